// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension FieldParser {
    /// Reads a list of dates, times and places.
    mutating func readOccasions(_ pair: Pair) {
        let document = reader.document
        guard document.kind(pair.value) == .list else {
            reader.findings.append(.occasionsForm(reader.written(pair), at: reader.location(pair.value)))
            return
        }
        for item in document.children(pair.value) {
            guard document.kind(item) == .mapping else {
                reader.findings.append(.occasionsForm(reader.written(pair), at: reader.location(item)))
                continue
            }
            let fields = reader.known(document.pairs(item), in: FieldKey.occasionKeys, of: "ett tillfälle")
            var (date, end, time, place): (CalendarDate?, CalendarDate?, TimeRange?, String?)
            for (index, field) in fields {
                switch index {
                case 0: date = reader.date(field)
                case 1: end = reader.date(field)
                case 2: time = reader.time(field)
                default: place = reader.text(field)
                }
            }
            let isSwedish = reader.seemsSwedish(FieldKey.table)
            reader.require(
                fields, in: FieldKey.occasionKeys, of: "ett tillfälle", at: reader.location(item), inSwedish: isSwedish)
            guard let date else { continue }
            if let end, end < date {
                reader.findings.append(.inverted("slutdatum", date.iso, at: reader.location(item)))
            }
            activity.occasions.append(ActivityFields.Occasion(date: date, endDate: end, time: time, place: place))
        }
        activity.occasions.sort {
            ($0.date, $0.time?.start ?? TimeOfDay(minutes: 0)) < ($1.date, $1.time?.start ?? TimeOfDay(minutes: 0))
        }
    }

    /// Makes one occasion of `datum`, `slutdatum` and `tid`.
    mutating func finishOccasions() {
        guard kind == .activity else { return }
        let single = found.first {
            [.date, .endDate, .time].contains($0.key) && !reader.document.isMissing($0.pair.value)
        }
        let several = found.first { $0.key == .occasions && !reader.document.isMissing($0.pair.value) }
        if let single, let several {
            reader.findings.append(
                .dateAndOccasions(
                    reader.written(single.pair), reader.written(several.pair), at: reader.location(single.pair.key)))
        } else if let date = occasion.date {
            activity.occasions = [ActivityFields.Occasion(date: date, endDate: occasion.end, time: occasion.time)]
        } else if let single, single.key != .date, !found.contains(where: { $0.key == .date }),
            meant & (1 << UInt64(FieldKey.date.rawValue)) == 0, reader.document.isWhole
        {
            reader.findings.append(
                .timeWithoutDate(reader.written(single.pair), at: reader.location(single.pair.key)))
        }
    }

    /// Reports ends that come before their beginnings.
    mutating func checkOrder() {
        if let start = occasion.date, let end = occasion.end, end < start, kind == .activity {
            reportInverted(.endDate, start.iso)
        }
        if let publish = common.publish, let unpublish = common.unpublish, unpublish <= publish {
            reportInverted(.unpublish, publish.stockholm.date.iso)
        }
        if let start = project.start, let end = project.end, end.lastDay < start.firstDay {
            reportInverted(.end, start.iso)
        }
    }

    private mutating func reportInverted(_ key: FieldKey, _ start: String) {
        guard let pair = found.first(where: { $0.key == key })?.pair else { return }
        reader.findings.append(.inverted(reader.written(pair), start, at: reader.location(pair.value)))
    }

    /// Reads a field that the site declares. Markdown is kept as it was written until the language is known.
    mutating func readExtra(_ kind: DeclaredField.FieldKind, _ pair: Pair) -> ExtraValue? {
        if reader.document.isMissing(pair.value) { return nil }
        switch kind {
        case .text: return reader.text(pair).map(ExtraValue.text)
        case .markdown: return reader.reference(pair).map(ExtraValue.markdownSource)
        case .number: return reader.number(pair).map(ExtraValue.number)
        case .flag: return reader.flag(pair).map(ExtraValue.flag)
        case .date: return reader.date(pair).map(ExtraValue.date)
        case .moment: return reader.moment(pair).map(ExtraValue.moment)
        case .url: return reader.url(pair).map(ExtraValue.url)
        case .email: return reader.email(pair).map(ExtraValue.email)
        case .phone: return reader.phone(pair).map(ExtraValue.phone)
        case .image: return reader.file(pair, "bild.jpg", endings: ValueReader.imageEndings).map(ExtraValue.image)
        case .file: return reader.file(pair, "program.pdf").map(ExtraValue.file)
        case .choice(let words): return reader.choice(pair, words.map { ($0, $0, $0) }).map(ExtraValue.text)
        case .reference(let kind): return reader.reference(pair).map { .reference($0, to: kind) }
        case .list(let item): return readList(of: item, pair)
        }
    }

    private mutating func readList(of item: DeclaredField.FieldKind, _ pair: Pair) -> ExtraValue? {
        switch item {
        case .text: return .list(reader.list(pair).map { .text($0.name) })
        case .markdown: return .list(reader.list(pair).map { .markdownSource($0) })
        case .reference(let kind):
            return .list(reader.list(pair).map { .reference($0, to: kind) })
        case .image: return .list(reader.list(pair).map { .image($0) })
        case .file: return .list(reader.list(pair).map { .file($0) })
        default:
            guard reader.document.kind(pair.value) == .list else { return readExtra(item, pair).map { .list([$0]) } }
            var values: [ExtraValue] = []
            for node in reader.document.children(pair.value) {
                if let value = readExtra(item, Pair(key: pair.key, value: node)) { values.append(value) }
            }
            return .list(values)
        }
    }
}

