// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Markdown")
struct MarkdownTests {
    @Test(
        "Text becomes HTML with holes",
        arguments: [
            ("Se [Kontakt](../kontakt%20oss.md \"t\").", "<p>Se ⟨../kontakt oss.md⟩Kontakt⟨/⟩.</p>\n"),
            ("[*Se* `x`](#oppet)", "<p>⟨#oppet⟩<em>Se</em> <code>x</code>⟨/⟩</p>\n"),
            ("[a][r]\n\n[r]: b.md", "<p>⟨b.md⟩a⟨/⟩</p>\n"),
            ("[a](https://a.se/?x=1&y=2)", "<p><a href=\"https://a.se/?x=1&amp;y=2\">a</a></p>\n"),
            (
                "<https://a.se> <a@b.se>",
                "<p><a href=\"https://a.se\">https://a.se</a> <a href=\"mailto:a@b.se\">a@b.se</a></p>\n"
            ),
            ("[0918](tel:+4691814000)", "<p><a href=\"tel:+4691814000\">0918</a></p>\n"),
            ("![Två *glada*](x.jpg)", "<p>⟨bild x.jpg: Två glada⟩</p>\n"),
            ("![](x.jpg \"dekor\")", "<p>⟨bild x.jpg: ⟩</p>\n"),
            ("[![Alt](x.jpg)](a.md)", "<p>⟨a.md⟩⟨bild x.jpg: Alt⟩⟨/⟩</p>\n"),
            ("[Chefen **själv**](../k.md \"kort\")", "⟨kort ../k.md: Chefen själv⟩\n"),
            ("- [Chefen](k.md \"card\")", "<ul>\n<li>⟨kort k.md: Chefen⟩</li>\n</ul>\n"),
            ("[![Alt](x.jpg) A](k.md \"kort\")\n\n![B](b.jpg)", "⟨kort k.md: Alt A⟩\n<p>⟨bild b.jpg: B⟩</p>\n"),
            ("[Allt](../a/ \"lista: kommande, 3\")", "⟨lista: kommande, 3 ../a/: Allt⟩\n"),
            ("{{ title }} {{{x}}}", "<p>{{ title }} {{{x}}}</p>\n"),
            ("a  \nb\n\n***", "<p>a<br>\nb</p>\n<hr>\n"),
            ("~~struket~~", "<p><del>struket</del></p>\n"),
            ("- [ ] ett\n- [x] två", "<ul>\n<li>Kvar: ett</li>\n<li>Klart: två</li>\n</ul>\n"),
            ("- [ ] ett\n\n- två", "<ul>\n<li>\n<p>Kvar: ett</p>\n</li>\n<li>\n<p>två</p>\n</li>\n</ul>\n"),
        ])
    func holes(_ text: String, _ html: String) {
        let page = MarkdownPage(text)
        #expect(page.html == html)
        #expect(page.codes.isEmpty)
    }

    @Test(
        "Quotation marks follow the language, outside code",
        arguments: [
            ("\"hej\" 'du' -- ja... --- `\"kod\"`", "sv", "”hej” ’du’ – ja… — <code>&quot;kod&quot;</code>"),
            ("“hej” ‘du’", "fi", "”hej” ’du’"),
            ("\"hey\" 'you'", "en", "“hey” ‘you’"),
            ("\"sv\" <span lang=\"en\">\"en\"</span> \"sv\"", "sv", "”sv” <span lang=\"en\">“en”</span> ”sv”"),
            ("\"en\" <span lang=\"sv\">\"sv\"</span> \"en\"", "en", "“en” <span lang=\"sv\">”sv”</span> “en”"),
        ])
    func quotes(_ text: String, _ language: String, _ html: String) {
        #expect(MarkdownPage(text, language: Language(language)).html == "<p>\(html)</p>\n")
    }

    @Test("Titles and link texts have the language's marks too, addresses and code blocks do not")
    func quotesElsewhere() {
        let page = MarkdownPage("## Det \"nya\"\n\n[\"a\"](b--c.md)\n\n```\n“x”\n```")
        #expect(page.body.headings.map(\.text) == ["Det ”nya”"])
        #expect(page.body.targets.map(\.text) == ["”a”"])
        #expect(page.body.targets.map(\.path) == ["b--c.md"])
        #expect(page.html.contains("<pre><code>“x”\n</code></pre>"))
    }

