// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

/// Inputs that made cmark-gfm slow or its output huge. They are refused, or their output stays in proportion.
@Suite("Limits of Markdown")
struct MarkdownLimitTests {
    private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test(
        "Large pathological texts are refused",
        arguments: [
            ("![l", 100_000, "line-too-long"), ("a<!--", 100_000, "line-too-long"),
            ("a<?x", 100_000, "line-too-long"),
            ("a<!A ", 100_000, "line-too-long"), ("a<![CDATA[", 50_000, "line-too-long"),
            ("![[]()", 80_000, "line-too-long"),
            ("- ", 40, "too-deep"), (">", 50_000, "too-deep"), ("[^1]:", 50, "nested-footnote"),
            ("_", 60_000, "line-too-long"),
            ("a|", 100_000, "line-too-long"), ("www.a.b/)", 50_000, "line-too-long"),
            ("å\n", 600_000, "page-too-large"),
            ("1. ", 33, "too-deep"),
        ])
    func refused(_ piece: String, _ count: Int, _ code: String) {
        let page = MarkdownPage(Self.times(piece, count))
        #expect(page.codes.contains(code))
        #expect(page.body == MarkdownBody())
    }

    @Test("A wide table, and a table of many cells, are refused at their line")
    func tables() {
        let wide = "\n" + Self.times("|a", 65) + "|\n" + Self.times("|-", 65) + "|\n"
        #expect(MarkdownPage(wide).places(in: wide) == ["table-too-large 3"])
        let block = Self.times("|a", 60) + "|\n" + Self.times("|-", 60) + "|\n" + Self.times("x\n", 200) + "\n"
        #expect(MarkdownPage(block).codes == [])
        #expect(MarkdownPage(block + block).codes == ["table-too-large"])
        let disguised = Self.times("|a", 60) + "|\n" + Self.times("|-", 60) + "|\n|-|\n" + Self.times("x\n", 400)
        #expect(MarkdownPage(disguised).codes == ["table-too-large"])
        let nested = "> - " + Self.times("|a", 65) + "|\n>   " + Self.times("|-", 65) + "|\n"
        #expect(MarkdownPage(nested).codes == ["table-too-large"])
    }

    @Test("Lists that step inwards line by line have a limit")
    func stepwise() {
        let list = (0..<60).map { Self.times("  ", $0) + "- a\n" }.joined()
        #expect(MarkdownPage(list).codes == ["too-deep"])
    }

    @Test("An address that is written once cannot be multiplied without end")
    func references() {
        let text = "[a]: https://exempel.se/" + Self.times("x", 8_000) + "\n\n" + Self.times("[a] [a] [a]\n\n", 3_000)
        #expect(MarkdownPage(text).codes == ["page-too-large"])
    }

    @Test("Only a true fence at the margin lifts the limit of a block")
    func fences() {
        let large = Self.times("x <b> ![l\n", 4_000)
        #expect(MarkdownPage("```\n" + large + "```\n").codes == [])
        #expect(MarkdownPage("~~~ text\n" + large + "\n\n" + large).codes == [])
        let disguises = [
            "<div>\n```\n", "<!--\n```\n-->\n", "<script>\n\n```\n</script>\n", "- ```\n", "> ```\n", "    ```\n",
            "``` a`b\n", "``\n",
            "<b>x</b>\n```\na\n\n```\n", "```\na\n```\n", "<?\n\n```\n",
        ]
        for disguise in disguises {
            #expect(MarkdownPage(disguise + large).codes.contains("block-too-large"), "\(disguise)")
        }
    }

    @Test(
        "What is not refused stays in proportion",
        arguments: [
            ("![[]()", 400, "\n\n", 20), ("a<?x", 400, "\n\n", 100), ("> ", 32, "a\n\n", 500),
            ("- ", 32, "x\n\n\n\n", 1),
            ("*a **b ", 2_000, "", 1), ("[", 15_000, "", 1), ("`", 16_000, "", 1), ("\"'", 8_000, "", 1),
            ("&#1;", 4_000, "", 1),
            ("[a](b) ", 2_000, "", 1), ("a[^1] ", 2_500, "\n\n[^1]: b", 1), ("# a\n\n", 20_000, "", 1),
            ("\n", 900_000, "", 1),
        ])
    func proportion(_ piece: String, _ count: Int, _ end: String, _ blocks: Int) {
        let text = Self.times(Self.times(piece, count) + end, blocks)
        let page = MarkdownPage(text)
        #expect(!page.codes.contains { $0.hasPrefix("too-") || $0.hasSuffix("-too-large") })
        #expect(page.body.html.count < 200_000 + 60 * text.utf8.count)
    }

    @Test("No bytes whatever end the process")
    func garbage() {
        var state: UInt64 = 42
        let signs = Array("<>[](){}!*_`~|-:#&;\"'\\/^=+.@ \n\t\nåa1".utf8) + [0xC2, 0xE2, 0x80, 0x9C, 0xFF, 0x00]
        let words = [
            "| a | b |\n|-|-:|\n", "[^1]", "\n[^1]: ", "<details>", "</details>", "<span lang=\"en\">", "</span>",
            "> [!NOTE]\n", "```\n",
            "- [ ] ", "![a](b.jpg)", "[a](c.md \"kort\")", "Tabell: x\n\n", "# ", "\n\n", "<!-- a -->", "~~",
        ].map { Array($0.utf8) }
        for _ in 0..<4_000 {
            var bytes: [UInt8] = []
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let pick = Int(state >> 33)
                if pick % 3 == 0 {
                    bytes += words[pick / 3 % words.count]
                } else {
                    bytes.append(signs[pick / 3 % signs.count])
                }
            }
            let page = MarkdownPage(bytes: bytes)
            #expect(
                page.body.holes.allSatisfy {
                    page.body.targets.indices.contains($0.target) && $0.position <= page.body.html.count
                })
        }
    }
}
