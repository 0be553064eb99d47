/// What one build is told from outside; the same options and the same sources give the same bytes.
public struct BuildOptions: Hashable, Sendable {
    /// Overrides `webbadress` of site.yml.
    public var baseURL: String?
    /// Whether drafts, and pages not yet published, are built too.
    public var includesDrafts: Bool
    /// The moment that decides what is published, coming and past.
    public var now: Moment
    /// How many files are worked on at once; nil means as many as there are cores.
    public var jobs: Int?
    /// Whether the rules of the linter look at the site. Only benchmarks leave them out.
    public var checksRules: Bool

    /// Options of their parts.
    public init(
        now: Moment, baseURL: String? = nil, includesDrafts: Bool = false, jobs: Int? = nil, checksRules: Bool = true
    ) {
        (self.now, self.baseURL, self.includesDrafts, self.jobs) = (now, baseURL, includesDrafts, jobs)
        self.checksRules = checksRules
    }

    /// How many tasks work at once.
    var parallelJobs: Int { max(1, jobs ?? 2) }
}

/// All that is decided before a byte is rendered: every page parsed, every address known, every template compiled.
public struct Plan: Sendable {
    /// Everything to publish, in order of path.
    public let routes: [Route]
    /// When the output changes by itself: something is published, withdrawn or over. Nil when nothing is waiting.
    public let nextChange: Moment?
    /// What the build has proved of what pages do with their visitors.
    public let proof: PrivacyProof
    let theme: Theme
    /// What was seen in the theme's files.
    let look: ThemeLook
    let rules: Rules
    /// Whether the finished pages are looked at. Those of a theme with errors are not: each error would be told again on all of them.
    let judgesPages: Bool
    /// What the known issues cover of what was found so far.
    var coverage: Coverage
    /// Pages that are there but not published, and files that could not be read right: their findings are not complete.
    let withheld, faulty: Set<SourcePath>

    /// What the plan was made of, and goes when it goes: to take that apart is work that no page needs.
    var memory: PlanMemory?

    /// How many of the routes are pages.
    public var pageCount: Int {
        routes.count { route in
            switch route.subject {
            case .page, .tag, .notFound: true
            case .file, .asset, .statementData: false
            }
        }
    }

    /// The site.
    var site: Site { theme.site }

    /// What is published at a path. Found among the sorted routes: a preview asks for a few of 10,000.
    public func route(at path: String) -> Route? {
        let place = routes.partitioningIndex { $0.path.text >= path }
        return place < routes.count && routes[place].path.text == path ? routes[place] : nil
    }

    /// `edit_url` of site.yml: how a line of a file is linked to, with `{file}` and perhaps `{line}`.
    public var editURL: String? { site.settings.editURL }

    /// Where the site lies on its host, with slashes around: `/front/`; `/` where no base address is known.
    public var basePath: String { site.basePath }

    /// The language of messages about the site: Swedish, unless the site itself speaks another.
    public var messageLanguage: MessageLanguage { site.settings.language == .swedish ? .swedish : .english }
}

/// Plans a site: reads its settings, its theme and its pages, finds what everything points at, and lets the rules look. There is no
/// plan when the settings or the theme cannot be read; with an error among the diagnostics nothing may be published.
/// `begin` is told of each part as it begins.
public func plan(
    _ sources: Sources, options: BuildOptions, begin: @Sendable (PlanStage) -> Void = { _ in }
) async -> Diagnosed<Plan?> {
    var memory = PlanMemory()
    let drafted = await draft(sources, options: options, memory: &memory, begin: begin)
    guard let draft = drafted.value else { return Diagnosed(nil, drafted.diagnostics) }
    var judged = await judge(draft, jobs: options.parallelJobs)
    judged.value.memory = memory
    return Diagnosed(judged.value, drafted.diagnostics + judged.diagnostics)
}

