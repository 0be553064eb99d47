// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// One sort of thing that is published: the pages of the content, the pages of subjects, files … Each sort is a file beside this one and a
/// line in `Outputs.all`; routes, rendering, rules, counts and messages follow from it.
protocol Output: Sendable {
    /// When it is made.
    var phase: OutputPhase { get }
    /// Everything of this sort on a site, in any order.
    func placements(on site: Site) -> [Placement]
    /// The file that a route's content comes from; nil for what Anslag makes by itself.
    func source(of route: Route, on site: Site) -> SourcePath?
    /// What the page at a route shows, if visitors read it as a page; then rules look at it. Nil for data and files.
    func subject(of route: Route) -> PageSubject?
    /// Makes what is published at a route.
    func render(_ route: Route, with renderer: inout RouteRenderer) -> OutputFile.Content
}

extension Output {
    /// Most is made before the verdict.
    var phase: OutputPhase { .early }
    /// Much is made by Anslag.
    func source(of route: Route, on site: Site) -> SourcePath? { nil }
    /// Much is no page.
    func subject(of route: Route) -> PageSubject? { nil }
}

/// When a sort of output is made.
public enum OutputPhase: Hashable, Sendable {
    /// What rules look at.
    case early
    /// What is made from the verdict on all that is early. Its own findings stop the site too, and are not counted in it.
    case late
}

extension Route {
    /// Of which sort it is.
    var output: any Output { Outputs.all[sort] }

    /// When it is made.
    public var phase: OutputPhase { output.phase }

    /// What it shows, if visitors read it as a page.
    var subject: PageSubject? { output.subject(of: self) }

    /// The file that it comes from; nil for what Anslag makes by itself.
    func source(on site: Site) -> SourcePath? { output.source(of: self, on: site) }
}
