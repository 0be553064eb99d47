/// A rule about a finished page, as it will be published. What theme and content make together shows only here.
protocol OutputRule: Rule {
    /// Looks at one page, on any thread.
    func check(_ page: RenderedPage, _ findings: inout [Diagnostic])
    /// Looks at what is remembered of all pages, in order of their addresses.
    func check(_ pages: [PageSummary], in site: Site, _ findings: inout [Diagnostic])
}

extension OutputRule {
    /// Many rules look only across pages.
    func check(_ page: RenderedPage, _ findings: inout [Diagnostic]) {}
    /// Many rules look only at single pages.
    func check(_ pages: [PageSummary], in site: Site, _ findings: inout [Diagnostic]) {}
}

/// A page as it will be published, with its tags.
struct RenderedPage: Sendable {
    /// Where it is published.
    let path: OutputPath
    /// Where a finding about it stands: its source file, or the theme's template where it has none.
    let location: SourceLocation
    /// Its layout, and where the layout's templates begin elements.
    private let layout: String
    private let places: ThemePlaces
    /// Its language.
    let language: Language
    /// What it was made of; nil for the pages of subjects and for the one that servers show when nothing is found.
    let content: Page?
    /// Whether it is the later part of a long listing.
    let isLaterPart: Bool
    /// Who pays for the project that it belongs to: for each the words of which one must stand on it.
    let funders: [[String]]
    /// Its bytes.
    let html: [UInt8]
    /// What one reading of it found.
    private let read: HTMLTags
    /// Where the site lies on its host: addresses on the page for what is not found begin so.
    let basePath: String
    /// How a link on it leads to the accessibility statement; nil on the statement's own page and where the site has none in its language.
    let statementAddress: String?

    /// Its tags in order.
    var tags: [HTMLTag] { read.tags }
    /// The elements that begin on it.
    var elements: HTMLElements { read.elements }
    /// The places of the values of `id`, in order.
    var ids: [Range<Int>] { read.ids }
    /// Whether something on it is marked as the page itself, with `aria-current="page"`.
    var hasCurrentPage: Bool { read.hasCurrentPage }
    /// Its long menus.
    var menus: [HTMLTags.Menu] { read.menus }

    /// Where the templates begin the first of some elements: what is wrong with it is mended there.
    func place(of elements: String...) -> SourceLocation { places.place(of: elements, in: layout) ?? location }

    /// A rendered route as a page; nil for what is no page. The menus in `memory` are not read again.
    init?(_ file: OutputFile, of route: Route, in site: Site, _ places: ThemePlaces, _ memory: inout MenuMemory) {
        guard case .bytes(let bytes) = file.content else { return nil }
        switch route.subject {
        case .page(let page, let part):
            (content, layout) = (site.pages[page], site.pages[page].layout)
            location = SourceLocation(site.pages[page].parsed.source)
            language = site.pages[page].parsed.language
            funders = site.funders(ofPage: page)
            isLaterPart = part > 0
        case .tag(let tag, let part):
            (content, layout) = (nil, "tag")
            location = SourceLocation(site.layout("tag.mustache"))
            (language, funders) = (site.tags[tag].language, [])
            isLaterPart = part > 0
        case .notFound:
            (content, layout) = (nil, "404")
            location = SourceLocation(site.layout("404.mustache"))
            (language, funders) = (site.settings.language, [])
            isLaterPart = false
        case .file, .asset, .statementData: return nil
        }
        (path, html, read) = (file.path, bytes, HTMLTags(bytes, &memory))
        self.places = places
        basePath = site.basePath
        statementAddress = site.statementAddress(from: route, language)
    }
}

extension RenderedPage {
    /// Its element `html`. A theme that leaves it out makes parts of documents, which are not judged as documents.
    var root: HTMLTag? { tags.first.flatMap { $0.begins(.html) ? $0 : nil } }

    /// Whether it is a document, though its element `html` may be left out, as HTML allows: then nothing says its language.
    var isDocument: Bool {
        if root != nil { return true }
        let start = html.drop { $0.isSpace }.prefix(9).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return start.elementsEqual("<!doctype".utf8)
    }

    /// Where its title stands at the top of its file, or the file.
    var titleLocation: SourceLocation {
        guard let parsed = content?.parsed, let bytes = parsed.places.value(.title) else { return location }
        return SourceLocation(parsed.source, .bytes(bytes))
    }
}

extension Site {
    fileprivate func layout(_ name: String) -> SourcePath { SourcePath(settings.theme.folder + "/layouts/" + name) }

    /// The names of those who pay for a page's project, each with the sentence that may stand for the name.
    fileprivate func funders(ofPage page: Int) -> [[String]] {
        guard let project = pages[page].links.project else { return [] }
        return pages[project].links.funders.map { number in
            let funder = settings.funders[number]
            return [funder.name] + (funder.text.map { [$0] } ?? [])
        }
    }
}

