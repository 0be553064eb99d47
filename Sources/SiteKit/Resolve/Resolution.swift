// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What pages are to each other, and what the text of each points at: the site, but for a moment to see it at. It can be brought up to
/// date where little has changed.
struct Resolution: Sendable {
    private var ground: Groundwork
    private var parsed: [ParsedPage]
    /// What each published page points at.
    private var links: [Diagnosed<PageLinks>]
    /// The pages and the routes, when they have been put together.
    private var pages: [Page] = []
    private var routes: Diagnosed<[Route]>?

    /// A resolution of its parts.
    init(_ ground: Groundwork, _ parsed: [ParsedPage], _ links: [Diagnosed<PageLinks>]) {
        (self.ground, self.parsed, self.links) = (ground, parsed, links)
    }

    /// Takes pages whose texts are others, and lays the ground anew where what they say of themselves is. False, and the site is as it was, where
    /// links may lead elsewhere by other changes, or a moment has passed that may change what is published.
    mutating func update(to parsed: [ParsedPage], _ basis: SiteBasis, _ clock: Clock) async -> Bool {
        guard parsed.count == self.parsed.count, ground.clock.isAlike(clock, until: ground.nextChange),
            basis == ground.basis
        else { return false }
        var changed: [Int: ParsedPage] = [:]
        var withOtherHeadings: Set<Int> = []
        var isOnlyText = true
        for number in parsed.indices where parsed[number] !== self.parsed[number] {
            let (page, old) = (parsed[number], self.parsed[number])
            guard page.isFoundLike(old), let published = ground.index.number(of: page) else { return false }
            isOnlyText = isOnlyText && page.isAlike(old)
            if page.body.headings.map(\.id) != old.body.headings.map(\.id)
                || page.body.headings.map(\.text) != old.body.headings.map(\.text)
            {
                // The links of pages that are still to come have been looked at too.
                guard ground.publishing.withheld.isEmpty else { return false }
                withOtherHeadings.insert(published)
            }
            changed[published] = page
        }
        self.parsed = parsed
        for (number, page) in changed { ground.replace(number, by: page) }
        if !isOnlyText {
            ground.ranks.update(changed.keys, among: ground.index.pages, clock)
            ground = await Groundwork(ground.publishing, ground.index, ground.ranks, basis, clock)
            (pages, routes) = ([], nil)
        }
        var numbers = Set(changed.keys)
        if !withOtherHeadings.isEmpty {
            for number in links.indices where links[number].value.namesHeading(on: withOtherHeadings) {
                numbers.insert(number)
            }
        }
        for number in numbers {
            links[number] = resolveLinks(ofPage: number, in: ground.index)
            if isOnlyText { pages[number] = page(number) }
        }
        return true
    }

    private func page(_ number: Int) -> Page {
        let page = ground.index.pages[number]
        return Page(
            parsed: page.parsed, path: page.path, layout: page.layout, position: ground.positions[number],
            links: links[number].value, tags: ground.tagsOfPages[number])
    }

    /// The site as all later stages see it, at a moment. What is found in the links of the law's pages that Anslag writes is told when they are
    /// written. `collect` finds what is published of a site; it asks for no text.
    mutating func site(
        at clock: Clock, jobs: Int, collect: (Site) -> Diagnosed<[Route]>
    ) async -> Diagnosed<ResolvedSite> {
        let basis = ground.basis
        if pages.isEmpty {
            let resolved = self
            pages = await ground.index.pages.indices.parallelMap(jobs: jobs) { resolved.page($0) }
        }
        let site = Site(
            settings: basis.settings, assets: basis.theme.assets, now: clock.now, pages: pages, files: basis.files,
            tags: ground.tags, menu: ground.menus.main, footerMenu: ground.menus.footer, homes: ground.homes,
            listings: ground.listings, formerAddresses: ground.formerAddresses, funderLogos: ground.logos.funders,
            logo: ground.logos.site, law: basis.law, statement: basis.statement,
            hasExpiredPages: ground.publishing.withheld.contains { $0.reason.isExpired })
        let routes = self.routes ?? collect(site)
        self.routes = routes
        var findings = ground.findings + routes.findings
        for number in links.indices where !site.generatedPages.contains(number) { findings += links[number].findings }
        findings += unusedFiles(links.lazy.map(\.value), ground.logos, ground.index)
        return Diagnosed(
            ResolvedSite(
                site: site, routes: routes.value, nextChange: ground.nextChange,
                corrections: correctStrays(ground.index.pages, basis.files),
                withheld: Set(ground.publishing.withheld.map(\.page.source)), index: ground.index),
            findings)
    }
}

extension Groundwork {
    /// Puts a page in the place of one that is found alike.
    fileprivate mutating func replace(_ number: Int, by page: ParsedPage) {
        index.pages[number] = assignAddresses([page], basis.settings)[0]
        publishing.published[number] = page
    }
}

extension ParsedPage {
    /// Whether what names, fields and links find, when they look for a page, is what they found.
    fileprivate func isFoundLike(_ other: ParsedPage) -> Bool {
        place == other.place && kind == other.kind && language == other.language && fields.draft == other.fields.draft
            && fields.publish == other.fields.publish && fields.unpublish == other.fields.unpublish
    }

    /// Whether all that other pages can know of a page is as it was, but for its headings.
    fileprivate func isAlike(_ other: ParsedPage) -> Bool {
        place == other.place && kind == other.kind && language == other.language && title == other.title
            && titleDivisions == other.titleDivisions && fields == other.fields && specific == other.specific
            && places == other.places
    }
}

extension Clock {
    /// Whether a later moment sees the same site, if nothing is to happen before `change`.
    fileprivate func isAlike(_ later: Clock, until change: Moment?) -> Bool {
        today == later.today && includesDrafts == later.includesDrafts && now <= later.now
            && (change.map { later.now < $0 } ?? true)
    }
}

extension PageIndex {
    /// The number of a published page, by its file.
    fileprivate func number(of page: ParsedPage) -> Int? {
        guard case .page(let number) = find(String(page.source.text.dropFirst(contentFolder.count))) else { return nil }
        return number
    }
}

extension PageLinks {
    /// Whether anything here leads to a heading of one of some pages.
    fileprivate func namesHeading(on pages: Set<Int>) -> Bool {
        func names(_ target: ResolvedTarget) -> Bool {
            if case .page(let page, _?) = target { pages.contains(page) } else { false }
        }
        return targets.contains(where: names) || extra.values.contains { $0.contains(where: names) }
    }
}
