/// Counts the references to each footnote and the ways back from it.
struct FootnoteNumbers {
    /// How often each footnote is referred to, from the first.
    private var references: [Int] = []
    private var waysBack = 0
    /// The footnote that is being written.
    private(set) var current = 0

    /// One more reference; gives which one to this footnote it is.
    mutating func refer(to note: Int) -> Int {
        while references.count < note { references.append(0) }
        guard note > 0 else { return 1 }
        references[note - 1] += 1
        return references[note - 1]
    }

    mutating func beginNote() {
        current += 1
        waysBack = 0
    }

    /// Which reference the next way back leads to; nil if that reference is not in the text.
    mutating func wayBack() -> Int? {
        waysBack += 1
        return current <= references.count && waysBack <= references[current - 1] ? waysBack : nil
    }
}

extension MarkdownHTML {
    /// `<section class="footnotes"`, `<sup class="footnote-ref">` or `<strong>`.
    mutating func startS(_ at: Int) -> Int {
        if matches("<sup class", at: at) { return reference(at) }
        guard matches("<section", at: at) else { return at + 4 }
        let end = drop(at, to: end(ofTag: at))
        output.append("<section class=\"footnotes\" aria-labelledby=\"footnotes_\">\n<h2 id=\"footnotes_\">")
        output.append(words.footnotes)
        output.append("</h2>")
        return end
    }

    /// `<sup class="footnote-ref"><a href="#fn-x" id="fnref-x" data-footnote-ref>1</a></sup>`, with our ids.
    private mutating func reference(_ at: Int) -> Int {
        let link = end(ofTag: end(ofTag: at))
        let note = number(link)
        let place = notes.refer(to: note)
        let end = drop(at, to: skip(past: "</sup>", from: link))
        output.append("<sup class=\"footnote-ref\"><a href=\"#fn_")
        output.append(number: note)
        output.append("\" id=\"")
        appendReferenceID(note, place)
        output.append("\" role=\"doc-noteref\" aria-label=\"")
        output.append(words.footnote)
        output.append(number: note)
        output.append("\">")
        output.append(number: note)
        output.append("</a></sup>")
        return end
    }

    /// `<li id="fn-x">`
    mutating func startNote(_ at: Int) -> Int {
        notes.beginNote()
        let end = drop(at, to: end(ofTag: at))
        output.append("<li id=\"fn_")
        output.append(number: notes.current)
        output.append("\">")
        return end
    }

    /// `<a href="#fnref-x" class="footnote-backref" … aria-label="Back to content">↩</a>`, also `↩<sup …>2</sup>`.
    mutating func wayBack(_ at: Int) -> Int {
        let end = drop(at, to: skip(past: "</a>", from: at))
        guard let place = notes.wayBack() else { return end }
        output.append("<a href=\"#")
        appendReferenceID(notes.current, place)
        output.append("\" class=\"footnote-backref\" role=\"doc-backlink\" aria-label=\"")
        output.append(words.backToText)
        output.append(number: notes.current)
        if place > 1 {
            output.append(words.place)
            output.append(number: place)
        }
        output.append("\">↩\u{FE0E}</a>")
        return end
    }

    private mutating func appendReferenceID(_ note: Int, _ place: Int) {
        output.append("fnref_")
        output.append(number: note)
        if place > 1 {
            output.append("_")
            output.append(number: place)
        }
    }
}
