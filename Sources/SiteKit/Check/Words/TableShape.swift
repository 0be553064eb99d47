extension MarkdownText {
    /// The tables of the text, as indices of blocks.
    var tables: [Int] { blocks.indices.filter { blocks[$0].kind == .table } }

    /// The cells of a table, row by row, as indices of blocks. The first row is its head.
    func cells(of table: Int) -> [[Int]] { children(of: table).map { children(of: $0) } }

    /// Whether a cell shows nothing.
    func isEmpty(cell: Int) -> Bool { isBlank(blocks[cell].text) && !holds(.image, in: blocks[cell]) }

    /// Whether a cell is bold as a whole, which makes it a header where it begins a row.
    func isBold(cell: Int) -> Bool {
        let block = blocks[cell]
        return !block.text.isEmpty && spans[block.spans].contains { $0.kind == .strong && $0.text == block.text }
    }
}
