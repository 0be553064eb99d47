// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("What the head of a page may say of addresses")
struct HeadTests {
    private static func site(baseAddress: String) -> LiteralSite {
        [
            "site.yml": """
            namn: Exempel
            språk: sv
            fler_språk: [en]
            \(baseAddress)
            organisation:
              namn: Exempels kommun
              organisationsnummer: 299900-0009
            """,
            "theme/assets/card.png": "",
            "theme/layouts/page.mustache":
                "{{site.card}}|{{#page.alternates}}{{language.code}} {{address}}|{{/page.alternates}}",
            "content/om.md": "---\nrubrik: Om\n---\n",
            "content/om.en.md": "---\ntitle: About\n---\n",
            "content/kakor.md": "---\nrubrik: Kakor\n---\n",
        ]
    }

    @Test("The card and the languages of a page have absolute addresses")
    func absolute() async throws {
        let pages = try await Self.site(baseAddress: "webbadress: https://exempel.se/x/").published()
        let about = try #require(pages["om.html"])
        #expect(about.hasPrefix("https://exempel.se/x/assets/card."))
        #expect(about.contains("|sv https://exempel.se/x/om.html|en https://exempel.se/x/"))
        #expect(pages["kakor.html"]?.contains("|sv ") == false, "a page in one language has no alternates")
    }

    @Test("Without a base address there are none")
    func unknown() async throws {
        let pages = try await Self.site(baseAddress: "").published()
        #expect(pages["om.html"] == "|")
    }
}
