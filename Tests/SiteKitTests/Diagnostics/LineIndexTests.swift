// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import SiteKit
import Testing

@Suite("Lines and columns")
struct LineIndexTests {
    @Test(
        "A byte's line and column count from 1, columns in scalars",
        arguments: [
            ("", 0, 1, 1),
            ("abc", 2, 1, 3),
            ("a\nb", 2, 2, 1),
            ("a\r\nb", 3, 2, 1),
            ("a\rb", 2, 2, 1),
            ("a\r\r\nb", 4, 3, 1),
            ("a\n\nb", 2, 2, 1),
            ("åäö", 4, 1, 3),
            ("a\u{30A}b", 3, 1, 3),
            ("🔴b", 4, 1, 2),
            ("\u{FEFF}---", 3, 1, 1),
            ("\u{FEFF}a\nb", 4, 1, 2),
            ("\u{FEFF}a", 0, 1, 1),
            ("ab", 99, 1, 3),
            ("ab", -1, 1, 1),
        ])
    func position(_ text: String, offset: Int, line: Int, column: Int) {
        #expect(LineIndex(Array(text.utf8)).position(of: offset) == TextPosition(line: line, column: column))
    }

    @Test(
        "Lines are given without their ends",
        arguments: ["ett\ntvå\n", "ett\r\ntvå\r\n", "ett\rtvå\r", "\u{FEFF}ett\ntvå\r\n"])
    func lines(_ text: String) {
        let index = LineIndex(Array(text.utf8))
        let lines = (1...index.count).map { line in
            index.range(ofLine: line).map { String(decoding: index.bytes[$0], as: UTF8.self) }
        }
        #expect(lines == ["ett", "två", ""])
        #expect(index.range(ofLine: 0) == nil)
        #expect(index.range(ofLine: 4) == nil)
    }
}
