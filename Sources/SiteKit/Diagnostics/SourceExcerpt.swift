// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A line of a source file with the part that a finding speaks of.
public struct SourceExcerpt: Hashable, Sendable {
    /// The line's number, counted from 1.
    public let line: Int
    /// The line's bytes without its end, or what stands near the marked part where the line is very long.
    private let bytes: [UInt8]
    /// The marked part; nil where the place is only known to be in the line.
    private let marked: Range<Int>?
    private let isCutBefore: Bool
    private let isCutAfter: Bool

    /// The line of a place. Nil where the file has no such line.
    init?(line: Int, of index: LineIndex, at place: SourceLocation.Place) {
        guard let whole = index.range(ofLine: line) else { return nil }
        var marked: Range<Int>?
        if case .bytes(let range) = place {
            let start = min(max(range.lowerBound, whole.lowerBound), whole.upperBound)
            marked = start..<min(max(range.upperBound, start), whole.upperBound)
        }
        // A scalar has at most four bytes, so this is enough for what is shown and little even of a line of a megabyte.
        let reach = Self.shownColumns * 4
        let middle = marked?.lowerBound ?? whole.lowerBound
        var start = max(whole.lowerBound, middle - reach)
        var end = min(whole.upperBound, middle + reach)
        while start > whole.lowerBound, index.bytes[start] & 0xC0 == 0x80 { start -= 1 }
        while end < whole.upperBound, index.bytes[end] & 0xC0 == 0x80 { end += 1 }
        self.line = line
        bytes = Array(index.bytes[start..<end])
        self.marked = marked.map { $0.lowerBound - start..<min($0.upperBound, end) - start }
        isCutBefore = start > whole.lowerBound
        isCutAfter = end < whole.upperBound
    }

    /// How many columns of a line are shown at most.
    static let shownColumns = 100

    /// The line as a terminal shows it, and the row of carets beneath it, if any.
    func rows() -> (text: String, carets: String?) {
        let cells = Cell.cells(of: bytes)
        let width = cells.last.map { $0.column + $0.width } ?? 0
        let caret = marked.map { column(of: $0.lowerBound, in: cells, width) }
        let isWhole = width <= Self.shownColumns && !isCutBefore && !isCutAfter
        let first = isWhole ? 0 : max(0, min((caret?.start ?? 0) - Self.shownColumns / 2, width - Self.shownColumns))
        let shown = cells.filter { $0.column >= first && $0.column + $0.width <= first + Self.shownColumns }
        let isCutLeft = isCutBefore || first > 0
        let isCutRight = isCutAfter || (shown.last.map { $0.column + $0.width } ?? 0) < width
        let text = (isCutLeft ? "…" : "") + shown.map(\.text).joined() + (isCutRight ? "…" : "")
        guard let marked, let caret else { return (text, nil) }
        let end = marked.isEmpty ? caret.start + 1 : column(of: marked.upperBound, in: cells, width).start
        let indent = caret.start - (shown.first?.column ?? 0) + (isCutLeft ? 1 : 0)
        let limit = first + Self.shownColumns
        let length = max(1, min(end, limit) - caret.start)
        return (text, String(repeating: " ", count: max(0, indent)) + String(repeating: "^", count: length))
    }

    /// The column where the scalar of a byte is shown.
    private func column(of byte: Int, in cells: [Cell], _ width: Int) -> (start: Int, end: Int) {
        for cell in cells where cell.bytes.contains(byte) { return (cell.column, cell.column + cell.width) }
        return (width, width + 1)
    }
}

/// What a terminal shows for one scalar, or for one byte that is no part of one.
private struct Cell {
    var text: String
    var bytes: Range<Int>
    var column: Int
    var width: Int

    private static let tabWidth = 4

    static func cells(of line: [UInt8]) -> [Cell] {
        var cells: [Cell] = []
        var column = 0
        var position = 0
        while position < line.count {
            let (text, length, width) = next(in: line, at: position, column: column)
            cells.append(Cell(text: text, bytes: position..<position + length, column: column, width: width))
            position += length
            column += width
        }
        return cells
    }

    private static func next(in line: [UInt8], at position: Int, column: Int) -> (String, length: Int, width: Int) {
        if line[position] == UInt8(ascii: "\t") {
            let width = tabWidth - column % tabWidth
            return (String(repeating: " ", count: width), 1, width)
        }
        let length =
            switch line[position] {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
        guard position + length <= line.count,
            let text = String(validating: line[position..<position + length], as: UTF8.self),
            let scalar = text.unicodeScalars.first
        else {
            let spelled = "<" + hexadecimal(UInt32(line[position]), digits: 2) + ">"
            return (spelled, 1, spelled.utf8.count)
        }
        if let spelled = spelledOut(scalar) { return (spelled, length, spelled.unicodeScalars.count) }
        return (text, length, displayWidth(of: scalar))
    }
}
