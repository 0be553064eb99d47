// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A stylesheet as rules: which elements, under which conditions, are given what. Every part knows its bytes in the file.
struct Stylesheet: Sendable {
    let file: SourceFile
    let tokens: [CSSToken]
    /// Its rules in order; those that stand in others are written out.
    private(set) var rules: [StyleRule] = []

    /// Reads a stylesheet. What no browser would understand is passed over, as browsers do.
    init(_ file: SourceFile) {
        self.file = file
        tokens = CSSScanner.tokens(file.bytes)
        var reader = StylesheetReader(file.bytes, tokens)
        reader.read()
        rules = reader.rules
    }

    /// The place of bytes in the file.
    func location(_ range: Range<Int>) -> SourceLocation { SourceLocation(file.path, .bytes(range)) }

    /// The tokens of a declaration's value.
    func value(_ declaration: StyleDeclaration) -> ArraySlice<CSSToken> { tokens[declaration.value] }

    /// The name of a token in lower case, without `(`, `@`, `#`.
    func name(_ token: CSSToken) -> String { cssName(token, in: file.bytes) }

    /// A token's number with its unit in lower case; `%` for percentages, nothing for plain numbers.
    func number(_ token: CSSToken) -> (value: Double, unit: String)? { cssNumber(token, in: file.bytes) }

    /// Bytes of the file as text.
    func text(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }
}

/// A rule of a stylesheet: `.card { color: var(--ink) }` in `@media print`.
struct StyleRule: Sendable {
    /// An at-rule around it.
    struct Condition: Hashable, Sendable {
        /// `media`, `supports`, `container`, `layer`, `keyframes`, `font-face`, `page`.
        var name: String
        /// What it asks for, in lower case with single spaces: `(prefers-contrast: more)`.
        var text: String
    }

    /// The elements that it is about; none in `@font-face` and other at-rules with declarations of their own.
    var selectors: [CSSSelector]
    /// The at-rules around it, the outermost first.
    var conditions: [Condition]
    var declarations: [StyleDeclaration]
    /// The bytes of its selectors, or of the at-rule.
    var range: Range<Int>

    /// Whether an at-rule of a name asks for something that holds a text.
    func isConditioned(_ name: String, _ text: StaticString) -> Bool {
        conditions.contains { $0.name == name && $0.text.holds(text) }
    }

    /// Whether it holds for printed pages only.
    var isForPrint: Bool { conditions.contains { $0.name == "media" && $0.text.isPrint } }

    /// Whether the browser's user has chosen the colours.
    var isForForcedColours: Bool { isConditioned("media", "forced-colors: active") }

    /// The last declaration of a property; what is `!important` beats what is not.
    subscript(name: String) -> StyleDeclaration? {
        declarations.last { $0.name == name && $0.isImportant } ?? declarations.last { $0.name == name }
    }
}

extension String {
    fileprivate var isPrint: Bool {
        self == "print" || hasPrefix("print ") || hasPrefix("only print")
    }
}

/// What a rule says of a property.
struct StyleDeclaration: Hashable, Sendable {
    /// The property in lower case; a custom property as it is written.
    var name: String
    /// The bytes of the name.
    var nameRange: Range<Int>
    /// Its tokens, without space around and without `!important`.
    var value: Range<Int>
    /// The bytes of the value.
    var valueRange: Range<Int>
    var isImportant: Bool

    /// Whether it gives a custom property its value.
    var isCustom: Bool { name.hasPrefix("--") }
}

/// The name of a token in lower case, with escapes resolved.
func cssName(_ token: CSSToken, in bytes: [UInt8]) -> String {
    var range = token.range
    switch token.kind {
    case .function: range = range.lowerBound..<range.upperBound - 1
    case .hash, .atKeyword: range = range.lowerBound + 1..<range.upperBound
    default: break
    }
    let text = cssUnescaped(bytes[range])
    return text.hasPrefix("--") ? text : text.lowercased()
}

/// Text with the escapes of CSS resolved (§4.3.7).
func cssUnescaped(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
        guard bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.endIndex else {
            text.append(bytes[at])
            at += 1
            continue
        }
        at += 1
        var (value, digits) = (UInt32(0), 0)
        while at < bytes.endIndex, digits < 6, let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue {
            value = value << 4 | UInt32(digit)
            digits += 1
            at += 1
        }
        if digits == 0 {
            text.append(bytes[at])
            at += 1
        } else {
            if at < bytes.endIndex, bytes[at].isBlank { at += 1 }
            text += String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8
        }
    }
    return String(decoding: text, as: UTF8.self)
}

/// A token's number with its unit.
func cssNumber(_ token: CSSToken, in bytes: [UInt8]) -> (value: Double, unit: String)? {
    guard token.kind == .number || token.kind == .percentage || token.kind == .dimension else { return nil }
    var end = token.range.lowerBound
    while end < token.range.upperBound {
        let byte = bytes[end]
        let isSign = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        let next = end + 1 < token.range.upperBound ? bytes[end + 1] : 0
        let isExponent = byte | 0x20 == UInt8(ascii: "e") && (next.isDigit || next == 0x2B || next == 0x2D)
        guard byte.isDigit || byte == UInt8(ascii: ".") || isSign || isExponent else { break }
        end += 1
    }
    var digits = String(decoding: bytes[token.range.lowerBound..<end], as: UTF8.self)
    if let dot = digits.firstIndex(of: "."), dot == digits.startIndex || !digits[digits.index(before: dot)].isNumber {
        digits.insert("0", at: dot)
    }
    guard let value = Double(digits), value.isFinite else { return nil }
    return (value, String(decoding: bytes[end..<token.range.upperBound], as: UTF8.self).lowercased())
}
