// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A date, as exactly as it is known, in the language of the route.
struct DateView: DeclaredView {
    let date: PartialDate
    let time: TimeOfDay?
    let language: Language

    init?(_ date: CalendarDate?, _ language: Language) {
        guard let date else { return nil }
        self.init(PartialDate(date), language)
    }

    init?(_ date: PartialDate?, _ language: Language, time: TimeOfDay? = nil) {
        guard let date else { return nil }
        (self.date, self.language, self.time) = (date, language, time)
    }

    private var day: CalendarDate? { date.day == nil ? nil : date.firstDay }

    static let declaration = ViewDeclaration<DateView>(
        "date",
        [
            .init("iso", .text, "For the attribute datetime: 2026-12-03, or 2013-12 for a month.") {
                .text($0.date.iso)
            },
            .init("long", .text, "In running text: 3 december 2026.") { .text($0.date.long(in: $0.language)) },
            .init("short", .text, "In lists and tables.") { view in
                .text(view.day?.short(in: view.language) ?? view.date.long(in: view.language))
            },
            .init("weekday", .text, "The weekday's name; absent where the day is not known.") { view in
                .text(view.day?.weekday.name(in: view.language))
            },
            .init("time", .view(TimeView.self), "The time of day, if it is known.") { view in
                .view(TimeView(view.time, view.language))
            },
        ])
}

/// A time of day in the language of the route.
struct TimeView: DeclaredView {
    let time: TimeOfDay
    let language: Language

    init?(_ time: TimeOfDay?, _ language: Language) {
        guard let time else { return nil }
        (self.time, self.language) = (time, language)
    }

    static let declaration = ViewDeclaration<TimeView>(
        "time",
        [
            .init("iso", .text, "For the attribute datetime: 18:00.") { .text($0.time.iso) },
            .init("text", .text, "As the language writes it: 18.00.") { .text($0.time.display(in: $0.language)) },
        ])
}
