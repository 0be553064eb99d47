// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The list of the files that a build published: `manifest.sha256`, in the form that `sha256sum -c` reads. What it does not
/// list is not ours, and is never removed.
struct Manifest: Sendable {
    /// A file of the output with its digest.
    struct Entry: Sendable {
        var path: String
        var digest: SHA256Digest
    }

    /// What the list is called in the output folder.
    static let name = "manifest.sha256"
    /// The first line; `sha256sum` takes it for a comment.
    private static let mark = "# The files of this site, published by Anslag. What is not listed here is left alone.\n"

    /// The bytes of the list.
    static func bytes(of entries: [Entry]) -> [UInt8] {
        var bytes = Array(mark.utf8)
        bytes.reserveCapacity(bytes.count + entries.count * 110)
        for entry in entries.sorted(by: { $0.path < $1.path }) {
            entry.digest.write(to: &bytes)
            bytes += "  ".utf8
            bytes += entry.path.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// The paths of a list, itself among them. Nil for a list that Anslag did not write.
    static func paths(in bytes: [UInt8]) -> Set<[UInt8]>? {
        guard bytes.starts(with: mark.utf8) else { return nil }
        var paths: Set<[UInt8]> = [Array(name.utf8)]
        for line in bytes.dropFirst(mark.utf8.count).split(separator: UInt8(ascii: "\n")) where line.count > digestWidth
        {
            paths.insert(Array(line.dropFirst(digestWidth)))
        }
        return paths
    }

    /// 64 digits and two spaces.
    private static let digestWidth = 66
}
