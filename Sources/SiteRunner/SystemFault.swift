// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// What the system refused: a path and the system's own words.
public struct SystemFault: Error, Hashable, Sendable {
    /// The file or folder.
    public var path: String
    /// The number of the error (errno).
    public var code: Int32

    /// A fault with its error number.
    public init(_ path: String, _ code: Int32) { (self.path, self.code) = (path, code) }

    /// The fault that the last call of this thread left in errno.
    static func last(_ path: String) -> SystemFault { SystemFault(path, errno) }

    /// Whether it is this process that may have no more: it says nothing of the file.
    var isShortage: Bool { [EMFILE, ENFILE, ENOMEM].contains(code) }

    /// The system's words: "No space left on device".
    public var reason: String { String(cString: strerror(code)) }
}
