// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

private func settings() -> SiteSettings {
    SiteSettings(name: "Prov", language: .swedish, organisation: Organisation(name: "Exempelköpings kommun"))
}

private func parse(_ text: String, _ kind: PageKind = .activity, _ settings: SiteSettings = settings()) -> Diagnosed<
    ParsedFields
> {
    parseFields(SourceFile(SourcePath("content/a.md"), bytes: Array(text.utf8)), kind: kind, settings: settings)
}

private func parse(fields: String, _ kind: PageKind, _ settings: SiteSettings = settings()) -> Diagnosed<ParsedFields> {
    parse("---\n\(fields)\n---\nText\n", kind, settings)
}

@Suite struct FieldTests {
    @Test("An activity's fields are read in either language and spelling") func activity() throws {
        for fields in [
            "rubrik: Gala\ndatum: 3 december 2026\ntid: 18.00–20.00\nämnen: upphandling, unga\nanmälan: krävs inte\nutkast: ja",
            "Title: Gala\ndate: 2026-12-03\nTIME: 18:00-20:00\ntags: [upphandling, unga]\nregistration: not required\ndraft: true",
            "RUBRIK: Gala\r\nda-tum: 2026-12-03\r\ntid: 18–20\r\namnen:\r\n- upphandling\r\n- unga\r\nanmalan: krävs inte\r\nut_kast: JA",
        ] {
            let parsed = parse(fields: fields, .activity)
            #expect(parsed.findings.map(\.message.swedish) == [])
            #expect(parsed.value.common.title == "Gala")
            #expect(parsed.value.common.tags.map(\.name) == ["upphandling", "unga"])
            #expect(parsed.value.common.draft)
            guard case .activity(let activity) = parsed.value.specific else {
                Issue.record("no activity")
                continue
            }
            let date = try #require(CalendarDate(year: 2026, month: 12, day: 3))
            let time = TimeRange(start: TimeOfDay(minutes: 18 * 60), end: TimeOfDay(minutes: 20 * 60))
            #expect(activity.occasions == [.init(date: date, time: time)])
            #expect(activity.registration == .notRequired)
        }
    }

