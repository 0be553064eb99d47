// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit

@Suite("Times")
struct TimeTests {
    @Test(
        "A time is read with a point, a colon or alone",
        arguments: ["18", "18.00", "18:00", "kl. 18", "kl 18.00", " Klockan 18:00 "])
    func reads(_ text: String) {
        #expect(TimeOfDay.parse(text) == .success(TimeOfDay(minutes: 1080)))
    }

    @Test(
        "What is nearly a time is suggested",
        arguments: ["1800", "6 pm", "6:00 p.m.", "18,00", "18 00", "18.00 i aulan"])
    func suggests(_ text: String) {
        #expect(TimeOfDay.parse(text) == .failure(.notATime(suggestion: TimeRange(start: TimeOfDay(minutes: 1080)))))
    }

    @Test("An hour and a minute must be on the clock")
    func impossible() {
        #expect(TimeOfDay.parse("25.00") == .failure(.impossibleHour(25)))
        #expect(TimeOfDay.parse("24.01") == .failure(.impossibleHour(24)))
        #expect(TimeOfDay.parse("18.75") == .failure(.impossibleMinute(75)))
        #expect(TimeOfDay.parse("24.00") == .success(TimeOfDay(minutes: 1440)))
        for text in ["", "kl.", "snart", "18.5", "99999999999999999999", "-3"] {
            #expect(TimeOfDay.parse(text) == .failure(.notATime(suggestion: nil)), "\(text)")
        }
    }

    @Test(
        "A range is read with any dash",
        arguments: ["18–20", "18.00-20.00", "18:00 - 20:00", "kl. 18 till kl. 20", "18.00\u{2212}20.00", "18 to 20"])
    func ranges(_ text: String) {
        #expect(
            TimeRange.parse(text) == .success(TimeRange(start: TimeOfDay(minutes: 1080), end: TimeOfDay(minutes: 1200)))
        )
    }

    @Test("A range that ends before it begins is inverted; an end at midnight is 24.00")
    func inverted() throws {
        let backwards = TimeRange(start: TimeOfDay(minutes: 1200), end: TimeOfDay(minutes: 1080))
        #expect(TimeRange.parse("20–18") == .failure(.inverted(backwards, suggestion: nil)))
        guard case .failure(let fault) = TimeRange.parse("18–00") else { Issue.record("18–00 was read"); return }
        #expect(fault.suggestion?.display() == "18.00–24.00")
    }

    @Test("Times are shown as Swedish and English write them")
    func display() throws {
        let range = try TimeRange.parse("9-15.30").get()
        #expect(range.display() == "9.00–15.30" && range.tabular() == "09.00–15.30")
        #expect(range.displayWithClock() == "kl.\u{A0}9.00–15.30" && range.display(in: .english) == "09:00–15:30")
        #expect(
            range.start.iso == "09:00" && TimeOfDay(minutes: -5).iso == "00:00"
                && TimeOfDay(minutes: 9999).iso == "24:00")
    }

    @Test(
        "A moment is read with an offset or by Swedish clocks",
        arguments: [
            ("2026-11-30T08:00+01:00", "2026-11-30T08:00+01:00"), ("2026-11-30T07:00Z", "2026-11-30T08:00+01:00"),
            ("2026-11-30T07:00:30.5Z", "2026-11-30T08:00:30+01:00"),
            ("2026-11-30T02:00-0500", "2026-11-30T08:00+01:00"),
            ("2026-11-30 08.00", "2026-11-30T08:00+01:00"), ("2026-11-30", "2026-11-30T00:00+01:00"),
            ("2026-07-01 08:00", "2026-07-01T08:00+02:00"), ("30 november 2026 kl. 8", "2026-11-30T08:00+01:00"),
            ("30 november 2026, 08.00", "2026-11-30T08:00+01:00"), ("2026-12-31 24.00", "2027-01-01T00:00+01:00"),
            ("1979-07-01", "1979-07-01T00:00+01:00"),
        ])
    func moments(_ text: String, _ iso: String) throws {
        #expect(try Moment.parse(text).get().iso == iso)
    }

    @Test("An hour that the clocks skip or repeat is not guessed")
    func clockChanges() throws {
        guard case .failure(.skipped(let next)) = Moment.parse("2026-03-29 02.30") else { Issue.record("read"); return }
        #expect(next.iso == "2026-03-29T03:30+02:00")
        guard case .failure(.repeated(let first, let second)) = Moment.parse("2026-10-25 02.30") else {
            Issue.record("read"); return
        }
        #expect(first.iso == "2026-10-25T02:30+02:00" && second.iso == "2026-10-25T02:30+01:00")
        #expect(
            try Moment.parse("2026-03-29 03.00").get().seconds - Moment.parse("2026-03-29 01.59").get().seconds == 60)
        #expect(first.utc == "2026-10-25T00:30:00Z")
    }

    @Test("A moment's faults say which part is wrong")
    func faults() {
        #expect(
            Moment.parse("2026-02-30 08.00")
                == .failure(.date(.impossibleDay(30, nearest: CalendarDate(year: 2026, month: 2, day: 28)!))))
        #expect(Moment.parse("2026-11-30 25.00") == .failure(.time(.impossibleHour(25))))
        #expect(Moment.parse("2026-11-30T08:00 CET") == .failure(.notAnOffset))
        #expect(Moment.parse("2026-11-30T08:00+99:00") == .failure(.notAnOffset))
        #expect(Moment.parse("") == .failure(.date(.notADate(suggestion: nil))))
    }

    @Test("Sweden's offset is that of the time zone database since 1980")
    func zone() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
        for seconds in stride(from: 315_532_800, to: 4_102_444_800, by: 39_600) {
            let known = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) / 60
            let ours = Moment(seconds: seconds).stockholm
            if ours.utcOffset != known {
                Issue.record("\(Moment(seconds: seconds).utc): \(ours.utcOffset), not \(known)")
            }
        }
        #expect(
            Moment(seconds: .max).utc == "9999-12-31T00:00:00Z" && Moment(seconds: .min).utc == "0001-01-02T00:00:00Z")
    }
}
