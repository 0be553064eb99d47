// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Three words or more in capitals (R32).
struct AllCaps: MarkdownRule, SiteRule {
    static let descriptor = RuleDescriptor(.allCaps, "R32", .warning)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for number in text.blocksWithCapitals {
            let block = text.blocks[number]
            guard text.bytes.mayShout(in: block.text), let run = text.bytes.capitals(in: block.text) else { continue }
            let isCode = text.spans[block.spans].contains { $0.kind == .code && $0.text.overlaps(run) }
            if !isCode { findings.append(.allCaps(text.string(run), at: text.location(of: run, in: block))) }
        }
    }

    func check(page: Int, in site: Site, _ findings: inout [Finding]) {
        let page = site.pages[page].parsed
        for (key, text) in page.readTexts {
            let bytes = Array(text.utf8)
            guard bytes.mayShout(in: 0..<bytes.count), let run = bytes.capitals(in: 0..<bytes.count) else { continue }
            findings.append(.allCaps(String(decoding: bytes[run], as: UTF8.self), at: page.location(of: key)))
        }
    }
}

extension [UInt8] {
    /// Whether three words in capitals may stand in a range. They are seven letters and two spaces at least, so that every fourth byte
    /// tells, with two more on each side of it.
    fileprivate func mayShout(in range: Range<Int>) -> Bool {
        var at = range.lowerBound + 2
        while at + 2 < range.upperBound {
            let hasSmall =
                self[at].isSmall || self[at - 1].isSmall || self[at + 1].isSmall || self[at - 2].isSmall
                || self[at + 2].isSmall
            if !hasSmall { return true }
            at += 4
        }
        return false
    }

    /// The first three words or more in a range with nothing but capitals. Abbreviations in a row (`EU, FN och USA`) are parted by signs.
    fileprivate func capitals(in range: Range<Int>) -> Range<Int>? {
        var (run, words, letters) = (0..<0, 0, 0)
        var at = range.lowerBound
        while at < range.upperBound {
            var end = at
            while end < range.upperBound, !self[end].isSpace { end += 1 }
            let word = capitalWord(at..<end)
            if word.begins {
                if words > 2, letters > 6 { return run }
                (words, letters) = (0, 0)
            }
            if word.letters > 0 {
                run = (words == 0 ? at : run.lowerBound)..<at + word.length
                (words, letters) = (words + 1, letters + word.letters)
            }
            if word.letters == 0 || word.ends {
                if end > at, words > 2, letters > 6 { return run }
                if end > at { (words, letters) = (0, 0) }
            }
            at = end + 1
        }
        return words > 2 && letters > 6 ? run : nil
    }

    /// How many capitals a word has, 0 if it has small letters or digits; whether a sign before it begins and one after it ends a row
    /// of words; and its length without the sign after it.
    private func capitalWord(_ range: Range<Int>) -> (letters: Int, begins: Bool, ends: Bool, length: Int) {
        var letters = 0
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = self[at]
            if byte == 0xC3, at + 1 < range.upperBound {
                // À–Þ are capitals, ß–ÿ are not.
                if self[at + 1] > 0x9E { return (0, false, true, 0) }
                (letters, at) = (letters + 1, at + 2)
                continue
            }
            if byte.isSmall || (0x30...0x39).contains(byte) { return (0, false, true, 0) }
            if byte.isLetter { letters += 1 }
            at += 1
        }
        let last = self[range].last
        let ends = last.map { ",;:/)(|".utf8.contains($0) } ?? false
        return (letters, self[range].first == UInt8(ascii: "("), ends, range.count - (ends ? 1 : 0))
    }
}

extension UInt8 {
    /// Whether it is a small letter of ASCII.
    fileprivate var isSmall: Bool { self &- 0x61 < 26 }
}

extension Finding {
    fileprivate static func allCaps(_ words: String, at location: SourceLocation) -> Finding {
        let line = words.lowercased().capitalizedFirst.excerpt
        return Finding(
            AllCaps.descriptor, at: location,
            Wording(
                sv: "”\(words.excerpt)” är skrivet med bara versaler.",
                en: "“\(words.excerpt)” is written in capitals only."),
            help: Wording(
                sv:
                    "Ord i versaler har ingen form att känna igen och är svåra att läsa för många; somliga skärmläsare läser dem bokstav för bokstav. Skriv till exempel:  \(line)",
                en:
                    "Words in capitals have no shape to recognise and are hard to read for many; some screen readers spell them out. Write for example:  \(line)"
            ))
    }
}
