// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

/// A text, and the rule that must find something in it, once, proposing a line.
struct MisreadCase: CustomTestStringConvertible, Sendable {
    var text: String
    var code: String
    var corrected: String
    var testDescription: String { "\(code): \(text)" }

    init(_ code: String, _ text: String, _ corrected: String) {
        (self.text, self.code, self.corrected) = (text, code, corrected)
    }

    /// What editors type from Word, from e-mail and by habit of other programs.
    static let found: [MisreadCase] = links + blocks + inlines + signs

    private static let links: [MisreadCase] = [
        .init("raw-link", "Läs [programmet](program 2026.pdf) här.", "[programmet](<program 2026.pdf>)"),
        .init("raw-link", "Läs [programmet](program (1).pdf) här.", "[programmet](<program (1).pdf>)"),
        .init("raw-link", "Läs [programmet](program(1.pdf) här.", "[programmet](<program(1.pdf>)"),
        .init("raw-link", "Läs [programmet] (program.pdf) här.", "[programmet](program.pdf)"),
        .init("raw-link", "Läs [programmet]\n(program.pdf) här.", "[programmet](program.pdf)"),
        .init("raw-link", "Läs (programmet)[program.pdf] här.", "[programmet](program.pdf)"),
        .init("raw-link", "Läs [programmet](program.pdf ”Våren”) här.", "[programmet](program.pdf \"Våren\")"),
        .init("raw-link", "Läs [programmet](program.pdf och kom", "[programmet](program.pdf)"),
        .init("raw-link", "Se [hela [programmet](a.md) här](b.md)", "[hela programmet här](b.md)"),
        .init("raw-link", "Se ［Program］（program.pdf） nu.", "[Program](program.pdf)"),
        .init("raw-link", "[program] : program.pdf", "[program]: program.pdf"),
        .init("raw-link", "![Gala](min bild.jpg)", "![Gala](<min bild.jpg>)"),
        .init("raw-link", "! [Gala](gala.jpg)", "![Gala](gala.jpg)"),
        .init("raw-link", "> Se [a] (b.md)", "[a](b.md)"),
        .init("raw-link", "- Se [a] (b.md)", "[a](b.md)"),
        .init("raw-reference", "Se [programmet][program].", "[programmet](https://exempel.se)"),
        .init("raw-reference", "Se [programmet][].", "[programmet](https://exempel.se)"),
        .init("raw-reference", "![Gala][gala]", "![Gala](bild.jpg)"),
        .init("raw-reference", "![Gala] på torget", "![Gala](bild.jpg)"),
        .init("raw-reference", "Se [Anmäl dig] nu.", "[Anmäl dig](kontakt.md)"),
        .init("raw-footnote", "Många.[^2]", "[^2]: Notens text."),
        .init("raw-footnote", "[^2] Enligt kommunen.", "[^2]: Enligt kommunen."),
        .init("unused-definition", "a\n\n[program]: program.pdf", "[program](program.pdf)"),
        .init("unused-definition", "a\n\n[^1]: Noten.", "Texten.[^1]"),
        .init("unused-definition", "a[^1]\n\n[^1]: Ett.\n\n[^1]: Två.", "[^1-2]: Två."),
        .init("unused-definition", "[Obs]: kom!", "Obs: kom!"),
        .init("missing-scheme", "[x](www.exempel.se)", "https://www.exempel.se"),
        .init("missing-scheme", "[x](exempel.se/stod)", "https://exempel.se/stod"),
        .init("missing-scheme", "[x](Exempel.SE)", "https://Exempel.SE"),
        .init("missing-scheme", "[x](namn@exempel.se)", "mailto:namn@exempel.se"),
    ]

