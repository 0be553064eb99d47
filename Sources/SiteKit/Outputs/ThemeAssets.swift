// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Stylesheets, fonts and whatever else the theme brings.
struct ThemeAssets: Output {
    func placements(on site: Site) -> [Placement] {
        site.assets.enumerated().map { Placement(path: $1.path, item: $0) }
    }

    func source(of route: Route, on site: Site) -> SourcePath? {
        SourcePath(site.settings.theme.folder + "/" + site.assets[route.item].name)
    }

    func render(_ route: Route, with renderer: inout RouteRenderer) -> OutputFile.Content {
        renderer.site.assets[route.item].content
    }
}
