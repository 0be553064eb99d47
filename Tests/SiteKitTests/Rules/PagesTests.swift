// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Rules about finished pages")
struct PagesTests {
    /// A site whose pages are whole documents without faults.
    private func site(
        _ files: [String: String] = [:], top: String = "", homeTop: String? = nil, body: String = ""
    ) -> LiteralSite {
        var site: LiteralSite = [
            "theme/assets/site.css": ":focus-visible{outline:.125rem solid}p{hyphens:auto;overflow-wrap:break-word}",
            "theme/layouts/page.mustache": FindingExample.frame(top: top, body: body + "{{{page.body}}}"),
            "theme/layouts/home.mustache": FindingExample.frame(top: homeTop ?? top, body: "{{{page.body}}}"),
            "content/a.md": "---\nrubrik: A\n---\nText.\n",
        ]
        for (path, text) in files { site[path] = text }
        return site
    }

    @Test("Whole documents without faults have no findings")
    func sound() async {
        await site().expectFindings([])
    }

    @Test("A long menu is read alike on the first page and on those that remember it, whatever stands in it")
    func longMenu() async {
        let links = (1...40).map { "<a href=\"a.html#l\($0)\">Länk nummer \($0)</a>" }.joined()
        let menu = "<nav aria-label=\"Meny\"><header>Meny</header>\(links)<a href=\"tel:+46840500\">Ring</a></nav>"
        let help = "<nav aria-label=\"Hjälp\"><a href=\"mailto:vera@exempel.se\">Skriv</a></nav>"
        await site(["content/b.md": "---\nrubrik: B\n---\nText.\n"], top: menu + help).expectFindings([])
    }

    @Test(
        "What looks like a fault of a page and is none",
        arguments: [
            "<h2><img src=\"assets/mark.svg\" alt=\"Namn\"></h2>", "<h2><span>Ord</span></h2>",
            "<a href=\"a.html\" aria-label=\"Start\"></a>", "<a id=\"har\"></a>", "<a href=\"a.html\"> <b>Ord</b> </a>",
            "<svg aria-hidden=\"true\"></svg>", "<svg role=\"img\" aria-label=\"Ett träd\"></svg>",
            "<svg role=\"img\"><title>Ett träd</title></svg>", "<div aria-hidden=\"true\"><br><svg></svg></div>",
            "<p id=\"a_1\" data-id=\"a_1\">x</p>", "<!-- <iframe> --><p>x</p>",
            "<p title=\"a > b\" id=\"b_1\">x</p>",
        ])
    func falseAlarms(_ body: String) async {
        let findings = await site(["theme/assets/mark.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"], body: body)
            .findings().filter { !$0.hasPrefix("theme/assets/mark.svg") }
        #expect(findings == [], "\(body)")
    }

    @Test("A theme of parts of documents is not judged as documents")
    func parts() async {
        let site: LiteralSite = ["content/a.md": "---\nrubrik: A\n---\nText.\n"]
        await site.expectFindings([])
    }

    @Test("A document whose element html is left out, as HTML allows, is judged as one")
    func withoutRoot() async {
        let frame = FindingExample.frame(body: "{{{page.body}}}").replacing(
            "<html lang=\"{{page.language.code}}\">", with: "")
        let found = await site(["theme/layouts/page.mustache": frame]).diagnostics().map(\.code)
        #expect(found.contains(.missingLanguage))
    }

    @Test("A fault of the theme on many pages is told once, with the number of the others")
    func once() async throws {
        let site = site(["content/b.md": "---\nrubrik: B\n---\n"], body: "<h2></h2>")
        let findings = await site.diagnostics()
        #expect(findings.map(\.code) == [.namelessHeading])
        #expect(findings.first?.help?.swedish.contains("Samma sak finns på") == true)
    }

    @Test("An empty link of the text is told of at its line only")
    func fromContent() async {
        let site = site(["content/a.md": "---\nrubrik: A\n---\n[](index.md)\n"])
        #expect(await !site.diagnostics().contains { $0.code == .namelessLink })
    }

    @Test("The same title in two languages is no fault, nor are the later parts of a list")
    func titles() async {
        var two = site(["content/a.en.md": "---\nrubrik: A\n---\n"])
        two["site.yml"] += "fler_språk: [en]\n"
        #expect(await !two.diagnostics().contains { $0.code == .duplicateTitle })
        var long = site([
            "content/nyheter/index.md": "---\nrubrik: Nyheter\n---\n",
            "theme/layouts/section.mustache": FindingExample.frame(
                body: "{{#page.items}}<p>{{title}}</p>{{/page.items}}{{#page.pagination}}{{/page.pagination}}"),
            "theme/layouts/news.mustache": FindingExample.frame(body: ""),
        ])
        for number in 1...3 {
            long["content/nyheter/\(number).md"] = "---\nrubrik: Nyhet \(number)\ndatum: 2026-11-0\(number)\n---\n"
        }
        long["site.yml"] += "per_sida: 2\n"
        #expect(await !long.diagnostics().contains { $0.code == .duplicateTitle })
    }

    @Test("A long name of the site is not the page's fault")
    func longSiteName() async {
        var site = site()
        site["site.yml"] = site["site.yml"].replacing(
            "namn: Exempel\n", with: "namn: \(String(repeating: "ord ", count: 18))\n")
        #expect(await !site.diagnostics().contains { $0.code == .longTitle })
    }

