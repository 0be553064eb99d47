// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension CalendarDate {
    /// Reads a date as editors write it: `2026-12-03`, `3 december 2026`, `3 dec. 2026`, `torsdag 3 december 2026`,
    /// `December 3, 2026`. Anything else that can be understood comes back as a suggestion.
    public static func parse(_ text: String) -> Result<CalendarDate, DateFault> { parse(text[...]) }

    /// Reads a date in part of a text.
    public static func parse(_ text: Substring) -> Result<CalendarDate, DateFault> {
        let bytes = text.utf8.span
        if bytes.count == 10, let parts = isoParts(bytes) {
            return existing(year: parts.year, month: parts.month, day: parts.day)
        }
        switch DateReader.read(text) {
        case .success(let date):
            guard let month = date.month, let day = date.day else { return .failure(.missingDay(date)) }
            return existing(year: date.year, month: month, day: day)
        case .failure(let fault): return .failure(fault)
        }
    }

    /// The day, or what is impossible about it.
    static func existing(year: Int, month: Int, day: Int) -> Result<CalendarDate, DateFault> {
        if let date = CalendarDate(year: year, month: month, day: day) { return .success(date) }
        guard (1...9999).contains(year) else { return .failure(.notADate(suggestion: nil)) }
        guard (1...12).contains(month) else {
            let swapped = CalendarDate(year: year, month: day, day: month)
            return .failure(.impossibleMonth(month, suggestion: swapped.map { PartialDate($0) }))
        }
        let last = CalendarDate.last(ofMonth: month, of: year)
        return .failure(.impossibleDay(day, nearest: day < 1 ? last.adding(days: 1 - last.day) : last))
    }

    /// The numbers of `2026-12-03`, or nil for any other form.
    private static func isoParts(_ bytes: borrowing Span<UInt8>) -> (year: Int, month: Int, day: Int)? {
        var number = 0
        var year = 0
        var month = 0
        for index in 0..<10 {
            let byte = bytes[index]
            if index == 4 || index == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
                if index == 4 { year = number } else { month = number }
                number = 0
            } else {
                guard byte.isDigit else { return nil }
                number = number * 10 + Int(byte - UInt8(ascii: "0"))
            }
        }
        return (year, month, number)
    }
}

extension PartialDate {
    /// Reads a day, a month or a year: `2012-01-01`, `1 januari 2012`, `2013-12`, `december 2013`, `2013`.
    public static func parse(_ text: String) -> Result<PartialDate, DateFault> { parse(text[...]) }

    /// Reads a date in part of a text.
    public static func parse(_ text: Substring) -> Result<PartialDate, DateFault> {
        DateReader.read(text).flatMap { date in
            guard (1...9999).contains(date.year) else { return .failure(.notADate(suggestion: nil)) }
            guard let month = date.month else { return .success(date) }
            guard let day = date.day else {
                return (1...12).contains(month)
                    ? .success(date) : .failure(.impossibleMonth(month, suggestion: nil))
            }
            return CalendarDate.existing(year: date.year, month: month, day: day).map { PartialDate($0) }
        }
    }
}

/// Recognises the ways in which people write dates, by the shape of their numbers, words and marks.
private enum DateReader {
    private enum Token: Hashable {
        case number(Int, digits: Int)
        case word(String)
        case mark(UInt8)
    }

    /// A date of the right form, its parts not yet proven to exist; or why it is none.
    static func read(_ written: Substring) -> Result<PartialDate, DateFault> {
        // No date is so long; a whole page pasted into the field is not worth reading.
        guard written.utf8.count <= 120 else { return .failure(.notADate(suggestion: nil)) }
        let text = TypedText(written)
        guard var tokens = tokens(of: text) else { return .failure(.notADate(suggestion: nil)) }
        let weekday = takeWeekday(&tokens)
        let result = date(of: tokens, spelling: text.bytes)
        guard let weekday, case .success(let written) = result, let month = written.month, let day = written.day,
            let date = CalendarDate(year: written.year, month: month, day: day), date.weekday != weekday
        else { return result }
        return .failure(.wrongWeekday(weekday, date: date))
    }

    private static func tokens(of text: TypedText) -> [Token]? {
        var reader = text
        var tokens: [Token] = []
        while let byte = reader.next {
            if byte == UInt8(ascii: " ") {
                reader.position += 1
            } else if byte.isDigit {
                guard let number = reader.number() else { return nil }
                tokens.append(.number(number.value, digits: number.digits))
            } else if let word = reader.word() {
                tokens.append(.word(word))
            } else {
                reader.position += 1
                tokens.append(.mark(byte))
            }
        }
        return tokens
    }

    /// Removes `torsdag`, `torsdagen den`, `Thursday,` and `den` from the front.
    private static func takeWeekday(_ tokens: inout [Token]) -> Weekday? {
        var weekday: Weekday?
        if case .word(let word)? = tokens.first, let named = Weekday.named(word) {
            weekday = named
            tokens.removeFirst()
            if tokens.first == .mark(UInt8(ascii: ",")) || tokens.first == .mark(UInt8(ascii: ".")) {
                tokens.removeFirst()
            }
        }
        if tokens.first == .word("den") { tokens.removeFirst() }
        return weekday
    }

