// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A rule about a finished page, as it will be published. What theme and content make together shows only here.
protocol OutputRule: Rule {
    /// Looks at one page, on any thread.
    func check(_ page: RenderedPage, _ findings: inout [Finding])
    /// Looks at what is remembered of all pages, in order of their addresses.
    func check(_ pages: [PageSummary], in site: Site, _ findings: inout [Finding])
}

extension OutputRule {
    /// Many rules look only across pages.
    func check(_ page: RenderedPage, _ findings: inout [Finding]) {}
    /// Many rules look only at single pages.
    func check(_ pages: [PageSummary], in site: Site, _ findings: inout [Finding]) {}
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

    /// A rendered page; nil for a copied file. The menus in `memory` are not read again.
    init?(
        _ file: OutputFile, showing subject: PageSubject, part: Int, in site: Site, _ places: ThemePlaces,
        _ memory: inout MenuMemory
    ) {
        guard case .bytes(let bytes) = file.content else { return nil }
        layout = site.layout(of: subject)
        language = site.language(of: subject)
        isLaterPart = part > 0
        if case .page(let page) = subject {
            content = site.pages[page]
            location = SourceLocation(site.pages[page].parsed.source)
            funders = site.funders(ofPage: page)
        } else {
            content = nil
            location = SourceLocation(SourcePath("\(site.settings.theme.folder)/layouts/\(layout).mustache"))
            funders = []
        }
        (path, html, read) = (file.path, bytes, HTMLTags(bytes, &memory))
        self.places = places
        basePath = site.basePath
        statementAddress = site.statementAddress(from: file.path, of: subject)
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
    public let findings: [Finding]
    /// What is remembered.
    public let summary: PageSummary
}

/// A worker that lets the rules look at finished pages one after the other, and remembers the menus that they share. What it remembers
/// never changes a finding.
public struct PageChecker: Sendable {
    private let site: Site
    private let rules: [any OutputRule]
    private let places: ThemePlaces
    private var menus = MenuMemory()
    private var skeletons = SkeletonMemory()

    /// A worker for the pages of a site, whose templates begin elements in `places`.
    init(_ site: Site, _ rules: [any OutputRule], _ places: ThemePlaces) {
        (self.site, self.rules, self.places) = (site, rules, places)
    }

    /// Lets the rules look at a rendered page, or a part of one that shows a long listing. Nil for a copied file.
    public mutating func check(_ file: OutputFile, showing subject: PageSubject, part: Int) -> PageReport? {
        guard let page = RenderedPage(file, showing: subject, part: part, in: site, places, &menus) else { return nil }
        var findings: [Finding] = []
        checkOrigins(page, in: site, &findings)
        for number in rules.indices { rules[number].check(page, &findings) }
        return PageReport(findings: findings, summary: PageSummary(page, &skeletons))
    }
}

/// What was found on all pages, in order of their addresses, and between them.
func checkPages(_ reports: [PageReport], _ rules: [any OutputRule], in site: Site) -> [Finding] {
    let order = reports.indices.sorted { reports[$0].summary.path < reports[$1].summary.path }
    let pages = order.map { reports[$0].summary }
    var findings: [Finding] = []
    for rule in rules { rule.check(pages, in: site, &findings) }
    for number in order { findings += reports[number].findings }
    // What stands in a template is found on many pages in the same place.
    var told: Set<Finding> = []
    return findings.filter { told.insert($0).inserted }
}

/// What a finding says, wherever it stands.
private struct Kind: Hashable {
    let code: DiagnosticCode
    let message: Wording

    init(_ finding: Finding) { (code, message) = (finding.code, finding.message) }
}

extension [Finding] {
    /// Those that others do not say too: what stands in a template shows on all pages, and has been told of where it stands.
    func untold(by others: [Finding]) -> [Finding] {
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
        pages[Kind(diagnostic.finding), default: []].insert(file)
    }
    var told: Set<Kind> = []
    return diagnostics.compactMap { diagnostic in
        let kind = Kind(diagnostic.finding)
        let others = (pages[kind]?.count ?? 1) - 1
        guard others > 0 else { return diagnostic }
        guard told.insert(kind).inserted else { return nil }
        var first = diagnostic
        let sv = "Samma sak finns på \(others) \(others == 1 ? "sida" : "sidor") till."
        let en = "The same is found on \(others) more \(others == 1 ? "page" : "pages")."
        first.finding.help = Wording(
            sv: [diagnostic.help?.swedish, sv].compactMap { $0 }.joined(separator: "\n"),
            en: [diagnostic.help?.english, en].compactMap { $0 }.joined(separator: "\n"))
        return first
    }
}
