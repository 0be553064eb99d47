/// A day in the Gregorian calendar. It always exists: there is no 30 February.
public struct CalendarDate: Hashable, Comparable, Sendable {
    /// 1–9999.
    public let year: Int
    /// 1–12.
    public let month: Int
    /// 1–31.
    public let day: Int

    /// The day, or nil if the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// How many days a month has, 28–31.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Earlier days come first.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

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
}

/// A time of day on a clock, to the minute. 24.00 is allowed as the end of a day.
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes after midnight, 0–1440.
    public var minutes: Int

    /// A time of day of minutes after midnight.
    public init(minutes: Int) { self.minutes = minutes }

    /// Earlier times come first.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

/// A time, or a time to another: `18.00`, `18.00–20.00`.
public struct TimeRange: Hashable, Sendable {
    /// When it begins.
    public var start: TimeOfDay
    /// When it ends, if given.
    public var end: TimeOfDay?

    /// A range from a start to an end.
    public init(start: TimeOfDay, end: TimeOfDay? = nil) {
        self.start = start
        self.end = end
    }
}

/// A moment in time, to the second.
public struct Moment: Hashable, Comparable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public var seconds: Int

    /// A moment of seconds since 1970-01-01T00:00:00Z.
    public init(seconds: Int) { self.seconds = seconds }

    /// Earlier moments come first.
    public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}
