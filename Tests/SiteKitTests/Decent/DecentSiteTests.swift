// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit

/// False alarms are faults as much as missed ones: whoever gets them stops reading.
@Suite("Decent pages")
struct DecentSiteTests {
    /// DECENT_PAGES asks for another size, and DECENT_SEED for other pages.
    private static let pages = number("DECENT_PAGES") ?? 200
    private static let seed = number("DECENT_SEED") ?? 1

    private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

    @Test("A site of decent pages has no findings")
    func site() async throws {
        let decent = try DecentSite(pages: Self.pages, seed: UInt64(Self.seed))
        let report = await decent.site.report()
        #expect(await decent.site.diagnostics().isEmpty, "\(report)")
    }

    @Test("No paragraph of decent prose has a finding")
    func paragraphs() async throws {
        let site = try DecentSite.ofAllParagraphs()
        let report = await site.report()
        #expect(await site.diagnostics().isEmpty, "\(report)")
    }
}
