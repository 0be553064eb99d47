// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tables that did not become any, so that the reader sees their bars: without a row of dashes beneath the head, or with one of another
/// number of columns.
struct RawTables: MarkdownRule {
    static let descriptor = RuleDescriptor(.rawTable, "R49", .error, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findRawTables(&findings)
    }
}

extension MarkdownText {
    fileprivate func findRawTables(_ findings: inout [Finding]) {
        var last: Int?
        eachSign(UInt8(ascii: "|")) { _, number in
            guard number != last else { return }
            last = number
            let block = blocks[number]
            guard block.kind == .paragraph || block.kind == .heading && block.lines.count > 1 else { return }
            let lines = block.lines.map { (number: $0, line: TableLine(line($0))) }
            guard let head = lines.firstIndex(where: { $0.line.cells.count > 1 || $0.line.hasBars }) else { return }
            let rows = lines[head...].prefix { $0.line.hasBars || $0.line.isDelimiter }
            let isWhole = lines[head].line.hasBars && isFramed(line(lines[head].number))
            guard rows.count > 1 || isWhole else { return }
            guard !lines[head].line.isDelimiter else {
                findings.append(.looseDashes(shown(line(lines[head].number)), at: location(line: lines[head].number)))
                return
            }
            let names = lines[head].line.cells.map { shown($0, limit: 40) }
            let dashes = rows.dropFirst().first { $0.line.isDelimiter }
            findings.append(
                .rawTable(
                    names, dashes: dashes?.line.cells.count, at: location(line: dashes?.number ?? lines[head].number)))
        }
    }

    /// Whether a line begins and ends with a bar.
    private func isFramed(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.filter { !$0.isSpace && $0 != UInt8(ascii: ">") }
        return words.count > 2 && words.first == UInt8(ascii: "|") && words.last == UInt8(ascii: "|")
    }
}

extension Finding {
    fileprivate static func looseDashes(_ row: String, at location: SourceLocation) -> Finding {
        Finding(
            RawTables.descriptor, at: location,
            Wording(
                sv: "Streckraden hör inte till någon tabell; läsaren ser den.",
                en: "The row of dashes belongs to no table; the reader sees it."),
            help: Wording(
                sv: "Skriv den direkt under rubrikraden, utan tomma rader i tabellen:  \(row)",
                en: "Write it just beneath the head, without empty lines in the table:  \(row)"))
    }

    /// `dashes` is the number of columns that the row of dashes has; nil where there is none.
    fileprivate static func rawTable(_ names: [String], dashes: Int?, at location: SourceLocation) -> Finding {
        let row = tableLine(names.map { _ in "---" })
        let help: Wording =
            if let dashes {
                Wording(
                    sv:
                        "Rubrikraden har \(names.count) kolumner men streckraden \(dashes). Skriv streckraden så:  \(row)",
                    en: "The head has \(names.count) columns but the row of dashes \(dashes). Write it so:  \(row)")
            } else {
                Wording(
                    sv:
                        "Skriv en streckrad under rubrikraden, och en tom rad före tabellen:\n\(tableLine(names))\n\(row)",
                    en:
                        "Write a row of dashes beneath the head, and an empty line before the table:\n\(tableLine(names))\n\(row)"
                )
            }
        return Finding(
            RawTables.descriptor, at: location,
            Wording(
                sv: "Tabellen blev ingen tabell; läsaren ser strecken mellan rutorna.",
                en: "The table did not become a table; the reader sees the bars between its cells."), help: help)
    }
}
