/// The one place where pages meet: gives every page its address, then finds what every name, link and picture points at, and
/// puts the pages in order. Before it everything is per file, after it per route.
func resolve(
    _ parsed: [ParsedPage], files: [ContentFile], theme: ThemeFiles, settings: SiteSettings, options: BuildOptions
) async -> Diagnosed<ResolvedSite> {
    var diagnostics: [Diagnostic] = []
    let clock = Clock(options)
    let publishing = selectPublished(parsed, clock: clock)
    let pages = assignAddresses(publishing.published, settings)
    let index = PageIndex(pages, files: files, withheld: publishing.withheld, settings)
    let links = await Array(pages.indices).parallelMap(jobs: options.parallelJobs) { page in
        resolveLinks(ofPage: page, in: index, clock: clock)
    }
    for link in links { diagnostics += link.diagnostics }
    let positions = arrange(pages, index, settings, clock)
    diagnostics += positions.diagnostics
    let tags = collectTags(pages, settings, clock)
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
        homes: homes(pages), listings: theme.settings.listings.map { collect($0, from: pages, settings, clock) },
        formerAddresses: formerAddresses.value, funderLogos: logos.value.funders, logo: logos.value.site)
    let routes = collectRoutes(site)
    diagnostics += routes.diagnostics
    return Diagnosed(
        ResolvedSite(site: site, routes: routes.value, nextChange: nextChange(of: parsed, after: clock)), diagnostics)
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