    private static let blocks: [MisreadCase] = [
        .init("raw-heading", "#Program", "## Program"),
        .init("raw-heading", "##Program", "## Program"),
        .init("raw-heading", "###program", "### program"),
        .init("raw-heading", "####### Program", "###### Program"),
        .init("raw-heading", "a\n##Program\nb", "## Program"),
        .init("raw-heading", "## Program##", "## Program"),
        .init("accidental-heading", "Hej\n---", "## Hej"),
        .init("accidental-heading", "Hej\n---\n\nText", "## Hej"),
        .init("accidental-heading", "Hälsningar\nVera\n--\nVera Exempel", "## Hälsningar Vera"),
        .init("accidental-heading", "Hej\n===\n\nText", "# Hej"),
        .init("accidental-heading", "- Hej\n  ---", "## Hej"),
        .init("accidental-code", "a\n\n    Välkommen!", "Välkommen!"),
        .init("accidental-code", "a\n\n\tVälkommen!", "Välkommen!"),
        .init("accidental-code", "a\n\n    **Hej**", "**Hej**"),
        .init("accidental-code", "1. Ett\n\n       Långt in", "Skriv 3 mellanslag"),
        .init("unclosed-code", "```\nkod\n\n## Rubrik", "```"),
        .init("unclosed-code", "~~~~\nkod\n~~~", "~~~~"),
        .init("unclosed-code", "- a\n\n  ```\n  kod\n\nText", "```"),
        .init("unclosed-code", "Skriv `anslag nu.", "`anslag`"),
        .init("accidental-list", "17. september är det gala.", "17 september"),
        .init("accidental-list", "Vi ses den\n1. december.", "1 december."),
        .init("accidental-list", "2026. Det var året.", "2026\\. Det var året."),
        .init("accidental-list", "- Vi är stolta, säger Vera Exempel.", "– Vi är stolta, säger Vera Exempel."),
        .init("accidental-list", "Ute var det\n- 5 grader.", "−5 grader."),
        .init("accidental-list", "Ring\n+ 46 70", "\\+46 70"),
        .init("accidental-list", "Pris: 100 kr*\n\n* Moms tillkommer.", "\\* Moms tillkommer."),
        .init("accidental-list", "* Viktigt*", "*Viktigt*"),
        .init("raw-list", "Ta med:\n-pass\n-penna", "- pass"),
        .init("raw-list", "*pass\n*penna", "- pass"),
        .init("raw-list", "1.Anmäl dig\n2.Kom", "1. Anmäl dig"),
        .init("raw-list", "o\tpass\no\tpenna", "- pass"),
        .init("raw-list", "·\tpass", "- pass"),
        .init("raw-list", "\u{F0B7}\tpass", "- pass"),
        .init("raw-list", "a) pass\nb) penna", "1. pass"),
        .init("renumbered-list", "1. Ett\n3. Tre", "2. Tre"),
        .init("renumbered-list", "5. Ett\n5. Två\n6. Tre", "6. Två"),
        .init("shallow-item", "- Ett\n - Två", "  - Två"), .init("shallow-item", "1. Ett\n  - Två\n2. Tre", "   - Två"),
        .init("shallow-item", "1. Ett\n 1. Två", "   1. Två"),
        .init("raw-table", "| --- | --- |\n\nText", "| --- | --- |"),
        .init("merged-lines", "09.30 Kaffe\n10.00 Föredrag", "09.30 Kaffe\\\n10.00 Föredrag"),
        .init(
            "merged-lines", "Föreläsare: Vera Exempel\nKostnad: 100 kr", "Föreläsare: Vera Exempel\\\nKostnad: 100 kr"),
        .init("merged-lines", "Från: Vera\nSkickat: i dag\nÄmne: Galan", "Från: Vera\\\nSkickat: i dag\\\nÄmne: Galan"),
        .init("merged-lines", "Vera Exempel\nÅke Fiktiv\nBo Påhitt", "Vera Exempel\\\nÅke Fiktiv\\\nBo Påhitt"),
        .init("raw-table", "| Dag | Tid |\n| Måndag | 9 |", "| --- | --- |"),
        .init("raw-table", "| Dag | Tid |\n|---|\n| Måndag | 9 |", "| --- | --- |"),
        .init("raw-table", "Dag | Tid\n---\nMåndag | 9", "| --- | --- |"),
        .init("raw-table", "Dag | Tid\n–––|–––\nMåndag | 9", "| --- | --- |"),
        .init("raw-table", "| Dag | Tid |", "| --- | --- |"),
        .init("glued-row", "## T\n\n| Dag | Tid |\n|---|---|\n| Måndag | 9 |\nKälla: kommunen", "Källa: kommunen"),
        .init("lost-cell", "## T\n\n| Dag | Tid |\n|---|---|\n| Måndag | 9 | stängt |", "| Måndag | 9 \\| stängt |"),
        .init("pasted-table", "Dag\tTid\nMåndag\t9", "| Dag | Tid |\n| --- | --- |\n| Måndag | 9 |"),
        .init("pasted-table", "Namn:\tVera\nTitel:\tChef", "Namn: Vera\\\nTitel: Chef"),
        .init("merged-lines", "Kommunhuset\nStorgatan 1\n123 45 Staden", "Storgatan 1\\\n123 45 Staden"),
        .init("merged-lines", "Vera Exempel\nTelefon: 0918-140 00", "Vera Exempel\\\nTelefon: 0918-140 00"),
        .init("accidental-quotation", "> 100 anställda", "mer än 100 anställda"),
        .init("accidental-quotation", "Vera skrev:\n\n> Hej", "Hej"),
        .init("accidental-quotation", ">> Hej", "Hej"),
        .init("accidental-quotation", "> Från: Vera\n> Hej", "Från: Vera"),
    ]

