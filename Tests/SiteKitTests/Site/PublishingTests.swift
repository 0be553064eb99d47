// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Pages that come and go")
struct PublishingTests {
    private static let gone = "---\nrubrik: Galan\navpubliceras: 2026-11-30\n---\n"

    @Test("What points at a withdrawn page is a warning, never an error: only time has passed")
    func withdrawn() async throws {
        var site: LiteralSite = [
            "theme/layouts/page.mustache":
                "{{#page.contacts}}{{title}}{{/page.contacts}}{{#page.extra.chefer}}{{title}},{{/page.extra.chefer}}{{{page.body}}}",
            "content/galan.md": Self.gone, "content/kontakter/index.md": "---\nrubrik: Kontakter\n---\n",
            "content/kontakter/vera.md": "---\nnamn: Vera\navpubliceras: 2026-11-30\n---\n",
            "content/kontakter/kim.md": "---\nnamn: Kim\n---\n",
            "content/a.md":
                "---\nrubrik: A\nkontakt: 🔴vera\nersätts_av: 🔴galan\nchefer: 🔴vera, kim\n---\nTill [galan](🔴galan.md).\n\n[Vera](🔴kontakter/vera.md \"kort\")\n",
        ]
        site["site.yml"] +=
            "meny:\n  - 🔴galan.md\nomdirigeringar:\n  /gammal: 🔴galan.md\negna_fält:\n  chefer: lista av kontakt\n"
        await site.withoutRules.expectFindings(site.marks.map { "\($0): link-to-expired" })
        let severities = Set(await site.withoutRules.diagnostics().map(\.severity))
        #expect(severities == [.warning])
        #expect(try await site.published()["a.html"] == "Kim,<p>Till galan.</p>\n<p>Vera</p>\n\n")
    }

    @Test(
        "A page to come is held against the site as it will be on its day",
        arguments: [
            ("🔴saknas.md", "broken-link"), ("🔴utkast.md", "link-to-unpublished"), ("🔴senare.md", "link-to-unpublished"),
            ("samtidigt.md", ""), ("tidigare.md", ""), ("index.md", ""), ("🔴slut.md", "link-to-expired"),
        ])
    func scheduled(target: String, code: String) async {
        let site: LiteralSite = [
            "content/a.md": "---\nrubrik: A\npubliceras: 2027-01-02\n---\n[Mer](\(target))\n",
            "content/utkast.md": "---\nrubrik: Utkast\nutkast: ja\n---\n",
            "content/senare.md": "---\nrubrik: Senare\npubliceras: 2027-01-02 08.00\n---\n",
            "content/samtidigt.md": "---\nrubrik: Samtidigt\npubliceras: 2027-01-02\n---\n",
            "content/tidigare.md": "---\nrubrik: Tidigare\npubliceras: 2027-01-01\n---\n",
            "content/slut.md": Self.gone,
        ]
        await site.withoutRules.expectFindings(site.marks.map { "\($0): \(code)" })
    }

    @Test("The fields of a page to come are held against that day too")
    func scheduledFields() async {
        let site: LiteralSite = [
            "content/kontakter/index.md": "---\nrubrik: Kontakter\n---\n",
            "content/kontakter/kim.md": "---\nnamn: Kim\npubliceras: 2027-01-03\n---\n",
            "content/a.md":
                "---\nrubrik: A\npubliceras: 2027-01-02\nkontakt: 🔴kim\nansvarig: 🔴vera\ntidigare_adresser: 🔴gammal\n---\n",
        ]
        await site.withoutRules.expectFindings(
            zip(site.marks, ["link-to-unpublished", "unknown-reference", "malformed-address"]).map { "\($0): \($1)" })
    }

    @Test("Two pages may have one address after each other, not at once")
    func laterCollision() async {
        var site: LiteralSite = [
            "content/a.md": "---\nrubrik: A\navpubliceras: 2027-01-01\n---\n",
            "content/b.md": "---\nrubrik: B\nwebbadress: a\npubliceras: 2027-01-01\n---\n",
        ]
        await site.withoutRules.expectFindings([])
        site["content/b.md"] = "---\nrubrik: B\nwebbadress: a\npubliceras: 2026-12-31\n---\n"
        await site.withoutRules.expectFindings(["content/b.md: address-collision"])
        site["content/a.md"] = "---\nrubrik: A\n---\n"
        site["content/c.md"] = "---\nrubrik: C\nwebbadress: a\npubliceras: 2026-12-24\navpubliceras: 2026-12-25\n---\n"
        await site.withoutRules.expectFindings(["content/b.md: address-collision", "content/c.md: address-collision"])
    }

    @Test(
        "A site has a home page at every moment",
        arguments: ["utkast: ja", "publiceras: 2027-01-01", "avpubliceras: 2027-01-01", "avpubliceras: 2026-01-01"])
    func home(line: String) async {
        let site: LiteralSite = ["content/index.md": "---\nrubrik: Start\n🔴\(line)\n---\n"]
        await site.withoutRules.expectFindings(site.marks.map { "\($0): missing-index" })
    }

    @Test("A folder's page is published as long as a page beneath it is")
    func section() async {
        var site: LiteralSite = [
            "content/om/index.md": "---\nrubrik: Om\n🔴utkast: ja\n---\n", "content/om/a.md": "---\nrubrik: A\n---\n",
        ]
        await site.withoutRules.expectFindings(site.marks.map { "\($0): missing-index" })
        site["content/om/a.md"] = "---\nrubrik: A\nutkast: ja\n---\n"
        await site.withoutRules.expectFindings([])
        site["content/om/index.md"] = "---\nrubrik: Om\npubliceras: 2027-01-01\n---\n"
        site["content/om/a.md"] = "---\nrubrik: A\npubliceras: 2027-01-01\n---\n"
        await site.withoutRules.expectFindings([])
        site["content/om/index.md"] = "---\nrubrik: Om\navpubliceras: 2026-01-01\n---\n"
        site["content/om/a.md"] = "---\nrubrik: A\n---\n"
        #expect(await site.withoutRules.diagnostics().map(\.severity) == [.warning])
    }

    @Test("With drafts, all that is not withdrawn is there to point at")
    func drafts() async {
        var site: LiteralSite = [
            "content/a.md": "---\nrubrik: A\n---\n[Mer](utkast.md), [mer](senare.md)\n",
            "content/utkast.md": "---\nrubrik: Utkast\nutkast: ja\n---\n",
            "content/senare.md": "---\nrubrik: Senare\npubliceras: 2027-01-02 08.00\n---\n",
        ]
        site.options.includesDrafts = true
        await site.withoutRules.expectFindings([])
    }
}
