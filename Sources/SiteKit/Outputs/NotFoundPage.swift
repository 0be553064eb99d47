// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What servers show when nothing is found. content/404.md says what it says, where there is one.
struct NotFoundPage: Output {
    static let path = OutputPath("404.html")

    func placements(on site: Site) -> [Placement] { [Placement(path: Self.path)] }

    func subject(of route: Route) -> PageSubject? { .notFound }

    func render(_ route: Route, with renderer: inout RouteRenderer) -> OutputFile.Content {
        renderer.document(.notFound, at: route)
    }
}
