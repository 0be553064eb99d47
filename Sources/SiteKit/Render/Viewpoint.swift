/// From where the site is seen: the route being rendered. It decides relative addresses, the language, and what is current.
struct Viewpoint: Sendable {
    let theme: Theme
    /// The page being rendered; nil for the page of a subject and the one for what is not found.
    let page: Int32?
    /// The folders between the route and the root; −1 for what is served at any depth.
    let depth: Int8
    /// The index of the route's language in the site's list of languages.
    private let languageIndex: UInt8

    init(_ theme: Theme, page: Int?, depth: Int, language: Language) {
        self.theme = theme
        self.page = page.map(Int32.init)
        self.depth = Int8(clamping: depth)
        languageIndex = UInt8(theme.site.settings.allLanguages.firstIndex(of: language) ?? 0)
    }

    /// The site that is seen.
    var site: Site { theme.site }

    /// The language of the route.
    var language: Language {
        languageIndex == 0 ? site.settings.language : site.settings.otherLanguages[Int(languageIndex) - 1]
    }

    /// The way from the route to the site's root: `../` for each folder. The page for what is not found is served at any
    /// depth, so its way begins at the host's root.
    var root: String {
        if depth < 0 { return site.basePath }
        return depth < waysUp.count ? waysUp[Int(depth)] : String(repeating: "../", count: Int(depth))
    }

    /// The address of a published file as seen from here.
    func address(of path: OutputPath, fragment: String? = nil) -> String {
        var address = root
        address += path.linkText(site.settings.addresses)
        if address.isEmpty { address = "./" }
        if let fragment {
            address += "#"
            address += fragment
        }
        return address
    }
}

private let waysUp = (0...8).map { String(repeating: "../", count: $0) }

extension Site {
    /// How a link on a route leads to the accessibility statement; nil on the statement's own page and where there is none in the
    /// language.
    func statementAddress(from route: Route, _ language: Language) -> String? {
        guard let page = statementPages[language], pages[page].path != route.path else { return nil }
        let isAnywhere = if case .notFound = route.subject { true } else { false }
        let root = isAnywhere ? basePath : String(repeating: "../", count: route.path.depth)
        return root + pages[page].path.linkText(settings.addresses)
    }

    /// The path of the site on its host, with slashes around: `/front/`; `/` where no base address is known.
    var basePath: String {
        guard let base = settings.baseURL, let scheme = base.utf8.firstIndex(of: UInt8(ascii: ":")) else { return "/" }
        let afterScheme = base[base.index(scheme, offsetBy: 3)...]
        guard let slash = afterScheme.utf8.firstIndex(of: UInt8(ascii: "/")) else { return "/" }
        return String(afterScheme[slash...])
    }

    /// The absolute address of a published file; nil where no base address is known.
    func absoluteAddress(of path: OutputPath) -> String? {
        settings.baseURL.map { $0 + path.linkText(settings.addresses) }
    }
}
