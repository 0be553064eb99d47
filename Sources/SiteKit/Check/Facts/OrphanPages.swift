// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Pages that cannot be reached from the home page: no menu, section, subject, listing or link leads to them.
struct OrphanPages: SiteRule {
    static let descriptor = RuleDescriptor(.orphanPage, "R36", .error, criteria: ["2.4.5"])

    func check(_ site: Site, _ findings: inout [Finding]) {
        guard !site.homes.isEmpty else { return }
        var reach = Reach(site)
        reach.goOn()
        for (number, page) in site.pages.enumerated() where !reach.isReached[number] && number != site.notFoundPage {
            findings.append(.orphan(page, in: site))
        }
    }
}

/// How far one comes by the ways of a site.
private struct Reach {
    private let site: Site
    private(set) var isReached: [Bool]
    private var seenTags: [Bool]
    private var waiting: [Int] = []

    init(_ site: Site) {
        self.site = site
        isReached = [Bool](repeating: false, count: site.pages.count)
        seenTags = [Bool](repeating: false, count: site.tags.count)
        for home in site.homes.values.sorted() { reach(home) }
        if let page = site.notFoundPage { reach(page) }
        reach(site.menu + site.footerMenu)
        for listing in site.listings { for pages in listing.values { pages.forEach { reach($0) } } }
    }

    private mutating func reach(_ page: Int?) {
        guard let page, !isReached[page] else { return }
        isReached[page] = true
        waiting.append(page)
    }

    private mutating func reach(_ items: [MenuItem]) {
        for item in items {
            if case .page(let page) = item.target { reach(page) }
            reach(item.children)
        }
    }

    mutating func goOn() {
        while let number = waiting.popLast() {
            let page = site.pages[number]
            let links = page.links
            reach(page.position.parent)
            page.position.translations.forEach { reach($0) }
            // A home page lists its pages only in a menu.
            if page.parsed.place.role == .section { page.position.items.forEach { reach($0) } }
            for other in links.contacts + links.owners { reach(other) }
            for other in [links.unit, links.project, links.replacement] { reach(other) }
            links.targets.forEach { reach($0) }
            for targets in links.extra.values { targets.forEach { reach($0) } }
            for tag in page.tags where !seenTags[tag] {
                seenTags[tag] = true
                site.tags[tag].pages.forEach { reach($0) }
            }
        }
    }

    private mutating func reach(_ target: ResolvedTarget) {
        if case .page(let page, _) = target { reach(page) }
    }
}

extension Finding {
    fileprivate static func orphan(_ page: Page, in site: Site) -> Finding {
        let path = String(page.parsed.source.text.dropFirst(contentFolder.count))
        let parent = page.position.parent.map { site.pages[$0].parsed } ?? page.parsed
        let link = relativeLink(to: path, from: parent.place)
        let example = "[\(page.parsed.title)](\(link))"
        // Where time has taken a way to it, or has brought the page itself, the build goes on.
        let isTimely = site.hasExpiredPages || page.parsed.fields.publish != nil
        let name = String(parent.source.text.dropFirst(contentFolder.count))
        return Finding(
            OrphanPages.descriptor, as: isTimely ? .warning : nil, at: SourceLocation(page.parsed.source),
            Wording(
                sv: "Ingen meny, inget avsnitt och ingen länk leder till sidan.",
                en: "No menu, no section and no link leads to the page."),
            help: Wording(
                sv: "Den som inte har adressen hittar den aldrig. Länka till den, till exempel i \(name):\n\(example)\n"
                    + "Eller lägg den i menyn i site.yml:  - \(path)",
                en: "Whoever lacks its address never finds it. Link to it, for example in \(name):\n\(example)\n"
                    + "Or put it in the menu in site.yml:  - \(path)"))
    }
}
