// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Things to click that are smaller than a fingertip.
struct SmallTargets: ThemeRule {
    static let descriptor = RuleDescriptor(.smallTarget, "R26", .error, criteria: ["2.5.8"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for (sheet, rule) in theme.rules where !rule.isForPrint && rule.selectors.contains(where: \.isTarget) {
            for name in ["height", "max-height", "block-size", "width", "max-width", "inline-size"] {
                guard let declaration = rule[name],
                    let pixels = theme.variables.length(of: declaration, in: sheet)?.pixels, pixels > 1, pixels < 24
                else { continue }
                findings.append(.smallTarget(pixels, least: 24, at: sheet.location(declaration.valueRange)))
            }
            guard rule.selectors.contains(where: \.isMenuTarget) else { continue }
            for name in ["height", "min-height", "block-size", "min-block-size"] {
                guard let declaration = rule[name],
                    let pixels = theme.variables.length(of: declaration, in: sheet)?.pixels, pixels > 1, pixels < 44,
                    pixels >= 24 || name.hasPrefix("min")
                else { continue }
                findings.append(.smallTarget(pixels, least: 44, at: sheet.location(declaration.valueRange)))
            }
        }
    }
}

extension CSSSelector {
    fileprivate var isTarget: Bool {
        subject.pseudoElement == nil
            && ["a", "button", "summary", "select", "input", "textarea"].contains(subject.element)
    }

    /// A button, or a link in a menu.
    fileprivate var isMenuTarget: Bool {
        guard isTarget else { return false }
        return ["button", "summary"].contains(subject.element) || parts.dropLast().contains { $0.element == "nav" }
    }
}

extension Finding {
    fileprivate static func smallTarget(_ pixels: Double, least: Int, at location: SourceLocation) -> Finding {
        let shown = Int(pixels)
        return Finding(
            SmallTargets.descriptor, as: least == 44 ? .warning : .error, at: location,
            Wording(
                sv: "Det som ska klickas på är \(shown) pixlar, och minst \(least) behövs.",
                en: "What is to be clicked is \(shown) pixels, and at least \(least) are needed."),
            help: Wording(
                sv:
                    "Den som darrar på handen, eller sitter på en buss, träffar fel. Skriv  \(least == 44 ? "2.75rem" : "1.5rem")",
                en:
                    "Whoever's hand shakes, or who sits on a bus, misses it. Write  \(least == 44 ? "2.75rem" : "1.5rem")"
            ))
    }
}
