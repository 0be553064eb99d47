// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The width of the ring that a rule draws, in pixels; zero for none. Nil where it draws none of its own.
func ringWidth(
    _ rule: StyleRule, _ sheet: Stylesheet, _ theme: ThemeText
) -> (pixels: Double, declaration: StyleDeclaration)? {
    guard let declaration = rule["outline-width"] ?? rule["outline"] else { return nil }
    var pixels: Double?
    for token in sheet.value(declaration) {
        if let length = CSSLength(token, in: sheet) { pixels = pixels ?? length.pixels }
        guard token.kind == .identifier else { continue }
        switch sheet.name(token) {
        case "none": pixels = 0
        case "thin": pixels = 1
        case "medium": pixels = 3
        case "thick": pixels = 5
        default: break
        }
    }
    if pixels == nil {
        for (name, _) in theme.variables.names(readIn: sheet.value(declaration), of: sheet) {
            pixels = pixels ?? theme.variables.length(name)?.pixels
        }
    }
    return (pixels ?? 3, declaration)
}

func hasRing(_ rule: StyleRule, _ sheet: Stylesheet, _ theme: ThemeText) -> Bool {
    ringWidth(rule, sheet, theme).map { $0.pixels >= 2 } ?? false
}

extension CSSSelector.Compound {
    var asksFocus: Bool { asks("focus-visible") || asks("focus") || asks("focus-within") }
}
