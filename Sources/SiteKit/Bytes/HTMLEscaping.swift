// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// How bytes are written where they stand in HTML.
enum Escaping {
    /// Element text: `& < >`.
    case text
    /// A quoted attribute value, and text in files that are not HTML: `& < > " '`.
    case attribute
    /// The rest of an address after a literal beginning: what may not stand in an address is percent-encoded, then as attribute.
    case address
    /// What the engine writes itself, in text or within double quotes: `& < > "`.
    case markup
}

extension Escaping {
    /// `" & ' < >` as bits: all of them lie below 64.
    private static let textBits: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
    private static let attributeBits: UInt64 = textBits | 1 << 0x22 | 1 << 0x27

    /// What is always escaped, a bit for each byte.
    private var specialBits: UInt64 {
        switch self {
        case .text: Self.textBits
        case .markup: Self.textBits | 1 << 0x22
        case .attribute, .address: Self.attributeBits
        }
    }

    @inline(__always)
    func isSpecial(_ byte: UInt8) -> Bool {
        if byte < 64, specialBits >> UInt64(byte) & 1 == 1 { return true }
        return self == .address
            && (byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "^")
                || byte == UInt8(ascii: "`") || (0x7B...0x7D).contains(byte))
    }
}

extension [UInt8] {
    /// Appends a text, escaped.
    mutating func append(_ text: String, escaping: Escaping) {
        var writer = ByteWriter(capacity: text.utf8.count)
        writer.append(text, escaping: escaping)
        self += writer.bytes()
    }

    /// Appends bytes, escaped.
    mutating func append(_ bytes: ArraySlice<UInt8>, escaping: Escaping) {
        var writer = ByteWriter(capacity: bytes.count)
        writer.append(bytes, escaping: escaping)
        self += writer.bytes()
    }
}
