// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Opening hours")
struct OpeningHoursTests {
    private func parse(_ lines: [(String, String)]) -> (hours: OpeningHours, faults: [OpeningHours.LineFault]) {
        OpeningHours.parse(lines: lines.map { (key: $0.0, value: $0.1) })
    }

    private func fault(_ lines: (String, String)...) -> OpeningHoursFault? { parse(lines).faults.first?.fault }

    private func range(_ text: String) -> TimeRange {
        guard case .success(let range) = TimeRange.parse(text) else { return TimeRange(start: TimeOfDay(minutes: -1)) }
        return range
    }

    private let office = [
        ("måndag–torsdag", "08.00–16.30"), ("fredag", "8-16"), ("lunchstängt", "12.00–13.00"),
        ("2026-12-24", "stängt, julafton"), ("23 december 2026", "08.00–12.00"),
    ]

    @Test("A town hall's hours are read and shown")
    func townHall() {
        let (hours, faults) = parse(office)
        #expect(faults.isEmpty)
        #expect(
            hours.rows(in: .swedish).map { "\($0.label) \($0.times)" }
                == ["Måndag–torsdag 08.00–16.30", "Fredag 08.00–16.00", "Lunchstängt 12.00–13.00"])
        #expect(
            hours.rows(in: .english).map { "\($0.label) \($0.times)" }
                == ["Monday–Thursday 08:00–16:30", "Friday 08:00–16:00", "Closed for lunch 12:00–13:00"])
        let first = CalendarDate(year: 2026, month: 12, day: 24)!
        #expect(
            hours.exceptionRows(from: first, in: .swedish)
                == [.init(label: "Torsdag 24\u{A0}december 2026", times: "Stängt", note: "julafton")])
    }

    @Test("Lunch divides a usual day, and an exception stands as it is")
    func intervals() {
        let hours = parse(office).hours
        #expect(hours.openIntervals(on: .monday) == [range("8–12"), range("13–16.30")])
        #expect(hours.openIntervals(on: .saturday) == [])
        #expect(
            hours.openIntervals(on: CalendarDate(year: 2026, month: 12, day: 22)!) == [
                range("8–12"), range("13–16.30"),
            ])
        #expect(hours.openIntervals(on: CalendarDate(year: 2026, month: 12, day: 23)!) == [range("8–12")])
        #expect(hours.openIntervals(on: CalendarDate(year: 2026, month: 12, day: 24)!) == [])
    }

    @Test(
        "Days are named in many ways",
        arguments: [
            ("mån-tors", 4), ("Mån.–Tors.", 4), ("vardagar", 5), ("Weekdays", 5), ("lördag och söndag", 2),
            ("alla dagar", 7),
            ("måndag till fredag", 5), ("måndagar", 1), ("Monday–Wednesday", 3), ("mån, ons, fre", 3),
        ])
    func days(_ key: String, _ count: Int) {
        let (hours, faults) = parse([(key, "13–16, 8–12")])
        #expect(faults.isEmpty)
        #expect(Weekday.allCases.filter { !hours.openIntervals(on: $0).isEmpty }.count == count)
        #expect(hours.regular.allSatisfy { $0.times == [range("8–12"), range("13–16")] })
    }

    @Test("An exception may last several days")
    func severalDays() {
        for key in ["2026-12-24 – 2026-12-26", "2026-12-24–2026-12-26", "24 december 2026 till 26 december 2026"] {
            #expect(parse([(key, "stängt")]).hours.exceptions.map(\.date.day) == [24, 25, 26])
        }
    }

    @Test("A line that cannot be read says why and where, and leaves the others")
    func faults() {
        #expect(fault(("mondag", "8–16")) == .unknownDay("mondag", nearest: "monday"))
        #expect(fault(("torsdga", "8–16")) == .unknownDay("torsdga", nearest: "torsdag"))
        #expect(fault(("torsdag–måndag", "8–16")) == .invertedDays(.thursday, .monday))
        #expect(fault(("måndag", "16–8")) == .time(.inverted(range2(16, 8), suggestion: nil), written: "16-8"))
        #expect(fault(("måndag", "8–12, 11–16")) == .overlap(range("8–12"), range("11–16")))
        #expect(fault(("måndag", "8")) == .missingEnd(TimeOfDay(minutes: 480)))
        #expect(fault(("måndag", "")) == .empty)
        #expect(fault(("måndag", "stängt, 8–12")) == .closedWithTimes)
        #expect(fault(("måndag", "ring först")) == .time(.notATime(suggestion: nil), written: "ring först"))
        #expect(fault(("måndag", "8–16"), ("mån-tis", "8–12")) == .dayTwice(.monday, firstLine: 0))
        let eve = CalendarDate(year: 2026, month: 12, day: 24)!
        #expect(fault(("2026-12-24", "stängt"), ("24 december 2026", "8–12")) == .dateTwice(eve, firstLine: 0))
        #expect(fault(("24 december", "stängt")) == .date(.missingYear(month: 12, day: 24)))
        #expect(fault(("fredag", "8–11"), ("lunchstängt", "12–13")) == .lunchOutsideHours(range("12–13")))
        #expect(fault(("fredag", "8–16"), ("lunch", "12–13"), ("lunchstängt", "12–13")) == .lunchTwice(firstLine: 1))
        let (hours, faults) = parse([("blåsdag", "8–16"), ("tisdag", "8–16")])
        #expect(hours.regular.count == 1 && faults.map(\.line) == [0])
        #expect(fault(("", "8–16")) != nil && fault(("-", "-")) != nil)
    }

    private func range2(_ start: Int, _ end: Int) -> TimeRange {
        TimeRange(start: TimeOfDay(minutes: start * 60), end: TimeOfDay(minutes: end * 60))
    }
}
