// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

private func site(_ yaml: String) -> Diagnosed<SiteSettings?> {
    readSiteSettings(SourceFile(SourcePath("site.yml"), bytes: Array(yaml.utf8)))
}

private func theme(_ yaml: String) -> Diagnosed<ThemeSettings?> {
    readThemeSettings(SourceFile(SourcePath("theme/theme.yml"), bytes: Array(yaml.utf8)))
}

private let start =
    "namn: Prov\nspråk: sv\norganisation:\n  namn: Exempelköpings kommun\n  organisationsnummer: 212000-2858\n"

@Suite struct SettingsTests {
    @Test("A whole site.yml is read") func whole() throws {
        let found = site(
            """
            # Projektets webbplats
            namn: FRONT
            webbadress: https://www.exempel.se/front
            språk: sv
            fler_språk: [en]
            organisation:
              namn: Exempelköpings kommun
              organisationsnummer: 21 20 00 - 2858
              växel: 0918-140 00
              e-post: kommun@exempel.se
              webbplats: https://www.exempel.se
              besöksadress:
                namn: Kommunhuset
                gata: Storgatan 67
                postnummer: 935 81
                ort: Norsjö
              postadress: Storgatan 67, 935 81 Norsjö
              öppettider:
                måndag–torsdag: 08.00–16.30
                lunchstängt: 12.00–13.00
                2026-12-24: stängt, julafton
              dataskyddsombud: dataskyddsombud
            meny:
              - aktiviteter/
              - Om oss: om-projektet.md
              - sida: kontakt.md
                text: Kontakt
                undersidor:
                  - kontakter/
            finansiärer:
              tillvaxtverket:
                namn: Tillväxtverket
                webbplats: https://tillvaxtverket.se
            webbserver: [iis, apache]
            omdirigeringar:
              /default.aspx?id=25355&ptid=0: om-projektet.md
            borttagna: [/gammal]
            tillgänglighet:
              bedömd: 2026-11-01
            tillsyn:
              anmälan: https://www.exempel.se/anmal
            tema:
              mapp: theme/
              färger:
                primär: "#005ea5"
                länk: {ljus: "#0b5047", mörk: "#93d8c5", kontrast: "#00352d", kontrast_mörk: "#b5f5e3", utskrift: "#000"}
                text: {mörk: "#fff"}
            adresser: mappar
            per_sida: 20
            redigeringslänk: https://exempel.se/{file}#L{line}
            samlingar:
              rapport:
                mapp: rapporter
                fält:
                  fil: {typ: fil, krävs: ja}
                  slag: [del, slut]
                  personer: lista av kontakt
            egna_fält:
              löpnummer: tal
            regler:
              bare-address: tips
              broken-link: av
            """)
        #expect(found.findings.map(\.message.swedish) == [])
        let settings = try #require(found.value)
        #expect(settings.baseURL == "https://www.exempel.se/front/")
        #expect(settings.allLanguages.map(\.code) == ["sv", "en"])
        #expect(settings.organisation.number?.digits == "2120002858")
        #expect(settings.organisation.visitingAddress?.postcode == "93581")
        #expect(settings.organisation.openingHours?.regular.count == 1)
        #expect(settings.menu.map { $0.target?.name } == ["aktiviteter/", "om-projektet.md", "kontakt.md"])
        #expect(settings.menu.map(\.text) == [nil, "Om oss", "Kontakt"])
        #expect(settings.menu.last?.children.map { $0.target?.name } == ["kontakter/"])
        #expect(settings.funders.map(\.shortName) == ["tillvaxtverket"])
        #expect(settings.hosting == [.iis, .apache])
        #expect(settings.redirects.map(\.from.name) == ["/default.aspx?id=25355&ptid=0"])
        #expect(settings.theme.folder == "theme")
        let tokens = settings.theme.tokens
        #expect(tokens.map(\.light?.name) == ["#005ea5", "#0b5047", nil])
        #expect(tokens.map(\.dark?.name) == [nil, "#93d8c5", "#fff"])
        #expect(tokens.map(\.moreContrast?.name) == [nil, "#00352d", nil])
        #expect(tokens.map(\.moreContrastDark?.name) == [nil, "#b5f5e3", nil])
        #expect(tokens.map(\.print?.name) == [nil, "#000", nil])
        #expect(settings.addresses == .folders)
        #expect(settings.collections.first?.fields.map(\.isRequired) == [true, false, false])
        #expect(settings.collections.first?.fields.last?.kind == .list(.reference(.contact)))
        #expect(settings.rules.map(\.severity) == [.hint, nil])
        #expect(settings.rules.map(\.value.name) == ["tips", "av"])
    }

