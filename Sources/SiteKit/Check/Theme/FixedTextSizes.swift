// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Sizes of text in pixels or other fixed units: they do not follow the size of text that the visitor has chosen (EN 301 549, 11.7).
struct FixedTextSizes: ThemeRule {
    static let descriptor = RuleDescriptor(.fixedTextSize, "R27", .error, criteria: ["1.4.4"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for (sheet, rule) in theme.rules where !rule.isOnPaper {
            for declaration in rule.declarations where declaration.name == "font-size" || declaration.name == "font" {
                guard let token = sizeToken(declaration, sheet), let length = CSSLength(token, in: sheet),
                    let pixels = length.absolute, pixels > 0
                else { continue }
                findings.append(.fixedTextSize(sheet.text(token.range), pixels, at: sheet.location(token.range)))
            }
        }
    }

    /// The size: alone, or the first length of `font`.
    private func sizeToken(_ declaration: StyleDeclaration, _ sheet: Stylesheet) -> CSSToken? {
        sheet.value(declaration).first { $0.kind == .dimension }
    }
}

/// `1.0625rem` of 17 pixels.
private func rem(_ pixels: Double) -> String {
    let value = Int((pixels / 16 * 10_000).rounded())
    var digits = String(value % 10_000)
    digits = String(repeating: "0", count: 4 - digits.utf8.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(value / 10_000)" + (digits.isEmpty ? "" : "." + digits) + "rem"
}

extension Finding {
    fileprivate static func fixedTextSize(_ text: String, _ pixels: Double, at location: SourceLocation) -> Finding {
        Finding(
            FixedTextSizes.descriptor, at: location,
            Wording(
                sv: "Textens storlek ”\(text)” följer inte besökarens egen inställning.",
                en: "The size of text “\(text)” does not follow the visitor's own setting."),
            help: Wording(
                sv: "Den som har valt större text i sin webbläsare får ändå liten. Skriv  \(rem(pixels))",
                en: "Whoever has chosen larger text in the browser still gets small. Write  \(rem(pixels))"))
    }
}
