// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("JSON is read and written strictly")
struct JSONTests {
    @Test(
        "What is not JSON is refused at its byte",
        arguments: [
            ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\" 1}", 5), ("01", 1), ("1.", 2), ("\"a", 0), ("\"\\x\"", 1),
            ("\"\\ud800\"", 1),
            ("nul", 0), ("[1] 2", 4), ("{\"a\":1,\"a\":2}", 7), ("\"\u{1}\"", 1), ("// x", 0), ("'a'", 0), ("+1", 0),
        ])
    func refused(text: String, offset: Int) {
        let result = JSON.parse(SourceFile(SourcePath("data.json"), bytes: Array(text.utf8)))
        #expect(result.value == nil)
        #expect(result.findings.first?.location == .offset(offset, in: SourcePath("data.json")))
    }

    @Test("Values keep their order, numbers their text, and strings cannot end a script")
    func roundTrip() {
        let text = #" {"b":[1.210,-0,1e3,true,null], "a":"</script>\ud83d\ude00\u2028\n\"&å"} "#
        let value = JSON.parse(SourceFile(SourcePath("data.json"), bytes: Array(text.utf8))).value
        var bytes: [UInt8] = []
        value?.write(to: &bytes)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"b":[1.210,-0,1e3,true,null],"a":"\u003c/script\u003e😀\u2028\n\"\u0026å"}"#)
        #expect(JSON.parse(SourceFile(SourcePath("data.json"), bytes: bytes)).value == value)
    }

    @Test("Sixty-four levels are enough")
    func depth() {
        for (levels, isRead) in [(64, true), (65, false), (100_000, false)] {
            let text = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
            #expect((JSON.parse(SourceFile(SourcePath("a"), bytes: Array(text.utf8))).value != nil) == isRead)
        }
    }
}
