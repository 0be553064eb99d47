// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

/// Every kind of thing that points at another: where it leads astray it is an error at its place, with what exists beside it.
@Suite("Everything that points at something") struct EveryLinkTests {
    private static let settings =
        "namn: Exempel\nspråk: sv\norganisation:\n  namn: Exempels kommun\n  organisationsnummer: 299900-0009\n"

    private func site(_ lines: String = "") -> LiteralSite {
        [
            "site.yml": Self.settings + "webbadress: https://www.exempel.se/front/\n" + lines,
            "content/index.md":
                "---\nrubrik: Start\n---\n\n[Galan](aktiviteter/gala.md), [kursen](nyheter/ny-kurs.md) och [Kim](kontakter/kim.md)\n",
            "content/aktiviteter/index.md": "---\nrubrik: Aktiviteter\n---\n\nSe [planen](../dokument/plan.pdf).\n",
            "content/aktiviteter/gala.md": "---\nrubrik: Gala\ndatum: 2026-12-24\n---\n\n## Program\n",
            "content/nyheter/index.md": "---\nrubrik: Nyheter\n---\n",
            "content/nyheter/ny-kurs.md": "---\nrubrik: Ny kurs\ndatum: 2026-11-30\n---\n",
            "content/nyheter/2026-11-29-ny-lokal.md": "---\nrubrik: Ny lokal\n---\n",
            "content/kontakter/index.md": "---\nrubrik: Kontakter\n---\n",
            "content/kontakter/kim.md": "---\nnamn: Kim Exempel\ntelefon: 08-465 004 02\n---\n",
            "content/dokument/plan.pdf": soundPDF,
        ]
    }

    @Test(
        "In the settings",
        arguments: [
            ("meny: [index.md, 🔴aktivitet/]", "unknown-reference", "aktiviteter/"),
            ("sidfotsmeny: [🔴kontakter/kimm.md]", "unknown-reference", "kontakter/kim.md"),
            ("omdirigeringar:\n  /gammal: 🔴aktiviteter/galla.md", "unknown-reference", "aktiviteter/gala.md"),
            (
                "omdirigeringar:\n  🔴/front/aktiviteter/gala.html: index.md", "address-collision",
                "content/aktiviteter/gala.md"
            ),
            ("borttagna: [🔴/front/aktiviteter/]", "address-collision", "content/aktiviteter/index.md"),
            ("borttagna: [🔴gammal]", "malformed-address", "/"),
            ("omdirigeringar:\n  /gammal: index.md\nborttagna: [🔴/gammal]", "address-collision", ""),
        ])
    func settings(_ lines: String, _ code: String, _ suggestion: String) async throws {
        let site = site(lines + "\n")
        let mark = try #require(site.marks.first)
        #expect(await site.findings().contains("\(mark): \(code)"))
        let told = await site.report()
        #expect(told.contains(suggestion))
    }

    @Test(
        "In the fields of a page",
        arguments: [
            ("tidigare_adresser: [🔴/front/nyheter/ny-kurs.html]", "address-collision", "content/nyheter/ny-kurs.md"),
            ("tidigare_adresser: [🔴gammal]", "malformed-address", "/"), ("kontakt: 🔴kimm", "unknown-reference", "kim"),
            ("ersätts_av: 🔴galan", "unknown-reference", "gala"),
            ("bild: 🔴plann.jpg\nalttext: En plan", "unknown-file", ""),
        ])
    func fields(_ line: String, _ code: String, _ suggestion: String) async throws {
        var site = site()
        site["content/aktiviteter/kurs.md"] = "---\nrubrik: Kurs\n\(line)\n---\n"
        let mark = try #require(site.marks.first)
        #expect(await site.findings().contains("\(mark): \(code)"))
        #expect(await site.report().contains(suggestion))
    }

    @Test("An old address that is the same but for its query may lead elsewhere") func query() async {
        var site = site("omdirigeringar:\n  /front/aktiviteter/gala.html?id=3: index.md\n")
        site["content/nyheter/ny-kurs.md"] =
            "---\nrubrik: Ny kurs\ndatum: 2026-11-30\ntidigare_adresser: [/gammal.html]\n---\n"
        #expect(await !site.findings().contains { $0.contains("address-collision") })
    }

    @Test(
        "The link to write in place of an address is that of the file that is published there",
        arguments: [
            ("https://www.exempel.se/front/aktiviteter/gala.html", "gala.md"),
            ("https://exempel.se/front/aktiviteter/gala.html#program", "gala.md#program"),
            ("/front/aktiviteter/", "index.md"), ("/front/aktiviteter", "index.md"), ("/aktiviteter/gala", "gala.md"),
            ("/front/", "../index.md"), ("/", "../index.md"), ("/front", "../index.md"),
            ("https://www.exempel.se/front/nyheter/ny-lokal.html", "../nyheter/2026-11-29-ny-lokal.md"),
            ("/nyheter/ny-lokal.html", "../nyheter/2026-11-29-ny-lokal.md"),
            ("/dokument/plan.pdf", "../dokument/plan.pdf"),
            ("/kontakter/kim.md", "../kontakter/kim.md"), ("/saknas.html", "../saknas.md"),
        ])
    func strays(_ address: String, _ link: String) async {
        var site = site()
        site["content/aktiviteter/gala.md"] =
            "---\nrubrik: Gala\ndatum: 2026-12-24\n---\n\n## Program\n\nSe [mer](\(address)) här.\n"
        let found = await site.diagnostics().filter { $0.code == .ownAddress || $0.code == .absolutePath }
        #expect(found.map { $0.help?.swedish.hasSuffix("Skriv:  " + link) } == [true])
        #expect(found.map { $0.help?.english.hasSuffix("Write:  " + link) } == [true])
    }
}
