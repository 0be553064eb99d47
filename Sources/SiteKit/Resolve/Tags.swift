/// Gathers the subjects of all pages, each with its pages in order.
func collectTags(_ pages: [AddressedPage], _ settings: SiteSettings, _ clock: Clock) -> Diagnosed<[Tag]> {
    var diagnostics: [Diagnostic] = []
    var found: [TagKey: (name: String, pages: [Int])] = [:]
    for (number, page) in pages.enumerated() {
        for reference in page.parsed.fields.tags {
            let wanted = slug(of: reference.name)
            guard !wanted.isEmpty else {
                diagnostics.append(.unspeakableTag(reference, in: page.parsed))
                continue
            }
            let key = TagKey(language: page.parsed.language, slug: wanted)
            if found[key]?.pages.last == number { continue }
            found[key, default: (reference.name, [])].pages.append(number)
        }
    }
    let tags = found.map { key, value in
        Tag(
            name: value.name, language: key.language, path: key.path(settings),
            pages: inSectionOrder(value.pages, pages, clock))
    }
    let sorted = tags.map { (SwedishOrder($0.name), $0) }.sorted { left, right in
        (left.0, left.1.path) < (right.0, right.1.path)
    }
    return Diagnosed(sorted.map(\.1), diagnostics)
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

extension Diagnostic {
    fileprivate static func unspeakableTag(_ reference: Reference, in page: ParsedPage) -> Diagnostic {
        Diagnostic(
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
