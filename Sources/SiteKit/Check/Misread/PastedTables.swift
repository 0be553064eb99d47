// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tables pasted from a word processor or a spreadsheet: lines with tabs between the cells, which run together for the reader.
struct PastedTables: MarkdownRule {
    static let descriptor = RuleDescriptor(.pastedTable, "R49", .warning, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findPastedTables(&findings)
    }
}

extension MarkdownText {
    fileprivate func findPastedTables(_ findings: inout [Finding]) {
        var last: Int?
        eachSign(.tab) { at, number in
            guard number != last, blocks[number].kind == .paragraph else { return }
            last = number
            let rows = bytes[blocks[number].text].split(separator: .newline).map { line in
                line.split(separator: .tab).map { shown($0, limit: 40) }
            }
            let cells = rows.filter { $0.count > 1 }
            guard cells.count > 1, cells.allSatisfy({ isName($0[0]) }), let head = cells.first,
                let row = cells.dropFirst().first
            else { return }
            let line = lineNumber(of: at, in: blocks[number])
            findings.append(.pastedTable(head, row, at: location(line: line)))
        }
    }
}

/// Whether the first cell of a line is words: a bullet or a number makes the line an item of a list.
private func isName(_ cell: String) -> Bool {
    cell.utf8.count { $0.isWordByte && !$0.isDigit } > 1
}

extension Finding {
    fileprivate static func pastedTable(_ head: [String], _ row: [String], at location: SourceLocation) -> Finding {
        if head[0].hasSuffix(":"), row[0].hasSuffix(":") {
            let lines = [head, row].map { $0.joined(separator: " ") }.joined(separator: "\\\n")
            return Finding(
                PastedTables.descriptor, at: location,
                Wording(
                    sv: "Rader med tabbar mellan orden blir löpande text för läsaren.",
                    en: "Lines with tabs between the words become running text for the reader."),
                help: Wording(
                    sv: "Skriv mellanslag, och ett omvänt snedstreck sist på varje rad utom den sista:\n\(lines)",
                    en: "Write spaces, and a backslash at the end of each line but the last:\n\(lines)"))
        }
        let table = [tableLine(head), tableLine(head.map { _ in "---" }), tableLine(row)].joined(separator: "\n")
        return Finding(
            PastedTables.descriptor, at: location,
            Wording(
                sv: "Rader med tabbar mellan orden blir löpande text för läsaren.",
                en: "Lines with tabs between the words become running text for the reader."),
            help: Wording(sv: "Är det en tabell? Skriv:\n\(table)", en: "Is it a table? Write:\n\(table)"))
    }
}
