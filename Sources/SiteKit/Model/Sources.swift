// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The files of a site as the core sees them: names and sizes at once, contents when asked for. The rim makes it from a
/// disk, a test from a dictionary.
public struct Sources: Sendable {
    /// A file that is there.
    public struct Entry: Hashable, Sendable {
        /// Where it is.
        public var path: SourcePath
        /// Its size in bytes; 0 for Markdown, whose size nobody asks for: it would cost a system call a page.
        public var size: Int
        /// The digest of all its bytes, where the rim knows it: what was made of a file with the same need not be made again.
        public var digest: String?

        /// A file with its size.
        public init(_ path: SourcePath, size: Int, digest: String? = nil) {
            (self.path, self.size, self.digest) = (path, size, digest)
        }
    }

    /// Why a file could not be read.
    public struct ReadFault: Error, Hashable, Sendable {
        /// The system's words, in the language of the system: "Permission denied".
        public var reason: String

        /// A fault with the system's words.
        public init(reason: String) { self.reason = reason }
    }

    /// All files, sorted by path, without those that are never read (`.git`, the output folder, names that begin with `.`).
    public let entries: [Entry]
    /// Reads a file: the whole of it, or its first bytes where a limit is given.
    public let read: @Sendable (_ path: SourcePath, _ limit: Int?) throws(ReadFault) -> [UInt8]
    /// The SHA-256 of bytes, as 64 lower-case hexadecimal digits.
    public let digest: @Sendable (_ bytes: [UInt8]) -> String
    /// Unpacks deflate (RFC 1951), as PDF files and ZIP archives hold it, whatever stands after its end. Nil for what is not in that
    /// format, or is larger than a few megabytes.
    public let inflate: @Sendable (_ bytes: ArraySlice<UInt8>) -> [UInt8]?

    /// Sources of their parts.
    public init(
        entries: [Entry],
        read: @escaping @Sendable (_ path: SourcePath, _ limit: Int?) throws(ReadFault) -> [UInt8],
        digest: @escaping @Sendable (_ bytes: [UInt8]) -> String,
        inflate: @escaping @Sendable (_ bytes: ArraySlice<UInt8>) -> [UInt8]?
    ) {
        (self.entries, self.read, self.digest, self.inflate) = (entries, read, digest, inflate)
    }
}

/// The folder that holds what the site says.
let contentFolder = "content/"

/// The file that holds the site's settings.
let settingsPath = SourcePath("site.yml")
