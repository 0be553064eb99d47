// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Documents")
struct DocumentTests {
    /// A page that leads to a PDF which shows a text.
    private func site(showing text: String) -> LiteralSite {
        let words = String(repeating: "Här står det som är viktigast i planen. ", count: 3)
        var site: LiteralSite = ["content/a.md": "---\nrubrik: A\n---\nLäs [planen](plan.pdf). \(words)\n"]
        let content =
            "6 0 obj<</Filter/FlateDecode>>stream\nx~\(text)\nendstream endobj 5 0 obj<</BaseFont/Arial>>endobj"
        site.set("content/plan.pdf", bytes: .pdf(holds: content))
        return site
    }

    @Test(
        "A personal identity number in the text of a PDF is found, however it is cut up",
        arguments: [
            ("(Vera 121212-1212)Tj", true), ("[(1212)-20(12-1212)]TJ", true), ("(KS 2026/123, 0918-141 67)Tj", false),
            ("(299900-0009)Tj", false),
        ])
    func personalNumber(_ text: String, _ isFound: Bool) async {
        let findings = await site(showing: text).findings()
        #expect(findings == (isFound ? ["content/plan.pdf: personal-number"] : []))
    }

    @Test(
        "A size or a number of pages that is typed is found in the link and after it, and judged with its unit",
        arguments: [
            ("[planen (pdf, 0,5 kB)](plan.pdf) nu", Severity.warning), ("[planen (pdf, 0,5 MB)](plan.pdf) nu", .error),
            ("[planen (" + String(repeating: "9", count: 400) + " sidor)](plan.pdf)", .error),
            ("[planen](plan.pdf) (pdf, 3 MB) nu", .error), ("[planen](plan.pdf) (3 sidor) nu", .warning),
            ("[planen, 14 sidor](plan.pdf) nu", .error), ("[planen 3MB](plan.pdf) nu", .error),
            ("[planen (pdf)](plan.pdf) nu", .warning), ("[planen för 2027](plan.pdf) nu", nil),
            ("[planen](plan.pdf) (den från 2014) nu", nil), ("[planen om 14 sidor av historien](plan.pdf) nu", nil),
        ])
    func writtenSize(_ text: String, _ severity: Severity?) async {
        var site: LiteralSite = ["content/a.md": "---\nrubrik: A\ningress: Om planen.\n---\nLäs \(text).\n"]
        site.set("content/plan.pdf", bytes: .pdf())
        let found = await site.diagnostics().filter { $0.code == .writtenSize }
        #expect(found.map(\.severity) == (severity.map { [$0] } ?? []))
    }

    @Test("The link tells type, size and pages of the file itself")
    func link() async throws {
        let html = try await site(showing: "(Hej)Tj").published()["a.html"]
        #expect(html?.contains(">planen <span class=\"size\">(pdf, ") == true)
        #expect(html?.contains(", 3\u{A0}sidor)</span></a>") == true)
    }
}
