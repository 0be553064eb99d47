// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Looks for a name wherever it may stand: in running text, over the end of a line, in a file's name, in an address.
///
/// Capitals and small letters are alike, å and a, é and e however they are stored; spaces, ends of lines, hyphens, underscores and
/// full stops are alike, so that "Åsa Öberg" is found as `asa-oberg.md`, `asa.oberg@exempel.se` and `ÅSA  ÖBERG`. Rather too much is
/// found than too little: a person decides what is meant.
public struct NameSearch: Sendable {
    private let needle: [UInt32]

    /// What divides words, folded to one sign.
    private static let divider = UInt32(0x20)

    /// A search for a name; nil where it holds no letter and no digit.
    public init?(_ name: String) {
        var folded = Self.folded(Array(name.utf8), .utf8).map(\.sign)
        while folded.first == Self.divider { folded.removeFirst() }
        while folded.last == Self.divider { folded.removeLast() }
        guard folded.contains(where: { $0 != Self.divider }) else { return nil }
        needle = folded
    }

    /// The places of the name in a text in UTF-8, as its bytes.
    public func places(in bytes: [UInt8]) -> [Range<Int>] { places(in: bytes, .utf8) }

    /// Whether a binary file holds the name as plain text: in UTF-8, in Latin-1, or in UTF-16 of either order, as pictures and
    /// documents keep what they say of themselves.
    public func isFound(inBinary bytes: [UInt8]) -> Bool {
        let pairs = [0, 1].flatMap { [Encoding.utf16(first: $0, isBig: true), .utf16(first: $0, isBig: false)] }
        return ([.utf8, .latin1] + pairs).contains { !places(in: bytes, $0).isEmpty }
    }

    /// Whether a file's name or path holds it. `%C3%85` is an å there too.
    public func isFound(inPath path: String) -> Bool { !places(in: Array(path.utf8)).isEmpty }

    /// How bytes are read. The pairs of UTF-16 begin at the even or at the odd places, with the big or the little half first.
    private enum Encoding {
        case utf8, latin1
        case utf16(first: Int, isBig: Bool)
    }

    private struct Sign {
        var sign: UInt32
        var start: Int
        var end: Int
    }

    private func places(in bytes: [UInt8], _ encoding: Encoding) -> [Range<Int>] {
        let text = Self.folded(bytes, encoding)
        guard text.count >= needle.count, let first = needle.first else { return [] }
        var places: [Range<Int>] = []
        var at = 0
        while at + needle.count <= text.count {
            if text[at].sign == first, matches(text, at) {
                places.append(text[at].start..<text[at + needle.count - 1].end)
                at += needle.count
            } else {
                at += 1
            }
        }
        return places
    }

    private func matches(_ text: [Sign], _ place: Int) -> Bool {
        for offset in needle.indices where text[place + offset].sign != needle[offset] { return false }
        return true
    }

    /// Bytes as signs that are alike where a reader takes them to be.
    private static func folded(_ bytes: [UInt8], _ encoding: Encoding) -> [Sign] {
        var signs: [Sign] = []
        signs.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            let (scalar, length) = scalar(bytes, at, encoding)
            append(scalar, at..<at + length, to: &signs)
            at += length
        }
        return signs
    }

    private static func scalar(_ bytes: [UInt8], _ at: Int, _ encoding: Encoding) -> (Unicode.Scalar, Int) {
        switch encoding {
        case .latin1: return (Unicode.Scalar(bytes[at]), 1)
        case .utf16(let first, let isBig):
            guard at >= first, at + 1 < bytes.count else { return ("\u{FFFD}", 1) }
            let (high, low) = isBig ? (bytes[at], bytes[at + 1]) : (bytes[at + 1], bytes[at])
            return (Unicode.Scalar(UInt32(high) << 8 | UInt32(low)) ?? "\u{FFFD}", 2)
        case .utf8:
            if bytes[at] == UInt8(ascii: "%"), let byte = hexadecimal(bytes, at + 1) {
                guard byte >= 0xC2, bytes.count > at + 5, bytes[at + 3] == UInt8(ascii: "%"),
                    let next = hexadecimal(bytes, at + 4), next & 0xC0 == 0x80, byte < 0xE0
                else { return (byte < 0x80 ? Unicode.Scalar(byte) : "\u{FFFD}", 3) }
                return (Unicode.Scalar(UInt32(byte & 0x1F) << 6 | UInt32(next & 0x3F)) ?? "\u{FFFD}", 6)
            }
            if let sign = breaks.first(where: { $0[0] == bytes[at] && bytes[at...].starts(with: $0) }) {
                return ("\u{AD}", sign.count)
            }
            return bytes.span.scalar(at: at)
        }
    }

    /// What HTML says where a word may be broken. A reader does not see it, so it is read past like a soft hyphen.
    private static let breaks = ["&shy;", "<wbr>"].map { Array($0.utf8) }

    private static func hexadecimal(_ bytes: [UInt8], _ at: Int) -> UInt8? {
        guard at + 1 < bytes.count, let high = digit(bytes[at]), let low = digit(bytes[at + 1]) else { return nil }
        return high << 4 | low
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private static func append(_ scalar: Unicode.Scalar, _ place: Range<Int>, to signs: inout [Sign]) {
        switch scalar.value {
        case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0xFEFF: return
        case 0x00...0x20, 0x2D, 0x2E, 0x5F, 0xA0, 0x2010...0x2011, 0x202F:
            if signs.last?.sign == divider {
                signs[signs.count - 1].end = place.upperBound
            } else {
                signs.append(Sign(sign: divider, start: place.lowerBound, end: place.upperBound))
            }
        default:
            if let (first, second) = LatinLetters.ascii(of: scalar) {
                signs.append(Sign(sign: UInt32(first), start: place.lowerBound, end: place.upperBound))
                if second != 0 {
                    signs.append(Sign(sign: UInt32(second), start: place.lowerBound, end: place.upperBound))
                }
            } else {
                let folded = scalar.value < 0x80 ? scalar : scalar.properties.lowercaseMapping.unicodeScalars.first
                signs.append(
                    Sign(sign: folded?.value ?? scalar.value, start: place.lowerBound, end: place.upperBound))
            }
        }
    }
}
