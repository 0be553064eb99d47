// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// F2: a profile that no funder has. Its demands would not be checked, though somebody meant them to be.
struct UnknownFunderProfile: SiteRule {
    static let descriptor = RuleDescriptor(.unknownFunderProfile, "F2", .error)

    func check(_ site: Site, _ findings: inout [Finding]) {
        for funder in site.settings.funders {
            guard let name = funder.profile?.name, FunderProfile.named(name) == nil else { continue }
            findings.append(.unknownProfile(name, at: funder.profilePlace))
        }
    }
}

extension Finding {
    fileprivate static func unknownProfile(_ name: String, at location: SourceLocation) -> Finding {
        let names = FunderProfile.all.map(\.name)
        let list = names.joined(separator: ", ")
        let near = nearest(to: name, among: names)
        return Finding(
            UnknownFunderProfile.descriptor, at: location,
            Wording(
                sv: "Ingen finansiärsprofil heter ”\(name)”.", en: "No funder's profile is named “\(name)”."),
            help: Wording(
                sv: (near.map { "Menade du ”\($0)”? Skriv:  profil: \($0)\n" } ?? "") + "Det finns \(list).",
                en: (near.map { "Did you mean “\($0)”? Write:  profile: \($0)\n" } ?? "") + "There are \(list)."))
    }
}
