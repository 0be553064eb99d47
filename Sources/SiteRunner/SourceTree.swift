// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform
import Glibc
public import SiteKit

/// The files of a site on disk, found once and read when asked for.
///
/// Names are kept as the bytes that the disk holds, since macOS writes `ä` as two scalars; the core sees them in NFC. Nothing
/// outside the site's folder is ever read: no link is followed, and only regular files are opened for longer than it takes to see
/// what they are.
public struct SourceTree: Sendable {
    /// The files, sorted by path.
    public let entries: [Sources.Entry]
    let root: Folder
    /// The folders that hold the site's files, as paths beneath its own.
    let folders: [String]
    /// The names on disk that differ from their paths.
    private let rawPaths: [SourcePath: [UInt8]]
    private let shortage: Shortage

    init(
        root: Folder, folders: [String], entries: [Sources.Entry], rawPaths: [SourcePath: [UInt8]],
        shortage: Shortage = Shortage()
    ) {
        (self.root, self.folders, self.entries, self.rawPaths) = (root, folders, entries, rawPaths)
        self.shortage = shortage
    }

    /// Throws if something could not be read since this process may open no more files, or has no more memory. It is then told as a
    /// finding too, but no author of a site can mend it.
    public func refuseShortage() throws(BuildFault) {
        if let fault = shortage.fault { throw .system(fault) }
    }

    /// The files as the core sees them.
    public var sources: Sources {
        Sources(
            entries: entries,
            read: { (path, limit) throws(Sources.ReadFault) in try read(path, limit: limit) },
            digest: { SHA256Digest(of: $0).hexadecimal }, inflate: inflate)
    }

    /// Reads a file as it was at one moment: if it changes in the meantime it is read again, at most five times.
    public func read(_ path: SourcePath, limit: Int? = nil) throws(Sources.ReadFault) -> [UInt8] {
        do { return try bytes(of: path, limit: limit) } catch {
            shortage.note(error)
            throw Sources.ReadFault(reason: error.reason)
        }
    }

    /// Reads a file like `read`, for those who want the error's number. A file that never rests is EBUSY.
    func bytes(of path: SourcePath, limit: Int? = nil) throws(SystemFault) -> [UInt8] {
        for _ in 0..<Self.attempts {
            let file = try open(path)
            defer { close(file.descriptor) }
            let size = min(Int(file.status.st_size), limit ?? .max)
            let bytes = try readAll(file.descriptor, path, expecting: size, limit: limit)
            if isUnchanged(file.descriptor, since: file.status), bytes.count == size { return bytes }
        }
        throw SystemFault(path.text, EBUSY)
    }

    /// How often a file that changes while it is read is read again.
    static let attempts = 5

    /// Opens a regular file; anything else is EINVAL. O_NONBLOCK, since to open a pipe would wait for a writer.
    func open(_ path: SourcePath) throws(SystemFault) -> (descriptor: Int32, status: stat) {
        let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
        let descriptor =
            if let raw = rawPaths[path] {
                withCString(raw) { anslag_open_beneath(root.descriptor, $0, flags) }
            } else {
                path.text.withCString { anslag_open_beneath(root.descriptor, $0, flags) }
            }
        guard descriptor >= 0 else { throw .last(path.text) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let fault = SystemFault.last(path.text)
            close(descriptor)
            throw fault
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw SystemFault(path.text, EINVAL)
        }
        return (descriptor, status)
    }

    /// What the disk knows of a file, without opening it; nil where it is not there.
    func status(of path: SourcePath) -> stat? { root.status(of: rawPaths[path] ?? Array(path.text.utf8)) }

    private func readAll(
        _ descriptor: Int32, _ path: SourcePath, expecting size: Int, limit: Int?
    ) throws(SystemFault) -> [UInt8] {
        var failure: Int32 = 0
        // One byte more than expected, so that a file that has grown is noticed.
        let capacity = limit == nil ? size + 1 : size
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            count = 0
            while count < capacity {
                let got = Glibc.read(descriptor, buffer.baseAddress.unsafelyUnwrapped + count, capacity - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                let wanted = capacity - count
                count += got
                // A regular file gives less than asked for only at its end: one call a page instead of two.
                if got < wanted { break }
            }
        }
        guard failure == 0 else { throw SystemFault(path.text, failure) }
        return bytes
    }

    /// Whether an open file is what it was when it was opened.
    func isUnchanged(_ descriptor: Int32, since before: stat) -> Bool {
        var after = stat()
        return fstat(descriptor, &after) == 0 && after.st_size == before.st_size
            && after.st_mtim.tv_sec == before.st_mtim.tv_sec && after.st_mtim.tv_nsec == before.st_mtim.tv_nsec
            && after.st_ctim.tv_sec == before.st_ctim.tv_sec && after.st_ctim.tv_nsec == before.st_ctim.tv_nsec
    }
}
