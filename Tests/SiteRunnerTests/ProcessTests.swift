// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc
import Testing

/// The real program in every surrounding that we know of, with every kind of command: it ends by itself, with a status that tells the
/// truth. `ANSLAG_PROGRAM` names another program than the one built beside the tests: `make acceptance` takes the one that is given away.
@Suite("The start and the end of the process")
struct ProcessTests {
    /// What is asked of the program.
    struct Command: CustomTestStringConvertible, Sendable {
        /// What comes of it.
        enum Work { case publishes, prints, talks }
        let testDescription: String
        let work: Work
        /// The status where nothing is in the way.
        let status: Int32

        init(_ arguments: String, _ work: Work, _ status: Int32 = 0) {
            (testDescription, self.work, self.status) = (arguments, work, status)
        }

        static let all = [
            Command("build SITE --now 2026-12-01", .publishes),
            Command("build SITE --now 2026-12-01 --format json", .publishes),
            Command("build SITE --now 2026-12-01 --format sarif --stats", .publishes),
            Command("build BROKEN", .talks, 1),
            Command("build BROKEN --format markdown", .publishes, 1),
            Command("check SITE --now 2026-12-01", .talks),
            Command("check SITE --now 2026-12-01 --format junit", .prints),
            Command("check BROKEN", .talks, 1),
            Command("check BROKEN --format github", .prints, 1),
            Command("check BROKEN --baseline", .prints, 1),
            Command("explain R09", .prints),
            Command("find Prov SITE", .prints),
            Command("find qxzqxz SITE", .talks, 1),
            Command("report --audit SITE --now 2026-12-01", .prints),
            Command("template --names SITE", .prints),
            Command("--help", .prints),
            Command("help build", .prints),
            Command("build --help", .prints),
            Command("--version", .prints),
            Command("", .prints),
            Command("--generate-completion-script bash", .prints),
            Command("--generate-completion-script finns-inte", .talks, 64),
            Command("finns-inte", .talks, 64),
            Command("build finns-inte", .talks, 64),
        ]
    }

    /// What a standard stream is, as a shell says it: what it was, closed, on a full disk, a pipe that nobody reads.
    static let streams = ["", "&-", "/dev/full", "&9"]

