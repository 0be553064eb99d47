// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Rules about how a page is written")
struct WordRuleTests {
    private static let rules = wordRules(
        SiteSettings(name: "", language: .swedish, organisation: Organisation(name: "")))

    private func codes(_ text: String, _ language: Language = .swedish) -> [String] {
        MarkdownPage(text, language: language, rules: Self.rules.markdown).codes
    }

    @Test(
        "Headings",
        arguments: [
            ("## A\n\n### B\n\n## C", ""), ("# A\n\n## B", ""), ("## A\n\n### B\n\n#### C\n\n## D\n\n### B", ""),
            ("### A", "skipped-heading"), ("# A\n\n### B", "skipped-heading"), ("> #### A", "skipped-heading"),
            ("## A\n\n#### B\n\n#### C\n\n## D\n\n#### E", "skipped-heading skipped-heading"),
            ("## A\n\n# B\n\n### C", "extra-title"),
            ("## Lördag\n\n### Tid\n\n## Söndag\n\n### Tid", ""), ("## Tid\n\n### A\n\n## Tid", "repeated-heading"),
            ("## A\n\n## A\n\n## A", "repeated-heading repeated-heading"), ("##\n\n##", "empty-heading empty-heading"),
            ("## &nbsp;", "empty-heading"), ("## <br>", "empty-heading"), ("## ![](a.png \"dekor\")", "empty-heading"),
            ("## Så gick det.", "heading-style"), ("## **Så gick det**", "heading-style"),
            ("## Vi har kaffe, te m.m.", ""), ("## Start kl.", ""), ("## Norsjö **2026**", ""), ("## Exempel AB.", ""),
            ("## Varför?", ""), ("## Vänta …", ""), ("## " + String(repeating: "Ord ", count: 17), ""),
            ("## " + String(repeating: "Ord ", count: 18), "long-heading"),
            ("## " + String(repeating: "Åäö ", count: 17), ""),
        ])
    func headings(_ text: String, _ wanted: String) {
        #expect(codes(text) == wanted.split(separator: " ").map { String($0) })
    }

    @Test(
        "Paragraphs that look like headings",
        arguments: [
            ("**Program**\n\nText.", true), ("**Program:**\n\n- a\n- b", true), ("**Program**:\n\nText.", true),
            ("***Program***\n\nText.", true), ("*Program för dagen*\n\nText.", true),
            ("**Vem kan söka?**\n\nText.", true),
            ("**Program**\\\nVi börjar med kaffe.", true), ("Text.\n\n**Välkommen!**\n\nText.", true),
            ("**Anmälan är stängd.**\n\nText.", false), ("**Program** för dagen\n\nText.", false),
            ("**Program**", false),
            ("**Program**\n\n## A", false), ("**0918**\n\nText.", false), ("- **Program**\n\n  Text.\n- b", false),
            ("![En gala](a.png)\n\n*Galan i höstas*\n\nText.", false), ("*Foto: Vera Exempel*\n\nText.", false),
            ("**Storgatan 1**\n\n**123 45 Staden**", false), ("**`gala.md`**\n\nText.", false),
            ("**Exempels kommun**\\\nStorgatan 1\\\n123 45 Staden", false),
            ("*En längre mening i kursiv stil om galan*\n\nA.", false),
            ("**Ett två tre fyra fem sex sju åtta nio tio elva tolv tretton**\n\nText.", false),
        ])
    func fakeHeadings(_ text: String, _ isFound: Bool) {
        #expect(codes(text) == (isFound ? ["fake-heading"] : []))
    }

    @Test(
        "Lines that look like lists",
        arguments: [
            "• Kaffe", "Ta med:\n• kaffe\n• te", "• Kaffe\n\n• Te\n\n• Saft",
            "Ta med:\n– kaffe\n– te", "– Kaffe\n\n– Te\n\n– Saft",
            "(1) Kaffe\n(2) Te",
            "✓ Kaffe\n✓ Te", "- A\n  • b\n  • c\n- d",
            "•\u{A0}Kaffe\\\n•\u{A0}Te",
        ])
    func fakeLists(_ text: String) {
        #expect(codes(text) == ["fake-list"])
    }

    @Test(
        "Lines that look like no lists",
        arguments: [
            "– Vi är så glada, säger Vera Exempel.\n\n– Det är vi med, säger Per Exempel.\n\n– Och nu firar vi allihop, säger Vera.",
            "– Hej!\\\n– Hej själv!", "Öppet mån–fre\n– utom helger", "Kaffe • te • saft",
            "Kaffe och te · saft\n· kaka och bulle · mer",
            "→ Anmäl dig", "(a) är sant", "a) är sant", "5 grader\n–5 grader", "1.5 miljoner\n2.5 miljoner",
            "- kaffe\n- te",
            "1) kaffe\n2) te", "–", "•", "S:t\na) b",
        ])
    func noFakeLists(_ text: String) {
        #expect(codes(text) == [])
    }