    private static func date(of tokens: [Token], spelling: [UInt8]) -> Result<PartialDate, DateFault> {
        let hyphen = Token.mark(UInt8(ascii: "-"))
        let point = Token.mark(UInt8(ascii: "."))
        switch tokens.count {
        case 1:
            if case .number(let year, 4) = tokens[0] { return .success(PartialDate(year: year)) }
        case 3 where tokens[1] == hyphen && spelling.count == 7:
            if case .number(let year, 4) = tokens[0], case .number(let month, 2) = tokens[2] {
                return .success(PartialDate(year: year, month: month))
            }
        case 5 where tokens[1] == hyphen && tokens[3] == hyphen && !spelling.contains(UInt8(ascii: " ")):
            if case .number(let year, 4) = tokens[0], case .number(let month, 2) = tokens[2],
                case .number(let day, 2) = tokens[4]
            {
                return .success(PartialDate(year: year, month: month, day: day))
            }
        default: break
        }
        // The full stop of an abbreviated month says nothing.
        let words = tokens.indices.filter { index in
            guard tokens[index] == point, index > 0, case .word = tokens[index - 1] else { return true }
            return false
        }.map { tokens[$0] }
        return named(words) ?? numeric(words)
    }

    /// Dates with the month's name.
    private static func named(_ tokens: [Token]) -> Result<PartialDate, DateFault>? {
        var name: (String, index: Int)?
        var numbers: [(value: Int, digits: Int, index: Int)] = []
        for (index, token) in tokens.enumerated() {
            switch token {
            case .word(let word) where Month.named(word) != nil || (name == nil && Month.nearest(to: word) != nil):
                name = (word, index)
            case .number(let value, let digits): numbers.append((value, digits, index))
            default: break
            }
        }
        guard let (word, place) = name, let month = Month.named(word) ?? Month.nearest(to: word) else { return nil }
        let year = numbers.first { $0.digits == 4 }
        let day = numbers.first { $0.digits <= 2 }
        guard let year else {
            guard let day, numbers.count <= 2 else { return .failure(.notADate(suggestion: nil)) }
            guard numbers.count == 2, numbers[1].digits == 2 else {
                return .failure(.missingYear(month: month, day: day.value))
            }
            return .failure(.notADate(suggestion: suggested(fullYear(numbers[1].value), month, day.value)))
        }
        let isRight = Month.named(word) != nil && year.index == tokens.count - 1
        guard let day else {
            let written = PartialDate(year: year.value, month: month)
            return isRight && place == 0 && tokens.count == 2
                ? .success(written) : .failure(.notADate(suggestion: written))
        }
        let dayFirst = tokens.count == 3 && day.index == 0 && place == 1
        let monthFirst =
            tokens.count == 4 && place == 0 && day.index == 1 && tokens[2] == .mark(UInt8(ascii: ","))
        if isRight && (dayFirst || monthFirst) {
            return .success(PartialDate(year: year.value, month: month, day: day.value))
        }
        return .failure(.notADate(suggestion: suggested(year.value, month, day.value)))
    }

    /// Dates in figures that are understood but not read.
    private static func numeric(_ tokens: [Token]) -> Result<PartialDate, DateFault> {
        var numbers: [(value: Int, digits: Int)] = []
        var words = 0
        for token in tokens {
            switch token {
            case .number(let value, let digits): numbers.append((value, digits))
            case .word: words += 1
            case .mark: break
            }
        }
        var suggestion: PartialDate?
        if let first = numbers.first, [6, 8].contains(first.digits), numbers.count == 1 {
            let year = first.value / 10_000
            suggestion = suggested(
                first.digits == 6 ? fullYear(year) : year, first.value / 100 % 100, first.value % 100)
        } else if numbers.count == 2, words == 0 {
            if numbers[0].digits == 4, numbers[1].digits <= 2, (1...12).contains(numbers[1].value) {
                suggestion = PartialDate(year: numbers[0].value, month: numbers[1].value)
            } else if numbers[0].digits <= 2, numbers[1].digits <= 2, (1...31).contains(numbers[0].value),
                (1...12).contains(numbers[1].value)
            {
                return .failure(.missingYear(month: numbers[1].value, day: numbers[0].value))
            }
        } else if numbers.count >= 3 {
            let (first, second, third) = (numbers[0], numbers[1], numbers[2])
            if first.digits == 4 {
                suggestion = suggested(first.value, second.value, third.value)
            } else if third.digits == 4 {
                suggestion = dayMonth(third.value, first.value, second.value)
            } else if first.digits == 2, third.digits <= 2, tokens.contains(.mark(UInt8(ascii: "-"))) {
                suggestion =
                    suggested(fullYear(first.value), second.value, third.value)
                    ?? dayMonth(fullYear(third.value), first.value, second.value)
            } else if first.digits <= 2, third.digits == 2 {
                suggestion = dayMonth(fullYear(third.value), first.value, second.value)
            }
        }
        return .failure(.notADate(suggestion: suggestion))
    }

    /// A day and a month in the European order, or in the American when only that is a date.
    private static func dayMonth(_ year: Int, _ day: Int, _ month: Int) -> PartialDate? {
        suggested(year, month, day) ?? suggested(year, day, month)
    }

    private static func suggested(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
        CalendarDate(year: year, month: month, day: day).map { PartialDate($0) }
    }

    private static func fullYear(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }
}
