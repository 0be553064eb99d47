// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Gathers the subjects of all pages, each with its pages in order.
func collectTags(_ pages: [AddressedPage], _ settings: SiteSettings, _ ranks: SectionRanks) -> Diagnosed<[Tag]> {
    var findings: [Finding] = []
    // A subject is written on many pages, mostly in one way: its slug is made once for each way.
    var places: [TagSpelling: Int?] = [:]
    var placesOfKeys: [TagKey: Int] = [:]
    var found: [(key: TagKey, name: String, pages: [Int])] = []
    func place(of spelling: TagSpelling) -> Int? {
        if let known = places[spelling] { return known }
        let key = TagKey(language: spelling.language, slug: slug(of: spelling.name))
        let place = key.slug.isEmpty ? nil : placesOfKeys[key] ?? found.count
        places[spelling] = .some(place)
        if place == found.count {
            placesOfKeys[key] = found.count
            found.append((key, spelling.name, []))
        }
        return place
    }
    for (number, page) in pages.enumerated() {
        for reference in page.parsed.fields.tags {
            guard let place = place(of: TagSpelling(language: page.parsed.language, name: reference.name)) else {
                findings.append(.unspeakableTag(reference, in: page.parsed))
                continue
            }
            if found[place].pages.last != number { found[place].pages.append(number) }
        }
    }
    let tags = found.map { key, name, pages in
        Tag(name: name, language: key.language, path: key.path(settings), pages: ranks.ordered(pages))
    }
    let sorted = tags.map { (SwedishOrder($0.name), $0) }.sorted { left, right in
        (left.0, left.1.path) < (right.0, right.1.path)
    }
    return Diagnosed(sorted.map(\.1), findings)
}

/// A subject as it is written.
private struct TagSpelling: Hashable {
    let language: Language
    let name: String
}

private struct TagKey: Hashable {
    let language: Language
    let slug: String

    /// `amnen/upphandling.html`; `en/tags/procurement.html` in another language.
    func path(_ settings: SiteSettings) -> OutputPath {
        let prefix = language == settings.language ? "" : language.code + "/"
        let folder = language == .swedish ? "amnen/" : "tags/"
        return OutputPath(prefix + folder + slug + (settings.addresses == .files ? ".html" : "/index.html"))
    }
}

extension [Tag] {
    /// The tags of each page, in the order of the tags.
    func byPage(count: Int) -> [[Int]] {
        var tags = [[Int]](repeating: [], count: count)
        for (number, tag) in enumerated() {
            for page in tag.pages { tags[page].append(number) }
        }
        return tags
    }
}

extension Finding {
    fileprivate static func unspeakableTag(_ reference: Reference, in page: ParsedPage) -> Finding {
        Finding(
            .error, .wrongType, at: SourceLocation(page.source, .bytes(reference.bytes)),
            Wording(
                sv: "Ämnet ”\(reference.name)” har inga bokstäver eller siffror.",
                en: "The subject “\(reference.name)” has no letters or digits."),
            help: Wording(
                sv:
                    "Ämnet får en egen sida, och dess adress görs av bokstäverna. Skriv till exempel:  ämnen: upphandling",
                en:
                    "The subject gets a page of its own, and its address is made of the letters. Write for example:  tags: procurement"
            ))
    }
}
