// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("The report for an assessment")
struct AuditReportTests {
    private let site: LiteralSite = [
        "content/index.md": "---\nrubrik: Start\n---\nSe [kontakt](kontakt.md) och [planen](plan.pdf).\n",
        "content/kontakt.md": "---\nrubrik: Kontakt\n---\nRing oss.\n", "content/plan.pdf": soundPDF,
    ]

    private func report(_ language: MessageLanguage = .swedish) async throws -> String {
        let planned = await site.planned()
        let diagnostics = await site.diagnostics()
        return AuditReport(try #require(planned.value), findings: diagnostics, in: language).text
    }

    @Test("It names the sample, the documents and every criterion of the standard")
    func parts() async throws {
        let text = try await report()
        for line in [
            "- [ ] Start, `index.html` (startsidan)", "- [ ] Kontakt, `kontakt.html` (kontaktsidan)",
            "- [ ] Tillgänglighetsredogörelse för Exempel, `tillganglighet.html` (redogörelsen)",
            "- [ ] `plan.pdf`, 0,4\u{A0}kB, 3 sidor (taggad, språk sv-SE, visar titel, text)",
            "- [ ] EN 11.7 Sidorna följer besökarens inställningar",
        ] {
            #expect(text.contains(line), "\(line)")
        }
        let criteria = AccessibilityStandard.version321.criteria
        #expect(criteria.count == 50)
        for criterion in criteria { #expect(text.contains("- [ ] \(criterion.number) \(criterion.name.swedish) (")) }
        #expect(text.contains("(A, EN 9.1.1.1; prövas delvis: "))
        #expect(text.contains("prövas inte automatiskt"))
    }

    @Test("It is the same each time, and speaks English too")
    func stable() async throws {
        #expect(try await report() == report())
        #expect(try await report(.english).hasPrefix("# For an assessment of accessibility: Exempel\n"))
    }
}