/// A plan whose pages can be rendered, before the rules about the whole site have looked. `memory` is of an earlier draft and becomes that of
/// this one: the draft is the same without it.
public func draft(
    _ sources: Sources, options: BuildOptions, memory: inout PlanMemory, begin: @Sendable (PlanStage) -> Void = { _ in }
) async -> Diagnosed<Plan?> {
    begin(.reading)
    let settings = readSettings(sources, baseURL: options.baseURL)
    guard let chosen = settings.value else { return Diagnosed(nil, settings.diagnostics) }
    let rules = options.checksRules ? Rules.all(for: chosen) : .none
    let issues = readKnownIssues(sources, options)
    let theme = readTheme(sources, chosen.theme, &memory)  // theme/ whole
    let names = outline(sources, chosen, &memory)  // content/, names only
    let law = LawPages(names.value.pages, chosen)  // what is asked of every site
    let site = chosen.leading(to: law)
    begin(.parsing)
    // The theme is read and compiled beside the pages: on a small site it takes longer than they.
    let known = KnownTheme(theme.value, site, options, memory)
    async let surveyedTheme = survey(theme.value, site, known, jobs: options.parallelJobs)
    async let compiledTheme = theme.value.map { known.templates ?? compile($0, site) }
    var parsed = await parse(names.value, sources, site, rules, options, &memory.pages)  // file by file
    let statement = AccessibilityStatement(site: site, issues: issues.value, today: options.now.stockholm.date)
    let entries = names.value.fileEntries.map { sources.entries[$0] }
    let files = await readHeaders(entries, sources, options, &memory.headers)  // file by file
    var diagnostics = settings.diagnostics + checkRuleSettings(site) + checkDeclaredFields(site) + issues.diagnostics
    diagnostics += theme.diagnostics + names.diagnostics + files.diagnostics
    var coverage = Coverage(issues.value)
    guard let theme = theme.value, let surveyed = await surveyedTheme, let templates = await compiledTheme else {
        diagnostics += parsed.diagnostics
        return Diagnosed(nil, coverage.cover(site.weighed(law.relocated(diagnostics))))
    }
    async let lookedAtTheme = checkTheme(surveyed, rules.theme, jobs: options.parallelJobs)
    let drawings = await checkDrawings(entries, sources, site, options, &memory)
    let seen = FetchedThings(parsed.value, [surveyed.look.survey, drawings])
    parsed.insert(parse(law, statement, seen, rules, options, beside: parsed.value, &memory))
    diagnostics += parsed.diagnostics + drawings.findings
    begin(.resolving)
    // The one barrier, where pages meet.
    let basis = SiteBasis(files: files.value, theme: theme, settings: site, law: law, statement: statement)
    let resolved = await resolve(parsed.value, basis, options: options, &memory.site)
    begin(.compiling)
    let compiled = furnish(resolved.value.site, with: templates, of: theme)
    let look = await lookedAtTheme
    memory.keep(look, templates, of: known)
    let corrections = resolved.value.corrections
    if !corrections.isEmpty { diagnostics = diagnostics.map { $0.corrected(corrections) } }
    diagnostics += look.findings + resolved.diagnostics + compiled.diagnostics
    if compiled.value == nil {
        diagnostics += await checkSite(resolved.value.site, rules.site, jobs: options.parallelJobs)
    }
    let proof = PrivacyProof(resolved.value.site, [look.survey, drawings], diagnostics)
    diagnostics = coverage.cover(site.weighed(law.relocated(diagnostics)))
    guard let theme = compiled.value else { return Diagnosed(nil, diagnostics) }
    let plan = Plan(
        routes: resolved.value.routes, nextChange: resolved.value.nextChange, proof: proof, theme: theme, look: look,
        rules: rules,
        judgesPages: !compiled.hasErrors, coverage: coverage,
        withheld: resolved.value.withheld, faulty: faultyFiles(diagnostics))
    return Diagnosed(plan, diagnostics)
}

