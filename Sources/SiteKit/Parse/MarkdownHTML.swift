// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Writes HTML with holes as a text is walked through: what CommonMark says (spec 0.29) and GitHub adds to it, with what is needed to be
/// accessible: ids for headings, scopes for table headers, names for notes, words for tasks. What needs a decision, `MarkdownWalk` tells it.
///
/// The tags are our own and everything from the text is escaped; raw HTML comes filtered. cmark-gfm's own renderer would have
/// to be read again to cut the holes and to mend its tags, which took a twelfth of a build.
struct MarkdownHTML: ~Copyable {
    var output: ByteWriter
    private(set) var holes: [Hole] = []

    let words: MarkdownWords
    /// How quotation marks are written here.
    var quotes: QuoteStyle
    private let hasQuotes: Bool

    private var link = OpenLink.none
    /// Where the tag of the open heading ends, but for its `>`.
    private var headingTag = 0
    /// Whether the words that follow stand in a Swedish heading, whose long words may be divided.
    private var dividesWords = false
    private let isSwedish: Bool
    private var openQuotations: [Bool] = []
    /// The word that begins an item of a task list, until the item's paragraph begins.
    private var task: StaticString?
    private var paragraph = OpenParagraph.plain
    /// Where the start tag of the open paragraph is; nil where it has none.
    private var paragraphTag: Int?
    var table = TableState()
    var notes = FootnoteNumbers()

    /// The link that is open.
    private enum OpenLink {
        /// One that is finished HTML.
        case none
        case hole(target: Int)
        case refused
        /// A card or listing: what has been written since is thrown away.
        case card(Hole.Kind, target: Int, output: Int, holes: Int)
    }

    /// What the paragraph that is open becomes.
    private enum OpenParagraph {
        case plain
        /// The caption of the table that follows; so many bytes of its first text are the word that says so.
        case caption(prefix: Int)
        /// A card or listing, without tags around it.
        case card
        /// The rest of a paragraph whose only line named a callout.
        case nothing
    }

    init(_ source: MarkdownSource, _ words: MarkdownWords, _ quotes: QuoteStyle, hasQuotes: Bool) {
        (self.words, self.quotes, self.hasQuotes) = (words, quotes, hasQuotes)
        isSwedish = source.language == .swedish
        output = ByteWriter(capacity: source.body.count + source.body.count / 2 + 256)
    }

    mutating func enter(_ cursor: borrowing MarkdownCursor) {
        switch cursor.kind {
        case .text: writeText(cursor)
        case .softBreak: output.append(.newline)
        case .lineBreak: output.append("<br>\n")
        case .emphasis: output.append("<em>")
        case .strong: if !isRowName(cursor) { output.append("<strong>") }
        case .strikethrough: output.append("<del>")
        case .code:
            output.append("<code>")
            cursor.appendEscapedLiteral(to: &output)
            output.append("</code>")
        case .footnoteReference: writeReference(cursor)
        case .paragraph: startParagraph(cursor)
        case .list: startList(cursor)
        case .item: startItem(cursor)
        case .codeBlock: writeCode(cursor)
        case .thematicBreak:
            startLine()
            output.append("<hr>\n")
        case .tableRow: startRow(cursor)
        case .tableCell: startCell(cursor)
        case .footnoteDefinition: startNote()
        // The walk tells what these become.
        case .heading, .blockQuote, .table, .link, .image, .htmlBlock, .htmlInline: break
        case .document, .customBlock, .customInline: break
        }
    }

    mutating func leave(_ cursor: borrowing MarkdownCursor) {
        switch cursor.kind {
        case .emphasis: output.append("</em>")
        case .strong: if !isRowName(cursor) { output.append("</strong>") }
        case .strikethrough: output.append("</del>")
        case .paragraph: endParagraph(cursor)
        case .blockQuote:
            startLine()
            output.append(openQuotations.popLast() == true ? "</div>\n" : "</blockquote>\n")
        case .list: output.append(cursor.isOrderedList ? "</ol>\n" : "</ul>\n")
        case .item: output.append("</li>\n")
        case .table: endTable()
        case .tableRow: endRow()
        case .tableCell: endCell()
        case .footnoteDefinition: endNote()
        default: break
        }
    }

    /// Goes to a line of its own. What fills a hole ends no line.
    mutating func startLine() {
        if let last = output.last, last != .newline || holes.last?.position == output.count { output.append(.newline) }
    }

    // MARK: Text

    private mutating func writeText(_ cursor: borrowing MarkdownCursor) {
        var prefix = 0
        if case .caption(let length) = paragraph {
            prefix = length
            paragraph = .caption(prefix: 0)
        }
        guard dividesWords || prefix > 0 || hasQuotes else { return cursor.appendEscapedLiteral(to: &output) }
        var text = cursor.literal
        text.removeFirst(min(prefix, text.count))
        if hasQuotes { quotes.apply(to: &text) }
        output.append(text, dividedAt: dividesWords ? divisions(of: text) : [], escaping: .markup)
    }

    /// Where soft hyphens belong in the long words of a heading. Where an editor has divided a word it is left as it is.
    private func divisions(of text: [UInt8]) -> [Int] {
        guard text.count > SwedishHyphenation.longestWhole,
            text.firstPlace(of: Array("\u{AD}".utf8), in: text.indices) == nil
        else { return [] }
        return SwedishHyphenation.places(in: String(decoding: text, as: UTF8.self))
    }

