// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A line, counted from 1, and a column, counted in Unicode scalars from 1, where it is certain.
public struct TextPosition: Hashable, Sendable {
    /// The line.
    public var line: Int
    /// The column.
    public var column: Int?

    /// A position.
    public init(line: Int, column: Int? = nil) { (self.line, self.column) = (line, column) }
}

/// Where the lines of a file begin. Lines end with LF, CR or CRLF; a byte order mark belongs to no column.
public struct LineIndex: Sendable {
    /// The bytes of the file.
    public let bytes: [UInt8]
    private let starts: [Int]

    /// Finds the lines of a file.
    public init(_ bytes: [UInt8]) {
        var starts = [bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0]
        for index in bytes.indices {
            let isLast = index + 1 == bytes.count
            if bytes[index] == lineFeed || (bytes[index] == carriageReturn && (isLast || bytes[index + 1] != lineFeed))
            {
                starts.append(index + 1)
            }
        }
        (self.bytes, self.starts) = (bytes, starts)
    }

    /// How many lines there are; an empty file has one.
    public var count: Int { starts.count }

    /// The bytes of a line, counted from 1, without its end. Nil where there is no such line.
    public func range(ofLine line: Int) -> Range<Int>? {
        guard (1...starts.count).contains(line) else { return nil }
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] : bytes.count
        if line < starts.count {
            end -= 1
            if end > start, bytes[end] == lineFeed, bytes[end - 1] == carriageReturn { end -= 1 }
        }
        return start..<end
    }

    /// Where a byte stands. Offsets outside the file are moved to its nearest end.
    public func position(of offset: Int) -> TextPosition {
        let offset = min(max(offset, starts[0]), bytes.count)
        let line = starts.partitioningIndex { $0 > offset }
        let scalars = bytes[starts[line - 1]..<offset].count { $0 & 0xC0 != 0x80 }
        return TextPosition(line: line, column: scalars + 1)
    }
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