/// Lets the rules about the whole site look at a draft.
public func judge(_ draft: Plan, jobs: Int) async -> Diagnosed<Plan> {
    let site = draft.site
    let found = await checkSite(site, draft.rules.site, jobs: jobs)
    var judged = draft
    let findings = judged.coverage.cover(site.settings.weighed(site.law.relocated(found)))
    return Diagnosed(judged, findings)
}

/// Renders one route. Pure: routes may be rendered in any order and on any thread. A worker with many routes keeps a
/// `RouteRenderer`.
public func render(_ route: Route, in plan: Plan) -> OutputFile {
    var renderer = RouteRenderer(plan)
    return renderer.render(route)
}

/// Lets the rules about finished pages look at one. Nil for what is no page, and where there are no rules. A worker with many pages
/// keeps a `PageChecker`.
public func check(_ file: OutputFile, of route: Route, in plan: Plan) -> PageReport? {
    var checker = PageChecker(plan)
    return checker.check(file, of: route)
}

/// What the rules find when all pages are rendered: on each page, and between them; and the known issues that match nothing.
/// `reports` may come in any order.
public func conclude(_ reports: [PageReport], in plan: Plan) -> Conclusion {
    var coverage = plan.coverage
    let site = plan.site
    let found = site.law.relocated(checkPages(reports, plan.rules.output, in: site).untold(by: plan.look.findings))
    let findings = coverage.cover(site.settings.weighed(found))
    let unused =
        plan.rules.isEmpty || !plan.judgesPages ? [] : coverage.unused(withheld: plan.withheld, faulty: plan.faulty)
    return Conclusion(diagnostics: merged(findings) + unused, findings: findings)
}

/// What was found when all pages were rendered.
public struct Conclusion: Sendable {
    /// What to tell. A fault of the theme, which stands on many pages, is told once.
    public let diagnostics: [Diagnostic]
    /// What the rules found, each by itself.
    public let findings: [Diagnostic]
}

/// What is known of all rules, in order of their codes.
public var knownRules: [RuleDescriptor] { Rules.descriptors }

/// Every name that the templates of a site can use, one a line: path, kind and meaning, sorted by path. They depend on the site's
/// own fields, the theme's listings and its strings in the site's language. Nil when the settings or the theme cannot be read.
public func templateNames(_ sources: Sources) -> Diagnosed<[String]?> {
    let settings = readSettings(sources, baseURL: nil)
    guard let site = settings.value else { return Diagnosed(nil, settings.diagnostics) }
    let theme = readTheme(sources, site.theme)
    let diagnostics = settings.diagnostics + theme.diagnostics
    guard let theme = theme.value else { return Diagnosed(nil, diagnostics) }
    return Diagnosed(allNames(site, theme).nameLines(), diagnostics)
}

/// Reads site.yml. Its base address may come from outside instead.
private func readSettings(_ sources: Sources, baseURL: String?) -> Diagnosed<SiteSettings?> {
    guard sources.entries.contains(where: { $0.path == settingsPath }) else {
        return Diagnosed(nil, [.missingSettings()])
    }
    do {
        var settings = readSiteSettings(SourceFile(settingsPath, bytes: try sources.read(settingsPath, nil)))
        if let base = baseURL { settings.value?.baseURL = base.hasSuffix("/") ? base : base + "/" }
        let glossary = readGlossaries(sources)
        settings.value?.glossary = glossary.value
        settings.diagnostics += glossary.diagnostics
        return settings
    } catch {
        return Diagnosed(nil, [.unreadable(settingsPath, error)])
    }
}

/// Reads the site's glossary, in whichever language its file is named.
private func readGlossaries(_ sources: Sources) -> Diagnosed<[String: String]> {
    var glossary = Diagnosed<[String: String]>([:])
    for path in glossaryPaths where sources.entries.contains(where: { $0.path == path }) {
        do throws(Sources.ReadFault) {
            let read = readGlossary(SourceFile(path, bytes: try sources.read(path, nil)))
            glossary.value.merge(read.value) { first, _ in first }
            glossary.diagnostics += read.diagnostics
        } catch {
            glossary.diagnostics.append(.unreadable(path, error))
        }
    }
    return glossary
}

