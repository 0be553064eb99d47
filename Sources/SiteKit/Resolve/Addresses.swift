// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

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
    let folder = folders[place.folder]
    // The server's page for what is not found must be named so, whatever its file says.
    let name =
        place.isIndex
        ? "index" : place.folder.isEmpty && place.name == "404" ? "404" : page.fields.slug ?? slug(of: place.name)
    // In one piece of memory: there is a path for each page.
    var path = ""
    path.reserveCapacity(folder.utf8.count + name.utf8.count + 24)
    if page.language != settings.language {
        path += page.language.code
        path += "/"
    }
    path += folder
    path += name
    let isFolder = settings.addresses == .folders && !place.isIndex && name != "404"
    path += isFolder ? "/index.html" : ".html"
    return OutputPath(path)
}

/// The slugged forms of folders, made once each.
struct FolderSlugs {
    private var known: [String: String] = ["": ""]
    /// Pages of a folder come together.
    private var last = (folder: "", slugs: "")

    /// `Nya möten/2026` → `nya-moten/2026/`; empty for the top.
    subscript(folder: String) -> String {
        mutating get {
            if folder == last.folder { return last.slugs }
            let slugs =
                known[folder] ?? folder.split(separator: "/").map { slug(of: String($0)) + "/" }.joined()
            known[folder] = slugs
            last = (folder, slugs)
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
