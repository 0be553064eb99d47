// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A moment as calendars and clocks in Sweden show it.
public struct StockholmTime: Hashable, Sendable {
    /// The date.
    public var date: CalendarDate
    /// The time, to the minute.
    public var time: TimeOfDay
    /// The second of the minute, 0–59.
    public var second: Int
    /// Minutes ahead of UTC: 60, or 120 in summer.
    public var utcOffset: Int
}

/// What moments a time on Swedish clocks can mean.
enum LocalMoment: Hashable {
    /// One, as nearly always.
    case once(Moment)
    /// None: the clocks went past it. `next` is what they showed instead.
    case never(next: Moment)
    /// Two: the clocks went back over it.
    case twice(first: Moment, second: Moment)
}

extension StockholmTime {
    /// Minutes ahead of UTC at a moment.
    ///
    /// Since 1996 the EU's rule (directive 2000/84/EC): summer time from the last Sunday of March to the last of October,
    /// changing at 01.00 UTC. 1981–1995 Sweden changed back on the last Sunday of September, and in 1980, its first year, began on
    /// 6 April. Before 1980 it is always +1: the summer of 1916 and the time before 1900 are left out.
    static func offset(atUTC seconds: Int) -> Int {
        let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        guard let summer = summer(of: CalendarDate(daysSinceEpoch: day).year) else { return 60 }
        return summer.contains(seconds) ? 120 : 60
    }

    /// The moments that a date and a time can mean. 24.00 is the next day's 00.00.
    static func moments(date: CalendarDate, time: TimeOfDay, second: Int = 0) -> LocalMoment {
        let local = date.daysSinceEpoch * 86_400 + time.minutes * 60 + second
        let inWinter = local - 3600
        let inSummer = local - 7200
        let isWinter = offset(atUTC: inWinter) == 60
        let isSummer = offset(atUTC: inSummer) == 120
        switch (isWinter, isSummer) {
        case (true, true): return .twice(first: Moment(seconds: inSummer), second: Moment(seconds: inWinter))
        case (true, false): return .once(Moment(seconds: inWinter))
        case (false, true): return .once(Moment(seconds: inSummer))
        case (false, false): return .never(next: Moment(seconds: inWinter))
        }
    }

    /// The seconds of UTC when a year has summer time, if it has.
    private static func summer(of year: Int) -> Range<Int>? {
        guard year >= 1980 else { return nil }
        let start =
            year == 1980 ? sunday(onOrBefore: 6, month: 4, of: year) : sunday(onOrBefore: 31, month: 3, of: year)
        let end =
            year < 1996 ? sunday(onOrBefore: 30, month: 9, of: year) : sunday(onOrBefore: 31, month: 10, of: year)
        return start * 86_400 + 3600..<end * 86_400 + 3600
    }

    /// Days since the epoch of the Sunday on a day or before it.
    private static func sunday(onOrBefore day: Int, month: Int, of year: Int) -> Int {
        let last = CalendarDate.last(ofMonth: month, of: year)
        let date = last.adding(days: day - last.day)
        return date.daysSinceEpoch - date.weekday.rawValue % 7
    }
}
