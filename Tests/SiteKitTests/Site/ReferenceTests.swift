// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import SiteKit
import Testing

@Suite("Names of other pages in fields")
struct ReferenceTests {
    @Test("A contact is found by its file's name, however it is spelled")
    func contact() async throws {
        let site: LiteralSite = [
            "theme/layouts/page.mustache":
                "{{#page.contacts}}{{title}} {{#phone}}<a href=\"{{address}}\">{{display}}</a>{{/phone}}{{/page.contacts}}",
            "content/kontakter/index.md": "---\nrubrik: Kontakter\n---\n",
            "content/kontakter/tillvaxtchef.md": "---\nnamn: Vera Exempel\ntelefon: 0918-14 167\n---\n",
            "content/a.md": "---\nrubrik: A\nkontakt: Tillväxtchef\n---\n",
        ]
        await site.withoutRules.expectFindings([])
        #expect(
            try await site.published()["a.html"] == "Vera Exempel <a href=\"tel:+4691814167\">0918-141\u{A0}67</a>")
    }

    @Test(
        "A name that nothing answers to is an error at the name",
        arguments: [
            ("kontakt: 🔴tillvaxtschef", "unknown-reference"), ("ansvarig: 🔴start", "unknown-reference"),
            ("projekt: 🔴inget", "unknown-reference"), ("ersätts_av: 🔴ingenting", "unknown-reference"),
            ("bild: 🔴saknas.png\nalttext: En bild", "unknown-file"), ("sidmall: 🔴fin", "unknown-layout"),
            ("kontakt: 🔴ledig", "link-to-unpublished"),
        ])
    func unknown(field: String, code: String) async {
        let site: LiteralSite = [
            "content/kontakter/index.md": "---\nrubrik: Kontakter\n---\n",
            "content/kontakter/tillvaxtchef.md": "---\nnamn: Vera Exempel\ntelefon: 0918-141 67\n---\n",
            "content/kontakter/ledig.md": "---\nnamn: Ledig\nutkast: ja\n---\n",
            "content/start.md": "---\nrubrik: Start\n---\n",
            "content/a.md": "---\nrubrik: A\n\(field)\n---\n",
        ]
        await site.withoutRules.expectFindings(site.marks.map { "\($0): \(code)" })
    }

    @Test("A menu leads to pages that are there")
    func menu() async {
        var site: LiteralSite = ["content/om.md": "---\nrubrik: Om\n---\n"]
        site["site.yml"] =
            "namn: Exempel\nspråk: sv\norganisation:\n  namn: Exempels kommun\n  organisationsnummer: 299900-0009\nmeny:\n  - om.md\n  - 🔴omm.md\n  - Kommunen: https://exempel.se/\n"
        await site.withoutRules.expectFindings(site.marks.map { "\($0): unknown-reference" })
    }

    @Test("Drafts and pages for later are built only when asked for")
    func drafts() async throws {
        var site: LiteralSite = [
            "content/utkast.md": "---\nrubrik: Utkast\nutkast: ja\n---\n",
            "content/snart.md": "---\nrubrik: Snart\npubliceras: 2026-12-01 08.00\n---\n",
        ]
        #expect(try await site.published().keys.contains("utkast.html") == false)
        #expect(try await site.published().keys.contains("snart.html") == false)
        #expect(
            await site.planned().value?.nextChange == LiteralSite.moment("2026-12-01 08.00"))
        site.options.now = LiteralSite.moment("2026-12-01 08.00")
        #expect(try await site.published().keys.contains("snart.html"))
        site.options.includesDrafts = true
        #expect(try await site.published().keys.contains("utkast.html"))
    }

    @Test("A collection of the site's own shows the fields that site.yml declares")
    func collection() async throws {
        let layout =
            "{{page.kind}} {{page.extra.plats}} {{{page.extra.svar}}} {{#page.extra.dag}}{{long}}{{/page.extra.dag}} {{#page.extra.val}}{{.}}{{/page.extra.val}}"
        var site: LiteralSite = [
            "theme/layouts/fragor.mustache": layout,
            "content/fragor/index.md": "---\nrubrik: Frågor\n---\n",
            "content/fragor/a.md":
                "---\nrubrik: A\nplats: Här\nsvar: \"Se *allt* [om oss](../om.md)\"\ndag: 2026-02-03\nval: ja tack\n---\n",
            "content/om.md": "---\nrubrik: Om\n---\n",
        ]
        site["site.yml"] +=
            "samlingar:\n  fragor:\n    mapp: fragor\n    sidmall: fragor\n    fält:\n      plats: text\n      svar: markdown\n      dag: datum\n      val: [ja tack, nej tack]\n"
        await site.withoutRules.expectFindings([])
        let page = try await site.published()["fragor/a.html"]
        #expect(
            page
                == "fragor Här <p>Se <em>allt</em> <a href=\"../om.html\">om oss</a></p>\n 3\u{A0}februari 2026 ja tack"
        )
    }

    @Test("A file that nothing points at is told of, and an index.md has no address of its own")
    func unused() async throws {
        var site: LiteralSite = ["content/om/index.md": "---\nrubrik: Om\nwebbadress: 🔴annat\n---\n[Ett](ett.pdf)\n"]
        site.set("content/om/ett.pdf", bytes: [UInt8].pdf())
        site.set("content/om/två.pdf", bytes: [UInt8].pdf())
        await site.withoutRules.expectFindings([
            "\(site.marks[0]): misplaced-slug", "content/om/två.pdf: renamed-file", "content/om/två.pdf: unused-file",
        ])
    }

    @Test("One core and many give the same bytes")
    func parallel() async throws {
        var site = Self.deepSite
        site.options.jobs = 1
        let one = try await site.published()
        site.options.jobs = 8
        #expect(try await site.published() == one)
    }

    @Test("What a worker remembers never changes a byte")
    func memory() async throws {
        let site = Self.deepSite
        let remembered = try await site.published()
        #expect(try await site.published(remembers: false) == remembered)
        #expect(remembered["a/b/sida-1.html"]?.contains(#"<a href="../../om.html">Om</a>"#) == true)
        #expect(remembered["om.html"]?.contains(#"<a href="om.html" aria-current="page">Om</a>"#) == true)
    }

    /// Pages at several depths, whose layouts show a menu, and text that every thread must parse alike.
    private static var deepSite: LiteralSite {
        let menu =
            "{{#menus.main}}<a href=\"{{address}}\"{{#is_current}} aria-current=\"page\"{{/is_current}}{{#is_ancestor}} class=\"on\"{{/is_ancestor}}>{{title}}</a>{{/menus.main}}{{site.address}}"
        var site: LiteralSite = [
            "theme/partials/menu.mustache": menu,
            "theme/layouts/page.mustache": "{{> partials/menu}}{{{page.body}}}",
            "theme/layouts/404.mustache": "{{> partials/menu}}",
            "theme/layouts/section.mustache": "{{> partials/menu}}",
            "content/om.md": "---\nrubrik: Om\n---\n", "content/a/index.md": "---\nrubrik: A\n---\n",
            "content/a/b/index.md": "---\nrubrik: B\n---\n",
        ]
        for number in 0..<100 {
            let text =
                "---\nrubrik: Sida \(number)\n---\n~~Bort~~ och [nästa](sida-\((number + 1) % 100).md)\n\n|a|b|\n|-|-|\n|1|2|\n"
            for folder in ["", "a/", "a/b/"] { site["content/\(folder)sida-\(number).md"] = text }
        }
        return site
    }
}
