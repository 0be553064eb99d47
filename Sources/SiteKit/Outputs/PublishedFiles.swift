// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Pictures and documents of the content, byte for byte.
struct PublishedFiles: Output {
    func placements(on site: Site) -> [Placement] {
        site.files.enumerated().map { Placement(path: $1.path, item: $0) }
    }

    func source(of route: Route, on site: Site) -> SourcePath? { site.files[route.item].source }

    func render(_ route: Route, with renderer: inout RouteRenderer) -> OutputFile.Content {
        .copy(renderer.site.files[route.item].source)
    }
}
