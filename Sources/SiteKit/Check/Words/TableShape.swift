// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension MarkdownText {
    /// The tables of the text, as indices of blocks.
    var tables: [Int] { blocks.indices.filter { blocks[$0].kind == .table } }

    /// The cells of a table, row by row, as indices of blocks. The first row is its head.
    func cells(of table: Int) -> [[Int]] { children(of: table).map { children(of: $0) } }

    /// The cells of a table's head. Tables always have one.
    func head(of table: Int) -> [Int] { children(of: table + 1) }

    /// The first cell of each row beneath the head.
    func rowNames(of table: Int) -> [Int] { children(of: table).dropFirst().map { $0 + 1 } }

    /// Whether a cell shows nothing.
    func isEmpty(cell: Int) -> Bool { isBlank(blocks[cell].text) && !holds(.image, in: blocks[cell]) }

    /// Whether a cell is bold as a whole, which makes it a header where it begins a row.
    func isBold(cell: Int) -> Bool {
        let block = blocks[cell]
        return !block.text.isEmpty && spans[block.spans].contains { $0.kind == .strong && $0.text == block.text }
    }
}
