/// What theme.yml says.
public struct ThemeSettings: Hashable, Sendable {
    public var name: String
    /// In the order of the file; the build writes them as one `:root` sheet before the stylesheet.
    public var tokens: [ThemeToken] = []
    public var pairs: [ContrastPair] = []
    public var listings: [ThemeListing] = []
    /// The asset that the token sheet stands before: `assets/site.css`.
    public var stylesheet = "assets/site.css"

    /// Settings of a theme with a name.
    public init(name: String) { self.name = name }
}

/// A value that the theme's stylesheet reads as `var(--name)`.
public struct ThemeToken: Hashable, Sendable {
    public var name: String
    /// Other names that site.yml may use: `primär`.
    public var aliases: [String] = []
    public var light: String
    /// Nil where the light value holds.
    public var dark: String?
    public var moreContrast: String?
    public var moreContrastDark: String?
    public var print: String?

    /// A token with one value.
    public init(name: String, light: String) { (self.name, self.light) = (name, light) }
}

/// Text, or a part of a control, on a ground, with the contrast it must reach (WCAG 1.4.3, 1.4.11).
public struct ContrastPair: Hashable, Sendable {
    public var text: Reference
    public var ground: Reference
    public var ratio: Double

    /// A pair.
    public init(text: Reference, ground: Reference, ratio: Double) {
        (self.text, self.ground, self.ratio) = (text, ground, ratio)
    }
}

/// A listing that the theme's templates may name: `{{#listings.upcoming}}`.
public struct ThemeListing: Hashable, Sendable {
    public enum Order: Hashable, Sendable { case natural, dateAscending, dateDescending, title, updatedDescending }
    public enum Time: Hashable, Sendable { case all, upcoming, past }

    public var name: String
    /// Nil means pages of every kind.
    public var kind: PageKind?
    public var time = Time.all
    public var order = Order.natural
    public var tag: String?
    public var limit: Int?

    /// A listing with a name.
    public init(name: String) { self.name = name }
}
