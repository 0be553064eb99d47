// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit

@Suite("The pages that the law asks for")
struct LawPageTests {
    @Test("A site without pages of its own gets them, and leads to them from its foot")
    func generated() async throws {
        let pages = try await LiteralSite().published()
        let statement = try #require(pages["tillganglighet.html"])
        #expect(statement.contains("<h1>Tillgänglighetsredogörelse för Exempel</h1>"))
        #expect(statement.contains("<strong>delvis förenlig</strong>"))
        #expect(statement.contains("den 1\u{A0}november 2026"))
        #expect(pages["kakor.html"]?.contains("inga kakor") == false)
        for name in ["tillganglighet", "kakor", "personuppgifter"] {
            #expect(pages["index.html"]?.contains("<a href=\"\(name).html\">") == true)
        }
    }

    @Test("Every thing that Digg asks for stands in the statement, in the order of the EU's model")
    func content() async throws {
        let html = try #require(try await LiteralSite().published()["tillganglighet.html"])
        let parts = [
            "Tillgänglighetsredogörelse för Exempel", "Redogörelsen gäller webbplatsen Exempel.",
            "Hur tillgänglig är webbplatsen?",
            "Vad kan du göra om du inte kan använda delar",
            "Kontakta Exempels kommun", "Rapportera brister", "mailto:kommun@exempel.se", "Tillsyn",
            "https://www.digg.se/tdosanmalan",
            "delvis förenlig", "Innehåll som inte är tillgängligt", "Bristande förenlighet med lagkraven",
            "Oskäligt betungande anpassning", "Innehåll som inte omfattas av lagen", "Hur vi har testat webbplatsen",
            "1\u{A0}november 2026", "Egen granskning", "Redogörelsen ändrades senast",
        ]
        var rest = html[...]
        for part in parts {
            let place = try #require(rest.range(of: part), "\(part) is missing or out of order")
            rest = rest[place.upperBound...]
        }
    }

    @Test("A file of the same name takes the page's place, and then there is no data beside it")
    func overridden() async throws {
        let site: LiteralSite = ["content/tillganglighet.md": "---\nrubrik: Vår egen\n---\nEgen text.\n"]
        let pages = try await site.published()
        #expect(pages["tillganglighet.html"]?.contains("Egen text.") == true)
        #expect(pages["tillganglighet.json"] == nil)
        #expect(pages["kakor.html"] != nil)
    }

    @Test("A language with a home page of its own has the pages in that language")
    func languages() async throws {
        var site: LiteralSite = ["content/index.en.md": "---\ntitle: Start\n---\n"]
        site["site.yml"] = LiteralSite.settings + LiteralSite.assessment + "fler_språk: [en]\n"
        let pages = try await site.published()
        #expect(pages["en/tillganglighet.html"]?.contains("<h1>Accessibility statement for Exempel</h1>") == true)
        #expect(pages["en/tillganglighet.html"]?.contains("partially compliant") == true)
    }

    @Test("The page on cookies says what the build has seen, and no more")
    func cookies() async throws {
        var site: LiteralSite = [
            "theme/assets/site.css":
                ":focus-visible{outline:2px solid}\np{background:url(a.svg);hyphens:auto;overflow-wrap:break-word}",
            "theme/assets/a.svg": "<svg viewBox=\"0 0 1 1\"/>",
        ]
        let silent = try #require(try await site.published()["kakor.html"])
        #expect(silent.contains("prövades en adress till"))
        #expect(silent.contains("Den leder inte till någon annan webbplats."))
        #expect(silent.contains("innehåller inga skript") && silent.contains("mäter inte hur"))
        #expect(silent.contains("Exempels kommun ansvarar för webbplatsen."))
        site["theme/assets/a.js"] = "document.title = 'A'"
        let running = try #require(try await site.published()["kakor.html"])
        #expect(!running.contains("inga skript") && !running.contains("mäter inte"))
    }

    @Test("The page on personal data says who answers, why and what becomes of a message, and tells of forms")
    func personalData() async throws {
        var site: LiteralSite = ["content/vera.md": "---\nrubrik: Vera Exempel\ntyp: kontakt\n---\n"]
        let plain = try #require(try await site.published()["personuppgifter.html"])
        for part in [
            "Sidorna samlar inte in några uppgifter om dig.", "allmän handling", "invända",
            "klaga hos tillsynsmyndigheten",
        ] {
            #expect(plain.contains(part), "\(part)")
        }
        site["theme/layouts/page.mustache"] = LiteralSite.layout + "<form action=\"/sok\"></form>"
        let asking = try #require(try await site.published()["personuppgifter.html"])
        #expect(asking.contains("skickas till servern som webbplatsen ligger på"))
        #expect(!asking.contains("<p>Sidorna samlar inte in"))
    }

