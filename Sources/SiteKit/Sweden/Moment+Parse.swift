// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Why a text is not a moment, with what a message needs to say it and to write the moment right.
public enum MomentFault: Error, Hashable, Sendable {
    /// The date is none.
    case date(DateFault)
    /// The time is none.
    case time(TimeFault)
    /// What follows the time is no offset from UTC such as `+01:00` or `Z`.
    case notAnOffset
    /// The clocks went past this time when summer time began. `next` is what they showed instead.
    case skipped(next: Moment)
    /// The clocks showed this time twice when summer time ended; each with its offset says which is meant.
    case repeated(first: Moment, second: Moment)
}

extension Moment {
    /// Reads a moment: a date, a date and a time on Swedish clocks, or ISO 8601 with an offset. `2026-11-30` (00.00 that day),
    /// `2026-11-30 08.00`, `30 november 2026 kl. 8`, `2026-11-30T08:00+01:00`, `2026-11-30T07:00Z`.
    public static func parse(_ text: String) -> Result<Moment, MomentFault> { parse(text[...]) }

    /// Reads a moment in part of a text.
    public static func parse(_ text: Substring) -> Result<Moment, MomentFault> {
        guard text.utf8.count <= 80 else { return .failure(.date(.notADate(suggestion: nil))) }
        let typed = TypedText(text)
        let end = endOfDate(in: typed.bytes)
        let dateText = String(decoding: typed.bytes[..<end], as: UTF8.self)
        let date: CalendarDate
        switch CalendarDate.parse(dateText) {
        case .success(let parsed): date = parsed
        case .failure(let fault): return .failure(.date(fault))
        }
        var reader = typed
        reader.position = end
        if reader.isAtEnd { return local(date, TimeOfDay(minutes: 0), second: 0) }
        if !reader.take(UInt8(ascii: "t")) {
            _ = reader.take(UInt8(ascii: ","))
            reader.skipSpaces()
        }
        return reader.time().mapError { .time($0) }.flatMap { time in moment(date, time, &reader) }
    }

    /// Completes a date and a time with what follows them: seconds and an offset.
    private static func moment(
        _ date: CalendarDate, _ time: TimeOfDay, _ reader: inout TypedText
    ) -> Result<Moment, MomentFault> {
        var second = 0
        if reader.take(UInt8(ascii: ":")) {
            guard let written = reader.number(), written.digits == 2, written.value < 60, time.minutes < 1440 else {
                return .failure(.time(.notATime(suggestion: TimeRange(start: time))))
            }
            second = written.value
            // Fractions of a second are read and forgotten.
            if reader.take(UInt8(ascii: ".")) { while reader.next?.isDigit == true { reader.position += 1 } }
        }
        reader.skipSpaces()
        if reader.isAtEnd { return local(date, time, second: second) }
        guard let offset = reader.offset(), reader.isAtEnd else { return .failure(.notAnOffset) }
        return .success(Moment(seconds: date.daysSinceEpoch * 86_400 + (time.minutes - offset) * 60 + second))
    }

    private static func local(_ date: CalendarDate, _ time: TimeOfDay, second: Int) -> Result<Moment, MomentFault> {
        switch StockholmTime.moments(date: date, time: time, second: second) {
        case .once(let moment): .success(moment)
        case .never(let next): .failure(.skipped(next: next))
        case .twice(let first, let second): .failure(.repeated(first: first, second: second))
        }
    }

    /// Where the date ends: after `2026-11-30`, else after the last number of four digits, else at the end of the text.
    private static func endOfDate(in bytes: [UInt8]) -> Int {
        if bytes.count > 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), !bytes[10].isDigit {
            return 10
        }
        var digits = 0
        for index in bytes.indices {
            digits = bytes[index].isDigit ? digits + 1 : 0
            let endsHere = index + 1 == bytes.count || [0x20, 0x2C].contains(bytes[index + 1])
            if digits == 4, endsHere { return index + 1 }
        }
        return bytes.count
    }
}

extension Moment {
    /// The moment when Swedish clocks show a time on a date, or why there is not just one.
    public static func inStockholm(_ date: CalendarDate, _ time: TimeOfDay) -> Result<Moment, MomentFault> {
        local(date, time, second: 0)
    }

    /// The moment when a day begins in Sweden. Midnight is never skipped or repeated there.
    public init(startOf date: CalendarDate) {
        switch StockholmTime.moments(date: date, time: TimeOfDay(minutes: 0)) {
        case .once(let moment), .never(let moment), .twice(let moment, _): self = moment
        }
    }
}

extension TypedText {
    /// Reads an offset from UTC in minutes: `Z`, `+01:00`, `+0100`, `-05`.
    fileprivate mutating func offset() -> Int? {
        if take(UInt8(ascii: "z")) { return 0 }
        let isWest = next == UInt8(ascii: "-")
        guard take(UInt8(ascii: "+")) || take(UInt8(ascii: "-")), let hours = number() else { return nil }
        var minutes = hours.value * 60
        if hours.digits == 4 {
            minutes = hours.value / 100 * 60 + hours.value % 100
        } else if hours.digits != 2 {
            return nil
        }
        if hours.digits == 2, take(UInt8(ascii: ":")) {
            guard let rest = number(), rest.digits == 2, rest.value < 60 else { return nil }
            minutes += rest.value
        }
        return minutes <= 18 * 60 ? (isWest ? -minutes : minutes) : nil
    }
}
