// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds the facts that a text says in its own words. One pass over the bytes; nothing is made until something is found.
func mentions(in text: MarkdownText) -> [Mention] {
    var reader = MentionReader(text: text)
    for block in text.blocks where block.kind.holdsProse { reader.read(block) }
    return reader.mentions
}

/// Finds the facts that a field says in its own words. Nothing in a field can be a link.
func mentions(inField words: String, language: Language, at location: SourceLocation) -> [Mention] {
    guard words.utf8.contains(where: { $0.isDigit || $0 == UInt8(ascii: "@") }) else { return [] }
    let source = MarkdownSource(
        path: location.file, bytes: [], body: 0..<0, firstLine: 1, isVerbatim: false, language: language,
        ownAddress: nil)
    var text = MarkdownText(source, lineStarts: [0])
    text.bytes = Array(words.utf8)
    let block = MarkdownText.Block(
        kind: .paragraph, parent: nil, end: 1, lines: 1...1, text: 0..<text.bytes.count, spans: 0..<0)
    var reader = MentionReader(text: text, field: location)
    reader.read(block)
    return reader.mentions
}

private struct MentionReader {
    let text: MarkdownText
    /// The place of the field that is read; nil for a body.
    var field: SourceLocation?
    var mentions: [Mention] = []

    /// A text that says more of a kind is a register, which no one means to keep elsewhere.
    private static let most = 40

    mutating func read(_ block: MarkdownText.Block) {
        var at = block.text.lowerBound
        while let start = nextMention(from: at, to: block.text.upperBound) {
            let last: Int?
            switch text.bytes[start] {
            case UInt8(ascii: "0"), UInt8(ascii: "+"): last = readPhone(start, in: block)
            case UInt8(ascii: "@"): last = readEmail(start, in: block)
            default: last = readWord(start, in: block)
            }
            at = (last ?? start) + 1
            if last == nil, text.bytes[start] == UInt8(ascii: "+") { continue }
            // What stands within a word begins nothing.
            while at < block.text.upperBound, text.bytes[at].isInWord { at += 1 }
        }
    }

    /// The next place where a fact may begin: a word that begins as one, `0`, `+` or `@`. All of a page passes here, and
    /// hardly anything stops.
    private func nextMention(from start: Int, to end: Int) -> Int? {
        let bytes = text.bytes
        let sign = min(
            bytes.firstIndex(of: UInt8(ascii: "@"), in: start..<end),
            bytes.firstIndex(of: UInt8(ascii: "+"), in: start..<end))
        return bytes.nextWord(in: start..<sign, begunAs: beginnings)?.lowerBound ?? (sign < end ? sign : nil)
    }

    private mutating func add(_ fact: Mention.Fact, _ range: Range<Int>, in block: MarkdownText.Block) {
        guard mentions.count < Self.most else { return }
        let end = min(block.text.upperBound, block.text.lowerBound + 600)
        let isMarked =
            field != nil
            || text.spans[block.spans].contains { span in
                (span.kind == .link || span.kind == .code) && span.text.contains(range.lowerBound)
            }
        mentions.append(
            Mention(
                fact: fact, written: text.string(range), location: field ?? text.location(of: range, in: block),
                surroundings: text.string(block.text.lowerBound..<max(end, range.upperBound)), isMarked: isMarked))
    }

    // MARK: Telephone numbers and addresses

