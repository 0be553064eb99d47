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

    /// A token with one value.
    init(name: String, light: String) { (self.name, self.light) = (name, light) }
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
