// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The colours of a theme's tokens in every mode, and the pairs that it promises.
struct Palette: Sendable {
    /// For each mode, the tokens that are colours.
    private let colours: [ColourMode: [String: ScreenColour]]
    private let tokens: [String: ThemeToken]
    let pairs: [ContrastPair]

    init(_ theme: ThemeText) {
        pairs = theme.settings.pairs
        tokens = Dictionary(theme.tokens.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var colours: [ColourMode: [String: ScreenColour]] = [:]
        for mode in ColourMode.allCases {
            for token in theme.tokens {
                if let colour = ScreenColour(token.value(in: mode).text) {
                    colours[mode, default: [:]][token.name] = colour
                }
            }
        }
        self.colours = colours
    }

    /// A token's colour in a mode; nil for what is no colour.
    subscript(name: String, mode: ColourMode) -> ScreenColour? { colours[mode]?[name] }

    /// A token by its name.
    func token(_ name: String) -> ThemeToken? { tokens[name] }

    /// The contrast of two tokens in a mode.
    func contrast(_ text: String, on ground: String, in mode: ColourMode) -> Double? {
        guard let text = self[text, mode], let ground = self[ground, mode] else { return nil }
        return text.over(ground).contrast(to: ground)
    }

    /// The least contrast of two tokens, and the mode where it is so.
    func worst(_ text: String, on ground: String) -> (ratio: Double, mode: ColourMode)? {
        ColourMode.allCases.compactMap { mode in contrast(text, on: ground, in: mode).map { ($0, mode) } }
            .min { $0.0 < $1.0 }
    }

    /// What is promised of a text on a ground; nil where they are no pair.
    func promise(_ text: String, on ground: String) -> Double? {
        pairs.filter { $0.text.name == text && $0.ground.name == ground }.map(\.ratio).max()
    }

    /// The most that is promised of a text on any ground.
    func promise(_ text: String) -> Double? { pairs.filter { $0.text.name == text }.map(\.ratio).max() }

    /// Whether a token is the ground of a pair.
    func isGround(_ name: String) -> Bool { pairs.contains { $0.ground.name == name } }
}

extension ColourMode {
    /// The key in site.yml.
    var siteKey: Wording {
        switch self {
        case .light: Wording(sv: "ljus", en: "light")
        case .dark: Wording(sv: "mörk", en: "dark")
        case .moreContrast: Wording(sv: "kontrast", en: "more")
        case .moreContrastDark: Wording(sv: "kontrast_mörk", en: "more_dark")
        case .print: Wording(sv: "utskrift", en: "print")
        }
    }

    /// "i mörkt läge".
    var place: Wording {
        switch self {
        case .light: Wording(sv: "i ljust läge", en: "in light mode")
        case .dark: Wording(sv: "i mörkt läge", en: "in dark mode")
        case .moreContrast: Wording(sv: "vid ökad kontrast", en: "with more contrast")
        case .moreContrastDark: Wording(sv: "vid ökad kontrast i mörkt läge", en: "with more contrast in dark mode")
        case .print: Wording(sv: "i utskrift", en: "in print")
        }
    }
}

/// `4,49:1` and `4.49:1`: never rounded up to what it is not.
func ratioWords(_ ratio: Double) -> Wording {
    let hundredths = Int(ratio * 100 + 1e-9)
    var digits = "\(hundredths / 100)"
    if hundredths % 100 != 0 {
        let decimals = hundredths % 100
        digits += decimals < 10 ? ".0\(decimals)" : decimals % 10 == 0 ? ".\(decimals / 10)" : ".\(decimals)"
    }
    let swedish = String(digits.map { $0 == "." ? "," : $0 })
    return Wording(sv: swedish + ":1", en: digits + ":1")
}
