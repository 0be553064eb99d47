// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CMarkGFM
import Foundation
import Testing

@testable import SiteKit

/// Our HTML is written by ourselves, so it is held against what cmark-gfm writes of the same text.
@Suite("HTML of Markdown", .serialized)
struct MarkdownRendererTests {
    @Test("Random texts become what cmark-gfm makes of them, but for what is ours", arguments: 0..<40)
    func oracle(_ seed: UInt64) throws {
        var maker = PlainMarkdown(seed)
        for _ in 0..<50 {
            let text = maker.document()
            let ours = MarkdownPage(text, language: .english).html.withoutOurs
            try #require(ours == text.byCMark, "\(text)")
        }
    }

    @Test("Every byte of an address outside is written as cmark-gfm writes it")
    func addresses() {
        for byte in UInt8(0x21)...0x7E where !"<>\\&".utf8.contains(byte) {
            let text = "[x](<https://exempel.se/a\(Character(UnicodeScalar(byte)))b?å=1&amp;c>)\n"
            #expect(MarkdownPage(text, language: .english).html == text.byCMark)
        }
    }

    @Test(
        "What stands in lists",
        arguments: [
            ("- a\n- b\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
            ("- a\n\n- b\n", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
            ("3. a\n   - b\n", "<ol start=\"3\">\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>\n"),
            ("- [x] a\n- [ ] b\n", "<ul>\n<li>Klart: a</li>\n<li>Kvar: b</li>\n</ul>\n"),
            ("- [x] a\n\n- [ ] b\n", "<ul>\n<li>\n<p>Klart: a</p>\n</li>\n<li>\n<p>Kvar: b</p>\n</li>\n</ul>\n"),
            ("- \n- b\n", "<ul>\n<li></li>\n<li>b</li>\n</ul>\n"),
        ])
    func lists(_ text: String, _ html: String) {
        #expect(MarkdownPage(text).html == html)
    }

    @Test("A card has no paragraph around it, in a task and in a note either")
    func cards() {
        let task = MarkdownPage("- [x] [Adam](adam.md \"kort\")\n\n- [ ] b\n").html
        #expect(task.hasPrefix("<ul>\n<li>\nKlart: ⟨kort adam.md: Adam⟩\n</li>\n"))
        let note = MarkdownPage("Text.[^1]\n\n[^1]: [Adam](adam.md \"kort\")\n").html
        #expect(note.contains("<li id=\"fn_1\">\n⟨kort adam.md: Adam⟩\n<a href=\"#fnref_1\""))
        #expect(!note.contains("</p>\n</li>"))
    }

    @Test("Long words of a heading are divided beside quotation marks too, and as the editor has divided them")
    func headings() {
        #expect(MarkdownPage("## Tillväxtmyndigheten om \"kommunstyrelsen\"\n").html.contains("&shy;myndig"))
        #expect(!MarkdownPage("## Tillväxt\u{AD}myndigheten\n").html.contains("&shy;"))
    }

    @Test("A reference in an alt text has no way back, and leaves no space")
    func waysBack() {
        let html = MarkdownPage("Text.[^1] ![Bild [^1]](b.jpg)\n\n[^1]: Not.\n").html
        #expect(html.contains("↩\u{FE0E}</a></p>"))
    }
}

/// Random texts of what cmark-gfm and we write alike, or nearly.
private struct PlainMarkdown {
    private var random: Seeded

    init(_ seed: UInt64) { random = Seeded(seed) }

    private mutating func number(below count: Int) -> Int { Int(random.next() % UInt64(count)) }
    private mutating func pick(_ texts: [String]) -> String { texts[number(below: texts.count)] }

    mutating func document() -> String { blocks(1 + number(below: 5), 0) + "\n" }

    private mutating func blocks(_ count: Int, _ depth: Int) -> String {
        (0..<count).map { _ in block(depth) }.joined(separator: number(below: 6) == 0 ? "\n" : "\n\n")
    }

    private mutating func block(_ depth: Int) -> String {
        switch number(below: depth > 3 ? 5 : 11) {
        case 0: return String(repeating: "#", count: 2 + number(below: 3)) + " " + pick(["En rubrik", "*Två* `ord`"])
        case 1: return pick(["---", "***"])
        case 2: return "```" + pick(["", "swift", "a b", "å&\""]) + "\nkod a < b & \"y\"\n" + pick(["", "\n"]) + "```"
        case 3: return "    indragen kod & a < b"
        case 5, 6, 7: return list(depth)
        case 8: return indented(blocks(1 + number(below: 2), depth + 1), "> ", "> ")
        case 9: return table()
        default: return line()
        }
    }

    private mutating func list(_ depth: Int) -> String {
        let isTight = number(below: 2) == 0
        let mark = pick(["- ", "1. ", "7. ", "0) ", "* "])
        let rest = String(repeating: " ", count: mark.utf8.count)
        let items = (0..<(1 + number(below: 3))).map { _ in
            let text = number(below: 8) == 0 ? "" : line()
            let inner = number(below: 3) == 0 ? text + (isTight ? "\n" : "\n\n") + block(depth + 1) : text
            return indented(inner, mark, rest)
        }
        return items.joined(separator: isTight ? "\n" : "\n\n")
    }

    private mutating func table() -> String {
        let columns = 1 + number(below: 3)
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        var lines = [row((0..<columns).map { "Kolumn \($0)" })]
        lines.append(row((0..<columns).map { _ in pick(["---", ":--", ":-:", "--:"]) }))
        for _ in 0..<number(below: 4) {
            lines.append(row((0..<columns).map { _ in pick(["", "a", "*b* & c", "`d`"]) }))
        }
        return lines.joined(separator: "\n")
    }

    private mutating func line() -> String {
        (0..<(1 + number(below: 4))).map { _ in inline(0) }.joined(separator: " ")
    }

    private mutating func inline(_ depth: Int) -> String {
        let words = [
            "ord", "a&b", "\"citat\"", "it's", "1 < 2", "x > y", "&amp;", "&copy;", "&#34;", "\\*stjärna\\*", "tre...",
            "a -- b", "snake_case", "* ", "`kod < & \"b\"`", "``a ` b``", "rad\nrad", "rad  \nbrytning", "a\\\nb",
            "åäö",
        ]
        switch number(below: depth > 3 ? 1 : 9) {
        case 1: return "*" + inline(depth + 1) + "*"
        case 2: return "**" + inline(depth + 1) + "**"
        case 3: return "***" + inline(depth + 1) + "***"
        case 4:
            return "[" + pick(["länk", "*länk*"]) + "](https://exempel.se/?a=1&b=2 \"" + pick(["T & t", "<x>"]) + "\")"
        case 5: return inline(depth + 1) + " " + inline(depth + 1)
        default: return pick(words)
        }
    }

    private func indented(_ text: String, _ first: String, _ rest: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        return lines.map { ($0 == 0 ? first : $1.isEmpty ? "" : rest) + $1 }.joined(separator: "\n")
    }
}

extension String {
    /// What cmark-gfm writes of a text, with HTML's own form of tags without an end.
    fileprivate var byCMark: String {
        cmark_gfm_core_extensions_ensure_registered()
        let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_SMART)
        defer { cmark_parser_free(parser) }
        for name in ["table", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        cmark_parser_feed(parser, self, utf8.count)
        let root = cmark_parser_finish(parser)
        defer { cmark_node_free(root) }
        guard let html = cmark_render_html(root, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser)) else {
            return ""
        }
        defer { free(html) }
        return String(cString: html).replacing(" />", with: ">").replacing(" align=\"left\"", with: "")
    }

    /// Without ids of headings, the boxes and scopes of tables, and with alignment as cmark-gfm writes it.
    fileprivate var withoutOurs: String {
        replacing(/(<h[1-6]) id="[^"]*"/) { $0.1 }
            .replacing(/<div class="table"[^>]*>/, with: "").replacing("</table></div>", with: "</table>")
            .replacing(" scope=\"col\"", with: "")
            .replacing(" class=\"num\"", with: " align=\"right\"").replacing(
                " class=\"center\"", with: " align=\"center\"")
    }
}
