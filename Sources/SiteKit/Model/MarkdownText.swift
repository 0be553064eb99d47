// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A text in Markdown as rules read it: the tree that cmark-gfm made, flat and in document order, with the plain text of its
/// blocks in one buffer, and the source lines beside it.
///
/// The tree is copied once for all rules: that costs less than letting each of them walk cmark-gfm's, and a rule can look both
/// ahead and back. Lines count from 1 in the body; `location(…)` makes places in the file of them.
struct MarkdownText: Sendable {
    /// A block of the text. Lists, items, quotations, tables and rows hold other blocks; the rest hold text.
    struct Block: Sendable {
        /// What it is. A table's first row is its header.
        var kind: MarkdownKind
        /// The index of the block around it; nil at the top.
        var parent: Int?
        /// The index after the last block inside it: the next block beside it, if the parent has one.
        var end: Int
        /// Its lines in the body.
        var lines: ClosedRange<Int>
        /// A heading's level, 1–6; the first number of a numbered list; 0 elsewhere.
        var level = 0
        /// Whether it is a numbered list, or code within fences.
        var isMarked = false
        /// Its text in `bytes`; of a block that holds others, all text inside. Lines are divided by a newline; images stand with their alt text, raw HTML without any.
        var text: Range<Int>
        /// What is marked in that text, as indices of `spans`.
        var spans: Range<Int>
    }

    /// Something marked in a block's text: emphasis, a link, an image, code, a line break, raw HTML.
    struct Span: Sendable {
        /// What it is.
        var kind: MarkdownKind
        /// What it covers, in `bytes`; the alt text of an image. Empty for raw HTML and breaks.
        var text: Range<Int>
        /// The index after the last span inside it.
        var end: Int
        /// The address of a link or an image, or the raw HTML, in `details`.
        var address = 0..<0
        /// The title of a link or an image, in `details`.
        var title = 0..<0
    }

    /// A link with words of its own; one around a picture alone has the picture's.
    struct Link: Sendable {
        /// Its index among `spans`.
        var span: Int
        /// The block that holds it.
        var block: Int
        /// Its words in `linkWords`: in small letters, with single spaces, without the signs around them.
        var words: Range<Int>
    }

    let source: MarkdownSource
    let lineStarts: [Int]
    /// All blocks, each before those inside it.
    var blocks: [Block] = []
    /// What is marked, in the order in which it begins.
    var spans: [Span] = []
    /// The plain text of all blocks, in UTF-8.
    var bytes: [UInt8] = []
    /// Addresses, titles and raw HTML.
    var details: [UInt8] = []
    /// The links in text, headings and cells, in order.
    var links: [Link] = []
    /// The words of the links as they are compared.
    var linkWords: [UInt8] = []

    init(_ source: MarkdownSource, lineStarts: [Int]) {
        (self.source, self.lineStarts) = (source, lineStarts)
    }

    /// The language of the page.
    var language: Language { source.language }

    // MARK: Blocks and spans

    /// The blocks that hold text of their own, but not code and raw HTML.
    var proseBlocks: [Int] {
        blocks.indices.filter { blocks[$0].kind.holdsProse }
    }

    /// Those of them that hold two capitals in a row. From one such place the next is looked for, so that few texts are looked at block by block.
    var blocksWithCapitals: [Int] {
        var found: [Int] = []
        var capitals = bytes.nextCapitals(in: bytes.indices)
        for number in blocks.indices where blocks[number].text.upperBound > capitals {
            guard blocks[number].kind.holdsProse else { continue }
            capitals = bytes.nextCapitals(in: blocks[number].text.lowerBound..<bytes.count)
            if capitals < blocks[number].text.upperBound { found.append(number) }
        }
        return found
    }

    /// The blocks just inside a block, in order.
    func children(of block: Int) -> [Int] {
        var children: [Int] = []
        var next = block + 1
        while next < blocks[block].end {
            children.append(next)
            next = blocks[next].end
        }
        return children
    }

    /// The block beside and after a block.
    func next(after block: Int) -> Int? {
        let next = blocks[block].end
        return next < blocks.count && blocks[next].parent == blocks[block].parent ? next : nil
    }

    /// The bytes of a block's text.
    func text(of block: Block) -> ArraySlice<UInt8> { bytes[block.text] }

    /// The bytes that a span covers.
    func text(of span: Span) -> ArraySlice<UInt8> { bytes[span.text] }

    /// The text in a range as a string.
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// An address, a title or raw HTML as a string.
    func detail(_ range: Range<Int>) -> String { String(decoding: details[range], as: UTF8.self) }

    // MARK: Lines and places

    /// How many lines there are.
    var lineCount: Int { lineStarts.count }

    /// The bytes of a line of the source, counted from 1, without its end.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        guard lineStarts.indices.contains(number - 1) else { return [] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : source.body.upperBound
        if end > start, source.bytes[end - 1] == .newline { end -= 1 }
        if end > start, source.bytes[end - 1] == .carriageReturn { end -= 1 }
        return source.bytes[start..<end]
    }

    /// The place in the file of a line.
    func location(line: Int) -> SourceLocation { source.location(line: line) }

    /// The place in the file of bytes on a line of the source, which are indices of the slice that `line` gives.
    func location(bytes: Range<Int>, line: Int) -> SourceLocation { source.location(bytes: bytes, line: line) }

    /// The place of words in lines of the source: their bytes when they occur once, else a line.
    func location(of words: [UInt8], in lines: ClosedRange<Int>) -> SourceLocation {
        let place = source.place(of: words, in: lines, near: lines.lowerBound, lineStarts: lineStarts)
        return source.location(bytes: place.bytes, line: place.line)
    }

    /// The place of a part of a block's text. The columns of cmark-gfm are not reliable, so the bytes are given only where the
    /// words stand as many times in the source as in the text; else the block's line.
    func location(of range: Range<Int>, in block: Block) -> SourceLocation {
        let words = Array(bytes[range])
        let inText = occurrences(of: words, in: block.text)
        let inSource = source.occurrences(of: words, in: block.lines, lineStarts: lineStarts, limit: 64)
        guard inText.count == inSource.count, let number = inText.firstIndex(of: range.lowerBound) else {
            return location(of: words, in: block.lines)
        }
        let start = inSource[number]
        return source.location(
            bytes: start..<start + words.count, line: source.line(at: start, lineStarts))
    }

    /// The place of the address of a link or an image.
    func location(ofAddress span: Span, in block: Block) -> SourceLocation {
        let place = source.place(
            ofAddress: Array(details[span.address]), in: block.lines, near: block.lines.lowerBound,
            lineStarts: lineStarts)
        return source.location(bytes: place.bytes, line: place.line)
    }

    private func occurrences(of words: [UInt8], in range: Range<Int>) -> [Int] {
        words.isEmpty ? [] : bytes.places(of: words, in: range, limit: 64)
    }
}

extension MarkdownKind {
    /// Whether it holds text for readers.
    var holdsProse: Bool { self == .paragraph || self == .heading || self == .tableCell }
}
