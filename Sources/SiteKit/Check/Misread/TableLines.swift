/// The cells of a line of a table, as the editor typed it.
struct TableLine {
    /// The cells without the bars around them.
    var cells: [ArraySlice<UInt8>] = []
    /// Whether a bar stands anywhere.
    var hasBars = false

    init(_ line: ArraySlice<UInt8>) {
        var start = line.startIndex
        while start < line.endIndex, line[start].isSpace || line[start] == UInt8(ascii: ">") { start += 1 }
        var end = line.endIndex
        while end > start, line[end - 1].isSpace { end -= 1 }
        if start < end, line[start] == UInt8(ascii: "|") { (hasBars, start) = (true, start + 1) }
        if start < end, line[end - 1] == UInt8(ascii: "|"), end - 1 == start || line[end - 2] != .backslash {
            (hasBars, end) = (true, end - 1)
        }
        guard start < end else { return }
        var cell = start
        for at in start..<end where line[at] == UInt8(ascii: "|") && (at == start || line[at - 1] != .backslash) {
            cells.append(line[cell..<at])
            (hasBars, cell) = (true, at + 1)
        }
        cells.append(line[cell..<end])
    }

    /// Whether it is the row of dashes between head and rows.
    var isDelimiter: Bool {
        !cells.isEmpty
            && cells.allSatisfy { cell in
                cell.contains(UInt8(ascii: "-"))
                    && cell.allSatisfy { $0.isSpace || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
            }
    }
}

/// A line of a table: `| Dag | Tid |`.
func tableLine(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
