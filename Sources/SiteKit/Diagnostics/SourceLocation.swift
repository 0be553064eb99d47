// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A file of the site, relative to the folder of site.yml: `content/aktiviteter/gala.md`. In NFC, with `/` between names.
public struct SourcePath: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The path as text.
    public let text: String

    /// Makes a path of text that is already relative to the site, in NFC and free of `.` and `..`.
    public init(_ text: String) {
        self.text = text
    }

    /// The path as text.
    public var description: String { text }

    /// Paths are ordered by their UTF-8 bytes, alike on every machine.
    public static func < (left: SourcePath, right: SourcePath) -> Bool {
        let (a, b) = (left.text.utf8.span, right.text.utf8.span)
        for index in 0..<min(a.count, b.count) where a[index] != b[index] { return a[index] < b[index] }
        return a.count < b.count
    }
}

/// Where in a source file something was noticed. Line and column are made only when a finding is shown.
public struct SourceLocation: Hashable, Sendable {
    /// How exactly the place is known.
    public enum Place: Hashable, Sendable {
        /// The file as a whole.
        case file
        /// A line, counted from 1, where the column is not certain.
        case line(Int)
        /// A range of UTF-8 bytes, counted from the file's first byte. An empty range is a point.
        case bytes(Range<Int>)
    }

    /// The file.
    public var file: SourcePath
    /// The place in it.
    public var place: Place

    /// A place in a file.
    public init(_ file: SourcePath, _ place: Place = .file) {
        self.file = file
        self.place = place
    }

    /// The point at a byte offset.
    public static func offset(_ offset: Int, in file: SourcePath) -> SourceLocation {
        SourceLocation(file, .bytes(offset..<offset))
    }
}
