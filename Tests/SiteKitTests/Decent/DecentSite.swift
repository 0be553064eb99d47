// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

@testable import SiteKit

/// A made-up municipality's site of any size, with nothing on it that a sensible editor would change: news, activities, contacts, tables,
/// lists, steps, questions, footnotes, quotations, documents. The same seed gives the same site.
struct DecentSite {
    private(set) var site: LiteralSite = [:]
    private var dice: Seeded
    private var titles: Set<String> = []
    /// The pages that others may link to, from their folder and from that of their neighbours.
    private let pageCount: Int
    /// The page that the paragraph being filled in links to.
    private var linked = 0
    /// Whether the page being made has a picture, and the questions that it has not answered.
    private var isPictured = false
    private var questions = Self.questions

    private static let folders = ["nyheter", "aktiviteter", "tema", "regler"]
    private static let repository = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
        url.deletingLastPathComponent()
    }

    init(pages: Int, seed: UInt64 = 1) throws {
        (dice, pageCount) = (Seeded(seed), pages)
        try addTheme()
        addFrame()
        for number in 0..<pages { addPage(number) }
    }

    /// The theme of the repository.
    private mutating func addTheme() throws {
        for path in site.sources.entries.map(\.path.text) where path.hasPrefix("theme/") { site.remove(path) }
        let theme = Self.repository.appendingPathComponent("theme").path
        for case let path as String in FileManager.default.enumerator(atPath: theme)
            ?? FileManager.DirectoryEnumerator()
        {
            guard let data = FileManager.default.contents(atPath: theme + "/" + path) else { continue }
            site.set("theme/" + path, bytes: Array(data))
        }
        let second = Self.repository.appendingPathComponent("Tests/Fixtures/second-site/content")
        site.set(
            "content/dokument/program.pdf",
            bytes: Array(try Data(contentsOf: second.appendingPathComponent("dokument/samradsprogram.pdf"))))
        site.set(
            "content/bilder/torget.jpg",
            bytes: Array(try Data(contentsOf: second.appendingPathComponent("bilder/byggkvall.jpg"))))
    }

    /// What every site has: settings, a glossary, the start page, sections, contacts.
    private mutating func addFrame() {
        site["site.yml"] = """
            namn: Exempelby växer
            språk: sv
            webbadress: https://www.exempelby.example/
            organisation:
              namn: Exempelby kommun
              organisationsnummer: 299900-0009
              växel: 08-465 004 00
              e-post: kommun@exempelby.example
              besöksadress:
                namn: Kommunhuset
                gata: Storgatan 12
                postnummer: 123 45
                ort: Exempelby
              öppettider:
                måndag–torsdag: 08.00–16.30
                fredag: 08.00–15.00
              synpunkter: kommun@exempelby.example
            meny:
              - nyheter/
              - aktiviteter/
              - tema/
              - regler/
              - kontakter/
            tillsyn:
              namn: Myndigheten för digital förvaltning (Digg)
              anmälan: https://www.digg.se/tdosanmalan
              kontrollerad: 2026-11-01
            tillgänglighet:
              bedömd: 2026-11-01
              metod: Egen granskning
              resultat: helt förenlig

            """
        site["ordlista.yml"] = """
            KSAU: kommunstyrelsens arbetsutskott
            KF: kommunfullmäktige
            LSS: lagen om stöd och service till vissa funktionshindrade
            AFS: Arbetsmiljöverkets författningssamling
            BFS: Boverkets författningssamling

            """
        site["content/index.md"] = """
            ---
            rubrik: Exempelby växer
            ingress: Här berättar vi om det som händer i kommunen.
            ---

            Välkommen! Läs om [bygden och dess historia](tema/index.md), eller se vad som är på gång.

            """
        for (folder, title) in [
            ("nyheter", "Nyheter"), ("aktiviteter", "Aktiviteter"), ("tema", "Bygden"), ("regler", "Taxor och regler"),
            ("kontakter", "Kontakter"),
        ] {
            site["content/\(folder)/index.md"] = "---\nrubrik: \(title)\n---\n\nAllt om \(title.lowercased()).\n"
        }
        for (number, name) in DecentProse.names.enumerated() {
            site["content/kontakter/kontakt-\(number).md"] = """
                ---
                namn: \(name)
                titel: \(DecentProse.jobs[number].capitalizedFirst)
                telefon: 08-465 004 \(10 + number)
                e-post: kontakt.\(number)@exempelby.example
                ---

                Svarar på frågor om det mesta.

                """
        }
    }

    // MARK: Pages

    /// The folder of a page and the name of its file.
    private func place(_ number: Int) -> (folder: String, file: String) {
        (Self.folders[number % 4], "sida-\(number).md")
    }

    private mutating func addPage(_ number: Int) {
        let (folder, file) = place(number)
        var fields = ["rubrik: \(title())", "ingress: \"\(pick(Self.summaries))\""]
        switch folder {
        case "nyheter": fields.append("datum: \(day(2025 + roll(2)))")
        case "aktiviteter": fields += ["datum: \(day(2026))", "tid: 18.00–20.00", "plats: Medborgarhuset, plan 2"]
        default: fields.append("uppdaterad: \(day(2026))")
        }
        fields.append("kontakt: kontakt-\(roll(DecentProse.names.count))")
        if roll(3) == 0 { fields.append("ämnen: \(pick(["bygga och bo", "EU", "unga", "kultur & fritid"]))") }
        var parts = ["---\n\(fields.joined(separator: "\n"))\n---", paragraph(number)]
        var headings = DecentProse.headings
        isPictured = false
        questions = Self.questions
        for _ in 0..<2 + roll(3) {
            parts.append("## " + headings.remove(at: roll(headings.count)))
            for _ in 0..<1 + roll(3) { parts.append(block(number)) }
        }
        if roll(4) == 0 {
            parts[1] += "[^not]"
            parts.append(
                "[^not]: \(pick(["SCB, 2025.", "Se prop. 2017/18:299, s. 45 f.", "Enkät till 1 204 hushåll, v. 12–14."]))"
            )
        }
        if roll(5) == 0 {
            parts.append("[\(pick(DecentProse.jobs).capitalizedFirst)](../kontakter/kontakt-1.md \"kort\")")
        }
        site["content/\(folder)/\(file)"] = parts.joined(separator: "\n\n") + "\n"
    }

    private static let summaries = [
        "Det här behöver du veta innan du söker.", "Vi ses på torget, kl. 18!",
        "Beslut, tider och priser – samlat på ett ställe.",
        "Nu är det klart: bygget startar efter nyår.", "För dig som bor i någon av våra byar, t.ex. Tänkvik.",
        "Kort om EU:s nya regler och vad de betyder för oss.", "”Äntligen”, säger de som väntat i tio år.",
    ]

    /// A title that no other page has.
    private mutating func title() -> String {
        while true {
            let place = pick(DecentProse.places)
            let title =
                switch roll(3) {
                case 0: "\(pick(DecentProse.topics)) i \(place)"
                case 1: "\(pick(DecentProse.topics)) – \(pick(DecentProse.angles))"
                default: "\(pick(DecentProse.topics)) \(2020 + roll(7)), \(place)"
                }
            let unique = titles.count > 500 ? "\(pick(DecentProse.topics)) nr \(titles.count)" : title
            if titles.insert(unique).inserted { return "\"\(unique)\"" }
        }
    }

    private mutating func block(_ number: Int) -> String {
        switch roll(14) {
        case 0:
            return "Det här ingår:\n\n"
                + (0..<3 + roll(3)).map { "- \(Self.points[($0 + number) % Self.points.count])" }.joined(
                    separator: "\n")
        case 1:
            return
                "Gör så här:\n\n1. Läs igenom reglerna.\n2. Fyll i blanketten (2 sidor).\n3. Lämna den i receptionen, senast kl. 16.00."
        case 2: return table()
        case 3:
            return
                "> \(pick(["Utan er hade det aldrig gått. Tack!", "Vi har – som alla andra – fått spara.", "”Det är bättre att fråga en gång för mycket”, som man säger."]))\n>\n> \(pick(DecentProse.names)), \(pick(DecentProse.jobs))"
        case 4:
            return
                "> [!\(pick(["NOTE", "TIP", "IMPORTANT"]))]\n> \(paragraph(number).replacing("\n\n", with: "\n>\n> "))"
        case 5 where !questions.isEmpty:
            let question = questions.remove(at: roll(questions.count))
            return
                "### \(question)\n\n\(pick(["Ja.", "Nej, tyvärr.", "Högst 14 dagar.", "Det beror på: fråga oss!", "450 kr."]))"
        case 6: return "Exempelby kommun\\\nSamhällsbyggnadsförvaltningen\\\nBox 100\\\n123 21 Exempelby"
        case 7 where !isPictured:
            isPictured = true
            return "![\(pick(Self.pictures))](../bilder/torget.jpg)"
        case 8: return "**Obs!** \(paragraph(number))"
        default: return paragraph(number)
        }
    }

    private static let questions = [
        "Vad kostar det?", "Kan jag överklaga?", "Hur lång tid tar det?", "Får man ha hund?",
    ]
    private static let pictures = [
        "Tre barn gräver i ett land med morötter", "Torget i snö, med julgran och marknadsstånd",
        "Bron sedd från söder, med cyklister",
    ]
    private static let points = [
        "frukost kl. 8.00", "2 st. filtar", "lån av cykel (mot deposition, 200 kr)",
        "**Guidning:** på svenska, finska eller engelska",
        "Entré 0–6 år: gratis", "1 biljett till badhuset", "*Sång vid elden* – en tradition", "m.m.",
        "plats i båten, 4–6 pers.",
        "kaffe/te", "parkering (P1 eller P2)", "EU-pass eller nationellt id-kort krävs",
    ]

    private mutating func table() -> String {
        switch roll(4) {
        case 0:
            return
                "Tabell: Avgifter \(2024 + roll(4))\n\n| Ålder | Avgift | Per år |\n| --- | ---: | ---: |\n| 0–6 år | 0 kr | 0 kr |\n| 7–17 år | 45 kr | 1 200 kr |\n| 18 år– | 90 kr | 2 400 kr |"
        case 1:
            return
                "Tabell: Bussar från torget, vardagar\n\n| Linje | Till | Går |\n| --- | --- | --- |\n| **12** | Tänkvik | 7.15, 8.15, 16.15 |\n| **13A** | Norra Påhitt via S:ta Provia | 7.30 |\n| **X5** | Provköping C | 17.05 |"
        case 2:
            return
                "Tabell: Mandat i fullmäktige\n\n| Parti | 2018 | 2022 |\n| --- | --- | --- |\n| S | 12 | 11 |\n| C | 6 | – |\n| M | 5 | 5 |"
        default:
            return
                "Tabell: Utsläpp av CO₂ (ton)\n\n| | 2010 | 2020 | Mål 2030 |\n| --- | ---: | ---: | ---: |\n| **Transporter** | 12 400 | 9 800 | 6 200 |\n| **Energi** | 8 100 | 3 050 | < 1 000 |\n| **Jordbruk** | 4 400 | 4 380 | 3 900 |"
        }
    }

    private mutating func paragraph(_ number: Int) -> String { fill(pick(DecentProse.paragraphs), on: number) }

    /// A page for each of the paragraphs, and their places in order.
    static func ofAllParagraphs() throws -> LiteralSite {
        var decent = try DecentSite(pages: DecentProse.paragraphs.count)
        for (number, paragraph) in DecentProse.paragraphs.enumerated() {
            let (folder, file) = decent.place(number)
            let fields = "rubrik: Prov \(number)\nkontakt: kontakt-1\ndatum: 2026-11-01\n"
            let text = decent.fill(paragraph, on: number)
            decent.site["content/\(folder)/\(file)"] =
                "---\n\(folder == "regler" || folder == "tema" ? fields.replacing("datum: 2026-11-01\n", with: "") : fields)---\n\n\(text)\n"
        }
        decent.site.remove("content/bilder/torget.jpg")
        return decent.site
    }

    // MARK: What is filled in

    private mutating func fill(_ paragraph: String, on number: Int) -> String {
        linked = paragraph.utf8.count % pageCount
        var text = ""
        for (place, part) in paragraph.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard place > 0, let end = part.firstIndex(of: "}") else {
                text += part
                continue
            }
            text += value(String(part[..<end]), on: number) + part[part.index(after: end)...]
        }
        return text
    }

    private mutating func value(_ slot: String, on number: Int) -> String {
        switch slot {
        case "vem": return pick(DecentProse.names)
        case "titel": return pick(DecentProse.jobs)
        case "ort": return pick(DecentProse.places)
        case "datum": return date().long
        case "veckodag": return date().withWeekday
        case "år": return "\(2019 + roll(8))"
        case "år2026": return "2026"
        case "period": return "\(2010 + roll(5))–\(2016 + roll(5))"
        case "belopp": return pick(["12 000 kronor", "1,5 miljoner kronor", "500 kr", "25 000 kr", "2 mnkr"])
        case "pdf": return "../dokument/program.pdf"
        case "sida":
            // Links of the same words lead to the same page: its folder lies beside this one's.
            let (folder, file) = place(linked == number ? (linked + 1) % pageCount : linked)
            return "../\(folder)/\(file)"
        default: preconditionFailure("no slot \(slot)")
        }
    }

    private mutating func date() -> (long: String, withWeekday: String) {
        guard let date = CalendarDate(year: 2026, month: 1 + roll(12), day: 1 + roll(28)) else {
            preconditionFailure("a day")
        }
        let long = "\(date.day) \(Self.months[date.month - 1]) \(date.year)"
        return (long, "\(Self.weekdays[date.weekday.rawValue - 1])en den \(long)")
    }

    private static let months = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ]
    private static let weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]

    private mutating func day(_ year: Int) -> String {
        let (month, day) = (1 + roll(10), 1 + roll(28))
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    private mutating func roll(_ sides: Int) -> Int { Int(dice.next() >> 33) % sides }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[roll(values.count)] }
}
