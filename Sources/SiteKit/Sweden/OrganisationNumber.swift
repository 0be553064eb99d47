// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A Swedish organisation number with a correct check digit.
public struct OrganisationNumber: Hashable, Sendable {
    /// Ten digits without a hyphen: `2120002858`.
    public let digits: String

    /// As it is written: `212000-2858`.
    public var display: String { "\(digits.prefix(6))-\(digits.suffix(4))" }

    /// The number for value added tax that goes with it: `SE212000285801`.
    public var vat: String { "SE\(digits)01" }
}

/// Which check an organisation number does not pass.
public enum OrganisationNumberFault: Error, Hashable, Sendable {
    /// There is something other than digits, spaces and hyphens.
    case notDigits
    /// There are not ten digits, nor twelve of which the first are 16.
    case wrongLength(digits: Int)
    /// The third digit is 0 or 1, as in a person's identity number; in an organisation's it is at least 2.
    case personalNumber
    /// The last digit does not follow from the others. `expected` is the number with the one that does.
    case checkDigit(expected: OrganisationNumber)
}

extension OrganisationNumber {
    /// Reads a number with or without spaces and hyphen, with the century 16 or as a VAT number: `21 20 00 - 2858`,
    /// `16212000-2858`, `SE212000285801`.
    public static func parse(_ text: String) -> Result<OrganisationNumber, OrganisationNumberFault> { parse(text[...]) }

    /// Reads a number in part of a text.
    public static func parse(_ text: Substring) -> Result<OrganisationNumber, OrganisationNumberFault> {
        guard text.utf8.count <= 60 else { return .failure(.notDigits) }
        var reader = TypedText(text)
        let isVAT = reader.take("se")
        var digits: [UInt8] = []
        while let byte = reader.next {
            if byte.isDigit {
                digits.append(byte - UInt8(ascii: "0"))
            } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "-") {
                return .failure(.notDigits)
            }
            reader.position += 1
        }
        if digits.isEmpty { return .failure(.notDigits) }
        if digits.count == 12, isVAT, digits.suffix(2) == [0, 1] { digits.removeLast(2) }
        if digits.count == 12, !isVAT, digits.prefix(2) == [1, 6] { digits.removeFirst(2) }
        guard digits.count == 10 else { return .failure(.wrongLength(digits: digits.count)) }
        guard digits[2] >= 2 else { return .failure(.personalNumber) }
        let check = checkDigit(of: digits.prefix(9))
        let right = OrganisationNumber(
            digits: String(decoding: (digits.prefix(9) + [check]).map { $0 + 0x30 }, as: UTF8.self))
        return digits[9] == check ? .success(right) : .failure(.checkDigit(expected: right))
    }

    /// The check digit of the nine before it (Luhn, ISO/IEC 7812-1).
    private static func checkDigit(of digits: ArraySlice<UInt8>) -> UInt8 {
        var sum: UInt8 = 0
        for (index, digit) in digits.enumerated() {
            let doubled = index % 2 == 0 ? digit * 2 : digit
            sum += doubled / 10 + doubled % 10
        }
        return (10 - sum % 10) % 10
    }
}
