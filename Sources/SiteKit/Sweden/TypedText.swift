// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What an editor typed, read from left to right, with spaces and dashes made alike: word processors and web pages leave
/// no-break spaces, thin spaces, minus signs and en dashes where a keyboard has a space and a hyphen.
struct TypedText {
    /// NFC in UTF-8. Runs of any space are one space, none stand at the ends; every dash is a hyphen; invisible marks are gone.
    let bytes: [UInt8]
    /// The next byte to read.
    var position = 0

    /// The text, in lower case unless the letters are to be kept.
    init(_ text: Substring, keepingCase: Bool = false) {
        let normal = nfc(String(text))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(normal.utf8.count)
        for scalar in (keepingCase ? normal : normal.lowercased()).unicodeScalars {
            switch scalar.value {
            case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: continue
            case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: bytes.append(UInt8(ascii: "-"))
            default:
                if scalar.properties.isWhitespace {
                    if let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
                } else {
                    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                }
            }
        }
        if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        self.bytes = bytes
    }

    /// Bytes that are already alike.
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Whether everything has been read.
    var isAtEnd: Bool { position >= bytes.count }

    /// The next byte, or nil at the end.
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Reads past spaces.
    mutating func skipSpaces() {
        while next == UInt8(ascii: " ") { position += 1 }
    }

    /// Reads one byte if it comes next.
    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    /// Reads a text if it comes next.
    mutating func take(_ text: StaticString) -> Bool {
        let wanted = text.description.utf8
        guard bytes[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    /// Reads a whole number of at most nine digits; nil, and nothing read, when there is none or it is longer.
    mutating func number() -> (value: Int, digits: Int)? {
        var end = position
        var value = 0
        while end < bytes.count, bytes[end].isDigit, end - position < 10 {
            value = value * 10 + Int(bytes[end] - UInt8(ascii: "0"))
            end += 1
        }
        guard end > position, end - position < 10 else { return nil }
        defer { position = end }
        return (value, end - position)
    }

    /// Reads letters; nil when the next byte is none. Every byte of a letter outside ASCII counts as one.
    mutating func word() -> String? {
        let start = position
        while let byte = next, byte.isLetter || byte >= 0x80 { position += 1 }
        return start == position ? nil : String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// What has not been read.
    var rest: String { String(decoding: bytes[position...], as: UTF8.self) }
}

/// A no-break space.
let noBreakSpace = "\u{A0}"
