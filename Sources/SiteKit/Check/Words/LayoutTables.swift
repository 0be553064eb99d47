// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tables that are no tables (R21): a single column, or a head without rows.
struct LayoutTables: MarkdownRule {
    static let descriptor = RuleDescriptor(.layoutTable, "R21", .warning, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for table in text.tables {
            let location = text.location(line: text.blocks[table].lines.lowerBound)
            if text.blocks[table + 1].end == text.blocks[table].end {
                findings.append(.layoutTable(hasRows: false, at: location))
            } else if text.head(of: table).count == 1 {
                findings.append(.layoutTable(hasRows: true, at: location))
            }
        }
    }
}

extension Finding {
    fileprivate static func layoutTable(hasRows: Bool, at location: SourceLocation) -> Finding {
        Finding(
            LayoutTables.descriptor, at: location,
            hasRows
                ? Wording(sv: "Tabellen har bara en kolumn.", en: "The table has only one column.")
                : Wording(sv: "Tabellen har bara sin första rad.", en: "The table has only its first row."),
            help: Wording(
                sv:
                    "Den som lyssnar får höra om rader och kolumner som inte betyder något. Skriv den som en lista:\n- Första punkten\n- Andra punkten",
                en:
                    "Whoever listens hears of rows and columns that mean nothing. Write it as a list:\n- The first point\n- The second point"
            ))
    }
}
