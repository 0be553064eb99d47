// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import SiteKit
import SiteRunner
import Testing

/// A small site in Tests/Fixtures/, with what a build of it writes and says. UPDATE_GOLDEN=1 writes both anew.
struct Fixture: CustomTestStringConvertible, Sendable {
    let testDescription: String

    private static let root =
        (0..<2).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        .path + "/Fixtures"
    private static let theme = "theme"
    private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

    /// All fixtures: one idea each.
    static let all =
        [
            "documents", "folder-addresses", "ordinary-site", "pale-theme", "planted-mistakes", "planted-page",
            "two-languages",
        ].map(
            Fixture.init(testDescription:))

    private var folder: String { Self.root + "/" + testDescription }
    private var expected: String { folder + "/expected" }

    /// The site with the fixtures' theme, in a folder of its own.
    func copy() throws -> TemporarySite {
        let site = try TemporarySite([:])
        try FileManager.default.copyItem(atPath: Self.root + "/" + Self.theme, toPath: site.site + "/theme")
        for (path, data) in try Self.files(in: folder + "/site") {
            let whole = URL(fileURLWithPath: site.site + "/" + path)
            try FileManager.default.createDirectory(
                at: whole.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: whole)
        }
        return site
    }

    /// Builds the site with the fixtures' theme, as of 1 December 2026. The list of digests is left out: it says what the files say.
    func build() async throws -> (files: [String: Data], findings: String) {
        let site = try copy()
        guard case .success(let now) = Moment.parse("2026-12-01") else { preconditionFailure("a moment") }
        let report = try await SiteBuild(
            site: site.site, target: .folder(site.output), options: BuildOptions(now: now, jobs: 2)
        ).run()
        let findings = located(report.diagnostics) { path in
            do { return try report.tree.read(path) } catch { return nil }
        }
        var files = try Self.files(in: site.output)
        files["manifest.sha256"] = nil
        return (files, TextReport(language: .swedish).text(of: findings))
    }

    /// What is committed.
    func golden() throws -> (files: [String: Data], findings: String) {
        let findings = FileManager.default.contents(atPath: folder + "/diagnostics.txt") ?? Data()
        return (try Self.files(in: expected), String(decoding: findings, as: UTF8.self))
    }

    /// Commits what was built, where that is asked for.
    func update(_ built: (files: [String: Data], findings: String)) throws {
        guard Self.isUpdating else { return }
        if FileManager.default.fileExists(atPath: expected) { try FileManager.default.removeItem(atPath: expected) }
        for (path, data) in built.files {
            let whole = URL(fileURLWithPath: expected + "/" + path)
            try FileManager.default.createDirectory(
                at: whole.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: whole)
        }
        try Data(built.findings.utf8).write(to: URL(fileURLWithPath: folder + "/diagnostics.txt"))
    }

    /// The names of all folders that hold a fixture: a site in a folder of its own.
    static func folders() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root)
            .filter { FileManager.default.fileExists(atPath: root + "/" + $0 + "/site/site.yml") }.sorted()
    }

    private static func files(in folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: folder)
            ?? FileManager.DirectoryEnumerator()
        {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
            if !isFolder.boolValue { files[path] = FileManager.default.contents(atPath: folder + "/" + path) }
        }
        return files
    }
}

@Suite("Fixtures")
struct FixtureTests {
    @Test("A site builds to what is expected, and says what is expected", arguments: Fixture.all)
    func golden(_ fixture: Fixture) async throws {
        let built = try await fixture.build()
        try fixture.update(built)
        let golden = try fixture.golden()
        #expect(built.findings == golden.findings)
        #expect(built.files.keys.sorted() == golden.files.keys.sorted())
        for (path, data) in built.files where golden.files[path] != data {
            #expect(
                String(decoding: data, as: UTF8.self) == String(decoding: golden.files[path] ?? Data(), as: UTF8.self),
                "\(path)")
        }
    }

    @Test("Every folder is judged")
    func all() throws {
        #expect(try Fixture.folders() == Fixture.all.map(\.testDescription))
    }
}
