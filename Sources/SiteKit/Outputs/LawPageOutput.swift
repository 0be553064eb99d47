// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The law's pages that Anslag writes: statement, cookies, personal data. They are late, since they tell of what the build has found.
struct LawPageOutput: Output {
    var phase: OutputPhase { .late }

    func placements(on site: Site) -> [Placement] {
        site.generatedPages.map { Placement(path: site.pages[$0].path, item: $0) }
    }

    func source(of route: Route, on site: Site) -> SourcePath? { site.pages[route.item].parsed.source }

    func subject(of route: Route) -> PageSubject? { .page(route.item) }

    func render(_ route: Route, with renderer: inout RouteRenderer) -> OutputFile.Content {
        renderer.document(.page(route.item), at: route)
    }
}
