// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a line of opening hours cannot be read, with what a message needs to say it and to write the line right.
public enum OpeningHoursFault: Error, Hashable, Sendable {
    /// The key is no weekday, no date and not lunch. `nearest` is the word most like it.
    case unknownDay(String, nearest: String?)
    /// The first weekday comes after the last: `torsdag–måndag`.
    case invertedDays(Weekday, Weekday)
    /// The key is nearly a date.
    case date(DateFault)
    /// The value is not a time; with what was written.
    case time(TimeFault, written: String)
    /// A time without its end.
    case missingEnd(TimeOfDay)
    /// The value says nothing.
    case empty
    /// Closed and open at once.
    case closedWithTimes
    /// Two times of one line overlap.
    case overlap(TimeRange, TimeRange)
    /// The weekday already stands on an earlier line, by its index.
    case dayTwice(Weekday, firstLine: Int)
    /// The date already stands on an earlier line, by its index.
    case dateTwice(CalendarDate, firstLine: Int)
    /// Lunch already stands on an earlier line, by its index.
    case lunchTwice(firstLine: Int)
    /// On no weekday is it open both before and after lunch.
    case lunchOutsideHours(TimeRange)
}

extension OpeningHours {
    /// A fault and the line it is on, by its index.
    public struct LineFault: Hashable, Sendable {
        /// The index of the line.
        public var line: Int
        /// What is wrong with it.
        public var fault: OpeningHoursFault
    }

    /// Reads lines such as `måndag–torsdag: 08.00–16.30`, `fredag: 8–12, 13–16`, `lördag: stängt`, `lunchstängt: 12.00–13.00`,
    /// `2026-12-24: stängt, julafton`. The hours are of the lines that are right; the faults are in order of line.
    public static func parse(lines: [(key: String, value: String)]) -> (hours: OpeningHours, faults: [LineFault]) {
        var reader = OpeningHoursReader()
        for (index, line) in lines.enumerated() { reader.read(line.key, line.value, line: index) }
        return reader.finish()
    }
}

/// Gathers hours line by line and remembers where each day stood first.
private struct OpeningHoursReader {
    private var hours = OpeningHours()
    private var faults: [OpeningHours.LineFault] = []
    private var lineOfDay: [Weekday: Int] = [:]
    private var lineOfDate: [CalendarDate: Int] = [:]
    private var lineOfLunch: Int?

    private enum Key {
        case days([ClosedRange<Weekday>])
        case dates([CalendarDate])
        case lunch
    }

    mutating func read(_ key: String, _ value: String, line: Int) {
        // No day is so long, and no hours are; a pasted page is not worth comparing with the words we know.
        let readKey = key.utf8.count <= 100 ? Self.key(TypedText(key[...])) : .failure(.unknownDay(key, nearest: nil))
        switch readKey {
        case .failure(let fault): faults.append(OpeningHours.LineFault(line: line, fault: fault))
        case .success(let key):
            if let fault = add(key, value, line: line) {
                faults.append(OpeningHours.LineFault(line: line, fault: fault))
            }
        }
    }

    mutating func finish() -> (OpeningHours, [OpeningHours.LineFault]) {
        hours.exceptions.sort { $0.date < $1.date }
        if let lunch = hours.lunch, let line = lineOfLunch, !isInsideHours(lunch) {
            faults.append(OpeningHours.LineFault(line: line, fault: .lunchOutsideHours(lunch)))
            hours.lunch = nil
        }
        // Lines are read in order; only the fault of lunch comes late.
        faults.sort { $0.line < $1.line }
        return (hours, faults)
    }

    private func isInsideHours(_ lunch: TimeRange) -> Bool {
        guard let lunchEnd = lunch.end else { return false }
        return hours.regular.contains { days in
            days.times.contains { time in
                guard let end = time.end else { return false }
                return time.start < lunch.start && lunchEnd < end
            }
        }
    }

    private mutating func add(_ key: Key, _ value: String, line: Int) -> OpeningHoursFault? {
        let isException = if case .dates = key { true } else { false }
        let times: [TimeRange]
        let reason: String?
        switch Self.value(value, mayHaveReason: isException) {
        case .failure(let fault): return fault
        case .success(let read): (times, reason) = read
        }
        switch key {
        case .lunch:
            if let lineOfLunch { return .lunchTwice(firstLine: lineOfLunch) }
            guard times.count == 1 else { return times.count > 1 ? .overlap(times[0], times[1]) : .closedWithTimes }
            hours.lunch = times[0]
            lineOfLunch = line
        case .days(let ranges):
            let days = ranges.flatMap { range in Weekday.allCases.filter { range.contains($0) } }
            for day in days {
                if let first = lineOfDay[day] { return .dayTwice(day, firstLine: first) }
                lineOfDay[day] = line
            }
            hours.regular += ranges.map { OpeningHours.Regular(days: $0, times: times) }
        case .dates(let dates):
            for date in dates {
                if let first = lineOfDate[date] { return .dateTwice(date, firstLine: first) }
                lineOfDate[date] = line
            }
            hours.exceptions += dates.map { OpeningHours.Exception(date: $0, times: times, reason: reason) }
        }
        return nil
    }
}

// MARK: Keys

