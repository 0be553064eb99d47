import CScan

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
    /// Appends text, escaped. Runs of ordinary bytes are copied whole: almost no text holds anything special.
    mutating func append(_ text: String, escaping: Escaping) {
        var copy = text
        unsafe copy.withUTF8 { unsafe append($0, escaping) }
    }

    /// Appends bytes, escaped.
    mutating func append(_ bytes: ArraySlice<UInt8>, escaping: Escaping) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append($0, escaping) }
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ escaping: Escaping) {
        var start = 0
        while start < bytes.count, let base = bytes.baseAddress {
            let next =
                escaping == .address
                ? unsafe bytes[start...].firstIndex(where: escaping.isSpecial) ?? bytes.count
                : unsafe anslag_next_special(base, start, bytes.count)
            unsafe append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<next]))
            guard next < bytes.count else { return }
            let byte = unsafe bytes[next]
            if escaping.isSpecial(byte) { appendEscaped(byte) } else { append(byte) }
            start = next + 1
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
