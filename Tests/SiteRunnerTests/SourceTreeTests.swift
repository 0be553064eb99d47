// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import SiteKit
import SiteRunner
import Testing

@Suite("Finding and reading files")
struct SourceTreeTests {
    @Test("Files of the site are found, sorted, with their sizes; others are passed by")
    func found() throws {
        let site = try TemporarySite([
            "content/b.md": "b", "content/a/ö.md": "öö", "content/a.md": "", "theme/theme.yml": "x",
            "kanda-brister.yml": "x",
            "content/.dold.md": "x", "content/.git/x.md": "x", "docs/x.md": "x", "_site/x.html": "x",
            "content/Thumbs.db": "x",
        ])
        let found = try site.tree()
        #expect(found.findings == [])
        #expect(
            found.value.entries.map { "\($0.path) \($0.size)" } == [
                "content/a.md 0", "content/a/ö.md 0", "content/b.md 0", "kanda-brister.yml 1", "site.yml 10",
                "theme/theme.yml 1",
            ])
    }

    @Test("A name in the form of a Mac is found in the common form, and read")
    func decomposed() throws {
        let site = try TemporarySite(["content/fo\u{308}retag/å\u{0}".replacing("\u{0}", with: "r.md"): "text"])
        let found = try site.tree()
        let path = try #require(found.value.entries.first?.path)
        #expect(Array(path.text.utf8) == Array("content/företag/år.md".utf8))
        #expect(try found.value.read(path) == Array("text".utf8))
        #expect(try found.value.sources.read(path, 2) == Array("te".utf8))
    }

    @Test("What is no ordinary file or folder is an error that names it")
    func special() throws {
        let site = try TemporarySite(["content/mapp.md/x.txt": "x", "content/kopia.md~": "x", "content/index.md": "x"])
        #expect(mkfifo(site.site + "/content/rör.md", 0o600) == 0)
        try FileManager.default.createSymbolicLink(atPath: site.site + "/content/l.md", withDestinationPath: "index.md")
        try FileManager.default.createSymbolicLink(atPath: site.site + "/theme", withDestinationPath: "/etc")
        let found = try site.tree()
        let lines = found.findings.map { "\($0.severity) \($0.code.rawValue) \($0.location?.file.text ?? "")" }
            .sorted()
        #expect(
            lines == [
                "error folder-named-as-page content/mapp.md", "error special-file content/rör.md",
                "error symbolic-link content/l.md",
                "error symbolic-link theme", "hint backup-file content/kopia.md~",
            ])
        #expect(found.value.entries.map(\.path.text) == ["content/index.md", "site.yml"])
    }

    @Test("A name that is not UTF-8 is an error with its byte")
    func invalidName() throws {
        let site = try TemporarySite()
        let name: [CChar] =
            Array((site.site + "/content/g").utf8CString.dropLast()) + [CChar(bitPattern: 0xE5), 0x6C, 0]
        close(creat(name, 0o600))
        let diagnostic = try #require(try site.tree().findings.first)
        #expect(diagnostic.code == .invalidName)
        #expect(diagnostic.message.swedish == "Filnamnet g\\xE5l i mappen content är inte UTF-8 från byte 2.")
    }

    @Test(
        "Two names that are one elsewhere are an error that names both",
        arguments: [("Gala.md", "gala.md"), ("å.md", "a\u{30A}.md"), ("Ö.md", "ö.md"), ("STRASSE.md", "straße.md")])
    func collision(_ first: String, _ second: String) throws {
        let site = try TemporarySite()
        for name in [first, second] { close(open(site.site + "/content/" + name, O_CREAT | O_WRONLY, 0o600)) }
        let found = try site.tree()
        #expect(found.findings.map(\.code) == [.nameCollision])
        #expect(found.findings.first?.notes.count == 1)
        // A path is one file, whatever the disk holds: the core looks pages up by it.
        let paths = found.value.entries.map(\.path)
        #expect(Set(paths).count == paths.count)
    }

    @Test("Two folders whose names differ only in how a letter is stored are an error, and no page is read twice")
    func foldersAlike() throws {
        let site = try TemporarySite(["content/\u{E5}/index.md": "# Ett"])
        mkdir(site.site + "/content/a\u{30A}", 0o700)
        close(open(site.site + "/content/a\u{30A}/index.md", O_CREAT | O_WRONLY, 0o600))
        let found = try site.tree()
        #expect(found.findings.map(\.code) == [.nameCollision])
        #expect(found.value.entries.map(\.path.text) == ["content/\u{E5}/index.md", "site.yml"])
    }

    @Test("A file where a folder must be is called a file")
    func fileForFolder() throws {
        let site = try TemporarySite(["content": "text"])
        #expect(try site.tree().findings.map(\.message.english) == ["content is a file, but must be a folder."])
    }

    @Test("A folder that may not be read is an error with the system's words", .enabled(if: getuid() != 0))
    func unreadable() throws {
        let site = try TemporarySite(["content/a/b.md": "x"])
        chmod(site.site + "/content/a", 0)
        defer { chmod(site.site + "/content/a", 0o700) }
        #expect(try site.tree().findings.first?.message.english.contains("Permission denied") == true)
    }

    @Test(
        "Nothing outside the site is read",
        arguments: ["../hemlig", "content/ut/hemlig", "content/../../hemlig", "/etc/passwd", "content/l"])
    func escapes(_ path: String) throws {
        let site = try TemporarySite()
        try site.write("hemlig", "kanariefågel")
        try FileManager.default.createSymbolicLink(atPath: site.site + "/content/ut", withDestinationPath: site.root)
        try FileManager.default.createSymbolicLink(atPath: site.site + "/content/l", withDestinationPath: "index.md")
        let tree = try site.tree().value
        #expect(throws: Sources.ReadFault.self) { try tree.read(SourcePath(path)) }
        let output = try site.begin()
        #expect(throws: BuildFault.self) { try output.write(OutputFile(OutputPath("x.html"), .copy(SourcePath(path)))) }
        #expect(throws: BuildFault.self) { try output.write(OutputFile(OutputPath("../" + path), .bytes([]))) }
        try output.discard()
    }

    @Test("The old way to read beneath a folder refuses the same", .enabled(if: hasStrace))
    func fallback() throws {
        let site = try TemporarySite(["content/a/b.md": "text"])
        try FileManager.default.createSymbolicLink(atPath: site.site + "/content/ut", withDestinationPath: "/etc")
        let result = try run(
            strace,
            [
                "-f", "-qq", "-o", "/dev/null", "-e", "inject=openat2:error=ENOSYS", product("anslag"), "check",
                site.site, "--format", "json",
            ])
        #expect(result.output.split(separator: "\n").filter { $0.contains("symbolic-link") }.count == 1)
        #expect(!result.output.contains("unreadable"))
    }

    @Test("A file is read as it was at one moment", .timeLimit(.minutes(1)))
    func torn() async throws {
        let site = try TemporarySite(["content/a.md": ""])
        let tree = try site.tree().value
        let path = site.site + "/content/a.md"
        let writer = Task.detached {
            var round: UInt8 = 0
            while !Task.isCancelled {
                round = round % 26 + 1
                let text = [UInt8](repeating: 0x60 + round, count: 20_000)
                let descriptor = open(path, O_WRONLY | O_TRUNC)
                for start in stride(from: 0, to: text.count, by: 5_000) {
                    _ = write(descriptor, Array(text[start..<start + 5_000]), 5_000)
                }
                close(descriptor)
                usleep(200)
            }
        }
        var mixed = 0
        for _ in 0..<2_000 {
            do { if Set(try tree.read(SourcePath("content/a.md"))).count > 1 { mixed += 1 } } catch {}
        }
        writer.cancel()
        #expect(mixed == 0)
    }
}
