// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about Markdown that became something else, in the order of the codes.
    static let misread: [FindingExample] = [
        .text(.accidentalCode, "Text.\n\n    Välkommen till galan.", line: 6),
        .text(.accidentalHeading, "Välkommen till galan\n---\n\nText.", line: 4),
        .text(.accidentalList, "🔴17. september är det gala."),
        .text(.accidentalQuotation, "> 100 anställda", line: 4),
        .text(.foreignSyntax, "## Program🔴{#program}"),
        .text(.garbledText, "F🔴Ã¶retagen i kommunen."),
        .text(.gluedRow, "Tabell: Tider\n\n| Dag | Tid |\n| --- | --- |\n| Måndag | 9 |\nKälla: kommunen", line: 9),
        .text(.hiddenSpace, "🔴##\u{A0}Program"),
        .text(.lostCell, "Tabell: Tider\n\n| Dag | Tid |\n| --- | --- |\n| Måndag | 9 | stängt |", line: 8),
        .text(.mergedLines, "Kommunhuset\nStorgatan 1\n123 45 Staden", line: 5),
        .text(.missingScheme, "Se [kommunens sidor](🔴www.exempel.se)."),
        .text(.pastedTable, "Dag\tTid\nMåndag\t9", line: 4),
        .text(.rawBackslash, "Välkommen till galan.🔴\\"),
        .text(.rawEmphasis, "🔴**Viktigt! ** Kom i tid."),
        .text(.rawEntity, "Tio🔴&amp;nbsp;kronor."),
        .text(.rawFootnote, "Invånarna🔴[^2] är många."),
        .text(.rawHeading, "🔴##Program"),
        .text(.rawLink, "Se 🔴[programmet] (program.pdf)."),
        .text(.rawList, "Ta med:\n🔴-pass\n-penna"),
        .text(.rawReference, "Se 🔴[programmet][program]."),
        .text(.rawTable, "| Dag | Tid |\n| Måndag | 9 |", line: 4),
        .text(.rawTag, "Ett 🔴<abbr title=”Europeiska unionen”>EU."),
        .text(.renumberedList, "1. Ett\n🔴3. Två\n4. Tre"),
        .text(.shallowItem, "- Ett\n 🔴- Två"),
        .text(.unclosedCode, "Text.\n\n```\nkod", line: 6),
        .text(.unusedDefinition, "Text.\n\n[program]: program.pdf", line: 6),
    ]
}
