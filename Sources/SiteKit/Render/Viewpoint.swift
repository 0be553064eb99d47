// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// From where the site is seen: the route being rendered. It decides relative addresses, the language, and what is current.
///
/// A class, made once for each route: every view holds it, and a view of at most 24 bytes needs no box of its own when a template
/// asks for it.
final class Viewpoint: Sendable {
    let theme: Theme
    /// The site that is seen.
    let site: Site
    /// The page being rendered; nil for the page of a subject and the one for what is not found.
    let page: Int?
    /// The language of the route.
    let language: Language
    /// The way from the route to the site's root: `../` for each folder. The page for what is not found is served at any
    /// depth, so its way begins at the host's root.
    let root: String

    /// `depth` counts the folders between the route and the root; it is −1 for what is served at any depth.
    init(_ theme: Theme, page: Int?, depth: Int, language: Language) {
        self.theme = theme
        site = theme.site
        self.page = page
        self.language = language
        root = depth < 0 ? theme.site.basePath : String(repeating: "../", count: depth)
    }

    /// The address of a published file, for templates.
    func value(of path: OutputPath) -> Value { .path(String(path.linkText(site.settings.addresses))) }

    /// The address of a published file as seen from here.
    func address(of path: OutputPath) -> String {
        let address = root + path.linkText(site.settings.addresses)
        return address.isEmpty ? "./" : address
    }

    /// Appends the address of a published file as seen from here, for an attribute, in its parts: there are several on each page.
    func write(_ path: OutputPath, _ fragment: String?, to output: inout ByteWriter) {
        let link = path.linkText(site.settings.addresses)
        output.append(root, escaping: .markup)
        output.append(link, escaping: .markup)
        if root.isEmpty, link.isEmpty { output.append("./") }
        if let fragment {
            output.append("#")
            output.append(fragment, escaping: .markup)
        }
    }
}
