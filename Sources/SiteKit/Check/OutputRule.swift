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
    /// Its language.
    let language: Language
    /// Its bytes.
    let html: [UInt8]
    /// Its tags in order.
    let tags: [HTMLTag]
    /// How a link on it leads to the accessibility statement; nil on the statement's own page and where the site has none in its language.
    let statementAddress: String?
}

extension RenderedPage {
    /// A rendered route as a page; nil for what is no page.
    init?(_ file: OutputFile, of route: Route, in site: Site) {
        guard case .bytes(let bytes) = file.content else { return nil }
        let layouts = site.settings.theme.folder + "/layouts/"
        switch route.subject {
        case .page(let page, _):
            location = SourceLocation(site.pages[page].parsed.source)
            language = site.pages[page].parsed.language
        case .tag(let tag, _):
            location = SourceLocation(SourcePath(layouts + "tag.mustache"))
            language = site.tags[tag].language
        case .notFound:
            location = SourceLocation(SourcePath(layouts + "404.mustache"))
            language = site.settings.language
        case .file, .asset, .statementData: return nil
        }
        (path, html, tags) = (file.path, bytes, htmlTags(bytes))
        statementAddress = site.statementAddress(from: route, language)
    }
}

/// What is remembered of a finished page for the rules that compare pages. Small, since all pages are remembered at once.
public struct PageSummary: Hashable, Sendable {
    /// Where it is published.
    public let path: OutputPath
    let location: SourceLocation
    /// What stands in `<title>`, with entities resolved.
    let title: String

    init(_ page: RenderedPage) {
        (path, location) = (page.path, page.location)
        title = htmlTitle(page.html, page.tags)
    }
}

/// What was found on a finished page, and what is remembered of it.
public struct PageReport: Hashable, Sendable {
    /// What was found.
    public let diagnostics: [Diagnostic]
    /// What is remembered.
    public let summary: PageSummary
}

/// Lets the rules look at one page.
func checkPage(_ page: RenderedPage, _ rules: [any OutputRule]) -> PageReport {
    var findings: [Diagnostic] = []
    for rule in rules { rule.check(page, &findings) }
    return PageReport(diagnostics: findings, summary: PageSummary(page))
}

/// What was found on all pages, in order of their addresses, and between them.
func checkPages(_ reports: [PageReport], _ rules: [any OutputRule], in site: Site) -> [Diagnostic] {
    let ordered = reports.sorted { $0.summary.path < $1.summary.path }
    var findings: [Diagnostic] = []
    for rule in rules { rule.check(ordered.map(\.summary), in: site, &findings) }
    return findings + ordered.flatMap(\.diagnostics)
}

/// A finding that the same words tell of many pages comes from the theme: it is told once, at the first of them, with the number of
/// the others.
func merged(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    struct Kind: Hashable {
        let code: DiagnosticCode
        let message: Wording
    }
    var pages: [Kind: Set<SourcePath>] = [:]
    for diagnostic in diagnostics {
        guard let file = diagnostic.location?.file else { continue }
        pages[Kind(code: diagnostic.code, message: diagnostic.message), default: []].insert(file)
    }
    var told: Set<Kind> = []
    return diagnostics.compactMap { diagnostic in
        let kind = Kind(code: diagnostic.code, message: diagnostic.message)
        let others = (pages[kind]?.count ?? 1) - 1
        guard others > 0 else { return diagnostic }
        guard told.insert(kind).inserted else { return nil }
        var first = diagnostic
        let (sv, en) = ("Samma sak finns på \(others) sidor till.", "The same is found on \(others) more pages.")
        first.help = Wording(
            sv: [diagnostic.help?.swedish, sv].compactMap { $0 }.joined(separator: "\n"),
            en: [diagnostic.help?.english, en].compactMap { $0 }.joined(separator: "\n"))
        return first
    }
}
