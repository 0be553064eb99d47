// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A rule about a theme: its templates, stylesheets and tokens, with the colours that the site has chosen.
protocol ThemeRule: Rule {
    /// Looks at the theme, once, before any page is rendered.
    func check(_ theme: ThemeText, _ findings: inout [Finding])
}

/// A theme as its rules see it, read once for all of them.
struct ThemeText: Sendable {
    /// What theme.yml says, and where it stands.
    let settings: ThemeSettings
    let settingsPath: SourcePath
    /// What site.yml says.
    let site: SiteSettings
    /// The tokens with the site's own values.
    let tokens: [ThemeToken]
    /// The stylesheets, in order of path.
    let stylesheets: [Stylesheet]
    /// What the stylesheets call by name.
    let variables: StyleVariables
    /// Every layout as it becomes with all that it uses, in order of name.
    let layouts: [Markup]
    /// The partials that pages are shown with inside texts: cards and listings.
    let fragments: [Markup]
    /// Scripts, SVG and HTML among the assets.
    let code: [SourceFile]

    init(_ theme: ThemeFiles, _ site: SiteSettings, jobs: Int) async {
        settings = theme.settings
        settingsPath = SourcePath(site.theme.folder + "/theme.yml")
        self.site = site
        tokens = SiteKit.tokens(of: theme.settings, with: site.theme)
        let (sheets, code) = (theme.code.filter(\.isStylesheet), theme.code.filter { !$0.isStylesheet })
        stylesheets = sheets.map(Stylesheet.init)
        self.code = code
        variables = StyleVariables(stylesheets, tokens)
        (layouts, fragments) = await composeTemplates(theme.templates.map(templateSource), jobs: jobs)
    }

    /// All markup of the theme.
    var markup: [Markup] { layouts + fragments }

    /// All rules of all stylesheets, each with its sheet.
    var rules: [(sheet: Stylesheet, rule: StyleRule)] {
        stylesheets.flatMap { sheet in sheet.rules.map { (sheet, $0) } }
    }

    /// The stylesheet that the tokens stand before; the place of what is missing in it.
    var stylesheetLocation: SourceLocation {
        SourceLocation(SourcePath(site.theme.folder + "/" + settings.stylesheet))
    }
}

extension SourceFile {
    fileprivate var isStylesheet: Bool { path.text.hasSuffix(".css") }
}

/// What is known of a theme that has been looked at.
struct ThemeLook: Sendable {
    /// What it fetches and runs.
    let survey: OriginSurvey
    /// Where its templates say what belongs to the page as a whole.
    let places: ThemePlaces
    let findings: [Finding]
}

/// Where in the templates of a layout an element begins. What is wrong with it shows on all pages, and is mended there.
struct ThemePlaces: Sendable {
    private let places: [String: [String: SourceLocation]]

    init(_ layouts: [Markup]) {
        places = Dictionary(layouts.map { layout in (layout.name, layout.firstPlaces) }) { first, _ in first }
    }

    /// The first of some elements in a layout that it has.
    func place(of elements: [String], in layout: String) -> SourceLocation? {
        elements.lazy.compactMap { places[layout]?[$0] }.first
    }
}

/// Lets the rules about themes look at one, and sees what it fetches and runs. What is found in a template that several layouts use is told
/// once.
func checkTheme(_ theme: ThemeFiles, _ site: SiteSettings, _ rules: [any ThemeRule], jobs: Int) async -> ThemeLook {
    let text = await ThemeText(theme, site, jobs: jobs)
    var survey = OriginSurvey(site)
    survey.look(at: text)
    let found = await rules.indices.parallelMap(jobs: jobs) { number in
        var findings: [Finding] = []
        rules[number].check(text, &findings)
        return findings
    }
    var told: Set<Finding> = []
    return ThemeLook(
        survey: survey, places: ThemePlaces(text.layouts),
        findings: ([survey.findings] + found).joined().filter { told.insert($0).inserted })
}
