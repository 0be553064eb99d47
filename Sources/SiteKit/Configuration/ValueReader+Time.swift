// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension ValueReader {
    /// A day.
    mutating func date(_ pair: Pair) -> CalendarDate? {
        guard let text = scalar(pair) else { return nil }
        switch CalendarDate.parse(text) {
        case .success(let date): return date
        case .failure(let fault): findings.append(.date(fault, text, written(pair), at: location(pair.value)))
        }
        return nil
    }

    /// A day, a month or a year.
    mutating func partialDate(_ pair: Pair) -> PartialDate? {
        guard let text = scalar(pair) else { return nil }
        switch PartialDate.parse(text) {
        case .success(let date): return date
        case .failure(let fault): findings.append(.date(fault, text, written(pair), at: location(pair.value)))
        }
        return nil
    }

    /// A moment; a date alone is 00.00 that day in Stockholm.
    mutating func moment(_ pair: Pair) -> Moment? {
        guard let text = scalar(pair) else { return nil }
        switch Moment.parse(text) {
        case .success(let moment): return moment
        case .failure(let fault): findings.append(.moment(fault, text, written(pair), at: location(pair.value)))
        }
        return nil
    }

    /// A time, or a time to another.
    mutating func time(_ pair: Pair) -> TimeRange? {
        guard let text = scalar(pair) else { return nil }
        switch TimeRange.parse(text) {
        case .success(let range): return range
        case .failure(let fault): findings.append(.time(fault, text, written(pair), at: location(pair.value)))
        }
        return nil
    }
}

extension Finding {
    /// What is wrong with a date.
    static func date(_ fault: DateFault, _ text: String, _ key: String, at location: SourceLocation) -> Finding {
        let line = "\(key): \(fault.suggestion?.iso ?? "2026-12-03")"
        switch fault {
        case .impossibleDay(let day, let nearest):
            let (sv, en) = (Month.name(nearest.month, in: .swedish), Month.name(nearest.month, in: .english))
            let days = CalendarDate.days(inMonth: nearest.month, of: nearest.year)
            let start = sv.prefix(1).uppercased() + sv.dropFirst()
            return Finding(
                .error, .impossibleDate, at: location,
                Wording(
                    sv: "Den \(day) \(sv) \(nearest.year) finns inte.", en: "There is no \(day) \(en) \(nearest.year)."),
                help: Wording(
                    sv: "\(start) \(nearest.year) har \(days) dagar. Skriv till exempel  \(line)",
                    en: "\(en) \(nearest.year) has \(days) days. Write for example  \(line)"))
        case .impossibleMonth(let month, let suggestion):
            return Finding(
                .error, .impossibleDate, at: location,
                Wording(sv: "Det finns ingen månad \(month).", en: "There is no month \(month)."),
                help: .write(
                    line,
                    sv: suggestion == nil
                        ? "Ett år har 12 månader; år, månad och dag skrivs i den ordningen."
                        : "År, månad och dag skrivs i den ordningen.",
                    en: "Year, month and day are written in that order."))
        case .missingYear(let month, let day):
            let digits = "\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
            return Finding(
                .error, .invalidDate, at: location,
                Wording(sv: "Datumet ”\(text)” saknar år.", en: "The date ”\(text)” has no year."),
                help: Wording(
                    sv: "Sidan läses också nästa år. Skriv året först:  \(key): ÅÅÅÅ-\(digits)",
                    en: "The page is read next year too. Write the year first:  \(key): YYYY-\(digits)"))
        case .missingDay(let date):
            return Finding(
                .error, .invalidDate, at: location, Wording(sv: "”\(text)” är ingen dag.", en: "”\(text)” is no day."),
                help: Wording(
                    sv: "Fältet behöver en hel dag. Skriv till exempel  \(key): \(date.firstDay.iso)",
                    en: "The field needs a whole day. Write for example  \(key): \(date.firstDay.iso)"))
        case .wrongWeekday(let weekday, let date):
            return Finding(
                .error, .invalidDate, at: location,
                Wording(
                    sv:
                        "Den \(date.long(in: .swedish)) är en \(date.weekday.name(in: .swedish)), inte en \(weekday.name(in: .swedish)).",
                    en:
                        "\(date.long(in: .english)) is a \(date.weekday.name(in: .english)), not a \(weekday.name(in: .english))."
                ),
                help: .write(
                    line, sv: "Dagen eller datumet är fel; veckodagen skrivs ut av sig själv.",
                    en: "The day or the date is wrong; the weekday is printed by itself."))
        case .notADate(let suggestion):
            return Finding(
                .error, .invalidDate, at: location,
                Wording(sv: "”\(text)” går inte att läsa som ett datum.", en: "”\(text)” cannot be read as a date."),
                help: Wording(
                    sv: "Skriv\(suggestion == nil ? " till exempel" : ":")  \(line)   (3 december 2026 går också bra.)",
                    en: "Write\(suggestion == nil ? " for example" : ":")  \(line)   (3 December 2026 will also do.)"))
        }
    }