    @Test(
        "An assessment that says delvis must tell of what: a fault that a person has found has its criterion's number")
    func unexplained() async throws {
        var site: LiteralSite = ["content/film.md": "---\nrubrik: Film\n---\nText.\n"]
        site["site.yml"] = LiteralSite.settings + LiteralSite.assessment + "  resultat: 🔴delvis förenlig\n"
        #expect(await site.findings().contains(site.marks[0] + ": missing-assessment"))
        site["kanda-brister.yml"] =
            "- sida: film.md\n  kod: 1.2.5\n  kategori: brist\n  skäl: Filmen är inte syntolkad.\n  åtgärdas: 2027-03-01\n"
        #expect(await site.findings().filter { $0.hasSuffix("missing-assessment") || $0.contains("kanda") } == [])
        let html = try #require(try await site.published()["tillganglighet.html"])
        #expect(
            html.contains(
                "Filmen är inte syntolkad. (WCAG 1.2.5) Det gäller sidan ”Film”. Åtgärdas senast den 1\u{A0}mars 2027.")
        )
        #expect(html.contains("på grund av de brister som beskrivs nedan"))
    }

    @Test("Each fault tells who meets it and where, and nothing of pages that are not out")
    func detailed() async throws {
        var site: LiteralSite = [
            "content/ett.md": "---\nrubrik: Ett\n---\nText.\n",
            "content/utkast.md": "---\nrubrik: Hemligt\nutkast: ja\n---\nText.\n",
        ]
        for number in 1...4 { site["content/film/\(number).md"] = "---\nrubrik: Film \(number)\n---\nText.\n" }
        site["kanda-brister.yml"] = """
            - sida: [ett.md, utkast.md]
              kod: 1.4.5
              kategori: brist
              skäl: Kartan är en bild.
              åtgärdas: 2027-03-01
              drabbar: [utan synförmåga, nedsatt syn]
            - sida: film/
              kod: 1.2.5
              kategori: brist
              skäl: Filmerna är inte syntolkade.
              åtgärdas: 2027-03-01
              drabbar: nedsatt syn

            """
        #expect(await site.findings().filter { $0.contains("kanda") } == [])
        let html = try #require(try await site.published()["tillganglighet.html"])
        #expect(html.contains("<strong>Användning utan synförmåga eller nedsatt syn:</strong> Kartan är en bild."))
        #expect(html.contains("<strong>Användning med nedsatt syn:</strong> Filmerna är inte syntolkade."))
        #expect(html.contains("(WCAG 1.4.5) Det gäller sidan ”Ett”."))
        #expect(html.contains("Det gäller 4 sidor, bland dem ”Film 1”, ”Film 2”, ”Film 3”."))
        #expect(!html.contains("Hemligt"))
        site["kanda-brister.yml"] = site["kanda-brister.yml"].replacing("nedsatt syn\n", with: "nedsatt synn\n")
        #expect(await site.findings().contains { $0.hasPrefix("kanda-brister.yml:12:12: ") })
    }

    @Test("The data says what the page says")
    func data() async throws {
        let text = try #require(try await LiteralSite().published()["tillganglighet.json"])
        let json = try #require(
            JSON.parse(SourceFile(SourcePath("a.json"), bytes: Array(text.utf8))).value)
        #expect(json["compliance"] == .text("partially-compliant"))
        #expect(json["assessed"] == .text("2026-11-01"))
        #expect(json["enforcement"]?["complaintAddress"] == .text("https://www.digg.se/tdosanmalan"))
    }

    @Test(
        "Compliance is full only where a person says so and nothing is open",
        arguments: [
            (Compliance.full, true, false, Compliance.full), (.full, false, false, .partial),
            (.full, true, true, .partial),
            (.partial, true, false, .partial), (.none, true, false, .none),
        ])
    func compliance(_ claimed: Compliance, _ isAssessed: Bool, _ hasIssue: Bool, _ expected: Compliance) {
        var site = SiteSettings(name: "A", language: .swedish, organisation: Organisation(name: "B"))
        var assessment = AccessibilityAssessment()
        assessment.result = claimed
        assessment.assessed = isAssessed ? CalendarDate(year: 2026, month: 11, day: 1) : nil
        site.accessibility = assessment
        let issue = KnownIssue(
            code: Reference("missing-alt", bytes: 0..<0), reason: "Kartan saknar text.",
            location: SourceLocation(knownIssuesPaths[0]))
        let statement = AccessibilityStatement(
            site: site, issues: hasIssue ? [issue] : [], today: LiteralSite.moment("2026-12-01").stockholm.date)
        #expect(statement.compliance == expected)
    }

    @Test("What site.yml holds becomes text and nothing else")
    func hostile() async throws {
        var site: LiteralSite = [:]
        site["site.yml"] =
            LiteralSite.settings.replacing("Exempels kommun", with: "'A *b* [c](d) <script> `e` & \"f\"'")
            + LiteralSite.assessment
        let findings = await site.findings()
        #expect(findings == [])
        let html = try #require(try await site.published()["tillganglighet.html"])
        #expect(html.contains("Kontakta A *b* [c](d) &lt;script&gt; `e` &amp;"))
    }
}
