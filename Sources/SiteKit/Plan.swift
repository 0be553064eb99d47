// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// All that is decided before a byte is rendered: every page parsed, every address known, every template compiled.
public struct Plan: Sendable {
    /// Everything to publish, in order of path.
    public let routes: [Route]
    /// When the output changes by itself: something is published, withdrawn or over. Nil when nothing is waiting.
    public let nextChange: Moment?
    let inputs: Inputs
    /// The site, and the templates that show it.
    let theme: Theme
    /// Where links are looked up.
    let index: PageIndex
    /// What was seen in the theme's files, and in the content's drawings.
    let analysis: ThemeLook
    let drawings: OriginSurvey
    /// Whether the finished pages are looked at. Those of a theme with errors are not: each error would be told again on all of them.
    let checksPages: Bool
    /// Pages that are there but not published: nobody looks at all of them.
    let withheld: Set<SourcePath>

    /// How many of the routes are pages.
    public var pageCount: Int { routes.count { $0.subject != nil } }

    /// The site.
    var site: Site { theme.site }

    /// What is published at a path. Found among the sorted routes: a preview asks for a few of 10,000.
    public func route(at path: String) -> Route? {
        let place = routes.partitioningIndex { $0.path.text >= path }
        return place < routes.count && routes[place].path.text == path ? routes[place] : nil
    }

    /// `edit_url` of site.yml: how a line of a file is linked to, with `{file}` and perhaps `{line}`.
    public var editURL: String? { site.settings.editURL }

    /// Where the site lies on its host, with slashes around: `/front/`; `/` where no base address is known.
    public var basePath: String { site.basePath }

    /// The language of messages about the site: Swedish, unless the site itself speaks another.
    public var messageLanguage: MessageLanguage { site.settings.language == .swedish ? .swedish : .english }
}

extension RouteRenderer {
    /// A worker for a plan. `remembers` is only for tests of what memory must not do.
    public init(_ plan: Plan, remembers: Bool = true) { self.init(plan.theme, remembers: remembers) }
}
