// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The containers with which a line begins: quotations, list items, footnotes.
struct LineStart {
    let line: Range<Int>
    /// Where what is in the containers begins.
    var at: Int
    var markers = 0
    var footnotes = 0
    var hasListMarker = false
    /// The column of the innermost marker.
    var deepest = 0
    private var column = 0

    init(_ bytes: Span<UInt8>, _ line: Range<Int>) {
        self.line = line
        at = line.lowerBound
    }

    mutating func read(_ bytes: Span<UInt8>) {
        while true {
            while at < line.upperBound, bytes[at] == .space || bytes[at] == .tab {
                column = bytes[at] == .tab ? column / 4 * 4 + 4 : column + 1
                at += 1
            }
            guard at < line.upperBound, let length = marker(bytes) else { return }
            (deepest, markers) = (column - markers, markers + 1)
            at += length
            column += length
        }
    }

    private mutating func marker(_ bytes: Span<UInt8>) -> Int? {
        switch bytes[at] {
        case UInt8(ascii: ">"): return 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            return endsMarker(bytes, at + 1) ? 1 : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var digits = at
            while digits < line.upperBound, digits - at < 9, bytes[digits].isDigit { digits += 1 }
            guard digits < line.upperBound, bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")")
            else { return nil }
            return endsMarker(bytes, digits + 1) ? digits + 1 - at : nil
        case UInt8(ascii: "["):
            return footnote(bytes)
        default: return nil
        }
    }

    private mutating func endsMarker(_ bytes: Span<UInt8>, _ next: Int) -> Bool {
        guard next == line.upperBound || bytes[next] == .space || bytes[next] == .tab else { return false }
        hasListMarker = true
        return true
    }

    private mutating func footnote(_ bytes: Span<UInt8>) -> Int? {
        guard at + 1 < line.upperBound, bytes[at + 1] == UInt8(ascii: "^") else { return nil }
        var end = at + 2
        while end < line.upperBound, bytes[end] != UInt8(ascii: "]") { end += 1 }
        guard end + 1 < line.upperBound, bytes[end + 1] == UInt8(ascii: ":") else { return nil }
        footnotes += 1
        hasListMarker = true
        return end + 2 - at
    }
}
