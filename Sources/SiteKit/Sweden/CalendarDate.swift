// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A day in the Gregorian calendar. It always exists: there is no 30 February.
public struct CalendarDate: Hashable, Comparable, Sendable {
    // Four bytes: a page has room for a handful of dates and seldom has more than one.
    private let shortYear: Int16
    private let shortMonth, shortDay: Int8

    /// 1–9999.
    public var year: Int { Int(shortYear) }
    /// 1–12.
    public var month: Int { Int(shortMonth) }
    /// 1–31.
    public var day: Int { Int(shortDay) }

    /// The day, or nil if the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.init(existing: year, month, day)
    }

    /// The day of a count of days since 1970-01-01. A count outside the years 1–9999 gives their first or last day.
    ///
    /// The arithmetic counts in eras of 400 years that begin on 1 March, so that the leap day is the last of its year.
    public init(daysSinceEpoch days: Int) {
        let shifted = min(max(days, -719_162), 2_932_896) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(existing: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// A day whose parts are known to exist.
    private init(existing year: Int, _ month: Int, _ day: Int) {
        (shortYear, shortMonth, shortDay) = (Int16(year), Int8(month), Int8(day))
    }

    /// The last day of a month; the month must be 1–12 and the year 1–9999.
    static func last(ofMonth month: Int, of year: Int) -> CalendarDate {
        CalendarDate(existing: year, month, days(inMonth: month, of: year))
    }

    /// How many days a month has, 28–31.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01; negative before.
    public var daysSinceEpoch: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day a number of days later, or earlier when negative; within the years 1–9999.
    public func adding(days: Int) -> CalendarDate {
        let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
        return CalendarDate(daysSinceEpoch: overflow ? (days > 0 ? .max : .min) : sum)
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday; 719 162 days before it a Monday, and that is the first day there is.
        Weekday(rawValue: (daysSinceEpoch + 719_162) % 7 + 1) ?? .monday
    }

    /// The week's number, 1–53, and the year it belongs to (ISO 8601): the week of the same week's Thursday.
    public var week: (year: Int, number: Int) {
        let thursday = adding(days: 4 - weekday.rawValue)
        let firstDay = CalendarDate(existing: thursday.year, 1, 1)
        return (thursday.year, (thursday.daysSinceEpoch - firstDay.daysSinceEpoch) / 7 + 1)
    }

    /// Earlier days come first.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