/// Reads the known issues, and finds the rules that they speak of.
private func readKnownIssues(_ sources: Sources, _ options: BuildOptions) -> Diagnosed<[KnownIssue]> {
    var issues = Diagnosed<[KnownIssue]>([])
    for path in knownIssuesPaths where sources.entries.contains(where: { $0.path == path }) {
        do throws(Sources.ReadFault) {
            let read = readKnownIssues(SourceFile(path, bytes: try sources.read(path, nil)))
            issues.value += read.value
            issues.diagnostics += read.diagnostics
        } catch {
            issues.diagnostics.append(.unreadable(path, error))
        }
    }
    let checked = checkKnownIssues(issues.value, among: sources.entries, today: options.now.stockholm.date)
    return Diagnosed(checked.value, issues.diagnostics + checked.diagnostics)
}

/// The folder of the theme that site.yml names: what else than content/ there is to read.
public func themeFolder(ofSite settings: [UInt8]) -> String {
    readSiteSettings(SourceFile(settingsPath, bytes: settings)).value?.theme.folder ?? ThemeChoice().folder
}

/// Reads the theme, unless its files are those of the memory.
private func readTheme(_ sources: Sources, _ choice: ThemeChoice, _ memory: inout PlanMemory) -> Diagnosed<ThemeFiles?>
{
    let files = sources.entries.filter { $0.path.text.hasPrefix(choice.folder + "/") }.ifKnown
    return memory.theme.value(of: files.map { Both($0, choice) }) { readTheme(sources, choice) }
}

/// Reads what the names under content/ say, unless they are those of the memory.
private func outline(_ sources: Sources, _ settings: SiteSettings, _ memory: inout PlanMemory) -> Diagnosed<
    ContentOutline
> {
    let names = sources.entries.map(\.path)
    return memory.outline.value(of: Both(names, settings)) { outline(names, settings: settings) }
}

/// Looks at the drawings among the content's files, unless they are those of the memory.
private func checkDrawings(
    _ entries: [Sources.Entry], _ sources: Sources, _ settings: SiteSettings, _ options: BuildOptions,
    _ memory: inout PlanMemory
) async -> OriginSurvey {
    let drawings = entries.filter { $0.path.text.lowercased().hasSuffix(".svg") }
    let basis = drawings.ifKnown.map { Both($0, settings) }
    if let known = memory.drawings.value(of: basis) { return known }
    let survey = await checkDrawings(drawings, sources, options, settings)
    memory.drawings.keep(survey, of: basis)
    return survey
}

/// What the memory knows of a theme.
private struct KnownTheme {
    let basis: Both<ThemeFiles, Both<SiteSettings, Bool>>?
    let look: ThemeLook?
    let templates: CompiledTemplates?

    init(_ theme: ThemeFiles?, _ site: SiteSettings, _ options: BuildOptions, _ memory: PlanMemory) {
        basis = theme.map { Both($0, Both(site, options.checksRules)) }
        (look, templates) = (memory.themeLook.value(of: basis), memory.templates.value(of: basis))
    }
}

extension PlanMemory {
    fileprivate mutating func keep(
        _ look: ThemeLook, _ templates: CompiledTemplates, of theme: KnownTheme
    ) {
        themeLook.keep(look, of: theme.basis)
        self.templates.keep(templates, of: theme.basis)
    }
}

/// Reads a theme as its rules see it, and what it fetches and runs. Where that is known already it is not read again.
private func survey(
    _ theme: ThemeFiles?, _ site: SiteSettings, _ known: KnownTheme, jobs: Int
) async -> SurveyedTheme? {
    guard let theme else { return nil }
    if let look = known.look { return SurveyedTheme(look) }
    return await SurveyedTheme(theme, site, jobs: jobs)
}

