// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// When something is open: times by weekday, a lunch when it is closed, and days that are exceptions.
public struct OpeningHours: Hashable, Sendable {
    /// Weekdays with the same times.
    public struct Regular: Hashable, Sendable {
        /// The days, in order: `måndag–torsdag`.
        public var days: ClosedRange<Weekday>
        /// When it is open, in order; empty means closed.
        public var times: [TimeRange]

        /// Weekdays and their times.
        public init(days: ClosedRange<Weekday>, times: [TimeRange]) {
            self.days = days
            self.times = times
        }
    }

    /// A day that is not as usual.
    public struct Exception: Hashable, Sendable {
        /// The day.
        public var date: CalendarDate
        /// When it is open, in order; empty means closed.
        public var times: [TimeRange]
        /// Why: `julafton`.
        public var reason: String?

        /// A day, its times and the reason.
        public init(date: CalendarDate, times: [TimeRange], reason: String? = nil) {
            self.date = date
            self.times = times
            self.reason = reason
        }
    }

    /// The usual days, in the order they were written.
    public var regular: [Regular]
    /// When it is closed for lunch on the usual days.
    public var lunch: TimeRange?
    /// Days that are not as usual, in order of date.
    public var exceptions: [Exception]

    /// Hours of their parts.
    public init(regular: [Regular] = [], lunch: TimeRange? = nil, exceptions: [Exception] = []) {
        self.regular = regular
        self.lunch = lunch
        self.exceptions = exceptions
    }

    /// When it is open on a usual weekday, in order, with lunch taken out; empty when closed.
    public func openIntervals(on weekday: Weekday) -> [TimeRange] {
        let times = regular.first { $0.days.contains(weekday) }?.times ?? []
        guard let lunch else { return times }
        return times.flatMap { Self.interval($0, without: lunch) }
    }

    /// When it is open on a date, in order; empty when closed. An exception's times are as they stand: lunch is for usual days.
    public func openIntervals(on date: CalendarDate) -> [TimeRange] {
        exceptions.first { $0.date == date }?.times ?? openIntervals(on: date.weekday)
    }

    private static func interval(_ time: TimeRange, without lunch: TimeRange) -> [TimeRange] {
        guard let end = time.end, let lunchEnd = lunch.end, time.start < lunchEnd, lunch.start < end else {
            return [time]
        }
        var intervals: [TimeRange] = []
        if time.start < lunch.start { intervals.append(TimeRange(start: time.start, end: lunch.start)) }
        if lunchEnd < end { intervals.append(TimeRange(start: lunchEnd, end: end)) }
        return intervals
    }
}
