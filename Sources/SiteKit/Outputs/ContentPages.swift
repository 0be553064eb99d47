// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The pages of the content that editors have written; a section's page has a part for each `per_sida` of its items.
struct ContentPages: Output {
    func placements(on site: Site) -> [Placement] {
        var placements: [Placement] = []
        placements.reserveCapacity(site.pages.count)
        for (number, page) in site.pages.enumerated() {
            if number == site.notFoundPage || site.generatedPages.contains(number) { continue }
            if page.parsed.place.role == .section {
                placements += site.placements(
                    ofListing: page.position.items.count, at: page.path, page.parsed.language, item: number)
            } else {
                placements.append(Placement(path: page.path, item: number))
            }
        }
        return placements
    }

    func source(of route: Route, on site: Site) -> SourcePath? { site.pages[route.item].parsed.source }

    func subject(of route: Route) -> PageSubject? { .page(route.item) }

    func render(_ route: Route, with renderer: inout RouteRenderer) -> OutputFile.Content {
        renderer.document(.page(route.item), at: route)
    }
}
