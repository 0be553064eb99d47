// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Letters of Latin script without what is peculiar to one language: å as a, ß as ss, ș as s.
enum LatinLetters {
    /// The one or two lower-case ASCII letters of a letter, or nil if the scalar is not a Latin letter. A second letter of 0
    /// is none.
    static func ascii(of scalar: Unicode.Scalar) -> (first: UInt8, second: UInt8)? {
        switch scalar.value {
        case 0x41...0x5A: return (UInt8(scalar.value) | 0x20, 0)
        case 0x61...0x7A: return (UInt8(scalar.value), 0)
        case 0xC0...0xC5, 0xE0...0xE5: return (UInt8(ascii: "a"), 0)
        case 0xC6, 0xE6: return (UInt8(ascii: "a"), UInt8(ascii: "e"))
        case 0xC8...0xCB, 0xE8...0xEB: return (UInt8(ascii: "e"), 0)
        case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8: return (UInt8(ascii: "o"), 0)
        case 0xD9...0xDC, 0xF9...0xFC: return (UInt8(ascii: "u"), 0)
        default: return uncommon(scalar)
        }
    }

    private static func uncommon(_ scalar: Unicode.Scalar) -> (first: UInt8, second: UInt8)? {
        guard
            (0xC0...0x24F).contains(scalar.value) || (0x250...0x2AF).contains(scalar.value)
                || (0x1E00...0x1EFF).contains(scalar.value)
        else { return nil }
        // Letters that are not a base letter with a mark, in both cases.
        switch scalar {
        case "ß", "ẞ": return (UInt8(ascii: "s"), UInt8(ascii: "s"))
        case "Þ", "þ": return (UInt8(ascii: "t"), UInt8(ascii: "h"))
        case "Œ", "œ": return (UInt8(ascii: "o"), UInt8(ascii: "e"))
        case "Ĳ", "ĳ": return (UInt8(ascii: "i"), UInt8(ascii: "j"))
        case "Ð", "ð", "Đ", "đ": return (UInt8(ascii: "d"), 0)
        case "Ł", "ł", "Ŀ", "ŀ": return (UInt8(ascii: "l"), 0)
        case "Ħ", "ħ": return (UInt8(ascii: "h"), 0)
        case "Ŧ", "ŧ": return (UInt8(ascii: "t"), 0)
        case "Ŋ", "ŋ", "ŉ": return (UInt8(ascii: "n"), 0)
        case "ı": return (UInt8(ascii: "i"), 0)
        case "ĸ": return (UInt8(ascii: "k"), 0)
        case "ſ": return (UInt8(ascii: "s"), 0)
        case "Ǥ", "ǥ": return (UInt8(ascii: "g"), 0)
        case "Ʒ", "ʒ", "Ǯ", "ǯ": return (UInt8(ascii: "z"), 0)
        case "Ə", "ə": return (UInt8(ascii: "e"), 0)
        case "Ǣ", "ǣ", "Ǽ", "ǽ": return (UInt8(ascii: "a"), UInt8(ascii: "e"))
        case "Ǿ", "ǿ": return (UInt8(ascii: "o"), 0)
        default:
            let base = baseScalar(of: scalar)
            return base.isASCII && UInt8(base.value).isLetter ? (UInt8(base.value) | 0x20, 0) : nil
        }
    }
}

extension Span where Element == UInt8 {
    /// The scalar of a UTF-8 sequence at an index, and how many bytes it has. Bytes that are not UTF-8 are U+FFFD, one each.
    func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = self[index]
        let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        if length == 1 { return (Unicode.Scalar(first), 1) }
        guard length > 0, index + length <= count else { return ("\u{FFFD}", 1) }
        var value = UInt32(first & (0xFF >> UInt8(length + 1)))
        for offset in 1..<length {
            let byte = self[index + offset]
            guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
