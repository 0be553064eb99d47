// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A day, a month or a year, as exactly as it is known: `2012-01-01`, `december 2013`, `2012`.
public struct PartialDate: Hashable, Sendable {
    /// The year.
    public var year: Int
    /// The month, if known.
    public var month: Int?
    /// The day, if known; only with a month.
    public var day: Int?

    /// A date of the parts that are known.
    public init(year: Int, month: Int? = nil, day: Int? = nil) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// A date known to the day.
    public init(_ date: CalendarDate) {
        self.init(year: date.year, month: date.month, day: date.day)
    }

    /// The first day that it can be. Parts that no calendar has count as the nearest that one has.
    public var firstDay: CalendarDate {
        let day = day ?? 1
        return CalendarDate(year: safeYear, month: safeMonth ?? 1, day: day) ?? lastDay
    }

    /// The last day that it can be: of `2013-12` the 31st, of `2013` New Year's Eve.
    public var lastDay: CalendarDate {
        let month = safeMonth ?? 12
        guard let day, let date = CalendarDate(year: safeYear, month: month, day: day) else {
            return .last(ofMonth: month, of: safeYear)
        }
        return date
    }

    /// ISO 8601, as exact as it is known: `2013-12-01`, `2013-12`, `2013`.
    public var iso: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(10)
        bytes.append(decimal: safeYear, width: 4)
        func add(_ part: Int) {
            bytes.append(UInt8(ascii: "-"))
            bytes.append(decimal: max(part, 0), width: 2)
        }
        if let month = safeMonth { add(month) }
        if safeMonth != nil, let day { add(day) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The date in running text: `1 januari 2012`, `december 2013`, `2013`; ISO 8601 in languages other than Swedish and
    /// English.
    public func long(in language: Language) -> String {
        guard let month = safeMonth, language.isSwedish || language.isEnglish else { return iso }
        if day != nil { return firstDay.long(in: language) }
        return "\(Month.name(month, in: language)) \(safeYear)"
    }

    private var safeYear: Int { min(max(year, 1), 9999) }
    private var safeMonth: Int? { month.map { min(max($0, 1), 12) } }
}
