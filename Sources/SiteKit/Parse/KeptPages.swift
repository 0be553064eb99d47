/// Pages as they were parsed, in order of their files. A page depends on its bytes, its place, the settings and the rules; its bytes are
/// known again by their digest.
struct KeptPages: Sendable {
    private var basis: Both<SiteSettings, Bool>?
    private var places: [PagePlace] = []
    private var digests: [String?] = []
    private var parsed: [Diagnosed<ParsedPage?>?] = []

    /// Nothing yet.
    init() {}

    /// What pages were made of, and what became of them.
    init(
        _ places: [PagePlace], _ digests: [String?], _ parsed: [Diagnosed<ParsedPage?>?],
        _ basis: Both<SiteSettings, Bool>
    ) {
        (self.basis, self.places, self.digests, self.parsed) = (basis, places, digests, parsed)
    }

    /// For each place what was made of the same bytes there; nil where there are others.
    func known(
        _ places: [PagePlace], _ digests: [String?], _ basis: Both<SiteSettings, Bool>
    ) -> [Diagnosed<ParsedPage?>?] {
        guard basis == self.basis else { return Array(repeating: nil, count: places.count) }
        // Of 10,000 pages one has changed: the others are neither copied nor compared, but for their digests.
        var known = parsed
        if places != self.places {
            // Both lists are in order of their files, so they are gone through together.
            var next = 0
            known = places.indices.map { number in
                while next < self.places.count, self.places[next].source < places[number].source { next += 1 }
                guard next < self.places.count, self.places[next] == places[number],
                    self.digests[next] == digests[number]
                else { return nil }
                return parsed[next]
            }
        } else {
            for number in digests.indices where digests[number] != self.digests[number] { known[number] = nil }
        }
        // One without a digest cannot be known again, and one that could not be read may be readable the next time.
        for number in known.indices where digests[number] == nil || known[number]?.value == nil { known[number] = nil }
        return known
    }
}
