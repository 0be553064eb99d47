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

/// One thing to publish, before anyone has said of which sort it is.
struct Placement: Hashable, Sendable {
    /// Where it is published.
    let path: OutputPath
    /// Its number among the things of its sort, as the sort counts them.
    var item = 0
    /// 0, and more for the later parts of a long listing.
    var part = 0
}

/// What a published page shows.
enum PageSubject: Hashable, Sendable {
    /// A page of the content, by its number.
    case page(Int)
    /// The pages of a subject, by its number.
    case tag(Int)
    /// What the server shows when nothing is found.
    case notFound
}
