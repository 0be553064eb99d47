// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("Addresses")
struct AddressTests {
    @Test("An address mirrors its source")
    func mirror() async throws {
        let site: LiteralSite = [
            "content/om.md": "---\nrubrik: Om\n---\n",
            "content/aktiviteter/index.md": "---\nrubrik: Aktiviteter\n---\n",
            "content/aktiviteter/Ägg och ost.md": "---\nrubrik: Ägg och ost\n---\n",
            "content/aktiviteter/gala/index.md": "---\nrubrik: Gala\n---\n",
            "content/nyheter/index.md": "---\nrubrik: Nyheter\n---\n",
            "content/nyheter/2026-11-30-ny-kurs.md": "---\nrubrik: Ny kurs\ndatum: 2026-11-30\n---\n",
        ]
        let pages = try await site.published().keys.filter { $0.hasSuffix(".html") }.sorted()
        #expect(
            pages == [
                "404.html", "aktiviteter/agg-och-ost.html", "aktiviteter/gala/index.html", "aktiviteter/index.html",
                "index.html", "kakor.html", "nyheter/index.html", "nyheter/ny-kurs.html", "om.html",
                "personuppgifter.html",
                "tillganglighet.html",
            ])
    }

    @Test("With folders as addresses, a link names the folder")
    func folders() async throws {
        let site: LiteralSite = [
            "site.yml":
                "namn: Exempel\nspråk: sv\nadresser: mappar\norganisation:\n  namn: Exempels kommun\n  organisationsnummer: 299900-0009\n",
            "content/om.md": "---\nrubrik: Om\n---\nTill [start](index.md) och [kontakt](kontakt.md).\n",
            "content/kontakt.md": "---\nrubrik: Kontakt\n---\n",
        ]
        let page = try #require(try await site.published()["om/index.html"])
        #expect(page.contains(#"<a href="../">start</a> och <a href="../kontakt/">kontakt</a>"#))
    }

    @Test("Two pages with one address are an error that names both")
    func collision() async {
        let site: LiteralSite = [
            "content/Företag.md": "---\nrubrik: Ett\n---\n",
            "content/foretag.md": "---\nrubrik: Två\n---\n",
        ]
        await site.withoutRules.expectFindings(["content/foretag.md: address-collision"])
    }

    @Test("A former address belongs to one page")
    func formerAddress() async {
        let site: LiteralSite = [
            "content/a.md": "---\nrubrik: Ett\ntidigare_adresser: [\"/default.aspx?id=1&p=0\"]\n---\n",
            "content/b.md": "---\nrubrik: Två\ntidigare_adresser: [🔴\"/Default.aspx?p=0&id=1\"]\n---\n",
            "content/c.md": "---\nrubrik: Tre\ntidigare_adresser: [🔴\"default.aspx\"]\n---\n",
        ]
        await site.withoutRules.expectFindings(
            zip(site.marks, ["address-collision", "malformed-address"]).map { "\($0): \($1)" })
    }

    @Test("A folder with pages needs a page of its own")
    func missingIndex() async {
        let site: LiteralSite = ["content/aktiviteter/gala.md": "---\nrubrik: Gala\n---\n"]
        await site.withoutRules.expectFindings(["content/aktiviteter/gala.md: missing-index"])
    }

    @Test("Names that are nearly right are errors, never pages less")
    func names() async {
        let site: LiteralSite = [
            "content/om/_index.md": "---\nrubrik: Om\n---\n",
            "content/om/a.markdown": "---\nrubrik: A\n---\n",
            "content/om/b.html": "<p>",
            "content/om/c.en.md": "---\nrubrik: C\n---\n",
            "content/om/index.md": "---\nrubrik: Om\n---\n",
            "content/om/README.md": "För redaktörer.",
            "content/om/_utkast.md": "Inget.",
        ]
        await site.withoutRules.expectFindings([
            "content/om/_index.md: misnamed-index", "content/om/a.markdown: unsupported-file",
            "content/om/b.html: unsupported-file", "content/om/c.en.md: undeclared-language",
        ])
    }
}
