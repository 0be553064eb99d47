/// How bytes are written where they stand in HTML.
enum Escaping {
    /// Element text: `& < >`.
    case text
    /// A quoted attribute value, and text in files that are not HTML: `& < > " '`.
    case attribute
    /// The rest of an address after a literal beginning: what may not stand in an address is percent-encoded, then as attribute.
    case address
}

extension [UInt8] {
    /// Appends text, escaped. Runs of ordinary bytes are copied whole.
    mutating func append(_ text: String, escaping: Escaping) {
        let utf8 = text.utf8
        let span = utf8.span
        var index = 0
        while index < span.count, !escaping.isSpecial(span[index]) { index += 1 }
        if index == span.count {
            append(contentsOf: utf8)
        } else {
            reserveCapacity(count + span.count + 16)
            append(contentsOf: utf8.prefix(index))
            while index < span.count {
                let byte = span[index]
                if escaping.isSpecial(byte) { appendEscaped(byte) } else { append(byte) }
                index += 1
            }
        }
    }

    /// Appends bytes, escaped.
    mutating func append(_ bytes: ArraySlice<UInt8>, escaping: Escaping) {
        for byte in bytes {
            if escaping.isSpecial(byte) { appendEscaped(byte) } else { append(byte) }
        }
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
        case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
        default:
            append(UInt8(ascii: "%"))
            append(hexDigit(byte >> 4))
            append(hexDigit(byte & 15))
        }
    }

    private func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}

extension Escaping {
    /// `" & ' < >` as bits: all of them lie below 64.
    private static let textBits: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
    private static let attributeBits: UInt64 = textBits | 1 << 0x22 | 1 << 0x27

    @inline(__always)
    func isSpecial(_ byte: UInt8) -> Bool {
        switch self {
        case .text: byte < 64 && Self.textBits >> UInt64(byte) & 1 == 1
        case .attribute: byte < 64 && Self.attributeBits >> UInt64(byte) & 1 == 1
        case .address:
            byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "^")
                || byte == UInt8(ascii: "`") || (0x7B...0x7D).contains(byte)
                || byte < 64 && Self.attributeBits >> UInt64(byte) & 1 == 1
        }
    }
}
