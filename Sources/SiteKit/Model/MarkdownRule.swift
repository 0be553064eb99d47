/// A rule about one text in Markdown. It sees the nodes that it asks for, in document order, inside the parser.
///
/// A rule is a value: each text is checked by a fresh copy, so what a rule remembers is about that text alone. The cursor is
/// borrowed for the length of the call; what a rule wants to keep it copies.
public protocol MarkdownRule: Sendable {
    /// The kinds of nodes that the rule sees, both when they are entered and when they are left.
    var kinds: Set<MarkdownKind> { get }
    /// Looks at a node.
    mutating func visit(_ node: borrowing MarkdownCursor, in text: MarkdownText, _ findings: inout [Diagnostic])
    /// Looks back when all nodes have passed.
    mutating func finish(_ text: MarkdownText, _ findings: inout [Diagnostic])
}

extension MarkdownRule {
    /// Most rules have nothing to say at the end.
    public mutating func finish(_ text: MarkdownText, _ findings: inout [Diagnostic]) {}
}

/// The text that a rule reads, with the places of its lines in the file.
public struct MarkdownText: Sendable {
    let source: MarkdownSource
    let lineStarts: [Int]

    /// The page's language.
    public var language: Language { source.language }

    /// How many lines there are.
    public var lineCount: Int { lineStarts.count }

    /// The bytes of a line, counted from 1 in the text, without its end.
    public func line(_ number: Int) -> ArraySlice<UInt8> {
        guard lineStarts.indices.contains(number - 1) else { return [] }
        let end = number < lineStarts.count ? lineStarts[number] : source.body.upperBound
        let line = source.bytes[lineStarts[number - 1]..<end]
        return line.prefix { $0 != .newline && $0 != .carriageReturn }
    }

    /// The place in the file of a line of the text.
    public func location(line: Int) -> SourceLocation { source.location(line: line) }

    /// The place of words in a block's lines: their bytes when they occur once, else a line.
    public func location(of words: [UInt8], in lines: ClosedRange<Int>) -> SourceLocation {
        let place = source.place(of: words, in: lines, near: lines.lowerBound, lineStarts: lineStarts)
        return source.location(bytes: place.bytes, line: place.line)
    }
}