    private static let inlines: [MisreadCase] = [
        .init("raw-emphasis", "**Viktigt! ** Kom.", "**Viktigt!**"),
        .init("raw-emphasis", "** Viktigt** Kom.", "**Viktigt**"),
        .init("raw-emphasis", "** Viktigt ** Kom.", "**Viktigt**"),
        .init("raw-emphasis", "Det är *viktigt * nu.", "*viktigt*"),
        .init("raw-emphasis", "Det är * viktigt* nu.", "*viktigt*"),
        .init("raw-emphasis", "**Tid:**kl. 18", "**Tid:** kl"),
        .init("raw-emphasis", "**Viktigt nu.", "**Viktigt nu.**"),
        .init("raw-emphasis", "Viktigt** nu.", "**Viktigt**"),
        .init("raw-emphasis", "__Viktigt __ nu.", "__Viktigt__"),
        .init("raw-emphasis", "~~ struket ~~ nu.", "~~struket~~"),
        .init("raw-emphasis", "==markerat== nu.", "**markerat**"),
    ]

    private static let signs: [MisreadCase] = [
        .init("hidden-space", "#\u{A0}Program", "## Program"),
        .init("hidden-space", "##\u{202F}Program", "## Program"),
        .init("hidden-space", "-\u{A0}pass\n-\u{A0}penna", "- pass"),
        .init("hidden-space", "1.\u{A0}pass", "1. pass"),
        .init("hidden-space", "a\n\n\u{200B}## Program", "## Program"),
        .init("hidden-space", "\u{A0}\u{A0}- pass", "- pass"),
        .init("raw-tag", "<abbr title=”a b”>x", "<abbr title=\"a b\">"),
        .init("raw-tag", "Rad<br här", "<br>"),
        .init("raw-html", "a <span lang=”en”>b</span>", "<span lang=\"en\">"),
        .init("raw-entity", "Tio&amp;nbsp;kronor", "Tio kronor"),
        .init("raw-entity", "F&amp;ouml;retag", "Företag"),
        .init("raw-entity", "F&amp;#246;retag", "Företag"),
        .init("raw-entity", "Tio&nbsp kronor", "Skriv tecknet självt:  Tio"),
        .init("raw-backslash", "Hej\\", "Hej"),
        .init("raw-backslash", "Ett\\\nTvå\\\n\nTre", "Två"),
        .init("garbled-text", "FÃ¶retag", "Företag"),
        .init("garbled-text", "F=F6retag", "Företag"),
        .init("garbled-text", "F\u{FFFD}retag", "Jämför med originalet"),
        .init("foreign-syntax", "[Se](a.md){.knapp}", "[Se](a.md)"),
        .init("foreign-syntax", "## Program {#program}", "## Program"),
        .init("foreign-syntax", "[Se](a.md){target=\"_blank\"}", "[Se](a.md)"),
        .init("foreign-syntax", "Se [[Kontakt]].", "[Kontakt](kontakt.md)"),
        .init("foreign-syntax", "{{< film abc >}}", "[Se filmen]"),
        .init("foreign-syntax", "{% include a %}", "[Se filmen]"),
        .init("foreign-syntax", ":::note\nText\n:::", "> [!NOTE]"),
        .init("foreign-syntax", "[TOC]", "innehållslista: ja"),
        .init("foreign-syntax", "Hej :smile:", "Hej"),
        .init("foreign-syntax", "10 m^2^", "<sup>2</sup>"),
        .init("foreign-syntax", "H~2~O", "<sub>2</sub>"),
        .init("foreign-syntax", "Term\n: Förklaring", "**Term:** Förklaring"),
    ]

