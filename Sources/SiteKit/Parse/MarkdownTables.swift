/// What has been seen of a table whose cells pass by.
struct TableProgress {
    private var row = -1
    private var cell = 0
    private var boldRows = 0

    mutating func beginRow() {
        row += 1
        cell = 0
    }

    mutating func enterCell(startsBold: Bool) {
        if cell == 0, row > 0, startsBold { boldRows += 1 }
        cell += 1
    }

    /// Whether the first cell of every row beneath the head is bold as a whole.
    var hasRowHeaders: Bool { row > 0 && boldRows == row }
}

/// How many bytes of a paragraph's text say that it is a caption: `Tabell: ` or `Table: `. Nil when none do.
func captionPrefix(_ text: [UInt8]) -> Int? {
    for word in ["Tabell:", "Table:"] where text.starts(with: word.utf8) {
        return text.count > word.utf8.count && text[word.utf8.count] == .space ? word.utf8.count + 1 : word.utf8.count
    }
    return nil
}

/// Where in a table the scan over the HTML is.
struct TableCellState {
    enum Open {
        case plain
        case rowHeader
        case emptyHead
    }

    var hasRowHeaders = false
    /// How the open cell ends.
    var open = Open.plain
    private var isFirst = true

    mutating func beginRow() { isFirst = true }

    /// Whether the cell that begins is the first of its row.
    mutating func beginCell() -> Bool {
        defer { isFirst = false }
        return isFirst
    }
}

extension MarkdownHTML {
    mutating func startTablePart(_ at: Int) -> Int {
        switch html[at + 2] {
        case UInt8(ascii: "a"):
            let end = drop(at, to: at + 7)
            openTable(captioned: false)
            return end
        case UInt8(ascii: "r"):
            cell.beginRow()
            return at + 4
        case UInt8(ascii: "h") where html[at + 3] != UInt8(ascii: "e"): return startCell(at, isHead: true)
        case UInt8(ascii: "d"): return startCell(at, isHead: false)
        default: return at + 7
        }
    }

    /// Writes the box and the start of a table, named by its caption or by the nearest heading.
    mutating func openTable(captioned: Bool) {
        let facts = table < outline.tables.count ? outline.tables[table] : TableOutline()
        table += 1
        cell.hasRowHeaders = facts.hasRowHeaders
        output.append("<div class=\"table\" role=\"region\" tabindex=\"0\" ")
        if captioned {
            output.append("aria-labelledby=\"table_")
            output.append(number: table)
        } else if let heading = facts.heading {
            output.append("aria-labelledby=\"")
            output.append(contentsOf: outline.headings[heading].id.utf8)
        } else {
            output.append("aria-label=\"")
            output.append(words.table)
        }
        output.append("\"><table>")
        guard captioned else { return }
        output.append("\n<caption id=\"table_")
        output.append(number: table)
        output.append("\">")
    }

    /// A cell with its alignment as a class. An empty cell in the head names nothing, so it is no header.
    mutating func startCell(_ at: Int, isHead: Bool) -> Int {
        var end = at + 4
        var alignment = UInt8(ascii: ">")
        if html[at + 3] == .space {
            alignment = html[at + 11]
            end = self.end(ofTag: at)
        }
        let isFirst = cell.beginCell()
        let isEmpty = isHead && matches("</th>", at: end)
        let isRowHeader = !isHead && isFirst && cell.hasRowHeaders
        if !isHead, !isRowHeader, end == at + 4 { return end }
        _ = drop(at, to: end)
        cell.open = isEmpty ? .emptyHead : isRowHeader ? .rowHeader : .plain
        if isEmpty {
            output.append("<td")
        } else {
            output.append(isHead ? "<th scope=\"col\"" : isRowHeader ? "<th scope=\"row\"" : "<td")
        }
        switch alignment {
        case UInt8(ascii: "r"): output.append(" class=\"num\">")
        case UInt8(ascii: "c"): output.append(" class=\"center\">")
        default: output.append(">")
        }
        return isRowHeader && matches("<strong>", at: end) ? drop(end, to: end + 8) : end
    }

    mutating func endTablePart(_ at: Int) -> Int {
        let third = html[at + 3]
        if third == UInt8(ascii: "a") {
            flush(to: at + 8)
            output.append("</div>")
            return at + 8
        }
        guard third == UInt8(ascii: "d") || third == UInt8(ascii: "h") && html[at + 4] == UInt8(ascii: ">") else {
            return at + 4
        }
        defer { cell.open = .plain }
        switch cell.open {
        case .plain: return at + 5
        case .emptyHead:
            let end = drop(at, to: at + 5)
            output.append("</td>")
            return end
        case .rowHeader:
            let end = drop(at >= 9 && matches("</strong>", at: at - 9) ? at - 9 : at, to: at + 5)
            output.append("</th>")
            return end
        }
    }
}
