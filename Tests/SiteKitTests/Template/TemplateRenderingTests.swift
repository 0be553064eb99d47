// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Typed templates")
struct TemplateRenderingTests {
    @Test(
        "Values are printed and escaped for their place",
        arguments: [
            ("{{page.title}}", "Mässa &amp; möte"),
            ("<title>{{page.title}}</title>", "<title>Mässa &amp; möte</title>"),
            (#"<p title="{{page.contact.name}}">"#, #"<p title="Ask &quot;Alm&quot;">"#),
            ("<p>{{page.contact.name}}", #"<p>Ask "Alm""#),
            (#"<a href="{{page.address}}">"#, #"<a href="a.html?x=1&amp;y=2">"#),
            (##"<a href="#{{page.contact.name}}">"##, ##"<a href="#Ask%20&quot;Alm&quot;">"##),
            (#"<a href="mailto:{{page.contact.phone}}">"#, #"<a href="mailto:0918-140%2000">"#),
            ("{{{page.body}}}", "<p>Hej</p>"),
            (
                #"<script type="application/ld+json">{{{page.data}}}</script>{{page.title}}"#,
                #"<script type="application/ld+json">{"a":1}</script>Mässa &amp; möte"#
            ),
            ("{{page.summary}}|{{page.updated.long}}", "|3 december 2026"),
            ("{{#page}}{{title}}{{/page}}", "Mässa &amp; möte"),
            ("{{#page.contact}}{{name}}{{/page.contact}}", #"Ask "Alm""#),
            ("{{#page.title}}<b>{{.}}</b>{{/page.title}}", "<b>Mässa &amp; möte</b>"),
            ("{{^page.summary}}ingen{{/page.summary}}", "ingen"),
            ("{{#page.is_ended}}slut{{/page.is_ended}}{{^page.is_ended}}pågår{{/page.is_ended}}", "pågår"),
            ("{{#page.body}}<div>{{{page.body}}}</div>{{/page.body}}", "<div><p>Hej</p></div>"),
            (
                "{{#page.tags.any}}<ul>{{#page.tags}}<li>{{.}}</li>{{/page.tags}}</ul>{{/page.tags.any}}",
                "<ul><li>unga</li><li>&lt;mat&gt;</li></ul>"
            ),
            (
                "{{page.tags.count}}: {{#page.tags}}{{number}} {{.}}{{^is_last}}, {{/is_last}}{{/page.tags}}",
                "2: 1 unga, 2 &lt;mat&gt;"
            ),
            (
                #"{{#menus.main}}<a{{#is_current}} aria-current="page"{{/is_current}} href="{{address}}">{{title}}</a>{{/menus.main}}"#,
                #"<a aria-current="page" href="../start.html">Start</a>"#
            ),
            (#"<a {{#page.is_ended}}class="x" {{/page.is_ended}}id="y">"#, #"<a id="y">"#),
            (
                #"<link rel="stylesheet" href="assets/site.css">"#,
                #"<link rel="stylesheet" href="../assets/site.1a2b.css">"#
            ),
            (#"<use href="assets/mark.svg#ring">"#, #"<use href="../assets/mark.3c4d.svg#ring">"#),
            ("<!-- en kommentar --><p>{{page.count}}</p>", "<!-- en kommentar --><p>2</p>"),
            ("<style>p { color: red }</style>{{page.count}}", "<style>p { color: red }</style>2"),
            ("<INPUT disabled{{#page.is_ended}} checked{{/page.is_ended}}>", "<INPUT disabled>"),
        ])
    func values(template: String, expected: String) {
        #expect(Sample.render(template) == expected)
    }

    @Test("Large numbers are grouped in text and plain in attributes")
    func numbers() {
        let view = Sample.root(count: 1_234_567)
        #expect(
            Sample.render(#"<p data-n="{{page.count}}">{{page.count}}"#, view)
                == "<p data-n=\"1234567\">1\u{A0}234\u{A0}567")
        #expect(Sample.render("{{page.count}}", Sample.root(count: 2026)) == "2026")
        #expect(Sample.render("{{page.count}}", Sample.root(count: -123456)) == "-123\u{A0}456")
    }

    @Test("What is declared but absent prints nothing and does not fall through")
    func absent() {
        let view = Sample.root(hasContact: false)
        #expect(Sample.render("[{{page.contact.name}}{{#page.contact}}x{{/page.contact}}]", view) == "[]")
    }

    @Test("A layout is inherited, and its blocks are indented where they land")
    func inheritance() {
        let files = [
            "layouts/base": "<html>\n  <body>\n    {{$main}}\n    {{/main}}\n    {{> footer}}\n  </body>\n</html>\n",
            "layouts/page":
                "{{<base}}\n  {{$main}}\n    <h1>{{page.title}}</h1>\n    {{{page.body}}}\n  {{/main}}\n{{/base}}\n",
            "partials/footer": "<footer>\n  {{site.name}}\n</footer>\n",
        ]
        #expect(
            Sample.render(Sample.input(files)) == """
                <html>
                  <body>
                    <h1>Mässa &amp; möte</h1>
                    <p>Hej</p>
                    <footer>
                      Granliden
                    </footer>
                  </body>
                </html>

                """)
    }

    @Test("Menus of menus are printed by a partial that uses itself")
    func recursion() {
        let files = [
            "layouts/page": "{{#menus.main}}{{> entry}}{{/menus.main}}",
            "partials/entry":
                #"<li><a href="{{address}}">{{title}}</a>{{#children.any}}<ul>{{#children}}{{> entry}}{{/children}}</ul>{{/children.any}}</li>"#,
        ]
        let menu = [Sample.link("A", [Sample.link("B", [Sample.link("C")]), Sample.link("D")]), Sample.link("E")]
        let library = TemplateLibrary.compile(Sample.input(files))
        #expect(library.findings.isEmpty)
        #expect(library.value.program.units.count == 2)
        let html = Sample.render(Sample.input(files), Sample.root(menu: menu))
        #expect(
            html.replacing(#/ href="[^"]*"/#, with: "")
                == "<li><a>A</a><ul><li><a>B</a><ul><li><a>C</a></li></ul></li><li><a>D</a></li></ul></li><li><a>E</a></li>"
        )
    }

    @Test("Strings are compiled where they are used")
    func strings() {
        let strings = [
            "updated": ["Sidan & sist {{page.updated.long}}"], "hits": ["{{count}} träff", "{{count}} träffar"],
        ]
        let template = #"<p title="{{strings.updated}}">{{strings.updated}}</p>{{#page}}{{strings.hits}}{{/page}}"#
        for (count, hits) in [(1, "1 träff"), (2, "2 träffar"), (0, "0 träffar")] {
            #expect(
                Sample.render(Sample.input(["layouts/page": template], strings: strings), Sample.root(count: count))
                    == #"<p title="Sidan &amp; sist 3 december 2026">Sidan &amp; sist 3 december 2026</p>"# + hits)
        }
    }

    @Test("A policy may let text begin an address")
    func addressPolicy() {
        var input = Sample.input(["layouts/page": #"<a href="{{page.contact.phone}}">"#])
        input.addressPolicy = { $0.hasPrefix("0") ? "tel:" + $0 : nil }
        #expect(Sample.render(input) == #"<a href="tel:0918-140 00">"#)
        input.addressPolicy = { _ in nil }
        #expect(Sample.render(input) == #"<a href="">"#)
    }

    @Test("A text that a section tests is passed to the partial in it")
    func textForPartial() {
        let files = ["layouts/page": "{{#page.title}}{{> b}}{{/page.title}}", "partials/b": "<b>{{.}}</b>"]
        #expect(Sample.render(Sample.input(files)) == "<b>Mässa &amp; möte</b>")
    }

    @Test("Plain files have no contexts")
    func plainFile() {
        var input = Sample.input([:])
        input.sources = [
            TemplateSource(
                "robots", path: SourcePath("theme/robots.txt.mustache"),
                bytes: Array("Sitemap: {{{site.home}}} <{{page.title}}\n".utf8))
        ]
        let library = TemplateLibrary.compile(input)
        #expect(library.findings.isEmpty)
        var (memory, output) = (RenderMemory(), [UInt8]())
        library.value["robots"]?.render(Sample.root(), memory: &memory, into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "Sitemap: ../index.html <Mässa &amp; möte\n")
    }

    @Test("The names of a view are listed by path")
    func names() {
        let lines = Sample.rootType.nameLines()
        #expect(lines.contains { $0.hasPrefix("menus.main[].title ") && $0.hasSuffix("Its text") })
        #expect(lines.contains { $0.hasPrefix("page.updated.iso ") })
        #expect(lines == lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
}
