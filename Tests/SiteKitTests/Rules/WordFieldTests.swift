// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Rules about words, among the fields of a page")
struct WordFieldTests {
    @Test(
        "What a visitor reads is held to the same",
        arguments: [
            ("rubrik: 🔴ANMÄL DIG NU", "all-caps"), ("rubrik: A\ningress: 🔴ANMÄL DIG NU till galan", "all-caps"),
            ("rubrik: 🔴Vi firar hela natten.", "heading-style"),
            (
                "rubrik: 🔴Så här gör du för att anmäla dig till den stora galan för alla företag i kommunen",
                "long-heading"
            ),
            ("rubrik: A\ningress: 🔴The project was a part of the European strategy for growth.", "foreign-passage"),
            ("rubrik: A\nbild: bild.png\nalttext: 🔴IMG_1234.jpg", "placeholder-alt"),
            ("rubrik: A\nbild: bild.png\nalttext: 🔴Foto på tre företagare", "vague-alt"),
            (
                "rubrik: A\nbild: bild.png\nalttext: 🔴Tre företagare på scen\nbildtext: Tre företagare på scen.",
                "repeated-alt"
            ),
            ("rubrik: A\nbild: 🔴affisch.png\nalttext: Gala i Folkets hus", "image-of-text"),
            ("rubrik: A\n🔴bild: bild.png", "missing-alt"),
        ])
    func fields(_ fields: String, _ code: String) async {
        var site: LiteralSite = ["content/a.md": "---\n\(fields)\n---\n"]
        site.set(fields.contains("affisch") ? "content/affisch.png" : "content/bild.png", bytes: Self.picture)
        if !fields.contains("bild:") { site.remove("content/bild.png") }
        await site.expectFindings(site.marks.map { "\($0): \(code)" })
    }

    @Test(
        "What is right is left alone",
        arguments: [
            "rubrik: Så här blev galan", "rubrik: Vi har kaffe, te m.m.",
            "rubrik: A\ningress: Vi var med i State of the Nation och EU.",
            "rubrik: A\nbild: bild.png\nalttext: dekor",
            "rubrik: A\nbild: bild.png\nalttext: Tre företagare på scen\nbildtext: Galan 2026",
        ])
    func right(_ fields: String) async {
        var site: LiteralSite = ["content/a.md": "---\n\(fields)\n---\n"]
        if fields.contains("bild:") { site.set("content/bild.png", bytes: Self.picture) }
        await site.expectFindings([])
    }

    @Test("A title in the text is lost beside another at the top, unless it says the same")
    func secondTitle() async {
        let other: LiteralSite = ["content/a.md": "---\nrubrik: Galan\n---\n\n# Festen\n"]
        await other.expectFindings(["content/a.md:5: extra-title"])
        let same: LiteralSite = ["content/a.md": "---\nrubrik: Galan ”A”\n---\n\n# Galan \"A\"\n"]
        await same.expectFindings([])
        let only: LiteralSite = ["content/a.md": "---\nordning: 1\n---\n\n# Galan\n\n## Program\n"]
        await only.expectFindings([])
    }

    @Test("A field in Markdown has no title of its own")
    func field() async {
        var site: LiteralSite = ["content/a.md": "---\nrubrik: A\nom: |\n  # Om\n\n  Text.\n---\n"]
        site["site.yml"] += "egna_fält:\n  om: markdown\n"
        let findings = await site.findings()
        #expect(findings.filter { $0.hasSuffix("extra-title") }.count == 1)
    }

    @Test("The words of a skipped heading are those of the manual")
    func wording() throws {
        let text = "## Program\n\nText.\n\n#### Anmälan\n\n##### Kaffe\n"
        let finding = try #require(MarkdownPage(text, rules: [SkippedHeadings()]).findings.first)
        #expect(
            finding.message.swedish
                == "”Anmälan” är rubriknivå 4 (####), men rubriken före, ”Program” på rad 1, är nivå 2 (##).")
        #expect(
            finding.help?.swedish
                == "Skriv:  ### Anmälan   Rubrikerna är sidans innehållsförteckning för den som lyssnar; en överhoppad nivå låter som att något saknas."
        )
        #expect(finding.notes.map(\.message.swedish) == ["Då blir den här:  #### Kaffe"])
    }

    @Test("Odd and hostile texts end, and say something or nothing")
    func odd() {
        let rules = wordRules(SiteSettings(name: "", language: .swedish, organisation: Organisation(name: ""))).markdown
        let many = 3_000
        let texts = [
            String(repeating: "## A\n\n", count: many), String(repeating: "#### A\n\n## B\n\n", count: many),
            String(repeating: "• a\n", count: many),
            String(repeating: "**a**\n\nb\n\n", count: many), String(repeating: "[](a.md)\n\n", count: many),
            String(repeating: "![a](a.png)\n\n", count: many), String(repeating: "– a\n\n", count: many),
            String(repeating: "-\n", count: many),
            String(repeating: "THE AND OF WITH\n\n", count: many), String(repeating: "the and of with ", count: 900),
            String(repeating: "| | |\n|-|-|\n\n", count: many), "\u{FEFF}", "\u{200B}", "#", "-", "•", "– ", "[]()",
            "![]()", "|\n|-|", "<span", "(", "1.", "a)",
        ]
        for text in texts { _ = MarkdownPage(text, rules: rules).codes }
        for seed in 0..<200 {
            var random = Seeded(UInt64(seed))
            let signs = Array("#-*_[]()!|\\`<>&;:.• –\n\n  åÄa1\"’𝔸\u{A0}")
            let text = String((0..<200).map { _ in signs.randomElement(using: &random) ?? "a" })
            let (first, second) = (MarkdownPage(text, rules: rules), MarkdownPage(text, rules: rules))
            #expect(first.findings == second.findings)
            // Every place lies within the text.
            for case .bytes(let range) in first.findings.map({ $0.location?.place }) {
                #expect(range.upperBound <= text.utf8.count)
            }
        }
    }

    /// A PNG of 1 × 1.
    private static let picture: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8,
        2, 0, 0, 0, 0x90, 0x77, 0x53, 0xDE,
    ]
}
