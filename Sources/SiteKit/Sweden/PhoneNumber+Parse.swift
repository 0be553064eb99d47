// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a text is not one telephone number, with what a message needs to say it.
public enum PhoneFault: Error, Hashable, Sendable {
    /// Not a number at all, or with marks that no number has.
    case notANumber
    /// Fewer digits than any number with this beginning.
    case tooShort(digits: Int, shortest: Int)
    /// More digits than any number with this beginning.
    case tooLong(digits: Int, longest: Int)
    /// No area code: `141 67`.
    case missingAreaCode
    /// No area code is like the first digits: `0919`.
    case unknownAreaCode(String)
    /// Two numbers in one field.
    case twoNumbers(first: PhoneNumber?, second: PhoneNumber?)
}

extension PhoneNumber {
    /// Reads a number in any spelling: `0918-140 00 (vx)`, `+46 (0)918 141 67`, `0046918…`, `112`, `114 14`, `+358 …`.
    public static func parse(_ text: String) -> Result<PhoneNumber, PhoneFault> { parse(text[...]) }

    /// Reads a number in part of a text.
    public static func parse(_ text: Substring) -> Result<PhoneNumber, PhoneFault> {
        guard text.utf8.count <= 200 else { return .failure(.notANumber) }
        let typed = TypedText(text, keepingCase: true)
        if let split = PhoneReader.secondNumber(in: typed.bytes) {
            return .failure(
                .twoNumbers(first: one(typed.bytes[..<split.lowerBound]), second: one(typed.bytes[split.upperBound...]))
            )
        }
        return PhoneReader.read(typed)
    }

    private static func one(_ bytes: ArraySlice<UInt8>) -> PhoneNumber? {
        guard case .success(let number) = PhoneReader.read(TypedText(bytes: Array(bytes))) else { return nil }
        return number
    }
}

