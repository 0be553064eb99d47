// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Hostile text")
struct HostileTextTests {
    private static let pieces = [
        "0", "00", "2026", "12", "3", "31", "9999999999999999999999", "-", "–", ".", ",", ":", "/", "+", "+46", "(0)",
        "(", ")", " ", "\u{A0}",
        "\u{2009}", "december", "dec", "måndag", "vardagar", "kl.", "T", "Z", "till", "och", "stängt", "lunch", "växel",
        "å", "a\u{30A}", "𝟙", "\u{0}",
        "\u{301}", "\u{AD}", "٣", "SE", "se-", "935 81", "Box", "pm", "0918-140 00", "112", "2026-12-03", "18.00",
    ]

    @Test("No text makes a parser trap, and what is read can be shown and read again")
    func neverTraps() {
        var random = Seeded(7)
        for _ in 0..<500 {
            let count = Int.random(in: 0...7, using: &random)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            if case .success(let date) = CalendarDate.parse(text) {
                #expect(CalendarDate.parse(date.iso) == .success(date))
            }
            if case .success(let date) = PartialDate.parse(text) {
                #expect(PartialDate.parse(date.iso) == .success(date))
            }
            if case .success(let time) = TimeOfDay.parse(text) {
                #expect(TimeOfDay.parse(time.display()) == .success(time))
            }
            if case .success(let range) = TimeRange.parse(text) {
                #expect(TimeRange.parse(range.display()) == .success(range))
            }
            if case .success(let moment) = Moment.parse(text) { #expect(Moment.parse(moment.iso) == .success(moment)) }
            if case .success(let phone) = PhoneNumber.parse(text) {
                #expect(PhoneNumber.parse(phone.plain).map(\.number) == .success(phone.number), "\(text)")
                #expect(PhoneNumber.parse(phone.international).map(\.number) == .success(phone.number), "\(text)")
            }
            if case .success(let number) = OrganisationNumber.parse(text) {
                #expect(OrganisationNumber.parse(number.display) == .success(number))
            }
            if case .success(let address) = PostalAddress.parse(text) { _ = address.display }
            let (hours, _) = OpeningHours.parse(lines: [(key: text, value: "8–16"), (key: "måndag", value: text)])
            _ = hours.rows(in: .swedish)
            if let slug = Slug.make(from: text) { #expect(Slug(slug.text) == slug) }
            _ = Slug.key(of: text)
            _ = SwedishOrder(text)
        }
    }

    @Test("A very long text is refused at once")
    func long() {
        let text = String(repeating: "3 december 2026 ", count: 100_000)
        #expect(CalendarDate.parse(text) == .failure(.notADate(suggestion: nil)))
        #expect(PhoneNumber.parse(text) == .failure(.notANumber))
        #expect(Moment.parse(text) == .failure(.date(.notADate(suggestion: nil))))
        #expect(OpeningHours.parse(lines: [(key: text, value: text)]).faults.count == 1)
    }
}
