// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Plans a site: reads its settings, its theme and its pages, and finds what everything points at. There is no plan when the settings or the
/// theme cannot be read; with an error among the diagnostics nothing may be published. `cache` only saves time: the result is the same with
/// an empty one. `begin` is told of each part as it begins.
public func plan(
    _ sources: Sources, options: BuildOptions, cache: inout PlanCache, begin: @Sendable (PlanStage) -> Void = { _ in }
) async -> Verdict<Plan?> {
    begin(.reading)
    let read = readInputs(sources, options, &cache)  // site.yml, known issues, the theme's files, all names
    guard let inputs = read.value else { return Verdict(nil, Policy.ofTheRim(read.findings)) }
    begin(.parsing)
    let known = cache.theme
    async let analysed = known.analysed(inputs.theme, inputs)  // the theme, beside the pages: it may take longer
    let content = await parse(inputs, &cache)  // file by file
    guard let theme = await analysed else {
        return Verdict(nil, inputs.policy.judge(read.findings + content.findings))
    }
    begin(.resolving)
    let resolved = await resolve(content.value, theme, inputs, &cache)  // the one barrier, where pages meet
    begin(.compiling)
    let linked = await link(resolved.value, theme, content.value, inputs)  // the templates to the pages of the site
    let findings = read.findings + content.findings + theme.look.findings + resolved.findings + linked.findings
    return Verdict(linked.value, inputs.policy.judge(resolved.value.corrected(findings)))
}

/// What the content's files say, each by itself.
struct Content: Sendable {
    /// The pages, with drafts of the law's pages among them, in order of their files.
    var pages: [ParsedPage]
    /// Pictures and documents.
    let files: [ContentFile]
    /// What drawings fetch and run.
    let drawings: OriginSurvey
}

/// Reads the content, file by file. What is found in the drafts of the law's pages is found again when they are written.
private func parse(_ inputs: Inputs, _ cache: inout PlanCache) async -> Diagnosed<Content> {
    let pages = await cache.parsePages(inputs)
    let files = await cache.readHeaders(inputs)
    let drawings = await cache.checkDrawings(inputs)
    var content = Content(pages: pages.value, files: files.value, drawings: drawings)
    for page in cache.draftLawPages(inputs) {
        content.pages.insert(page, at: content.pages.partitioningIndex { page.source < $0.source })
    }
    return Diagnosed(content, pages.findings + files.findings + drawings.findings)
}

/// Resolves the site: all that its pages are to each other.
private func resolve(
    _ content: Content, _ theme: AnalysedTheme, _ inputs: Inputs, _ cache: inout PlanCache
) async -> Diagnosed<ResolvedSite> {
    cache.theme.keep(theme, of: BasisPair(theme.files, inputs.pageBasis))
    let basis = SiteBasis(
        files: content.files, theme: theme.files, settings: inputs.settings, law: inputs.law,
        statement: inputs.statement)
    return await cache.resolve(content.pages, basis, inputs.options)
}

/// Links the compiled templates to the pages of the site. Where that cannot be done, the rules look at the site all the same.
private func link(
    _ resolved: ResolvedSite, _ theme: AnalysedTheme, _ content: Content, _ inputs: Inputs
) async -> Diagnosed<Plan?> {
    let linked = link(resolved.site, with: theme.templates, of: theme.files)
    guard let templates = linked.value else {
        return Diagnosed(nil, linked.findings + (await lint(resolved.site, inputs)))
    }
    let plan = Plan(
        routes: resolved.routes, nextChange: resolved.nextChange, inputs: inputs, theme: templates,
        index: resolved.index, analysis: theme.look, drawings: content.drawings, checksPages: !linked.hasErrors,
        withheld: resolved.withheld)
    return Diagnosed(plan, linked.findings)
}
