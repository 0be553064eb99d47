// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// F2: a funder's text without the words that the funder demands, or with short forms of them (article 50.1 of Regulation 2021/1060:
/// the Union's name is always spelled out).
struct FunderWording: SiteRule {
    static let descriptor = RuleDescriptor(.funderWording, "F2", .error)

    func check(_ site: Site, _ findings: inout [Finding]) {
        for (_, funder, profile) in site.settings.profiledFunders {
            let text = funder.text ?? funder.name
            if let missing = profile.words.first(where: { !$0.contains(where: text.contains) })?.first {
                findings.append(
                    .funderWording(
                        funder, profile, Wording(sv: "säger inte ”\(missing)”", en: "does not say “\(missing)”")))
            } else if let short = profile.abbreviations.first(where: { short in
                text.words.contains { $0 == short || $0.hasPrefix(short + ":") || $0.hasPrefix(short + "-") }
            }) {
                findings.append(
                    .funderWording(
                        funder, profile, Wording(sv: "förkortar till ”\(short)”", en: "shortens to “\(short)”")))
            }
        }
    }
}

extension String {
    /// The words of a text, without the signs around them.
    fileprivate var words: [Substring] { split { !$0.isLetter && $0 != ":" && $0 != "-" } }
}

extension Finding {
    fileprivate static func funderWording(_ funder: Funder, _ profile: FunderProfile, _ fault: Wording) -> Finding {
        Finding(
            FunderWording.descriptor, at: funder.profilePlace,
            Wording(
                sv: "Texten om \(funder.name) \(fault.swedish).", en: "The text on \(funder.name) \(fault.english)."),
            help: Wording(
                sv:
                    "\(profile.title.swedish) kräver de orden, oförkortade. Annars kan stödet krävas tillbaka. Skriv till exempel:  text: \(profile.example)",
                en:
                    "\(profile.title.english) demands those words, not shortened. Otherwise the money can be claimed back. Write for example:  text: \(profile.example)"
            ))
    }
}
