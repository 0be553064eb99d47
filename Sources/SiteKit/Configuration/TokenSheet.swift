/// The sheet that gives the theme's tokens their values in every mode, written before the theme's own stylesheet. What
/// site.yml sets holds where its form says, else in all modes that the theme does not set itself.
func tokenSheet(_ theme: ThemeSettings, _ choice: ThemeChoice) -> [UInt8] {
    let tokens = theme.tokens.map { token in
        var token = token
        if let own = choice.tokens.first(where: { token.isNamed($0.name.name) }) { token.light = own.value.name }
        return token
    }
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
