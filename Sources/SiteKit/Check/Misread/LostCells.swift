// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Rows of a table with more cells than its head: what stands in them vanishes without a trace.
struct LostCells: MarkdownRule {
    static let descriptor = RuleDescriptor(.lostCell, "R49", .error)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findLostCells(&findings)
    }
}

extension MarkdownText {
    fileprivate func findLostCells(_ findings: inout [Finding]) {
        for (number, table) in blocks.enumerated() where table.kind == .table {
            var row = number + 1
            let columns = row < table.end ? children(of: row).count : 0
            while row < table.end {
                let written = line(blocks[row].lines.lowerBound)
                defer { row = blocks[row].end }
                guard TableLine.cellCount(written) > columns else { continue }
                let line = TableLine(written)
                let lost = line.cells.dropFirst(columns).filter { $0.contains { !$0.isSpace } }
                if columns > 0, let first = lost.first {
                    let kept = line.cells.prefix(columns - 1).map { shown($0, limit: 40) }
                    let joined = line.cells.dropFirst(columns - 1).map { shown($0, limit: 40) }.joined(
                        separator: " \\| ")
                    findings.append(
                        .lostCell(
                            shown(first), columns: columns, cells: line.cells.count,
                            corrected: tableLine(kept + [joined]),
                            at: location(line: blocks[row].lines.lowerBound)))
                }
            }
        }
    }
}

extension Finding {
    fileprivate static func lostCell(
        _ words: String, columns: Int, cells: Int, corrected: String, at location: SourceLocation
    ) -> Finding {
        Finding(
            LostCells.descriptor, at: location,
            Wording(
                sv: "Raden har \(cells) rutor men tabellen \(columns) kolumner; läsaren ser inte ”\(words)”.",
                en: "The row has \(cells) cells but the table \(columns) columns; the reader does not see “\(words)”."),
            help: Wording(
                sv:
                    "Lägg till en kolumn i rubrikraden och streckraden. Hör tecknet | till texten? Skriv:  \(corrected)",
                en:
                    "Add a column to the head and to the row of dashes. Is the sign | part of the text? Write:  \(corrected)"
            ))
    }
}
