// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Slugs and keys")
struct SlugTests {
    @Test(
        "A slug is made of what can stand in an address",
        arguments: [
            ("Företagsgala 2026", "foretagsgala-2026"), ("Fo\u{308}retagsgala", "foretagsgala"),
            ("  Å, Ä & Ö!  ", "a-a-o"),
            ("Ærø Straße Œuvre", "aero-strasse-oeuvre"),
            ("Sámi giella: Čáŋŋa đŧž Ʒǯ ǥǩ", "sami-giella-canna-dtz-zz-gk"),
            ("Łódź Żółć İstanbul ığş", "lodz-zolc-istanbul-igs"), ("--a__b--", "a-b"), ("Kommun\u{AD}hus", "kommunhus"),
            ("Việt", "viet"),
            ("con", "con-sida"), ("COM1", "com1-sida"), ("com", "com"), ("konto", "konto"), ("a漢b", "a-b"), ("ﬀ", ""),
            ("!", ""), ("", ""),
        ])
    func make(_ text: String, _ slug: String) {
        #expect(Slug.make(from: text)?.text ?? "" == slug)
    }

    @Test("A long slug is cut between words")
    func long() throws {
        let slug = try #require(Slug.make(from: String(repeating: "ordentligt ", count: 20)))
        #expect(slug.text.utf8.count <= 80 && slug.text.hasSuffix("ordentligt"))
        #expect(Slug.make(from: String(repeating: "ö", count: 500))?.text == String(repeating: "o", count: 80))
    }

    @Test("Making a slug of a slug changes nothing")
    func stable() throws {
        for text in ["Företagsgala 2026", "con", String(repeating: "ordentligt ", count: 20), "ß"] {
            let slug = try #require(Slug.make(from: text))
            #expect(Slug(slug.text) == slug && Slug.make(from: slug.text) == slug)
        }
        for text in ["A", "a-", "-a", "a--b", "å", "", "nul", "a b", "a.b"] { #expect(Slug(text) == nil) }
        #expect(Slug.isReserved("Aux.txt") && Slug.isReserved("lpt9") && !Slug.isReserved("lpt0"))
    }

    @Test(
        "Keys are alike however they are spelt",
        arguments: [
            ("E-post", "epost"), ("Öppettider", "oppettider"), ("O\u{308}ppettider", "oppettider"),
            ("anmäl_senast", "anmalsenast"), ("tidigare adresser", "tidigareadresser"), ("idé", "ide"),
            ("publish", "publish"), ("Ærø", "ærø"),
        ])
    func keys(_ name: String, _ key: String) {
        #expect(Slug.key(of: name) == key)
    }
}
