// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import SiteKit
import Testing

@Suite("The guide to findings")
struct DiagnosticGuideTests {
    /// The reference manual in the repository, found from this file.
    private var reference: URL {
        (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
            .appendingPathComponent("docs/reference/diagnostics.md")
    }

    @Test("The reference manual is what the guides say; UPDATE_GOLDEN=1 writes it anew")
    func manual() throws {
        let text = DiagnosticGuide.reference()
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: reference.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: reference)
        }
        #expect(try String(contentsOf: reference, encoding: .utf8) == text)
    }

    @Test("Every code has a guide")
    func complete() {
        #expect(DiagnosticCode.allCases.filter { DiagnosticGuide(of: $0) == nil } == [])
    }
}
