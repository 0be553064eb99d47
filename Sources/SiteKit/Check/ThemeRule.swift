/// A rule about a theme: its templates, stylesheets and tokens, with the colours that the site has chosen.
protocol ThemeRule: Rule {
    /// Looks at the theme, once, before any page is rendered.
    func check(_ theme: ThemeFiles, _ settings: SiteSettings, _ findings: inout [Diagnostic])
}
