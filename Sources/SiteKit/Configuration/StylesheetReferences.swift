// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The addresses in a stylesheet: what stands in `url(…)` and after `@import`, outside comments (CSS Syntax Level 3 §4.3.6).
struct StylesheetReferences {
    /// The bytes of each address, without quotes.
    private(set) var addresses: [Range<Int>] = []

    /// Reads a stylesheet's bytes.
    init(_ bytes: [UInt8]) {
        var position = 0
        while position < bytes.count {
            // One look at the first letter passes by nearly all of a stylesheet.
            switch bytes[position] {
            case UInt8(ascii: "/") where bytes.has("/*", at: position):
                position += 2
                while position < bytes.count, bytes[position] != UInt8(ascii: "*") || !bytes.has("*/", at: position) {
                    position += 1
                }
                position += 2
            case UInt8(ascii: "u") where bytes.has("url(", at: position),
                UInt8(ascii: "U") where bytes.has("url(", at: position):
                position += 4
                addAddress(in: bytes, from: &position, until: UInt8(ascii: ")"))
            case UInt8(ascii: "@") where bytes.has("@import", at: position):
                position += 7
                addAddress(in: bytes, from: &position, until: UInt8(ascii: ";"))
            default: position += 1
            }
        }
    }

    private mutating func addAddress(in bytes: [UInt8], from position: inout Int, until end: UInt8) {
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x0A { position += 1 }
        if bytes.has("url(", at: position) { return }
        var closing = end
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") {
            closing = bytes[position]
            position += 1
        }
        let start = position
        while position < bytes.count, bytes[position] != closing { position += 1 }
        var stop = position
        while stop > start, bytes[stop - 1] == 0x20 { stop -= 1 }
        addresses.append(start..<stop)
    }
}

extension [UInt8] {
    /// Whether an ASCII text stands at a position, whatever its case.
    fileprivate func has(_ text: StaticString, at position: Int) -> Bool {
        guard position + text.utf8CodeUnitCount <= count else { return false }
        return text.description.utf8.enumerated().allSatisfy { self[position + $0] | 0x20 == $1 | 0x20 }
    }
}
