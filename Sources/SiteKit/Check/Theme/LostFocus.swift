// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Focus that cannot be seen: `outline: none` without anything in its place.
struct LostFocus: ThemeRule {
    static let descriptor = RuleDescriptor(.lostFocus, "R25", .error, criteria: ["2.4.7"], isOfLaw: true)

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        let rules = theme.rules
        let rings = rules.filter { hasRing($0.rule, $0.sheet, theme) }.flatMap { pair in
            pair.rule.selectors.filter(\.subject.asksFocus).map { ($0, pair.rule) }
        }
        for (sheet, rule) in rules where rule.conditions.allSatisfy({ !$0.name.hasSuffix("keyframes") }) {
            guard let outline = removal(in: rule, sheet), !hasReplacement(rule, sheet) else { continue }
            for selector in rule.selectors where !selector.subject.isFocusWithoutRing {
                // A ring that comes after, or is more exact, stands for the same elements.
                let isRestored = rings.contains { ring, ringRule in
                    ring.restores(selector) && ringRule.conditions.allSatisfy(rule.conditions.contains)
                        && (ring.specificity.precedes(selector.specificity) == false)
                        && (ring.specificity != selector.specificity
                            || ringRule.range.lowerBound > rule.range.lowerBound)
                }
                if isRestored { continue }
                findings.append(.lostFocus(at: sheet.location(outline.valueRange)))
                break
            }
        }
    }

    /// The declaration that takes the outline away.
    private func removal(in rule: StyleRule, _ sheet: Stylesheet) -> StyleDeclaration? {
        for name in ["outline", "outline-style", "outline-width"] {
            guard let outline = rule[name] else { continue }
            let removes = sheet.value(outline).contains { token in
                if token.kind == .identifier { return sheet.name(token) == "none" }
                return sheet.number(token)?.value == 0
            }
            if removes { return outline }
        }
        return nil
    }

    private func hasReplacement(_ rule: StyleRule, _ sheet: Stylesheet) -> Bool {
        ["box-shadow", "border", "border-color", "border-bottom", "background", "background-color"].contains { name in
            guard let declaration = rule[name] else { return false }
            let text = sheet.text(declaration.valueRange).lowercased()
            return text != "none" && text != "0" && rule.selectors.allSatisfy(\.subject.asksFocus)
        }
    }
}

extension [Int] {
    fileprivate func precedes(_ other: [Int]) -> Bool { lexicographicallyPrecedes(other) }
}

extension CSSSelector {
    /// Whether a ring stands for all elements that another selector takes the outline from, when they have focus.
    fileprivate func restores(_ other: CSSSelector) -> Bool {
        var focused = other
        guard let last = focused.parts.indices.last else { return false }
        focused.parts[last].conditions += [":focus", ":focus-visible"]
        return covers(focused, part: last)
    }
}

extension CSSSelector.Compound {
    /// `:focus:not(:focus-visible)`: where the browser itself would draw no ring.
    fileprivate var isFocusWithoutRing: Bool { conditions.contains(":not(:focus-visible)") }
}

extension Finding {
    fileprivate static func lostFocus(at location: SourceLocation) -> Finding {
        Finding(
            LostFocus.descriptor, at: location,
            Wording(
                sv: "Här tas markeringen bort från det som har fokus.",
                en: "The mark is taken away here from what has focus."),
            help: Wording(
                sv:
                    "Den som använder tangentbord ser då inte var hen är på sidan. Ta bort raden, eller skriv en tydligare:\n"
                    + ":focus-visible { outline: .1875rem solid var(--…); outline-offset: .125rem }",
                en:
                    "Whoever uses a keyboard then cannot see where on the page they are. Remove the line, or write a clearer:\n"
                    + ":focus-visible { outline: .1875rem solid var(--…); outline-offset: .125rem }"))
    }
}
