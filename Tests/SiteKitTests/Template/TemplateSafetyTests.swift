// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("No value can become markup, and no template can crash the compiler")
struct TemplateSafetyTests {
    static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><b>",
        "</textarea><b>",
        "--><b>", "&lt;b&gt;", "{{page.body}}{{{x}}}", "a b=c", "javascript:alert(1)", "\u{2028}]]>", "<", "</", "<!--",
        "\"", "'", "`",
    ]
    static let places = [
        "<p>$</p>", "<title>$</title><p>x</p>", "<textarea>$</textarea><p>x</p>", #"<p title="$">x</p>"#,
        "<p title='$'>x</p>",
        ##"<a href="#$">x</a>"##, "<a href='?q=$'>x</a>", #"<a href="mailto:$">x</a>"#,
        #"<meta name="description" content="$">"#,
    ]

    @Test("The tags and attributes of a page do not depend on its values", arguments: places)
    func skeleton(place: String) {
        let template = place.replacing("$", with: "{{page.title}}")
        let harmless = Self.skeleton(of: Sample.render(template, Sample.root(title: "ordinary")))
        #expect(!harmless.isEmpty)
        for value in Self.hostile {
            let html = Sample.render(template, Sample.root(title: value))
            #expect(Self.skeleton(of: html) == harmless, "\(html)")
            #expect(!html.contains("{{page.title}}"))
        }
    }

    /// The elements and attributes that begin in a page, as the tokeniser reads them.
    private static func skeleton(of html: String) -> [String] {
        var context = HTMLContext.text
        var found: [String] = []
        for byte in html.utf8 {
            let before = context
            context.advance(byte)
            if before.state == .tagName, context.state != .tagName { found.append("<" + before.element) }
            if before.state == .attributeName, context.state != .attributeName { found.append(before.attribute) }
            if before.state == .endTag, context.state != .endTag { found.append("/") }
        }
        #expect(context == .text)
        return found
    }

    @Test("Any text is compiled or refused with places within it")
    func anyText() {
        let pieces = [
            "{{", "}}", "{{{", "}}}", "{{#page}}", "{{/page}}", "{{^page.tags}}", "{{/page.tags}}", "{{#menus.main}}",
            "{{/menus.main}}",
            "{{> p}}", "{{< p}}", "{{/ p}}", "{{$a}}", "{{/a}}", "{{=<% %>=}}", "<%={{ }}=%>", "{{page.title}}",
            "{{title}}", "{{.}}",
            "{{!x}}", "\n", "  ", "\r\n", "<p ", "class=\"", "\"", "'", ">", "<script>", "</script>", "<!--", "-->",
            "<title>", "</title>",
            "href=", "assets/site.css", "å", "/", "text", "<a", "</a>", "{{strings.a}}",
        ]
        var random = Seeded(42)
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            let partial = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            let input = Sample.input(
                ["layouts/page": text, "partials/p": partial], strings: ["a": ["en {{page.title}}"]])
            let library = TemplateLibrary.compile(input)
            for diagnostic in library.findings {
                guard case .bytes(let range) = diagnostic.location?.place else { continue }
                #expect(range.lowerBound >= 0 && range.upperBound <= max(text.utf8.count, partial.utf8.count, 40))
            }
            if !library.hasErrors { #expect(Sample.render(input).utf8.count < 100_000) }
            let plain = PlainTemplate.parse(Sample.source("main", text)).value
            _ = plain?.render(.object([])) { _ in Sample.source("p", partial) }
        }
    }
}
