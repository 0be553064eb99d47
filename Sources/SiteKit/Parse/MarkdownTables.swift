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
