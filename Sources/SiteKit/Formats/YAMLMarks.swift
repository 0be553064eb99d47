// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The seam between libyaml's marks, which count characters, and byte offsets in the file.
struct YAMLMarks {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private let isASCII: Bool
    private var character = 0
    private var offset: Int

    /// The marks of a range of bytes that is UTF-8.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        offset = range.lowerBound
        var all: UInt8 = 0
        let span = bytes.span
        for index in range { all |= span[index] }
        isASCII = all < 0x80
    }

    /// The byte offset in the file of a character in the range. Fast when asked in order.
    mutating func byte(of mark: Int) -> Int {
        if isASCII { return min(range.lowerBound + mark, range.upperBound) }
        // Locals, so that the loops touch neither the array's owner nor the struct.
        let bytes = bytes
        let span = bytes.span
        let limits = range
        var (position, place) = (character, offset)
        while position < mark && place < limits.upperBound {
            place += 1
            while place < limits.upperBound && span[place] & 0xC0 == 0x80 { place += 1 }
            position += 1
        }
        while position > mark && place > limits.lowerBound {
            place -= 1
            while place > limits.lowerBound && span[place] & 0xC0 == 0x80 { place -= 1 }
            position -= 1
        }
        character = position
        offset = place
        return place
    }

    /// The byte offset of the libyaml mark, which the C struct holds unsigned.
    mutating func byte(of mark: UInt) -> Int { byte(of: Int(mark)) }

    /// Where the comment begins that follows a value on its line, if one does.
    func comment(after end: Int) -> Int? {
        var index = end
        while index < range.upperBound, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") {
            index += 1
        }
        guard index > end, index < range.upperBound, bytes[index] == UInt8(ascii: "#") else { return nil }
        return index
    }

    /// What a plain text begins with that its editor took for something else: a no-break space, or a typographic quote that has
    /// its fellow at the end.
    func strayStart(of place: Range<Int>) -> YAMLNotice.Kind? {
        guard place.count > 3 else { return nil }
        let first = place.lowerBound
        if bytes[first] == 0xC2 && bytes[first + 1] == 0xA0 { return .noBreakSpace }
        guard bytes[first] == 0xE2, bytes[first + 1] == 0x80, (0x98...0x9F).contains(bytes[first + 2]) else {
            return nil
        }
        let last = place.upperBound - 3
        let endsAlike = bytes[last] == 0xE2 && bytes[last + 1] == 0x80 && (0x98...0x9F).contains(bytes[last + 2])
        return endsAlike && last > first && YAMLDiagnosis.typographicQuotes(in: bytes[place]) != nil
            ? .typographicQuotes : nil
    }

    /// Whether a value of several lines holds a line, after its first, that looks like a field or a list item of its own: in plain
    /// text any such line, within quotes only one that is not indented.
    func swallowsField(_ place: Range<Int>, _ style: YAMLDocument.Style) -> Bool {
        var index = place.lowerBound
        while index < place.upperBound {
            guard bytes[index] == UInt8(ascii: "\n") else {
                index += 1
                continue
            }
            let line = YAMLLine(bytes, at: index + 1, in: range)
            if style == .plain ? line.looksLikeField || line.hasDash : line.looksLikeField && line.indent == 0 {
                return true
            }
            index += 1
        }
        return false
    }
}

extension ArraySlice<UInt8> {
    /// Whether there is a control character other than tab and line feed, a line or paragraph separator, or a sign that turns the
    /// direction of the text around (U+202A–202E, U+2066–2069). None of them is seen, and none belongs in a page.
    var holdsControlCharacter: Bool {
        let bytes = span
        for index in bytes.indices {
            switch bytes[index] {
            case 0x09, 0x0A: continue
            case 0..<0x20, 0x7F: return true
            case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: return true
            case 0xE2 where index + 2 < bytes.count:
                let (second, third) = (bytes[index + 1], bytes[index + 2])
                if second == 0x80 && (0xA8...0xAE).contains(third) || second == 0x81 && (0xA6...0xA9).contains(third) {
                    return true
                }
            default: continue
            }
        }
        return false
    }
}
