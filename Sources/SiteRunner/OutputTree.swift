// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform
import Glibc
public import SiteKit

/// A site on its way to the disk. Everything is written to a staging folder beside the output and takes its place in one step, so
/// that what is published is always wholly the old site or wholly the new one.
///
/// Beside the output `_site` lie, while a build runs, `._site.lock` and `._site.staging-PID`. What a killed build left is put
/// right when the next one begins.
public final class OutputTree: Sendable {
    let place: OutputPlace
    let tree: SourceTree
    let staging: Folder
    let stagingName: String
    private let lock: OutputLock
    private let written = Locked<[Manifest.Entry]>([])

    /// Takes the lock of an output folder, puts right what a killed build left, and makes a staging folder.
    ///
    /// Refuses a folder that holds sources or what Anslag did not make; then nothing has been changed on disk.
    public init(at path: String, for tree: SourceTree) throws(BuildFault) {
        place = try OutputPlace(path, for: tree)
        lock = try OutputLock(of: place)
        self.tree = tree
        stagingName = "\(Self.stagingPrefix(of: place))\(getpid())"
        do throws(SystemFault) {
            try Self.recover(place)
            guard mkdirat(place.parent.descriptor, stagingName, 0o777) == 0 else {
                throw .last(place.parent.pathInMessages(Array(stagingName.utf8)))
            }
            staging = try place.parent.folder(Array(stagingName.utf8))
        } catch { throw .system(error) }
    }

    /// Whether a site lies in the output folder already.
    public var hasOldSite: Bool { place.parent.status(of: Array(place.name.utf8)) != nil }

    /// Writes a file to the staging folder, from any thread, and returns its size in bytes.
    @discardableResult
    public func write(_ file: OutputFile) throws(BuildFault) -> Int {
        let target = try create(file.path.text)
        let result: Result<(size: Int, digest: SHA256Digest), SystemFault>
        switch file.content {
        case .bytes(let bytes): result = write(bytes, to: target, file.path.text)
        case .copy(let source): result = copy(source, to: target, file.path.text)
        }
        // A full disk on the network may be told only here.
        let isClosed = close(target) == 0
        let reason = errno
        switch result {
        case .failure(let fault): throw .system(fault)
        case .success(let (size, digest)):
            guard isClosed else { throw .system(SystemFault(place.path + "/" + file.path.text, reason)) }
            written.withLock { $0.append(Manifest.Entry(path: file.path.text, digest: digest)) }
            return size
        }
    }

    /// What has been written so far, as the list of the output.
    func manifest() -> [UInt8] { Manifest.bytes(of: written.withLock { $0 }) }

    /// Gives up: the staging folder is removed and the output is left as it is.
    public func discard() throws(BuildFault) {
        do { try remove(stagingName, in: place.parent) } catch { throw .system(error) }
    }

    static func stagingPrefix(of place: OutputPlace) -> String { ".\(place.name).staging-" }
    static func retiredPrefix(of place: OutputPlace) -> String { ".\(place.name).old-" }

    /// Creates a file that must not be there, and the folders above it where they are missing.
    func create(_ path: String) throws(BuildFault) -> Int32 {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
        var target = path.withCString { anslag_open_beneath(staging.descriptor, $0, flags) }
        if target < 0, errno == ENOENT {
            do { try makeFolders(above: Array(path.utf8), in: staging) } catch { throw .system(error) }
            target = path.withCString { anslag_open_beneath(staging.descriptor, $0, flags) }
        }
        guard target >= 0 else { throw .system(.last(place.path + "/" + path)) }
        return target
    }

    private func write(
        _ bytes: [UInt8], to target: Int32, _ path: String
    ) -> Result<(size: Int, digest: SHA256Digest), SystemFault> {
        var count = 0
        while count < bytes.count {
            let step = bytes.withUnsafeBytes {
                Glibc.write(target, $0.baseAddress.unsafelyUnwrapped + count, $0.count - count)
            }
            if step < 0, errno == EINTR { continue }
            if step < 0 { return .failure(.last(place.path + "/" + path)) }
            count += step
        }
        return .success((bytes.count, SHA256Digest(of: bytes)))
    }

    /// Copies a source as it was at one moment.
    private func copy(
        _ source: SourcePath, to target: Int32, _ path: String
    ) -> Result<(size: Int, digest: SHA256Digest), SystemFault> {
        let name = tree.root.path + "/" + source.text
        for _ in 0..<SourceTree.attempts {
            guard lseek(target, 0, SEEK_SET) == 0, ftruncate(target, 0) == 0 else {
                return .failure(.last(place.path + "/" + path))
            }
            let opened: (descriptor: Int32, status: stat)
            do { opened = try tree.open(source) } catch { return .failure(SystemFault(name, error.code)) }
            defer { close(opened.descriptor) }
            var size: UInt64 = 0
            var outcome = ANSLAG_COPIED
            var reason: Int32 = 0
            let digest = SHA256Digest(filledBy: {
                outcome = anslag_copy(opened.descriptor, target, &size, $0)
                reason = errno
            })
            if outcome == ANSLAG_READ_FAILED { return .failure(SystemFault(name, reason)) }
            if outcome == ANSLAG_WRITE_FAILED { return .failure(SystemFault(place.path + "/" + path, reason)) }
            if tree.isUnchanged(opened.descriptor, since: opened.status), size == opened.status.st_size {
                return .success((Int(size), digest))
            }
        }
        return .failure(SystemFault(name, EBUSY))
    }
}

/// Makes the folders of a path that are missing. Other threads may be making the same.
func makeFolders(above path: [UInt8], in folder: Folder) throws(SystemFault) {
    for end in path.indices where path[end] == slash {
        let name = Array(path[..<end])
        guard withCString(name, { mkdirat(folder.descriptor, $0, 0o777) }) == 0 || errno == EEXIST else {
            throw .last(folder.pathInMessages(name))
        }
    }
}