extension OpeningHoursReader {
    private static func key(_ text: TypedText) -> Result<Key, OpeningHoursFault> {
        let written = text.rest
        if lunchWords.contains(written) { return .success(.lunch) }
        if let range = dayWords.first(where: { $0.word == written })?.days { return .success(.days([range])) }
        if text.bytes.contains(where: \.isDigit) { return dates(text.bytes).map(Key.dates) }
        var ranges: [ClosedRange<Weekday>] = []
        for part in split(written, at: [" och ", " and ", " & ", ","]) {
            switch days(part) {
            case .success(let range): ranges.append(range)
            case .failure(let fault): return .failure(fault)
            }
        }
        return ranges.isEmpty ? .failure(.unknownDay(written, nearest: nil)) : .success(.days(ranges))
    }

    /// `måndag`, `mån-tors`, `måndag till torsdag`.
    private static func days(_ text: String) -> Result<ClosedRange<Weekday>, OpeningHoursFault> {
        let ends = split(text, at: ["-", " till ", " to "])
        var days: [Weekday] = []
        for end in ends {
            let name = end.hasSuffix(".") ? String(end.dropLast()) : end
            guard let day = Weekday.named(name) else {
                let words =
                    Weekday.allCases.flatMap { [$0.name(in: .swedish), $0.name(in: .english).lowercased()] }
                    + dayWords.map(\.word) + lunchWords
                return .failure(.unknownDay(end, nearest: nearest(to: name, among: words)))
            }
            days.append(day)
        }
        guard let first = days.first, let last = days.last, days.count <= 2 else {
            return .failure(.unknownDay(text, nearest: nil))
        }
        return first <= last ? .success(first...last) : .failure(.invertedDays(first, last))
    }

    /// A date, or two with a dash of spaces or a word between them.
    private static func dates(_ bytes: [UInt8]) -> Result<[CalendarDate], OpeningHoursFault> {
        let text = String(decoding: bytes, as: UTF8.self)
        var ends = split(text, at: [" - ", " till ", " to "])
        if bytes.count == 21, bytes[10] == UInt8(ascii: "-") {
            ends = [String(decoding: bytes[..<10], as: UTF8.self), String(decoding: bytes[11...], as: UTF8.self)]
        }
        var dates: [CalendarDate] = []
        for end in ends {
            switch CalendarDate.parse(end) {
            case .success(let date): dates.append(date)
            case .failure(let fault): return .failure(.date(fault))
            }
        }
        guard let first = dates.first, let last = dates.last, dates.count <= 2, first <= last,
            last.daysSinceEpoch - first.daysSinceEpoch <= 366
        else { return .failure(.date(.notADate(suggestion: nil))) }
        return .success((first.daysSinceEpoch...last.daysSinceEpoch).map { CalendarDate(daysSinceEpoch: $0) })
    }

    private static let lunchWords = ["lunchstängt", "lunch", "stängt för lunch", "closed for lunch"]
    private static let dayWords: [(word: String, days: ClosedRange<Weekday>)] = [
        ("vardagar", .monday ... .friday), ("weekdays", .monday ... .friday), ("helger", .saturday ... .sunday),
        ("helg", .saturday ... .sunday), ("weekends", .saturday ... .sunday), ("alla dagar", .monday ... .sunday),
        ("dagligen", .monday ... .sunday), ("daily", .monday ... .sunday),
    ]
}

// MARK: Values

extension OpeningHoursReader {
    private static func value(
        _ value: String, mayHaveReason: Bool
    ) -> Result<(times: [TimeRange], reason: String?), OpeningHoursFault> {
        guard value.utf8.count <= 1000 else { return .failure(.time(.notATime(suggestion: nil), written: value)) }
        var times: [TimeRange] = []
        var reasons: [String] = []
        var isClosed = false
        let kept = TypedText(value[...], keepingCase: true).rest
        for part in split(kept, at: [",", ";", " och ", " and "]) {
            let lowered = part.lowercased()
            if closedWords.contains(lowered) {
                isClosed = true
            } else if alwaysWords.contains(lowered) {
                times.append(TimeRange(start: TimeOfDay(minutes: 0), end: TimeOfDay(minutes: 1440)))
            } else if mayHaveReason, part.utf8.first?.isDigit == false, !lowered.hasPrefix("kl") {
                reasons.append(part)
            } else {
                switch TimeRange.parse(part) {
                case .failure(let fault): return .failure(.time(fault, written: part))
                case .success(let range) where range.end == nil: return .failure(.missingEnd(range.start))
                case .success(let range): times.append(range)
                }
            }
        }
        guard isClosed || !times.isEmpty else { return .failure(.empty) }
        if isClosed && !times.isEmpty { return .failure(.closedWithTimes) }
        times.sort { $0.start < $1.start }
        for (first, second) in zip(times, times.dropFirst()) {
            if let end = first.end, second.start < end { return .failure(.overlap(first, second)) }
        }
        return .success((times, reasons.isEmpty ? nil : reasons.joined(separator: ", ")))
    }

    /// The parts of a text between separators, without spaces around them and without empty ones.
    private static func split(_ text: String, at separators: [String]) -> [String] {
        var parts = [text[...]]
        for separator in separators { parts = parts.flatMap { $0.split(separator: separator) } }
        return parts.map { TypedText($0, keepingCase: true).rest }.filter { !$0.isEmpty }
    }

    private static let closedWords = ["stängt", "stängd", "closed"]
    private static let alwaysWords = ["dygnet runt", "24 hours"]
}
