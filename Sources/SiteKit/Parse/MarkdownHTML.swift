/// One scan over the HTML that cmark-gfm wrote: cuts the holes and completes what cmark-gfm leaves out.
///
/// Every `<` is cmark-gfm's own, since it escapes the author's, so the vocabulary is closed. What needs no change is copied in
/// long runs; `flushed` is where the next run begins.
struct MarkdownHTML {
    var output: [UInt8] = []
    private(set) var holes: [Hole] = []

    let html: [UInt8]
    let outline: MarkdownOutline
    let words: MarkdownWords
    private let pageQuotes: QuoteStyle
    private var quotes: QuoteStyle
    private let hasQuotes: Bool

    private var flushed = 0
    private var links = OpenLink.none
    private var heading = 0
    /// Whether the words that follow stand in a Swedish heading, whose long words may be divided.
    private var dividesWords = false
    private let isSwedish: Bool
    private var quotation = 0
    private var openQuotations: [Bool] = []
    private var omission = 0
    private var inCaption = false
    var table = 0
    var cell = TableCellState()
    var notes = FootnoteNumbers()

    /// The link that is open, if it is not finished HTML.
    private enum OpenLink {
        case none
        case hole(target: Int)
        case refused
        /// A card or listing: what has been written since is thrown away.
        case card(Hole.Kind, target: Int, output: Int, holes: Int, inParagraph: Bool)
    }

    init(_ html: [UInt8], _ outline: MarkdownOutline, _ language: Language, hasQuotes: Bool) {
        (self.html, self.outline, self.hasQuotes) = (html, outline, hasQuotes)
        isSwedish = language == .swedish
        words = MarkdownWords.of(language)
        pageQuotes = QuoteStyle.of(language)
        quotes = pageQuotes
        output.reserveCapacity(html.count + html.count / 4 + 256)
        holes.reserveCapacity(outline.targets.count * 2)
    }

    mutating func write() {
        var at = nextTag(from: 0)
        while at < html.count {
            let next = tag(at)
            at = nextTag(from: next)
            if dividesWords { divide(next..<at) }
        }
        flush(to: html.count)
    }

    /// Puts soft hyphens in the long words between two tags of a heading. The first tag may not be copied to its end yet.
    private mutating func divide(_ range: Range<Int>) {
        var start = range.lowerBound
        if html[start - 1] != UInt8(ascii: ">") {
            start = html.firstIndex(of: UInt8(ascii: ">"), in: range) + 1
            // A tag with attributes may hold a `>` in one of them.
            guard start - range.lowerBound < 8, html.firstIndex(of: .space, in: range) >= start else { return }
        }
        guard range.upperBound - start > SwedishHyphenation.longestWhole else { return }
        let text = String(decoding: html[start..<range.upperBound], as: UTF8.self)
        // Where an editor has divided a word the heading is left as it is.
        guard !text.unicodeScalars.contains("\u{AD}") else { return }
        for place in SwedishHyphenation.places(in: text) where start + place >= flushed {
            flush(to: start + place)
            output.append("&shy;")
        }
    }

    /// The next `<`; on the way opening quotation marks become what the language has.
    mutating func nextTag(from start: Int) -> Int {
        let end = html.firstIndex(of: UInt8(ascii: "<"), from: start)
        guard hasQuotes, quotes == .alike else { return end }
        var mark = html.firstIndex(of: 0xE2, from: start)
        while mark + 2 < end {
            if html[mark + 1] == 0x80, html[mark + 2] == 0x9C || html[mark + 2] == 0x98 {
                flush(to: mark + 2)
                output.append(html[mark + 2] + 1)
                flushed = mark + 3
            }
            mark = html.firstIndex(of: 0xE2, from: mark + 1)
        }
        return end
    }

    // MARK: Copying

    /// Copies what has not been copied, up to a place.
    mutating func flush(to end: Int) {
        if flushed < end { output.append(contentsOf: html[flushed..<end]) }
        flushed = max(flushed, end)
    }