    @Test(
        "Emptiness and lists",
        arguments: [
            ("[](a.md)", "empty-link"), ("[ ](https://exempel.se)", "empty-link"), ("[&nbsp;](a.md)", "empty-link"),
            ("[**](a.md)", ""), ("[`x`](a.md)", ""), ("- a\n-\n- b", "empty-item"), ("- a\n- \u{A0}", "empty-item"),
            ("- a\n- ![](a.png \"dekor\")", ""), ("- a\n-     kod", ""), ("-\n", "empty-item"),
            ("&nbsp;", "empty-paragraph"),
            ("\u{200B}\n\nText.", "empty-paragraph"), ("A\n\n<br>\n\nB", "empty-paragraph"), ("A\n\n<br>text\n\nB", ""),
            ("A\n\n&nbsp;<br>\n\nB", "empty-paragraph"),
            ("![](a.png \"dekor\")", ""), ("- ensam", "single-item-list"), ("17. september", ""),
            ("- [Plan](plan.pdf)", ""),
            ("- [ ] ensam", "single-item-list"), ("- a\n\n  - b\n  - c", "single-item-list"),
        ])
    func emptiness(_ text: String, _ wanted: String) {
        #expect(codes(text) == wanted.split(separator: " ").map { String($0) })
    }

    @Test(
        "Alt texts",
        arguments: [
            ("![IMG_1234](a.png)", "placeholder-alt"), ("![gala.jpg](a.png)", "placeholder-alt"),
            ("![DSC00123](a.png)", "placeholder-alt"),
            ("![bild](a.png)", "placeholder-alt"), ("![Image 1](a.png)", ""), ("![bild1](a.png)", "placeholder-alt"),
            ("![gala_2026](gala_2026.png)", "placeholder-alt"), ("![20261203_1407](a.png)", "placeholder-alt"),
            ("![Galan](galan.png)", ""), ("![Gala 2026](gala-2026.png)", ""), ("![E4](e4.png)", "placeholder-alt"),
            ("![2026](a.png)", ""),
            ("![Foto av galan](a.png)", "vague-alt"), ("![Logotyp](a.png)", "vague-alt"),
            ("![Exempels kommuns logotyp](a.png)", ""),
            ("![Bildäck på rad](a.png)", ""), ("![An image of a gala](a.png)", "vague-alt"),
            ("![Tre på scen](a.png \"Tre på scen\")", "repeated-alt"),
            ("[![Läs mer om galan](a.png) Läs mer om galan](b.md)", "repeated-alt"),
            ("[![Tre på scen](a.png) Läs om galan](b.md)", ""),
            ("![Tre på scen](a.png)\n\nTre på scen.", "repeated-alt"),
            ("![Tre på scen](a.png)\n\nTre på scen i Folkets hus var nöjda.", ""),
            ("![Gala](a.png)\n\nGala. Det blev fest.", ""),
            ("![" + String(repeating: "a ", count: 70) + "](a.png)", ""),
            ("![" + String(repeating: "a ", count: 80) + "](a.png)", "long-alt"),
            ("[![](a.png \"dekor\")](b.md)", "linked-image"), ("[![](a.png \"dekor\") Programmet](b.md)", ""),
            ("[![](a.png \"dekor\")![Programmet](c.png)](b.md)", ""), ("[Programmet ![](a.png \"dekor\")](b.md)", ""),
            ("[](b.md)![](a.png \"dekor\")", "empty-link"),
            ("![](bild.png \"dekor\")", ""), ("[![](a.png)](b.md)", "missing-alt"),
        ])
    func altTexts(_ text: String, _ wanted: String) {
        #expect(codes(text) == wanted.split(separator: " ").map { String($0) })
    }

    @Test(
        "Figures and pictures of text",
        arguments: [
            ("![Besök per månad](stapeldiagram.png)", "complex-image"),
            ("Se [filmen](a.md).\n\n![Besök](diagram.png)\n\n## A\n\n- b\n- c", "complex-image"),
            ("![Karta till skolan](a.png)", "complex-image"),
            ("![Besök per månad](diagram.png)\n\n[Siffrorna](a.md)", ""),
            ("![Besök](diagram.png)\n\n- 1 i maj\n- 2 i juni", ""),
            ("![Besök](diagram.png)\n\n" + String(repeating: "ord ", count: 30), ""),
            ("![En fotograf](fotograf.png)", ""),
            ("![Paragraf 3](paragraf.png)", ""), ("![](karta.png \"dekor\")", ""),
            ("[![Karta till skolan](karta.png)](karta.pdf)", "complex-image"),
            ("![Välkommen till galan](affisch-gala.png)", "image-of-text"), ("![](affisch.png \"dekor\")", ""),
            ("![Gala](galaffischen.png)", ""),
        ])
    func figures(_ text: String, _ wanted: String) {
        #expect(codes(text) == wanted.split(separator: " ").map { String($0) })
    }