    @Test("Whatever the streams are, the status tells of the work", arguments: Command.all)
    func streams(_ command: Command) throws {
        let sites = try Sites()
        for output in Self.streams {
            for error in Self.streams {
                // What is in the place of standard input can only matter by its number.
                for input in output == error ? ["", "<&-"] : [""] {
                    let streams = [input, ">" + output, "2>" + error].filter { $0 != ">" && $0 != "2>" }
                    let ending = try sites.run(command, "exec \"$@\" " + streams.joined(separator: " "))
                    // That nobody reads any longer is no fault: `anslag explain R09 | head -1`.
                    let isLost = command.work == .prints && ["&-", "/dev/full"].contains(output)
                    #expect(ending.status == (isLost ? 74 : command.status), "\(streams): \(ending)")
                    #expect(!ending.wasKilled, "\(streams): \(ending)")
                    if isLost, error.isEmpty { #expect(ending.error.contains("stdout"), "\(ending)") }
                    for word in ["Fatal", "SystemFault", "unprinted("] { #expect(!ending.error.contains(word)) }
                }
            }
        }
        #expect(try sites.untouched())
    }

    @Test("However few files it may open, it says so or does its work", arguments: Command.all)
    func descriptors(_ command: Command) throws {
        let sites = try Sites()
        // A program that is put together when it starts does not come so far with fewer.
        for count in Array((isWhole ? 0 : 4)...14) + [17, 20, 24] {
            let ending = try sites.run(command, "ulimit -n \(count); exec \"$@\"")
            #expect([command.status, 74].contains(ending.status), "\(count): \(ending)")
            #expect(!ending.wasKilled, "\(count): \(ending)")
        }
        #expect(try sites.untouched())
    }

    @Test("With little memory and small stacks it ends with a status", arguments: Command.all)
    func memory(_ command: Command) throws {
        let sites = try Sites()
        for limit in ["-s 64", "-s 256", "-v 1000000", "-v 400000"] {
            let ending = try sites.run(command, "ulimit \(limit); exec \"$@\"")
            #expect(ending.status == command.status && !ending.wasKilled, "\(limit): \(ending)")
        }
        #expect(try sites.untouched())
    }

    @Test("It finds its arguments where nothing can be read of the process", arguments: Command.all)
    func arguments(_ command: Command) throws {
        let sites = try Sites()
        guard let strace = tool("strace") else { return }
        let refused = [
            "-P /proc/self/maps -e inject=openat:error=EACCES", "-P /proc/self/exe -e inject=readlink:error=EACCES",
            "-P /proc/self/maps -e inject=openat:error=EMFILE",
        ]
        for fault in refused {
            let ending = try sites.run(command, "exec \(strace) -f -qq -o /dev/null \(fault) \"$@\"")
            #expect(ending.status == command.status && !ending.wasKilled, "\(fault): \(ending)")
        }
    }

    @Test("It works where there is no /proc", arguments: Command.all)
    func bare(_ command: Command) throws {
        let sites = try Sites()
        guard asRoot("cover /proc"), let unshare = tool("unshare") else { return }
        let cover = "mount -t tmpfs none /proc && exec \"$0\" \"$@\""
        let ending = try sites.run(command, "exec \(unshare) --mount sh -c '\(cover)' \"$@\"")
        #expect(ending.status == command.status && !ending.wasKilled, "\(ending)")
    }

    @Test("It works where there is nothing but itself and sites", arguments: Command.all)
    func alone(_ command: Command) throws {
        guard isWhole, asRoot("change the root"), let chroot = tool("chroot") else { return }
        let sites = try Sites(for: Self.user)
        // The folder that the sites and the program lie in; no path here has a space.
        let root = "root=${1%/anslag-*}"
        let ending = try sites.run(command, "\(root); exec \(chroot) $root $(echo \"$@\" | sed \"s#$root##g\")")
        #expect(ending.status == command.status && !ending.wasKilled, "\(ending)")
    }

    @Test("No command but the preview needs an event loop", arguments: Command.all)
    func eventLoops(_ command: Command) throws {
        let sites = try Sites()
        guard let strace = tool("strace") else { return }
        let fault = "-e inject=epoll_create1,eventfd2,timerfd_create:error=EMFILE"
        let ending = try sites.run(command, "exec \(strace) -f -qq -o /dev/null \(fault) \"$@\"")
        #expect(ending.status == command.status && !ending.wasKilled, "\(fault): \(ending)")
    }

    @Test("Where the user may start no thread, it says so")
    func threads() throws {
        guard asRoot("become another user"), let setpriv = tool("setpriv"), let prlimit = tool("prlimit")
        else { return }
        let sites = try Sites(for: Self.user)
        // With two threads there is one that works.
        let user = "\(setpriv) --reuid \(Self.user) --regid \(Self.user) --clear-groups"
        for command in Command.all {
            for count in 1...2 {
                let ending = try sites.run(command, "exec timeout 60 \(prlimit) --nproc=\(count) \(user) \"$@\"")
                let expected = count == 1 ? 74 : command.status
                #expect(ending.status == expected && !ending.wasKilled, "\(count) \(command): \(ending)")
                if count == 1 { #expect(ending.error.contains("tråd") && ending.error.contains("thread")) }
            }
        }
    }

    @Test(
        "The preview says what it lacks",
        arguments: ["epoll_create1:error=EMFILE", "timerfd_create:error=EMFILE", "clone,clone3:error=EAGAIN:when=3+"])
    func preview(_ fault: String) throws {
        let sites = try Sites()
        guard let strace = tool("strace") else { return }
        let ending = try sites.run(
            Command("serve SITE --port 0", .talks),
            "exec timeout 20 \(strace) -f -qq -o /dev/null -e inject=\(fault) \"$@\"")
        #expect(ending.status == 74 && !ending.wasKilled, "\(ending)")
    }

    @Test("The preview says that it needs /proc")
    func barePreview() throws {
        guard asRoot("cover /proc"), let unshare = tool("unshare") else { return }
        let cover = "mount -t tmpfs none /proc && exec \"$0\" \"$@\""
        let ending = try Sites().run(
            Command("serve SITE --port 0", .talks), "exec timeout 20 \(unshare) --mount sh -c '\(cover)' \"$@\"")
        #expect(ending.status == 74 && ending.error.contains("/proc"), "\(ending)")
    }

    @Test("A signal ends it within seconds, even when nothing moves", arguments: [SIGTERM, SIGINT])
    func signal(_ number: Int32) throws {
        let sites = try Sites()
        for command in Command.all where command.work == .prints {
            // The pipe has a reader, which is full and does not read.
            let fill = "mkfifo $p && exec 7<>$p && rm $p && dd if=/dev/zero of=/dev/fd/7 oflag=nonblock bs=4096"
            let process = try sites.start(command, "\(fill) 2>/dev/null; exec \"$@\" >&7")
            // Long enough for the program to come to where it waits.
            usleep(700_000)
            guard process.isRunning else {
                Issue.record("it did not wait for the reader: \(command)")
                continue
            }
            let start = ContinuousClock.now
            kill(process.processIdentifier, number)
            process.waitUntilExit()
            #expect(start.duration(to: .now) < .seconds(3.5), "\(command)")
            #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == number, "\(command)")
        }
    }

    /// Whether the program needs no library: the one that is given away.
    private var isWhole: Bool { ProcessInfo.processInfo.environment["ANSLAG_PROGRAM"] != nil }

    /// A user that no other process belongs to.
    private static let user = 61234

    /// A tool of the system. A check that cannot be made says so.
    private func tool(_ name: String) -> String? {
        let found = ["/usr/bin/", "/usr/sbin/"].map { $0 + name }.first(where: FileManager.default.isExecutableFile)
        if found == nil { Issue.record("not checked: \(name) is missing (scripts/ensure-packages test)") }
        return found
    }

    /// Whether what only root may do can be done.
    private func asRoot(_ what: String) -> Bool {
        if getuid() != 0 { Issue.record("not checked: only root may \(what)", severity: .warning) }
        return getuid() == 0
    }
}

/// A sound site that is published, and one with errors.
private struct Sites {
    private let sound: TemporarySite
    private let broken: TemporarySite
    private let program: String
    private let published: [String: String]

    /// With a user, the sites are his, and so is a copy of the program, since he may not come where it lies.
    init(for user: Int? = nil) throws {
        sound = try Fixture(testDescription: "ordinary-site").copy()
        broken = try Fixture(testDescription: "planted-mistakes").copy()
        let built = try ProcessInfo.processInfo.environment["ANSLAG_PROGRAM"] ?? product("anslag")
        program = user == nil ? built : sound.root + "/anslag"
        if user != nil { try FileManager.default.copyItem(atPath: built, toPath: program) }
        let ending = try SiteRunnerTests.run(program, ["build", sound.site, "--now", "2026-12-01"])
        try #require(ending.status == 0, "\(ending.error)")
        published = try sound.files(in: sound.output)
        if let user {
            _ = try SiteRunnerTests.run("/bin/chown", ["-R", "\(user)", sound.root, broken.root])
        }
    }

    /// Whether the site that was published is out still, and nothing that was printed or begun lies in the sites.
    func untouched() throws -> Bool {
        try sound.files(in: sound.output) == published && sound.names().filter { $0.hasPrefix(".") }.isEmpty
            && broken.names().filter { $0.hasPrefix(".") || $0 == "_site" }.isEmpty
    }

    /// Runs the program as a shell starts it, with a pipe that nobody reads as 9.
    func run(_ command: ProcessTests.Command, _ shell: String) throws -> (
        status: Int32, output: String, error: String, wasKilled: Bool
    ) {
        try SiteRunnerTests.run("/bin/sh", arguments(shell, command))
    }

    func start(_ command: ProcessTests.Command, _ shell: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = arguments(shell, command)
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func arguments(_ shell: String, _ command: ProcessTests.Command) -> [String] {
        let words = command.testDescription.split(separator: " ").map {
            $0 == "SITE" ? sound.site : $0 == "BROKEN" ? broken.site : String($0)
        }
        // A pipe must have a reader when it is opened, and may lose it.
        let pipe = "p=$(mktemp -u) && mkfifo $p && exec 8<>$p 9>$p && rm $p && exec 8<&-; "
        return ["-c", pipe + shell, "sh", program] + words
    }
}
