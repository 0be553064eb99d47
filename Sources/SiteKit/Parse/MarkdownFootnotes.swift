// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Counts the references to each footnote, and the notes.
struct FootnoteNumbers {
    /// How often each footnote is referred to, from the first.
    private var references: [Int] = []
    /// The footnote that is being written.
    private(set) var current = 0
    /// Whether the ways back from it are written.
    var hasWaysBack = false

    /// One more reference; gives which one to this footnote it is.
    mutating func refer(to note: Int) -> Int {
        while references.count < note { references.append(0) }
        guard note > 0 else { return 1 }
        references[note - 1] += 1
        return references[note - 1]
    }

    mutating func beginNote() {
        current += 1
        hasWaysBack = false
    }

    /// How many references in the text lead to the current footnote: those in alt texts cannot be followed.
    var waysBack: Int { current <= references.count ? references[current - 1] : 0 }
}

extension MarkdownHTML {
    mutating func writeReference(_ cursor: borrowing MarkdownCursor) {
        let note = Int(String(decoding: cursor.literal, as: UTF8.self)) ?? 0
        let place = notes.refer(to: note)
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
    }

    /// The notes stand last in the tree, one after the other.
    mutating func startNote() {
        if notes.current == 0 {
            output.append("<section class=\"footnotes\" aria-labelledby=\"footnotes_\">\n<h2 id=\"footnotes_\">")
            output.append(words.footnotes)
            output.append("</h2>\n<ol>\n")
        }
        notes.beginNote()
        output.append("<li id=\"fn_")
        output.append(number: notes.current)
        output.append("\">\n")
    }

    mutating func endNote() {
        if !notes.hasWaysBack {
            writeWaysBack()
            output.append(.newline)
        }
        output.append("</li>\n")
    }

    mutating func endNotes() {
        if notes.current > 0 { output.append("</ol>\n</section>\n") }
    }

    /// A way back to each place that refers to the current footnote, in its last paragraph.
    mutating func writeWaysBack() {
        notes.hasWaysBack = true
        for place in 1..<notes.waysBack + 1 {
            if place > 1 { output.append(.space) }
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
        }
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
