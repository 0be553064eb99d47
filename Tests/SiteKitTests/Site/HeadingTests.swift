// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Headings as they are shown")
struct HeadingTests {
    private static let layout = """
        <title>{{page.document_title}}</title><h1 title="{{page.title}}">{{{page.heading}}}</h1>\
        {{#page.items}}<p>{{{heading}}}</p>{{/page.items}}{{#page.contact}}<b>{{{heading}}}</b>\
        {{#email}}<a href="{{address}}">{{{display}}}</a>{{/email}}{{/page.contact}}
        """

    private func pages(_ files: [(String, String)]) async throws -> [String: String] {
        var site: LiteralSite = [:]
        for layout in ["page", "section", "contact"] { site["theme/layouts/\(layout).mustache"] = Self.layout }
        for (path, text) in files { site[path] = text }
        return try await site.published()
    }

    @Test("Long Swedish words of a heading may be divided where they are seen, and only there")
    func seen() async throws {
        let pages = try await pages([
            ("site.yml", LiteralSite.settings + "fler_språk: [en]\n" + LiteralSite.assessment),
            ("content/a/index.md", "---\nrubrik: Kommunstyrelsen & nämnder\n---\n"),
            ("content/a/b.md", "---\nrubrik: Landsbygdsutveckling\n---\n"),
            ("content/c.en.md", "---\ntitle: Kommunstyrelsen\n---\n"),
        ])
        let section = try #require(pages["a/index.html"])
        #expect(section.contains("<title>Kommunstyrelsen &amp; nämnder – Exempel</title>"))
        #expect(
            section.contains(
                "<h1 title=\"Kommunstyrelsen &amp; nämnder\">Kommun&shy;styrelsen &amp; nämnder</h1>"))
        #expect(section.contains("<p>Landsbygds&shy;utveckling</p>"))
        #expect(pages["a/b.html"]?.contains("<title>Landsbygdsutveckling – Kommunstyrelsen") == true)
        #expect(pages["en/c.html"]?.contains(">Kommunstyrelsen</h1>") == true, "a heading in another language is left")
    }

    @Test(
        "The headings of a text are divided too, but no attributes, code or words in other languages",
        arguments: [
            ("## Landsbygdsutveckling i tre steg", "Landsbygds&shy;utveckling i tre steg</h2>"),
            ("### Om *landsbygdsutveckling* & annat", "Om <em>landsbygds&shy;utveckling</em> &amp; annat</h3>"),
            ("## Kör `landsbygdsutveckling` nu", "<code>landsbygdsutveckling</code> nu</h2>"),
            (
                "## <abbr title=\"Landsbygdsutveckling\">LU</abbr> hos oss",
                "<abbr title=\"Landsbygdsutveckling\">LU</abbr> hos oss</h2>"
            ),
            (
                "## Vi och <span lang=\"en\">internationalization</span>",
                "Vi och <span lang=\"en\">internationalization</span></h2>"
            ),
            ("## Lands\u{AD}bygdsutveckling", "Lands\u{AD}bygdsutveckling</h2>"),
            ("Text om landsbygdsutveckling.", "Text om landsbygdsutveckling.</p>"),
        ])
    func inText(_ markdown: String, _ shown: String) {
        let html = String(decoding: MarkdownPage(markdown).body.html, as: UTF8.self)
        #expect(html.contains(shown), "\(html)")
    }

    @Test(
        "Soft hyphens of the editor's own are followed, and reach nothing but the heading",
        arguments: [
            "rubrik: Kommun\u{AD}styrelsen\n---\n", "rubrik: Kommun&shy;styrelsen\n---\n",
            "menynamn: Hej\n---\n# Kommun&shy;styrelsen\n",
        ])
    func own(_ text: String) async throws {
        let pages = try await pages([("content/a.md", "---\n" + text)])
        let page = try #require(pages["a.html"])
        #expect(
            page.hasPrefix(
                "<title>Kommunstyrelsen – Exempel</title><h1 title=\"Kommunstyrelsen\">Kommun&shy;styrelsen</h1>"))
    }

    @Test("A theme cannot put what is shown where plain text must stand")
    func place() async {
        let site: LiteralSite = [
            "theme/layouts/page.mustache": "<p title=\"{{{page.heading}}}\">{{page.title}}</p>",
            "content/a.md": "---\nrubrik: A\n---\n",
        ]
        #expect(await site.diagnostics().contains { $0.code == .wrongValue })
    }

    @Test(
        "An e-mail address may be broken after @ and before a full stop, where it is seen",
        arguments: [
            ("anna.ek@exempel.se", "anna<wbr>.ek@<wbr>exempel.se"),
            ("info@forvaltningen.exempelkoping.se", "info@<wbr>forvaltningen<wbr>.exempelkoping<wbr>.se"),
        ])
    func email(_ email: String, _ shown: String) async throws {
        let contact = "---\nnamn: Anna Ek\nkontakttyp: person\nbefattning: Chef\ne-post: \(email)\n---\n"
        let pages = try await pages([("content/kontakter/a.md", contact)])
        #expect(pages["kontakter/a.html"]?.contains("<a href=\"mailto:\(email)\">\(shown)</a>") == true)
    }
}
