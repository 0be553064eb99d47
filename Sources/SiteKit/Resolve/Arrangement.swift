// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Puts the pages in order: sections with their items, neighbours, and translations.
func arrange(
    _ pages: [AddressedPage], _ index: PageIndex, _ settings: SiteSettings, _ ranks: SectionRanks
) -> Diagnosed<[PagePosition]> {
    var positions = [PagePosition](repeating: PagePosition(), count: pages.count)
    let sections = SectionIndex(pages, settings)
    var items: [Int: [Int]] = [:]
    for (number, page) in pages.enumerated() {
        guard let parent = sections.parent(of: page.parsed), parent != number else { continue }
        positions[number].parent = parent
        // The page for what is not found stands in no list, and a page in another language than its section's neither.
        if page.parsed.language == pages[parent].parsed.language, page.path.text != "404.html" {
            items[parent, default: []].append(number)
        }
    }
    for (section, unordered) in items {
        let ordered = ranks.ordered(unordered)
        positions[section].items = ordered
        for (place, item) in ordered.enumerated() {
            if place > 0 { positions[item].previous = ordered[place - 1] }
            if place + 1 < ordered.count { positions[item].next = ordered[place + 1] }
        }
    }
    let translations = tieTranslations(pages, index, settings)
    for (page, others) in translations.value { positions[page].translations = others }
    return Diagnosed(positions, translations.findings)
}

/// Finds the page of the section that a page stands in.
private struct SectionIndex {
    private var pages: [String: Int] = [:]
    private let language: Language

    init(_ pages: [AddressedPage], _ settings: SiteSettings) {
        language = settings.language
        for (number, page) in pages.enumerated() where page.parsed.place.role != .item {
            let key = Self.key(page.parsed.place.folder[...], page.parsed.language)
            self.pages[key] = self.pages[key] ?? number
        }
    }

    private static func key(_ folder: Substring, _ language: Language) -> String { language.code + "/" + folder }

    /// The nearest section above a page, in its own language if there is one.
    func parent(of page: ParsedPage) -> Int? {
        var folder = page.place.folder[...]
        if page.place.isIndex {
            guard !folder.isEmpty else { return nil }
            folder = folder.parentFolder
        }
        while true {
            if let section = pages[Self.key(folder, page.language)] { return section }
            if folder.isEmpty { break }
            folder = folder.parentFolder
        }
        return page.language == language ? nil : pages[Self.key("", language)]
    }
}

extension Substring {
    /// The folder above: `a/b` → `a`, `a` → empty.
    fileprivate var parentFolder: Substring {
        guard let slash = lastIndex(of: "/") else { return "" }
        return self[..<slash]
    }
}

/// Ties the pages that say the same in other languages: those with the same name, and those that say so in `översättning_av`.
private func tieTranslations(
    _ pages: [AddressedPage], _ index: PageIndex, _ settings: SiteSettings
) -> Diagnosed<[(page: Int, others: [Int])]> {
    guard !settings.otherLanguages.isEmpty else { return Diagnosed([]) }
    var findings: [Finding] = []
    var groups: [String: [Int]] = [:]
    for (number, page) in pages.enumerated() {
        var key = page.parsed.place.folder + "/" + page.parsed.place.name
        if let reference = page.parsed.fields.translationOf {
            if let original = index.page(
                named: reference.name, from: page.parsed, where: { $0.language != page.parsed.language })
            {
                let place = pages[original].parsed.place
                key = place.folder + "/" + place.name
            } else {
                findings.append(.unknownOriginal(reference, in: page.parsed))
            }
        }
        groups[key, default: []].append(number)
    }
    let order = settings.allLanguages
    var ties: [(page: Int, others: [Int])] = []
    for (_, group) in groups where group.count > 1 {
        let sorted = group.sorted {
            (order.firstIndex(of: pages[$0].parsed.language) ?? 0, $0) < (
                order.firstIndex(of: pages[$1].parsed.language) ?? 0, $1
            )
        }
        for page in sorted {
            ties.append((page, sorted.filter { pages[$0].parsed.language != pages[page].parsed.language }))
        }
        for (left, right) in zip(sorted, sorted.dropFirst())
        where pages[left].parsed.language == pages[right].parsed.language {
            findings.append(.doubleTranslation(pages[right].parsed, of: pages[left].parsed))
        }
    }
    return Diagnosed(ties, findings)
}

extension Finding {
    fileprivate static func unknownOriginal(_ reference: Reference, in page: ParsedPage) -> Finding {
        Finding(
            .error, .unknownReference, at: SourceLocation(page.source, .bytes(reference.bytes)),
            Wording(
                sv: "Ingen sida på ett annat språk heter ”\(reference.name)”.",
                en: "No page in another language is called “\(reference.name)”."),
            help: Wording(
                sv: "Skriv namnet på filen som sidan är översatt från, till exempel:  översättning_av: om-projektet",
                en:
                    "Write the name of the file that the page is translated from, for example:  translation_of: om-projektet"
            ))
    }

    fileprivate static func doubleTranslation(_ page: ParsedPage, of other: ParsedPage) -> Finding {
        Finding(
            .error, .languageContradiction, at: SourceLocation(page.source),
            Wording(
                sv: "Två sidor säger sig vara samma sida på samma språk (\(page.language.code)).",
                en: "Two pages claim to be the same page in the same language (\(page.language.code))."),
            help: Wording(
                sv: "Ta bort den ena, eller ändra ”språk” eller ”översättning_av” på någon av dem.",
                en: "Remove one of them, or change “language” or “translation_of” on one."),
            notes: [.init(Wording(sv: "Den andra sidan.", en: "The other page."), at: SourceLocation(other.source))])
    }
}
