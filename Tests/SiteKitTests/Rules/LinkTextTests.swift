// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("The words of links")
struct LinkTextTests {
    private func codes(_ text: String, _ language: Language = .swedish) -> [String] {
        let rules: [any MarkdownRule] = [
            GenericLinkTexts(), AddressLinkTexts(), LongLinks(), AmbiguousLinks(), RepeatedLinks(), FalseNewWindows(),
        ]
        return MarkdownPage(text, language: language, rules: rules).codes
    }

    @Test(
        "Words that say nothing of where a link leads are found",
        arguments: [
            "här", "Här", "Klicka här", "klicka här.", "Läs mer", "Läs mer »", "Läs mer …", "→ Läs mer", "(länk)",
            "**Läs mer**", "Mer information",
            "Ladda ner", "PDF", "Klicka här för att anmäla dig", "Klicka på länken för att läsa", "läs\nmer",
            "Läs\u{A0}mer", "Read more", "Click here to register",
        ])
    func generic(_ words: String) {
        #expect(codes("Se [\(words)](b.md).") == ["generic-link-text"])
    }

    @Test(
        "Words that say where a link leads are left alone",
        arguments: [
            "[Programmet](a.pdf)", "[Läs mer om galan](a.md)", "[Här bor vi](a.md)", "[Länkar till företag](a.md)",
            "[Information om galan](a.md)",
            "[Klickbar karta](a.md)", "[www.exempel.se](https://www.exempel.se)", "<https://exempel.se>",
            "<namn@exempel.se>",
            "[namn@exempel.se](mailto:namn@exempel.se)", "[Kontakta oss](a.md \"kort\")",
            "[Läs mer](a.md \"lista: kommande, 3\")", "![Här](a.jpg)",
            "[Programmet](a.pdf) och [Programmet](a.pdf)", "[Programmet](a.pdf) och [programmet](a.md)",
            "[Anmälan till gala](a.md), [anmälan till kurs](b.md)",
            "[![Kommunens vapen](a.png)](b.md)", "[Ett ord två tre fyra fem sex sju åtta nio tio elva](a.md)",
            "Öppna ett nytt fönster.",
            "[Starten](a.md)\n\n[Hem](a.md)",
            "[Vädra med nytt\nlugn](a.md)",
        ])
    func right(_ text: String) {
        #expect(codes(text) == [])
    }

    @Test(
        "Each fault has its code",
        arguments: [
            ("<https://exempel.se/a/b>", "address-link-text"),
            ("[www.exempel.se/a](https://www.exempel.se/a)", "address-link-text"),
            ("[mailto:a@exempel.se](mailto:a@exempel.se)", "address-link-text"),
            ("[Anmälan](a.md) [anmälan.](b.md)", "ambiguous-link"),
            ("[Anmälan](a.pdf)\n\n[Anmälan](b.pdf)", "ambiguous-link"),
            ("[Starten](a.md) [Hem](a.md)", "repeated-link"),
            ("[Programmet, öppnas i nytt fönster](a.md)", "false-new-window"),
            ("[Programmet](a.md) (öppnas i ny flik)", "false-new-window"),
            ("[ett två tre fyra fem sex sju åtta nio tio elva tolv tretton](a.md)", "long-link"),
        ])
    func codes(_ text: String, _ code: String) {
        #expect(codes(text) == [code])
    }

    @Test("Other languages than Swedish and English are left alone")
    func otherLanguages() {
        let finnish = Language("fi")
        #expect(codes("[info](b.md)", finnish) == [])
    }

    @Test(
        "The words to write come from where the link leads",
        arguments: [
            ("../dokument/program-2026.pdf", "Program 2026"), ("https://www.exempel.se/", "exempel.se"),
            ("kontakter/index.md", "Kontakter"),
            ("#sa-anmaler-du-dig", "Sa anmaler du dig"), ("https://exempel.se/stod/ansok", "Ansok"),
            ("mailto:a@exempel.se", "a@exempel.se"),
            ("https://exempel.se/?id=5", "exempel.se"), ("1234.pdf", "Vad som finns där"),
        ])
    func suggestion(_ address: String, _ words: String) {
        let help = MarkdownPage("[här](\(address))", rules: [GenericLinkTexts()]).findings.first {
            $0.code == .genericLinkText
        }?.help
        #expect(help?.swedish.contains("[\(words)](\(address))") == true, "\(help?.swedish ?? "")")
    }
}
