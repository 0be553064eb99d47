// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Cuts running text into words and says of each what it tells about the language.
struct PassageReader {
    /// One word, without the signs around it.
    struct Word {
        var range: Range<Int>
        var mark: LanguageWords.Mark
        /// Whether it holds å, ä, ö or another letter outside ASCII, and whether it then begins with a small one: names do not.
        var hasMarks: Bool
        var isSmallWithMarks: Bool { hasMarks && isSmall }
        var isSmall: Bool
        /// Its script, where that is not Latin.
        var script: Script?
    }

    /// Letters that belong to other languages than those we write in.
    enum Script {
        case greek, cyrillic, hebrew, arabic, other

        /// A script of its first byte in UTF-8.
        init?(lead: UInt8) {
            switch lead {
            case 0xCE, 0xCF: self = .greek
            case 0xD0...0xD3: self = .cyrillic
            case 0xD6, 0xD7: self = .hebrew
            case 0xD8...0xDD: self = .arabic
            case 0xE0, 0xE1, 0xE3...0xED: self = .other
            default: return nil
            }
        }
    }

    private let words = LanguageWords.shared

    /// Whether words in a range speak for another language than `home`, so that they are worth reading again. Cheap, and the answer is
    /// nearly always no.
    func mayBeForeign(_ bytes: [UInt8], _ range: Range<Int>, home: Int) -> Bool {
        let others = words.strongInOthers[home]
        var scripts = 0
        var at = range.lowerBound
        while let word = bytes.nextWord(in: at..<range.upperBound, of: others) {
            let first = bytes[word.lowerBound]
            guard first >= 0xCE else { return true }
            if Script(lead: first) != nil { scripts += 1 }
            at = word.upperBound
        }
        return scripts > 7
    }

    /// The words of a range in order.
    func read(_ bytes: [UInt8], _ range: Range<Int>) -> [Word] {
        var found: [Word] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let start = at
            while at < range.upperBound, Self.isLetter(bytes[at]) { at += 1 }
            guard at > start else {
                at += Self.length(ofSign: bytes[at])
                continue
            }
            let mark = words[bytes[start..<at]]
            let isJoined = skipJoined(bytes, &at, before: range.upperBound)
            let isSmall = bytes[start] | 0x20 == bytes[start] && !(bytes[start] == 0xC3 && bytes[start + 1] <= 0x9E)
            found.append(
                Word(
                    range: start..<at, mark: isJoined ? [] : mark,
                    hasMarks: bytes[start..<at].contains { $0 >= 0x80 }, isSmall: isSmall,
                    script: Script(lead: bytes[start])))
        }
        return found
    }

    /// Goes past what is joined to a word by a sign, as in `e-post`, `www.exempel.se` and `och/eller`; whether anything is.
    private func skipJoined(_ bytes: [UInt8], _ at: inout Int, before end: Int) -> Bool {
        let start = at
        while at + 1 < end, "-./_@:".utf8.contains(bytes[at]), bytes[at + 1].isLetter || bytes[at + 1] >= 0xC3 {
            at += 1
            while at < end, bytes[at].isLetter || bytes[at] >= 0x80 && bytes[at] != 0xE2 && bytes[at] != 0xC2 {
                at += 1
            }
        }
        return at > start
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 && !isSign(byte) }

    private static func length(ofSign byte: UInt8) -> Int { byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1 }

    /// Whether a byte begins a sign that is no letter: punctuation (U+2000–U+2FFF) and the signs of Latin-1 (U+0080–U+00BF).
    private static func isSign(_ byte: UInt8) -> Bool { byte == 0xE2 || byte == 0xC2 }
}
