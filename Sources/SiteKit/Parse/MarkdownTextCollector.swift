// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Copies a tree into a `MarkdownText` while it is walked, before anything in it is changed.
struct MarkdownTextCollector {
    private(set) var text: MarkdownText
    /// The blocks and the spans that are open, outermost first.
    private var openBlocks: [Int] = []
    private var openSpans: [Int] = []

    init(_ source: MarkdownSource, lineStarts: [Int]) {
        text = MarkdownText(source, lineStarts: lineStarts)
        text.bytes.reserveCapacity(source.body.count)
        text.blocks.reserveCapacity(source.body.count / 32 + 8)
        text.spans.reserveCapacity(source.body.count / 64 + 8)
    }

    mutating func take(_ cursor: borrowing MarkdownCursor) {
        guard cursor.kind != .document else { return }
        switch (cursor.kind.isBlock, cursor.isEntering) {
        case (true, true): open(cursor)
        case (true, false): close()
        case (false, true): enter(cursor)
        case (false, false): leave(cursor)
        }
    }

    private mutating func open(_ cursor: borrowing MarkdownCursor) {
        let (start, spans) = (text.bytes.count, text.spans.count)
        var block = MarkdownText.Block(
            kind: cursor.kind, parent: openBlocks.last, end: text.blocks.count + 1, lines: cursor.blockLines,
            text: start..<start, spans: spans..<spans)
        switch cursor.kind {
        case .heading: block.level = cursor.headingLevel
        case .list: (block.level, block.isMarked) = (cursor.listStart, cursor.isOrderedList)
        case .codeBlock: block.isMarked = cursor.isFenced
        default: break
        }
        let holdsLiteral = cursor.kind == .codeBlock || cursor.kind == .htmlBlock
        if holdsLiteral { cursor.appendLiteral(to: &text.bytes) }
        openBlocks.append(text.blocks.count)
        text.blocks.append(block)
        // Code, raw HTML and rules are entered only.
        if holdsLiteral || cursor.kind == .thematicBreak { close() }
    }

    private mutating func close() {
        guard let block = openBlocks.popLast() else { return }
        text.blocks[block].end = text.blocks.count
        text.blocks[block].text = text.blocks[block].text.lowerBound..<text.bytes.count
        text.blocks[block].spans = text.blocks[block].spans.lowerBound..<text.spans.count
    }

    private mutating func enter(_ cursor: borrowing MarkdownCursor) {
        let start = text.bytes.count
        switch cursor.kind {
        case .text: cursor.appendLiteral(to: &text.bytes)
        case .code:
            cursor.appendLiteral(to: &text.bytes)
            append(.code, start..<text.bytes.count)
        case .softBreak, .lineBreak:
            text.bytes.append(.newline)
            if cursor.kind == .lineBreak { append(.lineBreak, start..<start) }
        case .htmlInline:
            append(.htmlInline, start..<start)
            text.spans[text.spans.count - 1].address = detail(cursor.literal)
        case .footnoteReference: append(.footnoteReference, start..<start)
        default:
            openSpans.append(text.spans.count)
            append(cursor.kind, start..<start)
            if cursor.kind == .link || cursor.kind == .image {
                text.spans[text.spans.count - 1].address = detail(cursor.destination)
                text.spans[text.spans.count - 1].title = detail(cursor.title)
            }
        }
    }

    private mutating func append(_ kind: MarkdownKind, _ range: Range<Int>) {
        text.spans.append(MarkdownText.Span(kind: kind, text: range, end: text.spans.count + 1))
    }

    private mutating func leave(_ cursor: borrowing MarkdownCursor) {
        guard let span = openSpans.popLast() else { return }
        text.spans[span].text = text.spans[span].text.lowerBound..<text.bytes.count
        text.spans[span].end = text.spans.count
    }

    private mutating func detail(_ bytes: [UInt8]) -> Range<Int> {
        let start = text.details.count
        text.details += bytes
        return start..<text.details.count
    }

    // MARK: Links

    /// Notes the links and their words, when all is copied.
    mutating func noteLinks() {
        var block = 0
        for number in text.spans.indices where text.spans[number].kind == .link && !text.spans[number].text.isEmpty {
            let range = text.spans[number].text
            while block + 1 < text.blocks.count, text.blocks[block + 1].text.lowerBound <= range.lowerBound {
                block += 1
            }
            let next = number + 1 < text.spans.count ? text.spans[number + 1] : nil
            let isPicture = next.map { $0.kind == .image && $0.text == range } ?? false
            guard !isPicture, text.blocks[block].kind.holdsProse else { continue }
            text.links.append(MarkdownText.Link(span: number, block: block, words: appendWords(range)))
        }
    }

    /// Appends the words in a range as links are compared: small letters, single spaces, no arrows, dots and brackets around them.
    private mutating func appendWords(_ range: Range<Int>) -> Range<Int> {
        let start = text.linkWords.count
        var end = start
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text.bytes[at]
            let isNoBreak = byte == 0xC2 && at + 1 < range.upperBound && text.bytes[at + 1] == 0xA0
            if byte.isSpace || isNoBreak {
                if let last = text.linkWords.last, text.linkWords.count > start, last != .space {
                    text.linkWords.append(.space)
                }
                at += isNoBreak ? 2 : 1
                continue
            }
            let length = min(byte.sequenceLength, range.upperBound - at)
            // Signs have two bytes from C2 or three from E2; all else outside ASCII is letters.
            let isWord = byte.isLetter || byte.isDigit || byte > 0xC2 && byte != 0xE2
            if isWord || end > start {
                text.linkWords.append(byte.lowerCased)
                for offset in 1..<max(length, 1) {
                    let next = text.bytes[at + offset]
                    // The second byte of À–Þ becomes that of à–þ.
                    text.linkWords.append(byte == 0xC3 && next <= 0x9E ? next | 0x20 : next)
                }
            }
            at += length
            if isWord { end = text.linkWords.count }
        }
        text.linkWords.removeSubrange(end...)
        // A link of nothing but signs is known by them.
        if end == start { text.linkWords += text.bytes[range] }
        return start..<text.linkWords.count
    }
}

extension UInt8 {
    /// How many bytes the sequence of UTF-8 has that it begins.
    fileprivate var sequenceLength: Int { self < 0xC0 ? 1 : self < 0xE0 ? 2 : self < 0xF0 ? 3 : 4 }
}
