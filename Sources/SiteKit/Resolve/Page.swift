/// A page with its address and its place among the others. Other pages, files and tags stand as indices of the site's lists.
public final class Page: Sendable {
    /// What its file says.
    public let parsed: ParsedPage
    /// Where it is published.
    public let path: OutputPath
    /// Its layout's name: `activity`.
    public let layout: String
    /// Its place among the pages.
    public let position: PagePosition
    /// What its fields and its text point at.
    public let links: PageLinks
    /// Its subjects.
    public let tags: [Int]

    /// A page of its parts.
    init(
        parsed: ParsedPage, path: OutputPath, layout: String, position: PagePosition, links: PageLinks, tags: [Int]
    ) {
        self.parsed = parsed
        self.path = path
        self.layout = layout
        self.position = position
        self.links = links
        self.tags = tags
    }
}

/// A page's place among the others.
public struct PagePosition: Hashable, Sendable {
    /// The page of the section it stands in; nil for a home page.
    public var parent: Int?
    /// The pages of its section, in order; only for sections and home pages.
    public var items: [Int] = []
    /// Its neighbours in its section.
    public var previous: Int?
    public var next: Int?
    /// The same page in other languages, in the order of the site's languages.
    public var translations: [Int] = []
}

/// What a page's fields and text turned out to point at.
public struct PageLinks: Hashable, Sendable {
    /// The targets of its text, in the order of the body's targets.
    public var targets: [ResolvedTarget] = []
    /// The contacts of `kontakt`.
    public var contacts: [Int] = []
    /// The contacts of `ansvarig`.
    public var owners: [Int] = []
    /// The unit of a contact.
    public var unit: Int?
    /// The project it belongs to; itself for a project.
    public var project: Int?
    /// What replaces it.
    public var replacement: Int?
    /// Its picture, among the site's files.
    public var image: Int?
    /// Its funders, among those of site.yml; only for projects.
    public var funders: [Int] = []
    /// Pages and files that the site's own fields refer to, by the field's name.
    public var extra: [String: [ResolvedTarget]] = [:]
}

/// What a link or an image of a page turned out to point at.
public enum ResolvedTarget: Hashable, Sendable {
    /// A page, perhaps a heading in it.
    case page(Int, fragment: String?)
    /// A heading on the same page.
    case fragment(String)
    /// A file of the site's content.
    case file(Int, fragment: String?)
    /// Nothing to go to any longer: the link becomes plain text.
    case withdrawn
}
