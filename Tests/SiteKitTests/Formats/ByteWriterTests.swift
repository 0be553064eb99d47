// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Bytes that grow at their end")
struct ByteWriterTests {
    @Test("It is an array that grows, whatever is appended", arguments: 0..<20)
    func growing(_ seed: UInt64) {
        var random = Seeded(seed)
        var writer = ByteWriter(capacity: 1)
        var expected: [UInt8] = []
        for _ in 0..<300 {
            switch random.next() % 7 {
            case 0:
                writer.append(0x41)
                expected.append(0x41)
            case 1:
                writer.append("</p>\n")
                expected += "</p>\n".utf8
            case 2:
                writer.append(utf8: "åäö")
                expected += "åäö".utf8
            case 3:
                let number = Int(random.next() % 200) - 100
                writer.append(number: number)
                expected += String(number).utf8
            case 4:
                writer.append([1, 2, 3, 4], 1..<3)
                expected += [2, 3]
            case 5 where !expected.isEmpty:
                let start = Int(random.next() % UInt64(expected.count))
                let end = start + Int(random.next() % UInt64(expected.count - start + 1))
                writer.remove(start..<end)
                expected.removeSubrange(start..<end)
            default:
                let length = expected.count / 2
                if random.next() % 8 == 0 {
                    writer.truncate(to: length)
                    expected.removeSubrange(length...)
                } else {
                    writer.move(from: length, to: length / 2)
                    expected = Array(expected[..<(length / 2)] + expected[length...] + expected[(length / 2)..<length])
                }
            }
        }
        #expect(writer.bytes() == expected)
        #expect(writer.count == expected.count && writer.last == expected.last)
        var copied: [UInt8] = [1]
        writer.copy(from: expected.count / 2, to: &copied)
        #expect(copied == [1] + expected[(expected.count / 2)...])
    }

    @Test(
        "What has to be escaped where",
        arguments: [
            (
                Escaping.text, "a & b < c > \"d\" 'e' åäö och mer text",
                "a &amp; b &lt; c &gt; \"d\" 'e' åäö och mer text"
            ),
            (.markup, "a & b < c > \"d\" 'e'", "a &amp; b &lt; c &gt; &quot;d&quot; 'e'"),
            (.attribute, "a & b < c > \"d\" 'e'", "a &amp; b &lt; c &gt; &quot;d&quot; &#39;e&#39;"),
            (.address, "a b?c=1&d={e}\\", "a%20b?c=1&amp;d=%7Be%7D%5C"),
            (.text, "", ""), (.text, "<", "&lt;"),
        ])
    func escaping(_ escaping: Escaping, _ text: String, _ expected: String) {
        var writer = ByteWriter()
        writer.append(text, escaping: escaping)
        #expect(String(decoding: writer.bytes(), as: UTF8.self) == expected)
    }
}
