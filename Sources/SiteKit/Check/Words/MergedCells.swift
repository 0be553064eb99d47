// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Rows of a table that stand for a heading within it, or go on from the row above (R21): a cell that would be merged elsewhere.
struct MergedCells: MarkdownRule {
    static let descriptor = RuleDescriptor(.mergedCells, "R21", .warning, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for table in text.tables where text.hasEmptyCell(table) {
            let rows = text.cells(of: table)
            guard let columns = rows.first?.count, columns > 1 else { continue }
            for (number, row) in rows.enumerated().dropFirst() {
                let isEmpty = row.map { text.isEmpty(cell: $0) }
                guard let first = row.first, isEmpty.contains(true), isEmpty.contains(false) else { continue }
                // A line without a pipe is text that stands too near the table, which is another finding.
                guard text.line(text.blocks[first].lines.lowerBound).contains(UInt8(ascii: "|")) else { continue }
                if columns > 2, !isEmpty[0], !isEmpty.dropFirst().contains(false) {
                    findings.append(.headingInTable(text, first))
                } else if isEmpty[0], number > 1, !text.isSum(row), let name = text.name(above: number, in: rows) {
                    findings.append(.namelessRow(text, row, name: name))
                }
            }
        }
    }
}

extension MarkdownText {
    fileprivate func hasEmptyCell(_ table: Int) -> Bool {
        (table..<blocks[table].end).contains { blocks[$0].kind == .tableCell && isEmpty(cell: $0) }
    }

    /// Whether a row sums up those above, which its second cell then says.
    fileprivate func isSum(_ row: [Int]) -> Bool {
        let name = row.first { !isEmpty(cell: $0) }.map { excerpt(blocks[$0].text).lowercased() } ?? ""
        return ["summa", "totalt", "total", "sum"].contains { name.hasPrefix($0) }
    }

    /// The nearest name in the first column above a row.
    fileprivate func name(above row: Int, in rows: [[Int]]) -> String? {
        let cell = rows[1..<row].last { row in row.first.map { !isEmpty(cell: $0) } ?? false }?.first
        return cell.map { excerpt(blocks[$0].text) }
    }
}

extension Finding {
    fileprivate static func headingInTable(_ text: borrowing MarkdownText, _ cell: Int) -> Finding {
        let name = text.excerpt(text.blocks[cell].text)
        return Finding(
            MergedCells.descriptor, at: text.location(ofText: text.blocks[cell]),
            Wording(
                sv: "Raden ”\(name)” är en rubrik mitt i tabellen: resten av den är tom.",
                en: "The row “\(name)” is a heading within the table: the rest of it is empty."),
            help: Wording(
                sv:
                    "Den som lyssnar hör tomma celler och inte vad raderna under hör till. Dela tabellen, med en tabelltext för var och en:\nTabell: \(name)",
                en:
                    "Whoever listens hears empty cells, and not what the rows beneath belong to. Divide the table, with a caption for each:\nTable: \(name)"
            ))
    }

    fileprivate static func namelessRow(_ text: borrowing MarkdownText, _ row: [Int], name: String) -> Finding {
        Finding(
            MergedCells.descriptor, at: text.location(line: text.blocks[row[0]].lines.lowerBound),
            Wording(
                sv: "Radens första cell är tom; den verkar höra ihop med raden ovanför.",
                en: "The first cell of the row is empty; it seems to belong with the row above."),
            help: Wording(
                sv: "Den som lyssnar hör bara ”tom” och vet inte vad raden gäller. Upprepa namnet:  | \(name) | …",
                en:
                    "Whoever listens hears only “blank” and does not know what the row is about. Repeat the name:  | \(name) | …"
            ))
    }
}