    @Test("Links to the next and the last page may change places, and so may what only some pages have")
    func pager() async {
        func nav(_ links: String...) -> String {
            "<nav aria-label=\"Fler\">" + links.map { "<a href=\"\($0).html\">\($0)</a>" }.joined() + "</nav>"
        }
        await site(top: nav("index", "upp", "b"), homeTop: nav("upp", "index")).expectFindings([])
        await site(top: nav("index", "a", "b", "c"), homeTop: nav("index", "b", "c", "d")).expectFindings([])
    }

    @Test("A way to help that moves from the foot to the head is found")
    func help() async {
        let call = "<a href=\"tel:+46918140\">Ring</a>"
        var site = site(top: "<header>\(call)</header>", homeTop: "<header>x</header>")
        site["theme/layouts/home.mustache"].replace("<footer>", with: "<footer>\(call)")
        #expect(await site.findings() == ["content/index.md: shifted-navigation"])
    }

    @Test(
        "Emojis that are no fault",
        arguments: [
            "Välkommen 🎉!", "Bra 👍 och roligt 🎉 i dag", "👩‍👩‍👧‍👦 Familjer", "🇸🇪 Svenska", "✓ Klart", "En 👋🏽 hälsning",
            "`🎉🎉🎉` är kod i en text",
        ])
    func emoji(_ text: String) {
        let page = MarkdownPage(text, rules: [EmojiRuns()])
        #expect(page.codes.filter { $0 == "emoji-run" } == (text.hasPrefix("`") ? ["emoji-run"] : []))
    }

    @Test(
        "Emojis that stand for words",
        arguments: ["👍", "[👍](https://exempel.se)", "Ja 🎉🎉 🎉 nu", "| a | 👍 |\n|---|---|"])
    func emojiAlone(_ text: String) {
        #expect(MarkdownPage(text, rules: [EmojiRuns()]).codes.contains("emoji-run"))
    }
}

@Suite("Rules about words that not all can follow")
struct FollowingTests {
    @Test(
        "Directions that only eyes can follow",
        arguments: [
            "Klicka på den röda knappen.", "Se rutan till höger.", "Till vänster i menyn finns Kontakt.",
            "Knappen till höger skickar.", "Välj i listan till vänster.",
        ])
    func directions(_ text: String) {
        #expect(MarkdownPage(text, rules: [SensoryDirections()]).codes == ["sensory-direction"])
    }

    @Test(
        "Directions that all can follow",
        arguments: [
            "Ta till höger vid kyrkan.", "Den röda stugan ligger vid sjön.", "Huset till vänster är skolan.",
            "Den gröna omställningen går till höger och vänster.", "Välj Kontakt i menyn.", "höger", "till vänster",
            "å", "blå",
        ])
    func plainDirections(_ text: String) {
        #expect(MarkdownPage(text, rules: [SensoryDirections()]).codes == [])
    }

    @Test(
        "English directions",
        arguments: [("Use the menu on the right.", 1), ("Press the red button.", 1), ("Turn right.", 0)])
    func english(_ text: String, count: Int) {
        #expect(MarkdownPage(text, language: .english, rules: [SensoryDirections()]).codes.count == count)
    }

    private func abbreviations(_ text: String, glossary: [String: String] = [:]) -> [String] {
        var settings = SiteSettings(
            name: "FRONT", language: .swedish, organisation: Organisation(name: "Exempels kommun"))
        settings.glossary = glossary
        return MarkdownPage(text, rules: [UnknownAbbreviations(settings)]).codes
    }

    @Test(
        "Abbreviations that need no explanation",
        arguments: [
            "Vi är med i EU.", "Projektet FRONT är slut.", "Tillväxtrådet (TRF) betalar. TRF säger ja.",
            "TRF (Tillväxtrådet) betalar.", "`TRF` är kod", "VIKTIGT ATT VETA", "A, B och C", "iPhone och eBay",
            "Läs XLIX_2.", "KOM I TID", "Ärende KS 2026/123", "Anmäl dig NU",
            "Rum A1 och B22",
        ])
    func known(_ text: String) {
        #expect(abbreviations(text) == [])
    }

    @Test("An abbreviation is told of once on a page, and not when the glossary has it")
    func unknown() {
        #expect(
            abbreviations("Först TRF, sedan ÅVC, och TRF igen.") == ["unknown-abbreviation", "unknown-abbreviation"])
        #expect(abbreviations("TRF igen.", glossary: ["TRF": "Tillväxtrådet"]) == [])
    }

    @Test("The glossary is read strictly, by either name", arguments: ["ordlista.yml", "glossary.yml"])
    func glossary(_ name: String) async {
        var site: LiteralSite = ["content/a.md": "---\nrubrik: A\n---\nTRF betalar.\n"]
        await site.expectFindings(["content/a.md:4:1: unknown-abbreviation"])
        site[name] = "TRF: Tillväxtrådet\n"
        await site.expectFindings([])
        site[name] = "TRF: Tillväxtrådet\nÅVC:\n"
        await site.expectFindings(["\(name):2:1: missing-field"])
        site[name] = "TRF: Tillväxtrådet\nTRF: Något annat\n"
        await site.expectFindings(["\(name):2:1: duplicate-key"])
        site[name] = "- TRF\n"
        #expect(await site.findings().contains("\(name):1:1: wrong-form"))
    }
}