    /// Reads a number that is written as telephone numbers are: an area code and a hyphen, a plus, or a word that says it is one.
    /// The place of its last byte, or nil where there is none.
    private mutating func readPhone(_ start: Int, in block: MarkdownText.Block) -> Int? {
        let bytes = text.bytes
        var (at, last, digits, dashes, beforeDash) = (start, start, 0, 0, 0)
        if start > block.text.lowerBound, "-./,:=_".utf8.contains(bytes[start - 1]) { return nil }
        scan: while at < block.text.upperBound, at - start < 30 {
            switch bytes[at] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): (digits, last) = (digits + 1, at)
            case UInt8(ascii: "-"):
                if dashes == 0 { beforeDash = digits }
                dashes += 1
            case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"): break
            case UInt8(ascii: "+") where at == start: break
            case 0xC2 where at + 1 < block.text.upperBound && bytes[at + 1] == 0xA0: at += 1
            default: break scan
            }
            at += 1
        }
        let end = last + 1
        guard (8...13).contains(digits), dashes <= 1 else { return nil }
        if end < block.text.upperBound, bytes[end].isLetter || bytes[end] == UInt8(ascii: "@") { return nil }
        let isInternational = bytes[start] == UInt8(ascii: "+")
        let hasAreaCode = dashes == 1 && (2...4).contains(beforeDash)
        guard isInternational || hasAreaCode || dashes == 0 && isCalled(before: start, in: block) else { return nil }
        guard case .success(let number) = PhoneNumber.parse(text.string(start..<end)) else { return nil }
        add(.phone(number.number), start..<end, in: block)
        return last
    }

    /// Whether the word before a place says that a telephone number follows.
    private func isCalled(before start: Int, in block: MarkdownText.Block) -> Bool {
        let from = max(block.text.lowerBound, start - 12)
        let words = text.string(from..<start).lowercased().split { !$0.isLetter }
        return words.last.map {
            ["tel", "telefon", "tfn", "ring", "mobil", "växel", "växeln", "phone", "call"].contains($0)
        }
            ?? false
    }

    /// Reads an address around its `@`. The place of its last byte, or nil where there is none.
    private mutating func readEmail(_ sign: Int, in block: MarkdownText.Block) -> Int? {
        var (start, end) = (sign, sign + 1)
        while start > block.text.lowerBound, text.bytes[start - 1].isAddress { start -= 1 }
        while end < block.text.upperBound, text.bytes[end].isAddress { end += 1 }
        while end > sign + 1, !text.bytes[end - 1].isLetter { end -= 1 }
        let domain = text.bytes[sign + 1..<max(end, sign + 1)]
        guard start < sign, domain.contains(UInt8(ascii: ".")) else { return nil }
        add(.email(text.string(start..<end).lowercased()), start..<end, in: block)
        return end - 1
    }

    // MARK: Words

    /// Reads a word that says something. The place of the last byte of what it begins, or nil where it begins nothing.
    private mutating func readWord(_ start: Int, in block: MarkdownText.Block) -> Int? {
        if let last = readHours(start, in: block) { return last }
        guard text.language.isSwedish else { return nil }
        let first = text.bytes[start] | 0x20
        for verb in presentVerbs where verb[0] == first && text.bytes[(start + 1)...].starts(with: verb.dropFirst()) {
            let end = start + verb.count
            if end > block.text.upperBound { continue }
            if end < block.text.upperBound, text.bytes[end].isLetter || text.bytes[end] >= 0x80 { continue }
            add(.present, start..<end, in: block)
            return end - 1
        }
        return nil
    }

    /// Reads `måndag–torsdag: 08.00–16.30`, `måndagar kl. 9–12`, `Friday 9–16`.
    private mutating func readHours(_ start: Int, in block: MarkdownText.Block) -> Int? {
        guard let first = weekday(start, in: block) else { return nil }
        var (days, at) = (first.day...first.day, first.end)
        var next = at
        if skip("–", &next, block) || skip("-", &next, block) || skip(" – ", &next, block)
            || skip(" till ", &next, block)
            || skip(" to ", &next, block), let last = weekday(next, in: block), last.day > first.day
        {
            (days, at) = (first.day...last.day, last.end)
        }
        for word: StaticString in [":", ",", " ", "klockan ", "kl. ", "kl "] { _ = skip(word, &at, block) }
        var end = at
        while end < block.text.upperBound, end - at < 20, text.bytes[end].isTime { end += 1 }
        while end > at, !text.bytes[end - 1].isDigit { end -= 1 }
        guard end > at, case .success(let time) = TimeRange.parse(text.string(at..<end)), time.end != nil else {
            return nil
        }
        add(.hours(days, time), start..<end, in: block)
        return end - 1
    }

    private func weekday(_ start: Int, in block: MarkdownText.Block) -> (day: Weekday, end: Int)? {
        var end = start
        while end < block.text.upperBound, end - start < 14,
            text.bytes[end].isLetter || text.bytes[end] == 0xC3
                || text.bytes[end] & 0xC0 == 0x80 && text.bytes[end - 1] == 0xC3
        { end += 1 }
        // Text is made only of what holds "dag" or "day".
        guard end - start >= 6, holdsDay(start..<end),
            let day = Weekday.named(text.string(start..<end).lowercased())
        else { return nil }
        return (day, end)
    }

    private func holdsDay(_ word: Range<Int>) -> Bool {
        (word.lowerBound + 3...word.upperBound - 3).contains { place in
            text.bytes[place] | 0x20 == UInt8(ascii: "d") && text.bytes[place + 1] | 0x20 == UInt8(ascii: "a")
        }
    }

    private func skip(_ word: StaticString, _ at: inout Int, _ block: MarkdownText.Block) -> Bool {
        let utf8 = word.description.utf8
        guard at + utf8.count <= block.text.upperBound, text.bytes[at...].starts(with: utf8) else { return false }
        at += utf8.count
        return true
    }
}

/// Verbs that say of a project that it still goes on.
private let presentVerbs: [[UInt8]] = [
    "pågår", "drivs", "hålls", "finansieras", "anordnas", "arrangeras", "genomförs", "erbjuds", "planeras", "samordnas",
].map { Array($0.utf8) }

/// The first bytes of the words that say something: of weekdays in Swedish and English, and of the verbs. Four are enough to tell nearly
/// all other words away.
private let beginnings = WordTable(
    (Weekday.names.map { Array($0.utf8) } + presentVerbs).map { (Array($0.prefix(4)), 1) })

extension UInt8 {
    /// What words and numbers are made of.
    fileprivate var isInWord: Bool { isLetter || isDigit || self >= 0x80 }

    /// What an e-mail address is made of.
    fileprivate var isAddress: Bool {
        isLetter || isDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
            || self == UInt8(ascii: "+")
    }

    /// What a time to another is made of: digits, `.`, `:`, spaces and dashes.
    fileprivate var isTime: Bool {
        isDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: ":") || self == UInt8(ascii: "-") || self == 0x20
            || self == 0xE2 || self == 0x80 || self == 0x93
    }
}
