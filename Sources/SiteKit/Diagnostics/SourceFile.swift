// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// One file of the site with its bytes, as the rim read it.
public struct SourceFile: Hashable, Sendable {
    /// Where it is.
    public var path: SourcePath
    /// What it holds.
    public var bytes: [UInt8]

    /// A file with its bytes.
    public init(_ path: SourcePath, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
