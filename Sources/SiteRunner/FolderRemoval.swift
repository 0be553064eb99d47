// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// All files beneath a folder, as paths from it, sorted folder by folder; no link is followed.
func files(beneath folder: Folder) throws(SystemFault) -> [[UInt8]] {
    var files: [[UInt8]] = []
    try walk(folder) { (_, path, _) throws(SystemFault) in files.append(path) }
    return files
}

/// Removes a folder and all in it.
func remove(_ name: String, in parent: Folder) throws(SystemFault) {
    guard parent.status(of: Array(name.utf8)) != nil else { return }
    try remove(try parent.folder(Array(name.utf8)), named: name, in: parent) { (_) throws(SystemFault) in }
}

/// Removes a folder and all in it. `save` is asked for each file first, and may put it elsewhere.
func remove(
    _ folder: Folder, named name: String, in parent: Folder, save: ([UInt8]) throws(SystemFault) -> Void
) throws(SystemFault) {
    let folders = try walk(folder) { (inner, path, file) throws(SystemFault) in
        Signals.takeStep()
        try save(path)
        guard withCString(file, { unlinkat(inner.descriptor, $0, 0) }) == 0 || errno == ENOENT else {
            throw .last(folder.pathInMessages(path))
        }
    }
    for path in folders.reversed() {
        guard withCString(path, { unlinkat(folder.descriptor, $0, AT_REMOVEDIR) }) == 0 else {
            throw .last(folder.pathInMessages(path))
        }
    }
    guard unlinkat(parent.descriptor, name, AT_REMOVEDIR) == 0 else { throw .last(folder.path) }
}

/// Visits all that is no folder, with the folder that it is in, its path and its name. Returns the folders, each after the one
/// that holds it.
@discardableResult
private func walk(
    _ root: Folder, visit: (Folder, [UInt8], [UInt8]) throws(SystemFault) -> Void
) throws(SystemFault) -> [[UInt8]] {
    var folders: [[UInt8]] = [[]]
    var next = 0
    while next < folders.count {
        let path = folders[next]
        let folder = path.isEmpty ? root : try root.folder(path)
        for entry in try folder.entries() {
            let below = path.isEmpty ? entry.name : path + [slash] + entry.name
            if entry.kind == .folder { folders.append(below) } else { try visit(folder, below, entry.name) }
        }
        next += 1
    }
    return Array(folders.dropFirst())
}
