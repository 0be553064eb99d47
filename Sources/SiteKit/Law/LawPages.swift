// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The law's pages of a site: where each stands, and which of them Anslag writes.
struct LawPages: Hashable, Sendable {
    /// A page that Anslag writes.
    struct Generated: Hashable, Sendable {
        var page: LawPage
        var language: Language
        var place: PagePlace
    }

    /// In the order of `LawPage`, each in the languages that have a home page and that Anslag can write.
    var generated: [Generated] = []
    /// The files of the site's own language, written or generated, in the order of `LawPage`.
    var sources: [SourcePath] = []
    /// Where each page stands in each language, written or generated.
    private var allSources: [LawPage: [Language: SourcePath]] = [:]

    /// Finds which pages have files of their own among the places of a site's pages.
    init(_ places: [PagePlace], _ site: SiteSettings) {
        for page in LawPage.allCases {
            for language in site.allLanguages where Self.written.contains(language) {
                let name = page.name(on: site)
                let own = places.first {
                    $0.language == language
                        && ($0.folder.isEmpty && $0.name == name || $0.folder == name && $0.isIndex)
                }
                let hasHome = places.contains { $0.role == .home && $0.language == language }
                guard own != nil || hasHome else { continue }
                let source = own?.source ?? page.source(in: language, on: site)
                allSources[page, default: [:]][language] = source
                if language == site.language { sources.append(source) }
                guard own == nil else { continue }
                let place = PagePlace(
                    source: source, folder: "", name: name, role: .item, kind: .page, language: language,
                    namesLanguage: language != site.language)
                generated.append(Generated(page: page, language: language, place: place))
            }
        }
    }

    /// The way from a generated page to another of the law's pages.
    func link(to page: LawPage, in language: Language, on site: SiteSettings) -> String {
        let source = allSources[page]?[language] ?? page.source(in: language, on: site)
        return String(source.text.dropFirst(contentFolder.count))
    }

    /// The languages in which Anslag can write the law's pages.
    private static let written: Set<Language> = [.swedish, .english]

    /// Whether Anslag writes the accessibility statement in the site's own language.
    var isWritten: Bool { generated.contains { $0.page == .statement && !$0.place.namesLanguage } }

    /// Whether Anslag writes a file, so that no editor can mend anything in it.
    func isGenerated(_ path: SourcePath) -> Bool { generated.contains { $0.place.source == path } }
}

extension LawPages {
    /// A finding in a generated page, told of site.yml, where its words come from; any other as it is.
    func remappingGeneratedPage(_ finding: Finding) -> Finding {
        guard !generated.isEmpty, let file = finding.location?.file, isGenerated(file) else { return finding }
        var moved = finding
        moved.location = SourceLocation(settingsPath)
        moved.notes.append(
            .init(
                Wording(
                    sv: "Det gäller sidan som Anslag skriver av uppgifterna i site.yml.",
                    en: "It concerns the page that Anslag writes from site.yml."), at: SourceLocation(file)))
        return moved
    }
}

/// What the law's pages tell of the site besides what its owner has written. Before the site has been looked at, nothing.
struct LawPageFacts: Sendable {
    /// What pages fetch and run.
    var seen = FetchedThings(addresses: 0, scripts: 0)
    /// The published pages that editors have written.
    var pages: [ParsedPage] = []

    /// Whether the site shows contacts that are persons.
    fileprivate var showsPersons: Bool {
        pages.contains { page in
            if case .contact(let contact) = page.specific { contact.type == .person } else { false }
        }
    }

    /// The titles of the pages that issues concern.
    fileprivate func titles(_ issues: [KnownIssue]) -> [KnownIssue: [String]] {
        var titles: [KnownIssue: [String]] = [:]
        for issue in issues {
            let patterns = issue.pages.map { PathPattern($0.name) }
            titles[issue] = pages.filter { page in patterns.contains { $0.matches(page.source) } }.map(\.title)
        }
        return titles
    }
}

extension SiteSettings {
    /// The settings with a line in the menu at the foot for each of the law's pages that no menu leads to: every page of the site must
    /// lead to the accessibility statement.
    func leading(to pages: LawPages) -> SiteSettings {
        var settings = self
        let listed = Set((menu + footerMenu).flatMap(\.allTargets))
        for source in pages.sources {
            let path = String(source.text.dropFirst(contentFolder.count))
            let names = [path, source.text, String(path.dropLast(3))]
            guard !names.contains(where: listed.contains) else { continue }
            settings.footerMenu.append(MenuEntry(target: Reference(path, bytes: 0..<0)))
        }
        return settings
    }
}

extension MenuEntry {
    /// What this line and those beneath it lead to, as written.
    fileprivate var allTargets: [String] { (target.map { [$0.name] } ?? []) + children.flatMap(\.allTargets) }
}

/// Writes the law's pages that have no file of their own, each as the Markdown that an editor could have written.
func writeLawPages(_ pages: LawPages, _ statement: AccessibilityStatement, _ facts: LawPageFacts) -> [SourceFile] {
    let site = statement.site
    return pages.generated.map { generated in
        let language: MessageLanguage = generated.language == .swedish ? .swedish : .english
        let text: String
        switch generated.page {
        case .statement:
            text = StatementPage(statement: statement, titles: facts.titles(statement.issues), language: language).text
        case .cookies: text = CookiesPage(site: site, seen: facts.seen, language: language).text
        case .personalData:
            let cookies = pages.link(to: .cookies, in: generated.language, on: site)
            text =
                PersonalDataPage(
                    site: site, showsPersons: facts.showsPersons, hasForms: facts.seen.forms > 0, cookies: cookies,
                    language: language
                ).text
        }
        return SourceFile(generated.place.source, bytes: Array(text.utf8))
    }
}
