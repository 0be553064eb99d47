// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("What site.yml raises and refuses")
struct LimitTests {
    @Test(
        "Each limit of Markdown can be raised in site.yml, and only there",
        arguments: [
            ("sida: 2048", String(repeating: "Ord och ord.\n\n", count: 80_000), "page-too-large"),
            ("block: 64", String(repeating: "Ord och ord.\n", count: 2_000), "block-too-large"),
            ("nivåer: 60", String(repeating: "> ", count: 40) + "ord\n", "too-deep"),
            ("tabellkolumner: 80", tables(columns: 70, rows: 1), "table-too-large"),
            ("table_cells: 30000", tables(columns: 60, rows: 120), "table-too-large"),
            ("hakparenteser: 30000", String(repeating: "\\[a] [\n\n", count: 12_000), "page-too-large"),
        ])
    func raised(line: String, text: String, code: String) async {
        var site: LiteralSite = ["content/a.md": "---\nrubrik: A\n---\n" + text]
        #expect(await site.withoutRules.findings().allSatisfy { $0.hasSuffix(code) })
        #expect(await site.withoutRules.findings() != [])
        site["site.yml"] += "gränser:\n  \(line)\n"
        await site.withoutRules.expectFindings([])
    }

    /// Tables of so many columns, in blocks that are small enough.
    private static func tables(columns: Int, rows: Int) -> String {
        let row = String(repeating: "|a", count: columns) + "|\n"
        let head = row + String(repeating: "|-", count: columns) + "|\n"
        return String(repeating: head + row + "\n", count: rows)
    }

    @Test(
        "A limit is not lowered, and a line of a menu leads somewhere",
        arguments: [
            ("gränser:\n  tabellrutor: 🔴10", "invalid-number"), ("gränser:\n  sida: 🔴tusen", "invalid-number"),
            ("gränser:\n  🔴fel: 3", "unknown-key"), ("meny:\n  - Text: 🔴saknas.md", "unknown-reference"),
            ("meny:\n  - 🔴text: Kontakt\n    undersidor: []", "wrong-form"), ("meny:\n  - Text: index.md", ""),
            ("webbserver: static, iis", ""), ("borttagna: [🔴gammal]", "malformed-address"),
            ("omdirigeringar:\n  🔴gammal: index.md", "malformed-address"),
            ("finansiärer:\n  a: 🔴b", "wrong-form"),
        ])
    func refused(lines: String, code: String) async {
        var site: LiteralSite = [:]
        site["site.yml"] += lines + "\n"
        await site.withoutRules.expectFindings(site.marks.map { "\($0): \(code)" })
    }
}
