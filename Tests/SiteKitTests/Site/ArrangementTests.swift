// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("Pages among each other")
struct ArrangementTests {
    private let order =
        "{{#page.items}}{{title}} {{/page.items}}|{{#page.upcoming}}{{title}} {{/page.upcoming}}|{{#page.past}}{{title}} {{/page.past}}|{{#page.undated}}{{title}} {{/page.undated}}"

    @Test("Coming activities stand first, nearest first; then the undated, then the past, latest first")
    func activities() async throws {
        let site: LiteralSite = [
            "theme/layouts/section.mustache": order,
            "content/aktiviteter/index.md": "---\nrubrik: Aktiviteter\n---\n",
            "content/aktiviteter/a.md": "---\nrubrik: Om_en_månad\ndatum: 2027-01-01\n---\n",
            "content/aktiviteter/b.md": "---\nrubrik: Idag\ndatum: 2026-12-01\n---\n",
            "content/aktiviteter/c.md": "---\nrubrik: Igår\ndatum: 2026-11-30\n---\n",
            "content/aktiviteter/d.md": "---\nrubrik: Förra_året\ndatum: 2025-11-30\n---\n",
            "content/aktiviteter/e.md": "---\nrubrik: Ärlig\n---\n",
            "content/aktiviteter/f.md": "---\nrubrik: Åtgärd\n---\n",
        ]
        #expect(
            try await site.published()["aktiviteter/index.html"]
                == "Idag Om_en_månad Åtgärd Ärlig Igår Förra_året |Idag Om_en_månad |Igår Förra_året |Åtgärd Ärlig ")
    }

    @Test("The order that pages ask for comes first, then their titles in Swedish order")
    func order() async throws {
        let site: LiteralSite = [
            "theme/layouts/section.mustache": "{{#page.items}}{{title}} {{/page.items}}",
            "theme/layouts/page.mustache":
                "{{#page.previous}}{{title}}{{/page.previous}}|{{#page.next}}{{title}}{{/page.next}}",
            "content/om/index.md": "---\nrubrik: Om\n---\n",
            "content/om/a.md": "---\nrubrik: Östen\n---\n",
            "content/om/b.md": "---\nrubrik: Zara\n---\n",
            "content/om/c.md": "---\nrubrik: Sist\nordning: 2\n---\n",
            "content/om/d.md": "---\nrubrik: Först\nordning: 1\n---\n",
        ]
        let output = try await site.published()
        #expect(output["om/index.html"] == "Först Sist Zara Östen ")
        #expect(output["om/c.html"] == "Först|Zara")
    }

    @Test("Breadcrumbs lead from the home page to the page itself")
    func breadcrumbs() async throws {
        let site: LiteralSite = [
            "theme/layouts/page.mustache":
                "{{#page.breadcrumbs}}<a href=\"{{address}}\"{{#is_current}} aria-current=\"page\"{{/is_current}}>{{title}}</a>{{/page.breadcrumbs}}",
            "content/om/index.md": "---\nrubrik: Om oss\nmenynamn: Om\n---\n",
            "content/om/djupt/index.md": "---\nrubrik: Djupt\n---\n",
            "content/om/djupt/a.md": "---\nrubrik: Sida\n---\n",
        ]
        #expect(
            try await site.published()["om/djupt/a.html"]
                == #"<a href="../../index.html">Start</a><a href="../../om/index.html">Om</a><a href="../../om/djupt/index.html">Djupt</a><a href="../../om/djupt/a.html" aria-current="page">Sida</a>"#
        )
    }

    @Test("Pinned news stay first, the rest follow by date")
    func news() async throws {
        let site: LiteralSite = [
            "theme/layouts/section.mustache": "{{#page.items}}{{title}} {{/page.items}}",
            "content/nyheter/index.md": "---\nrubrik: Nyheter\n---\n",
            "content/nyheter/a.md": "---\nrubrik: Äldst\ndatum: 2026-01-01\nfäst_till: 2026-12-31\n---\n",
            "content/nyheter/b.md": "---\nrubrik: Nyast\ndatum: 2026-11-01\n---\n",
            "content/nyheter/c.md": "---\nrubrik: Mellan\npubliceras: 2026-06-01\n---\n",
        ]
        #expect(try await site.published()["nyheter/index.html"] == "Äldst Nyast Mellan ")
    }

    @Test("A subject gathers its pages, and each page leads to it")
    func tags() async throws {
        let site: LiteralSite = [
            "theme/layouts/tag.mustache": "{{page.title}}:{{#page.items}} {{title}}{{/page.items}}",
            "theme/layouts/page.mustache":
                "{{#page.tags}}<a href=\"{{address}}\">{{title}} {{count}}</a>{{/page.tags}}",
            "content/a.md": "---\nrubrik: A\nämnen: [Unga, Upphandling]\n---\n",
            "content/b.md": "---\nrubrik: B\nämnen: unga\n---\n",
        ]
        let output = try await site.published()
        #expect(output["amnen/unga.html"] == "Unga: A B")
        #expect(
            output["a.html"]
                == #"<a href="amnen/unga.html">Unga 2</a><a href="amnen/upphandling.html">Upphandling 1</a>"#)
    }

    @Test("A long listing is split, and its parts lead to each other")
    func pagination() async throws {
        let part =
            "{{#page.items}}{{title}}{{/page.items}}{{#page.pagination}} {{.number}}/{{count}}{{#previous}} <a href=\"{{address}}\">bak</a>{{/previous}}{{#next}} <a href=\"{{address}}\">fram</a>{{/next}}{{/page.pagination}}"
        var site: LiteralSite = [
            "theme/layouts/section.mustache": part, "content/om/index.md": "---\nrubrik: Om\n---\n",
        ]
        site["site.yml"] += "per_sida: 2\n"
        for name in ["a", "b", "c", "d", "e"] {
            site["content/om/\(name).md"] = "---\nrubrik: \(name.uppercased())\n---\n"
        }
        let output = try await site.published()
        #expect(output["om/index.html"] == #"AB 1/3 <a href="../om/sida-2.html">fram</a>"#)
        #expect(
            output["om/sida-2.html"]
                == #"CD 2/3 <a href="../om/index.html">bak</a> <a href="../om/sida-3.html">fram</a>"#)
        #expect(output["om/sida-3.html"] == #"E 3/3 <a href="../om/sida-2.html">bak</a>"#)
    }

    @Test("A page in another language is tied to its original and shows the theme in its own language")
    func languages() async throws {
        let layout =
            "{{page.language.code}} {{strings.updated}} {{#page.translations}}<a href=\"{{address}}\" hreflang=\"{{language.code}}\">{{title}}</a>{{/page.translations}}{{#menus.main}}[{{title}}]{{/menus.main}}"
        var site: LiteralSite = [
            "theme/layouts/page.mustache": layout,
            "content/om.md": "---\nrubrik: Om oss\n---\n",
            "content/om.en.md": "---\nrubrik: About us\n---\n",
            "content/en/contact.md": "---\nrubrik: Contact\növersättning_av: kontakt\n---\n",
            "content/kontakt.md": "---\nrubrik: Kontakt\n---\n",
        ]
        site["site.yml"] += "fler_språk: [en]\nmeny:\n  - om.md\n  - kontakt.md\n"
        let output = try await site.published()
        #expect(output["om.html"] == #"sv Uppdaterad <a href="en/om.html" hreflang="en">English</a>[Om oss][Kontakt]"#)
        #expect(
            output["en/om.html"] == #"en Updated <a href="../om.html" hreflang="sv">Svenska</a>[About us][Contact]"#)
        #expect(
            output["en/contact.html"]
                == #"en Updated <a href="../kontakt.html" hreflang="sv">Svenska</a>[About us][Contact]"#)
    }
}
