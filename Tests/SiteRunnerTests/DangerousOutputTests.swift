// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import SiteKit
import SiteRunner
import Testing

@Suite("Dangerous output folders")
struct DangerousOutputTests {
    /// A site with a repository, a home and links to each dangerous place.
    static func site() throws -> TemporarySite {
        let site = try TemporarySite(["content/index.md": "# Hej", "theme/theme.yml": "namn: T", ".git/config": "x"])
        try site.write("annat/viktigt.txt", "viktigt")
        try site.write("annat/arkiv/.git/config", "x")
        try site.write("fil", "viktig")
        for (name, target) in [
            ("rot", "/"), ("hem", NSHomeDirectory()), ("webben", site.site), ("texter", site.site + "/content"),
        ] {
            try FileManager.default.createSymbolicLink(
                atPath: site.root + "/länk-till-" + name, withDestinationPath: target)
        }
        return site
    }

    @Test(
        "They are refused, and nothing is changed",
        arguments: [
            "/", ".", "..", "~", "~/x", "HOME", "../webb", "ROOT", "ROOT/webb", "ROOT/webb/", "content", "content/ut",
            "theme",
            "theme/assets", ".git", ".git/ut", "ROOT/annat/arkiv", "ROOT/annat", "ROOT/fil", "ROOT/saknas/ut",
            "ROOT/länk-till-rot",
            "ROOT/länk-till-hem", "ROOT/länk-till-webben", "ROOT/länk-till-texter", "ROOT/länk-till-texter/ut", "",
            "x/..",
        ])
    func refused(_ output: String) throws {
        let site = try Self.site()
        let before = try site.files(in: site.root)
        let path = output.replacing("ROOT", with: site.root).replacing("HOME", with: NSHomeDirectory())
        let command = try run(product("anslag"), ["build", "--output", path], in: site.site)
        #expect(command.status == 64)
        #expect(command.error.contains("Webbplatsen kan inte läggas i"))
        #expect(command.error.contains("The site cannot be put in"))
        #expect(try site.files(in: site.root) == before)
    }

    @Test(
        "Refusing makes no call that changes a disk", .enabled(if: hasStrace),
        arguments: ["/", ".", "content", "ROOT/annat"])
    func noCalls(_ output: String) throws {
        let site = try Self.site()
        let log = site.root + "/log"
        let path = output.replacing("ROOT", with: site.root)
        let calls =
            "trace=unlink,unlinkat,rmdir,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,truncate,ftruncate,chmod,fchmod"
        _ = try run(
            strace, ["-f", "-o", log, "-e", calls, product("anslag"), "build", "--output", path], in: site.site)
        let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
        #expect(lines.filter { !$0.contains("+++") && !$0.contains("---") } == [])
    }

    @Test("An empty folder and one of ours are accepted")
    func accepted() throws {
        let site = try Self.site()
        try FileManager.default.createDirectory(atPath: site.root + "/tom", withIntermediateDirectories: true)
        for _ in 0..<2 {
            let output = try site.begin(at: site.root + "/tom/")
            try output.write(OutputFile(OutputPath("a.html"), .bytes([])))
            _ = try output.publish()
        }
        #expect(try site.files(in: site.root + "/tom").keys.sorted() == ["a.html", "manifest.sha256"])
    }
}
