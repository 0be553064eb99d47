// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Rules about facts") struct FactTests {
    /// A site with two contacts, opening hours and a page.
    private func site(_ text: String, fields: String = "") -> LiteralSite {
        [
            "site.yml": """
            namn: Exempel
            språk: sv
            organisation:
              namn: Exempels kommun
              organisationsnummer: 299900-0009
              växel: 08-465 004 00
              e-post: kommun@exempel.se
              besöksadress: Kommunhuset, Storgatan 1, 123 45 Exempelby
              öppettider:
                måndag–torsdag: 08.00–16.30
                fredag: 08.00–16.00
                lunchstängt: 12.00–13.00

            """,
            "content/sidor/index.md": "---\nrubrik: Sidor\n---\n",
            "content/sidor/a.md": "---\nrubrik: A\n\(fields)---\n\n\(text)\n",
            "content/kontakter/index.md": "---\nrubrik: Kontakter\n---\n",
            "content/kontakter/kim.md":
                "---\nnamn: Kim Exempel\ntelefon: 08-465 004 02\ne-post: kim@exempel.se\n---\n",
            "content/kontakter/vaxel.md":
                "---\nnamn: Växeln\nkontakttyp: enhet\ntelefon: 08-465 004 00\n---\n",
        ]
    }

    /// The codes of what the rules of this area find; other rules have other things to say of such small texts.
    private func codes(_ site: LiteralSite) async -> [String] {
        let area: Set<DiagnosticCode> = [
            .contradictoryFact, .invalidDate, .missingFunder, .mixedPhones, .mixedTimes, .orphanPage, .personalNumber,
            .presentTense, .privateData, .repeatedFact, .repeatedHours, .unreachableContact, .wrongWeekday,
        ]
        return await site.diagnostics().map(\.code).filter(area.contains).map(\.rawValue).sorted()
    }

    @Test(
        "Facts that should be elsewhere, or are wrong, are found",
        arguments: [
            ("Ring 08-465 004 02.", ["repeated-fact"]),
            ("Ring Kim på 08 465 004 02 idag, tel 08 465 004 02.", ["repeated-fact"]),
            ("Skriv till [kim@exempel.se](mailto:kim@exempel.se).", ["repeated-fact"]),
            ("| Tel | Namn |\n| --- | --- |\n| +46 8 465 004 02 | Kim |", ["repeated-fact"]),
            ("Kim Exempel, 08-465 004 07", ["contradictory-fact"]),
            ("Kim Exempel: <kim.e@exempel.se>", ["contradictory-fact"]),
            ("08-465 004 00 eller 08-46 500 400", ["mixed-phones"]),
            ("Öppet måndag-torsdag kl. 8.00–16.30.", ["repeated-hours"]),
            ("Kommunhuset är öppet måndag till torsdag 9.00–15.00.", ["repeated-hours"]),
            ("Start 08:00 och slut klockan 17.00.", ["mixed-times"]), ("Kl. 8:00 och 12.00–13.00.", ["mixed-times"]),
            ("Öppet 10:00 och kl. 12.00.", ["mixed-times"]), ("Start 8:30–10:00, slut kl. 12.00.", ["mixed-times"]),
            ("Vi ses måndag 17:45 eller kl. 18.00.", ["mixed-times"]),
            ("Möte fredag 3 december 2026.", ["wrong-weekday"]),
            ("Möte fredagen den 3 december 2026.", ["wrong-weekday"]),
            ("The fair is on Friday, December 3, 2026.", ["wrong-weekday"]),
            ("Nummer 121212-1212", ["personal-number"]), ("Nummer 19121212-1212", ["personal-number"]),
            ("Nummer 191212121212.", ["personal-number"]), ("Nummer 121212+1212", ["personal-number"]),
            ("Nummer 121212 – 1212", ["personal-number"]), ("Nummer 121272-1219", ["personal-number"]),
            ("`121212-1212`", ["personal-number"]), ("[a](https://exempel.se/?nr=121212-1212)", ["personal-number"]),
        ] as [(String, [String])])
    func found(_ text: String, _ expected: [String]) async {
        #expect(await codes(site(text)) == expected)
    }

    @Test(
        "What is as it should be is left alone",
        arguments: [
            "Ring växeln på 08-465 004 00.", "Skriv till [kommun@exempel.se](mailto:kommun@exempel.se).",
            "Ring räddningstjänsten, 112.", "Kim Exempel berättar om 0-3 åringar.", "Kontot 12-3456 och 0918.",
            "Född 2012-12-12, sida 121212.", "Organisationsnummer 299900-0009 och 212000-2858.",
            "Dnr KS 2014-121212-1212-3.", "Ring 070-174 06 05, 0701740605.", "Nummer 121212-1213.",
            "ISBN 1212121212121.",
            "[a](https://exempel.se/191212121212)", "Summan är 121212 kr 1212 öre.", "Möte torsdag 3 december 2026.",
            "Från onsdag till fredag, 1–3 december 2026.", "Möte fredag 3 och lördag 5 december 2026.",
            "From 1 to 3 December 2026.", "En vardag 3 december 2026.", "Torsdagen den\n3 december 2026 ses vi.",
            "Biblioteket är öppet måndag–torsdag 10.00–18.00.", "Träning måndagar 18.00–20.00.",
            "Börjar kl. 8.00, pausar 12.00–13.00.", "Skala 1:50 och 12.00 kronor.", "Resultat 10:00 mot 2.30 m.",
            "Version 12.10 och 08:00.",
            "Fastigheten Norrby 12:34 säljs kl. 12.00.", "Norrby 12:34 och kl. 12.00.",
            "Norrby 10:14–10:22 i skala 1:50, kl. 12.00.", "Gudstjänst kl. 11.00 (Luk. 10:25–37).",
            "Norrby 2:15 ses kl. 9.00.", "Psaltaren 23:1 och kl. 12.00.", "Vi ses den 01-02-2026 eller 01.02.2026.",
            "Ring Anna på 08-465 004 09.", "Priset är 0800-12 kr.",
        ])
    func decent(_ text: String) async {
        #expect(await codes(site(text)) == [])
    }

    @Test(
        "Facts in the fields at the top are seen too",
        arguments: [
            ("ingress: Vi ses fredag 3 december 2026.\n", ["wrong-weekday"]),
            ("ingress: Anmäld av 121212-1212.\n", ["personal-number"]),
            ("ingress: Ring Kim Exempel, 08-465 004 07.\n", ["contradictory-fact"]),
            ("bildtext: Kim Exempel, kim@exempel.se.\n", ["repeated-fact"]),
            ("typ: aktivitet\narrangör: Kim Exempel, 08-465 004 07\n", ["contradictory-fact"]),
            ("ingress: Ring växeln, 08-465 004 00.\n", []),
            ("bildtext: Anmäld av 121212-1212.\n", ["personal-number"]), ("uppdaterad: torsdag 3 december 2026\n", []),
            ("uppdaterad: fredag 3 december 2026\n", ["invalid-date"]),
        ] as [(String, [String])])
    func fields(_ fields: String, _ expected: [String]) async {
        #expect(await codes(site("Text.", fields: fields)) == expected)
    }

    @Test(
        "A file's name is looked at",
        arguments: [
            ("content/sidor/198112289874.pdf", true), ("content/sidor/beslut 198112289874.png", true),
            ("content/sidor/8112289874.pdf", false), ("content/sidor/191212121212.pdf", false),
            ("content/sidor/121212-1212.pdf", true), ("content/sidor/beslut-19121212-1212.pdf", true),
            ("content/sidor/20121212-1213.jpg", false), ("content/sidor/20141201-1212.jpg", false),
            ("content/sidor/212000-2858.pdf", false),
        ])
    func names(_ path: String, _ isFound: Bool) async {
        var site = site("Text.")
        site[path] = soundPDF
        #expect(await codes(site).contains("personal-number") == isFound)
    }

    @Test("A report does not say the whole number") func hidden() async {
        let report = await site("Anmäld av 121212-1212.").diagnostics().filter { $0.code == .personalNumber }
            .map(\.message.swedish)
        #expect(report == ["Här står ett personnummer, 121212-xxxx."])
    }

    @Test("The card to write leads from the page to the contact") func card() async {
        let found = await site("Ring 08-465 004 02.").diagnostics()
        let repeated = found.first { $0.code == .repeatedFact }
        #expect(repeated?.help?.swedish.hasSuffix("[Kim Exempel](../kontakter/kim.md \"kort\")") == true)
    }

    @Test(
        "Contacts that are the same have the same numbers",
        arguments: [
            ("kim.en.md", "telefon: 08-465 004 07", 1), ("kim.en.md", "telefon: 08-465 004 02", 0),
            ("kim.en.md", "telefon: +46 8 465 004 02\ne-post: Kim@exempel.se", 0),
            ("kim.en.md", "e-post: kim.e@exempel.se", 1), ("kim-2.md", "telefon: 08-465 004 07", 0),
        ])
    func sameContact(_ file: String, _ fields: String, _ count: Int) async {
        var site = site("Text.")
        site["site.yml"] += "fler_språk: [en]\n"
        site["content/kontakter/\(file)"] = "---\nnamn: Kim Exempel\n\(fields)\n---\n"
        let found = await codes(site).filter { $0 == "contradictory-fact" }
        #expect(found.count == count)
    }

    @Test("A contact is reached by its own numbers or its unit's") func reached() async {
        var site = site("Text.")
        site["content/kontakter/lo.md"] = "---\nnamn: Lo Fiktiv\nenhet: vaxel\n---\n"
        #expect(await codes(site) == [])
        site["content/kontakter/lo.md"] = "---\nnamn: Lo Fiktiv\n---\n"
        #expect(await codes(site) == ["unreachable-contact"])
        site["content/kontakter/lo.md"] = "---\nnamn: Lo Fiktiv\nslutar: 2026-11-01\n---\n"
        #expect(await codes(site) == [])
    }

    @Test(
        "What looks private is told of",
        arguments: [
            ("postadress: \"c/o Exempel, Storgatan 1, 123 45 Exempelby\"", 1),
            ("besöksadress: Storgatan 1 lgh 1101, 123 45 Exempelby", 1),
            ("besöksadress: Storgatan 1, 123 45 Exempelby", 0),
            ("e-post: Kim.Exempel@Hotmail.com", 1), ("e-post: kim@exempel.se", 0),
        ])
    func privateData(_ line: String, _ count: Int) async {
        var site = site("Text.")
        site["content/kontakter/lo.md"] = "---\nnamn: Lo Fiktiv\nmobil: 070-174 06 05\n\(line)\n---\n"
        #expect(await codes(site) == Array(repeating: "private-data", count: count))
    }

    @Test(
        "The present tense is told of only when the project is over",
        arguments: [
            ("slut: 2013", "Det drivs av kommunen.", 1), ("slut: 2030", "Det drivs av kommunen.", 0),
            ("slut: 2013", "Det drevs av kommunen.", 0), ("status: avslutad", "Projektet pågår.", 1),
        ])
    func tense(_ end: String, _ text: String, _ count: Int) async {
        var site = site("Det drivs av kommunen.")
        site["content/sidor/projekt.md"] = "---\nrubrik: Projekt\ntyp: projekt\nstart: 2012\n\(end)\n---\n\n\(text)\n"
        #expect(await codes(site) == Array(repeating: "present-tense", count: count))
    }
}

