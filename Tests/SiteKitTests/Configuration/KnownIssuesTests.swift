// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit

@Suite("Known issues") struct KnownIssuesTests {
    private static func entry(_ lines: String) -> String {
        lines + "\n  kategori: brist\n  skäl: Bilden saknar beskrivning.\n  åtgärdas: 2027-03-01\n"
    }

    /// Two pages with an image without alt text, and an entry of known issues.
    private func site(_ issues: String) -> LiteralSite {
        [
            "kanda-brister.yml": issues,
            "content/index.md": "---\nrubrik: Start\n---\n\nSe [ett](nyheter/ett.md) och [två](nyheter/tva.md).\n",
            "content/nyheter/index.md": "---\nrubrik: Nyheter\n---\n",
            "content/nyheter/ett.md": "---\nrubrik: Ett\ndatum: 2026-11-01\n---\n\n![](a.svg)\n",
            "content/nyheter/tva.md": "---\nrubrik: Två\ndatum: 2026-11-01\n---\n\n![](a.svg)\n",
            "content/nyheter/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>",
        ]
    }

    @Test(
        "An entry covers the pages it names",
        arguments: [
            ("nyheter/ett.md", 1), ("content/nyheter/ett.md", 1), ("nyheter/", 2), ("nyheter/*.md", 2), ("**", 2),
            ("[nyheter/ett.md, nyheter/tva.md]", 2), ("nyheter/t*a.md", 1), ("**/e*.md", 1),
        ])
    func covers(_ pages: String, _ count: Int) async {
        let found = await site(
            Self.entry(
                "- sida: \"\(pages)\"\n  kod: missing-alt".replacing("\"[", with: "[")
                    .replacing("]\"", with: "]"))
        ).diagnostics()
        let known = found.filter { $0.severity == .hint && $0.code == .missingAlt }
        #expect(known.count == count)
        #expect(known.allSatisfy { $0.message.swedish.hasPrefix("Känd brist: ") && $0.notes.count == 1 })
        #expect(found.filter { $0.severity == .error }.count == 2 - count)
    }

    @Test("An issue of what the law does not demand is told of by itself, and breaks nothing")
    func others() async throws {
        var site = site("")
        site["site.yml"] = LiteralSite.settings + LiteralSite.assessment + "  resultat: helt förenlig\n"
        site["kanda-brister.yml"] = Self.entry("- sida: nyheter/ett.md\n  kod: wrong-weekday")
        site["content/nyheter/ett.md"] = "---\nrubrik: Ett\ndatum: 2026-11-01\n---\n\nVi ses fredag 3 december 2026.\n"
        site["content/nyheter/tva.md"] = "---\nrubrik: Två\ndatum: 2026-11-01\n---\n"
        site.remove("content/nyheter/a.svg")
        #expect(await site.diagnostics().map(\.code) == [.wrongWeekday])
        let html = try #require(try await site.published()["tillganglighet.html"])
        #expect(html.contains("<strong>helt förenlig</strong>"))
        let others = try #require(html.components(separatedBy: "Andra brister som vi känner till").last)
        #expect(others.contains("Bilden saknar beskrivning."))
        #expect(try await site.published()["tillganglighet.json"]?.contains("\"other\"") == true)
    }

    @Test("A number of the manual is all rules with that number") func number() async {
        let found = await site(Self.entry("- sida: nyheter/\n  kod: r09")).diagnostics()
        #expect(!found.contains { $0.severity == .error })
    }

    @Test("A finding that is covered does not weigh, not even where warnings do") func strict() async {
        let found = await site(Self.entry("- sida: nyheter/\n  kod: missing-alt")).diagnostics()
        #expect(found.allSatisfy { $0.severity == .hint })
    }

