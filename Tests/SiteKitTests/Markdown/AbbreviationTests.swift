// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Abbreviations of the glossary")
struct AbbreviationTests {
    private func page(_ text: String) async throws -> String {
        let site: LiteralSite = [
            "ordlista.yml": "TRF: Tillväxt & \"råd\"\nÅVC: Återvinningscentral\n",
            "content/a.md": "---\nrubrik: A\n---\n" + text + "\n",
        ]
        return try #require(try await site.published()["a.html"]).replacing("<h1>A</h1>", with: "")
    }

    private let trf = "<abbr title=\"Tillväxt &amp; &quot;råd&quot;\">TRF</abbr>"
    private let avc = "<abbr title=\"Återvinningscentral\">ÅVC</abbr>"

    @Test("The first use is explained, the others are not")
    func first() async throws {
        #expect(try await page("TRF och ÅVC, TRF.").contains("<p>\(trf) och \(avc), TRF.</p>"))
    }

    @Test("Links keep their ends, whether they begin or end with the word")
    func links() async throws {
        #expect(
            try await page("Se [TRF](index.md) och [vår ÅVC](index.md) nu.")
                .contains("<p>Se <a href=\"index.html\">\(trf)</a> och <a href=\"index.html\">vår \(avc)</a> nu.</p>"))
        #expect(
            try await page("TRF [mer](index.md) och ÅVC[här](index.md)")
                .contains("<p>\(trf) <a href=\"index.html\">mer</a> och \(avc)<a href=\"index.html\">här</a></p>"))
    }

    @Test(
        "What is no use of the word stays as it is",
        arguments: [
            "`TRF`", "## TRF", "Rådet (TRF) beslutar.", "TRF (rådet) beslutar.", "TRFS och trf",
            "[x](https://exempel.se/TRF)",
        ])
    func untouched(_ text: String) async throws {
        #expect(try await !page(text).contains("<abbr"))
    }
}
