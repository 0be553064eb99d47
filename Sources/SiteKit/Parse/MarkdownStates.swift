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

/// Counts the references to each footnote and the ways back from it.
struct FootnoteNumbers {
    /// How often each footnote is referred to, from the first.
    private var references: [Int] = []
    private var waysBack = 0
    /// The footnote that is being written.
    private(set) var current = 0

    /// One more reference; gives which one to this footnote it is.
    mutating func refer(to note: Int) -> Int {
        while references.count < note { references.append(0) }
        guard note > 0 else { return 1 }
        references[note - 1] += 1
        return references[note - 1]
    }

    mutating func beginNote() {
        current += 1
        waysBack = 0
    }

    /// Which reference the next way back leads to; nil if that reference is not in the text.
    mutating func wayBack() -> Int? {
        waysBack += 1
        return current <= references.count && waysBack <= references[current - 1] ? waysBack : nil
    }
}
