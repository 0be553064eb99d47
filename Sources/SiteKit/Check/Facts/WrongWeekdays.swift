// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Dates whose weekday is another than the one written: `fredag 3 december 2026`. One of them is wrong, and someone comes on the
/// wrong day.
struct WrongWeekdays: MarkdownRule {
    static let descriptor = RuleDescriptor(.wrongWeekday, "E05", .error)

    /// The whole file is looked at, with its fields; those that are dates are judged where they are read.
    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        let source = text.source
        guard source.isVerbatim else { return }
        let end = source.body.upperBound
        var at = source.bytes.firstIndex(of: UInt8(ascii: "2"), from: 0)
        while at + 4 <= end {
            if let year = year(at, in: source.bytes, to: end) { check(before: year, source, &findings) }
            at = source.bytes.firstIndex(of: UInt8(ascii: "2"), from: at + 1)
        }
    }

    /// A year 20xx after a space and a letter, as in `december 2026`, or a comma, as in `December 3, 2026`.
    private func year(_ at: Int, in bytes: [UInt8], to end: Int) -> Range<Int>? {
        guard at >= 8, bytes[at + 1] == UInt8(ascii: "0"), bytes[at + 2].isDigit, bytes[at + 3].isDigit,
            bytes[at - 1] == 0x20 || bytes[at - 1] == .newline || bytes[at - 1] == 0xA0,
            at + 4 == end || !bytes[at + 4].isDigit
        else { return nil }
        return at..<at + 4
    }

    private func check(before year: Range<Int>, _ source: MarkdownSource, _ findings: inout [Finding]) {
        let bytes = source.bytes
        let start = max(0, year.lowerBound - 44)
        // The weekday is the last word with `dag` or `day` before the year.
        var day = year.lowerBound - 3
        while day >= start + 3, !isDay(bytes, day) { day -= 1 }
        guard day >= start + 3 else { return }
        while day > 0, bytes[day - 1].isLetter || bytes[day - 1] >= 0x80 { day -= 1 }
        let range = day..<year.upperBound
        let written = String(decoding: bytes[range], as: UTF8.self)
        guard case .failure(.wrongWeekday(let weekday, let date)) = CalendarDate.parse(written),
            !isDateField(bytes, day, before: source.body.lowerBound)
        else { return }
        findings.append(.wrongWeekday(weekday, date, at: SourceLocation(source.path, .bytes(range))))
    }

    private func isDay(_ bytes: [UInt8], _ at: Int) -> Bool {
        bytes[at] == UInt8(ascii: "d") && bytes[at + 1] == UInt8(ascii: "a")
            && (bytes[at + 2] == UInt8(ascii: "g") || bytes[at + 2] == UInt8(ascii: "y"))
    }

    /// Whether a place is in the fields, on the line of one that is a date.
    private func isDateField(_ bytes: [UInt8], _ at: Int, before body: Int) -> Bool {
        guard at < body else { return false }
        var start = at
        while start > 0, bytes[start - 1] != .newline { start -= 1 }
        while start < at, bytes[start] == 0x20 || bytes[start] == UInt8(ascii: "-") { start += 1 }
        let key = bytes[start..<at].prefix { $0 != UInt8(ascii: ":") }
        guard let match = FieldKey.table.find(key) else { return false }
        return FieldKey.table.entries[match.index].type.contains("datum")
    }
}

extension Finding {
    fileprivate static func wrongWeekday(
        _ weekday: Weekday, _ date: CalendarDate, at location: SourceLocation
    ) -> Finding {
        let right = date.weekday
        return Finding(
            WrongWeekdays.descriptor, at: location,
            Wording(
                sv:
                    "Den \(date.long(in: .swedish)) är en \(right.name(in: .swedish)), inte en \(weekday.name(in: .swedish)).",
                en: "\(date.long(in: .english)) is a \(right.name(in: .english)), not a \(weekday.name(in: .english))."),
            help: Wording(
                sv: "Dagen eller datumet är fel, och någon kommer fel dag. Stämmer datumet, skriv:  "
                    + "\(right.name(in: .swedish)) \(date.long(in: .swedish))",
                en:
                    "The day or the date is wrong, and someone will come on the wrong day. If the date is right, write:  "
                    + "\(right.name(in: .english)) \(date.long(in: .english))"))
    }
}
