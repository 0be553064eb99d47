// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc
import Testing

@testable import SiteKit
@testable import SiteRunner

@Suite("What is heard of changes")
struct ChangeBurstTests {
    /// How an editor saves, as the kernel tells it.
    private func burst(_ events: [(Int32, String)], in folder: String = "content") -> ChangeListener.Burst {
        events.reduce(into: ChangeListener.Burst()) { burst, event in
            burst.add(UInt32(event.0), Array(event.1.utf8), in: Array(folder.utf8))
        }
    }

    private func files(_ names: String...) -> ChangeListener.Heard { .files(Set(names.map { Array($0.utf8) })) }

    @Test("A file that is written and closed is whole at once")
    func written() {
        let saved = burst([(IN_MODIFY, "a.md"), (IN_MODIFY, "a.md"), (IN_CLOSE_WRITE, "a.md")])
        #expect(saved.heard == files("content/a.md"))
        #expect(saved.rest == .milliseconds(2))
    }

    @Test("A file that is put in the place of another is whole at once")
    func renamed() {
        let saved = burst([
            (IN_CREATE, "a.md.new"), (IN_CLOSE_WRITE, "a.md.new"), (IN_MOVED_FROM, "a.md.new"), (IN_MOVED_TO, "a.md"),
        ])
        #expect(saved.rest == .milliseconds(2))
        #expect(saved.heard == files("content/a.md", "content/a.md.new"))
    }

    @Test("What vim does is over when the file is closed")
    func vim() {
        let before: [(Int32, String)] = [
            (IN_CREATE, "4913"), (IN_CLOSE_WRITE, "4913"), (IN_DELETE, "4913"), (IN_MOVED_FROM, "a.md"),
            (IN_MOVED_TO, "a.md~"), (IN_CREATE, "a.md"), (IN_MODIFY, "a.md"),
        ]
        #expect(burst(before).rest == .milliseconds(30))
        #expect(burst(before + [(IN_CLOSE_WRITE, "a.md"), (IN_DELETE, "a.md~")]).rest == .milliseconds(2))
    }

    @Test("A file that is gone may be about to come back")
    func gone() { #expect(burst([(IN_DELETE, "a.md")]).rest == .milliseconds(30)) }

    @Test("A folder may hold anything, and names that begin with a full stop are nobody's")
    func folders() {
        #expect(burst([(IN_CREATE | IN_ISDIR, "ny")]).heard == .anything)
        #expect(burst([(IN_CREATE, ".a.md.swp"), (IN_MODIFY, ".a.md.swp")]).heard == .nothing)
    }

    @Test("Every change beneath a site is heard, in new folders too")
    func kernel() async throws {
        let site = try Fixture(testDescription: "ordinary-site").copy()
        let listener = try #require(ChangeListener())
        let first = try SourceSnapshot.take(of: site.site, after: nil, listening: listener)
        try site.write("webb/content/om-projektet.md", "---\nrubrik: Om\n---\n")
        #expect(await listener.wait(atMost: .seconds(20)) == files("content/om-projektet.md"))
        try site.write("webb/content/ny/djup/a.md", "---\nrubrik: A\n---\n")
        #expect(await listener.wait(atMost: .seconds(20)) == .anything)
        let second = try SourceSnapshot.take(of: site.site, after: first, listening: listener)
        #expect(second.differs(from: first))
        try site.write("webb/content/ny/djup/a.md", "---\nrubrik: B\n---\n")
        #expect(await listener.wait(atMost: .seconds(20)) == files("content/ny/djup/a.md"))
        #expect(await listener.wait(atMost: .milliseconds(1)) == .nothing)
    }
}

@Suite("A look at some files")
struct SourceSnapshotTests {
    private func raw(_ paths: String...) -> Set<[UInt8]> { Set(paths.map { Array($0.utf8) }) }

    @Test("A file that was written is read, however it looks")
    func written() throws {
        let site = try Fixture(testDescription: "ordinary-site").copy()
        let first = try SourceSnapshot.take(of: site.site, after: nil)
        let path = site.site + "/content/om-projektet.md"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        var times = stat()
        #expect(stat(path, &times) == 0)
        // Another letter, and the times and the size of the file as they were.
        let handle = try #require(FileHandle(forWritingAtPath: path))
        handle.write(Data(text.replacing("e", with: "a", maxReplacements: 1).utf8))
        try handle.close()
        var old = [times.st_atim, times.st_mtim]
        #expect(utimensat(AT_FDCWD, path, &old, 0) == 0)
        let second = try #require(first.looking(at: raw("content/om-projektet.md")))
        #expect(second.differs(from: first))
        #expect(try SourceSnapshot.take(of: site.site, after: first).differs(from: first))
        try site.write("webb/content/om-projektet.md", text)
        let third = try #require(second.looking(at: raw("content/om-projektet.md")))
        #expect(third.differs(from: second))
        #expect(!third.differs(from: first))
    }

    @Test("Files that come and go, and settings, ask for a look at all")
    func all() throws {
        let site = try Fixture(testDescription: "ordinary-site").copy()
        let first = try SourceSnapshot.take(of: site.site, after: nil)
        #expect(first.looking(at: raw("site.yml")) == nil)
        #expect(first.looking(at: raw("content/4913")) != nil)
        try site.write("webb/content/ny.md", "")
        #expect(first.looking(at: raw("content/ny.md")) == nil)
        try FileManager.default.removeItem(atPath: site.site + "/content/om-projektet.md")
        #expect(first.looking(at: raw("content/om-projektet.md")) == nil)
    }

    @Test("What is read of a file that has changed since is not kept")
    func unsteady() throws {
        let site = try Fixture(testDescription: "ordinary-site").copy()
        let first = try SourceSnapshot.take(of: site.site, after: nil)
        _ = try first.sources.read(SourcePath("content/om-projektet.md"), nil)
        #expect(first.isSteady)
        try site.write("webb/content/om-projektet.md", "---\nrubrik: En annan\n---\n")
        _ = try first.sources.read(SourcePath("content/om-projektet.md"), nil)
        #expect(!first.isSteady)
    }
}