    /// What is wrong with a time.
    static func time(_ fault: TimeFault, _ text: String, _ key: String, at location: SourceLocation) -> Finding {
        let line = "\(key): \(fault.suggestion?.display(in: .swedish) ?? "18.00–20.00")"
        let message: Wording =
            switch fault {
            case .impossibleHour(let hour):
                Wording(sv: "Klockan blir aldrig \(hour).", en: "It is never \(hour) o'clock.")
            case .impossibleMinute(let minute):
                Wording(sv: "En timme har ingen minut \(minute).", en: "An hour has no minute \(minute).")
            case .inverted:
                Wording(sv: "Tiden ”\(text)” slutar innan den börjar.", en: "The time ”\(text)” ends before it begins.")
            case .notATime:
                Wording(sv: "”\(text)” går inte att läsa som en tid.", en: "”\(text)” cannot be read as a time.")
            }
        return Finding(
            .error, .invalidTime, at: location, message,
            help: Wording(
                sv: "Tider skrivs 18.00 eller 18.00–20.00. Skriv till exempel  \(line)",
                en: "Times are written 18.00 or 18.00–20.00. Write for example  \(line)"))
    }

    /// What is wrong with a moment.
    static func moment(_ fault: MomentFault, _ text: String, _ key: String, at location: SourceLocation) -> Finding {
        switch fault {
        case .date(let fault): return .date(fault, text, key, at: location)
        case .time(let fault):
            var finding = Finding.time(fault, text, key, at: location)
            finding.help = .write(
                "\(key): 2026-11-30 08.00", sv: "Först datumet, sedan klockslaget.",
                en: "First the date, then the time.")
            return finding
        case .notAnOffset:
            return Finding(
                .error, .invalidTime, at: location,
                Wording(
                    sv: "Det som står efter klockslaget i ”\(text)” går inte att läsa.",
                    en: "What follows the time in ”\(text)” cannot be read."),
                help: .write(
                    "\(key): 2026-11-30 08.00", sv: "Svensk tid gäller, om inget annat sägs.",
                    en: "Swedish time holds unless something else is said."))
        case .skipped(let next):
            return Finding(
                .error, .invalidTime, at: location,
                Wording(
                    sv: "Klockslaget finns inte den dagen: då ställs klockan fram.",
                    en: "There is no such time that day: the clocks go forward."),
                help: .write("\(key): \(next.iso)", sv: "Sommartiden börjar.", en: "Summer time begins."))
        case .repeated(let first, let second):
            return Finding(
                .error, .invalidTime, at: location,
                Wording(
                    sv: "Klockslaget inträffar två gånger den dagen: då ställs klockan tillbaka.",
                    en: "The time happens twice that day: the clocks go back."),
                help: Wording(
                    sv: "Skriv vilken gång:  \(key): \(first.iso)   eller  \(key): \(second.iso)",
                    en: "Write which:  \(key): \(first.iso)   or  \(key): \(second.iso)"))
        }
    }
}
