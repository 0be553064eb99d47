/// Pages as they were parsed, in order of their files. A page depends on its bytes, its place, the settings and the rules; its bytes are
/// known again by their digest.
struct KeptPages: Sendable {
    private struct Page: Sendable {
        var place: PagePlace
        var digest: String
        var parsed: Diagnosed<ParsedPage?>
    }

    private var basis: Both<SiteSettings, Bool>?
    private var pages: [Page] = []

    /// Nothing yet.
    init() {}

    /// What pages were made of, and what became of them.
    init(
        _ places: [PagePlace], _ digests: [String?], _ parsed: [Diagnosed<ParsedPage?>],
        _ basis: Both<SiteSettings, Bool>
    ) {
        self.basis = basis
        pages.reserveCapacity(places.count)
        for (number, place) in places.enumerated() {
            // One that could not be read may be readable the next time.
            guard let digest = digests[number], parsed[number].value != nil else { continue }
            pages.append(Page(place: place, digest: digest, parsed: parsed[number]))
        }
    }

    /// For each place what was made of the same bytes there; nil where there are others. Both lists are in order of their files, so they are gone
    /// through together.
    func known(
        _ places: [PagePlace], _ digests: [String?], _ basis: Both<SiteSettings, Bool>
    ) -> [Diagnosed<ParsedPage?>?] {
        guard basis == self.basis else { return Array(repeating: nil, count: places.count) }
        var next = 0
        return places.indices.map { number in
            let place = places[number]
            while next < pages.count, pages[next].place.source < place.source { next += 1 }
            guard next < pages.count, pages[next].place == place, pages[next].digest == digests[number] else {
                return nil
            }
            return pages[next].parsed
        }
    }
}
