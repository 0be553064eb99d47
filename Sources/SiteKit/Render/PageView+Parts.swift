// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension PageView {
    /// Where the page is published.
    var path: OutputPath {
        switch subject {
        case .page(let page): site.pages[page].path.part(part, language)
        case .tag(let tag): site.tags[tag].path.part(part, language)
        case .notFound: NotFoundPage.path
        }
    }

    /// The layout's name.
    var layout: String { site.layout(of: subject) }

    /// Page – section – site; the site alone on its home page unless that has a title of its own.
    var documentTitle: String {
        let first = part == 0 ? title : "\(title), \(language == .swedish ? "sida" : "page") \(part + 1)"
        let name = site.settings.name
        var text = first
        func add(_ part: String) {
            text += text.isEmpty || part.isEmpty ? part : " – " + part
        }
        if let parent = content?.position.parent, site.pages[parent].parsed.place.role == .section {
            let section = site.pages[parent].parsed.menuTitle
            if section != first, section != name { add(section) }
        }
        if name != first { add(name) }
        return text
    }

    /// The way from the home page down to the page itself; nothing on a home page.
    var breadcrumbs: [LinkView] {
        if case .tag(let tag) = subject {
            let home = site.homes[language] ?? site.homes[site.settings.language]
            let current = LinkView(
                target: .path(path, title: site.tags[tag].name, isCurrent: true), viewpoint: viewpoint)
            return (home.map { [LinkView(target: .page($0), viewpoint: viewpoint)] } ?? []) + [current]
        }
        guard case .page(let page) = subject, site.pages[page].parsed.place.role != .home else { return [] }
        var trail = [page]
        var next = site.pages[page].position.parent
        while let parent = next, !trail.contains(parent) {
            trail.append(parent)
            next = site.pages[parent].position.parent
        }
        return trail.reversed().map { LinkView(target: .page($0), viewpoint: viewpoint) }
    }

    /// The page and its translations by absolute address; nothing where it has none, or where the site's address is not known.
    var alternates: [AlternateView] {
        guard let page, let translations = content?.position.translations, !translations.isEmpty else { return [] }
        return ([page] + translations).compactMap { page in
            site.absoluteAddress(of: site.pages[page].path)
                .map { AlternateView(address: $0, language: site.pages[page].parsed.language) }
        }
    }

    /// A neighbour in the section; the page of the section itself has none to show.
    func neighbour(_ page: Int?) -> LinkView? {
        guard content?.parsed.place.role == .item else { return nil }
        return page.map { LinkView(target: .page($0), viewpoint: viewpoint) }
    }

    /// The second-level headings with those beneath them, where the page asks for it or has four or more.
    var contents: [ContentsView] {
        guard let content else { return [] }
        let headings = content.parsed.body.headings
        let isWanted = content.parsed.fields.tableOfContents ?? (headings.count { $0.level == 2 } >= 4)
        guard isWanted else { return [] }
        var entries: [ContentsView] = []
        for heading in headings {
            switch heading.level {
            case 2: entries.append(ContentsView(heading: heading, children: []))
            case 3 where !entries.isEmpty:
                entries[entries.count - 1].children.append(ContentsView(heading: heading, children: []))
            default: break
            }
        }
        return entries
    }

    enum ItemTime { case all, upcoming, past, undated }

    private var allItems: [Int] {
        switch subject {
        case .page(let page): site.pages[page].position.items
        case .tag(let tag): site.tags[tag].pages
        case .notFound: []
        }
    }

    /// The items of this part of the listing.
    func items(_ time: ItemTime) -> [ItemView] {
        var numbers = allItems[...]
        if let size = site.settings.pageSize, content?.parsed.place.role != .home, numbers.count > size {
            numbers = numbers.dropFirst(part * size).prefix(size)
        }
        return numbers.filter { time == .all || site.time(of: $0) == time }
            .map { ItemView(number: $0, viewpoint: viewpoint) }
    }

    var pagination: PaginationView? {
        guard let size = site.settings.pageSize, allItems.count > size, content?.parsed.place.role != .home else {
            return nil
        }
        let first: OutputPath
        switch subject {
        case .page(let page): first = site.pages[page].path
        case .tag(let tag): first = site.tags[tag].path
        case .notFound: return nil
        }
        return PaginationView(first: first, part: part, count: (allItems.count + size - 1) / size, viewpoint: viewpoint)
    }

    /// The page as data.
    var dataAddress: String? {
        guard let path = site.statementDataPath, let page, page == site.statementPages[site.settings.language] else {
            return nil
        }
        return viewpoint.address(of: path)
    }

    /// The page's source in the editors' git service. What Anslag writes comes from site.yml.
    var editAddress: String? {
        guard let pattern = site.settings.editURL, let content else { return nil }
        let file = site.law.isGenerated(content.parsed.source) ? settingsPath : content.parsed.source
        return pattern.replacing("{file}", with: file.text).replacing("{line}", with: "1")
    }
}

extension Site {
    /// Whether an activity is coming or past; everything else is undated.
    func time(of page: Int) -> PageView.ItemTime {
        switch isUpcoming(page) {
        case true?: return .upcoming
        case false?: return .past
        case nil: return .undated
        }
    }

    /// A page's picture, unless the consent for it has ended.
    func image(ofPage number: Int, _ viewpoint: Viewpoint) -> ImageView? {
        let page = pages[number]
        let fields = page.parsed.fields
        guard let file = page.links.image else { return nil }
        if let last = fields.imageUntil, last < today { return nil }
        return ImageView(
            file: file, alt: fields.imageAlt ?? "", caption: fields.imageCaption, photographer: fields.photographer,
            viewpoint: viewpoint)
    }
}
