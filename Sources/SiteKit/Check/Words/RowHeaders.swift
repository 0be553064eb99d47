// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tables where some rows begin with a bold name and others do not (R21), so that none of them becomes a header.
struct RowHeaders: MarkdownRule {
    static let descriptor = RuleDescriptor(.rowHeaders, "R21", .warning, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for table in text.tables {
            let names = text.rowNames(of: table)
            let plain = names.filter { !text.isBold(cell: $0) }
            // One bold row among many is a sum or something that stands out.
            guard let first = plain.first, names.count > 2, plain.count * 2 <= names.count else { continue }
            findings.append(.rowHeaders(text, first))
        }
    }
}

extension Finding {
    fileprivate static func rowHeaders(_ text: borrowing MarkdownText, _ cell: Int) -> Finding {
        let block = text.blocks[cell]
        let name = text.excerpt(block.text)
        return Finding(
            RowHeaders.descriptor, at: text.location(ofText: block),
            Wording(
                sv: name.isEmpty
                    ? "Den här raden saknar namn i första kolumnen, fast andra rader har det i fetstil."
                    : "”\(name)” är inte fet, men andra rader i tabellen börjar med fetstil.",
                en: name.isEmpty
                    ? "This row has no name in the first column, though other rows have one in bold."
                    : "“\(name)” is not bold, but other rows of the table begin with bold."),
            help: Wording(
                sv:
                    "Bara när alla rader börjar med fetstil blir första kolumnen radernas namn, som skärmläsaren läser före varje uppgift. Skriv:  | **\(name.isEmpty ? "Torsdag" : name)** | …",
                en:
                    "Only where all rows begin with bold does the first column name the rows, which a screen reader reads before each fact. Write:  | **\(name.isEmpty ? "Thursday" : name)** | …"
            ))
    }
}
