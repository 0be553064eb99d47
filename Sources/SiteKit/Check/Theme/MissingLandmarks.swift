// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Layouts without a main part, or with several.
struct MissingLandmarks: ThemeRule {
    static let descriptor = RuleDescriptor(.missingLandmark, "R19", .error, criteria: ["1.3.1", "2.4.1"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for layout in theme.layouts where layout.isPage {
            let mains = layout.tags.filter { $0.role == "main" && $0["hidden"] == nil }
            guard let first = mains.first else {
                findings.append(.missingMain(at: layout.place(of: "body", "html")))
                continue
            }
            for other in mains.dropFirst() where !other.conditions.excludes(first.conditions) {
                findings.append(.secondMain(at: other.location, first: first.location))
            }
        }
    }
}

extension Finding {
    fileprivate static func missingMain(at location: SourceLocation) -> Finding {
        Finding(
            MissingLandmarks.descriptor, at: location,
            Wording(sv: "Sidmallen har ingen huvuddel.", en: "The layout has no main part."),
            help: Wording(
                sv:
                    "Den som lyssnar hoppar dit för att slippa menyn. Ställ sidans innehåll i  <main id=\"main\" tabindex=\"-1\">",
                en:
                    "Whoever listens jumps there to be spared the menu. Put the page's content in  <main id=\"main\" tabindex=\"-1\">"
            ))
    }

    fileprivate static func secondMain(at location: SourceLocation, first: SourceLocation) -> Finding {
        Finding(
            MissingLandmarks.descriptor, at: location,
            Wording(sv: "Sidmallen har två huvuddelar.", en: "The layout has two main parts."),
            help: Wording(
                sv: "Den som lyssnar vet inte vilken som är sidans innehåll. Skriv <section> eller <div> för den ena.",
                en:
                    "Whoever listens does not know which is the page's content. Write <section> or <div> for one of them."
            ),
            notes: [Note(Wording(sv: "Den första.", en: "The first."), at: first)])
    }
}
