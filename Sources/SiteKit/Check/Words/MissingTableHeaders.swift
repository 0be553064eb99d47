// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tables whose first row is empty (R21): Markdown makes it the head, so the columns have no names.
struct MissingTableHeaders: MarkdownRule {
    static let descriptor = RuleDescriptor(
        .missingTableHeader, "R21", .error, criteria: ["1.3.1"], isOfLaw: true)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for table in text.tables {
            let head = text.head(of: table)
            guard head.allSatisfy({ text.isEmpty(cell: $0) }) else { continue }
            findings.append(
                .missingTableHeader(head.count, at: text.location(line: text.blocks[table].lines.lowerBound)))
        }
    }
}

extension Finding {
    fileprivate static func missingTableHeader(_ columns: Int, at location: SourceLocation) -> Finding {
        let line = columns < 2 ? "| Dag |" : "| Dag | Tid |" + String(repeating: " … |", count: min(columns, 6) - 2)
        return Finding(
            MissingTableHeaders.descriptor, at: location,
            Wording(
                sv: "Tabellens första rad är tom, så kolumnerna har inga namn.",
                en: "The first row of the table is empty, so its columns have no names."),
            help: Wording(
                sv:
                    "Skärmläsaren läser kolumnens namn före varje uppgift; utan namn blir det lösa ord. Skriv på den första raden vad varje kolumn innehåller:\n\(line)\nÄr det ingen tabell, skriv den som stycken eller en lista.",
                en:
                    "A screen reader reads the name of the column before each fact; without names they are loose words. Say in the first row what each column holds:\n\(line)\nIf it is no table, write it as paragraphs or a list."
            ))
    }
}
