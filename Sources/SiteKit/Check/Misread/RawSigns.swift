// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// How rules find signs of Markdown that were left as text, and what the editor typed there.
extension MarkdownText {
    /// Visits a sign wherever it stands in text for readers: not in code, not in addresses. Linear, and quick where there is none. A part of
    /// the loop that calls it: a closure of its own would copy the text for each of the twenty signs that rules ask for.
    @inline(__always)
    func eachSign(_ sign: UInt8, _ visit: (_ at: Int, _ block: Int) -> Void) {
        var at = bytes.firstIndex(of: sign, from: 0)
        var (block, span, codeEnd) = (0, 0, 0)
        while at < bytes.count {
            while block + 1 < blocks.count, blocks[block + 1].text.lowerBound <= at { block += 1 }
            while span < spans.count, spans[span].text.lowerBound <= at {
                if spans[span].kind == .code { codeEnd = spans[span].text.upperBound }
                span += 1
            }
            if at >= codeEnd, blocks[block].kind.holdsProse { visit(at, block) }
            at = bytes.firstIndex(of: sign, from: at + 1)
        }
    }

    /// The line of a block's text around a place in it.
    func textLine(around at: Int, in block: Block) -> Range<Int> {
        var (start, end) = (at, at)
        while start > block.text.lowerBound, bytes[start - 1] != .newline { start -= 1 }
        while end < block.text.upperBound, bytes[end] != .newline { end += 1 }
        return start..<end
    }

    /// The line of the body on which a place in a block's text stands.
    func lineNumber(of at: Int, in block: Block) -> Int {
        let breaks = bytes[block.text.lowerBound..<at].count { $0 == .newline }
        return min(block.lines.lowerBound + breaks, block.lines.upperBound)
    }

    /// The byte before a place in a block's text; nil at its start.
    func byte(before at: Int, in block: Block) -> UInt8? { at > block.text.lowerBound ? bytes[at - 1] : nil }

    /// The byte at a place in a block's text; nil at its end.
    func byte(at place: Int, in block: Block) -> UInt8? { place < block.text.upperBound ? bytes[place] : nil }

    /// Whether a place is where a line of a block's text begins.
    func startsLine(_ at: Int, in block: Block) -> Bool {
        at == block.text.lowerBound || bytes[at - 1] == .newline
    }

    /// Where signs stand in the source as the editor typed them, given where they stand in a block's text: the place that is most like it
    /// in what is around. Not after a backslash, which means to show them, and not just within code.
    func typed(_ signs: [UInt8], at place: Int, in block: Block) -> Range<Int>? {
        let starts = source.occurrences(of: signs, in: block.lines, lineStarts: lineStarts, limit: 64)
        var best: (start: Int, likeness: Int)?
        for start in starts {
            let before = start > source.body.lowerBound ? source.bytes[start - 1] : .newline
            let isCode = before == UInt8(ascii: "`") && byte(before: place, in: block) != before
            guard before != .backslash, !isCode else { continue }
            let likeness = likeness(ofSource: start, toText: place)
            if likeness > best?.likeness ?? -1 { best = (start, likeness) }
        }
        return best.map { $0.start..<$0.start + signs.count }
    }

    /// How many bytes before and after a place in the source are those around a place in the text.
    private func likeness(ofSource start: Int, toText place: Int) -> Int {
        var (after, before) = (0, 0)
        while after < 24, start + after < source.body.upperBound, place + after < bytes.count,
            source.bytes[start + after] == bytes[place + after]
        {
            after += 1
        }
        while before < 24, start - before > source.body.lowerBound, place - before > 0,
            source.bytes[start - before - 1] == bytes[place - before - 1]
        {
            before += 1
        }
        return after + before
    }

    /// The place in the file of what `typed` gave.
    func location(ofSource bytes: Range<Int>) -> SourceLocation {
        source.location(bytes: bytes, line: source.line(at: bytes.lowerBound, lineStarts))
    }

    /// The line of the source around an offset.
    func sourceLine(around offset: Int) -> ArraySlice<UInt8> { line(source.line(at: offset, lineStarts)) }
}

extension UInt8 {
    static let backslash = UInt8(ascii: "\\")

    /// A letter or a digit, also of other alphabets, as far as one byte tells.
    var isWordByte: Bool { isDigit || lowerCased.isLowerCase || self >= 0xC3 }
}

extension UInt8? {
    /// A space, a tab, the end of a line or the end of the text.
    var isGap: Bool {
        guard let byte = self else { return true }
        return byte.isSpace
    }
}

/// Source text to show in a message: on one line, without spaces around, cut where it is long.
func shown(_ bytes: some Sequence<UInt8>, limit: Int = 100) -> String {
    var text = Array(bytes.map { $0.isSpace ? .space : $0 })
    while text.last == .space { text.removeLast() }
    text = Array(text.drop { $0 == .space })
    guard text.count > limit else { return String(decoding: text, as: UTF8.self) }
    var end = limit
    while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: text[..<end], as: UTF8.self) + "…"
}
