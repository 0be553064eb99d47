// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Columns without a name in tables that name the others (R21). The corner may be empty where the rows have headers.
struct EmptyTableHeaders: MarkdownRule {
    static let descriptor = RuleDescriptor(.emptyTableHeader, "R21", .warning, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for table in text.tables {
            let head = text.head(of: table)
            let empty = head.filter { text.isEmpty(cell: $0) }
            guard !empty.isEmpty, empty.count < head.count else { continue }
            let names = text.rowNames(of: table)
            let hasRowHeaders = names.allSatisfy { text.isBold(cell: $0) }
            let place = text.location(line: text.blocks[table].lines.lowerBound)
            for (column, cell) in head.enumerated() where text.isEmpty(cell: cell) {
                if column == 0, hasRowHeaders { continue }
                let first = names.first.map { text.excerpt(text.blocks[$0].text) }
                findings.append(.emptyTableHeader(column + 1, first: first, at: place))
            }
        }
    }
}

extension Finding {
    fileprivate static func emptyTableHeader(_ column: Int, first: String?, at location: SourceLocation) -> Finding {
        let isCorner = column == 1
        let row = first ?? "Måndag"
        return Finding(
            EmptyTableHeaders.descriptor, at: location,
            Wording(
                sv: "Tabellens kolumn \(column) har inget namn i den första raden.",
                en: "Column \(column) of the table has no name in the first row."),
            help: isCorner
                ? Wording(
                    sv:
                        "Den som lyssnar får inte veta vad kolumnen innehåller. Skriv dess namn. Är den radernas namn, gör dem i stället feta:  | **\(row)** | …",
                    en:
                        "Whoever listens is not told what the column holds. Write its name. If it names the rows, make them bold instead:  | **\(row)** | …"
                )
                : Wording(
                    sv:
                        "Den som lyssnar får inte veta vad kolumnen innehåller. Skriv dess namn, eller ta bort kolumnen.",
                    en: "Whoever listens is not told what the column holds. Write its name, or remove the column."))
    }
}
