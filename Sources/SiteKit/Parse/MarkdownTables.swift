// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// How many bytes of a paragraph's text say that it is a caption: `Tabell: ` or `Table: `. Nil when none do.
func captionPrefix(_ text: [UInt8]) -> Int? {
    for word in ["Tabell:", "Table:"] where text.starts(with: word.utf8) {
        return text.count > word.utf8.count && text[word.utf8.count] == .space ? word.utf8.count + 1 : word.utf8.count
    }
    return nil
}

/// Where in the tables of a text the writer is.
struct TableState {
    /// How many tables have begun.
    var number = 0
    /// Whether the table that comes has begun already, with its caption.
    var hasBegun = false
    var hasRowNames = false
    /// How the columns are aligned.
    var alignments: [UInt8] = []
    /// Whether rows beneath the head have begun.
    var hasBody = false
    var isHead = false
    var column = 0
    var cell = Cell.data

    /// What the open cell is.
    enum Cell {
        case data
        case columnName
        case rowName
    }
}

extension MarkdownHTML {
    /// Begins a table after a heading, which names it where it has no caption.
    mutating func startTable(_ cursor: borrowing MarkdownCursor, after heading: Heading?) {
        if !table.hasBegun { openTable(heading.map { .heading($0.id) } ?? .word) }
        (table.hasBegun, table.hasBody) = (false, false)
        table.hasRowNames = cursor.hasRowNames
        table.alignments = cursor.alignments
    }

    /// What says what a table is about.
    enum TableName {
        case caption
        case heading(String)
        case word
    }

    /// Writes the box and the start of a table.
    mutating func openTable(_ name: TableName) {
        table.number += 1
        startLine()
        output.append("<div class=\"table\" role=\"region\" tabindex=\"0\" ")
        switch name {
        case .caption:
            table.hasBegun = true
            output.append("aria-labelledby=\"table_")
            output.append(number: table.number)
        case .heading(let id):
            output.append("aria-labelledby=\"")
            output.append(utf8: id)
        case .word:
            output.append("aria-label=\"")
            output.append(words.table)
        }
        output.append("\"><table>")
        guard table.hasBegun else { return }
        output.append("\n<caption id=\"table_")
        output.append(number: table.number)
        output.append("\">")
    }

    mutating func endTable() {
        if table.hasBody { output.append("\n</tbody>") }
        output.append("\n</table></div>\n")
    }

    mutating func startRow(_ cursor: borrowing MarkdownCursor) {
        table.column = 0
        table.isHead = cursor.isHead
        if table.isHead {
            output.append("\n<thead>")
        } else if !table.hasBody {
            output.append("\n<tbody>")
            table.hasBody = true
        }
        output.append("\n<tr>")
    }

    mutating func endRow() {
        output.append(table.isHead ? "\n</tr>\n</thead>" : "\n</tr>")
    }

    /// A cell with its alignment as a class. An empty cell in the head names nothing, so it is no header.
    mutating func startCell(_ cursor: borrowing MarkdownCursor) {
        let isFirst = table.column == 0
        let alignment = table.column < table.alignments.count ? table.alignments[table.column] : 0
        table.column += 1
        if table.isHead {
            table.cell = cursor.firstChildKind == nil ? .data : .columnName
        } else {
            table.cell = isFirst && table.hasRowNames ? .rowName : .data
        }
        switch table.cell {
        case .data: output.append("\n<td")
        case .columnName: output.append("\n<th scope=\"col\"")
        case .rowName: output.append("\n<th scope=\"row\"")
        }
        switch alignment {
        case UInt8(ascii: "r"): output.append(" class=\"num\">")
        case UInt8(ascii: "c"): output.append(" class=\"center\">")
        default: output.append(">")
        }
    }

    mutating func endCell() {
        output.append(table.cell == .data ? "</td>" : "</th>")
        table.cell = .data
    }

    /// Whether the current emphasis is a row's name, which its element says.
    func isRowName(_ cursor: borrowing MarkdownCursor) -> Bool {
        table.cell == .rowName && cursor.parentKind == .tableCell
    }
}
