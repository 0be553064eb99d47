// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What theme.yml says.
struct ThemeSettings: Hashable, Sendable {
    var name: String
    /// In the order of the file; the build writes them as one `:root` sheet before the stylesheet.
    var tokens: [ThemeToken] = []
    var pairs: [ContrastPair] = []
    var listings: [ThemeListing] = []
    /// The asset that the token sheet stands before: `assets/site.css`.
    var stylesheet = "assets/site.css"

    /// Settings of a theme with a name.
    init(name: String) { self.name = name }
}

/// The ways in which a page is seen, each with colours of its own.
enum ColourMode: Int, Hashable, Sendable, CaseIterable {
    case light, dark, moreContrast, moreContrastDark, print

    /// The key in theme.yml.
    var key: String { ["light", "dark", "more", "more-dark", "print"][rawValue] }
}

/// A value that the theme's stylesheet reads as `var(--name)`.
struct ThemeToken: Hashable, Sendable {
    var name: String
    /// Other names that site.yml may use: `primär`.
    var aliases: [String] = []
    var light: String
    /// Nil where the light value holds.
    var dark: String?
    var moreContrast: String?
    var moreContrastDark: String?
    var print: String?
    /// Where the values stand, in theme.yml or site.yml.
    var places: [ColourMode: SourceLocation] = [:]

    /// A token with one value.
    init(name: String, light: String) { (self.name, self.light) = (name, light) }

    /// The value that holds in a mode, as the cascade of the token sheet gives it, and the mode that it is written for.
    func value(in mode: ColourMode) -> (text: String, writtenFor: ColourMode) {
        let order: [ColourMode] =
            switch mode {
            case .light: []
            case .dark: [.dark]
            case .moreContrast: [.moreContrast]
            case .moreContrastDark: [.moreContrastDark, .moreContrast, .dark]
            case .print: [.print]
            }
        for written in order {
            if let text = self[written] { return (text, written) }
        }
        return (light, .light)
    }

    /// The value that is written for a mode.
    private subscript(mode: ColourMode) -> String? {
        switch mode {
        case .light: light
        case .dark: dark
        case .moreContrast: moreContrast
        case .moreContrastDark: moreContrastDark
        case .print: print
        }
    }
}

/// Text, or a part of a control, on a ground, with the contrast it must reach (WCAG 1.4.3, 1.4.11).
struct ContrastPair: Hashable, Sendable {
    var text: Reference
    var ground: Reference
    var ratio: Double

    /// A pair.
    init(text: Reference, ground: Reference, ratio: Double) {
        (self.text, self.ground, self.ratio) = (text, ground, ratio)
    }
}

/// A listing that the theme's templates may name: `{{#listings.upcoming}}`.
struct ThemeListing: Hashable, Sendable {
    enum Order: Hashable, Sendable { case natural, dateAscending, dateDescending, title, updatedDescending }
    enum Time: Hashable, Sendable { case all, upcoming, past }

    var name: String
    /// Nil means pages of every kind.
    var kind: PageKind?
    var time = Time.all
    var order = Order.natural
    var tag: String?
    var limit: Int?

    /// A listing with a name.
    init(name: String) { self.name = name }
}