    @Test(
        "Each mistake in site.yml has its line to write",
        arguments: [
            ("", DiagnosticCode.missingField, "Filen säger ingenting om webbplatsen.", "namn: FRONT"),
            ("- a\n", .wrongForm, "Här börjar en lista, men det ska vara fält med värden.", "namn: FRONT"),
            ("namn: A\nspråk: sv\n", .missingField, "Fältet ”organisation” saknas i site.yml.", "organisation:"),
            (
                "name: A\nlanguage: sv\norganisation:\n  name: B\n", .missingField,
                "Fältet ”number” saknas i organisation.", "number: 212000-2858"
            ),
            (
                start + "webbadress: www.exempel.se/front\n", .invalidBaseURL,
                "”www.exempel.se/front” är ingen adress som en webbplats kan ligga på.",
                "webbadress: https://www.exempel.se/front"
            ),
            (start + "menyn:\n  - a.md\n", .unknownKey, "Fältet ”menyn” finns inte i site.yml.", "Menade du ”meny”?"),
            (
                start + "regler:\n  broken-lnk: fel\n", .unknownRule, "Ingen regel heter ”broken-lnk”.",
                "broken-link: fel"
            ),
            (
                start + "regler:\n  broken-link: allvar\n", .invalidChoice,
                "”allvar” är inget av orden för ”broken-link”.", "fel, varning, tips, av"
            ),
            (
                start + "webbserver: [apach]\n", .invalidChoice, "”apach” är ingen webbserver som känns igen.",
                "[apache]"
            ),
            (
                start + "tema:\n  färger:\n    primär: red\n", .invalidColour,
                "”red” är ingen färg som kontrasten kan räknas på.", "primär: \"#005ea5\""
            ),
            (
                start + "tema:\n  färger:\n    primär: #005ea5\n", .lostText, "Texten ”#005ea5” skulle försvinna.",
                "primär: \"#005ea5\""
            ),
            (start + "tema: ../x\n", .wrongForm, "Fältet ”tema” ska ha fält under sig.", "tema:"),
            (start + "tema:\n  mapp: ../x\n", .invalidFile, "”../x” är ingen mapp i webbplatsen.", "mapp: theme"),
            (start + "egna_fält:\n  nr: siffra\n", .invalidChoice, "”siffra” är ingen typ av fält.", "Typerna är"),
            (start + "språk: en\n", .duplicateKey, "Fältet ”språk” står två gånger.", "Behåll"),
            (
                start + "redigeringslänk: https://exempel.se/\n", .invalidURL,
                "”https://exempel.se/” är ingen redigeringslänk.", "{file}"
            ),
            (
                start.replacing("2858", with: "2859"), .invalidOrganisationNumber,
                "”212000-2859” är inget organisationsnummer.", "212000-2858"
            ),
        ])
    func mistakes(_ yaml: String, _ code: DiagnosticCode, _ message: String, _ help: String) throws {
        let found = site(yaml).findings
        #expect(found.map(\.code) == [code], "\(found.map(\.message.swedish))")
        #expect(found.first?.message.swedish == message)
        #expect(found.first?.help?.swedish.contains(help) == true, "\(found.first?.help?.swedish ?? "")")
    }

    @Test("A whole theme.yml is read") func wholeTheme() throws {
        let found = theme(
            """
            name: Anslag
            stylesheet: assets/site.css
            tokens:
              snow: "#f3f6f8"
              ink: {light: "#1a1a1a", dark: "#f3f6f8", more: "#000", more-dark: "#fff", print: "rgb(0 0 0)", alias: [primär, text]}
              measure: 34em
            pairs:
              - {text: ink, ground: snow, ratio: 7}
            listings:
              upcoming: {kind: activity, when: upcoming, limit: 3, order: date}
            """)
        #expect(found.findings.map(\.message.swedish) == [])
        let settings = try #require(found.value)
        #expect(settings.tokens.map(\.name) == ["snow", "ink", "measure"])
        #expect(settings.tokens[1].aliases == ["primär", "text"])
        #expect(settings.tokens[1].print == "rgb(0 0 0)")
        #expect(settings.pairs.map(\.ratio) == [7])
        #expect(settings.listings.first?.limit == 3)
        #expect(settings.listings.first?.order == .dateAscending)
    }

    @Test(
        "Each mistake in theme.yml is named",
        arguments: [
            ("name: A\ntokens:\n  ink: red\n", DiagnosticCode.invalidColour),
            ("name: A\ntokens:\n  ink: \"#12\"\n", .invalidColour),
            ("name: A\ntokens:\n  ink: \"#123\"\npairs:\n  - {text: ink, ground: sno, ratio: 7}\n", .unknownReference),
            ("name: A\ntokens:\n  ink: \"#123\"\npairs:\n  - {text: ink, ground: ink, ratio: 70}\n", .invalidNumber),
            ("name: A\ntokens:\n  ink: 1em;}\n", .invalidColour), ("name: A\nlisting:\n  a: b\n", .unknownKey),
            ("tokens:\n  a: 1px\n", .missingField),
            ("name: A\ntokens:\n  Bläck: \"#123\"\n", .invalidSlug), ("name: A\npairs: ink\n", .wrongForm),
        ])
    func themeMistakes(_ yaml: String, _ code: DiagnosticCode) {
        #expect(theme(yaml).findings.map(\.code) == [code])
    }
}
