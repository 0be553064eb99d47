// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// One key that an editor may write: its names and what it is, for reading, for messages and for the documentation.
struct KeyEntry: Hashable, Sendable {
    /// What a key's value is, in the words of the documentation.
    var english: String
    var swedish: String
    /// The type in Swedish: `datum`, `text`.
    var type: String
    /// A value as an example.
    var example: String
    /// One line in Swedish: what the key is for.
    var meaning: String
    var isRequired: Bool

    init(
        _ english: String, _ swedish: String, _ type: String, _ example: String, _ meaning: String,
        required: Bool = false
    ) {
        (self.english, self.swedish, self.type, self.example) = (english, swedish, type, example)
        (self.meaning, isRequired) = (meaning, required)
    }

    /// The name in a language of names.
    func name(inSwedish: Bool) -> String { inSwedish ? swedish : english }
}

/// The keys of one mapping, found by their bytes in either language: lower and upper case, å ä ö é and their plain letters, with
/// or without `-`, `_` and space are alike.
struct KeyTable: Sendable {
    let entries: [KeyEntry]
    private var hashes: [UInt64]
    private var found: [Match?]
    private let mask: Int

    /// A key that was found.
    struct Match: Hashable, Sendable {
        var index: Int
        var isSwedish: Bool
    }

    init(_ entries: [KeyEntry]) {
        self.entries = entries
        var size = 8
        while size < entries.count * 4 { size *= 2 }
        mask = size - 1
        hashes = Array(repeating: 0, count: size)
        found = Array(repeating: nil, count: size)
        for (index, entry) in entries.enumerated() {
            insert(entry.swedish, Match(index: index, isSwedish: true))
            insert(entry.english, Match(index: index, isSwedish: false))
        }
    }

    private mutating func insert(_ name: String, _ match: Match) {
        let hash = keyHash(Array(name.utf8)[...])
        var slot = Int(truncatingIfNeeded: hash) & mask
        while let other = found[slot] {
            precondition(hashes[slot] != hash || other.index == match.index, "two keys are named \(name)")
            if hashes[slot] == hash { return }
            slot = (slot + 1) & mask
        }
        (hashes[slot], found[slot]) = (hash, match)
    }

    /// The key that has this name in one of the languages.
    func find(_ name: ArraySlice<UInt8>) -> Match? {
        let hash = keyHash(name)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while let match = found[slot] {
            if hashes[slot] == hash { return match }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The key most like a name, first among the names of one language, then of the other.
    func nearest(to name: String, inSwedish: Bool, where allows: (Int) -> Bool = { _ in true }) -> Int? {
        for swedish in [inSwedish, !inSwedish] {
            let names = entries.indices.filter(allows).map { entries[$0].name(inSwedish: swedish) }
            if let best = SiteKit.nearest(to: name, among: names) {
                return entries.firstIndex { $0.name(inSwedish: swedish) == best }
            }
        }
        return nil
    }
}

/// The FNV-1a hash of a key as it is compared: case, diacritics, `-`, `_` and space make no difference.
func keyHash(_ name: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let bytes = name.span
    var index = 0
    while index < bytes.count {
        var byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        index += 1
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: " "): continue
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte |= 0x20
        case 0xCC where next >= 0x80, 0xCD where next < 0xB0 && next >= 0x80:
            // A combining mark: å as a and a ring (NFD).
            index += 1
            continue
        case 0xC2 where next == 0xA0:
            // A no-break space, which is a finding of its own.
            index += 1
            continue
        case 0xC3:
            switch next {
            case 0x84, 0x85, 0xA4, 0xA5: (byte, index) = (UInt8(ascii: "a"), index + 1)
            case 0x96, 0xB6: (byte, index) = (UInt8(ascii: "o"), index + 1)
            case 0x89, 0xA9: (byte, index) = (UInt8(ascii: "e"), index + 1)
            default: break
            }
        default: break
        }
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
}
