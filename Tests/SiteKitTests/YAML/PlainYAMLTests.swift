// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Plain front matter is read as libyaml reads it")
struct PlainYAMLTests {
    private static let keys = [
        "rubrik", "ämnen", "e-post", "tidigare_adresser", "datum2", "Å", "é", "_x", "-x", "--", "a b", "", "\"a\"", "1",
        "a.b", "null",
    ]
    private static let values = [
        "Gala", "Företagsgala i Norsjö", "2026-12-03", "18.00", "ett, två, tre", "KS 2026/123", "nej", "~", "- a", "-a",
        "a - b", "a -",
        "(a)", "a (b)", "a.", ".a", "/a", "a/b", " a", "a ", "a  b", "a#b", "a #b", "a: b", "a:b", "https://a.se",
        "18:00", "[a]", "a, [b]",
        "{a}", "&a", "*a", "!a", "|", ">", "'a'", "\"a\"", "a'b", "a\"b", "%a", "@a", "`a", "?a", "a?", "a\tb", "\ta",
        "a\r", "”a”",
        "18.00–20.00", "\u{A0}a", "å", "×", "", "a_b", "_a", "0x1F", "a\u{85}b", "a\u{2028}b", "a\n  b", "a\n- b",
        "a\n\n", "a\n...\n",
    ]

    @Test("The tree is the same, node by node, or left to libyaml")
    func sameTree() {
        var random = Seeded(4)
        var read = 0
        for _ in 0..<20_000 {
            let isMild = Bool.random(using: &random)
            let lines = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                let key = Self.keys[Int.random(in: 0..<(isMild ? 8 : Self.keys.count), using: &random)]
                let value = Self.values[Int.random(in: 0..<(isMild ? 7 : Self.values.count), using: &random)]
                let colon = [": ", ": ", ": ", ":", " : ", ":  "][Int.random(in: 0..<(isMild ? 3 : 6), using: &random)]
                return key + colon + value
            }
            let text =
                "---\n" + lines.map { $0 + "\n" }.joined()
                + (isMild ? "" : ["", "x", "#\n"].randomElement(using: &random) ?? "")
            let bytes = Array((text + "---\nText").utf8)
            let range = 4..<bytes.count - 8
            guard let plain = parsePlainYAML(bytes, in: range) else { continue }
            read += 1
            let reading = YAMLReading(bytes, in: range)
            #expect(reading.fault == nil && reading.notices.isEmpty && plain == reading.document, "\(text)")
        }
        #expect(read > 5_000)
    }
}
