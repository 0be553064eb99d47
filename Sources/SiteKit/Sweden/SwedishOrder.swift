// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The order of Swedish titles: å, ä and ö after z; é as e and ü as y; v before w; capitals as small letters; numbers by value,
/// so that "Kapitel 2" stands before "Kapitel 10". A total order, alike on every machine: titles that differ only in case or accents
/// follow their scalars. Rules after Svenska Akademiens ordlista, 13th edition and later.
public struct SwedishOrder: Hashable, Comparable, Sendable {
    /// The key: titles are in the order of these bytes. Weights of letters and numbers, a zero, the text in NFC.
    public let key: [UInt8]

    /// The place of a title. Make it once for each title and compare it often.
    public init(_ title: String) {
        let normal = nfc(title)
        let text = normal.utf8.span
        var key: [UInt8] = []
        key.reserveCapacity(2 * text.count + 4)
        Self.appendWeights(of: text, to: &key)
        key.append(0)
        for index in text.indices { key.append(text[index]) }
        self.key = key
    }

    /// The title that comes first.
    public static func < (left: SwedishOrder, right: SwedishOrder) -> Bool {
        let (a, b) = (left.key.span, right.key.span)
        let shared = min(a.count, b.count)
        var index = 0
        while index < shared {
            if a[index] != b[index] { return a[index] < b[index] }
            index += 1
        }
        return a.count < b.count
    }

    /// Weights: 0 ends, a space, a number, letters in steps of two, other scripts.
    private enum Weight {
        static let space: UInt8 = 1
        static let number: UInt8 = 2
        static let firstLetter: UInt8 = 0x10
        static let otherScript: UInt8 = 0xF0
        static func letter(_ letter: UInt8) -> UInt8 { firstLetter + (letter - 0x61) }
        static let å = firstLetter + 26
        static let ä = firstLetter + 27
        static let ö = firstLetter + 28
    }

    private static func appendWeights(of text: borrowing Span<UInt8>, to key: inout [UInt8]) {
        var needsSpace = false
        var index = 0
        while index < text.count {
            let start = index
            let (scalar, length) = text.scalar(at: index)
            index += length
            if parts(scalar) {
                needsSpace = true
                continue
            }
            let end = key.count
            if needsSpace, end > 0 { key.append(Weight.space) }
            if text[start].isDigit {
                while index < text.count, text[index].isDigit { index += 1 }
                appendNumber(text.extracting(start..<index), to: &key)
            } else if text[start].isLetter {
                key.append(Weight.letter(text[start] | 0x20))
            } else if length == 1 || !append(scalar, to: &key) {
                // A mark says nothing of the order, and parts no words.
                key.removeSubrange(end...)
                continue
            }
            needsSpace = false
        }
    }

    /// Whether a scalar parts words: a space or a dash of any kind.
    private static func parts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x20, 0x2D, 0xA0, 0x2010...0x2015: true
        case 0x80...: scalar.properties.isWhitespace
        default: false
        }
    }

    /// Appends a number so that more digits come after fewer. Zeros before it do not count.
    private static func appendNumber(_ digits: borrowing Span<UInt8>, to key: inout [UInt8]) {
        var first = 0
        while first < digits.count - 1, digits[first] == UInt8(ascii: "0") { first += 1 }
        key.append(Weight.number)
        key.append(UInt8(min(digits.count - first, 255)))
        for index in first..<digits.count { key.append(digits[index]) }
    }

    /// Appends a letter outside ASCII; false, and nothing appended, if the scalar is none.
    private static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8]) -> Bool {
        switch scalar {
        case "å", "Å": key.append(Weight.å)
        case "ä", "Ä", "æ", "Æ": key.append(Weight.ä)
        case "ö", "Ö", "ø", "Ø", "ő", "Ő": key.append(Weight.ö)
        case "ü", "Ü", "ű", "Ű": key.append(Weight.letter(UInt8(ascii: "y")))
        default:
            if let letters = LatinLetters.ascii(of: scalar) {
                key.append(Weight.letter(letters.first))
                if letters.second != 0 { key.append(Weight.letter(letters.second)) }
                return true
            }
            guard scalar.properties.isAlphabetic else { return false }
            // Seven bits a byte and one more, so that no byte is the zero that ends the weights.
            let value = (scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar).value
            key.append(Weight.otherScript)
            for shift: UInt32 in [14, 7, 0] { key.append(UInt8(value >> shift & 0x7F) + 1) }
        }
        return true
    }
}

extension Sequence {
    /// The elements in the order of their Swedish titles; equal titles keep their places.
    public func sorted(inSwedishBy title: (Element) -> String) -> [Element] {
        let keyed = enumerated().map { (place: $0.offset, key: SwedishOrder(title($0.element)), element: $0.element) }
        return keyed.sorted { $0.key == $1.key ? $0.place < $1.place : $0.key < $1.key }.map(\.element)
    }
}
