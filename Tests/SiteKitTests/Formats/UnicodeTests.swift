// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit

@Suite("Unicode")
struct UnicodeTests {
    @Test(
        "Composed and decomposed texts become the same bytes",
        arguments: ["a\u{30A}", "e\u{301}\u{323}", "\u{1E9B}\u{323}", "각", "abc", "", "\u{212B}"])
    func normalForm(_ text: String) {
        #expect(Array(nfc(text).utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
        #expect(Array(nfc(text.decomposedStringWithCanonicalMapping).utf8) == Array(nfc(text).utf8))
    }
}
