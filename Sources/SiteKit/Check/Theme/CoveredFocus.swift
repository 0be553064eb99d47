// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Bars that stay while the page scrolls, and can lie over what has focus.
struct CoveredFocus: ThemeRule {
    static let descriptor = RuleDescriptor(.coveredFocus, "R25", .error, criteria: ["2.4.11"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        let keepsClear = theme.rules.contains { _, rule in
            rule.selectors.contains(where: \.subject.isRoot)
                && rule.declarations.contains { $0.name.hasPrefix("scroll-padding") }
        }
        guard !keepsClear else { return }
        for (sheet, rule) in theme.rules where !rule.isForPrint {
            guard let position = rule["position"], rule.selectors.contains(where: { $0.subject.pseudoElement == nil })
            else { continue }
            let kind = sheet.text(position.valueRange).lowercased()
            let isBar = ["top", "bottom", "inset", "inset-block", "inset-block-start", "inset-block-end"].contains {
                rule[$0] != nil
            }
            guard kind == "sticky" || kind == "fixed", isBar else { continue }
            findings.append(.coveredFocus(kind, at: sheet.location(position.valueRange)))
        }
    }
}

extension Finding {
    fileprivate static func coveredFocus(_ kind: String, at location: SourceLocation) -> Finding {
        Finding(
            CoveredFocus.descriptor, at: location,
            Wording(
                sv: "”position: \(kind)” kan lägga sig över det som har fokus.",
                en: "“position: \(kind)” can lie over what has focus."),
            help: Wording(
                sv: "Den som stegar sig fram med tangentbordet ser då inte länken. Lämna plats i rullningen:\n"
                    + "html { scroll-padding-block: 6rem }   Låt måttet vara större än det som ligger kvar.",
                en:
                    "Whoever steps through the page with the keyboard then cannot see the link. Leave room in the scrolling:\n"
                    + "html { scroll-padding-block: 6rem }   Let it be larger than what stays."))
    }
}
