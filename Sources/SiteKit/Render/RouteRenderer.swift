// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A worker that renders routes one after the other, and remembers what pages share: the menu, the foot. What it remembers never
/// changes a byte.
public struct RouteRenderer: Sendable {
    private let theme: Theme
    /// The site's languages, and a memory for each.
    private let languages: [Language]
    private var memories: [RenderMemory]

    /// A worker for a theme and its site. `remembers` is only for tests of what memory must not do.
    init(_ theme: Theme, remembers: Bool = true) {
        self.theme = theme
        languages = theme.site.settings.allLanguages
        memories = languages.map { _ in remembers ? RenderMemory() : RenderMemory(limit: 0) }
    }

    /// The site that is rendered.
    var site: Site { theme.site }

    /// Renders one route: a page to its bytes, a file to a copy.
    public mutating func render(_ route: Route) -> OutputFile {
        OutputFile(route.path, route.output.render(route, with: &self))
    }

    /// A page, as its layout shows it.
    mutating func document(_ subject: PageSubject, at route: Route) -> OutputFile.Content {
        let language = site.language(of: subject)
        let page: Int? = if case .page(let page) = subject { page } else { nil }
        // The page for what is not found is served at any depth.
        let depth = subject == .notFound ? -1 : route.path.depth
        let viewpoint = Viewpoint(theme, page: page, depth: depth, language: language)
        let view = PageView(subject: subject, part: route.part, viewpoint: viewpoint)
        let memory = languages.firstIndex(of: language) ?? 0
        var output = ByteWriter(capacity: 16 * 1024)
        theme.render("layouts/" + view.layout, RootView(page: view), viewpoint, &memories[memory], to: &output)
        return .bytes(output.bytes())
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
