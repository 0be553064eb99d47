// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension OpeningHours {
    /// One line of opening hours as it is shown.
    public struct Row: Hashable, Sendable {
        /// The days: `Måndag–torsdag`, `Lunchstängt`, `Torsdag 24 december 2026`.
        public var label: String
        /// The times, or that it is closed: `08.00–12.00, 13.00–16.00`, `Stängt`.
        public var times: String
        /// Why the day is not as usual: `julafton`.
        public var note: String?

        /// A line of its parts.
        public init(label: String, times: String, note: String? = nil) {
            self.label = label
            self.times = times
            self.note = note
        }
    }

    /// The usual days in the order they were written, then lunch. Swedish words, or English on an English page.
    public func rows(in language: Language) -> [Row] {
        var rows = regular.map {
            Row(label: Self.label($0.days, in: language), times: Self.times($0.times, in: language))
        }
        if let lunch {
            let label = language.isEnglish ? "Closed for lunch" : "Lunchstängt"
            rows.append(Row(label: label, times: lunch.tabular(in: language)))
        }
        return rows
    }

    /// The days that are not as usual, from a date on.
    public func exceptionRows(from first: CalendarDate, in language: Language) -> [Row] {
        exceptions.filter { $0.date >= first }.map { exception in
            let weekday = Self.capitalised(exception.date.weekday.name(in: language))
            let label = "\(weekday) \(exception.date.long(in: language))"
            return Row(label: label, times: Self.times(exception.times, in: language), note: exception.reason)
        }
    }

    private static func label(_ days: ClosedRange<Weekday>, in language: Language) -> String {
        let first = capitalised(days.lowerBound.name(in: language))
        return days.lowerBound == days.upperBound ? first : "\(first)–\(days.upperBound.name(in: language))"
    }

    private static func times(_ times: [TimeRange], in language: Language) -> String {
        if times.isEmpty { return language.isEnglish ? "Closed" : "Stängt" }
        return times.map { $0.tabular(in: language) }.joined(separator: ", ")
    }

    private static func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