private enum PhoneReader {
    /// Where one number ends and another begins: at a comma, a slash or a word between them, or at a space when what stands
    /// before it is a whole number and what follows begins as one.
    static func secondNumber(in bytes: [UInt8]) -> Range<Int>? {
        var digits = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte.isDigit { digits += 1 }
            if digits >= 3, !byte.isDigit, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "(") {
                let start = index
                var sawSeparator = false
                while index < bytes.count, !bytes[index].isDigit, bytes[index] != UInt8(ascii: "+") {
                    sawSeparator = sawSeparator || isSeparator(bytes[index])
                    index += 1
                }
                let follows = digitCount(bytes[index...])
                let begins =
                    index < bytes.count && (bytes[index] == UInt8(ascii: "0") || bytes[index] == UInt8(ascii: "+"))
                // A slash or a space after three or four digits stands between area code and number.
                if begins, follows >= 6, digits >= (sawSeparator ? 5 : 8) { return start..<index }
                // A plus that begins no number is passed, so that every turn reads something.
                if index == start { index += 1 }
            } else {
                index += 1
            }
        }
        return nil
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte.isLetter || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ";")
    }

    private static func digitCount(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1.isDigit ? 1 : 0) }
    }

    static func read(_ text: TypedText) -> Result<PhoneNumber, PhoneFault> {
        var reader = text
        var label = leadingLabel(&reader)
        var digits: [UInt8] = []
        var isInternational = false
        scan: while let byte = reader.next {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
            case UInt8(ascii: "+") where digits.isEmpty && !isInternational: isInternational = true
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ")"): break
            case UInt8(ascii: "("):
                // `(0)` after a country's code is for those who dial at home; another bracket with digits is an area code.
                if !digits.isEmpty, reader.take("(0)") { continue scan }
                let afterBracket = reader.position + 1
                guard afterBracket < reader.bytes.count, reader.bytes[afterBracket].isDigit, digits.count < 5 else {
                    break scan
                }
            default: break scan
            }
            reader.position += 1
        }
        let rest = trailingLabel(reader.bytes[reader.position...])
        guard !digits.isEmpty, let rest else { return .failure(.notANumber) }
        if !rest.isEmpty { label = rest }
        return number(digits, isInternational: isInternational).map { PhoneNumber(number: $0, label: label) }
    }

    /// Reads `Tel:`, `Växel` and the like before the number. Only the switchboard says more than that a number follows.
    private static func leadingLabel(_ reader: inout TypedText) -> String? {
        let start = reader.position
        guard let word = reader.word() else { return nil }
        let isSwitchboard = switchboards.contains(word.lowercased())
        guard isSwitchboard || callWords.contains(word.lowercased()) else {
            reader.position = start
            return nil
        }
        if !reader.take(UInt8(ascii: ".")) { _ = reader.take(UInt8(ascii: ":")) }
        _ = reader.take(UInt8(ascii: ":"))
        reader.skipSpaces()
        return isSwitchboard ? PhoneNumber.switchboard : nil
    }

    /// The words after a number without their brackets; empty when nothing follows, nil when it is not words.
    private static func trailingLabel(_ bytes: ArraySlice<UInt8>) -> String? {
        var text = bytes
        while let first = text.first, [0x20, 0x2C, 0x28].contains(first) { text = text.dropFirst() }
        while let last = text.last, [0x20, 0x2E, 0x29].contains(last) { text = text.dropLast() }
        guard let first = text.first else { return "" }
        guard first.isLetter || first >= 0x80 else { return nil }
        let label = String(decoding: text, as: UTF8.self)
        return switchboards.contains(label.lowercased()) ? PhoneNumber.switchboard : label
    }

    /// The number in its form, or what is wrong with its digits.
    private static func number(_ digits: [UInt8], isInternational: Bool) -> Result<String, PhoneFault> {
        var digits = digits[...]
        if isInternational || digits.starts(with: "00".utf8) {
            if !isInternational { digits = digits.dropFirst(2) }
            guard digits.starts(with: "46".utf8) else { return foreign(digits) }
            digits = digits.dropFirst(2)
            if digits.first == UInt8(ascii: "0") { digits = digits.dropFirst() }
            return national(digits)
        }
        if digits.first == UInt8(ascii: "0") { return national(digits.dropFirst()) }
        let isShort = digits.starts(with: "11".utf8) && (3...6).contains(digits.count)
        if isShort || (digits.starts(with: "90".utf8) && digits.count == 5) {
            return .success(String(decoding: digits, as: UTF8.self))
        }
        if digits.count < 5 { return .failure(.tooShort(digits: digits.count, shortest: 5)) }
        return digits.count > 9 ? .failure(.tooLong(digits: digits.count, longest: 9)) : .failure(.missingAreaCode)
    }

    private static func foreign(_ digits: ArraySlice<UInt8>) -> Result<String, PhoneFault> {
        if digits.count < 7 { return .failure(.tooShort(digits: digits.count, shortest: 7)) }
        if digits.count > 15 { return .failure(.tooLong(digits: digits.count, longest: 15)) }
        guard digits.first != UInt8(ascii: "0") else { return .failure(.notANumber) }
        return .success("+" + String(decoding: digits, as: UTF8.self))
    }

    private static func national(_ digits: ArraySlice<UInt8>) -> Result<String, PhoneFault> {
        guard let length = AreaCode.length(in: digits) else {
            if digits.count < 6 { return .failure(.tooShort(digits: digits.count + 1, shortest: 8)) }
            return .failure(.unknownAreaCode("0" + String(decoding: digits.prefix(3), as: UTF8.self)))
        }
        let lengths = AreaCode.nationalLengths(code: digits.prefix(length))
        if digits.count < lengths.lowerBound {
            return .failure(.tooShort(digits: digits.count + 1, shortest: lengths.lowerBound + 1))
        }
        if digits.count > lengths.upperBound {
            return .failure(.tooLong(digits: digits.count + 1, longest: lengths.upperBound + 1))
        }
        return .success("+46" + String(decoding: digits, as: UTF8.self))
    }

    private static let switchboards: Set<String> = ["vx", "växel", "växeln", "vxl", "switchboard"]
    private static let callWords: Set<String> = [
        "tel", "telefon", "tfn", "telnr", "mobil", "mobiltelefon", "mob", "phone", "ring",
    ]
}
