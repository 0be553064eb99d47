// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import SiteRunner
import Testing

@Suite("The command")
struct CommandTests {
    @Test("It links neither Foundation nor ICU")
    func libraries() throws {
        let libraries = try run("/usr/bin/ldd", [product("anslag")]).output
        for name in ["libFoundation.so", "libFoundationInternationalization", "lib_FoundationICU", "libicu"] {
            #expect(!libraries.contains(name))
        }
    }

    @Test(
        "Wrong use is 64",
        arguments: [
            ["--fel"], ["build", "--now", "2026-02-30"], ["build", "--jobs", "0"], ["build", "--format", "xml"],
            ["build", "saknas"],
            ["check", "/"], ["explain", "borken-link"],
        ])
    func usage(_ arguments: [String]) throws {
        let result = try run(product("anslag"), arguments)
        #expect(result.status == 64)
        #expect(!result.error.isEmpty)
        #expect(result.output.isEmpty)
    }

    @Test("A suggestion comes with an unknown code")
    func explain() throws {
        #expect(try run(product("anslag"), ["explain", "borken-link"]).error.contains("broken-link"))
        #expect(try run(product("anslag"), ["explain", "broken-link"]).output.hasPrefix("broken-link: "))
    }

    @Test(
        "A report is one document on standard output, with the text beside it",
        arguments: [("sarif", "{\"$schema\":"), ("junit", "<?xml "), ("markdown", "## Granskning")])
    func documents(form: String, start: String) throws {
        let site = try TemporarySite(["content/index.md": "---\nrubrik: A\n---\n[b](b.md)\n"])
        let result = try run(product("anslag"), ["check", site.site, "--format", form])
        #expect(result.status == 1)
        #expect(result.output.hasPrefix(start))
        #expect(result.output.contains("missing-field"))
        #expect(result.error.contains("[missing-field]"))
        #expect(try run(product("anslag"), ["serve", site.site, "--format", form]).status == 64)
    }

    @Test("A held output is 75, with the process that holds it")
    func held() throws {
        let site = try TemporarySite()
        let output = try site.begin()
        let result = try run(product("anslag"), ["build", site.site, "--language", "en"])
        #expect(result.status == 75)
        #expect(result.error.contains("(process \(ProcessInfo.processInfo.processIdentifier))"))
        try output.discard()
    }

    @Test("A trace names every stage, and what the threads did")
    func trace() throws {
        let site = try TemporarySite()
        let result = try run(product("anslag"), ["check", site.site, "--trace", site.root + "/spår.json"])
        // The site has no theme; it is parsed all the same.
        #expect(result.status == 1)
        let data = try Data(contentsOf: URL(fileURLWithPath: site.root + "/spår.json"))
        let trace = try #require(try JSONSerialization.jsonObject(with: data) as? [String: [[String: Any]]])
        let names = try #require(trace["traceEvents"]).compactMap { $0["name"] as? String }
        #expect(names == ["thread_name", "find files", "read settings and theme", "parse pages", "publish"])
        #expect(
            try run(product("anslag"), ["check", site.site, "--trace", site.root + "/saknas/spår.json"]).status == 74)
    }

    @Test("The home folder in the list of users is refused, whatever HOME says", .enabled(if: registeredHome != nil))
    func home() throws {
        let site = try TemporarySite()
        let home = try #require(Self.registeredHome)
        let result = try run(
            product("anslag"), ["build", site.site, "--output", home], environment: ["HOME": site.root])
        #expect(result.status == 64)
        #expect(result.error.contains("där ligger din hemkatalog"))
    }

    /// Where the system says that the user lives; nil where that is no folder of its own.
    private static var registeredHome: String? {
        guard let user = getpwuid(getuid()) else { return nil }
        let home = String(cString: user.pointee.pw_dir)
        return home != "/" && FileManager.default.fileExists(atPath: home) ? home : nil
    }

    @Test("It needs nothing of the environment")
    func bare() throws {
        let result = try run(product("anslag"), ["--version"], environment: [:])
        #expect(result.status == 0)
    }
}
