// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension JSON {
    /// Reads a JSON text strictly (RFC 8259): UTF-8, no comments, no trailing commas, no member twice, at most 64 levels.
    /// The value is nil when the text is not JSON; the finding stands at the byte where it stops being so.
    public static func parse(_ file: SourceFile) -> Diagnosed<JSON?> {
        var parser = JSONParser(file.bytes)
        do throws(JSONParser.Fault) {
            return Diagnosed(try parser.parseText())
        } catch {
            return Diagnosed(nil, [.invalidJSON(error, in: file.path)])
        }
    }
}

/// A recursive-descent reader over bytes.
private struct JSONParser {
    struct Fault: Error {
        var offset: Int
        var wording: Wording
    }

    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private static let deepest = 64

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func parseText() throws(Fault) -> JSON {
        skipBlanks()
        let value = try parseValue()
        skipBlanks()
        guard position == bytes.count else {
            throw fault("Här borde texten ta slut.", "The text should end here.")
        }
        return value
    }

    private mutating func parseValue() throws(Fault) -> JSON {
        guard position < bytes.count else { throw fault("Ett värde saknas.", "A value is missing.") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try nested { (self: inout JSONParser) throws(Fault) in try self.parseObject() }
        case UInt8(ascii: "["): return try nested { (self: inout JSONParser) throws(Fault) in try self.parseList() }
        case UInt8(ascii: "\""): return .text(try parseString())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try parseNumber())
        default:
            for (word, value) in [("true", JSON.flag(true)), ("false", .flag(false)), ("null", .null)]
            where bytes[position...].starts(with: word.utf8) {
                position += word.utf8.count
                return value
            }
            throw fault("Här borde ett värde stå.", "A value should stand here.")
        }
    }

    private mutating func nested(_ parse: (inout JSONParser) throws(Fault) -> JSON) throws(Fault) -> JSON {
        depth += 1
        guard depth <= Self.deepest else {
            throw fault("Fler än 64 nivåer ligger i varandra.", "More than 64 levels are nested.")
        }
        position += 1
        let value = try parse(&self)
        depth -= 1
        return value
    }

    private mutating func parseList() throws(Fault) -> JSON {
        var items: [JSON] = []
        skipBlanks()
        if take("]") { return .list(items) }
        while true {
            skipBlanks()
            items.append(try parseValue())
            skipBlanks()
            if take("]") { return .list(items) }
            guard take(",") else { throw fault("Här borde , eller ] stå.", "There should be , or ] here.") }
        }
    }

    private mutating func parseObject() throws(Fault) -> JSON {
        var members: [JSON.Member] = []
        var names: Set<String> = []
        skipBlanks()
        if take("}") { return .object(members) }
        while true {
            skipBlanks()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
                throw fault(
                    "Här borde ett namn inom citattecken stå.", "A name in quotation marks should stand here.")
            }
            let start = position
            let name = try parseString()
            guard names.insert(name).inserted else {
                position = start
                throw fault("Namnet ”\(name)” finns två gånger.", "The name “\(name)” stands twice.")
            }
            skipBlanks()
            guard take(":") else { throw fault("Här borde : stå.", "There should be : here.") }
            skipBlanks()
            members.append(JSON.Member(name, try parseValue()))
            skipBlanks()
            if take("}") { return .object(members) }
            guard take(",") else { throw fault("Här borde , eller } stå.", "There should be , or } here.") }
        }
    }

    private mutating func parseNumber() throws(Fault) -> String {
        let start = position
        _ = take("-")
        if !take("0") { try takeDigits() }
        if take(".") { try takeDigits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try takeDigits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func takeDigits() throws(Fault) {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        if position == start { throw fault("Här borde en siffra stå.", "A digit should stand here.") }
    }

    private mutating func parseString() throws(Fault) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                guard let string = String(validating: text, as: UTF8.self) else {
                    position = start
                    throw fault("Texten är inte giltig UTF-8.", "The text is not valid UTF-8.")
                }
                return string
            case UInt8(ascii: "\\"): try parseEscape(into: &text)
            case 0..<0x20:
                throw fault(
                    "Ett styrtecken måste skrivas som \\n, \\t eller \\u00…",
                    "A control character must be written as \\n, \\t or \\u00…")
            default:
                text.append(byte)
                position += 1
            }
        }
        position = start
        throw fault("Citattecknet som börjar här tar aldrig slut.", "The quotation mark that begins here never ends.")
    }

    private mutating func parseEscape(into text: inout [UInt8]) throws(Fault) {
        let escapes: [UInt8: UInt8] = [
            0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
        ]
        let letter = position + 1 < bytes.count ? bytes[position + 1] : 0
        if let byte = escapes[letter] {
            text.append(byte)
            position += 2
        } else if letter == UInt8(ascii: "u") {
            text.append(contentsOf: String(Character(try parseScalar())).utf8)
        } else {
            throw fault("\\ följs av ett okänt tecken.", "\\ is followed by an unknown character.")
        }
    }

    /// A `\u` escape, or two that are a surrogate pair.
    private mutating func parseScalar() throws(Fault) -> Unicode.Scalar {
        let start = position
        var code = try parseUnit()
        if (0xD800..<0xDC00).contains(code), bytes[position...].starts(with: "\\u".utf8) {
            let low = try parseUnit()
            if (0xDC00..<0xE000).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
        }
        guard let scalar = Unicode.Scalar(code) else {
            position = start
            throw fault("\\u är ett halvt tecken.", "\\u is half a character.")
        }
        return scalar
    }

    private mutating func parseUnit() throws(Fault) -> UInt32 {
        let end = position + 6
        let digits = end <= bytes.count ? bytes[position + 2..<end] : []
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else {
            throw fault("\\u ska följas av fyra hexsiffror.", "\\u must be followed by four hexadecimal digits.")
        }
        position = end
        return unit
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(truncatingIfNeeded: character.value) else {
            return false
        }
        position += 1
        return true
    }

    private mutating func skipBlanks() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    private func fault(_ swedish: String, _ english: String) -> Fault {
        Fault(offset: position, wording: Wording(sv: swedish, en: english))
    }
}

extension Finding {
    fileprivate static func invalidJSON(_ fault: JSONParser.Fault, in path: SourcePath) -> Finding {
        Finding(.error, .invalidJSON, at: .offset(fault.offset, in: path), fault.wording)
    }
}
