// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The cells of a line of a table, as the editor typed it.
struct TableLine {
    /// The cells without the bars around them.
    var cells: [ArraySlice<UInt8>] = []
    /// Whether a bar stands anywhere.
    let hasBars: Bool

    init(_ line: ArraySlice<UInt8>) {
        let inner = Self.withoutFrame(line)
        hasBars = Self.hasBars(line)
        guard !inner.isEmpty else { return }
        var cell = inner.startIndex
        for at in inner.indices where Self.isBar(at, inner) {
            cells.append(line[cell..<at])
            cell = at + 1
        }
        cells.append(line[cell..<inner.endIndex])
    }

    /// Whether a bar stands anywhere on a line, without reading its cells.
    static func hasBars(_ line: ArraySlice<UInt8>) -> Bool { line.indices.contains { isBar($0, line) } }

    /// How many cells a line has, without reading them.
    static func cellCount(_ line: ArraySlice<UInt8>) -> Int {
        let inner = withoutFrame(line)
        return inner.isEmpty ? 0 : inner.indices.count { isBar($0, inner) } + 1
    }

    /// A bar that is not escaped.
    private static func isBar(_ at: Int, _ line: ArraySlice<UInt8>) -> Bool {
        line[at] == UInt8(ascii: "|") && (at == line.startIndex || line[at - 1] != .backslash)
    }

    /// A line without spaces, signs of quotation and bars at its ends.
    private static func withoutFrame(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var start = line.startIndex
        while start < line.endIndex, line[start].isSpace || line[start] == UInt8(ascii: ">") { start += 1 }
        var end = line.endIndex
        while end > start, line[end - 1].isSpace { end -= 1 }
        if start < end, line[start] == UInt8(ascii: "|") { start += 1 }
        if start < end, line[end - 1] == UInt8(ascii: "|"), end - 1 == start || line[end - 2] != .backslash { end -= 1 }
        return line[start..<end]
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
