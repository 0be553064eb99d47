// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// The lock of an output folder: a file beside it that one build at a time holds. The system lets it go when the process ends,
/// however it ends.
final class OutputLock: Sendable {
    private let descriptor: Int32
    private let place: (parent: Folder, name: String)

    /// Takes the lock, or throws `held` with the process that has it.
    init(of place: OutputPlace) throws(BuildFault) {
        let name = ".\(place.name).lock"
        let path = place.parent.pathInMessages(Array(name.utf8))
        while true {
            let opened = openat(place.parent.descriptor, name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
            guard opened >= 0 else { throw .system(.last(path)) }
            guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
                let reason = errno
                let holder = Self.process(in: opened)
                close(opened)
                if reason == EWOULDBLOCK { throw .held(output: place.path, process: holder) }
                if reason == EINTR { continue }
                throw .system(SystemFault(path, reason))
            }
            // The build before removed the file after we opened it: ours is a lock on nothing.
            guard Self.isSame(opened, place.parent.status(of: Array(name.utf8))) else {
                close(opened)
                continue
            }
            (descriptor, self.place) = (opened, (place.parent, name))
            break
        }
        let process = "\(getpid())\n"
        let written = process.withCString { pwrite(descriptor, $0, process.utf8.count, 0) }
        guard written == process.utf8.count, ftruncate(descriptor, off_t(written)) == 0 else {
            throw .system(.last(path))
        }
    }

    /// Removes the file while the lock still holds, so that no one else's is removed.
    deinit {
        unlinkat(place.parent.descriptor, place.name, 0)
        close(descriptor)
    }

    private static func isSame(_ descriptor: Int32, _ named: stat?) -> Bool {
        var own = stat()
        guard let named, fstat(descriptor, &own) == 0 else { return false }
        return own.st_ino == named.st_ino && own.st_dev == named.st_dev
    }

    private static func process(in descriptor: Int32) -> Int? {
        var text = [UInt8](repeating: 0, count: 20)
        let count = pread(descriptor, &text, text.count, 0)
        return count > 0 ? Int(String(decoding: text.prefix(count).prefix { $0 != 0x0A }, as: UTF8.self)) : nil
    }
}
