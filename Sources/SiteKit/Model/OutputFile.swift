// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A file of the published site, relative to its root: `aktiviteter/gala.html`. Only `[a-z0-9._/-]`.
public struct OutputPath: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The path as text.
    public let text: String

    /// Makes a path of text that is already relative and in the alphabet.
    public init(_ text: String) { self.text = text }

    /// The path as text.
    public var description: String { text }

    /// Paths are ordered by their bytes.
    public static func < (left: OutputPath, right: OutputPath) -> Bool { left.text < right.text }
}

/// A file to publish.
public struct OutputFile: Hashable, Sendable {
    /// What it holds.
    public enum Content: Hashable, Sendable {
        /// These bytes.
        case bytes([UInt8])
        /// A copy of a source file, byte for byte.
        case copy(SourcePath)
    }

    /// Where it goes.
    public var path: OutputPath
    /// What it holds.
    public var content: Content

    /// A file with its content.
    public init(_ path: OutputPath, _ content: Content) { (self.path, self.content) = (path, content) }
}
