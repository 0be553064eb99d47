// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Numbers")
struct NumberStyleTests {
    private let swedish = NumberStyle(.swedish)
    private let english = NumberStyle(.english)

    @Test(
        "Whole numbers are grouped in threes",
        arguments: [
            (0, "0", "0"), (999, "999", "999"), (4200, "4 200", "4,200"),
            (-1_234_567, "\u{2212}1 234 567", "\u{2212}1,234,567"),
        ])
    func whole(_ number: Int, _ sv: String, _ en: String) {
        #expect(swedish.whole(number) == sv.replacing(" ", with: "\u{A0}"))
        #expect(english.whole(number) == en)
        #expect(!swedish.whole(.min).isEmpty)
    }

    @Test("Decimals have a comma in Swedish")
    func decimal() {
        #expect(swedish.decimal(1.25) == "1,25" && english.decimal(1.25) == "1.25")
        #expect(swedish.decimal(-4200.5) == "\u{2212}4\u{A0}200,5" && swedish.decimal(3) == "3")
        #expect(swedish.decimal(.nan) == "–" && !swedish.decimal(1e300).isEmpty)
        #expect(swedish.percent(50) == "50\u{A0}%" && english.percent(12.5) == "12.5%")
    }

    @Test(
        "A file's size is short and never nothing",
        arguments: [
            (0, "0 kB"), (1, "0,1 kB"), (500, "0,5 kB"), (1000, "1 kB"), (1240, "1,2 kB"), (9949, "9,9 kB"),
            (9950, "10 kB"),
            (350_400, "350 kB"), (999_400, "999 kB"), (999_600, "1 MB"), (1_200_000, "1,2 MB"), (12_600_000, "13 MB"),
            (2_000_000_000, "2 GB"), (-1, "0 kB"), (.max, "9,2 EB"),
        ])
    func fileSize(_ bytes: Int, _ shown: String) {
        #expect(swedish.fileSize(bytes) == shown.replacing(" ", with: "\u{A0}"))
    }
}
