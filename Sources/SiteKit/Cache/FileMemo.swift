// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What was made last of each of many files, in order of their paths, beside something that all of it was made with. A file is known again
/// by its digest.
struct FileMemo<Basis: Equatable & Sendable, Key: FileKey, Value: Sendable>: Sendable {
    private var basis: Basis?
    private var keys: [Key] = []
    private var values: [Value?] = []

    /// Nothing yet.
    init() {}

    /// What was made of files. Nil is what is to be made again the next time.
    init(_ keys: [Key], _ values: [Value?], _ basis: Basis) {
        (self.keys, self.values, self.basis) = (keys, values, basis)
    }

    /// For each file what was made of the same bytes there; nil where there are others.
    func known(_ keys: [Key], _ basis: Basis) -> [Value?] {
        guard basis == self.basis else { return Array(repeating: nil, count: keys.count) }
        // Of 10,000 pages one has changed: the others are neither copied nor looked for.
        var known = values
        if keys.count == self.keys.count, zip(keys, self.keys).allSatisfy({ $0.path == $1.path }) {
            for number in keys.indices where keys[number] != self.keys[number] { known[number] = nil }
        } else {
            var next = 0
            known = keys.map { key in
                while next < self.keys.count, self.keys[next].path < key.path { next += 1 }
                return next < self.keys.count && self.keys[next] == key ? values[next] : nil
            }
        }
        for number in keys.indices where keys[number].digest == nil { known[number] = nil }
        return known
    }
}

/// By what a file is known again.
protocol FileKey: Equatable, Sendable {
    /// Where it is.
    var path: SourcePath { get }
    /// The digest of its bytes; nil where nobody knows it.
    var digest: String? { get }
}

extension Sources.Entry: FileKey {}

/// A page is parsed anew where its bytes are others, or what the names around it say.
struct PageKey: FileKey {
    let place: PagePlace
    let digest: String?

    var path: SourcePath { place.source }
}

/// Files that are read by themselves, with nothing beside them.
struct NoBasis: Equatable, Sendable {}
