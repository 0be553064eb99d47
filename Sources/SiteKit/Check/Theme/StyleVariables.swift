// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The custom properties of a theme: its tokens, and what its stylesheets make of them.
struct StyleVariables: Sendable {
    /// What stylesheets give custom properties, outside of forced colours: `--ring: var(--ink)`.
    private var definitions: [String: [(sheet: Int, value: Range<Int>)]] = [:]
    private let sheets: [Stylesheet]
    /// The names of the tokens, without hyphens before.
    let tokens: Set<String>
    /// The names of all custom properties, without hyphens before.
    private(set) var names: Set<String>

    init(_ sheets: [Stylesheet], _ tokens: [ThemeToken]) {
        self.sheets = sheets
        self.tokens = Set(tokens.map(\.name))
        names = self.tokens
        for (number, sheet) in sheets.enumerated() {
            for rule in sheet.rules {
                if let property = rule.conditions.last(where: { $0.name == "property" }) {
                    names.insert(String(property.text.dropFirst(2)))
                }
                for declaration in rule.declarations where declaration.isCustom {
                    let name = String(declaration.name.dropFirst(2))
                    names.insert(name)
                    if !rule.isForForcedColours { definitions[name, default: []].append((number, declaration.value)) }
                }
            }
        }
    }

    /// The tokens that a value may read, through whatever custom properties stand between: `solid var(--ring)` → `ink`.
    func tokens(in value: ArraySlice<CSSToken>, of sheet: Stylesheet) -> Set<String> {
        var found: Set<String> = []
        var seen: Set<String> = []
        collect(value, sheet, &found, &seen)
        return found
    }

    private func collect(
        _ value: ArraySlice<CSSToken>, _ sheet: Stylesheet, _ found: inout Set<String>, _ seen: inout Set<String>
    ) {
        for (name, _) in names(readIn: value, of: sheet) {
            if tokens.contains(name) { found.insert(name) }
            guard !tokens.contains(name), seen.insert(name).inserted else { continue }
            for definition in definitions[name] ?? [] {
                collect(sheets[definition.sheet].tokens[definition.value], sheets[definition.sheet], &found, &seen)
            }
        }
    }

    /// The custom properties that a value reads, each with its token; without hyphens before.
    func names(readIn value: ArraySlice<CSSToken>, of sheet: Stylesheet) -> [(name: String, token: CSSToken)] {
        var found: [(String, CSSToken)] = []
        for index in value.indices where value[index].kind == .function && sheet.name(value[index]) == "var" {
            var next = index + 1
            while next < value.endIndex, value[next].kind == .space { next += 1 }
            guard next < value.endIndex, value[next].kind == .identifier else { continue }
            let name = sheet.name(value[next])
            if name.hasPrefix("--") { found.append((String(name.dropFirst(2)), value[next])) }
        }
        return found
    }

    /// The one value of a custom property that stands for everything: `--target: 2.75rem` in `:root`. Nil where it has several.
    func length(_ name: String) -> CSSLength? {
        guard let all = definitions[name], all.count == 1, let only = all.first else { return nil }
        let value = sheets[only.sheet].tokens[only.value]
        guard value.count == 1, let token = value.first else { return nil }
        return CSSLength(token, in: sheets[only.sheet])
    }

    /// A value that is one length, written or by name.
    func length(of declaration: StyleDeclaration, in sheet: Stylesheet) -> CSSLength? {
        let value = sheet.value(declaration)
        if value.count == 1, let token = value.first { return CSSLength(token, in: sheet) }
        let read = names(readIn: value, of: sheet)
        guard read.count == 1, let first = value.first, first.kind == .function, sheet.name(first) == "var" else {
            return nil
        }
        return length(read[0].name)
    }
}

/// A length or another number of a stylesheet.
struct CSSLength: Hashable, Sendable {
    var value: Double
    var unit: String

    init?(_ token: CSSToken, in sheet: Stylesheet) {
        guard let number = sheet.number(token) else { return nil }
        (value, unit) = number
    }

    /// In pixels of CSS, with text of the size that browsers start with. Nil for what depends on the page.
    var pixels: Double? {
        if value == 0 { return 0 }
        switch unit {
        case "px": return value
        case "rem", "em": return value * 16
        default: return absolute
        }
    }

    /// In pixels, for units that do not follow the visitor's size of text. Nil for others.
    var absolute: Double? {
        switch unit {
        case "px": value
        case "pt": value * 96 / 72
        case "pc": value * 16
        case "in": value * 96
        case "cm": value * 96 / 2.54
        case "mm": value * 96 / 25.4
        case "q": value * 96 / 101.6
        default: nil
        }
    }
}
