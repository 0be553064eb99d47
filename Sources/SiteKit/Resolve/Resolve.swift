/// The one place where pages meet: gives every page its address, then finds what every name, link and picture points at, and
/// puts the pages in order. Before it everything is per file, after it per route.
func resolve(
    _ parsed: [ParsedPage], files: [ContentFile], theme: ThemeFiles, settings: SiteSettings,
    law: LawPages, statement: AccessibilityStatement, options: BuildOptions
) async -> Diagnosed<ResolvedSite> {
    var diagnostics: [Diagnostic] = []
    let clock = Clock(options)
    let publishing = Publishing(parsed, clock: clock)
    let pages = assignAddresses(publishing.published, settings)
    let index = PageIndex(pages, files: files, withheld: publishing.withheld, settings, clock: clock)
    let links = await pages.indices.parallelMap(jobs: options.parallelJobs) { page in
        resolveLinks(ofPage: page, in: index)
    }
    for link in links { diagnostics += link.diagnostics }
    diagnostics += checkScheduled(publishing, files: files, settings, clock)
    diagnostics += checkSectionPages(publishing, settings, clock)
    diagnostics += pages.filter { $0.parsed.place.isIndex && $0.parsed.fields.slug != nil }.map {
        .slugOfFolder($0.parsed)
    }
    diagnostics += unusedFiles(links.map(\.value), index, settings)
    let ranks = await SectionRanks(pages, clock, jobs: options.parallelJobs)
    let positions = arrange(pages, index, settings, ranks)
    diagnostics += positions.diagnostics
    let tags = collectTags(pages, settings, ranks)
    diagnostics += tags.diagnostics
    let tagsOfPages = tags.value.byPage(count: pages.count)
    let menus = resolveMenus(settings, in: index, positions.value)
    diagnostics += menus.diagnostics
    let formerAddresses = collectFormerAddresses(index, settings)
    diagnostics += formerAddresses.diagnostics
    let logos = resolveLogos(settings, in: index)
    diagnostics += logos.diagnostics

    let site = Site(
        settings: settings, assets: theme.assets, now: clock.now,
        pages: pages.indices.map { page in
            Page(
                parsed: pages[page].parsed, path: pages[page].path, layout: pages[page].layout,
                position: positions.value[page], links: links[page].value, tags: tagsOfPages[page])
        },
        files: files, tags: tags.value, menu: menus.value.main, footerMenu: menus.value.footer,
        homes: homes(pages), listings: theme.settings.listings.map { collect($0, from: pages, settings, clock, ranks) },
        formerAddresses: formerAddresses.value, funderLogos: logos.value.funders, logo: logos.value.site,
        law: law, statement: statement, hasExpiredPages: publishing.withheld.contains { $0.reason.isExpired })
    let routes = collectRoutes(site)
    diagnostics += routes.diagnostics
    return Diagnosed(
        ResolvedSite(
            site: site, routes: routes.value, nextChange: nextChange(of: parsed, statement.issues, after: clock),
            corrections: correctStrays(pages, files)),
        diagnostics)
}

/// A page that has its address, and nothing else yet.
struct AddressedPage: Sendable {
    let parsed: ParsedPage
    let path: OutputPath
    let layout: String
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
private func unusedFiles(_ links: [PageLinks], _ index: PageIndex, _ settings: SiteSettings) -> [Diagnostic] {
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
    let logos = resolveLogos(settings, in: index).value
    for logo in logos.funders + [logos.site] { if let logo { isUsed[logo] = true } }
    for entry in settings.menu + settings.footerMenu {
        if let target = entry.target, case .found(.file(let file)) = menuTarget(target, in: index) {
            isUsed[file] = true
        }
    }
    return index.files.indices.filter { !isUsed[$0] }.map { .unusedFile(index.files[$0].source) }
}

extension Diagnostic {
    fileprivate static func slugOfFolder(_ page: ParsedPage) -> Diagnostic {
        Diagnostic(
            .error, .misplacedSlug,
            at: SourceLocation(page.source, page.places.value(.slug).map { .bytes($0) } ?? .file),
            Wording(
                sv: "”webbadress” gäller inte för index.md: sidans adress är mappens namn.",
                en: "“slug” does not apply to index.md: the page's address is the folder's name."),
            help: Wording(
                sv: "Döp om mappen i stället, så följer alla sidor i den med, och ta bort raden.",
                en: "Rename the folder instead, so that all pages in it follow, and remove the line."))
    }

    fileprivate static func unusedFile(_ path: SourcePath) -> Diagnostic {
        Diagnostic(
            .hint, .unusedFile, at: SourceLocation(path),
            Wording(sv: "Ingen sida visar eller länkar till filen.", en: "No page shows or links to the file."),
            help: Wording(
                sv: "Den publiceras ändå, och den som har adressen kan läsa den. Länka till den, eller ta bort den.",
                en: "It is published all the same, and whoever has its address can read it. Link to it, or remove it."))
    }
}
