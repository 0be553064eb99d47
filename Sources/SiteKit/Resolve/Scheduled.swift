// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Looks at the pages that are to come as they will be on their day: what they point at, and whether their address is free. What
/// builds today then builds on that day too, when no one may be there to mend it.
func checkScheduled(
    _ publishing: Publishing, files: [ContentFile], _ settings: SiteSettings, _ clock: Clock
) -> [Finding] {
    var scheduled: [ParsedPage] = []
    var others: [WithheldPage] = []
    for withheld in publishing.withheld {
        if case .notYet = withheld.reason { scheduled.append(withheld.page) } else { others.append(withheld) }
    }
    if scheduled.isEmpty { return [] }
    let published = publishing.published.count
    let pages = assignAddresses(publishing.published + scheduled, settings)
    let index = PageIndex(pages, files: files, withheld: others, settings, clock: clock)
    var findings: [Finding] = []
    for page in published..<pages.count {
        findings += resolveLinks(ofPage: page, in: index).findings
        for reference in pages[page].parsed.fields.formerAddresses
        where FormerAddress(reference.name, page: page) == nil {
            findings.append(
                .malformedFormerAddress(
                    reference, "tidigare_adresser: [\"/default.aspx?id=123\"]",
                    at: SourceLocation(pages[page].parsed.source, .bytes(reference.bytes))))
        }
    }
    return findings + laterCollisions(pages, from: published)
}

/// Pages to come whose address another page has at the same time. Those of the moment are found among the routes.
private func laterCollisions(_ pages: [AddressedPage], from published: Int) -> [Finding] {
    var byPath: [OutputPath: [Int]] = [:]
    let coming = Set(pages[published...].map(\.path))
    for (number, page) in pages.enumerated() where coming.contains(page.path) {
        byPath[page.path, default: []].append(number)
    }
    var findings: [Finding] = []
    for page in published..<pages.count {
        let other = byPath[pages[page].path, default: []].first {
            $0 < page && pages[$0].parsed.fields.isPublished(togetherWith: pages[page].parsed.fields)
        }
        guard let other else { continue }
        findings.append(
            .sharedAddress(pages[page].parsed.source, pages[other].parsed.source, pages[page].path))
    }
    return findings
}

extension CommonFields {
    /// Whether there is a moment when both pages are published.
    fileprivate func isPublished(togetherWith other: CommonFields) -> Bool {
        func ends(_ left: CommonFields, before right: CommonFields) -> Bool {
            guard let end = left.unpublish, let start = right.publish else { return false }
            return end <= start
        }
        return !ends(self, before: other) && !ends(other, before: self)
    }
}

/// Folders' own pages that are hidden while pages beneath are not, so that no page leads to those; and a home page that hides: a
/// site has one at every moment.
func checkSectionPages(_ publishing: Publishing, _ settings: SiteSettings, _ clock: Clock) -> [Finding] {
    func isHomeOfSite(_ page: ParsedPage) -> Bool { page.place.role == .home && page.language == settings.language }
    var findings: [Finding] = []
    for page in publishing.published where page.fields.unpublish != nil && isHomeOfSite(page) {
        findings.append(.vanishingHome(page))
    }
    var sections: [SectionKey: WithheldPage] = [:]
    for withheld in publishing.withheld where withheld.page.place.role != .item {
        if isHomeOfSite(withheld.page) { findings.append(.hiddenHome(withheld)) }
        if withheld.page.place.role == .section { sections[SectionKey(withheld.page)] = withheld }
    }
    if sections.isEmpty { return findings }
    var reported: Set<SectionKey> = []
    func check(_ page: ParsedPage) {
        guard page.place.role == .item, let section = sections[SectionKey(page)] else { return }
        if case .notYet(let moment) = section.reason, let publish = page.fields.publish, publish >= moment { return }
        if reported.insert(SectionKey(page)).inserted { findings.append(.hiddenSection(section, holding: page)) }
    }
    publishing.published.forEach(check)
    for withheld in publishing.withheld {
        if case .notYet = withheld.reason { check(withheld.page) }
    }
    return findings
}

/// The folder of a section, in a language.
private struct SectionKey: Hashable {
    let folder: String
    let language: Language

    init(_ page: ParsedPage) { (folder, language) = (page.place.folder, page.language) }
}

extension Finding {
    fileprivate static func vanishingHome(_ page: ParsedPage) -> Finding {
        Finding(
            .error, .missingIndex,
            at: SourceLocation(page.source, page.places.key(.unpublish).map { .bytes($0) } ?? .file),
            Wording(
                sv: "Startsidan kan inte avpubliceras: webbplatsen skulle stå utan den.",
                en: "The home page cannot be withdrawn: the site would be without one."),
            help: Wording(
                sv: "Ta bort raden. Ska något på sidan bara synas en tid? Lägg det på en sida för sig.",
                en: "Remove the line. Is something on the page to show for a time only? Put it on a page of its own."))
    }

    fileprivate static func hiddenHome(_ home: WithheldPage) -> Finding {
        Finding(
            .error, .missingIndex, at: SourceLocation(home.page.source, home.place),
            Wording(
                sv: "Startsidan \(home.reason.predicate.swedish).",
                en: "The home page \(home.reason.predicate.english)."),
            help: Wording(
                sv: "Utan startsida finns inget att komma till. Ta bort raden.",
                en: "Without a home page there is nothing to come to. Remove the line."))
    }

    fileprivate static func hiddenSection(_ section: WithheldPage, holding page: ParsedPage) -> Finding {
        // Only time withdraws a page, and what built yesterday builds today.
        var severity = Severity.error
        if case .expired = section.reason { severity = .warning }
        return Finding(
            severity, .missingIndex, at: SourceLocation(section.page.source, section.place),
            Wording(
                sv: "Mappens sida \(section.reason.predicate.swedish), men sidor i mappen publiceras.",
                en: "The folder's page \(section.reason.predicate.english), but pages in the folder are published."),
            help: Wording(
                sv:
                    "Utan den finns ingen sida som leder dit. Ta bort raden, eller skriv samma rad på sidorna i mappen.",
                en:
                    "Without it no page leads there. Remove the line, or write the same line on the pages in the folder."
            ),
            notes: [.init(Wording(sv: "En av dem.", en: "One of them."), at: SourceLocation(page.source))])
    }
}

extension WithheldPage {
    /// The field that hides it.
    fileprivate var place: SourceLocation.Place {
        let field: FieldKey =
            switch reason {
            case .draft: .draft
            case .notYet: .publish
            case .expired: .unpublish
            }
        return page.places.key(field).map { .bytes($0) } ?? .file
    }
}
