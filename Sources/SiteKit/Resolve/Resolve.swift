// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The one place where pages meet: gives every page its address, then finds what every name, link and picture points at, and
/// puts the pages in order. Before it everything is per file, after it per route.
///
/// Links ask only where pages are, so the pages are put in order beside them.
func resolve(_ parsed: [ParsedPage], _ basis: SiteBasis, _ clock: Clock, jobs: Int) async -> Resolution {
    let publishing = Publishing(parsed, clock: clock)
    let pages = assignAddresses(publishing.published, basis.settings)
    async let ranks = SectionRanks(pages, clock, jobs: jobs)
    let index = PageIndex(pages, files: basis.files, withheld: publishing.withheld, basis.settings, clock: clock)
    async let links = pages.indices.parallelMap(jobs: jobs) { resolveLinks(ofPage: $0, in: index) }
    let ground = await Groundwork(publishing, index, ranks, basis, clock)
    return Resolution(ground, parsed, await links)
}

/// What a site is made of besides its pages.
struct SiteBasis: Equatable, Sendable {
    let files: [ContentFile]
    let theme: ThemeFiles
    let settings: SiteSettings
    let law: LawPages
    let statement: AccessibilityStatement
}

/// All that pages are to each other, whatever their texts say: addresses, order, neighbours, menus, routes.
struct Groundwork: Sendable {
    let basis: SiteBasis
    let clock: Clock
    var publishing: Publishing
    var index: PageIndex
    var ranks: SectionRanks
    let positions: [PagePosition]
    let tags: [Tag]
    let tagsOfPages: [[Int]]
    let menus: Menus
    let homes: [Language: Int]
    let listings: [[Language: [Int]]]
    let formerAddresses: [FormerAddress]
    let logos: Logos
    /// When the output changes by itself: something is published, withdrawn or over. Nil when nothing is waiting.
    let nextChange: Moment?
    let findings: [Finding]

    /// Lays the ground for pages that have their addresses and their ranks.
    init(
        _ publishing: Publishing, _ index: PageIndex, _ ranks: SectionRanks, _ basis: SiteBasis, _ clock: Clock
    ) async {
        let (pages, settings) = (index.pages, basis.settings)
        async let gathered = collectTags(pages, settings, ranks)
        let positions = arrange(pages, index, settings, ranks)
        let tags = await gathered
        let menus = resolveMenus(settings, in: index, positions.value)
        let formerAddresses = collectFormerAddresses(index, settings)
        let logos = resolveLogos(settings, in: index)
        (self.basis, self.clock, self.publishing) = (basis, clock, publishing)
        (self.index, self.ranks) = (index, ranks)
        (self.positions, self.tags, self.menus) = (positions.value, tags.value, menus.value)
        (self.formerAddresses, self.logos) = (formerAddresses.value, logos.value)
        tagsOfPages = tags.value.byPage(count: pages.count)
        homes = SiteKit.homes(pages)
        listings = basis.theme.settings.listings.map { collect($0, from: pages, settings, clock, ranks) }
        nextChange = SiteKit.nextChange(
            of: publishing.published + publishing.withheld.map(\.page), basis.statement.issues, after: clock)
        let misplacedSlugs = pages.filter { $0.parsed.place.isIndex && $0.parsed.fields.slug != nil }
        findings =
            checkScheduled(publishing, files: basis.files, settings, clock)
            + checkSectionPages(publishing, settings, clock) + misplacedSlugs.map { .slugOfFolder($0.parsed) }
            + positions.findings + tags.findings + menus.findings + formerAddresses.findings
            + logos.findings
    }
}

/// A page that has its address, and nothing else yet.
struct AddressedPage: Sendable {
    let parsed: ParsedPage
    let path: OutputPath
    let layout: String

    /// The page in the same place with another text.
    func saying(_ parsed: ParsedPage) -> AddressedPage { AddressedPage(parsed: parsed, path: path, layout: layout) }
}

/// What resolve makes: the site, and everything to publish of it.
struct ResolvedSite: Sendable {
    let site: Site
    /// In order of path.
    let routes: [Route]
    /// When the output changes by itself: something is published, withdrawn or over. Nil when nothing is waiting.
    let nextChange: Moment?
    /// What to write in place of links that were refused while only their own page was known.
    let corrections: [SourceLocation: LinkCorrection]
    /// The pages that are there but not published.
    let withheld: Set<SourcePath>
    /// Where links are looked up.
    let index: PageIndex

    /// Findings with the links that are known only now.
    func corrected(_ findings: [Finding]) -> [Finding] {
        corrections.isEmpty ? findings : findings.map { $0.corrected(corrections) }
    }
}

/// The home page of each language that has one.
private func homes(_ pages: [AddressedPage]) -> [Language: Int] {
    var homes: [Language: Int] = [:]
    for (index, page) in pages.enumerated() where page.parsed.place.role == .home {
        homes[page.parsed.language] = homes[page.parsed.language] ?? index
    }
    return homes
}

/// Pictures and documents that no page, field or setting points at. They are published, since someone may have their address,
/// but an editor should know of them.
func unusedFiles(_ links: some Sequence<PageLinks>, _ logos: Logos, _ index: PageIndex) -> [Finding] {
    guard !index.files.isEmpty else { return [] }
    var isUsed = [Bool](repeating: false, count: index.files.count)
    func use(_ target: ResolvedTarget) {
        if case .file(let file, _) = target { isUsed[file] = true }
    }
    for link in links {
        link.targets.forEach(use)
        for (_, targets) in link.extra { targets.forEach(use) }
        if let image = link.image { isUsed[image] = true }
    }
    for logo in logos.funders + [logos.site] { if let logo { isUsed[logo] = true } }
    for entry in index.settings.menu + index.settings.footerMenu {
        if let target = entry.target, case .found(.file(let file)) = menuTarget(target, in: index) {
            isUsed[file] = true
        }
    }
    return index.files.indices.filter { !isUsed[$0] }.map { .unusedFile(index.files[$0].source) }
}

extension Finding {
    fileprivate static func slugOfFolder(_ page: ParsedPage) -> Finding {
        Finding(
            .error, .misplacedSlug,
            at: SourceLocation(page.source, page.places.value(.slug).map { .bytes($0) } ?? .file),
            Wording(
                sv: "”webbadress” gäller inte för index.md: sidans adress är mappens namn.",
                en: "“slug” does not apply to index.md: the page's address is the folder's name."),
            help: Wording(
                sv: "Döp om mappen i stället, så följer alla sidor i den med, och ta bort raden.",
                en: "Rename the folder instead, so that all pages in it follow, and remove the line."))
    }

    fileprivate static func unusedFile(_ path: SourcePath) -> Finding {
        Finding(
            .hint, .unusedFile, at: SourceLocation(path),
            Wording(sv: "Ingen sida visar eller länkar till filen.", en: "No page shows or links to the file."),
            help: Wording(
                sv: "Den publiceras ändå, och den som har adressen kan läsa den. Länka till den, eller ta bort den.",
                en: "It is published all the same, and whoever has its address can read it. Link to it, or remove it."))
    }
}
