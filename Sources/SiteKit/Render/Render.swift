/// A worker that renders routes one after the other, and remembers what pages share: the menu, the foot. What it remembers never
/// changes a byte.
public struct RouteRenderer: Sendable {
    private let theme: Theme
    /// The site's languages, and a memory for each.
    private let languages: [Language]
    private var memories: [RenderMemory]

    /// A worker for a plan. `remembers` is only for tests of what memory must not do.
    public init(_ plan: Plan, remembers: Bool = true) {
        theme = plan.theme
        languages = theme.site.settings.allLanguages
        memories = languages.map { _ in remembers ? RenderMemory() : RenderMemory(limit: 0) }
    }

    /// Renders one route: a page to its bytes, a file to a copy.
    public mutating func render(_ route: Route) -> OutputFile {
        let site = theme.site
        switch route.subject {
        case .page(let page, let part):
            return document(.page(page), part: part, at: route.path, site.pages[page].parsed.language)
        case .tag(let tag, let part):
            return document(.tag(tag), part: part, at: route.path, site.tags[tag].language)
        case .notFound:
            return document(.notFound, part: 0, at: route.path, site.settings.language)
        case .statementData:
            var output: [UInt8] = []
            site.statement.json().write(to: &output)
            return OutputFile(route.path, .bytes(output + [UInt8(ascii: "\n")]))
        case .file(let file):
            return OutputFile(route.path, .copy(site.files[file].source))
        case .asset(let asset):
            return OutputFile(route.path, site.assets[asset].content)
        }
    }

    private mutating func document(
        _ subject: PageView.Subject, part: Int, at path: OutputPath, _ language: Language
    ) -> OutputFile {
        let page: Int? = if case .page(let page) = subject { page } else { nil }
        // The page for what is not found is served at any depth.
        let depth = if case .notFound = subject { -1 } else { path.depth }
        let viewpoint = Viewpoint(theme, page: page, depth: depth, language: language)
        let view = PageView(subject: subject, part: part, viewpoint: viewpoint)
        let memory = languages.firstIndex(of: language) ?? 0
        var output = ByteWriter(capacity: 16 * 1024)
        theme.render(
            "layouts/" + view.layout, RootView(page: view), viewpoint, &memories[memory], to: &output)
        return OutputFile(path, .bytes(output.bytes()))
    }
}

extension Theme {
    /// Renders one template over what it sees.
    func render(
        _ name: String, _ root: any View, _ viewpoint: Viewpoint, _ memory: inout RenderMemory,
        to output: inout ByteWriter
    ) {
        library(viewpoint.language)[name]?.render(
            root, assets: assetAddresses, prefix: Array(viewpoint.root.utf8),
            numbers: viewpoint.language.isEnglish ? .english : .swedish,
            memory: &memory, into: &output)
    }
}
