// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("The loops over all bytes of a page")
struct ScanTests {
    /// Bytes near the borders of what UTF-8 allows, among letters.
    private static func bytes(_ random: inout Seeded) -> [UInt8] {
        let pieces: [[UInt8]] = [
            Array("abcdefghijklmnop".utf8), Array("å".utf8), Array("–”".utf8), Array("👩‍🎓".utf8), [0xC2, 0x80],
            [0xC1, 0xBF], [0xE0, 0x9F, 0xBF],
            [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF0, 0x90, 0x80, 0x80],
            [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xC3], [0xE2, 0x80],
            [0xFF], [0],
            [UInt8.random(in: 0...255, using: &random)],
        ]
        return (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in
            Bool.random(using: &random) ? pieces[0] : pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }
    }

    @Test("UTF-8 is valid up to where the standard library says")
    func utf8() {
        var random = Seeded(11)
        for _ in 0..<20_000 {
            let bytes = Self.bytes(&random)
            let expected: Int
            do { expected = try UTF8Span(validating: bytes.span).count } catch {
                expected = error.byteOffsets.lowerBound
            }
            #expect(bytes.utf8Prefix == expected, "\(bytes)")
        }
    }

    @Test("Signs are found wherever they stand")
    func signs() {
        let signs = Set("\"&':@[]w~".utf8).union(0..<0x20).union([0x7F, 0xC2, 0xE2])
        for sign in UInt8.min...UInt8.max {
            for place in 0..<40 {
                var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 40)
                bytes[place] = sign
                #expect(bytes.nextSign(in: 0..<40) == (signs.contains(sign) ? place : 40))
                #expect(bytes.nextSign(in: 0..<place) == place)
            }
        }
    }
}