    /// Copies up to a tag and leaves the tag out; gives the place after it.
    mutating func drop(_ start: Int, to end: Int) -> Int {
        flush(to: start)
        flushed = end
        return end
    }

    func end(ofTag start: Int) -> Int {
        min(html.count, html.firstIndex(of: UInt8(ascii: ">"), from: start) + 1)
    }

    func matches(_ text: StaticString, at place: Int) -> Bool {
        html.matches(text, at: place)
    }

    /// The place after the end of an element that has no tags of its own kind within.
    func skip(past end: StaticString, from start: Int) -> Int {
        var at = start
        while at < html.count, !matches(end, at: at) { at = html.firstIndex(of: UInt8(ascii: "<"), from: at + 1) }
        return min(html.count, at + end.utf8CodeUnitCount)
    }

    // MARK: Tags

    /// Handles the tag at a place and gives the place after it.
    mutating func tag(_ at: Int) -> Int {
        guard at + 2 < html.count else { return html.count }
        let second = html[at + 2]
        switch html[at + 1] {
        case UInt8(ascii: "/"): return endTag(at)
        case UInt8(ascii: "a"): return startLink(at)
        case UInt8(ascii: "b"): return second == UInt8(ascii: "l") ? startQuotation(at) : shorten(at)
        case UInt8(ascii: "c"): return skip(past: "</code>", from: at)
        case UInt8(ascii: "h"): return second.isDigit ? startHeading(at) : shorten(at)
        case UInt8(ascii: "i"): return second == UInt8(ascii: "m") ? image(at) : taskItem(at)
        case UInt8(ascii: "l"): return second == UInt8(ascii: "i") && html[at + 3] == .space ? startNote(at) : at + 3
        case UInt8(ascii: "p"): return second == UInt8(ascii: "r") ? skip(past: "</pre>", from: at) : at + 3
        case UInt8(ascii: "s"): return startS(at)
        case UInt8(ascii: "t"): return startTablePart(at)
        case UInt8(ascii: "!"):
            // HTML of the editor's own: words in another language may follow.
            dividesWords = false
            return fillOmission(at)
        default: return at + 2
        }
    }

    mutating func endTag(_ at: Int) -> Int {
        switch html[at + 2] {
        case UInt8(ascii: "a"): return endLink(at)
        case UInt8(ascii: "b") where html[at + 3] == UInt8(ascii: "l"):
            guard openQuotations.popLast() == true else { return at + 3 }
            let end = drop(at, to: at + 13)
            output.append("</div>")
            return end
        case UInt8(ascii: "p") where inCaption && html[at + 3] == UInt8(ascii: ">"):
            inCaption = false
            // The newline and `<table>` follow; `<table>` is already written.
            let end = drop(at, to: skip(past: "<table>", from: at))
            output.append("</caption>")
            return end
        case UInt8(ascii: "t"): return endTablePart(at)
        case UInt8(ascii: "h"):
            dividesWords = false
            return at + 3
        default: return at + 3
        }
    }

    /// `<br />` and `<hr />` without the stroke.
    mutating func shorten(_ at: Int) -> Int {
        flush(to: at + 3)
        flushed = at + 5
        return at + 6
    }

    mutating func startHeading(_ at: Int) -> Int {
        guard heading < outline.headings.count else { return at + 4 }
        flush(to: at + 3)
        output.append(" id=\"")
        output.append(contentsOf: outline.headings[heading].id.utf8)
        output.append("\"")
        heading += 1
        dividesWords = isSwedish
        return at + 4
    }

    mutating func startQuotation(_ at: Int) -> Int {
        let callout = quotation < outline.quotations.count ? outline.quotations[quotation] : nil
        quotation += 1
        openQuotations.append(callout != nil)
        guard let callout else { return at + 12 }
        var end = drop(at, to: at + 12)
        callout.open(words, to: &output)
        if matches("\n<p></p>", at: end) { end = drop(end, to: end + 8) }
        return end
    }

