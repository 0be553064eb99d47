// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What changes colours in a way that cannot be counted beforehand: text that is seen through, and pictures behind text.
struct UncertainContrast: ThemeRule {
    static let descriptor = RuleDescriptor(.uncertainContrast, "R23", .error, criteria: ["1.4.3"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for (sheet, rule) in theme.rules where !rule.selectors.isEmpty && !rule.selectors.allSatisfy(\.holdsNoText) {
            if rule.conditions.contains(where: { $0.name.hasSuffix("keyframes") }) { continue }
            if let opacity = rule["opacity"], let value = theme.variables.length(of: opacity, in: sheet) {
                let share = value.unit == "%" ? value.value / 100 : value.value
                if share > 0, share < 1 { findings.append(.uncertain(opacity, sheet, .seenThrough)) }
            }
            if let blend = rule["mix-blend-mode"], sheet.text(blend.valueRange).lowercased() != "normal" {
                findings.append(.uncertain(blend, sheet, .seenThrough))
            }
            for background in [rule["background"], rule["background-image"]].compactMap({ $0 }) {
                let holdsPicture = sheet.value(background).contains { token in
                    token.kind == .url || token.kind == .function && isPicture(sheet.name(token))
                }
                let ground = rule["background-color"] ?? rule["background"]
                let hasGround = ground.map {
                    !theme.variables.tokens(in: sheet.value($0), of: sheet).isEmpty
                }
                if holdsPicture, hasGround != true { findings.append(.uncertain(background, sheet, .picture)) }
            }
        }
    }

    private func isPicture(_ function: String) -> Bool {
        function == "url" || function.hasSuffix("image-set") || function == "image" || function == "cross-fade"
    }
}

extension CSSSelector {
    /// Whether what is styled is a picture, or a mark without text.
    fileprivate var holdsNoText: Bool {
        ["img", "svg", "video", "canvas", "hr", "path", "circle"].contains(subject.element)
            || subject.pseudoElement != nil && subject.pseudoElement != "marker"
    }
}

private enum Uncertainty { case seenThrough, picture }

extension Finding {
    fileprivate static func uncertain(
        _ declaration: StyleDeclaration, _ sheet: Stylesheet, _ kind: Uncertainty
    ) -> Finding {
        let (message, help) =
            switch kind {
            case .seenThrough:
                (
                    Wording(
                        sv: "”\(declaration.name)” blandar textens färg med det som ligger bakom.",
                        en: "“\(declaration.name)” mixes the colour of text with what lies behind it."),
                    Wording(
                        sv: "Kontrasten går då inte att räkna ut, och blir oftast för svag.\n"
                            + "Välj en svagare färg bland temats par i stället:  color: var(--…)",
                        en: "The contrast cannot be counted then, and is mostly too weak.\n"
                            + "Choose a weaker colour among the theme's pairs instead:  color: var(--…)")
                )
            case .picture:
                (
                    Wording(sv: "Bakom texten ligger en bild.", en: "A picture lies behind the text."),
                    Wording(
                        sv: "Ingen vet vilken färg bilden har bakom varje bokstav. Ge texten en grund:\n"
                            + "background-color: var(--…)",
                        en: "No one knows what colour the picture has behind each letter. Give the text a ground:\n"
                            + "background-color: var(--…)")
                )
            }
        return Finding(
            UncertainContrast.descriptor, at: sheet.location(declaration.valueRange), message, help: help)
    }
}
