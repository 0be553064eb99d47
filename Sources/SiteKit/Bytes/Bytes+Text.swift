// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension [UInt8] {
    /// Without spaces and tabs at both ends.
    var trimmingSpaces: [UInt8] {
        guard first == .space || first == .tab || last == .space || last == .tab else { return self }
        let start = drop { $0 == .space || $0 == .tab }
        let end = start.lastIndex { $0 != .space && $0 != .tab }
        return end.map { Array(start[...$0]) } ?? []
    }

    /// Appends a number that is not negative, with zeros before it up to a width.
    mutating func append(decimal number: Int, width: Int = 1) {
        var divisor = 1
        var digits = 1
        while digits < width || number / divisor >= 10 {
            divisor *= 10
            digits += 1
        }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }

    /// Appends a text's bytes.
    mutating func append(_ text: String) { append(contentsOf: text.utf8) }
}
