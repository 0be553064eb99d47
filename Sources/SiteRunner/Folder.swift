// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform
import Glibc

/// An open folder. Every name is looked for beneath it, and no symbolic link is followed on the way.
final class Folder: Sendable {
    /// A name in a folder, as the bytes that the disk holds.
    struct Entry {
        enum Kind { case file, folder, link, other }
        var name: [UInt8]
        var kind: Kind

        fileprivate func precedes(_ other: Entry) -> Bool {
            let shared = min(name.count, other.name.count)
            for index in 0..<shared where name[index] != other.name[index] { return name[index] < other.name[index] }
            return end(shared) < other.end(shared)
        }

        /// What stands after the first bytes in a path: a byte of the name, the slash of a folder, or nothing.
        private func end(_ index: Int) -> UInt8 {
            index < name.count ? name[index] : kind == .folder ? slash : 0
        }
    }

    /// What the person called it, for messages.
    let path: String
    let descriptor: Int32

    /// Opens a folder by its path; a symbolic link is followed here, since the person named it.
    init(at path: String) throws(SystemFault) {
        let opened = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0 else { throw .last(path) }
        (self.path, descriptor) = (path, opened)
    }

    private init(path: String, descriptor: Int32) { (self.path, self.descriptor) = (path, descriptor) }

    deinit { close(descriptor) }

    /// Opens a folder beneath this one.
    func folder(_ name: [UInt8]) throws(SystemFault) -> Folder {
        let path = pathInMessages(name)
        let opened = withCString(name) { anslag_open_beneath(descriptor, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard opened >= 0 else { throw .last(path) }
        return Folder(path: path, descriptor: opened)
    }

    /// What a path beneath this folder is called in messages.
    func pathInMessages(_ name: [UInt8]) -> String {
        name.isEmpty ? path : (path == "/" ? "" : path + "/") + escaped(name)
    }

    /// All names but `.` and `..`, in the order of the paths that begin with them: sorted by their bytes, a folder's with a slash.
    func entries() throws(SystemFault) -> [Entry] {
        // A descriptor of its own, since closing the stream closes it.
        let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard own >= 0 else { throw .last(path) }
        guard let stream = fdopendir(own) else {
            let fault = SystemFault.last(path)
            close(own)
            throw fault
        }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw .last(path) }
                break
            }
            let name = Array(
                UnsafeRawBufferPointer(start: anslag_entry_name(entry), count: strlen(anslag_entry_name(entry))))
            if name == [dot] || name == [dot, dot] { continue }
            guard let kind = kind(of: name, type: Int32(entry.pointee.d_type)) else { continue }
            entries.append(Entry(name: name, kind: kind))
        }
        return entries.sorted { $0.precedes($1) }
    }

    /// The kind of a name; nil where the file has gone in the meantime. Some file systems tell no types with the names.
    private func kind(of name: [UInt8], type: Int32) -> Entry.Kind? {
        switch type {
        case Int32(DT_REG): return .file
        case Int32(DT_DIR): return .folder
        case Int32(DT_LNK): return .link
        case Int32(DT_UNKNOWN): break
        default: return .other
        }
        guard let status = status(of: name) else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// What the disk knows of a name, without following a link; nil where it is not there or cannot be seen.
    func status(of name: [UInt8]) -> stat? {
        var status = stat()
        guard withCString(name, { fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else { return nil }
        return status
    }
}

/// Calls a C function with a path; names from a disk hold no NUL.
func withCString<Result>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { buffer in
        for index in bytes.indices { buffer[index] = CChar(bitPattern: bytes[index]) }
        buffer[bytes.count] = 0
        return body(UnsafePointer(buffer.baseAddress.unsafelyUnwrapped))
    }
}

/// A name as text; bytes that are no UTF-8 are written as `\xE5`.
func escaped(_ name: [UInt8]) -> String {
    if let text = String(validating: name, as: UTF8.self) { return text }
    var text = ""
    var rest = name[...]
    while let byte = rest.first {
        let length = [1, 2, 3, 4].first {
            $0 <= rest.count && String(validating: rest.prefix($0), as: UTF8.self) != nil
        }
        if let length, let scalar = String(validating: rest.prefix(length), as: UTF8.self) {
            text += scalar
            rest = rest.dropFirst(length)
        } else {
            let digits = String(byte, radix: 16, uppercase: true)
            text += "\\x" + (digits.count == 1 ? "0" : "") + digits
            rest = rest.dropFirst()
        }
    }
    return text
}

let slash = UInt8(ascii: "/")
let dot = UInt8(ascii: ".")
