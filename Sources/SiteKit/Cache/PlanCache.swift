// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the last plan of a site made of its parts, for the next: `serve` keeps one while someone writes. It wraps the stages from outside; they
/// know nothing of it. Each part is kept by value with all that it was made of, so a plan comes out the same with any cache as with none.
///
/// Most of it is made of single files, before pages meet. What pages are to each other holds for as long as only their texts change; links and
/// addresses also where a page says something else of itself. When a page comes or goes, all of it is made anew.
public struct PlanCache: Sendable {
    /// The theme's files, and what is known of them.
    private var themeFiles = Memo<BasisPair<[Sources.Entry], ThemeChoice>, Diagnosed<ThemeFiles?>>()
    var theme = Memo<ThemeBasis, AnalysedTheme>()
    /// What the names under content/ say.
    private var outline = Memo<BasisPair<[SourcePath], SiteSettings>, Diagnosed<ContentOutline>>()
    /// The pages, and the drafts of the law's pages.
    private var pages = FileMemo<PageBasis, PageKey, Diagnosed<ParsedPage?>>()
    private var drafts = Memo<BasisPair<[SourceFile], PageBasis>, [ParsedPage]>()
    /// The other files of the content, and what its drawings fetch.
    private var headers = FileMemo<NoBasis, Sources.Entry, Diagnosed<ContentFile>>()
    private var drawings = Memo<BasisPair<[Sources.Entry], SiteSettings>, OriginSurvey>()
    /// What pages are to each other.
    private var resolution: Resolution?

    /// A cache of nothing.
    public init() {}

    /// What pages are parsed with: the settings, and whether rules look.
    typealias PageBasis = BasisPair<SiteSettings, Bool>
    /// What a theme is compiled and looked at with.
    typealias ThemeBasis = BasisPair<ThemeFiles, PageBasis>
}

extension PlanCache {
    /// `readTheme`.
    mutating func readTheme(_ sources: Sources, _ choice: ThemeChoice) -> Diagnosed<ThemeFiles?> {
        let files = sources.entries.filter { $0.path.text.hasPrefix(choice.folder + "/") }.ifKnown
        return themeFiles.value(of: files.map { BasisPair($0, choice) }) { SiteKit.readTheme(sources, choice) }
    }

    /// `outline`.
    mutating func outline(_ names: [SourcePath], _ settings: SiteSettings) -> Diagnosed<ContentOutline> {
        outline.value(of: BasisPair(names, settings)) { SiteKit.outline(names, settings: settings) }
    }

    /// `parsePages`, of the pages that have changed.
    mutating func parsePages(_ inputs: Inputs) async -> Diagnosed<[ParsedPage]> {
        let keys = zip(inputs.outline.pages, inputs.outline.pageEntries).map { place, entry in
            PageKey(place: place, digest: inputs.sources.entries[entry].digest)
        }
        var pages = pages.known(keys, inputs.pageBasis)
        let missing = keys.indices.filter { pages[$0] == nil }
        let made = await SiteKit.parsePages(missing.map { keys[$0].place }, inputs)
        // A build knows no digests, and has nothing to keep.
        guard keys.contains(where: { $0.digest != nil }) else { return joined(made) }
        for (number, page) in zip(missing, made) { pages[number] = page }
        // One that could not be read may be readable the next time.
        self.pages = FileMemo(keys, pages.map { $0?.value == nil ? nil : $0 }, inputs.pageBasis)
        return joined(pages.map { $0 ?? Diagnosed(nil) })
    }

    /// `draftLawPages`, where their words are others.
    mutating func draftLawPages(_ inputs: Inputs) -> [ParsedPage] {
        let files = writeLawPages(inputs.law, inputs.statement, LawPageFacts())
        return drafts.value(of: BasisPair(files, inputs.pageBasis)) {
            SiteKit.parseLawPages(files, inputs).map(\.value)
        }
    }

    /// `readHeaders`, of the files that have changed.
    mutating func readHeaders(_ inputs: Inputs) async -> Diagnosed<[ContentFile]> {
        let entries = inputs.fileEntries
        var headers = headers.known(entries, NoBasis())
        let missing = entries.indices.filter { headers[$0] == nil }
        let made = await SiteKit.readHeaders(missing.map { entries[$0] }, inputs.sources, inputs.options)
        for (number, header) in zip(missing, made) { headers[number] = header }
        self.headers = FileMemo(entries, headers, NoBasis())
        let files = headers.compactMap { $0 }
        return Diagnosed(files.map(\.value), files.flatMap(\.findings))
    }

    /// `checkDrawings`, where one of them has changed.
    mutating func checkDrawings(_ inputs: Inputs) async -> OriginSurvey {
        let files = inputs.fileEntries.filter { $0.path.text.lowercased().hasSuffix(".svg") }
        let basis = files.ifKnown.map { BasisPair($0, inputs.settings) }
        if let known = drawings.value(of: basis) { return known }
        let survey = await SiteKit.checkDrawings(files, inputs.sources, inputs.options, inputs.settings)
        drawings.keep(survey, of: basis)
        return survey
    }

    /// `resolve`. Where only the texts of pages have changed, all but their links stays as it was.
    mutating func resolve(
        _ parsed: [ParsedPage], _ basis: SiteBasis, _ options: BuildOptions
    ) async -> Diagnosed<ResolvedSite> {
        let (clock, jobs) = (Clock(options), options.parallelJobs)
        // Taken out of the cache, so that it is changed where it lies.
        var last = resolution
        resolution = nil
        let isUpdated = await last?.update(to: parsed, basis, clock) ?? false
        var next = if isUpdated, let last { last } else { await SiteKit.resolve(parsed, basis, clock, jobs: jobs) }
        last = nil
        let site = await next.site(at: clock, jobs: jobs, collect: Outputs.routes(of:))
        resolution = next
        return site
    }
}

extension Memo where Basis == PlanCache.ThemeBasis, Value == AnalysedTheme {
    /// `analyse`, of a theme that has changed.
    func analysed(_ theme: ThemeFiles?, _ inputs: Inputs) async -> AnalysedTheme? {
        guard let theme else { return nil }
        if let known = value(of: BasisPair(theme, inputs.pageBasis)) { return known }
        return await analyse(theme, inputs)
    }
}

private func joined(_ pages: [Diagnosed<ParsedPage?>]) -> Diagnosed<[ParsedPage]> {
    Diagnosed(pages.compactMap(\.value), pages.flatMap(\.findings))
}

extension [Sources.Entry] {
    /// The files, if all of them can be known again.
    fileprivate var ifKnown: [Sources.Entry]? { allSatisfy { $0.digest != nil } ? self : nil }
}
