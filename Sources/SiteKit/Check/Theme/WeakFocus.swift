// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Rings of focus that are thinner than two pixels, and themes that have none.
struct WeakFocus: ThemeRule {
    static let descriptor = RuleDescriptor(.weakFocus, "R25", .error, criteria: ["2.4.7", "2.4.13"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        guard !theme.rules.isEmpty else { return }
        let link = CSSSelector(parts: [
            CSSSelector.Compound(element: "a", conditions: [":focus-visible", ":focus", ":link", "[href]"])
        ])
        var isGeneral = false
        for (sheet, rule) in theme.rules {
            guard let width = ringWidth(rule, sheet, theme) else { continue }
            let focused = rule.selectors.filter(\.subject.asksFocus)
            guard !focused.isEmpty, width.pixels > 0 else { continue }
            if width.pixels < 2 {
                findings.append(.thinRing(at: sheet.location(width.declaration.valueRange)))
            } else if focused.contains(where: { $0.covers(link, part: 0) }), rule.conditions.isEmpty {
                isGeneral = true
            }
        }
        if !isGeneral { findings.append(.noRing(at: theme.stylesheetLocation)) }
    }
}

extension Finding {
    fileprivate static func thinRing(at location: SourceLocation) -> Finding {
        Finding(
            WeakFocus.descriptor, at: location,
            Wording(
                sv: "Markeringen av fokus är smalare än två pixlar.",
                en: "The mark of focus is thinner than two pixels."
            ),
            help: Wording(
                sv:
                    "En så smal linje syns inte för den som ser dåligt. Skriv till exempel  outline: .1875rem solid var(--…)",
                en:
                    "So thin a line cannot be seen by those who see badly. Write for example  outline: .1875rem solid var(--…)"
            ))
    }

    fileprivate static func noRing(at location: SourceLocation) -> Finding {
        Finding(
            WeakFocus.descriptor, as: .warning, at: location,
            Wording(
                sv: "Temat säger inte hur det som har fokus ska se ut.",
                en: "The theme does not say how what has focus is to look."),
            help: Wording(
                sv: "Webbläsarens egen markering är ofta tunn och syns dåligt på temats färger. Skriv:\n"
                    + ":focus-visible { outline: .1875rem solid var(--…); outline-offset: .125rem }",
                en: "The browser's own mark is often thin and hard to see on the theme's colours. Write:\n"
                    + ":focus-visible { outline: .1875rem solid var(--…); outline-offset: .125rem }"))
    }
}
