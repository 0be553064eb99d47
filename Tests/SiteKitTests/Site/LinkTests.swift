// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import SiteKit
import Testing

@Suite("Links between pages")
struct LinkTests {
    @Test("A link to a page's file becomes its relative address, from any depth")
    func relative() async throws {
        let site: LiteralSite = [
            "content/om/index.md": "---\nrubrik: Om\n---\n",
            "content/om/oss.md":
                "---\nrubrik: Oss\n---\n[Start](../index.md), [gala](../aktiviteter/gala.md#öppettider), [slutet](#längst-ned)\n\n## Längst ned\n",
            "content/aktiviteter/index.md": "---\nrubrik: Aktiviteter\n---\n[Galan](gala.md)\n",
            "content/aktiviteter/gala.md": "---\nrubrik: Gala\n---\n## Öppettider\n",
        ]
        let output = try await site.published()
        #expect(output["om/oss.html"]?.contains(#"<a href="../index.html">Start</a>"#) == true)
        #expect(output["om/oss.html"]?.contains(#"<a href="../aktiviteter/gala.html#oppettider">gala</a>"#) == true)
        #expect(output["om/oss.html"]?.contains(##"<a href="#langst-ned">slutet</a>"##) == true)
        #expect(output["aktiviteter/index.html"]?.contains(#"<a href="../aktiviteter/gala.html">Galan</a>"#) == true)
        await site.withoutRules.expectFindings([])
    }

    @Test(
        "A link that leads nowhere is an error at its target",
        arguments: [
            ("[x](🔴kontakt.html)", "broken-link"), ("[x](🔴saknas.md)", "broken-link"), ("[x](🔴om)", "broken-link"),
            ("[x](🔴OM.md)", "broken-link"), ("[x](🔴../../hemligt.md)", "broken-link"), ("[x](om.md🔴)", ""),
            ("[x](🔴om.md#finns-inte)", "broken-fragment"), ("[x](🔴utkast.md)", "link-to-unpublished"),
            ("[x](🔴snart.md)", "link-to-unpublished"), ("![En gala](🔴gala.png)", "broken-link"),
        ])
    func broken(link: String, code: String) async {
        let site: LiteralSite = [
            "content/om.md": "---\nrubrik: Om\n---\n", "content/kontakt.md": "---\nrubrik: Kontakt\n---\n",
            "content/utkast.md": "---\nrubrik: Utkast\nutkast: ja\n---\n",
            "content/snart.md": "---\nrubrik: Snart\npubliceras: 2027-01-01\n---\n",
            "content/a.md": "---\nrubrik: A\n---\n\nSe \(link) här.\n",
        ]
        await site.withoutRules.expectFindings((code.isEmpty ? [] : site.marks.map { "\($0): \(code)" }))
    }

    @Test("A link to a page that was withdrawn becomes plain text")
    func expired() async throws {
        let site: LiteralSite = [
            "content/gammal.md": "---\nrubrik: Gammal\navpubliceras: 2026-11-01\n---\n",
            "content/a.md": "---\nrubrik: A\n---\nSe [det gamla](🔴gammal.md) här.\n",
        ]
        await site.withoutRules.expectFindings(site.marks.map { "\($0): link-to-expired" })
        #expect(try await site.published()["a.html"]?.contains("<p>Se det gamla här.</p>") == true)
    }

    @Test(
        "A heading is reached by our name for it and by that of other tools",
        arguments: [
            ("#oppettider", "oppettider"), ("#öppettider", "oppettider"), ("#Öppettider", "oppettider"),
            ("#öppettider-1", "oppettider-2"), ("#oppettider-2", "oppettider-2"),
            ("#32-frågor--svar", "3-2-fragor-svar"),
        ])
    func headings(fragment: String, id: String) async throws {
        let site: LiteralSite = [
            "content/a.md": "---\nrubrik: A\n---\n[Mer](b.md\(fragment))\n",
            "content/b.md": "---\nrubrik: B\n---\n## Öppettider\n\n## Öppettider\n\n## 3.2 Frågor & svar\n",
        ]
        await site.withoutRules.expectFindings([])
        #expect(try await site.published()["a.html"]?.contains("href=\"b.html#\(id)\"") == true)
    }