    /// What looks like a mistake and is none.
    static let right: [String] = [
        // Links, images, references
        "[a](b.md) och (mer) [c](d.md)", "[a](<b c.pdf>)", "[a](b_(c).md)", "[a](b.md \"Titel\")", "[a (b)](c.md)",
        "[a](b.md)(se d)",
        "[a][b]\n\n[b]: c.md", "[b]\n\n[b]: c.md", "\\[a](b.md)", "\\[a\\]\\(b.md\\)", "`[a] (b.md)`",
        "```\n[a] (b.md)\n[x]: y.md\n[^1]: z\n```",
        "Se [1] och [2][3].", "Enligt [SFS 2018:1937] gäller", "Hen [kommunen] sade", "[S]å var det",
        "Det var så [sic] det var", "[…]",
        "> Vi ser att [Kommunen] växer", "a[^1]\n\n[^1]: Not.", "- [ ] Anmäl dig\n- [x] Kom", "> [!NOTE]\n> Text",
        "Priset (100 kr) [se nedan]",
        "Wow! [a](b.md)", "[a](dokument/plan.se.pdf)", "[a](sida.md#b)", "[a](mailto:namn@exempel.se)",
        "Lag (2018:1937) [om a](b.md)",
        // Headings and rules
        "# Rubrik", "## Rubrik ##", "## C#", "#norsjö är vår hashtag", "#norsjö #front", "#1 i länet", "\\#Rubrik",
        "`#Rubrik`", "Nr #5",
        "Text\n\n---\n\nText", "Text\n\n***\n\nText", "##", "- - -",
        // Code
        "```\nkod\n```", "~~~\nkod\n~~~", "```swift\nlet a = 1\n```", "> ```\n> kod\n> ```",
        "- a\n\n  ```\n  kod\n  ```", "`kod`", "``a ` b``",
        "- a\n\n  Hör till punkten.", "1. a\n\n   Hör till punkten.", "\\`a", "   Tre mellanslag",
        // Lists
        "1. Ett\n2. Två\n3. Tre", "1. Ett\n1. Två\n1. Tre", "3. Ett\n4. Två", "1. Ett\n\nText\n\n2. Två\n3. Tre",
        "1) Ett\n2) Två",
        "- Ett\n- Två", "+ Ett\n+ Två", "Ta med:\n- pass\n- penna", "Ta med:\n\n- 5 pass\n- 2 pennor",
        "17\\. september", "den 17 september",
        "- Januari\n- Februari", "1. Majblomman säljs\n2. Sedan", "-5 grader", "−5 grader",
        "- Ett\n  1. A\n  2. B\n- Två", "1. a\n   - b\n2. c",
        "1\\. Text", "- Vi säger ja\n- Ni säger nej, säger Vera", "1. Ett\n\n    Stycke under ett\n2. Två",
        "1990-talet. Det var så", "-", "* a\n* b",
        "-Det är bra, säger Vera.", "0918-140 00 (växel)", "Ny text\n1. Ett\n2. Två",
        "A. Lincoln var här\nB. Dylan också inte", "01. Ett\n02. Två",
        // Tables and lines
        "## T\n\n| Dag | Tid |\n|---|---|\n| Måndag | 9 |\n\nKälla: kommunen", "## T\n\n| Dag |\n|---|\n| Måndag |",
        "## T\n\nDag | Tid\n---|---\nMåndag | 9",
        "## T\n\n| Dag | Tid |\n|---|---|\n| a \\| b | 9 |", "## T\n\n| Dag | Tid |\n|---|---|\n| Måndag |",
        "## T\n\n| Dag | Tid |\n|:--|--:|\n| Måndag | 9 | |",
        "Telefon | E-post", "a \\| b \\| c\nd \\| e", "`a | b`", "Kommunhuset\\\nStorgatan 1\\\n123 45 Staden",
        "Kommunhuset  \n123 45 Staden",
        "Kommunhuset, Storgatan 1, 123 45 Staden", "En text som är bruten\npå flera rader i filen\noch hör ihop.",
        "Vi söker dig som vill\nha mer tid. Kom\ngärna in.",
        "Ring växeln på tid\nsom passar dig: vi\nfinns här.", "a\tb", "Namn: Vera",
        "![Vapen](a.png)\n![Märke](b.png)\n![Sigill](c.png)", "Kod `a*`\n\n* Ett två",
        // Emphasis
        "**Viktigt!** Kom.", "*viktigt*", "**Tid:** kl. 18", "***båda***", "__fet__", "snake_case_namn",
        "Namn: ________", "3 * 4 = 12", "2 ** 3",
        "Namn* och e-post* krävs.", "Pris 100 kr*\n\n\\*Exklusive moms", "\\*\\*a\\*\\*", "Skriv \\*\\*så eller `**så`",
        "\\**a", "`**a **`",
        "~~struket~~", "a == b", "a*b*c", "f(x) = 2*x", "5*",
        "**a** b **c**", "**fet *kursiv* fet**", "kl. 9–10 ~ 20 personer", "*kursiv*.",
        // Signs
        "Kl.\u{A0}18 i 10\u{A0}000 hem", "Tio&nbsp;kronor", "a & b", "R&D; x", "&copy; Kommunen", "`&amp;nbsp;`",
        "Rad ett\\\nRad två", "Mappen C:\\temp",
        "`C:\\temp\\`", "a < b > c", "1 < 2", "<https://exempel.se>", "H<sub>2</sub>O", "Hon sade ”<” där", "\\<br",
        "Kom\u{AD}mun", "Kilometer: 5", "a: b: c",
        "kl: 18:00:00", "{tomt}", "{ }", "Mängden {1, 2}", "`{{a}}`", "\\[\\[a\\]\\]", "x^2", "Ägare å Ö é ñ Ã",
        "“Citat”", "> Ett citat.\n>\n> Ännu ett.",
        "> ”100 anställda är många”", "> 2025 var ett bra år.\n> Det säger alla.", "Vera skrev boken.\n\n> Citat",
        "~20 personer~", "100 = 100",
    ]
}