    @Test("Headings get unique ids from their text")
    func headings() {
        let page = MarkdownPage(
            "## Öppettider *nu*\n## Öppettider nu\n### !?\n## Öppettider nu-2\n", frontMatter: "---\nrubrik: x\n---\n")
        #expect(page.body.headings.map(\.id) == ["oppettider-nu", "oppettider-nu-2", "avsnitt", "oppettider-nu-2-2"])
        #expect(page.body.headings.map(\.line) == [4, 5, 6, 7])
        #expect(page.body.headings.map(\.level) == [2, 2, 3, 2])
        #expect(page.html.hasPrefix("<h2 id=\"oppettider-nu\">Öppettider <em>nu</em></h2>\n"))
    }

    @Test("Many headings alike have different ids")
    func manyHeadings() {
        let page = MarkdownPage(String(repeating: "## Dag\n\n", count: 5_000))
        #expect(Set(page.body.headings.map(\.id)).count == 5_000)
        #expect(page.body.headings.last?.id == "dag-5000")
    }

    @Test("A first heading of level 1 is the leading title; later ones are errors")
    func titles() {
        let page = MarkdownPage("# Gala <!-- x --> *2026*\n\nText <kbd>a</kbd>\n\n# Igen", frontMatter: "\n")
        #expect(page.body.leadingTitle?.text == "Gala  2026")
        #expect(page.body.leadingTitle?.line == 2)
        #expect(page.html == "<p>Text <kbd>a</kbd></p>\n<h1 id=\"igen\">Igen</h1>\n")
        #expect(page.codes.sorted() == ["extra-title", "html-comment"])
    }

