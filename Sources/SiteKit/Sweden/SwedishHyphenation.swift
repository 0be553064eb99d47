// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Where long Swedish words can be divided at the end of a line.
///
/// Browsers could do it, but few have a Swedish dictionary, and those that have one leave words with a capital alone: the first word
/// of a heading, which is where a long word is. Frank Liang's algorithm ("Word Hy-phen-a-tion by Com-put-er", 1983) with the patterns
/// that TeX has for Swedish; what they get wrong in compounds is put right by the words in `laterParts`.
public enum SwedishHyphenation {
    /// Words of so many letters or fewer are left whole.
    public static let longestWhole = 12
    /// So many letters at least stand on each side of a division.
    private static let margin = 3

    /// Where the words of a text may be divided, as offsets in its UTF-8, in order. Only words of more than twelve letters are, and
    /// none that holds what Swedish words do not: letters of other languages, digits, addresses. `own` are the places where the writer
    /// has divided words already: those words are divided nowhere else.
    public static func places(in text: String, beside own: [Int] = []) -> [Int] {
        let bytes = text.utf8.span
        var (places, start) = ([Int](), 0)
        while start < bytes.count {
            if bytes[start] <= 0x20 {
                start += 1
                continue
            }
            var end = start + 1
            while end < bytes.count, bytes[end] > 0x20 { end += 1 }
            if end - start > longestWhole, !own.contains(where: { start < $0 && $0 < end }) {
                appendPlaces(in: bytes, start..<end, to: &places)
            }
            start = end
        }
        return places
    }