extension ValueReader {
    /// How one takes part: a web address, an e-mail address, a telephone number or `krävs inte`.
    mutating func registration(_ pair: Pair) -> ActivityFields.Registration? {
        guard let text = scalar(pair) else { return nil }
        if ["krävs inte", "krävs ej", "not required"].contains(text.lowercased()) { return .notRequired }
        if isMailAddress(text) { return .email(text) }
        if isWebAddress(text) { return .url(text) }
        if case .success(let phone) = PhoneNumber.parse(text) { return .phone(phone) }
        findings.append(.invalidRegistration(text, written(pair), at: location(pair.value)))
        return nil
    }
}

extension Finding {
    fileprivate static func occasionsForm(_ key: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongForm, at: location,
            Wording(
                sv: "Fältet ”\(key)” ska vara en lista av datum, tider och platser.",
                en: "The field ”\(key)” must be a list of dates, times and places."),
            help: .write(
                "\(key):\n  - datum: 2026-12-03\n    tid: 18.00–20.00\n  - datum: 2026-12-10\n    tid: 18.00–20.00",
                sv: "Ett tillfälle för varje streck.", en: "One occasion for each dash."))
    }

    fileprivate static func dateAndOccasions(_ key: String, _ other: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongForm, at: location,
            Wording(sv: "Här står både ”\(key)” och ”\(other)”.", en: "Both ”\(key)” and ”\(other)” are given."),
            help: Wording(
                sv: "Flytta dag och tid till ”\(other)”, eller ta bort ”\(other)”.",
                en: "Move day and time to ”\(other)”, or remove ”\(other)”."))
    }

    fileprivate static func timeWithoutDate(_ key: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .missingField, at: location,
            Wording(sv: "”\(key)” står utan ”datum”.", en: "”\(key)” stands without ”date”."),
            help: Wording(
                sv:
                    "Vilken dag? Skriv till exempel  datum: 2026-12-03   Utan dag får aktiviteten ingen plats i kalendern.",
                en:
                    "Which day? Write for example  date: 2026-12-03   Without a day the activity has no place in the calendar."
            ))
    }

    fileprivate static func inverted(_ key: String, _ start: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .impossibleDate, at: location,
            Wording(sv: "”\(key)” ligger före början, \(start).", en: "”\(key)” comes before the beginning, \(start)."),
            help: Wording(
                sv: "Ett slut kommer efter sin början. Ändra det ena datumet.",
                en: "An end comes after its beginning. Change one of the dates."))
    }

    fileprivate static func invalidRegistration(_ text: String, _ key: String, at location: SourceLocation)
        -> Finding
    {
        Finding(
            .error, .invalidRegistration, at: location,
            Wording(sv: "”\(text)” är inget sätt att anmäla sig.", en: "”\(text)” is no way to register."),
            help: .write(
                "\(key): https://exempel.se/anmal",
                sv: "Fältet tar en webbadress, en e-postadress, ett telefonnummer eller orden krävs inte.",
                en: "The field takes a web address, an e-mail address, a telephone number or the words ”krävs inte”."))
    }
}