    @Test("Items of a list know their bytes") func places() {
        let text = "---\nrubrik: Å\nämnen: \"upphandling,  unga\"\n---\n"
        let parsed = parse(text, .page).value
        let source = Array(text.utf8)
        #expect(
            parsed.common.tags.map { String(decoding: source[$0.bytes], as: UTF8.self) } == ["upphandling", "unga"])
        #expect(parsed.places.key(.tags).map { String(decoding: source[$0], as: UTF8.self) } == "ämnen")
        #expect(parsed.places.value(.title).map { String(decoding: source[$0], as: UTF8.self) } == "Å")
        #expect(parsed.places.value(.summary) == nil)
    }

    /// Fields of a kind, and the finding: its code, what it points at, its message and a part of its help.
    struct Finding: Sendable {
        var kind: PageKind
        var fields: String
        var code: DiagnosticCode
        var points: String
        var message: String
        var help: String
        init(
            _ kind: PageKind, _ fields: String, _ code: DiagnosticCode, _ points: String, _ message: String,
            _ help: String
        ) {
            (self.kind, self.fields, self.code, self.points, self.message, self.help) = (
                kind, fields, code, points, message, help
            )
        }
    }

    static let findings = [
        Finding(
            .activity, "anmälning: https://exempel.se/a", .unknownKey, "anmälning",
            "Fältet ”anmälning” finns inte för en aktivitet.",
            "Menade du ”anmälan”? Skriv:  anmälan: https://exempel.se/a"),
        Finding(
            .activity, "datum: 2026-02-30", .impossibleDate, "2026-02-30", "Den 30 februari 2026 finns inte.",
            "Februari 2026 har 28 dagar. Skriv till exempel  datum: 2026-02-28"),
        Finding(
            .activity, "datum: 3 december", .invalidDate, "3 december", "Datumet ”3 december” saknar år.",
            "datum: ÅÅÅÅ-12-03"),
        Finding(
            .activity, "datum: 2026-12-03\ntid: 25.00", .invalidTime, "25.00", "Klockan blir aldrig 25.",
            "tid: 18.00–20.00"),
        Finding(
            .page, "taggar: unga", .unknownKey, "taggar", "Fältet ”taggar” finns inte för en sida.",
            "Skriv:  ämnen: unga"),
        Finding(
            .page, "titel: Om oss", .unknownKey, "titel", "Fältet ”titel” finns inte för en sida.",
            "Skriv:  rubrik: Om oss"),
        Finding(
            .page, "datum: 2026-11-30", .unknownKey, "datum", "Fältet ”datum” finns inte för en sida.",
            "Skriv:  publiceras: 2026-11-30"),
        Finding(
            .page, "tid: 18.00", .unknownKey, "tid", "”tid” hör till aktiviteter, men det här är en sida.",
            "flytta filen"),
        Finding(
            .contact, "namn: A\nrubrik: B", .unknownKey, "rubrik", "Fältet ”rubrik” finns inte för en kontakt.",
            "Skriv:  namn: B"),
        Finding(.page, "draft: no", .invalidBoolean, "no", "”no” är varken ja eller nej.", "Skriv:  draft: nej"),
        Finding(.page, "utkast: on", .invalidBoolean, "on", "”on” är varken ja eller nej.", "Skriv:  utkast: ja"),
        Finding(
            .page, "ordning: 1e3", .invalidNumber, "1e3", "”1e3” är inget tal som fältet tar.", "Skriv:  ordning: 10"),
        Finding(
            .page, "webbadress: Vår gala!", .invalidSlug, "Vår gala!", "”Vår gala!” kan inte stå i en adress.",
            "Skriv:  webbadress: var-gala"),
        Finding(
            .page, "språk: engelska", .invalidLanguage, "engelska", "”engelska” är ingen språkkod.", "Skriv:  språk: en"
        ),
        Finding(
            .page, "rubrik: A\ntitle: B", .duplicateKey, "title", "”title” och ”rubrik” är samma fält.",
            "Behåll den rad som gäller"),
        Finding(
            .page, "rubrik:\n  - A\n  - B", .wrongForm, "- A", "Fältet ”rubrik” ska vara en text, inte en lista.",
            "Skriv:  rubrik: A, B"),
        Finding(
            .page, "ämnen:\n  a: b", .wrongForm, "a: b", "Fältet ”ämnen” ska vara en lista.", "Skriv:  ämnen: ett, två"),
        Finding(.page, "bild: gala.jpg", .missingAlt, "bild", "Bilden saknar alttext.", "alttext: Tre företagare"),
        Finding(
            .page, "bild: https://exempel.se/a.jpg\nalttext: dekor", .invalidFile, "https",
            "”https://exempel.se/a.jpg” är ingen fil bredvid sidan.", "Skriv:  bild: gala.jpg"),
        Finding(
            .page, "status: inställd", .invalidChoice, "inställd", "”inställd” är inget av orden för ”status”.",
            "avslutad, inaktuell, ersatt"),
        Finding(
            .activity, "datum: 2026-12-03\nstatus: inställt", .invalidChoice, "inställt",
            "”inställt” är inget av orden för ”status”.", "Skriv:  status: inställd"),
        Finding(
            .activity, "deltalänk: exempel.se/mote", .invalidURL, "exempel.se",
            "”exempel.se/mote” är ingen webbadress.", "Skriv:  deltalänk: https://exempel.se/mote"),
        Finding(
            .contact, "namn: A\ne-post: a(snabel-a)exempel.se", .invalidEmail, "a(",
            "”a(snabel-a)exempel.se” är ingen e-postadress.", "Skriv:  e-post: a@exempel.se"),
        Finding(
            .contact, "namn: A\ntelefon: 141 67", .invalidPhone, "141 67", "”141 67” saknar riktnummer.",
            "telefon: 0918-140 00"),
        Finding(
            .contact, "telefon: 0918-140 00", .missingField, "", "Fältet ”namn” saknas; en kontakt måste ha det.",
            "Skriv:  namn: Tillväxtchefen"),
        Finding(
            .project, "rubrik: A", .missingField, "", "Fältet ”start” saknas; ett projekt måste ha det.",
            "Skriv:  start: 2012-01-01"),
        Finding(
            .news, "rubrik: A", .missingField, "", "En nyhet måste ha ”datum” eller ”publiceras”.",
            "Skriv:  datum: 2026-11-30"),
        Finding(
            .activity, "datum: 2026-12-03\nslutdatum: 2026-12-01", .impossibleDate, "2026-12-01",
            "”slutdatum” ligger före början, 2026-12-03.", "Ändra"),
        Finding(.activity, "tid: 18.00", .missingField, "tid", "”tid” står utan ”datum”.", "datum: 2026-12-03"),
        Finding(
            .activity, "tillfällen:\n  - tid: 18", .missingField, "tid", "Fältet ”datum” saknas i ett tillfälle.",
            "Skriv:  datum: 2026-12-03"),
        Finding(
            .activity, "anmälan: ring oss", .invalidRegistration, "ring oss",
            "”ring oss” är inget sätt att anmäla sig.", "krävs inte"),
        Finding(
            .page, "typ: aktivitett", .invalidChoice, "aktivitett", "”aktivitett” är inget av orden för ”typ”.",
            "Skriv:  typ: aktivitet"),
        Finding(.page, "publiceras: 2026-13-01", .impossibleDate, "2026-13-01", "Det finns ingen månad 13.", ""),
        Finding(
            .page, "description: " + String(repeating: "x", count: 161), .textTooLong, "xxx",
            "Texten i ”description” är 161 tecken; högst 160 får plats.", "1 tecken"),
        Finding(
            .contact, "namn: A\nöppettider:\n  måndag: 8-16\n  tisdax: 8-16", .invalidOpeningHours, "tisdax",
            "”tisdax” är ingen veckodag och inget datum.", "tisdag"),
        Finding(
            .contact, "namn: A\nbesöksadress:\n  gata: Storgatan 1\n  postnr: 12345", .unknownKey, "postnr",
            "Fältet ”postnr” finns inte i adress.", ""),
    ]

    @Test("Each mistake says what is wrong, where, and the line to write", arguments: findings)
    func finding(_ wanted: Finding) throws {
        let text = "---\n\(wanted.fields)\n---\nText\n"
        let found = parse(text, wanted.kind).findings
        #expect(found.map(\.code) == [wanted.code], "\(found.map(\.message.swedish))")
        let first = try #require(found.first)
        #expect(first.message.swedish == wanted.message)
        #expect(
            first.help?.swedish.contains(wanted.help) == true || wanted.help.isEmpty, "\(first.help?.swedish ?? "")")
        if case .bytes(let place) = first.location?.place {
            let rest = String(decoding: Array(text.utf8)[place.lowerBound...], as: UTF8.self)
            #expect(rest.hasPrefix(wanted.points), "points at \(rest)")
        } else {
            #expect(wanted.points.isEmpty)
        }
    }

    @Test(
        "Values that YAML 1.1 would change keep their text",
        arguments: ["no", "on", "010", "12:30", "1.10", "~", "null", "1e3", "0x1F", ".5", "=", "<<", "1_000", "y"])
    func surprises(_ value: String) {
        #expect(parse(fields: "rubrik: \(value)", .page).value.common.title == value)
    }

    @Test("An empty value means that the field is not given") func empty() {
        let parsed = parse(fields: "rubrik:\ningress: \"\"\ndatum:\nutkast:\nämnen:", .activity)
        #expect(parsed.findings.isEmpty)
        #expect(parsed.value.needsTitle)
        #expect(parsed.value.common.tags.isEmpty)
    }

    @Test("A line that cannot be read hides no other mistake, and its field is not called missing") func damaged() {
        let found = parse(fields: "namn: Kommunen: växeln\ntelefon: x", .contact)
        #expect(found.findings.map(\.code) == [.colonInValue, .invalidPhone])
        #expect(!found.value.needsTitle)
    }

    @Test("The site's own kinds and fields are read as declared") func declared() {
        var site = settings()
        site.extraFields = [DeclaredField(name: "löpnummer", kind: .number)]
        site.collections = [
            ContentCollection(
                name: "rapport", folder: "rapporter",
                fields: [
                    DeclaredField(name: "fil", kind: .file, isRequired: true),
                    DeclaredField(name: "år", kind: .list(.date)),
                    DeclaredField(name: "slag", kind: .choice(["del", "slut"])),
                ])
        ]
        let right = parse(
            fields: "rubrik: A\nFil: a.pdf\når: [2026-01-01]\nslag: Slut\nlopnummer: 1 234,5", .own("rapport"), site)
        #expect(right.findings.map(\.message.swedish) == [])
        #expect(right.value.common.extra["löpnummer"] == .number(1234.5))
        #expect(right.value.common.extra["slag"] == .text("slut"))
        #expect(
            parse(fields: "typ: rapport\nrubrik: A\nslagg: del", .page, site).findings.map(\.code) == [
                .unknownKey, .missingField,
            ])
    }

    @Test("What is wrong with a file as a whole is said with what to write first") func files() {
        func only(_ bytes: [UInt8]) -> (DiagnosticCode?, String) {
            let found = parseFields(SourceFile(SourcePath("a.md"), bytes: bytes), kind: .activity, settings: settings())
                .findings
            return (found.first?.code, found.map(\.message.swedish).joined(separator: "|"))
        }
        #expect(only([]) == (.missingFrontMatter, "Filen är tom."))
        #expect(only(Array("Hej\n".utf8)) == (.missingFrontMatter, "Uppgifterna överst i filen saknas."))
        #expect(
            only(Array("\n---\nrubrik: A\n---\n".utf8)) == (
                .missingFrontMatter, "Det står något före uppgifterna överst i filen."
            ))
        #expect(
            only(Array("rubrik: A\n---\n".utf8)) == (.missingFrontMatter, "Raden --- före det första fältet saknas."))
        #expect(only(Array("+++\nrubrik = 1\n+++\n".utf8)).0 == .missingFrontMatter)
        #expect(
            only(Array("---\nrubrik: A\n\nText\n".utf8)) == (
                .unclosedFrontMatter, "Uppgifterna som börjar här tar aldrig slut."
            ))
        #expect(
            only([0xFF, 0xFE, 0x2D, 0]) == (.wrongEncoding, "Filen är sparad som UTF-16, inte som UTF-8 (byte 0)."))
        #expect(
            only(Array("---\nrubrik: G".utf8) + [0xE5, 0x0A]) == (
                .wrongEncoding, "Filen är sparad som Windows-1252 (ANSI, Latin-1), inte som UTF-8 (byte 13)."
            ))
        #expect(only([0x2D, 0xC0, 0x80]) == (.wrongEncoding, "Filen är inte text i UTF-8 (byte 1)."))
        #expect(
            only(Array("---\na".utf8) + [0]) == (
                .controlCharacter, "Här står tecknet NUL (byte 5), som ingen text innehåller."
            ))
        #expect(only(Array("\u{FEFF}---  \r\nrubrik: A\r\n--- \r\nText\r\n".utf8)) == (nil, ""))
        #expect(only(Array("---\nrubrik: A\ningress: |\n  ett\n  ---\n  två\n---\nText\n---\n".utf8)) == (nil, ""))
    }

    @Test("Every key is found by both its names, with or without diacritics and separators") func keys() {
        for (key, entry) in zip(FieldKey.allCases, FieldKey.table.entries) {
            for name in [
                entry.english, entry.swedish, entry.swedish.uppercased(), entry.english.replacing("_", with: "-"),
            ] {
                #expect(FieldKey.table.find(Array(name.utf8)[...])?.index == Int(key.rawValue), "\(name)")
                let marks: [Unicode.Scalar: String] = ["å": "a\u{30A}", "ä": "a\u{308}", "ö": "o\u{308}"]
                let decomposed = name.unicodeScalars.map { marks[$0] ?? String($0) }.joined()
                #expect(FieldKey.table.find(Array(decomposed.utf8)[...])?.index == Int(key.rawValue), "\(name)")
            }
        }
        #expect(FieldKey.table.entries.count == FieldKey.allCases.count)
        #expect(FieldKey.allCases.count <= 64)
    }
}
