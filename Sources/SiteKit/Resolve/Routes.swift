/// Everything that the site publishes, in order of path. Two things at one address are an error that names both.
func collectRoutes(_ site: Site) -> Diagnosed<[Route]> {
    var routes: [Route] = []
    routes.reserveCapacity(site.pages.count + site.files.count + site.assets.count + site.tags.count + 1)
    for (number, page) in site.pages.enumerated() where page.path.text != "404.html" {
        for part in 0..<site.parts(ofListing: page.position.items.count, in: page) {
            routes.append(Route(path: page.path.part(part, page.parsed.language), subject: .page(number, part: part)))
        }
    }
    for (number, tag) in site.tags.enumerated() {
        for part in 0..<site.parts(ofListing: tag.pages.count) {
            routes.append(Route(path: tag.path.part(part, tag.language), subject: .tag(number, part: part)))
        }
    }
    if let path = site.statementDataPath { routes.append(Route(path: path, subject: .statementData)) }
    routes.append(Route(path: OutputPath("404.html"), subject: .notFound))
    for (number, file) in site.files.enumerated() { routes.append(Route(path: file.path, subject: .file(number))) }
    for (number, asset) in site.assets.enumerated() { routes.append(Route(path: asset.path, subject: .asset(number))) }
    // Addresses are ASCII, so their bytes decide; equal ones stay in the order above.
    routes.sort { $0.path < $1.path }
    return Diagnosed(routes, collisions(routes, site))
}

extension Site {
    /// On how many pages a listing of a section stands.
    fileprivate func parts(ofListing count: Int, in page: Page) -> Int {
        page.parsed.place.role == .section ? parts(ofListing: count) : 1
    }

    fileprivate func parts(ofListing count: Int) -> Int {
        guard let size = settings.pageSize, count > size else { return 1 }
        return (count + size - 1) / size
    }
}

extension OutputPath {
    /// The address of a later part of a listing: `aktiviteter/index.html` → `aktiviteter/sida-2.html`. Parts count from 0.
    func part(_ number: Int, _ language: Language) -> OutputPath {
        guard number > 0 else { return self }
        let word = language == .swedish ? "sida" : "page"
        if text.hasSuffix("index.html") { return OutputPath(text.dropLast(10) + "\(word)-\(number + 1).html") }
        return OutputPath(text.dropLast(5) + "-\(word)-\(number + 1).html")
    }
}

/// Neighbours in the sorted routes with one path, and files that stand where a folder must be.
private func collisions(_ routes: [Route], _ site: Site) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var folder: Substring = ""
    var paths: Set<String> = []
    for (previous, route) in zip(routes, routes.dropFirst()) where previous.path == route.path {
        diagnostics.append(.collision(route, with: previous, site))
    }
    for route in routes {
        guard let slash = route.path.text.utf8.lastIndex(of: UInt8(ascii: "/")) else { continue }
        var parent = route.path.text[..<slash]
        // Routes are sorted, so a folder's files come together.
        if parent == folder { continue }
        folder = parent
        while paths.insert(String(parent)).inserted, let next = parent.utf8.lastIndex(of: UInt8(ascii: "/")) {
            parent = parent[..<next]
        }
    }
    for route in routes where paths.contains(route.path.text) {
        diagnostics.append(.fileWhereFolderMustBe(route, site))
    }
    return diagnostics
}

extension Site {
    /// The source that a route comes from; nil for what the engine makes by itself.
    fileprivate func source(of route: Route) -> SourcePath? {
        switch route.subject {
        case .page(let page, _): pages[page].parsed.source
        case .tag(let tag, _): tags[tag].pages.first.map { pages[$0].parsed.source }
        case .notFound, .statementData: nil
        case .file(let file): files[file].source
        case .asset(let asset): SourcePath(settings.theme.folder + "/" + assets[asset].name)
        }
    }
}

extension Diagnostic {
    fileprivate static func collision(_ route: Route, with other: Route, _ site: Site) -> Diagnostic {
        let sources = [site.source(of: route), site.source(of: other)].compactMap { $0 }.sorted()
        return sharedAddress(sources.last ?? settingsPath, sources.count > 1 ? sources[0] : nil, route.path)
    }

    /// Two files that would be published at one address; the other is nil when it is a page that the engine makes by itself.
    static func sharedAddress(_ source: SourcePath, _ other: SourcePath?, _ path: OutputPath) -> Diagnostic {
        let otherName = other?.text ?? "anslag"
        let name = path.text.split(separator: "/").last.map { $0.split(separator: ".")[0] } ?? ""
        return Diagnostic(
            .error, .addressCollision, at: SourceLocation(source),
            Wording(
                sv: "Sidan får samma adress som \(otherName): /\(path)",
                en: "The page gets the same address as \(otherName): /\(path)"),
            help: Wording(
                sv: "Byt namn på den ena filen, eller skriv överst i den:  webbadress: \(name)-2",
                en: "Rename one of the files, or write at its top:  slug: \(name)-2"),
            notes: other.map { [.init(Wording(sv: "Den andra.", en: "The other."), at: SourceLocation($0))] } ?? [])
    }

    fileprivate static func fileWhereFolderMustBe(_ route: Route, _ site: Site) -> Diagnostic {
        Diagnostic(
            .error, .addressCollision, at: SourceLocation(site.source(of: route) ?? settingsPath),
            Wording(
                sv: "Filen skulle stå där mappen /\(route.path)/ måste ligga.",
                en: "The file would stand where the folder /\(route.path)/ must be."),
            help: Wording(sv: "Byt namn på filen.", en: "Rename the file."))
    }
}