    @Test(
        "Each thing that is missing is an error",
        arguments: [
            (entry("- sida: 🔴nyheter/tre.md\n  kod: missing-alt"), "unknown-file"),
            (entry("- sida: nyheter/\n  kod: 🔴missing-alts"), "unknown-rule"),
            (entry("- sida: nyheter/\n  kod: 🔴missing-field"), "not-a-rule"),
            (entry("- sida: 🔴nyheter/index.md\n  kod: missing-alt"), "unused-issue"),
            (entry("- 🔴kod: missing-alt"), "missing-field"), ("🔴sida: nyheter/\n", "wrong-form"),
            ("- 🔴nyheter/\n", "wrong-form"),
            (entry("- 🔴sida: []\n  kod: missing-alt"), "missing-field"),
            (
                "- sida: nyheter/\n  kod: missing-alt\n  kategori: brist\n  🔴skäl:\n  åtgärdas: 2027-03-01\n",
                "missing-field"
            ),
            ("- 🔴sida: nyheter/\n  kod: missing-alt\n  kategori: brist\n  skäl: Ja.\n", "missing-field"),
            (
                "- sida: nyheter/\n  kod: missing-alt\n  kategori: 🔴bristt\n  skäl: Ja.\n  åtgärdas: 2027-03-01\n",
                "invalid-choice"
            ),
            (
                "- sida: nyheter/\n  kod: missing-alt\n  kategori: brist\n  skäl: Ja.\n  åtgärdas: 🔴2027-02-30\n",
                "impossible-date"
            ),
        ])
    func faults(_ text: String, _ code: String) async throws {
        var site = site("")
        site["kanda-brister.yml"] = text
        let mark = try #require(site.marks.first)
        #expect(await site.findings().contains("\(mark): \(code)"))
    }

    @Test("An empty file has no issues", arguments: ["", "\n", "# Inga än.\n"]) func empty(_ text: String) async {
        let found = await site(text).diagnostics()
        #expect(found.map(\.code) == [.missingAlt, .missingAlt])
    }

    @Test("Without a date where none is needed") func burden() async {
        let text = "- sida: nyheter/\n  kod: missing-alt\n  kategori: oskäligt betungande\n  skäl: För många bilder.\n"
        #expect(await site(text).diagnostics().allSatisfy { $0.severity == .hint })
    }

    @Test("An entry for a page that time has withdrawn is a warning only") func withdrawn() async {
        var site = site(Self.entry("- sida: nyheter/tva.md\n  kod: missing-alt"))
        site["content/index.md"] = "---\nrubrik: Start\n---\n\nSe [ett](nyheter/ett.md).\n"
        site["content/nyheter/ett.md"] = "---\nrubrik: Ett\ndatum: 2026-11-01\n---\n\n![Ett hus](a.svg)\n"
        site["content/nyheter/tva.md"] = "---\nrubrik: Två\ndatum: 2026-11-01\navpubliceras: 2026-11-20\n---\n\nText.\n"
        let found = await site.diagnostics().filter { $0.code == .unusedIssue }
        #expect(found.map(\.severity) == [.warning])
    }

    @Test("The site knows its issues, and when the next is overdue") func data() async throws {
        let planned = await site(Self.entry("- sida: nyheter/\n  kod: missing-alt")).planned()
        let plan = try #require(planned.value)
        let issue = try #require(plan.site.statement.issues.first)
        #expect(issue.reason == "Bilden saknar beskrivning.")
        #expect(issue.rules.flatMap(\.criteria) == ["1.1.1"])
        #expect(plan.nextChange == LiteralSite.moment("2027-03-02"))
    }

    @Test("A pattern of many stars is no work") func stars() {
        let pattern = PathPattern(String(repeating: "*a", count: 200) + "b")
        #expect(!pattern.matches(SourcePath(String(repeating: "a", count: 1000))))
    }

    @Test("A baseline covers what stops publishing, once a human has written why") func baseline() async {
        let found = await site("").diagnostics()
        let baseline = Baseline(of: found, isStrict: false, in: .swedish)
        #expect(baseline.remaining == 0)
        #expect(baseline.text.hasPrefix("# "))
        let unwritten = await site(baseline.text).diagnostics()
        #expect(unwritten.filter { $0.severity == .error }.map(\.code) == [.missingField, .missingField])
        let written = baseline.text.replacing("skäl:", with: "skäl: Gammalt.").replacing(
            "åtgärdas:", with: "åtgärdas: 2027-03-01")
        #expect(await site(written).diagnostics().allSatisfy { $0.severity == .hint })
    }

    @Test("A baseline says how many faults it cannot hold") func remaining() {
        let fault = Diagnostic(.error, .missingField, at: nil, Wording(sv: "", en: ""))
        #expect(Baseline(of: [fault], isStrict: false, in: .english).remaining == 1)
    }
}
