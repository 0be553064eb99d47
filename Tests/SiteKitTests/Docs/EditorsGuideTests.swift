// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit

@Suite struct EditorsGuideTests {
    @Test(
        "Every whole file that the guide shows builds without a finding",
        arguments: try Documentation.pages(in: "redaktor"))
    func examples(_ page: String) async throws {
        var site = surroundings
        let files = try Documentation(page).wholeFiles
        for file in files { site[file.path] = file.text }
        for (path, bytes) in Self.pictures where files.contains(where: { $0.text.contains(path) }) {
            site.set("content/" + path, bytes: bytes)
        }
        await site.expectFindings([])
    }

    @Test("The guide shows whole files at all") func count() throws {
        let files = try Documentation.pages(in: "redaktor").flatMap { try Documentation($0).wholeFiles }
        #expect(files.count >= 8)
    }

    @Test("The pages that the guide links to are there", arguments: try Documentation.pages(in: "redaktor"))
    func links(_ page: String) throws {
        let here = try Documentation(page)
        for match in here.prose.matches(of: /\]\(([^)]+)\)/) {
            let target = here.file.deletingLastPathComponent().appending(path: String(match.1)).standardized
            #expect(FileManager.default.fileExists(atPath: target.path), "\(match.1)")
        }
    }

    /// `UPDATE_GOLDEN=1` writes the report anew.
    @Test("The report that the guide shows is what the program says") func report() async throws {
        let page = try Documentation("redaktor/nar-det-blir-fel.md")
        let start = try #require(page.text.range(of: "<!-- besked -->\n```\n")).upperBound
        let end = try #require(page.text.range(of: "```\n", range: start..<page.text.endIndex)).lowerBound
        let faulty = try #require(page.text.components(separatedBy: "\n```\n").dropFirst().first) + "\n"
        let said = await said(faulty)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try page.text.replacingCharacters(in: start..<end, with: said)
                .write(to: page.file, atomically: true, encoding: .utf8)
        }
        let now = try Documentation("redaktor/nar-det-blir-fel.md").text
        #expect(now.contains("<!-- besked -->\n```\n" + said + "```\n"))
    }

    /// What is said of the faulty example.
    private func said(_ faulty: String) async -> String {
        var site = surroundings
        site["content/kontakter/projektledare.md"] = "---\nnamn: Kim Exempel\ntelefon: 08-465 004 02\n---\n"
        site["content/aktiviteter/gala.md"] = faulty
        return await site.report()
    }

    /// A JPEG of 640 × 480 as far as its header goes, and the beginning of a PDF.
    private static let pictures: [(path: String, bytes: [UInt8])] = {
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0x01, 0xE0, 0x02, 0x80, 1, 1, 0x11, 0]
        return [
            ("bilder/scen.jpg", jpeg), ("bilder/linje.jpg", jpeg), ("dokument/program.pdf", [UInt8].pdf()),
        ]
    }()

    /// What the examples point at.
    private var surroundings: LiteralSite {
        [
            "content/aktiviteter/index.md": "---\nrubrik: Aktiviteter\n---\n",
            "content/kontakter/index.md": "---\nrubrik: Kontakter\n---\n",
            "content/kontakter/tillvaxtavdelningen.md":
                "---\nnamn: Tillväxtavdelningen\nkontakttyp: enhet\ntelefon: 08-465 004 01\n---\n",
        ]
    }
}
