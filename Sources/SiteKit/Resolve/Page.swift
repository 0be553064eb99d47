// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A page with its address and its place among the others. Other pages, files and tags stand as indices of the site's lists.
final class Page: Sendable {
    /// What its file says.
    let parsed: ParsedPage
    /// Where it is published.
    let path: OutputPath
    /// Its layout's name: `activity`.
    let layout: String
    /// Its place among the pages.
    let position: PagePosition
    /// What its fields and its text point at.
    let links: PageLinks
    /// Its subjects.
    let tags: [Int]

    /// A page of its parts.
    init(
        parsed: ParsedPage, path: OutputPath, layout: String, position: PagePosition, links: PageLinks, tags: [Int]
    ) {
        self.parsed = parsed
        self.path = path
        self.layout = layout
        self.position = position
        self.links = links
        self.tags = tags
    }

    /// The page in the same place with another text.
    func saying(_ parsed: ParsedPage, _ links: PageLinks) -> Page {
        Page(parsed: parsed, path: path, layout: layout, position: position, links: links, tags: tags)
    }
}

/// A page's place among the others.
struct PagePosition: Hashable, Sendable {
    /// The page of the section it stands in; nil for a home page.
    var parent: Int?
    /// The pages of its section, in order; only for sections and home pages.
    var items: [Int] = []
    /// Its neighbours in its section.
    var previous: Int?
    var next: Int?
    /// The same page in other languages, in the order of the site's languages.
    var translations: [Int] = []
}

/// What a page's fields and text turned out to point at.
struct PageLinks: Hashable, Sendable {
    /// The targets of its text, in the order of the body's targets.
    var targets: [ResolvedTarget] = []
    /// The contacts of `kontakt`.
    var contacts: [Int] = []
    /// The contacts of `ansvarig`.
    var owners: [Int] = []
    /// The unit of a contact.
    var unit: Int?
    /// The project it belongs to; itself for a project.
    var project: Int?
    /// What replaces it.
    var replacement: Int?
    /// Its picture, among the site's files.
    var image: Int?
    /// Its funders, among those of site.yml; only for projects.
    var funders: [Int] = []
    /// Pages and files that the site's own fields refer to, by the field's name.
    var extra: [String: [ResolvedTarget]] = [:]
}

/// What a link or an image of a page turned out to point at.
enum ResolvedTarget: Hashable, Sendable {
    /// A page, perhaps a heading in it.
    case page(Int, fragment: String?)
    /// A heading on the same page.
    case fragment(String)
    /// A file of the site's content.
    case file(Int, fragment: String?)
    /// Nothing to go to any longer: the link becomes plain text.
    case withdrawn
}
