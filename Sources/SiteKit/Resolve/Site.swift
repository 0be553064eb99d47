// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A file of the content that is not a page: a picture, a document.
struct ContentFile: Hashable, Sendable {
    /// The file.
    let source: SourcePath
    /// Where it is published.
    let path: OutputPath
    /// Its size in bytes.
    let size: Int
    /// Width and height in pixels, for a picture.
    let image: ImageSize?
    /// Its kind in a few letters, for a document: `pdf`.
    let documentType: String?
    /// What a PDF tells of itself.
    var pdf: PDFDocument?
    /// What a document of an office program tells of itself.
    var office: OfficeContent?
    /// What a picture tells besides what it shows.
    var metadata: PictureMetadata?
}

/// A subject with its pages.
struct Tag: Hashable, Sendable {
    /// Its name as it was first written.
    let name: String
    /// The language of its pages.
    let language: Language
    /// Where its page is published.
    let path: OutputPath
    /// Its pages, in order.
    let pages: [Int]
}

/// One line of a menu, with what it leads to.
struct MenuItem: Hashable, Sendable {
    enum Target: Hashable, Sendable {
        case page(Int)
        case file(Int)
        case external(String)
        case heading
    }

    /// The words.
    let title: String
    /// What it leads to.
    let target: Target
    /// The lines beneath it.
    let children: [MenuItem]
}

/// An address that once led to a page.
struct FormerAddress: Hashable, Sendable {
    /// A path from the host's root with its query, as it was: `/default.aspx?id=25355&ptid=0`.
    let path: String
    /// The query's names and values, in order.
    let query: [QueryItem]
    /// The page it leads to now.
    let page: Int

    struct QueryItem: Hashable, Sendable {
        let name: String
        let value: String
    }
}

/// The whole site, planned: every page parsed, every address known. It never changes.
final class Site: Sendable {
    let settings: SiteSettings
    let assets: [ThemeAsset]
    /// The moment it is built for, and that day in Stockholm.
    let now: Moment
    let today: CalendarDate
    /// The published pages, in order of their source paths.
    let pages: [Page]
    let files: [ContentFile]
    let tags: [Tag]
    let menu: [MenuItem]
    let footerMenu: [MenuItem]
    /// The home page of each language that has one.
    let homes: [Language: Int]
    /// The theme's listings in their order there, each by language.
    let listings: [[Language: [Int]]]
    let formerAddresses: [FormerAddress]
    /// The logos of the funders and of the theme's choice, as indices of files.
    let funderLogos: [Int?]
    let logo: Int?
    /// The law's pages, what the accessibility statement says, and the pages that say it in words.
    let law: LawPages
    let statement: AccessibilityStatement
    let statementPages: [Language: Int]
    /// The law's pages that Anslag writes, among the pages.
    let generatedPages: [Int]
    /// Whether time has withdrawn pages: what they led to may then lack a way to it.
    let hasExpiredPages: Bool
    /// The path of the site on its host, with slashes around: `/front/`; `/` where no base address is known.
    let basePath: String
    /// content/404.md, which says what the page for what is not found says.
    let notFoundPage: Int?

    init(
        settings: SiteSettings, assets: [ThemeAsset], now: Moment, pages: [Page], files: [ContentFile], tags: [Tag],
        menu: [MenuItem], footerMenu: [MenuItem], homes: [Language: Int], listings: [[Language: [Int]]],
        formerAddresses: [FormerAddress], funderLogos: [Int?], logo: Int?,
        law: LawPages, statement: AccessibilityStatement, hasExpiredPages: Bool
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
        self.hasExpiredPages = hasExpiredPages
        basePath = settings.basePath
        (self.law, self.statement) = (law, statement)
        let name = LawPage.statement.name(on: settings)
        statementPages = Dictionary(
            pages.indices.filter { page in
                let place = pages[page].parsed.place
                return place.folder.isEmpty && place.name == name || place.folder == name && place.isIndex
            }.map { (pages[$0].parsed.language, $0) }, uniquingKeysWith: { first, _ in first })
        notFoundPage = pages.firstIndex { $0.path.text == "404.html" }
        generatedPages = law.generated.compactMap { generated in
            let number = pages.partitioningIndex { $0.parsed.source >= generated.place.source }
            return number < pages.count && pages[number].parsed.source == generated.place.source ? number : nil
        }
    }

    /// The same site with a few pages written anew, and what the statement says.
    init(_ site: Site, replacing pages: [Int: Page], statement: AccessibilityStatement) {
        (settings, assets, now, today) = (site.settings, site.assets, site.now, site.today)
        var all = site.pages
        for (number, page) in pages { all[number] = page }
        (self.pages, files, tags) = (all, site.files, site.tags)
        (menu, footerMenu, homes, listings) = (site.menu, site.footerMenu, site.homes, site.listings)
        (formerAddresses, funderLogos, logo) = (site.formerAddresses, site.funderLogos, site.logo)
        (law, self.statement, statementPages) = (site.law, statement, site.statementPages)
        (generatedPages, hasExpiredPages) = (site.generatedPages, site.hasExpiredPages)
        (basePath, notFoundPage) = (site.basePath, site.notFoundPage)
    }
}

extension Site {
    /// Where the statement is published as data: beside its page, `tillganglighet.json`. Nil where an editor writes the page.
    var statementDataPath: OutputPath? {
        law.isWritten ? OutputPath(LawPage.statement.name(on: settings) + ".json") : nil
    }
}

extension SiteSettings {
    fileprivate var basePath: String {
        guard let base = baseURL, let scheme = base.utf8.firstIndex(of: UInt8(ascii: ":")) else { return "/" }
        let afterScheme = base[base.index(scheme, offsetBy: 3)...]
        guard let slash = afterScheme.utf8.firstIndex(of: UInt8(ascii: "/")) else { return "/" }
        return String(afterScheme[slash...])
    }
}
