// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reading binary formats: every read says nil rather than going past the end.
extension Span where Element == UInt8 {
    /// Whether ASCII text stands at an offset.
    func has(_ text: StaticString, at offset: Int) -> Bool {
        hasBytes(Array(text.description.utf8), at: offset)
    }

    /// Whether bytes stand at an offset.
    func hasBytes(_ wanted: [UInt8], at offset: Int) -> Bool {
        guard offset >= 0, offset <= count, wanted.count <= count - offset else { return false }
        for index in wanted.indices where self[offset + index] != wanted[index] { return false }
        return true
    }

    /// An unsigned number of a few bytes, the most significant first.
    func bigEndian(at offset: Int, bytes width: Int) -> Int? {
        guard offset >= 0, offset <= count, width <= count - offset else { return nil }
        var value = 0
        for index in offset..<offset + width { value = value << 8 | Int(self[index]) }
        return value
    }

    /// An unsigned number of a few bytes, the least significant first.
    func littleEndian(at offset: Int, bytes width: Int) -> Int? {
        guard offset >= 0, offset <= count, width <= count - offset else { return nil }
        var value = 0
        for index in (offset..<offset + width).reversed() { value = value << 8 | Int(self[index]) }
        return value
    }

    /// An unsigned number of a few bytes in the order that TIFF tells of.
    func number(at offset: Int, bytes width: Int, isLittle: Bool) -> Int? {
        isLittle ? littleEndian(at: offset, bytes: width) : bigEndian(at: offset, bytes: width)
    }
}
