// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Dates")
struct DateTests {
    private let gala = CalendarDate(year: 2026, month: 12, day: 3)

    @Test(
        "A date is read as people write it",
        arguments: [
            "2026-12-03", "3 december 2026", "3 dec 2026", "3 dec. 2026", "3\u{A0}december\u{2009}2026", " 2026–12–03 ",
            "2026\u{2011}12\u{2011}03", "December 3, 2026", "3 December 2026", "Torsdag 3 december 2026",
            "torsdagen den 3 december 2026", "Thursday, 3 December 2026", "03 december 2026",
        ])
    func reads(_ text: String) {
        #expect(CalendarDate.parse(text) == .success(gala!))
    }

    @Test(
        "What is nearly a date is suggested, not guessed",
        arguments: [
            "2026/12/03", "2026.12.03", "20261203", "03-12-2026", "3/12 2026", "3/12-2026", "3.12.2026", "26-12-03",
            "261203", "3 decmber 2026", "2026-12-3", "2026 - 12 - 03", "3:e december 2026", "3 december 26",
            "2026-12-03T18:00", "3 december 2026 kl. 18", "12/25/2026", "2026 december 3",
        ])
    func suggests(_ text: String) {
        let suggested = text == "12/25/2026" ? "2026-12-25" : "2026-12-03"
        guard case .failure(let fault) = CalendarDate.parse(text) else {
            Issue.record("\(text) was read")
            return
        }
        #expect(fault.suggestion?.iso == suggested)
    }

    @Test("An impossible day names the nearest that there is")
    func impossibleDay() {
        let last = CalendarDate(year: 2026, month: 2, day: 28)!
        #expect(CalendarDate.parse("2026-02-30") == .failure(.impossibleDay(30, nearest: last)))
        #expect(CalendarDate.parse("30 februari 2026") == .failure(.impossibleDay(30, nearest: last)))
        let first = CalendarDate(year: 2026, month: 2, day: 1)!
        #expect(CalendarDate.parse("2026-02-00") == .failure(.impossibleDay(0, nearest: first)))
    }

    @Test("An impossible month may be a day and a month that changed places")
    func impossibleMonth() {
        let swapped = PartialDate(year: 2026, month: 3, day: 13)
        #expect(CalendarDate.parse("2026-13-03") == .failure(.impossibleMonth(13, suggestion: swapped)))
        #expect(CalendarDate.parse("2026-13-13") == .failure(.impossibleMonth(13, suggestion: nil)))
        #expect(PartialDate.parse("2026-13") == .failure(.impossibleMonth(13, suggestion: nil)))
    }

    @Test("A missing year, a missing day and the wrong weekday are told apart")
    func incomplete() {
        #expect(CalendarDate.parse("3 december") == .failure(.missingYear(month: 12, day: 3)))
        #expect(CalendarDate.parse("3/12") == .failure(.missingYear(month: 12, day: 3)))
        #expect(CalendarDate.parse("december 2013") == .failure(.missingDay(PartialDate(year: 2013, month: 12))))
        #expect(CalendarDate.parse("2013") == .failure(.missingDay(PartialDate(year: 2013))))
        #expect(CalendarDate.parse("fredag 3 december 2026") == .failure(.wrongWeekday(.friday, date: gala!)))
    }

    @Test(
        "What is no date at all gets no suggestion",
        arguments: ["", " ", "snart", "0000-00-00", "12", "1234567890123", "å", "--", "99/99"])
    func refuses(_ text: String) {
        #expect(CalendarDate.parse(text) == .failure(.notADate(suggestion: nil)))
    }

    @Test("A partial date is as exact as it is written")
    func partial() throws {
        let december = try PartialDate.parse("december 2013").get()
        #expect(december == PartialDate(year: 2013, month: 12))
        #expect(try PartialDate.parse("2013-12").get() == december)
        #expect(try PartialDate.parse("dec. 2013").get() == december)
        #expect(
            december.firstDay.iso == "2013-12-01" && december.lastDay.iso == "2013-12-31" && december.iso == "2013-12")
        #expect(december.long(in: .swedish) == "december 2013" && december.long(in: .english) == "December 2013")
        let year = try PartialDate.parse("2012").get()
        #expect(year.firstDay.iso == "2012-01-01" && year.lastDay.iso == "2012-12-31" && year.iso == "2012")
        let day = try PartialDate.parse("1 januari 2012").get()
        #expect(day.iso == "2012-01-01" && day.firstDay == day.lastDay)
        #expect(PartialDate.parse("2013/12") == .failure(.notADate(suggestion: december)))
    }

    @Test("Days are counted without a gap through all leap years")
    func arithmetic() {
        var date = CalendarDate(year: 1899, month: 12, day: 31)!
        var weekday = Weekday.sunday
        for count in date.daysSinceEpoch...date.daysSinceEpoch + 100_000 {
            #expect(
                date.daysSinceEpoch == count && CalendarDate(daysSinceEpoch: count) == date && date.weekday == weekday)
            let next = date.adding(days: 1)
            #expect(
                date < next
                    && next.day
                        == (date.day == CalendarDate.days(inMonth: date.month, of: date.year) ? 1 : date.day + 1)
            )
            (date, weekday) = (next, Weekday(rawValue: weekday.rawValue % 7 + 1)!)
        }
        #expect(CalendarDate(daysSinceEpoch: 0).iso == "1970-01-01")
        #expect(
            CalendarDate(daysSinceEpoch: .min).iso == "0001-01-01"
                && CalendarDate(daysSinceEpoch: .max).iso == "9999-12-31")
        #expect(gala!.adding(days: .max).iso == "9999-12-31" && gala!.adding(days: .min).iso == "0001-01-01")
    }

    @Test(
        "Weeks are those of ISO 8601",
        arguments: [
            ("2026-12-31", 2026, 53), ("2027-01-03", 2026, 53), ("2024-12-30", 2025, 1), ("2026-06-15", 2026, 25),
        ])
    func weeks(_ text: String, _ year: Int, _ number: Int) throws {
        #expect(try CalendarDate.parse(text).get().week == (year, number))
    }

    @Test("A date is shown in the page's language")
    func display() throws {
        let date = try CalendarDate.parse("2014-09-17").get()
        #expect(
            date.long(in: .swedish) == "17\u{A0}september 2014" && date.long(in: .english) == "17\u{A0}September 2014")
        #expect(date.short(in: .swedish) == "17\u{A0}sep\u{A0}2014" && date.long(in: Language("fi")) == "2014-09-17")
        #expect(date.weekday.name(in: .swedish) == "onsdag" && date.weekday.name(in: .english) == "Wednesday")
    }
}
