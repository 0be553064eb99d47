// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Words that are looked for in whole texts")
struct WordTableTests {
    private static let words = ["och", "måndag", "the", "över", "Åtgärd", "ingenstans", "a", "drivs", "pågår"]
    private static let table = WordTable(words.enumerated().map { (Array($1.utf8), UInt16(1) << UInt16($0)) })

    @Test("A word says what was said of it, whatever its case; longer words and others say nothing")
    func lookUp() {
        func mark(_ word: String) -> UInt16 { Self.table[Array(word.utf8)[...]] }
        #expect(mark("och") == 1 && mark("OCH") == 1)
        #expect(mark("ÖVER") == 8 && mark("åtgärd") == 16)
        #expect(mark("ingenstans") == 0 && mark("oc") == 0 && mark("ochs") == 0 && mark("") == 0)
    }

    /// The words of a text as they are defined, read one byte after the other.
    private static func words(of bytes: [UInt8]) -> [Range<Int>] {
        var (found, start, at) = ([Range<Int>](), 0, 0)
        while at < bytes.count {
            let byte = bytes[at]
            if byte.isLetter || byte.isDigit || byte >= 0x80 && byte != 0xC2 && byte != 0xE2 {
                at += 1
                continue
            }
            if at > start { found.append(start..<at) }
            at += byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
            start = at
        }
        if start < bytes.count { found.append(start..<bytes.count) }
        return found
    }

    private static let pieces =
        words + ["0910", "10", " ", " ", "\u{A0}", " – ", ", ", ".\n", "’", "ärenden", "Ω", "Привет", "é", "MÅNDAG"]

    private static func text(_ seed: UInt64) -> [UInt8] {
        var random = Seeded(seed)
        let count = Int.random(in: 0...40, using: &random)
        return (0..<count).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) }
    }

    @Test("The words that are asked for are found, each where it stands", arguments: 0..<400 as Range<UInt64>)
    func known(seed: UInt64) {
        let bytes = Self.text(seed)
        let expected = Self.words(of: bytes).filter { bytes[$0.lowerBound] >= 0xCE || Self.table[bytes[$0]] != 0 }
        var (found, at) = ([Range<Int>](), 0)
        while let word = bytes.nextWord(in: at..<bytes.count, of: Self.table) {
            found.append(word)
            at = word.upperBound
        }
        #expect(found == expected)
    }

    @Test("The beginnings that are asked for are found, and zeros", arguments: 0..<400 as Range<UInt64>)
    func begun(seed: UInt64) {
        let bytes = Self.text(seed)
        let table = WordTable(Self.words.map { (Array($0.utf8.prefix(4)), 1) })
        let expected = Self.words(of: bytes).filter { word in
            bytes[word.lowerBound] == UInt8(ascii: "0") || word.count >= 4 && table[bytes[word].prefix(4)] != 0
        }
        var (found, at) = ([Range<Int>](), 0)
        while let word = bytes.nextWord(in: at..<bytes.count, begunAs: table) {
            found.append(word)
            at = word.upperBound
        }
        #expect(found == expected)
    }
}
