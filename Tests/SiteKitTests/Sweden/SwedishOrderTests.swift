// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Swedish order")
struct SwedishOrderTests {
    @Test("Titles stand as in a Swedish index")
    func order() {
        let titles = [
            "!", "2 frågor", "10 frågor", "Ab", "ab initio", "abborre", "André", "Andréa", "co-op", "cykel", "cyüp",
            "Kapitel",
            "Kapitel 2", "Kapitel 2 b", "Kapitel 10", "Myller", "Müller", "Vadstena", "Waldorf", "Zäta", "Åbo",
            "Ähtäri", "Æro",
            "Öland", "Øresund", "Ωmega",
        ]
        let shuffled = titles.sorted { $0.utf8.reversed().lexicographicallyPrecedes($1.utf8.reversed()) }
        #expect(shuffled.sorted(inSwedishBy: { $0 }) == titles)
    }

    @Test(
        "The first stands before the second",
        arguments: [
            ("Zebra", "Åsa"), ("åsa", "ÄLG"), ("älg", "Öl"), ("e", "é"), ("ef", "ég"), ("a", "A\u{301}"),
            ("Kapitel 2", "kapitel 10"),
            ("Kapitel 02", "Kapitel 2"), ("007", "7"), ("vx", "wa"), ("Norsjö", "Norsjö kommun"),
            ("Norsjö kommun", "Norsjöbygden"),
            ("a - b", "a – c"), ("”a”", "b"), ("a–b", "ab"), ("", "a"),
            ("99999999999999999999", "100000000000000000000"),
        ])
    func pairs(_ first: String, _ second: String) {
        #expect(SwedishOrder(first) < SwedishOrder(second))
        #expect(!(SwedishOrder(second) < SwedishOrder(first)))
    }

    @Test("Composed and decomposed letters have the same place")
    func normal() {
        #expect(SwedishOrder("\u{E5}\u{E4}\u{F6}") == SwedishOrder("a\u{30A}a\u{308}o\u{308}"))
    }

    @Test("The order is total: of any two different titles one is first")
    func total() {
        let titles = [
            "a", "A", "á", "Á", "a ", " a", "-a", "a!", "!a", "å", "Å", "ﬀ", "ß", "ss", "0", "00", "٣", "\u{0}", "",
            "Ж", "ж", "漢",
        ]
        for left in titles {
            for right in titles where left != right {
                #expect((SwedishOrder(left) < SwedishOrder(right)) != (SwedishOrder(right) < SwedishOrder(left)))
            }
        }
    }
}