    /// Appends a piece of the editor's own HTML, in which words in another language may follow.
    mutating func append(_ piece: [UInt8], isBlock: Bool) {
        dividesWords = false
        if isBlock { startLine() }
        output.append(piece, 0..<piece.count - (piece.last == .newline ? 1 : 0))
        if isBlock { output.append(.newline) }
    }

    // MARK: Blocks

    private mutating func startParagraph(_ cursor: borrowing MarkdownCursor) {
        if cursor.nextKind == .table, cursor.parentKind != .item, let prefix = captionPrefix(cursor.firstText) {
            paragraph = .caption(prefix: prefix)
            return openTable(.caption)
        }
        if case .nothing = paragraph { return }
        if !cursor.isTight {
            startLine()
            paragraphTag = output.count
            output.append("<p>")
        }
        if let task { output.append(task) }
        task = nil
    }

    private mutating func endParagraph(_ cursor: borrowing MarkdownCursor) {
        defer { (paragraph, paragraphTag) = (.plain, nil) }
        switch paragraph {
        case .caption: return output.append("</caption>")
        case .nothing: return
        case .card: return output.append(.newline)
        case .plain:
            if cursor.isTight { return }
            if cursor.parentKind == .footnoteDefinition, cursor.nextKind == nil {
                output.append(.space)
                writeWaysBack()
            }
            output.append("</p>\n")
        }
    }

    /// Begins a heading, whose id is known when it ends.
    mutating func startHeading(_ level: Int) {
        startLine()
        output.append("<h")
        output.append(number: level)
        headingTag = output.count
        output.append(">")
        dividesWords = isSwedish
    }

    mutating func endHeading(_ level: Int, id: String) {
        dividesWords = false
        let end = output.count
        output.append(" id=\"")
        output.append(utf8: id)
        output.append("\"")
        let length = output.count - end
        output.move(from: end, to: headingTag)
        for number in holes.indices.reversed() {
            guard holes[number].position > headingTag else { break }
            holes[number].position += length
        }
        output.append("</h")
        output.append(number: level)
        output.append(">\n")
    }

    mutating func startQuotation(_ cursor: borrowing MarkdownCursor, _ callout: Callout?) {
        openQuotations.append(callout != nil)
        startLine()
        guard let callout else { return output.append("<blockquote>\n") }
        callout.open(words, to: &output)
        output.append(.newline)
        if cursor.beginsEmpty { paragraph = .nothing }
    }

    private mutating func startList(_ cursor: borrowing MarkdownCursor) {
        startLine()
        guard cursor.isOrderedList else { return output.append("<ul>\n") }
        output.append("<ol")
        if cursor.listStart != 1 {
            output.append(" start=\"")
            output.append(number: cursor.listStart)
            output.append("\"")
        }
        output.append(">\n")
    }

    private mutating func startItem(_ cursor: borrowing MarkdownCursor) {
        startLine()
        output.append("<li>")
        guard let isDone = cursor.isDone else { return }
        let word = isDone ? words.done : words.toDo
        if cursor.firstChildKind == .paragraph { task = word } else { output.append(word) }
    }

    private mutating func writeCode(_ cursor: borrowing MarkdownCursor) {
        startLine()
        let language = cursor.codeLanguage
        if language.isEmpty {
            output.append("<pre><code>")
        } else {
            output.append("<pre><code class=\"language-")
            output.append(language, escaping: .markup)
            output.append("\">")
        }
        cursor.appendEscapedLiteral(to: &output)
        output.append("</code></pre>\n")
    }

    // MARK: Links and images

    /// Begins a link to a target of the site, by its number, or a card or listing; one whose address is refused has no kind and leaves its words.
    mutating func startLink(_ kind: Hole.Kind?, _ target: Int) {
        guard let kind else {
            link = .refused
            return
        }
        guard kind != .linkStart else {
            holes.append(Hole(at: output.count, .linkStart, target: target))
            link = .hole(target: target)
            return
        }
        // It stands alone in its paragraph, whose tags are not needed.
        if let tag = paragraphTag {
            output.remove(tag..<tag + 3)
            paragraph = .card
        }
        link = .card(kind, target: target, output: output.count, holes: holes.count)
    }

    /// Begins a link to another site.
    mutating func startLink(to address: [UInt8], _ title: [UInt8]) {
        link = .none
        output.append("<a href=\"")
        for byte in address { output.append(inAddress: byte) }
        if !title.isEmpty {
            output.append("\" title=\"")
            output.append(title[...], escaping: .markup)
        }
        output.append("\">")
    }

    mutating func endLink() {
        defer { link = .none }
        switch link {
        case .none: output.append("</a>")
        case .refused: break
        case .hole(let target): holes.append(Hole(at: output.count, .linkEnd, target: target))
        case .card(let kind, let target, let written, let cut):
            output.truncate(to: written)
            holes.removeSubrange(cut...)
            holes.append(Hole(at: written, kind, target: target))
        }
    }

    mutating func placeImage(_ target: Int) { holes.append(Hole(at: output.count, .image, target: target)) }
}

extension ByteWriter {
    /// Appends a byte of an address that Markdown has resolved: what may not stand in one is percent-encoded.
    fileprivate mutating func append(inAddress byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "'"): append("&#x27;")
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
            UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"),
            UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
            append(byte)
        default:
            append(percentEncoded: byte)
        }
    }
}
