// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The pages of subjects, each with those that have the subject.
struct TagPages: Output {
    func placements(on site: Site) -> [Placement] {
        site.tags.enumerated().flatMap { number, tag in
            site.placements(ofListing: tag.pages.count, at: tag.path, tag.language, item: number)
        }
    }

    func source(of route: Route, on site: Site) -> SourcePath? {
        site.tags[route.item].pages.first.map { site.pages[$0].parsed.source }
    }

    func subject(of route: Route) -> PageSubject? { .tag(route.item) }

    func render(_ route: Route, with renderer: inout RouteRenderer) -> OutputFile.Content {
        renderer.document(.tag(route.item), at: route)
    }
}