    /// Goes through what stands between two spaces: a word, often with signs around it, or words with hyphens.
    private static func appendPlaces(in bytes: borrowing Span<UInt8>, _ range: Range<Int>, to places: inout [Int]) {
        guard !isAddress(bytes, range) else { return }
        var (letters, offsets): ([UInt8], [Int]) = ([], [])
        var (isSwedish, index) = (true, range.lowerBound)
        func endWord() {
            if isSwedish, letters.count > longestWhole { places += divisions(of: letters).map { offsets[$0] } }
            (letters, offsets, isSwedish) = ([], [], true)
        }
        while index < range.upperBound {
            let (scalar, length) = bytes.scalar(at: index)
            if let letter = code(of: scalar) {
                letters.append(letter)
                offsets.append(index)
            } else if scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value) || bytes[index].isDigit {
                isSwedish = false
            } else {
                endWord()
            }
            index += length
        }
        endWord()
    }

    /// Whether it is an address of the web or of e-mail, or a file's name: a hyphen at the end of a line would seem to be part of it.
    private static func isAddress(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
        for index in range {
            switch bytes[index] {
            case UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "_"): return true
            case UInt8(ascii: "."): if index + 1 < range.upperBound, bytes[index + 1].isLetter { return true }
            default: break
            }
        }
        return false
    }

    /// The number of a letter, 1–30; nil if it is not used in Swedish words.
    static func code(of scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "a"..."z", "A"..."Z": UInt8(scalar.value & 0x1F)
        case "å", "Å": 27
        case "ä", "Ä": 28
        case "ö", "Ö": 29
        case "é", "É": 30
        default: nil
        }
    }

    /// The letters of words with spaces between them.
    static func codes(_ words: String) -> [[UInt8]] {
        words.split { $0 == " " || $0 == "\n" }.map { $0.unicodeScalars.compactMap(code) }
    }

    /// The number of the end of a word in patterns.
    private static let edge: UInt8 = 31
    /// The numbers of a, e, i, o, u, y, å, ä, ö and é, a bit for each.
    private static let vowels: UInt32 = [1, 5, 9, 15, 21, 25, 27, 28, 29, 30].reduce(0) { $0 | 1 << $1 }

    static func isVowel(_ letter: UInt8) -> Bool { vowels >> UInt32(letter) & 1 == 1 }

    // MARK: One word

    /// Before which letters a word may be divided.
    private static func divisions(of letters: [UInt8]) -> [Int] {
        let word = [edge] + letters + [edge]
        // How strongly a division before each letter of `word` is asked for: odd, or refused: even.
        var levels = [UInt8](repeating: 0, count: word.count + 1)
        for start in word.indices { patterns.raise(&levels, for: word, from: start) }
        for start in word.indices.dropFirst(1 + margin) {
            for part in laterParts[Int(word[start])] { part.raise(&levels, in: word, from: start) }
        }
        let wanted = (margin...(letters.count - margin)).filter { levels[$0 + 1] & 1 == 1 }
        return fewest(of: withoutSmallParts(wanted, letters), in: letters) { levels[$0 + 1] == jointLevel }
    }

    /// Takes away the divisions that make a part without a vowel, and one of the two around a vowel alone: it stays with a vowel
    /// before it, `regio-nal`, else with what comes after it, `för-ening`.
    private static func withoutSmallParts(_ divisions: [Int], _ letters: [UInt8]) -> [Int] {
        var kept: [Int] = []
        for end in divisions {
            let start = kept.last ?? 0
            if !letters[start..<end].contains(where: isVowel) {
                if !kept.isEmpty { kept.removeLast() }
            } else if end - start > 1 {
                kept.append(end)
            } else if start > 0, isVowel(letters[start - 1]) {
                kept[kept.count - 1] = end
            }
        }
        if let last = kept.last, !letters[last...].contains(where: isVowel) { kept.removeLast() }
        return kept
    }

    // MARK: Patterns

    /// Liang's patterns, each letters and levels, sorted by their letters.
    private struct Patterns: Sendable {
        /// The letters, five bits each from the left of forty.
        var letters: [UInt64] = []
        /// The levels before each letter and after the last, three bits each from the right.
        var levels: [UInt32] = []
        /// Where the patterns begin whose first letter has a number.
        var starts: [Int] = []

        static let longest = 8
        private static func shift(_ place: Int) -> UInt64 { UInt64(5 * (longest - 1 - place)) }

        init(_ text: String) {
            let bytes = text.utf8.span
            letters.reserveCapacity(4_800)
            levels.reserveCapacity(4_800)
            var (key, level, length, index): (UInt64, UInt32, Int, Int) = (0, 0, 0, 0)
            func end() {
                guard length > 0 else { return }
                letters.append(key)
                levels.append(level)
                (key, level, length) = (0, 0, 0)
            }
            while index < bytes.count {
                let (scalar, size) = bytes.scalar(at: index)
                if bytes[index].isDigit {
                    level |= UInt32(bytes[index] & 7) << UInt32(3 * length)
                } else if let letter = scalar == "." ? edge : code(of: scalar) {
                    key |= UInt64(letter) << Self.shift(length)
                    length += 1
                } else {
                    end()
                }
                index += size
            }
            end()
            starts = (0...32).map { firstIndex(notBefore: UInt64($0) << Self.shift(0), in: letters.indices) }
        }

        /// Raises levels to those of all patterns that fit a word from a letter on.
        func raise(_ levels: inout [UInt8], for word: [UInt8], from start: Int) {
            let first = Int(word[start])
            var found = starts[first]..<starts[first + 1]
            var key = UInt64(first) << Self.shift(0)
            for length in 1...min(Self.longest, word.count - start) {
                if length > 1 {
                    let shift = Self.shift(length - 1)
                    key |= UInt64(word[start + length - 1]) << shift
                    found = firstIndex(notBefore: key, in: found)..<firstIndex(notBefore: key + 1 << shift, in: found)
                }
                if found.isEmpty { return }
                guard letters[found.lowerBound] == key else { continue }
                for place in 0...length {
                    let level = UInt8(self.levels[found.lowerBound] >> UInt32(3 * place) & 7)
                    levels[start + place] = max(levels[start + place], level)
                }
            }
        }

        private func firstIndex(notBefore key: UInt64, in range: Range<Int>) -> Int {
            var (low, high) = (range.lowerBound, range.upperBound)
            while low < high {
                let middle = low + (high - low) / 2
                if letters[middle] < key { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    /// Read when the first long word is met: a site without any pays nothing.
    private static let patterns = Patterns(patternText)

    // MARK: Compounds

    /// How strongly a division before a later part is asked for: above all patterns.
    private static let jointLevel: UInt8 = 7

    /// What a later part of a compound begins with: the words of public bodies, and those before which the patterns fail,
    /// `styrgrupp-smöte`. A word may stand here only if no other Swedish word has its letters within it.
    private struct LaterPart: Sendable {
        let letters: [UInt8]
        /// So many letters before and after its beginning no other division stands: a line ends or begins with a whole word rather
        /// than with a rest of it.
        private static let reach = (before: 4, after: 6)

        /// Where it stands in a word from a letter on, asks for a division before it, above all patterns, and refuses those next to it.
        func raise(_ levels: inout [UInt8], in word: [UInt8], from start: Int) {
            guard word[start...].starts(with: letters) else { return }
            levels[start] = jointLevel
            let near = (start - Self.reach.before)...(start + min(Self.reach.after, letters.count - 1))
            for place in near.clamped(to: 0...(levels.count - 1)) where levels[place] != jointLevel {
                levels[place] = jointLevel - 1
            }
        }
    }

    /// The later parts by the number of their first letter.
    private static let laterParts: [[LaterPart]] = {
        let parts = codes(laterPartText).map { LaterPart(letters: $0) }
        return (0...31).map { letter in parts.filter { Int($0.letters[0]) == letter } }
    }()

    private static let laterPartText = """
        adress analys anläggning ansvar ansök arrangemang assistans avdelning avgift avtal behandling beredskap
        beskrivning bidrag check enkät entrepren fullmäktige föreläsning förening företag försörjning förvaltning
        förändring handlägg hantering information insats inspektör kalender katalog klimat konferens kontor ledamot
        lefte miljö mottagning möte nämnd näring omsorg ordförande organisation program projekt rapport redogörelse
        redovisning rådgiv samordn sekreter service shop strateg styrelse tillstånd träff uppdrag uppfyllelse
        uppföljning uppgift upphandling upplysning utbildning utredning utskott utveckl verksamhet ändring
        """
}
