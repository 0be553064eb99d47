/// A file of the content that is not a page: a picture, a document.
public struct ContentFile: Hashable, Sendable {
    /// The file.
    public let source: SourcePath
    /// Where it is published.
    public let path: OutputPath
    /// Its size in bytes.
    public let size: Int
    /// Width and height in pixels, for a picture.
    public let image: ImageSize?
    /// Its kind in a few letters, for a document: `pdf`.
    public let documentType: String?
}

/// A subject with its pages.
public struct Tag: Hashable, Sendable {
    /// Its name as it was first written.
    public let name: String
    /// The language of its pages.
    public let language: Language
    /// Where its page is published.
    public let path: OutputPath
    /// Its pages, in order.
    public let pages: [Int]
}

/// One line of a menu, with what it leads to.
public struct MenuItem: Hashable, Sendable {
    public enum Target: Hashable, Sendable {
        case page(Int)
        case file(Int)
        case external(String)
        case heading
    }

    /// The words.
    public let title: String
    /// What it leads to.
    public let target: Target
    /// The lines beneath it.
    public let children: [MenuItem]
}

/// An address that once led to a page.
public struct FormerAddress: Hashable, Sendable {
    /// A path from the host's root with its query, as it was: `/default.aspx?id=25355&ptid=0`.
    public let path: String
    /// The query's names and values, in order.
    public let query: [QueryItem]
    /// The page it leads to now.
    public let page: Int

    public struct QueryItem: Hashable, Sendable {
        public let name: String
        public let value: String
    }
}

/// The whole site, planned: every page parsed, every address known. It never changes.
public final class Site: Sendable {
    public let settings: SiteSettings
    public let assets: [ThemeAsset]
    /// The moment it is built for, and that day in Stockholm.
    public let now: Moment
    public let today: CalendarDate
    /// The published pages, in order of their source paths.
    public let pages: [Page]
    public let files: [ContentFile]
    public let tags: [Tag]
    public let menu: [MenuItem]
    public let footerMenu: [MenuItem]
    /// The home page of each language that has one.
    public let homes: [Language: Int]
    /// The theme's listings in their order there, each by language.
    public let listings: [[Language: [Int]]]
    public let formerAddresses: [FormerAddress]
    /// The logos of the funders and of the theme's choice, as indices of files.
    public let funderLogos: [Int?]
    public let logo: Int?
    /// content/404.md, which says what the page for what is not found says.
    public let notFoundPage: Int?

    init(
        settings: SiteSettings, assets: [ThemeAsset], now: Moment, pages: [Page], files: [ContentFile], tags: [Tag],
        menu: [MenuItem], footerMenu: [MenuItem], homes: [Language: Int], listings: [[Language: [Int]]],
        formerAddresses: [FormerAddress], funderLogos: [Int?], logo: Int?
    ) {
        self.settings = settings
        self.assets = assets
        self.now = now
        self.today = now.stockholm.date
        self.pages = pages
        self.files = files
        self.tags = tags
        self.menu = menu
        self.footerMenu = footerMenu
        self.homes = homes
        self.listings = listings
        self.formerAddresses = formerAddresses
        self.funderLogos = funderLogos
        self.logo = logo
        notFoundPage = pages.firstIndex { $0.path.text == "404.html" }
    }
}
