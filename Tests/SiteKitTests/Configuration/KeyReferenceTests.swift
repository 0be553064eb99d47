// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit

@Suite struct KeyReferenceTests {
    /// The end of a page of documentation is the tables of the keys. `UPDATE_GOLDEN=1` writes them anew.
    @Test(
        "The documentation lists the keys as they are",
        arguments: [
            ("front-matter.md", KeyReference.frontMatter()), ("site-yml.md", KeyReference.siteSettings()),
            ("kanda-brister.md", KeyReference.knownIssues()),
        ])
    func documentation(_ name: String, _ tables: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/reference")
        let file = root.appending(path: name)
        let page = try String(contentsOf: file, encoding: .utf8)
        let marker = "## Alla fält\n"
        let start = try #require(page.range(of: marker)?.upperBound)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            let intro = page[start...].prefix(while: { $0 != "#" })
            try (page[..<start] + intro + tables).write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8).hasSuffix(tables))
    }

    @Test("The examples of the documentation are right") func examples() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/reference")
        func example(_ name: String) throws -> String {
            let page = try String(contentsOf: root.appending(path: name), encoding: .utf8)
            return try #require(page.components(separatedBy: "```\n").dropFirst().first)
        }
        let site = readSiteSettings(SourceFile(SourcePath("site.yml"), bytes: Array(try example("site-yml.md").utf8)))
        #expect(site.findings.map(\.message.swedish) == [])
        let settings = try #require(site.value)
        let issues = SourceFile(
            SourcePath("kanda-brister.yml"), bytes: Array(try example("kanda-brister.md").utf8))
        let known = readKnownIssues(issues)
        #expect(known.findings.map(\.message.swedish) == [])
        #expect(known.value.count == 2)
        let page = SourceFile(SourcePath("content/a.md"), bytes: Array(try example("front-matter.md").utf8))
        #expect(parseFields(page, kind: .activity, settings: settings).findings.map(\.message.swedish) == [])
    }
}
