// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// All sorts of things that are published. Where two would have one address, the order here decides which is told of.
enum Outputs {
    static let all: [any Output] = [
        ContentPages(), LawPageOutput(), TagPages(), StatementData(), NotFoundPage(), PublishedFiles(), ThemeAssets(),
    ]

    /// Everything that a site publishes, in order of path. Two things at one address are an error that names both.
    static func routes(of site: Site) -> Diagnosed<[Route]> {
        var routes: [Route] = []
        routes.reserveCapacity(site.pages.count + site.files.count + site.assets.count + site.tags.count + 2)
        for (sort, output) in all.enumerated() {
            for placement in output.placements(on: site) { routes.append(Route(placement, sort: sort)) }
        }
        // Addresses are ASCII, so their bytes decide; equal ones stay in the order above.
        routes.sort { $0.path < $1.path }
        return Diagnosed(routes, collisions(routes, site))
    }
}

/// Neighbours in the sorted routes with one path, and files that stand where a folder must be.
private func collisions(_ routes: [Route], _ site: Site) -> [Finding] {
    var findings: [Finding] = []
    var folder: Substring = ""
    var paths: Set<String> = []
    for (previous, route) in zip(routes, routes.dropFirst()) where previous.path == route.path {
        findings.append(.collision(route, with: previous, site))
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
        findings.append(.fileWhereFolderMustBe(route, site))
    }
    return findings
}

extension Finding {
    fileprivate static func collision(_ route: Route, with other: Route, _ site: Site) -> Finding {
        let sources = [route.source(on: site), other.source(on: site)].compactMap { $0 }.sorted()
        return sharedAddress(sources.last ?? settingsPath, sources.count > 1 ? sources[0] : nil, route.path)
    }

    /// Two files that would be published at one address; the other is nil when it is a page that the engine makes by itself.
    static func sharedAddress(_ source: SourcePath, _ other: SourcePath?, _ path: OutputPath) -> Finding {
        let otherName = other?.text ?? "anslag"
        let name = path.text.split(separator: "/").last.map { $0.split(separator: ".")[0] } ?? ""
        return Finding(
            .error, .addressCollision, at: SourceLocation(source),
            Wording(
                sv: "Sidan får samma adress som \(otherName): /\(path)",
                en: "The page gets the same address as \(otherName): /\(path)"),
            help: Wording(
                sv: "Byt namn på den ena filen, eller skriv överst i den:  webbadress: \(name)-2",
                en: "Rename one of the files, or write at its top:  slug: \(name)-2"),
            notes: other.map { [.init(Wording(sv: "Den andra.", en: "The other."), at: SourceLocation($0))] } ?? [])
    }

    fileprivate static func fileWhereFolderMustBe(_ route: Route, _ site: Site) -> Finding {
        Finding(
            .error, .addressCollision, at: SourceLocation(route.source(on: site) ?? settingsPath),
            Wording(
                sv: "Filen skulle stå där mappen /\(route.path)/ måste ligga.",
                en: "The file would stand where the folder /\(route.path)/ must be."),
            help: Wording(sv: "Byt namn på filen.", en: "Rename the file."))
    }
}
