/// Gives each page its address, which mirrors its source: `aktiviteter/gala.md` → `aktiviteter/gala.html`.
func assignAddresses(_ pages: [ParsedPage], _ settings: SiteSettings) -> [AddressedPage] {
    var folders = FolderSlugs()
    return pages.map { page in
        AddressedPage(
            parsed: page, path: outputPath(of: page, settings, &folders),
            layout: page.fields.layout?.name ?? page.defaultLayout(settings))
    }
}

private func outputPath(of page: ParsedPage, _ settings: SiteSettings, _ folders: inout FolderSlugs) -> OutputPath {
    let place = page.place
    var path = page.language == settings.language ? "" : page.language.code + "/"
    path += folders[place.folder]
    if place.isIndex {
        return OutputPath(path + "index.html")
    }
    // The server's page for what is not found must be named so, whatever its file says.
    let name = place.folder.isEmpty && place.name == "404" ? "404" : page.fields.slug ?? slug(of: place.name)
    switch settings.addresses {
    case .files: return OutputPath(path + name + ".html")
    case .folders: return OutputPath(name == "404" ? path + "404.html" : path + name + "/index.html")
    }
}

/// The slugged forms of folders, made once each.
struct FolderSlugs {
    private var known: [String: String] = ["": ""]

    /// `Nya möten/2026` → `nya-moten/2026/`; empty for the top.
    subscript(folder: String) -> String {
        mutating get {
            if let slugs = known[folder] { return slugs }
            let slugs = folder.split(separator: "/").map { slug(of: String($0)) + "/" }.joined()
            known[folder] = slugs
            return slugs
        }
    }
}

extension ParsedPage {
    /// The layout that the kind decides; a collection of the site's own may name one.
    fileprivate func defaultLayout(_ settings: SiteSettings) -> String {
        switch (place.role, kind) {
        case (.home, _): "home"
        case (.section, _): "section"
        case (_, .page): "page"
        case (_, .project): "project"
        case (_, .activity): "activity"
        case (_, .contact): "contact"
        case (_, .news): "news"
        case (_, .own(let name)): settings.collections.first { $0.name == name }?.layout ?? "page"
        }
    }
}

extension OutputPath {
    /// What a link to the page says after the way up to the root: the file's name, or its folder where addresses are folders.
    func linkText(_ style: SiteSettings.AddressStyle) -> Substring {
        style == .folders && text.hasSuffix("index.html") ? Substring(text.utf8.dropLast(10)) : text[...]
    }

    /// How many folders lie above it, up to the root.
    var depth: Int { text.utf8.count { $0 == UInt8(ascii: "/") } }
}
