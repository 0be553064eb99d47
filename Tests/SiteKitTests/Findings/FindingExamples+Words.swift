// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about how a page is written, in the order of the codes.
    static let words: [FindingExample] = [
        .text(.addressLinkText, "Se <🔴https://exempel.se/stod/ansok>."),
        .text(.allCaps, "Kom ihåg: 🔴ANMÄL DIG NU!"),
        .text(
            .ambiguousLink, "[Anmälan](https://exempel.se/a) och [🔴Anmälan](https://exempel.se/b)."),
        .text(.complexImage, "![Besök per månad](🔴stapeldiagram.png)").with("content/stapeldiagram.png", picture),
        .text(.embeddedMedia, "![Filmen om galan, textad](🔴gala.mp4)").with("content/gala.mp4", [0]),
        .text(.emptyHeading, "🔴##\n\nText."),
        .text(.emptyItem, "- Kaffe\n-\n- Te", line: 5),
        .text(.emptyLink, "Se [](🔴index.md)."),
        .text(.emptyParagraph, "Text.\n\n&nbsp;\n\nText.", line: 6),
        .text(.emptyTableHeader, "Tabell: Tider\n\n| Dag |  |\n| --- | --- |\n| Fredag | 9 |", line: 6),
        .text(
            .excessEmphasis,
            "**Alla i bygden är välkomna till galan.** *Ta gärna med dig en granne också.* **🔴Anmäl dig senast den första mars i år.**"
        ),
        .text(.fakeHeading, "**🔴Så anmäler du dig**\n\nRing växeln."),
        .text(.fakeList, "🔴• Kaffe\n• Te"),
        .text(.falseNewWindow, "Se [programmet (öppnas i 🔴nytt fönster)](https://exempel.se/)."),
        .text(.foreignPassage, "Målet var 🔴to strengthen the region and its many small companies."),
        .text(.genericLinkText, "[🔴Klicka här](index.md) för att se starten."),
        .text(.headingStyle, "🔴## Så anmäler du dig.\n\nRing."),
        .text(.imageOfText, "![Gala i Folkets hus](🔴affisch.png)").with("content/affisch.png", picture),
        .text(.layoutTable, "Tabell: Dryck\n\n| Dryck |\n| --- |\n| Kaffe |", line: 6),
        .text(.linkedImage, "[![](🔴gala.png \"dekor\")](index.md)").with("content/gala.png", picture),
        .text(.longAlt, "![🔴" + String(repeating: "Tre företagare tar emot pris. ", count: 6) + "](gala.png)").with(
            "content/gala.png", picture),
        .text(
            .longHeading,
            "🔴## Så här gör du för att anmäla dig till den stora galan för alla företag i kommunen\n\nRing."),
        .text(
            .longLink,
            "[🔴Alla som vill vara med på galan i kommunhuset på torsdag kväll klockan sju](index.md)"),
        .text(.mediaAlternative, "Se [filmen om galan](🔴gala.mp4).").with("content/gala.mp4", [0]),
        .text(
            .mergedCells,
            "Tabell: Tider\n\n| Dag | Tid | Sal |\n| --- | --- | --- |\n| 🔴Vecka 1 | | |\n| Fredag | 9 | A |"),
        .text(.missingCaption, "Här är tiderna.\n\n| Dag | Tid |\n| --- | --- |\n| Fredag | 9 |", line: 6),
        .text(.missingTableHeader, "Tabell: Tider\n\n|  |  |\n| --- | --- |\n| Fredag | 9 |", line: 6),
        .text(.placeholderAlt, "![🔴img-1234.png](img-1234.png)").with("content/img-1234.png", picture),
        .text(.repeatedAlt, "![🔴Tre företagare på scen](gala.png)\n\n*Tre företagare på scen.* Foto: Vera Exempel")
            .with(
                "content/gala.png", picture),
        .text(.repeatedHeading, "## Program\n\nText.\n\n🔴## Program\n\nText."),
        .text(.repeatedLink, "[Starten](index.md) eller [🔴första sidan](index.md)."),
        .text(
            .rowHeaders,
            "Tabell: Tider\n\n| Dag | Tid |\n| --- | --- |\n| **Onsdag** | 9 |\n| **Torsdag** | 9 |\n| 🔴Fredag | 9 |\n| **Lördag** | 9 |"
        ),
        .text(.sensoryDirection, "Välj Kontakt i 🔴menyn till höger."),
        .text(.singleItemList, "Ta med:\n\n- kaffe", line: 6),
        .text(.skippedHeading, "## Program\n\nText.\n\n🔴#### Anmälan\n\nText."),
        .text(.unknownAbbreviation, "Vi fick pengar av 🔴TRF i våras."),
        .text(.vagueAlt, "![🔴Bild på tre företagare](gala.png)").with("content/gala.png", picture),
    ]

    /// A PNG of 1 × 1.
    private static let picture: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8,
        2, 0, 0, 0, 0x90, 0x77, 0x53, 0xDE,
    ]
}
