// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import SiteKit
import Testing

/// A finding of the rim, with what to do to a sound site for a build of it to yield that.
struct RimFinding: Sendable, CustomTestStringConvertible {
    let code: DiagnosticCode
    /// What the kernel is made to answer, as strace writes it; `SITE` stands for the site's folder.
    var trouble: [String] = []
    /// Whether a site is published first.
    var isBuilt = false
    let prepare: @Sendable (TemporarySite) throws -> Void

    var testDescription: String { code.rawValue }

    /// All findings of the rim.
    static let all: [RimFinding] = [
        RimFinding(code: .backupFile) { try $0.write("webb/content/kopia.md~", "x") },
        RimFinding(code: .folderNamedAsPage) { try $0.write("webb/content/om.md/oss.md", "x") },
        RimFinding(code: .foreignFile, isBuilt: true) { try $0.write("webb/_site/robots.txt", "x") },
        RimFinding(code: .foreignFileCollision, isBuilt: true) { site in
            try site.write("webb/_site/om.html", "x")
            try site.write("webb/content/om.md", "---\nrubrik: Om\n---\n")
        },
        RimFinding(code: .invalidName) { site in
            let name = Array((site.site + "/content/g").utf8CString.dropLast()) + [CChar(bitPattern: 0xE5), 0]
            close(creat(name, 0o600))
        },
        RimFinding(code: .nameCollision) { site in
            try site.write("webb/content/Om.md", "---\nrubrik: Om\nwebbadress: ett\n---\n")
            try site.write("webb/content/om.md", "---\nrubrik: Om\n---\n")
        },
        RimFinding(code: .oldOutputRemains, trouble: ["-e", "inject=unlinkat:error=EPERM"], isBuilt: true) { _ in },
        RimFinding(code: .specialFile) { _ = mkfifo($0.site + "/content/kö", 0o600) },
        RimFinding(code: .symbolicLink) {
            try FileManager.default.createSymbolicLink(
                atPath: $0.site + "/content/ut.md", withDestinationPath: "/etc/passwd")
        },
        RimFinding(code: .unreadableFile, trouble: ["-P", "SITE/content/om.md", "-e", "inject=read:error=EIO"]) {
            try $0.write("webb/content/om.md", "---\nrubrik: Om\n---\n")
        },
        RimFinding(code: .unreadableFolder, trouble: ["-P", "SITE/content/om", "-e", "inject=getdents64:error=EACCES"])
        {
            try $0.write("webb/content/om/index.md", "---\nrubrik: Om\n---\n")
        },
    ]
}

@Suite("Findings of the rim")
struct RimFindingTests {
    private static let layout =
        "<h1>{{page.title}}</h1>{{#menus.footer}}{{#address}}<a href=\"{{address}}\">{{title}}</a>{{/address}}{{/menus.footer}}"
    static let sound = [
        "site.yml":
            "namn: Prov\nspråk: sv\norganisation:\n  namn: Exempels kommun\n  organisationsnummer: 299900-0009\n  e-post: kommun@exempel.se\ntillgänglighet:\n  bedömd: 2026-11-01\n  metod: Egen granskning\n",
        "content/index.md": "---\nrubrik: Start\n---\n", "theme/theme.yml": "name: Enkelt\n",
        "theme/assets/site.css": ":focus-visible{outline:.125rem solid}\n",
        "theme/strings/sv.yml": "updated: Uppdaterad\n",
        "theme/layouts/home.mustache": layout,
        "theme/layouts/page.mustache": layout,
        "theme/layouts/404.mustache": layout,
        "theme/layouts/section.mustache": layout,
    ]

    @Test("Each is yielded, alone", arguments: RimFinding.all)
    func yielded(_ finding: RimFinding) throws {
        if !finding.trouble.isEmpty, !hasStrace { return }
        let site = try TemporarySite(Self.sound)
        if finding.isBuilt {
            #expect(try run(product("anslag"), ["build", site.site, "--now", "2026-12-01"]).error.contains("5 sidor"))
        }
        try finding.prepare(site)
        var command = [try product("anslag"), "build", site.site, "--format", "json", "--now", "2026-12-01"]
        if !finding.trouble.isEmpty {
            let trouble = finding.trouble.map { $0.replacing("SITE", with: site.site) }
            command = [strace, "-f", "-qq", "-o", "/dev/null"] + trouble + command
        }
        let result = try run(command[0], Array(command.dropFirst()))
        #expect(codes(result.output) == [finding.code.rawValue], "\(result.output)\(result.error)")
        #expect(result.status == (result.output.contains("\"severity\":\"error\"") ? 1 : 0))
    }

    @Test("A folder of sources that is not there is told of, not passed by")
    func missingContent() throws {
        let site = try TemporarySite(Self.sound.filter { !$0.key.hasPrefix("content/") })
        let result = try run(product("anslag"), ["build", site.site, "--format", "json", "--now", "2026-12-01"])
        #expect(codes(result.output) == ["missing-index"])
        #expect(result.status == 1)
    }

    private func codes(_ lines: String) -> [String] {
        let key = "\"code\":\""
        return lines.split(separator: "\n").compactMap { line in
            guard let start = line.firstRange(of: key)?.upperBound else { return nil }
            return String(line.suffix(from: start).prefix { $0 != "\"" })
        }
    }
}
