// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The theme's tokens with the values that hold on the site: those of site.yml, and in the modes of which it says nothing the
/// theme's own.
func tokens(of theme: ThemeSettings, with choice: ThemeChoice) -> [ThemeToken] {
    theme.tokens.map { token in
        guard let own = choice.tokens.first(where: { token.isNamed($0.name.name) }) else { return token }
        var token = token
        token.light = own.light?.name ?? token.light
        token.dark = own.dark?.name ?? token.dark
        token.moreContrast = own.moreContrast?.name ?? token.moreContrast
        token.moreContrastDark = own.moreContrastDark?.name ?? token.moreContrastDark
        token.print = own.print?.name ?? token.print
        let chosen: [(ColourMode, Reference?)] = [
            (.light, own.light), (.dark, own.dark), (.moreContrast, own.moreContrast),
            (.moreContrastDark, own.moreContrastDark), (.print, own.print),
        ]
        for case (let mode, let value?) in chosen {
            token.places[mode] = SourceLocation(settingsPath, .bytes(value.bytes))
        }
        return token
    }
}

/// The sheet that gives the theme's tokens their values in every mode, written before the theme's own stylesheet.
func tokenSheet(_ theme: ThemeSettings, _ choice: ThemeChoice) -> [UInt8] {
    let tokens = tokens(of: theme, with: choice)
    var sheet: [UInt8] = []
    write(tokens.map { ($0.name, $0.light) }, to: &sheet)
    write(tokens.map { ($0.name, $0.dark) }, in: "(prefers-color-scheme:dark)", to: &sheet)
    write(tokens.map { ($0.name, $0.moreContrast) }, in: "(prefers-contrast:more)", to: &sheet)
    write(
        tokens.map { ($0.name, $0.moreContrastDark) }, in: "(prefers-contrast:more) and (prefers-color-scheme:dark)",
        to: &sheet)
    write(tokens.map { ($0.name, $0.print) }, in: "print", to: &sheet)
    return sheet
}

private func write(_ values: [(name: String, value: String?)], in medium: String? = nil, to sheet: inout [UInt8]) {
    let given = values.compactMap { name, value in value.map { "--\(name):\($0)" } }
    guard !given.isEmpty else { return }
    let rule = ":root{\(given.joined(separator: ";"))}"
    sheet += (medium.map { "@media \($0){\(rule)}\n" } ?? rule + "\n").utf8
}