    @Test(
        "Tables",
        arguments: [
            ("## Tider\n\n| a | b |\n|-|-|\n| 1 | 2 |", "missing-caption"),
            ("| a | b |\n|-|-|\n| 1 | 2 |", "missing-caption"),
            ("Tabell: x\n\n| a | b |\n|-|-|\n| 1 | 2 |\n\n| a | b |\n|-|-|\n| 1 | 2 |", "missing-caption"),
            ("Table: x\n\n| a | b |\n|-|-|\n| 1 | 2 |", ""),
            ("Tabell: x\n\n|  | b |\n|-|-|\n| **1** | 2 |\n| **2** | 2 |", ""),
            ("Tabell: x\n\n|  | b |\n|-|-|\n| 1 | 2 |", "empty-table-header"),
            ("Tabell: x\n\n|  |  |\n|-|-|\n| 1 | 2 |", "missing-table-header"),
            ("Tabell: x\n\n| ![Kaffe](a.png) | b |\n|-|-|\n| 1 | 2 |", ""),
            ("Tabell: x\n\n| a | b |\n|-|-|", "layout-table"),
            ("Tabell: x\n\n| a |\n|-|\n| 1 |\n| 2 |", "layout-table"),
            ("Tabell: x\n\n| a | b | c |\n|-|-|-|\n| Vecka | | |\n| 1 | 2 | 3 |", "merged-cells"),
            ("Tabell: x\n\n| a | b |\n|-|-|\n| 1 | 2 |\n| | 3 |", "merged-cells"),
            ("Tabell: x\n\n| a | b |\n|-|-|\n| 1 | |\n| 2 | 3 |", ""),
            ("Tabell: x\n\n| a | b | c |\n|-|-|-|\n| 1 | 2 | 3 |\n| | Summa | 3 |", ""),
            ("Tabell: x\n\n| a | b |\n|-|-|\n| **1** | 2 |\n| **2** | 2 |\n| 3 | 2 |\n| **4** | 2 |", "row-headers"),
            ("Tabell: x\n\n| a | b |\n|-|-|\n| 1 | 2 |\n| 2 | 2 |\n| **Summa** | 2 |", ""),
        ])
    func tables(_ text: String, _ wanted: String) {
        #expect(codes(text) == wanted.split(separator: " ").map { String($0) })
    }

    @Test(
        "Films and sounds",
        arguments: [
            ("[Filmen](https://www.youtube.com/watch?v=x)", "media-alternative"),
            ("[Filmen](https://youtu.be/x) (textad film, 3 minuter)", ""),
            ("[Filmen](https://vimeo.com/123)", "media-alternative"),
            ("[Vår kanal](https://www.youtube.com/@exempel)", ""),
            ("[Filmen](gala.mp4)\n\nFilmen är textad.", ""), ("[Ljudet](gala.mp3?x)", "media-alternative"),
            ("[Hela listan](a.md)", ""),
            ("- [Filmen](gala.mp4)\n- [Läs en avskrift](a.md)", ""), ("![Filmen](gala.webm)", "embedded-media"),
        ])
    func media(_ text: String, _ wanted: String) {
        #expect(codes(text) == wanted.split(separator: " ").map { String($0) })
    }

    @Test("A film elsewhere is a warning, one of our own an error")
    func severity() {
        let findings = MarkdownPage("[a](https://youtu.be/x) och [b](b.mp4)", rules: Self.rules.markdown).findings
        #expect(findings.map(\.severity) == [.warning, .error])
    }

    @Test(
        "Capitals and emphasis",
        arguments: [
            ("ANMÄL DIG NU", "all-caps"), ("Se ÅRETS STORA GALA här", "all-caps"), ("KOM I TID!", "all-caps"),
            ("## ÅRETS STORA GALA", "all-caps"),
            ("EU, FN och USA", ""), ("EU, FN, USA", ""), ("SKR MSB", ""), ("KS 2026/123", ""), ("`ANMÄL DIG NU`", ""),
            ("ETT (JSON API) TILL", ""),
            ("Ö Å Ä", ""), ("Anmäl dig NU", ""), ("A B C D", ""), ("FRONT I NORSJÖ KOMMUN, säger Vera", "all-caps"),
            ("NORSJÖ 2026 FRONT GALA", ""),
            (
                "**Ett två tre fyra fem sex.** **Ett två tre fyra fem sex.** **Ett två tre fyra fem sex.**",
                "excess-emphasis"
            ),
            (
                "**Ett två tre fyra fem sex.** **Ett två tre fyra fem sex.**\n\n## A\n\n**Ett två tre fyra fem sex.**",
                ""
            ),
            (
                "- **Ett två tre fyra fem sex**: a\n- **Ett två tre fyra fem sex**: b\n- **Ett två tre fyra fem sex**: c",
                ""
            ),
        ])
    func capitals(_ text: String, _ wanted: String) {
        #expect(codes(text) == wanted.split(separator: " ").map { String($0) })
    }

    /// Twelve examples or more of lines that hold no comma to break between capitals.
    @Test("Capitals are found wherever they stand on a line")
    func capitalsAnywhere() {
        for count in 0..<12 {
            #expect(codes(String(repeating: "x", count: count) + " KOM I TID ihop") == ["all-caps"], "\(count)")
        }
    }
}
