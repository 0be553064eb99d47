// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Outputs")
struct OutputTests {
    /// A site with something of every sort.
    private let whole: LiteralSite = [
        "content/a.md": "---\nrubrik: A\nämnen: skola\n---\n[Planen](plan.txt.pdf)\n",
        "content/plan.txt.pdf": "%PDF-1.7",
    ]

    @Test("Each sort has something on a site that has everything, and what has a subject is a page")
    func sorts() async throws {
        let plan = try #require(await whole.planned().value)
        for sort in Outputs.all.indices {
            #expect(plan.routes.contains { $0.sort == sort }, "\(Outputs.all[sort])")
        }
        let pages = plan.routes.filter { $0.subject != nil }
        #expect(pages.allSatisfy { $0.path.text.hasSuffix(".html") })
        #expect(plan.pageCount == pages.count)
        #expect(plan.routes.map(\.path) == plan.routes.map(\.path).sorted())
    }

    @Test("What is told of the verdict on the rest is late, and nothing else")
    func phases() async throws {
        let plan = try #require(await whole.planned().value)
        let late = plan.routes.filter { $0.phase == .late }.map(\.path.text)
        #expect(late == ["kakor.html", "personuppgifter.html", "tillganglighet.html", "tillganglighet.json"])
    }

    /// A site whose one page shows a picture without a description, whatever site.yml and the known issues say of that.
    private func faulty(_ rules: String, _ assessment: String, issues: String = "") -> LiteralSite {
        var site: LiteralSite = [
            "content/index.md": "---\nrubrik: Start\n---\n![](a.svg)\n",
            "content/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>A</title></svg>",
        ]
        site["site.yml"] = LiteralSite.settings + assessment + rules
        if !issues.isEmpty { site["kanda-brister.yml"] = issues }
        return site
    }

    private static let full = LiteralSite.assessment + "  resultat: helt förenlig\n"

    @Test("A statement cannot claim full compliance past an error of law that site.yml has made milder")
    func lowered() async throws {
        let site = faulty("regler: {missing-alt: varning}\n", Self.full)
        let produced = try #require(await site.produced())
        #expect(produced.production.diagnostics.allowPublication())
        let pages = try await site.published()
        let page = try #require(pages["tillganglighet.html"])
        #expect(page.contains("<strong>delvis förenlig</strong>"))
        #expect(page.contains("fel på 1 ställe som ännu inte är beskrivna här (WCAG 1.1.1)"))
        let data = try #require(pages["tillganglighet.json"])
        #expect(data.contains("\"compliance\":\"partially-compliant\""))
        #expect(data.contains("\"failures\":[{\"wcag\":\"1.1.1\",\"count\":1}]"))
    }

    @Test("Without a fault the claim stands, and a known issue tells of the fault by itself")
    func claimed() async throws {
        var sound = faulty("", Self.full)
        sound["content/index.md"] = "---\nrubrik: Start\n---\n![Ett hus](a.svg)\n"
        let page = try #require(try await sound.published()["tillganglighet.html"])
        #expect(page.contains("<strong>helt förenlig</strong>"))
        let issue =
            "- sida: index.md\n  kod: missing-alt\n  kategori: brist\n  skäl: Bilden saknas.\n  åtgärdas: 2027-01-01\n"
        let known = faulty("", LiteralSite.assessment, issues: issue)
        let data = try #require(try await known.published()["tillganglighet.json"])
        #expect(!data.contains("failures"))
    }

    @Test("What is wrong in a late page stops the site too, and is told once, of the file where its words stand")
    func lateFindings() async throws {
        var site: LiteralSite = [:]
        site["site.yml"] =
            LiteralSite.settings + "tillgänglighet:\n  bedömd: 2026-11-01\n  metod: Granskad av 121212-1212\n"
        let told = await site.diagnostics().filter { $0.code == .personalNumber }
        #expect(told.map(\.severity) == [.error])
        #expect(told.map(\.location?.file.text) == ["site.yml"])
    }

    @Test("The statement's day follows from what changed, and is the same on every day between")
    func day() async throws {
        let issue =
            "- sida: index.md\n  kod: missing-alt\n  kategori: brist\n  skäl: Bilden saknas.\n  åtgärdas: 2026-12-05\n"
        var site = faulty("", LiteralSite.assessment, issues: issue)
        func statement(on day: String) async throws -> String {
            site.options.now = LiteralSite.moment(day)
            return try #require(try await site.published()["tillganglighet.html"])
        }
        let before = try await statement(on: "2026-12-05")
        #expect(before.contains("ändrades senast den 1\u{A0}november 2026"))
        #expect(try await statement(on: "2026-12-01") == before)
        let after = try await statement(on: "2026-12-06")
        #expect(after.contains("ändrades senast den 6\u{A0}december 2026"))
        #expect(try await statement(on: "2027-02-01") == after)
    }
}
