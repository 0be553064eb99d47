// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A line of YAML taken apart without YAML's rules, as an editor reads it: indentation, key, colon, value.
struct YAMLLine: Hashable, Sendable {
    /// The bytes of the line in the file, without its end (LF or CRLF).
    let range: Range<Int>
    /// How many bytes of spaces, tabs and no-break spaces stand before the text.
    let indent: Int
    /// Whether it begins with `- `.
    let hasDash: Bool
    /// The bytes of the key; empty without a colon.
    let key: Range<Int>
    /// The byte offset of the colon after the key.
    let colon: Int?
    /// Whether a space, a tab, a no-break space or the line's end follows the colon.
    let hasSpace: Bool
    /// The bytes of the value, or of the whole text when there is no colon, without white space around.
    let value: Range<Int>

    private let bytes: [UInt8]

    /// The line that holds, or begins at, an offset.
    init(_ bytes: [UInt8], at offset: Int, in limits: Range<Int>) {
        let span = bytes.span
        var start = min(max(offset, limits.lowerBound), limits.upperBound)
        while start > limits.lowerBound && span[start - 1] != 0x0A { start -= 1 }
        var end = start
        while end < limits.upperBound && span[end] != 0x0A { end += 1 }
        if end > start && span[end - 1] == 0x0D { end -= 1 }
        self.bytes = bytes
        range = start..<end

        var text = start
        while text < end, let width = Self.spaceWidth(bytes, text, end) { text += width }
        indent = text - start
        var first = text
        var dash = false
        while first < end, span[first] == UInt8(ascii: "-"), first + 1 == end || span[first + 1] == UInt8(ascii: " ") {
            dash = true
            first += 1
            while first < end, let width = Self.spaceWidth(bytes, first, end) { first += width }
        }
        hasDash = dash
        while end > first, span[end - 1] == UInt8(ascii: " ") || span[end - 1] == UInt8(ascii: "\t") { end -= 1 }

        let found = Self.colon(bytes, first, end)
        colon = found
        guard let found else {
            (key, hasSpace, value) = (first..<first, false, first..<end)
            return
        }
        var keyEnd = found
        while keyEnd > first, span[keyEnd - 1] == UInt8(ascii: " ") || span[keyEnd - 1] == UInt8(ascii: "\t") {
            keyEnd -= 1
        }
        key = first..<keyEnd
        var valueStart = found + 1
        hasSpace = valueStart == end || Self.spaceWidth(bytes, valueStart, end) != nil
        while valueStart < end, let width = Self.spaceWidth(bytes, valueStart, end) { valueStart += width }
        value = valueStart..<end
    }

    /// The line after this one, or nil at the end.
    func next(in limits: Range<Int>) -> YAMLLine? {
        var offset = range.upperBound
        while offset < limits.upperBound && bytes[offset] != 0x0A { offset += 1 }
        return offset + 1 < limits.upperBound ? YAMLLine(bytes, at: offset + 1, in: limits) : nil
    }

    /// The nearest line before this one with something on it that is not a comment.
    func previous(in limits: Range<Int>) -> YAMLLine? {
        var offset = range.lowerBound
        while offset > limits.lowerBound {
            let line = YAMLLine(bytes, at: offset - 1, in: limits)
            if !line.isBlank && !line.isComment { return line }
            offset = line.range.lowerBound
        }
        return nil
    }

    /// The text of some of its bytes.
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Whether it holds nothing but white space.
    var isBlank: Bool { range.count == indent }

    /// Whether it is a comment.
    var isComment: Bool { !isBlank && bytes[range.lowerBound + indent] == UInt8(ascii: "#") }

    /// Whether it looks like a field: a short word of letters, then a colon.
    var looksLikeField: Bool {
        guard colon != nil, !key.isEmpty, key.count <= 40, !hasDash || hasSpace else { return false }
        if !hasSpace && bytes[value.lowerBound] == UInt8(ascii: "/") { return false }
        return bytes[key].allSatisfy { $0 >= 0x80 || $0 == 0x2D || $0 == 0x5F || isLetterOrDigit($0) }
            && bytes[key].contains { $0 >= 0x80 || isLetterOrDigit($0) && $0 > 0x39 }
    }

    /// The indentation, as it should have been: tabs are two spaces, no-break spaces one.
    var cleanIndent: String {
        var spaces = ""
        for byte in bytes[range.lowerBound..<range.lowerBound + indent] {
            switch byte {
            case UInt8(ascii: "\t"): spaces += "  "
            case 0xA0: break
            default: spaces += " "
            }
        }
        return spaces
    }

    /// `- ` if the line has it.
    var dash: String { hasDash ? "- " : "" }

    /// The width of the white space at an offset, or nil: space, tab, no-break space (U+00A0).
    static func spaceWidth(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): 1
        case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: 2
        default: nil
        }
    }

    /// The colon that ends the key: one followed by white space, before any quote or bracket; else the first after one word.
    private static func colon(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        guard start < end else { return nil }
        var index = start
        if let quote = [UInt8(ascii: "\""), UInt8(ascii: "'")].first(where: { $0 == bytes[start] }) {
            index += 1
            while index < end && bytes[index] != quote { index += 1 }
            index += 1
        } else if bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "{") {
            return nil
        }
        var tight: Int?
        var isOneWord = true
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: ":"):
                if index + 1 == end || spaceWidth(bytes, index + 1, end) != nil {
                    // `rubrik:Gala: program`: the first colon is the key's.
                    return tight ?? index
                }
                if isOneWord && tight == nil && index > start { tight = index }
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                if tight != nil { return tight }
                isOneWord = false
            case UInt8(ascii: "#") where index > start && bytes[index - 1] == UInt8(ascii: " "): return tight
            default: break
            }
            index += 1
        }
        return tight
    }
}

/// Whether a byte is an ASCII letter or digit.
func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: false
    }
}

/// A text as YAML reads it back for certain: within double quotes, or single ones where it holds a double quote or a backslash.
func quotedYAML(_ text: String) -> String {
    if text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
        var single = "'"
        for scalar in text.unicodeScalars { single += scalar == "'" ? "''" : String(scalar) }
        return single + "'"
    }
    return "\"\(text)\""
}