/// Parses all pages that are not in the memory. A page that cannot be read is a finding, never a page less.
private func parse(
    _ names: ContentOutline, _ sources: Sources, _ settings: SiteSettings, _ rules: Rules, _ options: BuildOptions,
    _ memory: inout KeptPages
) async -> Diagnosed<[ParsedPage]> {
    let places = names.pages
    let digests = names.pageEntries.map { sources.entries[$0].digest }
    let basis = Both(settings, options.checksRules)
    var pages = memory.known(places, digests, basis)
    let missing = pages.indices.filter { pages[$0] == nil }
    let results = await missing.parallelMap(jobs: options.parallelJobs) { number -> Diagnosed<ParsedPage?> in
        let place = places[number]
        do throws(Sources.ReadFault) {
            let file = SourceFile(place.source, bytes: try sources.read(place.source, nil))
            let page = parse(file, at: place, settings: settings, rules: rules.markdown)
            return Diagnosed(page.value, page.diagnostics)
        } catch {
            return Diagnosed(nil, [.unreadable(place.source, error)])
        }
    }
    // A build knows no digests, and has nothing to keep.
    guard digests.contains(where: { $0 != nil }) else { return joined(results) }
    for (number, result) in zip(missing, results) { pages[number] = result }
    memory = KeptPages(places, digests, pages, basis)
    return joined(pages.map { $0 ?? Diagnosed(nil) })
}

private func joined(_ pages: [Diagnosed<ParsedPage?>]) -> Diagnosed<[ParsedPage]> {
    Diagnosed(pages.compactMap(\.value), pages.flatMap(\.diagnostics))
}

/// Writes the law's pages that have no file of their own, and parses them as any page. What is found in them is told of site.yml,
/// where it comes from.
private func parse(
    _ law: LawPages, _ statement: AccessibilityStatement, _ seen: FetchedThings, _ rules: Rules,
    _ options: BuildOptions, beside parsed: [ParsedPage], _ memory: inout PlanMemory
) -> Diagnosed<[ParsedPage]> {
    // Of pages that are not out yet the law's pages say nothing.
    let clock = Clock(options)
    let files = writeLawPages(law, statement, seen, beside: parsed.filter { $0.fields.withholding(clock) == nil })
    return memory.law.value(of: Both(files, Both(statement.site, options.checksRules))) {
        let pages = zip(files, law.generated).map { file, generated in
            parse(file, at: generated.place, settings: statement.site, rules: rules.markdown)
        }
        return Diagnosed(pages.map(\.value), pages.flatMap(\.diagnostics))
    }
}

extension Diagnosed<[ParsedPage]> {
    /// Puts a few pages among the others, in order of their paths.
    fileprivate mutating func insert(_ pages: Diagnosed<[ParsedPage]>) {
        for page in pages.value {
            value.insert(page, at: value.partitioningIndex { page.source < $0.source })
        }
        diagnostics += pages.diagnostics
    }
}

extension Diagnostic {
    fileprivate static func missingSettings() -> Diagnostic {
        Diagnostic(
            .error, .missingSettings, at: SourceLocation(settingsPath),
            Wording(
                sv: "Här finns ingen webbplats: filen site.yml saknas.",
                en: "There is no site here: the file site.yml is missing."),
            help: Wording(
                sv:
                    "Kör kommandot i mappen med site.yml, eller skapa filen och skriv:\nnamn: Mitt projekt\nspråk: sv\norganisation:\n  namn: Exempels kommun\n  organisationsnummer: 299900-0009",
                en:
                    "Run the command in the folder with site.yml, or create the file and write:\nname: My project\nlanguage: en\norganisation:\n  name: Example municipality\n  number: 299900-0009"
            ))
    }
}
