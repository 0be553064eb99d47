// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The accessibility statement as data, beside its page. Where an editor writes the page there is none.
struct StatementData: Output {
    var phase: OutputPhase { .late }

    func placements(on site: Site) -> [Placement] { site.statementDataPath.map { [Placement(path: $0)] } ?? [] }

    func render(_ route: Route, with renderer: inout RouteRenderer) -> OutputFile.Content {
        var output: [UInt8] = []
        renderer.site.statement.json().write(to: &output)
        return .bytes(output + [UInt8(ascii: "\n")])
    }
}
