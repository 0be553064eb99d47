// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A telephone number in the form E.164, with the words that stood beside it.
public struct PhoneNumber: Hashable, Sendable {
    /// `+4691814167`; or a short number: `112`.
    public var number: String
    /// What stood in brackets after it, as it is displayed: `växel`. Nil when nothing did.
    public var label: String?

    /// A number already in its form.
    public init(number: String, label: String? = nil) {
        self.number = number
        self.label = label
    }

    /// The address of a link that dials it (RFC 3966): `tel:+4691814167`, `tel:112`.
    public var tel: String { "tel:" + number }

    /// The number without its label, grouped so that it is read in pairs and threes and does not break over lines: `0918-141 67`,
    /// `072-500 15 30`, `08-123 456 78`, `114 14`, `+358 401 234 567`. The grouping is that of Svenska skrivregler.
    public var plain: String {
        let digits = Array(number.utf8)
        guard digits.first == UInt8(ascii: "+") else { return Self.shortGroups(digits) }
        guard digits.starts(with: "+46".utf8) else { return international }
        let national = digits[3...]
        guard let length = AreaCode.length(in: national) else { return international }
        var bytes = [UInt8(ascii: "0")] + national.prefix(length) + [UInt8(ascii: "-")]
        Self.appendGroups(national.dropFirst(length), to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The number as callers from abroad dial it: `+46 918 141 67`. Short numbers are as at home.
    public var international: String {
        let digits = Array(number.utf8)
        guard digits.first == UInt8(ascii: "+") else { return Self.shortGroups(digits) }
        let country = Self.countryCodeLength(digits[1...])
        var bytes = Array(digits.prefix(1 + country))
        var rest = digits.dropFirst(1 + country)
        if digits.starts(with: "+46".utf8), let length = AreaCode.length(in: rest) {
            bytes += noBreakSpace.utf8
            bytes += rest.prefix(length)
            rest = rest.dropFirst(length)
        }
        if !rest.isEmpty { bytes += noBreakSpace.utf8 }
        Self.appendGroups(rest, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The number with its label: `0918-140 00 (växel)`; on an English page `(switchboard)`.
    public func display(in language: Language = .swedish) -> String {
        guard let label else { return plain }
        return "\(plain) (\(label == Self.switchboard && language.isEnglish ? "switchboard" : label))"
    }

    /// The label of a switchboard, however it was spelt.
    static let switchboard = "växel"

    private static func shortGroups(_ digits: [UInt8]) -> String {
        guard digits.count > 4 else { return String(decoding: digits, as: UTF8.self) }
        // 90 000 is written so, 114 14 and 116 117 in threes.
        let first = digits.first == UInt8(ascii: "9") ? 2 : 3
        return String(decoding: digits[..<first] + Array(noBreakSpace.utf8) + digits[first...], as: UTF8.self)
    }

    /// 4 → 2 2, 5 → 3 2, 6 → 2 2 2, 7 → 3 2 2, 8 → 3 3 2, 9 → 3 3 3, longer → threes and then pairs.
    private static func appendGroups(_ digits: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        var rest = digits
        while !rest.isEmpty {
            let size: Int =
                switch rest.count {
                case 1...3: rest.count
                case 4, 6: 2
                default: 3
                }
            // Three pairs are for numbers of six digits; the last six of nine are threes like the first.
            let group = digits.count >= 9 && rest.count == 6 ? 3 : size
            bytes += rest.prefix(group)
            rest = rest.dropFirst(group)
            if !rest.isEmpty { bytes += noBreakSpace.utf8 }
        }
    }

    /// How many digits the country's code has (ITU-T E.164, list of assigned codes).
    private static func countryCodeLength(_ digits: ArraySlice<UInt8>) -> Int {
        guard let first = digits.first else { return 0 }
        if first == UInt8(ascii: "1") || first == UInt8(ascii: "7") { return 1 }
        let two = String(decoding: digits.prefix(2), as: UTF8.self)
        return twoDigitCountries.contains(two) ? 2 : min(3, digits.count)
    }

    private static let twoDigitCountries: Set<String> = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
        "51", "52",
        "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86", "90",
        "91", "92",
        "93", "94", "95", "98",
    ]
}
