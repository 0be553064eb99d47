// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform
import Glibc

/// Files that a person asked for by name, beside what is published.
public enum SingleFile {
    /// Writes a text to a file, in place of what it held.
    public static func write(_ text: String, to path: String) throws(BuildFault) {
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .unprinted(.last(path)) }
        let bytes = Array(text.utf8)
        let isWritten = bytes.withUnsafeBytes { anslag_write_all(descriptor, $0.baseAddress, $0.count) == 0 }
        let fault = SystemFault.last(path)
        guard close(descriptor) == 0, isWritten else { throw .unprinted(fault) }
    }
}
