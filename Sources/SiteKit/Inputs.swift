// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a site is made of: all that is read before its pages are, and what follows from it alone.
struct Inputs: Sendable {
    let sources: Sources
    let options: BuildOptions
    /// site.yml, with a line at the foot for each of the law's pages.
    let settings: SiteSettings
    let issues: [KnownIssue]
    /// The theme's files; nil where they cannot be read.
    let theme: ThemeFiles?
    /// What the names under content/ say.
    let outline: ContentOutline
    /// The law's pages, and what the statement says before anything is found.
    let law: LawPages
    let statement: AccessibilityStatement
    /// The rules that look, and what becomes of what they find.
    let rules: Rules
    let policy: Policy

    /// The files of the content that are no pages.
    var fileEntries: [Sources.Entry] { outline.fileEntries.map { sources.entries[$0] } }

    /// What pages are parsed with.
    var pageBasis: PlanCache.PageBasis { BasisPair(settings, options.checksRules) }
}

/// Reads settings, known issues and theme, and what names say. Nil where the settings cannot be read: nothing can be known then.
func readInputs(_ sources: Sources, _ options: BuildOptions, _ cache: inout PlanCache) -> Diagnosed<Inputs?> {
    let settings = readSettings(sources, baseURL: options.baseURL)
    guard let chosen = settings.value else { return Diagnosed(nil, settings.findings) }
    let issues = readKnownIssues(sources, options)
    let theme = cache.readTheme(sources, chosen.theme)
    let outline = cache.outline(sources.entries.map(\.path), chosen)
    let law = LawPages(outline.value.pages, chosen)
    let site = chosen.leading(to: law)
    let inputs = Inputs(
        sources: sources, options: options, settings: site, issues: issues.value, theme: theme.value,
        outline: outline.value, law: law,
        statement: AccessibilityStatement(site: site, issues: issues.value, today: options.now.stockholm.date),
        rules: options.checksRules ? Rules.all(for: site) : .none, policy: Policy(site, law, issues.value))
    let findings = settings.findings + checkRuleSettings(site) + checkDeclaredFields(site) + issues.findings
    return Diagnosed(inputs, findings + theme.findings + outline.findings)
}

/// Reads site.yml. Its base address may come from outside instead.
func readSettings(_ sources: Sources, baseURL: String?) -> Diagnosed<SiteSettings?> {
    guard sources.entries.contains(where: { $0.path == settingsPath }) else {
        return Diagnosed(nil, [.missingSettings()])
    }
    do {
        var settings = readSiteSettings(SourceFile(settingsPath, bytes: try sources.read(settingsPath, nil)))
        if let base = baseURL { settings.value?.baseURL = base.hasSuffix("/") ? base : base + "/" }
        let glossary = readGlossaries(sources)
        settings.value?.glossary = glossary.value
        settings.findings += glossary.findings
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
            glossary.findings += read.findings
        } catch {
            glossary.findings.append(.unreadable(path, error))
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
            issues.findings += read.findings
        } catch {
            issues.findings.append(.unreadable(path, error))
        }
    }
    let checked = checkKnownIssues(issues.value, among: sources.entries, today: options.now.stockholm.date)
    return Diagnosed(checked.value, issues.findings + checked.findings)
}

/// The folder of the theme that site.yml names: what else than content/ there is to read.
public func themeFolder(ofSite settings: [UInt8]) -> String {
    readSiteSettings(SourceFile(settingsPath, bytes: settings)).value?.theme.folder ?? ThemeChoice().folder
}

extension Finding {
    fileprivate static func missingSettings() -> Finding {
        Finding(
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
