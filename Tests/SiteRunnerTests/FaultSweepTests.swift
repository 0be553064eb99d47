// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import SiteKit
import SiteRunner
import Testing

/// Every call to the system fails once, or is the last one the program makes, and each time what is published is wholly the old site
/// or wholly the new one.
@Suite("Faults at every call", .enabled(if: hasStrace), .serialized)
struct FaultSweepTests {
    static let calls = [
        "openat", "openat2", "write", "close", "mkdirat", "linkat", "ftruncate", "syncfs", "renameat2", "renameat",
        "fsync", "unlinkat",
    ]

    @Test("Killed at any call, the site is the old or the new, and the next build puts all right", arguments: calls)
    func killed(_ call: String) throws {
        let sweep = try Sweep()
        for number in try sweep.count(of: call) {
            let result = try sweep.run("inject=\(call):signal=KILL:when=\(number)")
            let published = try sweep.site.published()
            #expect(published == sweep.old || published == sweep.new, "\(call) \(number)")
            #expect(result.wasKilled, "\(call) \(number)")
            #expect(try sweep.runFreely("ny").status == 0)
            #expect(try sweep.site.published() == sweep.new, "\(call) \(number)")
            #expect(try sweep.site.names() == ["_site", "content", "site.yml"])
        }
    }

    @Test(
        "A fault at any call is told by the exit status, and the old site stays",
        arguments: [
            ("openat2", "EIO"), ("openat2", "EMFILE"), ("write", "ENOSPC"), ("write", "EDQUOT"), ("write", "EFBIG"),
            ("close", "EIO"),
            ("mkdirat", "EROFS"), ("mkdirat", "EACCES"), ("linkat", "EIO"), ("ftruncate", "EIO"), ("syncfs", "EIO"),
            ("renameat2", "EACCES"),
            ("fsync", "EIO"), ("unlinkat", "EACCES"),
        ])
    func failed(_ call: String, _ error: String) throws {
        let sweep = try Sweep()
        for number in try sweep.count(of: call) {
            let result = try sweep.run("inject=\(call):error=\(error):when=\(number)")
            let expected = result.status == 0 ? sweep.new : sweep.old
            #expect(try sweep.site.published() == expected, "\(call) \(number): \(result.status)")
            #expect(
                [0, 74].contains(result.status) && !result.wasKilled,
                "\(call) \(number): \(result.status) \(result.output)")
            #expect(try sweep.runFreely("ny").status == 0)
            #expect(try sweep.site.published() == sweep.new)
        }
    }

    @Test("Where two names cannot be exchanged, two steps do", arguments: ["EINVAL", "ENOSYS", "EXDEV"])
    func unexchanged(_ error: String) throws {
        let sweep = try Sweep()
        try sweep.reset()
        let refusal = "inject=renameat2:error=\(error)"
        #expect(try sweep.run(refusal, resetting: false).status == 0)
        #expect(try sweep.site.published() == sweep.new)
        for number in 1...3 {
            try sweep.reset()
            _ = try sweep.run(refusal, "inject=renameat:signal=KILL:when=\(number)", resetting: false)
            let published = try sweep.site.published()
            #expect(published == [:] || published == sweep.old || published == sweep.new)
            #expect(try sweep.runFreely("ny").status == 0)
            #expect(try sweep.site.published() == sweep.new)
            #expect(try sweep.site.names() == ["_site", "content", "site.yml"])
        }
    }

    @Test("A signal that asks leaves the old site and no trace", arguments: ["INT", "TERM"])
    func asked(_ signal: String) throws {
        let site = try TemporarySite(["content/a.md": "a", "content/b.md": "b"])
        try site.publish(["a.html": "gammal"])
        let log = site.root + "/log"
        let result = try run(
            strace,
            [
                "-f", "-o", log, "-e", "inject=mkdirat:signal=\(signal):when=1", product("PublishProbe"), site.site,
                site.output, "ny",
            ])
        #expect(result.status == 0 || result.wasKilled)
        #expect(try site.names() == ["_site", "content", "site.yml"])
    }

    @Test("A full disk leaves the old site, and says so", .enabled(if: getuid() == 0))
    func fullDisk() throws {
        let site = try TemporarySite(["content/stor.pdf": String(repeating: "x", count: 3_000_000)])
        let disk = site.root + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        guard try run("/bin/mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]).status == 0 else { return }
        defer { _ = try? run("/bin/umount", [disk]) }
        #expect(try run(product("PublishProbe"), [site.site, disk + "/ut", "gammal"]).status == 0)
        let before = try site.files(in: disk)
        do {
            let output = try site.begin(at: disk + "/ut")
            #expect(throws: BuildFault.system(SystemFault(disk + "/ut/stor.pdf", ENOSPC))) {
                try output.write(OutputFile(OutputPath("stor.pdf"), .copy(SourcePath("content/stor.pdf"))))
            }
            try output.discard()
        }
        #expect(try site.files(in: disk) == before)
    }
}

/// A site with an old version, a file that is not ours, and a program that publishes a new version.
private struct Sweep {
    let site: TemporarySite
    let old: [String: String]
    let new: [String: String]
    private let probe: String

    init() throws {
        // In memory where there is such a disk, since some hundreds of builds would wait for a real one.
        let memory = "/dev/shm"
        let isWritable = FileManager.default.isWritableFile(atPath: memory)
        site = try TemporarySite(in: isWritable ? memory : NSTemporaryDirectory())
        probe = try product("PublishProbe")
        func pages(_ text: String) -> [String: String] {
            var pages = ["egen/fil.txt": "egen"]
            for number in 0..<6 {
                pages[number % 2 == 0 ? "sida-\(number).html" : "mapp-\(number)/sida.html"] = "\(text) \(number)\n"
            }
            return pages
        }
        (old, new) = (pages("gammal"), pages("ny"))
    }

    func reset() throws {
        try FileManager.default.removeItem(atPath: site.site)
        try site.write("webb/site.yml", "namn: Prov")
        try site.write("webb/content/index.md", "# Hej")
        _ = try runFreely("gammal")
        try site.write("webb/_site/egen/fil.txt", "egen")
    }

    func runFreely(_ text: String) throws -> (status: Int32, output: String, error: String, wasKilled: Bool) {
        try SiteRunnerTests.run(probe, [site.site, site.output, text])
    }

    /// Runs the program with faults.
    func run(
        _ faults: String..., resetting: Bool = true
    ) throws -> (status: Int32, output: String, error: String, wasKilled: Bool) {
        if resetting { try reset() }
        let options = faults.flatMap { ["-e", $0] }
        return try SiteRunnerTests.run(
            strace, ["-f", "-qq", "-o", "/dev/null"] + options + [probe, site.site, site.output, "ny"])
    }

    /// The numbers of a call that the program makes after it has taken hold of the site; what the loader does before is of no interest.
    func count(of call: String) throws -> Range<Int> {
        try reset()
        let log = site.root + "/log"
        _ = try SiteRunnerTests.run(
            strace, ["-f", "-qq", "-o", log, "-e", "trace=\(call),rt_sigaction", probe, site.site, site.output, "ny"])
        let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
        let start = lines.firstIndex { $0.contains("SIGXFSZ") } ?? 0
        let isCall: (Substring) -> Bool = { $0.contains(" \(call)(") }
        let before = lines[..<start].count(where: isCall)
        let total = lines.count(where: isCall)
        // Where names can be exchanged none is renamed; all the other calls are made.
        try #require(total > before || call == "renameat", "\(call)")
        return before + 1..<total + 1
    }
}
