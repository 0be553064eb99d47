/// When something is open: times by weekday, a lunch when it is closed, and days that are exceptions.
public struct OpeningHours: Hashable, Sendable {
    /// Weekdays with the same times.
    public struct Regular: Hashable, Sendable {
        /// The days, in order: `måndag–torsdag`.
        public var days: ClosedRange<Weekday>
        /// When it is open, in order; empty means closed.
        public var times: [TimeRange]
    }

    /// A day that is not as usual.
    public struct Exception: Hashable, Sendable {
        /// The day.
        public var date: CalendarDate
        /// When it is open, in order; empty means closed.
        public var times: [TimeRange]
        /// Why: `julafton`.
        public var reason: String?
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
}