    @Test("A table has headers, classes, a name and a region")
    func table() {
        let page = MarkdownPage("Tabell: Antal *besök*\n\n| | b |c|\n|:-|-:|:-:|\n| **x** | 1 | 2 |\n| **y** | 3 |")
        #expect(
            page.html == """
                <div class="table" role="region" tabindex="0" aria-labelledby="table_1"><table>
                <caption id="table_1">Antal <em>besök</em></caption>
                <thead>
                <tr>
                <td></td>
                <th scope="col" class="num">b</th>
                <th scope="col" class="center">c</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">x</th>
                <td class="num">1</td>
                <td class="center">2</td>
                </tr>
                <tr>
                <th scope="row">y</th>
                <td class="num">3</td>
                <td class="center"></td>
                </tr>
                </tbody>
                </table></div>

                """)
    }

    @Test(
        "A table without a caption is named by the nearest heading",
        arguments: [
            ("## Tider\n\n| a |\n|---|\n| **b** c |", "aria-labelledby=\"tider\""),
            ("| a |\n|---|\n| **b** c |", "aria-label=\"Tabell\""),
        ])
    func tableName(_ text: String, _ name: String) {
        let html = MarkdownPage(text).html
        #expect(html.contains("<div class=\"table\" role=\"region\" tabindex=\"0\" \(name)><table>"))
        #expect(html.contains("<td><strong>b</strong> c</td>"))
    }

    @Test(
        "A callout has its title in words",
        arguments: [
            ("NOTE", "Observera"), ("tip", "Tips"), ("IMPORTANT", "Viktigt"), ("WARNING", "Varning"),
            ("CAUTION", "Se upp"),
        ])
    func callouts(_ name: String, _ title: String) {
        let html = MarkdownPage("> [!\(name)]\n> Hej\n>\n> > citat").html
        #expect(
            html == """
                <div class="callout callout-\(name.lowercased())" role="note" aria-label="\(title)">
                <p class="callout-title"><strong class="tag">\(title)</strong></p>
                <p>Hej</p>
                <blockquote>
                <p>citat</p>
                </blockquote>
                </div>

                """)
    }

    @Test("Footnotes are numbered and named in the page's language")
    func footnotes() {
        let html = MarkdownPage("A[^a] b[^a].\n\n[^a]: Ett.").html
        #expect(html.contains("<a href=\"#fn_1\" id=\"fnref_1_2\" role=\"doc-noteref\" aria-label=\"Fotnot 1\">1</a>"))
        #expect(
            html.contains(
                "<section class=\"footnotes\" aria-labelledby=\"footnotes_\">\n<h2 id=\"footnotes_\">Fotnoter</h2>"))
        #expect(html.contains("aria-label=\"Tillbaka till texten, fotnot 1, ställe 2\""))
        #expect(MarkdownPage("A[^a].\n\n[^a]: B.", language: .english).html.contains(">Footnotes</h2>"))
    }

    @Test("Harmless HTML passes, balanced")
    func rawHTML() {
        let page = MarkdownPage(
            """
            <abbr title="a & &quot;b&quot;">x</abbr> H<sub>2</sub>O <KBD>Ctrl</KBD> a<br/>b <span lang=en>c</span>

            <details open>
            <summary>Mer</summary>

            Text

            </details>
            """)
        #expect(page.codes.isEmpty)
        #expect(
            page.html == """
                <p><abbr title="a & &quot;b&quot;">x</abbr> H<sub>2</sub>O <kbd>Ctrl</kbd> a<br>b <span lang="en">c</span></p>
                <details open>
                <summary>Mer</summary>
                <p>Text</p>
                </details>

                """)
    }

    @Test("Places count front matter and are certain or lines")
    func places() {
        let matter = "---\nrubrik: å\n---\n"
        let text = "Se [å](a.md)\noch ![](b.jpg) [x](/c.md)\n\n[c](c.md) [c](c.md)"
        let page = MarkdownPage(text, frontMatter: matter)
        #expect(page.places(in: matter + text) == ["missing-alt ”b.jpg”", "absolute-path ”/c.md”"])
        #expect(page.body.targets.map(\.line) == [4, 5, 5, 7, 7])
        #expect(page.body.targets.map { $0.bytes == nil } == [false, false, false, true, true])
    }

    @Test("A field's text has lines of its own and no bytes")
    func field() {
        let parsed = parseMarkdown(
            field: Array("Ja\n\n[a](javascript:x)".utf8), of: SourcePath("content/a.md"), line: 5, language: .swedish)
        #expect(parsed.findings.map(\.location) == [SourceLocation(SourcePath("content/a.md"), .line(7))])
        #expect(String(decoding: parsed.value.html, as: UTF8.self) == "<p>Ja</p>\n<p>a</p>\n")
    }

    @Test("A rule sees the blocks of a text with what is marked in them, and can tell where they are")
    func rules() {
        struct StrongRule: MarkdownRule {
            static let descriptor = RuleDescriptor(.unknownKey, "R99", .hint)

            func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
                for block in text.proseBlocks.map({ text.blocks[$0] }) {
                    for span in text.spans[block.spans] where span.kind == .strong {
                        let words = text.string(span.text)
                        findings.append(
                            Finding(
                                Self.descriptor, at: text.location(of: span.text, in: block),
                                Wording(sv: words, en: words)))
                    }
                }
            }
        }
        let text = "- **ett** två\n- ett **ett**\n"
        let page = MarkdownPage(text, rules: [StrongRule()])
        #expect(page.places(in: text) == ["unknown-key ”ett”", "unknown-key ”ett”"])
        #expect(page.findings.map(\.location?.place) == [.bytes(4..<7), .bytes(23..<26)])
    }

    @Test("The blocks of a text stand as in the tree, with their text")
    func blocks() {
        struct ShapeRule: MarkdownRule {
            static let descriptor = RuleDescriptor(.unknownKey, "R99", .hint)

            func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
                for block in text.blocks {
                    let shape =
                        "\(block.kind) \(block.parent ?? -1) \(block.end) \(block.lines) \(text.string(block.text))"
                    findings.append(Finding(Self.descriptor, at: nil, Wording(sv: shape, en: shape)))
                }
            }
        }
        let page = MarkdownPage("## A *b*\n\n1. x\n2. ![alt](y.png)\n\n```\nkod\n```\n", rules: [ShapeRule()])
        #expect(
            page.findings.map(\.message.swedish) == [
                "heading -1 1 1...1 A b", "list -1 6 3...5 xalt", "item 1 4 3...3 x", "paragraph 2 4 3...3 x",
                "item 1 6 4...5 alt", "paragraph 4 6 4...4 alt", "codeBlock -1 7 6...8 kod\n",
            ])
    }
}
