// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Fields and kinds of the site's own")
struct CollectionTests {
    @Test(
        "A field has one meaning on the whole site, and a collection a name and a folder of its own",
        arguments: [
            ("egna_fält:\n  🔴rubrik: text", "duplicate-key"), ("egna_fält:\n  🔴plats: text", "duplicate-key"),
            ("egna_fält:\n  🔴Menynamn: text", "duplicate-key"),
            ("egna_fält:\n  a: text\nsamlingar:\n  r:\n    mapp: r\n    fält:\n      🔴A: datum", "duplicate-key"),
            ("egna_fält:\n  🔴a: hänvisning till rapport", "invalid-choice"),
            ("egna_fält:\n  🔴a: lista av hänvisning till rapport", "invalid-choice"),
            ("samlingar:\n  🔴nyhet:\n    mapp: r", "duplicate-key"),
            ("samlingar:\n  🔴r:\n    mapp: aktiviteter", "duplicate-key"),
            ("samlingar:\n  r:\n    mapp: rr\n  🔴s:\n    mapp: rr", "duplicate-key"),
        ])
    func declared(lines: String, code: String) async {
        var site: LiteralSite = [:]
        site["site.yml"] += lines + "\n"
        await site.withoutRules.expectFindings(site.marks.map { "\($0): \(code)" })
    }

    @Test("The fields of a collection may have names that only other kinds use")
    func ownNames() async {
        var site: LiteralSite = ["content/r/index.md": "---\nrubrik: R\n---\n"]
        site["content/r/a.md"] = "---\nrubrik: A\nplats: 3\n---\n"
        site["site.yml"] += "samlingar:\n  r:\n    mapp: r\n    fält:\n      plats: tal\n"
        await site.withoutRules.expectFindings([])
    }

    @Test("A reference leads to a page of its kind")
    func references() async {
        var site: LiteralSite = [
            "content/kontakter/index.md": "---\nrubrik: Kontakter\n---\n",
            "content/kontakter/kim.md": "---\nnamn: Kim\n---\n", "content/rapporter/index.md": "---\nrubrik: R\n---\n",
            "content/rapporter/ett.md": "---\nrubrik: Ett\n---\n",
            "content/a.md": "---\nrubrik: A\nvem: kim\nvad: ett\nvart: ett\n---\n",
            "content/b.md": "---\nrubrik: B\nvem: 🔴ett\nvad: 🔴kim\nvart: 🔴ingen\n---\n",
        ]
        site["site.yml"] +=
            "samlingar:\n  rapport:\n    mapp: rapporter\negna_fält:\n  vem: kontakt\n  vad: hänvisning till rapport\n  vart: sida\n"
        await site.withoutRules.expectFindings(site.marks.map { "\($0): unknown-reference" })
    }

    @Test("A collection's folder may be named with the whole way to it")
    func deepFolder() async throws {
        var site: LiteralSite = [
            "theme/layouts/page.mustache": "{{page.kind}}", "content/om/index.md": "---\nrubrik: Om\n---\n",
            "content/om/rapporter/index.md": "---\nrubrik: R\n---\n",
            "content/om/rapporter/ett.md": "---\nrubrik: Ett\n---\n",
        ]
        site["site.yml"] += "samlingar:\n  rapport:\n    mapp: om/rapporter\n"
        await site.withoutRules.expectFindings([])
        #expect(try await site.published()["om/rapporter/ett.html"] == "rapport")
    }
}
