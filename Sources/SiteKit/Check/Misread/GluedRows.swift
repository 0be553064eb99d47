// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A line of text just beneath a table, which became a row of it.
struct GluedRows: MarkdownRule {
    static let descriptor = RuleDescriptor(.gluedRow, "R49", .warning, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findGluedRows(&findings)
    }
}

extension MarkdownText {
    fileprivate func findGluedRows(_ findings: inout [Finding]) {
        for (number, table) in blocks.enumerated() where table.kind == .table {
            var row = number + 1
            let columns = row < table.end ? children(of: row).count : 0
            while row < table.end {
                if columns > 1, row > number + 1, !TableLine.hasBars(line(blocks[row].lines.lowerBound)) {
                    findings.append(
                        .gluedRow(
                            shown(bytes[blocks[row].text], limit: 80), at: location(line: blocks[row].lines.lowerBound))
                    )
                    break
                }
                row = blocks[row].end
            }
        }
    }
}

extension Finding {
    fileprivate static func gluedRow(_ words: String, at location: SourceLocation) -> Finding {
        Finding(
            GluedRows.descriptor, at: location,
            Wording(
                sv: "Raden blev en rad i tabellen ovanför.", en: "The line became a row of the table above it."),
            help: Wording(
                sv: "Skriv en tom rad mellan tabellen och texten:\n\n\(words)",
                en: "Write an empty line between the table and the text:\n\n\(words)"))
    }
}
