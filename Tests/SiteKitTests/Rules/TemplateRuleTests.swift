// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Templates of a theme")
struct TemplateRuleTests {
    private static let head =
        "<html lang=\"{{page.language.code}}\"><head><meta name=\"viewport\" content=\"width=device-width\"><title>{{page.document_title}}</title></head>"

    private func site(_ body: String) -> LiteralSite {
        [
            "theme/layouts/page.mustache": Self.head + "<body>"
                + body.replacing("</main>", with: "<p aria-current=\"page\">A</p></main>") + FindingExample.footer
                + "</body></html>"
        ]
    }

    @Test(
        "What is well made is let alone",
        arguments: [
            "<a href=\"#m\">{{page.title}}</a><nav><a href=\"{{site.address}}\">A</a></nav><main id=\"m\" tabindex=\"-1\"></main>",
            "<div role=\"main\">Hej<p aria-current=\"page\">A</p></div>",
            "<main>{{#page.body}}<p>A{{/page.body}}</main><footer>B</footer>",
            "{{#page.summary}}<main>A</main>{{/page.summary}}{{^page.summary}}<main>B</main>{{/page.summary}}",
            "{{#page.summary}}<nav>A</nav>{{/page.summary}}{{^page.summary}}<nav>B</nav>{{/page.summary}}<main></main>",
            "<nav aria-label=\"a\">A</nav><nav aria-labelledby=\"b\">B</nav><main></main>",
            "<main><label for=\"a\">A</label><input id=\"a\" autocomplete=\"email\"><label>B <select></select></label></main>",
            "<main><input type=\"hidden\"><input type=\"submit\" value=\"A\"><button>B</button><button aria-label=\"C\"></button></main>",
            "<main>A <a href=\"a\">b</a><button>B</button></main>",
            "<main><svg role=\"img\"><title>A</title><circle r=\"1\"/></svg></main>", "<!-- <iframe> --><main></main>",
            "<main><fieldset><legend>A</legend><label><input type=\"radio\"> B</label></fieldset></main>",
            "<main><a href=\"https://exempel.se\">A</a><script type=\"application/json\">{\"a\": 1}</script></main>",
        ])
    func silent(_ body: String) async {
        await site(body).expectFindings([])
    }

    @Test(
        "What is missing or wrong is found where it stands",
        arguments: [
            ("🔴<a href=\"#m\">A</a><main></main>", "skip-link"),
            ("<a href=\"#m\">A</a>🔴<main id=\"m\"></main>", "skip-link"),
            ("<main>A</main>🔴<main>B</main>", "missing-landmark"),
            ("<div>🔴{{page.title}}</div><main></main>", "outside-landmarks"),
            ("<nav aria-label=\"a\">A</nav>🔴<nav aria-label=\"a\">B</nav><main></main>", "unnamed-navigation"),
            ("<main><video 🔴autoplay></video></main>", "moving-content"),
            ("<main>🔴<button><svg></svg></button></main>", "unlabelled-field"),
            ("<main>🔴<textarea></textarea></main>", "unlabelled-field"),
            ("<main><img alt=\"\" 🔴src=\"//exempel.se/a.png\"></main>", "off-origin"),
            ("<main><img alt=\"\" 🔴src=\"&#104;ttps://exempel.se/a.png\"></main>", "off-origin"),
            ("<main><form 🔴action=\"https://exempel.se/sok\"><label>A <input></label></form></main>", "off-origin"),
            ("<main><p 🔴onclick=\"document.cookie='a'\">A</p></main>", "stored-data"),
            ("<main></main><script>🔴localStorage.a = 1</script>", "stored-data"),
            ("<main></main><script>🔴caches.open('a')</script>", "stored-data"),
            ("<main><p>A</p></main><p>🔴B</p>", "outside-landmarks"),
            ("<main></main><link rel=\"preconnect\" 🔴href=\"https://exempel.se\">", "off-origin"),
            (
                "<main><img alt=\"\" src=\"assets/a.png\" 🔴srcset=\"a.png 1x, https://exempel.se/b.png 2x\"></main>",
                "off-origin"
            ),
        ])
    func found(_ body: String, _ code: String) async {
        var site = site(body)
        site.set("theme/assets/a.png", bytes: [])
        let found = await site.findings()
        #expect(site.marks.allSatisfy { found.contains("\($0): \(code)") }, "\(found)")
    }

    @Test("A fault in a partial that all layouts use is told once, where it stands")
    func once() async {
        let site: LiteralSite = [
            "theme/layouts/base.mustache": Self.head
                + "<body>{{> partials/top}}<main>{{$main}}{{/main}}<p aria-current=\"page\">A</p></main>"
                + FindingExample.footer + "</body></html>",
            "theme/layouts/home.mustache":
                "{{<layouts/base}}{{$main}}<h1>{{page.title}}</h1>{{/main}}{{/layouts/base}}",
            "theme/layouts/page.mustache":
                "{{<layouts/base}}{{$main}}<h1>{{page.title}}</h1>{{{page.body}}}{{/main}}{{/layouts/base}}",
            "theme/partials/top.mustache": "<header>\n🔴<marquee>Hej</marquee></header>",
        ]
        await site.expectFindings(site.marks.map { "\($0): moving-content" })
    }

