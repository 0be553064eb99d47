// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Passages in another language")
struct ForeignPassageTests {
    private func findings(_ text: String, _ language: Language = .swedish) -> [Finding] {
        MarkdownPage(text, language: language, rules: [ForeignPassages()]).findings.filter {
            $0.code == .foreignPassage
        }
    }

    @Test(
        "English on a Swedish page",
        arguments: [
            "The project was a part of the European strategy for growth.",
            "Målet var: ”to strengthen the region and its many small companies”.",
            "## Welcome to the annual gala for all companies in town",
            "## Welcome to the Annual Gala for All of the Companies in Town",
            "- Welcome to the annual gala for all of the companies",
            "Så sa de: Norsjö is the best place in the world for new companies, och så blev det.",
            "| A | B |\n|-|-|\n| a | This is what you will find in the new report |",
        ])
    func english(_ text: String) throws {
        let found = findings(text)
        #expect(found.map(\.code) == [.foreignPassage])
        #expect(try #require(found.first?.help).swedish.contains("<span lang=\"en\">"))
    }

    @Test(
        "What is no passage",
        arguments: [
            "Projektet följde modellen triple helix och hette FRONT.", "Boken heter The Art of the Deal.",
            "Filmen heter The Good, the Bad and the Ugly och visas på torget.",
            "Norsjö IF och Exempel AB of Sweden möter Skellefteå AIK i en match om allt.",
            "<span lang=\"en\">The project was a part of the European strategy for growth.</span>",
            "<div lang=\"en\">\n\nThe project was a part of the European strategy for growth.\n\n</div>",
            "`The project was a part of the European strategy for growth.`",
            "```\nThe project was a part of the European strategy for growth.\n```",
            "Bibliotek, skola, idrott, kultur, natur, musik, dans, teater, handel, vatten",
            "Se https://www.exempel.se/the-project-and-the-strategy-of-the-region-for-growth/",
            "Filerna heter the_project_and_the_plan.pdf och the-new-report-of-the-year-and-more.pdf",
            "Vera Exempel, Per Exempel, Will Exempel, Ole Exempel, Our Exempel, Anna And, Bo Exempel",
        ])
    func none(_ text: String) {
        #expect(findings(text) == [])
    }

    @Test(
        "Other languages and scripts",
        arguments: [
            (
                "Hanke oli osa kunnan strategiaa, sekä sen tavoitteet että tulokset ovat nyt valmiit, mutta työ jatkuu.",
                "fi"
            ),
            (
                "Das Projekt ist ein Teil der Strategie und wird auch mit der Region durchgeführt, nicht nur einmal.",
                "de"
            ),
            ("Проект был частью стратегии региона и теперь завершён полностью", "ru"),
            ("كان المشروع جزءا من استراتيجية البلدية للنمو في المنطقة كلها", "ar"),
        ])
    func others(_ text: String, _ code: String) throws {
        #expect(
            try #require(findings("Så här skriver de.\n\n" + text).first?.help).swedish.contains("lang=\"\(code)\""))
    }

    @Test("Swedish on an English page, and nothing on pages in other languages")
    func otherPages() throws {
        let swedish = "Projektet var en del av kommunens strategi för att nå målen."
        #expect(try #require(findings("See this.\n\n" + swedish, .english).first?.help).english.contains("lang=\"sv\""))
        #expect(findings(swedish, Language("fi")) == [])
        #expect(findings("The project was a part of the strategy for growth.", .english) == [])
    }

    @Test("Paragraphs after one another are one finding, marked together")
    func many() throws {
        let english = "The project was a part of the European strategy for growth."
        let swedish = String(repeating: "Så här var det med det som vi gjorde.\n\n", count: 9)
        let found = findings(swedish + english + "\n\n" + english + "\n\n" + swedish + english)
        #expect(found.count == 2)
        #expect(try #require(found.first?.help).swedish.contains("<div lang=\"en\">\n\nThe project"))
    }

    @Test("A whole page is one finding, with the field to write")
    func page() throws {
        let english = String(repeating: "The project was a part of the European strategy for growth.\n\n", count: 6)
        let found = findings(english + "Så var det.")
        #expect(found.count == 1)
        #expect(try #require(found.first?.help).swedish.hasSuffix("språk: en"))
    }

    @Test("The place covers the first words that stand together")
    func place() {
        let text = "Så sa **de**:\n\nNorsjö is *the best* place of all in the world and the future.\n"
        #expect(MarkdownPage(text, rules: [ForeignPassages()]).places(in: text) == ["foreign-passage ”is ”"])
    }
}
