// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// How a language writes numbers: `4 200`, `1,2 MB`, `50 %` in Swedish, with no-break spaces; `4,200`, `1.2 MB`, `50%` in English.
/// Other languages write as Swedish does, which is also how ISO 80000-1 groups digits.
public struct NumberStyle: Hashable, Sendable {
    private let isEnglish: Bool

    /// The style of a page's language.
    public init(_ language: Language) { isEnglish = language.isEnglish }

    /// A whole number in groups of three: `4 200`, `−17`. With a minus sign, not a hyphen.
    public func whole(_ number: Int) -> String {
        let digits = grouped(Array(String(number.magnitude).utf8))
        return number < 0 ? "\u{2212}" + digits : digits
    }

    /// A number with its decimals as it is stored: `1,25`; a whole one without: `1 250`. Not a number is an en dash.
    public func decimal(_ number: Double) -> String {
        guard number.isFinite else { return "–" }
        if number == number.rounded(), abs(number) < 9e15 { return whole(Int(number)) }
        let parts = String(abs(number)).split(separator: ".")
        guard parts.count == 2, !parts[1].contains("e") else { return String(number) }
        let sign = number < 0 ? "\u{2212}" : ""
        return sign + grouped(Array(parts[0].utf8)) + (isEnglish ? "." : ",") + parts[1]
    }

    /// A file's size for link texts: `350 kB`, `1,2 MB`; one decimal under 10, and never nothing for a file that holds
    /// something. 1 kB is 1000 bytes (IEC 80000-13).
    public func fileSize(_ bytes: Int) -> String {
        let units = ["kB", "MB", "GB", "TB", "PB", "EB"]
        var size = 1000
        var unit = 0
        // Rounding may fill a unit: 999 950 bytes are 1 MB, not 1000 kB.
        while unit < units.count - 1, max(bytes, 0) >= size * 1000 - size / 2 {
            size *= 1000
            unit += 1
        }
        let tenths = (max(bytes, 0) / (size / 10)) + (max(bytes, 0) % (size / 10) >= size / 20 ? 1 : 0)
        let shown = bytes > 0 ? max(tenths, 1) : 0
        let number: String
        if shown < 100, shown % 10 != 0 {
            number = "\(shown / 10)\(isEnglish ? "." : ",")\(shown % 10)"
        } else {
            let rounded = max(bytes, 0) / size + (max(bytes, 0) % size >= size / 2 ? 1 : 0)
            number = whole(rounded)
        }
        return number + noBreakSpace + units[unit]
    }

    /// A percentage: `50 %`, `50%`.
    public func percent(_ number: Double) -> String {
        decimal(number) + (isEnglish ? "" : noBreakSpace) + "%"
    }

    private func grouped(_ digits: [UInt8]) -> String {
        var bytes: [UInt8] = []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { bytes += (isEnglish ? "," : noBreakSpace).utf8 }
            bytes.append(digit)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
