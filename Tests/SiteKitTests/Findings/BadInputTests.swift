// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import SiteKit
import Testing

/// A file as nobody should write it, and the findings it must end in: never a crash, never a page less.
struct BadInput: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let path: String
    let bytes: [UInt8]
    let findings: [String]

    init(_ name: String, _ path: String, _ bytes: [UInt8], _ findings: String...) {
        (testDescription, self.path, self.bytes, self.findings) = (name, path, bytes, findings)
    }

    init(_ name: String, _ path: String, _ text: String, _ findings: String...) {
        (testDescription, self.path, bytes, self.findings) = (name, path, Array(text.utf8), findings)
    }

    static let page = "content/a.md"

    static let all: [BadInput] = [
        BadInput("a template as a title", page, "---\nrubrik: {{ x }}\n---\n", "content/a.md:2:9: special-sign"),
        BadInput("broken YAML", page, "---\nrubrik: [a\n---\n", "content/a.md:2:9: special-sign"),
        BadInput("no front matter", page, "Hej.\n", "content/a.md:1:1: missing-front-matter"),
        BadInput("front matter that never ends", page, "---\nrubrik: A\n", "content/a.md:1:1: unclosed-front-matter"),
        BadInput(
            "Latin-1", page, Array("---\nrubrik: ".utf8) + [0xC5, 0x72] + Array("\n---\n".utf8),
            "content/a.md:2:9: wrong-encoding"),
        BadInput("UTF-16", page, [0xFF, 0xFE, 0x2D, 0, 0x2D, 0, 0x2D, 0, 0x0A, 0], "content/a.md:1:1: wrong-encoding"),
        BadInput(
            "UTF-16 without a mark", page, [0x2D, 0, 0x2D, 0, 0x2D, 0, 0x0A, 0], "content/a.md:1:2: wrong-encoding"),
        BadInput("a byte order mark", page, "\u{FEFF}---\nrubrik: A\n---\n\nHej.\n"),
        BadInput("Windows line ends", page, "---\r\nrubrik: A\r\n---\r\n\r\nHej.\r\n"),
        BadInput("an empty file", page, "", "content/a.md:1:1: missing-front-matter"),
        BadInput("nothing but a byte order mark", page, "\u{FEFF}", "content/a.md:1:1: missing-front-matter"),
        BadInput(
            "five megabytes", page, "---\nrubrik: A\n---\n" + String(repeating: "ord\n\n", count: 1_000_000),
            "content/a.md: page-too-large"),
        BadInput("an empty site.yml", "site.yml", "", "site.yml: missing-field"),
        BadInput("a site.yml that is a list", "site.yml", "- namn: A\n", "site.yml:1:1: wrong-form"),
        BadInput("a site.yml in Latin-1", "site.yml", Array("namn: F".utf8) + [0xF6], "site.yml:1:8: wrong-encoding"),
        BadInput("an empty theme.yml", "theme/theme.yml", "", "theme/theme.yml: missing-field"),
        BadInput(
            "a layout in Latin-1", "theme/layouts/page.mustache", [0x3C, 0x70, 0x3E, 0xE5],
            "theme/layouts/page.mustache:1:4: wrong-encoding"),
        BadInput(
            "a stylesheet in Latin-1", "theme/assets/site.css", [0x2F, 0x2A, 0xE5, 0x2A, 0x2F],
            "theme/assets/site.css:1:3: wrong-encoding"),
        BadInput(
            "texts in Latin-1", "theme/strings/sv.yml", Array("a: F".utf8) + [0xF6],
            "theme/strings/sv.yml:1:5: wrong-encoding"),
        BadInput("texts that are a list", "theme/strings/sv.yml", "- a\n", "theme/strings/sv.yml:1:1: wrong-form"),
    ]
}

@Suite("Bad input")
struct BadInputTests {
    @Test("It ends in its finding", arguments: BadInput.all)
    func finding(_ input: BadInput) async {
        var site: LiteralSite = ["content/a.md": "---\nrubrik: A\n---\n"]
        site.set(input.path, bytes: input.bytes)
        await site.withoutRules.expectFindings(input.findings)
    }

    @Test("A page in an odd form that is read is published")
    func published() async throws {
        for input in BadInput.all where input.findings.isEmpty {
            var site: LiteralSite = [:]
            site.set(input.path, bytes: input.bytes)
            #expect(try await site.published()["a.html"]?.hasPrefix("<h1>A</h1><p>Hej.</p>\n") == true, "\(input)")
        }
    }

    @Test("A theme without layouts is told of each that is needed")
    func noLayouts() async {
        var site: LiteralSite = ["content/a.md": "---\nrubrik: A\n---\n"]
        for layout in ["home", "page", "project", "activity", "contact", "news", "section", "tag", "404"] {
            site.remove("theme/layouts/\(layout).mustache")
        }
        let findings = await site.withoutRules.findings()
        #expect(
            findings.filter { $0.hasSuffix("unknown-layout") }
                == ["404", "home", "page"].map { "theme/layouts/\($0).mustache: unknown-layout" })
    }

    @Test("A site without a theme at all is an error at site.yml")
    func noTheme() async {
        var site: LiteralSite = [:]
        for path in site.sources.entries.map(\.path.text) where path.hasPrefix("theme/") { site.remove(path) }
        await site.withoutRules.expectFindings(["site.yml: missing-theme"])
    }
}
