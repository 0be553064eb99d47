// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import SiteKit
import Testing

@Suite("The search for a name")
struct NameSearchTests {
    private func places(of name: String, in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return NameSearch(name)?.places(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) } ?? []
    }

    @Test(
        "However it is written",
        arguments: [
            "Åsa Öberg", "ÅSA ÖBERG", "asa-oberg", "asa.oberg", "A\u{30A}sa O\u{308}berg", "Åsa\nÖberg", "Åsa  Öberg",
            "Åsa\u{A0}Öberg", "%C3%85sa%20%C3%96berg", "Å\u{AD}sa Öberg", "Å&shy;sa Ö&shy;berg",
            "asa<wbr>.oberg",
        ])
    func written(_ text: String) {
        for name in ["Åsa Öberg", "åsa öberg", "Asa Oberg", "A\u{30A}sa Öberg"] {
            #expect(places(of: name, in: "Ring \(text)!") == [text])
        }
    }

    @Test("In the middle of a word, many times, and at the ends of a text")
    func everywhere() {
        #expect(places(of: "eva", in: "Eva, Evas, evaeva") == ["Eva", "Eva", "eva", "eva"])
        #expect(places(of: "Eva Ek", in: "Eva\nLind Ek") == [])
    }

    @Test("A name without letters is none", arguments: ["", " ", "-", ".."])
    func none(_ name: String) { #expect(NameSearch(name) == nil) }

    @Test("In what a picture or a document says of itself")
    func binary() throws {
        let search = try #require(NameSearch("Åsa Öberg"))
        let utf16 = Array("Åsa Öberg".utf16)
        let big = utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let little = utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let latin: [UInt8] = utf16.map { UInt8($0) }
        for text in [Array("Åsa Öberg".utf8), latin, big, little] {
            for start in 0...1 {
                #expect(search.isFound(inBinary: [UInt8](repeating: 0xFF, count: start) + [0, 1] + text + [0, 0xFF]))
            }
        }
        #expect(!search.isFound(inBinary: [0, 1, 2, 0xFF]))
    }

    @Test("In any bytes at all, without end or crash")
    func hostile() throws {
        let search = try #require(NameSearch("x"))
        for byte in UInt8.min...UInt8.max {
            _ = search.places(in: [byte, 0x25, byte, 0xC3])
            _ = search.isFound(inBinary: [byte, 0x25, 0x43, 0x33])
        }
    }
}
