// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A Swedish postcode, 100 00–999 99.
public struct Postcode: Hashable, Sendable {
    /// Five digits without a space: `93581`.
    public let digits: String

    /// As it is written, with a no-break space: `935 81`.
    public var display: String { Self.display(digits) }

    /// Five digits as they are written; anything else as it is.
    static func display(_ digits: String) -> String {
        digits.utf8.count == 5 ? "\(digits.prefix(3))\(noBreakSpace)\(digits.suffix(2))" : digits
    }
}

/// Why a text is not a postcode.
public enum PostcodeFault: Error, Hashable, Sendable {
    /// There is something other than digits and a space.
    case notDigits
    /// There are not five digits.
    case wrongLength(digits: Int)
    /// No Swedish postcode begins with 0.
    case outOfRange
}

extension Postcode {
    /// Reads a postcode: `935 81`, `93581`, `SE-935 81`.
    public static func parse(_ text: String) -> Result<Postcode, PostcodeFault> { parse(text[...]) }

    /// Reads a postcode in part of a text.
    public static func parse(_ text: Substring) -> Result<Postcode, PostcodeFault> {
        guard text.utf8.count <= 60 else { return .failure(.notDigits) }
        var reader = TypedText(text)
        if !reader.take("se-") { _ = reader.take("s-") }
        var digits: [UInt8] = []
        while let byte = reader.next {
            guard byte.isDigit || byte == UInt8(ascii: " ") else { return .failure(.notDigits) }
            if byte.isDigit { digits.append(byte) }
            reader.position += 1
        }
        if digits.isEmpty { return .failure(.notDigits) }
        if digits.count != 5 { return .failure(.wrongLength(digits: digits.count)) }
        if digits[0] == UInt8(ascii: "0") { return .failure(.outOfRange) }
        return .success(Postcode(digits: String(decoding: digits, as: UTF8.self)))
    }
}