    @Test("Templates that use each other without end are composed all the same")
    func endless() async {
        let twice = "{{> partials/a}}{{> partials/b}}"
        let site: LiteralSite = [
            "theme/layouts/page.mustache": Self.head
                + "<body><main>{{#page.summary}}\(twice){{/page.summary}}</main></body></html>",
            "theme/partials/a.mustache": "<p>{{> partials/b}}{{> partials/b}}</p>",
            "theme/partials/b.mustache": "<p>{{> partials/a}}{{> partials/a}}</p>",
        ]
        // Planned only: no one renders what has errors.
        let planned = await site.planned()
        #expect(planned.diagnostics.map(\.code).contains(.endlessTemplate))
    }
}

@Suite("Nothing from other sites, nothing stored")
struct OriginTests {
    @Test(
        "Scripts and drawings that fetch or store are refused",
        arguments: [
            ("theme/assets/a.js", "fetch(\"🔴https://exempel.se/a\")", "off-origin"),
            ("theme/assets/a.js", "window[\"🔴localStorage\"]", "stored-data"),
            ("theme/static/a.js", "document.🔴cookie", "stored-data"),
            ("theme/assets/a.js", "navigator.🔴serviceWorker.register('x.js')", "stored-data"),
            ("theme/assets/a.svg", "<svg><image 🔴href='https://exempel.se/a.png'/></svg>", "off-origin"),
            ("theme/assets/a.svg", "<svg><script>🔴sessionStorage.a = 1</script></svg>", "stored-data"),
            ("theme/assets/a.svg", "<svg><style>🔴@import 'https://exempel.se/a.css';</style></svg>", "off-origin"),
            ("theme/assets/a.svg", "<svg><path 🔴fill=\"url(https://exempel.se/a#b)\"/></svg>", "off-origin"),
            (
                "content/a.svg", "<svg viewBox=\"0 0 1 1\"><use 🔴xlink:href=\"https://exempel.se/a.svg#b\"/></svg>",
                "off-origin"
            ),
        ])
    func refused(_ path: String, _ text: String, _ code: String) async {
        var site: LiteralSite = [:]
        site[path] = text
        if path.hasPrefix("content") { site["content/index.md"] = "---\nrubrik: Start\n---\n![En bild](a.svg)\n" }
        await site.expectFindings(site.marks.map { "\($0): \(code)" })
    }

    @Test(
        "Those that do neither are let alone",
        arguments: [
            (
                "theme/assets/a.js",
                "// localStorage\n/* document.cookie */ const cookie = 'http://www.w3.org/2000/svg'; x.cookies = 1"
            ),
            (
                "theme/assets/a.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"https://exempel.se\"><use href=\"#b\"/></a></svg>"
            ),
        ])
    func silent(_ path: String, _ text: String) async {
        var site: LiteralSite = [:]
        site[path] = text
        await site.expectFindings([])
    }

    @Test("An address that a template prints from a field is judged on the finished page")
    func printed() async {
        let site: LiteralSite = [
            "theme/layouts/activity.mustache":
                ("<h1>{{page.title}}</h1>{{#page.activity.online_address}}<img alt=\"\" src=\"{{page.activity.online_address}}\">{{/page.activity.online_address}}"),
            "content/a.md": "---\nrubrik: A\ntyp: aktivitet\ndeltalänk: https://exempel.se/bild.png\n---\n",
        ]
        #expect(await site.findings().contains("content/a.md: off-origin"))
    }

    @Test("An address that stands in a template is told of there, and not again for its pages")
    func written() async {
        var site: LiteralSite = ["content/a.md": "---\nrubrik: A\n---\n", "content/b.md": "---\nrubrik: B\n---\n"]
        site["theme/layouts/page.mustache"] = FindingExample.page(
            main: "<img alt=\"\" 🔴src=\"https://exempel.se/a.png\">")
        await site.expectFindings(site.marks.map { "\($0): off-origin" })
    }

    @Test("The page on cookies says what the build has looked at")
    func counted() async throws {
        let site: LiteralSite = [
            "theme/assets/a.js": "document.title = 'A'",
            "theme/assets/site.css": ":focus-visible{outline:2px solid}\np{background:url(a.svg) var(--x)}",
            "theme/assets/a.svg": "<svg viewBox=\"0 0 1 1\"/>", "theme/theme.yml": "name: T\ntokens: {x: \"#fff\"}\n",
            "content/a.md": "---\nrubrik: A\n---\n![En bild](b.svg)\n",
            "content/b.svg": "<svg viewBox=\"0 0 1 1\"><use href=\"#c\"/></svg>",
        ]
        let page = try #require(await site.published()["kakor.html"])
        // The stylesheet's picture, the page's picture and what the drawing uses.
        #expect(page.contains("prövades 3 adresser"))
        #expect(!page.contains("innehåller inga skript"))
    }

    @Test("A site that stores something, or fetches from others, is not published")
    func broken() async throws {
        let site: LiteralSite = ["theme/assets/a.js": "localStorage.a = fetch('https://exempel.se/')"]
        let told = await site.diagnostics()
        #expect(told.contains { $0.code == .storedData } && told.contains { $0.code == .offOrigin })
        #expect(!told.allowPublication())
    }
}
