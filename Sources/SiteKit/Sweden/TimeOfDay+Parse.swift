// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a text is not a time, with what a message needs to say it and to write the time right.
public enum TimeFault: Error, Hashable, Sendable {
    /// The day has no such hour: 25.00, 24.01.
    case impossibleHour(Int)
    /// The hour has no such minute: 18.75.
    case impossibleMinute(Int)
    /// It ends before it begins, or at once. An end at 00.00 is suggested as 24.00.
    case inverted(TimeRange, suggestion: TimeRange?)
    /// Not a time that we read; with the time it seems to be: 18.00 for `6 pm`.
    case notATime(suggestion: TimeRange?)

    /// The time to suggest, if there is one.
    public var suggestion: TimeRange? {
        switch self {
        case .inverted(_, let suggestion), .notATime(let suggestion): suggestion
        case .impossibleHour, .impossibleMinute: nil
        }
    }
}

extension TimeOfDay {
    /// Reads a time: `18`, `18.00`, `18:00`, `kl. 18`, `24.00`.
    public static func parse(_ text: String) -> Result<TimeOfDay, TimeFault> { parse(text[...]) }

    /// Reads a time in part of a text.
    public static func parse(_ text: Substring) -> Result<TimeOfDay, TimeFault> {
        guard text.utf8.count <= 60 else { return .failure(.notATime(suggestion: nil)) }
        var reader = TypedText(text)
        let result = reader.time()
        guard case .success(let time) = result, !reader.isAtEnd else { return result }
        return .failure(.notATime(suggestion: TimeRange(start: time)))
    }
}

extension TimeRange {
    /// Reads a time or a range: `18`, `18–20`, `18.00-20.00`, `kl. 18.00 till 20.00`.
    public static func parse(_ text: String) -> Result<TimeRange, TimeFault> { parse(text[...]) }

    /// Reads a time or a range in part of a text.
    public static func parse(_ text: Substring) -> Result<TimeRange, TimeFault> {
        guard text.utf8.count <= 60 else { return .failure(.notATime(suggestion: nil)) }
        var reader = TypedText(text)
        return reader.timeRange().flatMap { range in
            if !reader.isAtEnd { return .failure(.notATime(suggestion: range)) }
            guard let end = range.end, end <= range.start else { return .success(range) }
            let midnight = end.minutes == 0 && range.start.minutes > 0
            let suggestion = midnight ? TimeRange(start: range.start, end: TimeOfDay(minutes: 1440)) : nil
            return .failure(.inverted(range, suggestion: suggestion))
        }
    }
}

extension TypedText {
    /// Reads a time and, if one follows after a dash or a word, its end.
    fileprivate mutating func timeRange() -> Result<TimeRange, TimeFault> {
        time().flatMap { start in
            skipSpaces()
            guard take(UInt8(ascii: "-")) || take("till ") || take("to ") else {
                return .success(TimeRange(start: start))
            }
            return time().map { TimeRange(start: start, end: $0) }
        }
    }

    /// Reads a time, leaving what follows it.
    mutating func time() -> Result<TimeOfDay, TimeFault> {
        skipSpaces()
        if take("klockan") || take("kl") {
            _ = take(UInt8(ascii: "."))
            skipSpaces()
        }
        guard let hour = number() else { return .failure(.notATime(suggestion: nil)) }
        if hour.digits > 2 {
            let written = TimeOfDay(minutes: hour.value / 100 * 60 + hour.value % 100)
            let isTime = (3...4).contains(hour.digits) && hour.value % 100 < 60 && written.minutes <= 1440
            return .failure(.notATime(suggestion: isTime ? TimeRange(start: written) : nil))
        }
        let right = next == UInt8(ascii: ".") || next == UInt8(ascii: ":")
        let wrong = next == UInt8(ascii: ",") || next == UInt8(ascii: ";") || next == UInt8(ascii: " ")
        var minute = 0
        var isRight = true
        if right || wrong, position + 1 < bytes.count, bytes[position + 1].isDigit {
            position += 1
            guard let written = number(), written.digits == 2 else { return .failure(.notATime(suggestion: nil)) }
            minute = written.value
            isRight = right
        }
        let isAfternoon = takeAfternoon()
        guard hour.value < 24 || (hour.value == 24 && minute == 0) else { return .failure(.impossibleHour(hour.value)) }
        guard minute < 60 else { return .failure(.impossibleMinute(minute)) }
        var minutes = hour.value * 60 + minute
        if let isAfternoon, hour.value <= 12 {
            isRight = false
            minutes = (hour.value % 12 + (isAfternoon ? 12 : 0)) * 60 + minute
        }
        let time = TimeOfDay(minutes: minutes)
        return isRight ? .success(time) : .failure(.notATime(suggestion: TimeRange(start: time)))
    }

    /// Reads `am`, `a.m.`, `pm` or `p.m.`.
    private mutating func takeAfternoon() -> Bool? {
        let start = position
        skipSpaces()
        if take("am") || take("a.m.") { return false }
        if take("pm") || take("p.m.") { return true }
        position = start
        return nil
    }
}