    @Test("What is never published is told as that, and a picture is not mended with a page")
    func neverPublished() async {
        let site: LiteralSite = [
            "content/README.md": "x", "content/gala.md": "---\nrubrik: Gala\n---\n",
            "content/a.md":
                "---\nrubrik: A\n---\n[Läs](README.md), [se](_x.md), [mer](gala.md?a=1) ![En gala](gala.jpg)\n",
        ]
        let found = await site.withoutRules.diagnostics()
        #expect(found.map { $0.message.swedish.hasSuffix("aldrig publiceras.") } == [true, true, false, false])
        #expect(found.map { $0.help?.swedish.contains("gala.md") } == [false, false, true, false])
    }

    @Test("A document link says type and size by itself")
    func document() async throws {
        var site: LiteralSite = [
            "content/a.md": "---\nrubrik: A\n---\n[Programmet](Program 1.pdf)\n[Programmet](<Program 1.pdf>)\n"
        ]
        site["content/a.md"] = "---\nrubrik: A\n---\n[Programmet](program.pdf)\n"
        site.set("content/program.pdf", bytes: [UInt8].pdf() + [UInt8](repeating: 32, count: 1_200_000))
        let page = try await site.published()["a.html"]
        #expect(
            page?.contains(
                "<a href=\"program.pdf\">Programmet <span class=\"size\">(pdf, 1,2\u{A0}MB, 3\u{A0}sidor)</span></a>")
                == true)
    }

    @Test("A card shows a page and a listing the pages of a section")
    func cards() async throws {
        let site: LiteralSite = [
            "content/aktiviteter/index.md": "---\nrubrik: Aktiviteter\n---\n",
            "content/aktiviteter/a.md": "---\nrubrik: Först\ndatum: 2026-12-24\n---\n",
            "content/aktiviteter/b.md": "---\nrubrik: Sedan\ndatum: 2027-01-24\n---\n",
            "content/aktiviteter/c.md": "---\nrubrik: Förr\ndatum: 2025-01-24\n---\n",
            "content/b.md":
                "---\nrubrik: B\n---\n\n[Först](aktiviteter/a.md \"kort\")\n\n[Alla](aktiviteter/ \"lista: kommande, 2\")\n",
        ]
        await site.withoutRules.expectFindings([])
        let page = try #require(try await site.published()["b.html"])
        #expect(page.contains(#"<p class="card">Först</p>"#))
        #expect(
            page.contains(
                #"<ul><li><a href="aktiviteter/a.html">Först</a></li><li><a href="aktiviteter/b.html">Sedan</a></li></ul>"#
            ))
    }

    @Test("Words that a listing does not know, and cards of what is no page, are errors")
    func listingFaults() async {
        let site: LiteralSite = [
            "content/aktiviteter/index.md": "---\nrubrik: Aktiviteter\n---\n",
            "content/a.md": "---\nrubrik: A\n---\n\n[Alla](🔴aktiviteter/ \"lista: komande\")\n\n[B](🔴b.md \"lista\")\n",
            "content/b.md": "---\nrubrik: B\n---\n",
        ]
        await site.withoutRules.expectFindings(
            zip(site.marks, ["unknown-listing-word", "misplaced-card"]).map { "\($0): \($1)" })
    }
}

@Suite("What a broken link may have meant")
struct LinkSuggestionTests {
    @Test(
        "The nearest file is suggested, and none where none is near",
        arguments: [
            ("aktiviteter/gallan.md", "Menade du aktiviteter/galan.md? Skriv:  [x](aktiviteter/galan.md)"),
            ("aktivitet/galan.md", "Menade du aktiviteter/galan.md? Skriv:  [x](aktiviteter/galan.md)"),
            (
                "aktiviteter/kursen.md",
                "Länka till filen, räknat från den här sidans mapp, till exempel:  [Kontakt](../kontakt.md)"
            ),
            (
                "aktiviteter/gala.png",
                "Lägg bilden bredvid sidan, eller skriv var den ligger, räknat från sidans mapp:  ../bilder/gala.jpg"
            ),
        ])
    func suggestion(target: String, help: String) async {
        let site: LiteralSite = [
            "content/a.md": "---\nrubrik: A\n---\n[x](\(target))\n",
            "content/aktiviteter/index.md": "---\nrubrik: Aktiviteter\n---\n",
            "content/aktiviteter/galan.md": "---\nrubrik: Galan\n---\n",
        ]
        let found = await site.planned().diagnostics
        #expect(found.map { $0.help?.swedish } == [help])
    }
}
