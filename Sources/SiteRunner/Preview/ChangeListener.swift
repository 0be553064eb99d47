// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform
import Glibc
import NIOPosix

/// Hears from the kernel what changes in a site's folders (inotify), at the moment it does.
///
/// What is heard only tells where to look. Where not all can be heard, the files must be looked at now and then all the same.
final class ChangeListener: Sendable {
    /// What has been heard.
    enum Heard: Hashable, Sendable {
        /// Nothing, for as long as was asked.
        case nothing
        /// The files at these paths, as the disk has them, have come, gone or been written.
        case files(Set<[UInt8]>)
        /// Folders have changed, or more than the kernel remembers.
        case anything
    }

    private struct Folders {
        var paths: [Int32: [UInt8]] = [:]
        var unheard = false
    }

    private let descriptor: Int32
    /// A pipe that ends the waiting when the task is cancelled.
    private let (waking, wake): (Int32, Int32)
    private let folders = Locked(Folders())

    private static let events = UInt32(
        IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_DELETE_SELF
            | IN_MOVE_SELF | IN_ONLYDIR)

    /// How long a burst of changes may go on.
    private static let longestBurst = Duration.seconds(2)

    /// Nil where the system has no more listeners to give.
    init?() {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            close(descriptor)
            return nil
        }
        (waking, wake) = (ends[0], ends[1])
    }

    deinit { for descriptor in [descriptor, waking, wake] { close(descriptor) } }

    /// Whether every folder can be heard: all are on disks of this computer, and the kernel had room for them (`fs.inotify.max_user_watches`).
    var hearsAll: Bool { folders.withLock { !$0.unheard } }

    /// Listens to a folder; `raw` is its path beneath the site's. Done before its names are read, so that nothing falls between.
    func listen(to folder: Folder, _ raw: [UInt8]) {
        // By its descriptor: a path might lead to another folder by now.
        let watch = inotify_add_watch(descriptor, "/proc/self/fd/\(folder.descriptor)", Self.events)
        folders.withLock { folders in
            if watch >= 0 { folders.paths[watch] = raw }
            if watch < 0 || !folder.isOnOwnDisk { folders.unheard = true }
        }
    }

    /// Waits for changes, and for a burst of them to end.
    func wait(atMost limit: Duration) async -> Heard {
        await withTaskCancellationHandler {
            // Not on a thread of the tasks': there are only as many as cores. The pool ends with the program.
            do { return try await NIOThreadPool.singleton.runIfActive { self.waitBlocking(limit) } } catch {
                return .nothing
            }
        } onCancel: {
            var byte: UInt8 = 0
            _ = write(wake, &byte, 1)
        }
    }

    private func waitBlocking(_ limit: Duration) -> Heard {
        var burst = Burst()
        guard hasEvents(within: limit) else { return .nothing }
        let start = ContinuousClock.now
        repeat {
            read(into: &burst)
        } while hasEvents(within: burst.rest) && start.duration(to: .now) < Self.longestBurst
        return burst.heard
    }

    private func hasEvents(within limit: Duration) -> Bool {
        var sought = [descriptor, waking].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let milliseconds = limit.components.seconds * 1000 + limit.components.attoseconds / 1_000_000_000_000_000
        return poll(&sought, 2, Int32(clamping: milliseconds)) > 0 && sought[1].revents == 0
    }

    private func read(into burst: inout Burst) {
        withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: MemoryLayout<inotify_event>.alignment) {
            buffer in
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            var next = 0
            while next < count {
                let event = buffer.load(fromByteOffset: next, as: inotify_event.self)
                let first = next + MemoryLayout<inotify_event>.size
                // The name is filled up with zeros.
                let name = buffer[first..<first + Int(event.len)].prefix { $0 != 0 }
                note(event, Array(name), in: &burst)
                next = first + Int(event.len)
            }
        }
    }

    private func note(_ event: inotify_event, _ name: [UInt8], in burst: inout Burst) {
        let folder = folders.withLock { folders in
            event.mask & UInt32(IN_IGNORED) != 0 ? folders.paths.removeValue(forKey: event.wd) : folders.paths[event.wd]
        }
        if event.mask & UInt32(IN_IGNORED) != 0 { return }
        guard let folder, !name.isEmpty else { return burst.addAnything() }
        burst.add(event.mask, name, in: folder)
    }

    /// Changes that come close together, as an editor makes when it saves.
    struct Burst {
        private enum State { case written, open, gone }

        private var files: [[UInt8]: State] = [:]
        private var born: Set<[UInt8]> = []
        private var isAnything = false

        /// Adds what cannot be told by a name.
        mutating func addAnything() { isAnything = true }

        /// Adds what has happened to a name in a folder.
        mutating func add(_ mask: UInt32, _ name: [UInt8], in folder: [UInt8]) {
            // No name that begins so is of the site; editors keep their own things there.
            if name.first == dot { return }
            if mask & UInt32(IN_ISDIR) != 0 { return addAnything() }
            let path = folder.isEmpty ? name : folder + [slash] + name
            switch mask {
            case _ where mask & UInt32(IN_DELETE | IN_MOVED_FROM) != 0:
                files[path] = born.contains(path) || isLeftBehind(name) ? .written : .gone
            case _ where mask & UInt32(IN_CLOSE_WRITE | IN_MOVED_TO) != 0:
                if files[path] == nil, mask & UInt32(IN_MOVED_TO) != 0 { born.insert(path) }
                files[path] = .written
            case _ where mask & UInt32(IN_CREATE) != 0:
                if files[path] == nil { born.insert(path) }
                files[path] = .open
            case _ where mask & UInt32(IN_MODIFY) != 0: files[path] = .open
            default: files[path] = files[path] ?? .written
            }
        }

        /// How long nothing more must be heard for the burst to be over. One file that has been written and closed is whole; a file
        /// that is open may be half, one that is gone may be about to come back, and many files are on their way from one branch to another.
        var rest: Duration {
            let isSimple = !isAnything && files.count <= 8 && files.values.allSatisfy { $0 == .written }
            return isSimple ? .milliseconds(2) : .milliseconds(30)
        }

        /// What has been heard in all.
        var heard: Heard { isAnything ? .anything : files.isEmpty ? .nothing : .files(Set(files.keys)) }
    }
}

extension Folder {
    /// Whether it lies on a disk that only this computer writes to. Of a network disk the kernel hears only what we write ourselves.
    fileprivate var isOnOwnDisk: Bool {
        let kind = anslag_file_system(descriptor)
        return kind != 0 && !networkDisks.contains(kind)
    }
}

/// The magic numbers of linux/magic.h and the file systems' own: NFS, SMB 1–3, 9P (Windows' disks in WSL), FUSE (sshfs, virtiofs), Ceph, AFS, Coda,
/// VirtualBox's folders, OCFS2 and GFS2.
private let networkDisks: Set<UInt32> = [
    0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x0102_1997, 0x6573_5546, 0x00C3_6400, 0x5346_414F, 0x6B41_4653,
    0x7375_7245, 0x786F_4256, 0x7461_636F, 0x0116_1970,
]
