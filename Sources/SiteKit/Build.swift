/// What one build is told from outside; the same options and the same sources give the same bytes.
public struct BuildOptions: Hashable, Sendable {
    /// Overrides `webbadress` of site.yml.
    public var baseURL: String?
    /// Whether drafts, and pages not yet published, are built too.
    public var includesDrafts: Bool
    /// The moment that decides what is published, coming and past.
    public var now: Moment
    /// How many files are worked on at once; nil means as many as there are cores.
    public var jobs: Int?

    /// Options of their parts.
    public init(now: Moment, baseURL: String? = nil, includesDrafts: Bool = false, jobs: Int? = nil) {
        (self.now, self.baseURL, self.includesDrafts, self.jobs) = (now, baseURL, includesDrafts, jobs)
    }
}

/// The name of the theme's folder that site.yml gives.
public func themeFolder(ofSite settings: [UInt8]) -> String { "theme" }

/// Plans a site.
public func plan(_ sources: Sources, options: BuildOptions) async -> Diagnosed<Plan?> {
    let routes = sources.entries.filter { $0.path.text.hasPrefix("content/") }.map { Route(path: $0.path) }
    return Diagnosed(Plan(routes: routes))
}

/// Renders a route.
public func render(_ route: Route, in plan: Plan) -> Diagnosed<OutputFile> {
    Diagnosed(OutputFile(OutputPath(String(route.path.text.dropFirst("content/".count))), .copy(route.path)))
}

/// A route.
public struct Route: Hashable, Sendable {
    /// Its source.
    public let path: SourcePath
}

/// A plan.
public struct Plan: Sendable {
    /// What is published.
    public let routes: [Route]
    /// When it changes by itself.
    public var nextChange: Moment? { nil }
    /// How many are pages.
    public var pageCount: Int { routes.count { $0.path.text.hasSuffix(".md") } }
    /// The language of messages.
    public var messageLanguage: MessageLanguage { .swedish }
}
