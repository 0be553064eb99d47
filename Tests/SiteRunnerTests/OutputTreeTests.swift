// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import SiteKit
import SiteRunner
import Testing

@Suite("Publishing")
struct OutputTreeTests {
    @Test("A new site takes the place of the old one, and nothing is left beside it")
    func replaces() throws {
        let site = try TemporarySite()
        try site.publish(["a.html": "gammal", "x/b.html": "gammal"])
        try site.publish(["a.html": "ny", "y/z/c.html": "ny"])
        #expect(try site.published() == ["a.html": "ny", "y/z/c.html": "ny"])
        #expect(try site.names() == ["_site", "content", "site.yml"])
    }

    @Test("Until it is published nothing is seen of a new site, and giving up leaves no trace")
    func unseen() throws {
        let site = try TemporarySite()
        try site.publish(["a.html": "gammal"])
        do {
            let output = try site.begin()
            try output.write(OutputFile(OutputPath("a.html"), .bytes(Array("ny".utf8))))
            #expect(try site.published() == ["a.html": "gammal"])
            try output.discard()
        }
        #expect(try site.published() == ["a.html": "gammal"])
        #expect(try site.names() == ["_site", "content", "site.yml"])
    }

    @Test("The list can be checked by sha256sum")
    func manifest() throws {
        let site = try TemporarySite(["content/program.pdf": String(repeating: "pdf", count: 100_000)])
        let output = try site.begin()
        try output.write(OutputFile(OutputPath("a.html"), .bytes([])))
        try output.write(OutputFile(OutputPath("x/program.pdf"), .copy(SourcePath("content/program.pdf"))))
        _ = try output.publish()
        let checked = try run("/usr/bin/sha256sum", ["-c", "manifest.sha256"], in: site.output)
        #expect(checked.output == "a.html: OK\nx/program.pdf: OK\n")
        #expect(checked.status == 0)
    }

    @Test("Files may be written from many threads")
    func parallel() async throws {
        let site = try TemporarySite()
        let output = try site.begin()
        let faults = await Array(0..<400).parallelMap(jobs: 8) { number -> BuildFault? in
            let file = OutputFile(
                OutputPath("m\(number % 7)/n\(number % 3)/\(number).html"),
                .bytes([UInt8](repeating: 0x61, count: number)))
            do throws(BuildFault) { try output.write(file) } catch { return error }
            return nil
        }
        #expect(faults.allSatisfy { $0 == nil })
        _ = try output.publish()
        #expect(try site.published().count == 400)
    }

    @Test("What Anslag did not make is carried over and named")
    func carried() throws {
        let site = try TemporarySite()
        try site.publish(["a.html": "1", "x/b.html": "1"])
        try site.write("webb/_site/.well-known/säkerhet.txt", "egen")
        try site.write("webb/_site/x/egen.html", "egen")
        try FileManager.default.createSymbolicLink(atPath: site.output + "/länk", withDestinationPath: "/etc")
        let diagnostics = try site.publish(["a.html": "2"])
        #expect(diagnostics.map(\.code) == [.foreignFile])
        #expect(diagnostics[0].severity == .warning)
        for name in [".well-known/säkerhet.txt", "x/egen.html", "länk"] {
            #expect(diagnostics[0].message.swedish.contains(name))
        }
        let expected = ["a.html": "2", ".well-known/säkerhet.txt": "egen", "x/egen.html": "egen", "länk": "→ /etc"]
        #expect(try site.published() == expected)
        try site.publish(["a.html": "3"])
        #expect(try site.published().count == 4)
    }

    @Test(
        "A carried file that a new one would replace is an error",
        arguments: [("b.html", "b.html"), ("b", "b/c.html"), ("b/c.html", "b")])
    func collides(_ foreign: String, _ new: String) throws {
        let site = try TemporarySite()
        try site.publish(["a.html": "1"])
        try site.write("webb/_site/" + foreign, "egen")
        let diagnostics = try site.publish(["a.html": "2", new: "ny"])
        #expect(diagnostics.map(\.code) == [.foreignFileCollision])
        #expect(try site.published() == ["a.html": "1", foreign: "egen"])
    }

    @Test("Only one build at a time holds an output, and the other hears which")
    func lock() throws {
        let site = try TemporarySite()
        let first = try site.begin()
        let own = Int(ProcessInfo.processInfo.processIdentifier)
        #expect(throws: BuildFault.held(output: site.output, process: own)) { try site.begin() }
        try first.discard()
    }

    @Test("Of many builds at once each publishes or is told to wait")
    func storm() async throws {
        let site = try TemporarySite()
        let (probe, folder, output) = (try product("PublishProbe"), site.site, site.output)
        let statuses = await withTaskGroup(of: Int32?.self) { group in
            for number in 0..<8 { group.addTask { try? run(probe, [folder, output, "bygge \(number)"]).status } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.contains(0))
        #expect(statuses.allSatisfy { $0 == 0 || $0 == 75 })
        #expect(Set(try site.published().values.map { $0.dropLast(3) }).count == 1)
        #expect(try site.names() == ["_site", "content", "site.yml"])
    }

    @Test("What a killed build left is put right by the next")
    func leftovers() throws {
        let site = try TemporarySite()
        try site.publish(["a.html": "1"])
        try site.write("webb/._site.staging-99999/halv.html", "halv")
        try site.write("webb/._site.staging-x/annans.txt", "annans")
        try FileManager.default.moveItem(atPath: site.output, toPath: site.site + "/._site.old-99999")
        let output = try site.begin()
        #expect(try site.published() == ["a.html": "1"])
        try output.discard()
        #expect(try site.names() == ["._site.lock", "._site.staging-x", "_site", "content", "site.yml"])
    }

    @Test("A file that came to the old site while it was replaced is not lost")
    func late() throws {
        let site = try TemporarySite()
        try site.publish(["a.html": "1"])
        try site.write("webb/._site.staging-99999/manifest.sha256", manifestText(["b.html"]))
        try site.write("webb/._site.staging-99999/b.html", "vår")
        try site.write("webb/._site.staging-99999/sen.txt", "sen")
        try site.begin().discard()
        #expect(try site.published() == ["a.html": "1", "sen.txt": "sen"])
    }

    private func manifestText(_ paths: [String]) -> String {
        "# The files of this site, published by Anslag. What is not listed here is left alone.\n"
            + paths.map { String(repeating: "0", count: 64) + "  " + $0 + "\n" }.joined()
    }
}
