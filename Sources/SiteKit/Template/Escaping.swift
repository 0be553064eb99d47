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

extension [UInt8] {
    /// Appends text, escaped. Runs of ordinary bytes are copied whole.
    mutating func append(_ text: String, escaping: Escaping) {
        let utf8 = text.utf8
        // One test for the whole text, without a branch for each byte: almost no text holds anything special.
        let special = escaping.specialBits
        var found: UInt64 = escaping == .address ? 1 : 0
        let span = utf8.span
        for index in span.indices {
            let byte = span[index]
            found |= (byte < 64 ? special : 0) &>> UInt64(byte & 63) & 1
        }
        guard found != 0 else { return append(contentsOf: utf8) }
        reserveCapacity(count + span.count + 16)
        for index in span.indices {
            let byte = span[index]
            if escaping.isSpecial(byte) { appendEscaped(byte) } else { append(byte) }
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

    /// What is always escaped, a bit for each byte.
    var specialBits: UInt64 {
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