    mutating func fillOmission(_ at: Int) -> Int {
        let end = drop(at, to: skip(past: "-->", orEndFrom: at))
        guard omission < outline.omissions.count else { return end }
        defer { omission += 1 }
        switch outline.omissions[omission] {
        case .html(let piece):
            output.append(contentsOf: piece.last == .newline ? piece[..<(piece.count - 1)] : piece[...])
        case .language(let piece, let style):
            output.append(contentsOf: piece.last == .newline ? piece[..<(piece.count - 1)] : piece[...])
            quotes = style
        case .caption(let prefix):
            openTable(captioned: true)
            inCaption = true
            // A newline, `<p>` and the word that says that this is a caption.
            return drop(end, to: end + 4 + prefix)
        }
        return end
    }

    func skip(past end: StaticString, orEndFrom start: Int) -> Int {
        var at = html.firstIndex(of: UInt8(ascii: ">"), from: start)
        while at < html.count, !matches(end, at: at - 2) { at = html.firstIndex(of: UInt8(ascii: ">"), from: at + 1) }
        return min(html.count, at + 1)
    }

    // MARK: Links, images, tasks

    /// `<a href="7"…>` is the seventh target, `<a href="#fnref-…"` a footnote's way back, others are finished.
    mutating func startLink(_ at: Int) -> Int {
        let first = html[at + 9]
        if first == UInt8(ascii: "#") { return wayBack(at) }
        guard first.isDigit else { return end(ofTag: at) }
        let target = number(at + 9)
        guard case .hole(let kind) = outline.uses[target] else {
            links = .refused
            return drop(at, to: end(ofTag: at))
        }
        if kind == .linkStart {
            let end = drop(at, to: end(ofTag: at))
            holes.append(Hole(at: output.count, .linkStart, target: target))
            links = .hole(target: target)
            return end
        }
        let inParagraph = at >= 3 && matches("<p>", at: at - 3)
        let start = inParagraph ? at - 3 : at
        let end = drop(start, to: end(ofTag: at))
        links = .card(kind, target: target, output: output.count, holes: holes.count, inParagraph: inParagraph)
        return end
    }

    mutating func endLink(_ at: Int) -> Int {
        defer { links = .none }
        switch links {
        case .none: return at + 4
        case .refused: return drop(at, to: at + 4)
        case .hole(let target):
            let end = drop(at, to: at + 4)
            holes.append(Hole(at: output.count, .linkEnd, target: target))
            return end
        case .card(let kind, let target, let written, let cut, let inParagraph):
            let end = drop(at, to: at + (inParagraph && matches("</p>", at: at + 4) ? 8 : 4))
            output.removeSubrange(written...)
            holes.removeSubrange(cut...)
            holes.append(Hole(at: written, kind, target: target))
            return end
        }
    }

    mutating func image(_ at: Int) -> Int {
        let end = drop(at, to: end(ofTag: at))
        let target = number(at + 10)
        if outline.uses[target] != .refused { holes.append(Hole(at: output.count, .image, target: target)) }
        return end
    }

    /// `<input type="checkbox" checked="" disabled="" /> ` as a word; in a loose list its paragraph begins just after.
    mutating func taskItem(_ at: Int) -> Int {
        let isDone = matches("<input type=\"checkbox\" checked", at: at)
        var end = drop(at, to: end(ofTag: at))
        if end < html.count, html[end] == .space { end = drop(end, to: end + 1) }
        if matches("\n<p>", at: end) {
            flush(to: end + 4)
            end += 4
        }
        output.append(isDone ? words.done : words.toDo)
        return end
    }

    /// The decimal number at a place.
    func number(_ start: Int) -> Int {
        var value = 0
        var at = start
        while at < html.count, html[at].isDigit {
            value = value * 10 + Int(html[at] - UInt8(ascii: "0"))
            at += 1
        }
        return value
    }
}