@Suite("Pages that no one finds") struct OrphanTests {
    private func site(_ menu: String) -> LiteralSite {
        [
            "site.yml":
                "namn: Exempel\nspråk: sv\nfler_språk: [en]\norganisation:\n  namn: Exempels kommun\n  organisationsnummer: 299900-0009\nmeny: [\(menu)]\n",
            "content/a.md": "---\nrubrik: A\n---\n",
        ]
    }

    private func orphans(_ site: LiteralSite) async -> [String] {
        await site.diagnostics().filter { $0.code == .orphanPage }.compactMap { $0.location?.file.text }.sorted()
    }

    @Test("Every way to a page counts") func ways() async {
        var site = site("index.md")
        #expect(await orphans(site) == ["content/a.md"])
        site["content/index.md"] = "---\nrubrik: Start\n---\n\nSe [a](a.md).\n"
        #expect(await orphans(site) == [])
        site["content/index.md"] = "---\nrubrik: Start\nämnen: ett\n---\n"
        site["content/a.md"] = "---\nrubrik: A\nämnen: ett\n---\n"
        #expect(await orphans(site) == [])
        #expect(await orphans(self.site("a.md")) == [])
    }

    @Test("Two pages that lead to each other only are not found") func pair() async {
        var site = site("index.md")
        site["content/a.md"] = "---\nrubrik: A\n---\n\nSe [b](b.md).\n"
        site["content/b.md"] = "---\nrubrik: B\n---\n\nSe [a](a.md).\n"
        #expect(await orphans(site) == ["content/a.md", "content/b.md"])
    }

    @Test("A section leads to its pages, and a page to its translation") func section() async {
        var site = site("sidor/")
        site["content/sidor/index.md"] = "---\nrubrik: Sidor\n---\n"
        site["content/sidor/a.md"] = "---\nrubrik: A\n---\n"
        site["content/sidor/a.en.md"] = "---\nrubrik: A in English\n---\n"
        #expect(await orphans(site) == ["content/a.md"])
    }

    @Test("Where a page has been withdrawn, its links may be what is missing") func withdrawn() async {
        var site = site("index.md")
        site["content/b.md"] = "---\nrubrik: B\navpubliceras: 2026-11-01\n---\n\nSe [a](a.md).\n"
        #expect(await orphans(site) == ["content/a.md"])
        #expect(await site.diagnostics().filter { $0.code == .orphanPage }.map(\.severity) == [.warning])
        site = self.site("index.md")
        site["content/a.md"] = "---\nrubrik: A\npubliceras: 2026-11-01\n---\n"
        #expect(await site.diagnostics().filter { $0.code == .orphanPage }.map(\.severity) == [.warning])
    }
}
