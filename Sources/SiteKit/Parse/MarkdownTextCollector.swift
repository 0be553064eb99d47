/// Copies a tree into a `MarkdownText` while it is walked, before anything in it is changed.
struct MarkdownTextCollector {
    private(set) var text: MarkdownText
    /// The blocks and the spans that are open, outermost first.
    private var openBlocks: [Int] = []
    private var openSpans: [Int] = []

    init(_ source: MarkdownSource, lineStarts: [Int]) {
        text = MarkdownText(source, lineStarts: lineStarts)
        text.bytes.reserveCapacity(source.body.count)
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
}
