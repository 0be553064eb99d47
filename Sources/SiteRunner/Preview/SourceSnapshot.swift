import Glibc
import SiteKit

/// The files of a site as they were at one moment. Sizes, times and inodes tell where to look; the contents decide whether
/// anything has changed.
struct SourceSnapshot: Sendable {
    private struct FileState: Hashable {
        var size: Int
        var seconds: Int
        var nanoseconds: Int
        var inode: UInt64
        /// Nil for a file that is too large to read for this, or that cannot be read.
        var digest: SHA256Digest?

        /// Whether the file may be taken for the same without reading it.
        func looksLike(_ other: FileState) -> Bool {
            size == other.size && seconds == other.seconds && nanoseconds == other.nanoseconds && inode == other.inode
        }

        /// Whether the file holds the same.
        func holdsSame(_ other: FileState) -> Bool {
            looksLike(other) || (size == other.size && digest != nil && digest == other.digest)
        }
    }

    /// The files.
    let found: Diagnosed<SourceTree>
    private let states: [SourcePath: FileState]

    /// Of larger files only the looks are compared.
    private static let largestRead = 1 << 20

    /// Looks at a site. Contents are read only where a file looks other than in the last snapshot.
    static func take(of site: String, after last: SourceSnapshot?) throws(BuildFault) -> SourceSnapshot {
        let found = try SourceTree.find(in: site, themeFolder: themeFolder(ofSite:))
        var states: [SourcePath: FileState] = [:]
        states.reserveCapacity(found.value.entries.count)
        for entry in found.value.entries {
            states[entry.path] = state(of: entry.path, in: found.value, after: last?.states[entry.path])
        }
        return SourceSnapshot(found: found, states: states)
    }

    /// Whether the site is another than in an earlier snapshot.
    func differs(from last: SourceSnapshot) -> Bool {
        guard states.count == last.states.count, found.diagnostics == last.found.diagnostics else { return true }
        return states.contains { path, state in last.states[path].map { !state.holdsSame($0) } ?? true }
    }

    private static func state(of path: SourcePath, in tree: SourceTree, after last: FileState?) -> FileState? {
        guard let status = tree.status(of: path) else { return nil }
        var state = FileState(
            size: Int(status.st_size), seconds: Int(status.st_mtim.tv_sec), nanoseconds: Int(status.st_mtim.tv_nsec),
            inode: UInt64(status.st_ino))
        if let last, last.looksLike(state) { return last }
        if state.size <= largestRead {
            // A file that cannot be read is told of by the build.
            do { state.digest = SHA256Digest(of: try tree.read(path)) } catch {}
        }
        return state
    }
}
