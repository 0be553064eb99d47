// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A moment in time, to the second.
public struct Moment: Hashable, Comparable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public var seconds: Int

    /// A moment of seconds since 1970-01-01T00:00:00Z.
    public init(seconds: Int) { self.seconds = seconds }

    /// Earlier moments come first.
    public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

    /// What calendars and clocks in Sweden show.
    public var stockholm: StockholmTime {
        let offset = StockholmTime.offset(atUTC: clamped)
        let (date, second) = Self.dateAndSecond(of: clamped + offset * 60)
        return StockholmTime(date: date, time: TimeOfDay(minutes: second / 60), second: second % 60, utcOffset: offset)
    }

    /// ISO 8601 with Sweden's offset: `2026-12-03T18:00+01:00`; with seconds only where there are any.
    public var iso: String {
        let local = stockholm
        var bytes: [UInt8] = []
        Self.write(local.date, local.time, second: local.second == 0 ? nil : local.second, to: &bytes)
        bytes.append("+")
        bytes.append(decimal: local.utcOffset / 60, width: 2)
        bytes.append(":")
        bytes.append(decimal: local.utcOffset % 60, width: 2)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// RFC 3339 in UTC, as feeds and sitemaps want it: `2026-12-03T17:00:00Z`.
    public var utc: String {
        let (date, second) = Self.dateAndSecond(of: clamped)
        var bytes: [UInt8] = []
        Self.write(date, TimeOfDay(minutes: second / 60), second: second % 60, to: &bytes)
        bytes.append("Z")
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The seconds within the years 1–9999, a day from the ends, so that arithmetic cannot overflow.
    private var clamped: Int { min(max(seconds, -62_135_510_400), 253_402_214_400) }

    private static func dateAndSecond(of seconds: Int) -> (CalendarDate, Int) {
        let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        return (CalendarDate(daysSinceEpoch: day), seconds - day * 86_400)
    }

    private static func write(_ date: CalendarDate, _ time: TimeOfDay, second: Int?, to bytes: inout [UInt8]) {
        date.writeISO(to: &bytes)
        bytes.append("T")
        bytes.append(decimal: time.hour, width: 2)
        bytes.append(":")
        bytes.append(decimal: time.minute, width: 2)
        guard let second else { return }
        bytes.append(":")
        bytes.append(decimal: second, width: 2)
    }
}