@Suite("Markdown that became something else")
struct MisreadTests {
    private static func page(_ text: String) -> MarkdownPage {
        let settings = SiteSettings(name: "", language: .swedish, organisation: Organisation(name: ""))
        return MarkdownPage(text, rules: misreadRules(settings).markdown)
    }

    @Test("What is typed wrong is found once, with the line to write", arguments: MisreadCase.found)
    func found(_ example: MisreadCase) {
        let findings = Self.page(example.text).findings.filter {
            $0.code != .bareAddress && $0.code != .unbalancedHTML
        }
        #expect(findings.map(\.code.rawValue) == [example.code])
        let help = findings.first?.help
        #expect(help?.swedish.contains(example.corrected) == true, "\(help?.swedish ?? "")")
        #expect(help?.english.isEmpty == false)
    }

    @Test("What is right is left alone", arguments: MisreadCase.right)
    func right(_ text: String) {
        let findings = Self.page(text).findings
        #expect(findings.map { "\($0.code.rawValue): \($0.message.swedish)" } == [])
    }

    @Test("Raw signs are errors, changed text is a warning")
    func severities() {
        for rule in misreadRules(SiteSettings(name: "", language: .swedish, organisation: Organisation(name: "")))
            .markdown
        {
            let descriptor = type(of: rule).descriptor
            let name = descriptor.code.rawValue
            let isRaw = ["raw-", "foreign-", "garbled-", "hidden-", "lost-", "unclosed-"].contains {
                name.hasPrefix($0)
            }
            #expect(descriptor.severity == (isRaw ? .error : .warning), "\(name)")
            #expect((42...50).contains(Int(descriptor.number.dropFirst()) ?? 0))
        }
    }

    @Test("Every text, cut anywhere and doubled, is read without harm")
    func odd() {
        for text in MisreadCase.found.map(\.text) + MisreadCase.right {
            let bytes = Array(text.utf8)
            for end in stride(from: 0, through: bytes.count, by: 3)
            where String(validating: bytes[..<end], as: UTF8.self) != nil {
                let cut = String(decoding: bytes[..<end], as: UTF8.self)
                _ = Self.page(cut + "\r\n\r\n" + cut).findings
                _ = Self.page("> - " + cut).findings
            }
        }
    }
}
