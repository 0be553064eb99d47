// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a text is not a date, with what a message needs to say it and to write the date right.
public enum DateFault: Error, Hashable, Sendable {
    /// The month has no such day: 30 February. `nearest` is the month's last day, or its first for a day 0.
    case impossibleDay(Int, nearest: CalendarDate)
    /// There is no such month. The suggestion has day and month the other way round, if that is a date.
    case impossibleMonth(Int, suggestion: PartialDate?)
    /// The year is missing, and which year is not ours to guess: `3 december`.
    case missingYear(month: Int, day: Int)
    /// Only a month or a year where a day is needed: `december 2013`.
    case missingDay(PartialDate)
    /// The weekday beside the date is another than the date's own: `fredag 3 december 2026` is a Thursday.
    case wrongWeekday(Weekday, date: CalendarDate)
    /// Not a date that we read; with the date it seems to be, for the right way to write it.
    case notADate(suggestion: PartialDate?)

    /// The date to suggest, if there is one.
    public var suggestion: PartialDate? {
        switch self {
        case .impossibleDay(_, let nearest): PartialDate(nearest)
        case .impossibleMonth(_, let suggestion), .notADate(let suggestion): suggestion
        case .wrongWeekday(_, let date): PartialDate(date)
        case .missingYear, .missingDay: nil
        }
    }
}
