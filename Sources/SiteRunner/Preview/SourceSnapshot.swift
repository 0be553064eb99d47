// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc
import SiteKit
import Synchronization

/// The files of a site as they were at one moment. Sizes, times and inodes tell where to look; the contents decide whether
/// anything has changed.
struct SourceSnapshot: Sendable {
    private struct FileState: Sendable {
        var device, inode: UInt64
        var size: Int
        var written, changed: Instant
        /// Whether the last change was long ago when the file was read. Times of files are coarse (4 ms, on some disks 2 s), so a file may be
        /// written twice and look the same.
        var isSettled: Bool
        /// Nil for a file that is too large to read for this, or that cannot be read.
        var digest: String?

        struct Instant: Hashable {
            var seconds, nanoseconds: Int
            init(_ time: timespec) { (seconds, nanoseconds) = (Int(time.tv_sec), Int(time.tv_nsec)) }
        }

        init(_ status: stat) {
            (device, inode, size) = (UInt64(status.st_dev), UInt64(status.st_ino), Int(status.st_size))
            (written, changed) = (Instant(status.st_mtim), Instant(status.st_ctim))
            var now = timespec()
            clock_gettime(CLOCK_REALTIME, &now)
            isSettled = now.tv_sec - changed.seconds > 2
        }

        /// Whether the file may be taken for the same without reading it.
        func looksLike(_ other: FileState) -> Bool {
            device == other.device && inode == other.inode && size == other.size && written == other.written
                && changed == other.changed
        }

        /// Whether the file holds the same.
        func holdsSame(_ other: FileState) -> Bool {
            size == other.size && (digest != nil || other.digest != nil ? digest == other.digest : looksLike(other))
        }
    }

    /// Whether all that was read of the files since was what the snapshot says.
    private final class Steadiness: Sendable {
        let isLost = Atomic<Bool>(false)
    }

    /// The files.
    let found: Diagnosed<SourceTree>
    /// The files with their digests, sorted by path, and their states in the same order.
    private var entries: [Sources.Entry]
    private var states: [FileState?]
    private var steadiness = Steadiness()

    /// Of larger files only the looks are compared: nothing of them is read but their first bytes, unless they are PDFs.
    private static let largestRead = 32 << 20

    /// Looks at a site. Contents are read only where a file looks other than in the last snapshot.
    static func take(
        of site: String, after last: SourceSnapshot?, listening listener: ChangeListener? = nil
    ) throws(BuildFault) -> SourceSnapshot {
        let found = try SourceTree.find(
            in: site, themeFolder: themeFolder(ofSite:), willRead: { listener?.listen(to: $0, $1) })
        let entries = found.value.entries
        var snapshot = SourceSnapshot(
            found: found, entries: entries, states: Array(repeating: nil, count: entries.count))
        for number in entries.indices {
            let path = entries[number].path
            snapshot.set(state(of: path, in: found.value, after: last?.state(of: path)), ofEntry: number)
        }
        return snapshot
    }

    /// The snapshot after another look at some files, by their paths on the disk. Nil where a file has come or gone, or may have changed what
    /// there is to find.
    func looking(at files: Set<[UInt8]>) -> SourceSnapshot? {
        var next = self
        next.steadiness = Steadiness()
        for raw in files {
            guard let text = String(validating: raw, as: UTF8.self), text != "site.yml" else { return nil }
            let path = SourcePath(text)
            let status = found.value.root.status(of: raw)
            guard let number = next.number(of: path), next.entries[number].path.text.utf8.elementsEqual(raw) else {
                // What has come and gone in the meantime was never of the site.
                if status == nil { continue }
                return nil
            }
            guard let status, status.st_mode & S_IFMT == S_IFREG else { return nil }
            // It has been written: however it looks, it is read.
            next.set(Self.state(of: path, in: found.value, after: nil), ofEntry: number)
        }
        return next
    }

    /// Whether the site is another than in an earlier snapshot.
    func differs(from last: SourceSnapshot) -> Bool {
        guard entries.count == last.entries.count, found.findings == last.found.findings else { return true }
        return entries.indices.contains { number in
            if entries[number].path != last.entries[number].path { return true }
            guard let state = states[number], let earlier = last.states[number] else {
                return (states[number] == nil) != (last.states[number] == nil)
            }
            return !state.holdsSame(earlier)
        }
    }

    /// The files as the core sees them.
    var sources: Sources {
        let bare = found.value.sources
        return Sources(
            entries: entries,
            read: { (path, limit) throws(Sources.ReadFault) in
                do throws(Sources.ReadFault) {
                    let bytes = try bare.read(path, limit)
                    if !holds(bytes, at: path, limit) { steadiness.isLost.store(true, ordering: .relaxed) }
                    return bytes
                } catch {
                    if state(of: path)?.digest != nil { steadiness.isLost.store(true, ordering: .relaxed) }
                    throw error
                }
            }, digest: bare.digest, inflate: bare.inflate)
    }

    /// Whether all that was read of the sources was what the snapshot says. Else files have changed in the meantime, and what was made of them
    /// must not be kept as if it were made of these.
    var isSteady: Bool { !steadiness.isLost.load(ordering: .relaxed) }

    private func holds(_ bytes: [UInt8], at path: SourcePath, _ limit: Int?) -> Bool {
        guard let state = state(of: path), let digest = state.digest else { return true }
        if bytes.count == state.size { return SHA256Digest(of: bytes).hexadecimal == digest }
        return limit == bytes.count && found.value.status(of: path).map { state.looksLike(FileState($0)) } ?? false
    }

    private func number(of path: SourcePath) -> Int? {
        let place = entries.partitioningIndex { $0.path >= path }
        return place < entries.count && entries[place].path == path ? place : nil
    }

    private func state(of path: SourcePath) -> FileState? { number(of: path).flatMap { states[$0] } }

    private mutating func set(_ state: FileState?, ofEntry number: Int) {
        states[number] = state
        entries[number].digest = state?.digest
        // The size of Markdown is nobody's business.
        if let state, !entries[number].path.text.hasSuffix(".md") { entries[number].size = state.size }
    }

    private static func state(of path: SourcePath, in tree: SourceTree, after last: FileState?) -> FileState? {
        guard let status = tree.status(of: path) else { return nil }
        var state = FileState(status)
        if let last, last.isSettled, last.looksLike(state) { return last }
        if state.size <= largestRead {
            // A file that cannot be read is told of by the build.
            do { state.digest = SHA256Digest(of: try tree.read(path)).hexadecimal } catch {}
        }
        return state
    }
}