/// What is remembered of a finished page for the rules that compare pages. Small, since all pages are remembered at once.
public struct PageSummary: Hashable, Sendable {
    /// Where it is published.
    public let path: OutputPath
    let location: SourceLocation
    let language: Language
    /// Whether it is a page of the content and no later part of a listing.
    let isContent: Bool
    /// Whether it is a whole document.
    let isDocument: Bool
    /// What stands in `<title>`, with entities resolved; nil where there is none.
    let title: String?
    /// Where its title stands in its source, and where the templates print it.
    let titleLocation, titleTemplate: SourceLocation
    /// What is around its content, and in which order.
    let skeleton: PageSkeleton

    init(_ page: RenderedPage, _ memory: inout SkeletonMemory) {
        (path, location, language) = (page.path, page.location, page.language)
        isContent = page.content != nil && !page.isLaterPart
        isDocument = page.root != nil
        title = htmlTitle(page.html, page.tags)
        titleLocation = page.titleLocation
        titleTemplate = page.place(of: "title")
        skeleton = PageSkeleton(page, &memory)
    }
}

/// What was found on a finished page, and what is remembered of it.
public struct PageReport: Hashable, Sendable {
    /// What was found.
    public let diagnostics: [Diagnostic]
    /// What is remembered.
    public let summary: PageSummary
}

/// A worker that lets the rules look at finished pages one after the other, and remembers the menus that they share. What it remembers
/// never changes a finding.
public struct PageChecker: Sendable {
    private let plan: Plan
    private var menus = MenuMemory()
    private var skeletons = SkeletonMemory()

    /// A worker for a plan.
    public init(_ plan: Plan) { self.plan = plan }

    /// Lets the rules look at what a route became. Nil for what is no page, and where there are no rules.
    public mutating func check(_ file: OutputFile, of route: Route) -> PageReport? {
        guard !plan.rules.isEmpty, plan.judgesPages,
            let page = RenderedPage(file, of: route, in: plan.site, plan.look.places, &menus)
        else { return nil }
        var findings: [Diagnostic] = []
        checkOrigins(page, in: plan.site, &findings)
        for number in plan.rules.output.indices { plan.rules.output[number].check(page, &findings) }
        return PageReport(diagnostics: findings, summary: PageSummary(page, &skeletons))
    }
}

/// What was found on all pages, in order of their addresses, and between them.
func checkPages(_ reports: [PageReport], _ rules: [any OutputRule], in site: Site) -> [Diagnostic] {
    let order = reports.indices.sorted { reports[$0].summary.path < reports[$1].summary.path }
    let pages = order.map { reports[$0].summary }
    var findings: [Diagnostic] = []
    for rule in rules { rule.check(pages, in: site, &findings) }
    for number in order { findings += reports[number].diagnostics }
    // What stands in a template is found on many pages in the same place.
    var told: Set<Diagnostic> = []
    return findings.filter { told.insert($0).inserted }
}

/// What a finding says, wherever it stands.
private struct Kind: Hashable {
    let code: DiagnosticCode
    let message: Wording

    init(_ diagnostic: Diagnostic) { (code, message) = (diagnostic.code, diagnostic.message) }
}

extension [Diagnostic] {
    /// Those that others do not say too: what stands in a template shows on all pages, and has been told of where it stands.
    func untold(by others: [Diagnostic]) -> [Diagnostic] {
        let told = Set(others.map(Kind.init))
        return told.isEmpty ? self : filter { !told.contains(Kind($0)) }
    }
}

/// A finding that the same words tell of many pages comes from the theme: it is told once, at the first of them, with the number of
/// the others.
func merged(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var pages: [Kind: Set<SourcePath>] = [:]
    for diagnostic in diagnostics {
        guard let file = diagnostic.location?.file else { continue }
        pages[Kind(diagnostic), default: []].insert(file)
    }
    var told: Set<Kind> = []
    return diagnostics.compactMap { diagnostic in
        let kind = Kind(diagnostic)
        let others = (pages[kind]?.count ?? 1) - 1
        guard others > 0 else { return diagnostic }
        guard told.insert(kind).inserted else { return nil }
        var first = diagnostic
        let sv = "Samma sak finns på \(others) \(others == 1 ? "sida" : "sidor") till."
        let en = "The same is found on \(others) more \(others == 1 ? "page" : "pages")."
        first.help = Wording(
            sv: [diagnostic.help?.swedish, sv].compactMap { $0 }.joined(separator: "\n"),
            en: [diagnostic.help?.english, en].compactMap { $0 }.joined(separator: "\n"))
        return first
    }
}
