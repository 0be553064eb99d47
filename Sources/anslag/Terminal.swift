// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc
import SiteRunner

/// A stream to the person or the program that started the command.
struct Terminal: Sendable {
    static let output = Terminal(descriptor: STDOUT_FILENO, name: "stdout")
    static let error = Terminal(descriptor: STDERR_FILENO, name: "stderr")

    let descriptor: Int32
    let name: String

    /// Whether someone is looking, and the stream can move a cursor.
    var isInteractive: Bool { isatty(descriptor) == 1 && !isDumb }

    /// Whether colours are shown: in a terminal, unless NO_COLOR (no-color.org) is set to something.
    var hasColour: Bool { isInteractive && (getenv("NO_COLOR").map { strlen($0) == 0 } ?? true) }

    private var isDumb: Bool { getenv("TERM").map { String(cString: $0) == "dumb" } ?? true }

    /// Says something to the person at the terminal. Where no one can hear it nothing else changes: the status tells of the work.
    static func say(_ text: String) { do throws(BuildFault) { try error.write(text) } catch {} }

    /// Writes all of a text. That no one listens any longer is no fault; a full disk is.
    func write(_ text: String) throws(BuildFault) { try write(Array(text.utf8)) }

    /// Writes all bytes, like `write` of a text.
    func write(_ bytes: [UInt8]) throws(BuildFault) {
        var count = 0
        while count < bytes.count {
            let step = bytes[count...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if step < 0, errno == EINTR { continue }
            if step < 0, errno == EPIPE { return }
            if step < 0, errno == EAGAIN, waitForRoom() { continue }
            if step < 0 { throw .unprinted(SystemFault(name, errno)) }
            count += step
        }
    }

    /// Waits until a stream that another program made non-blocking takes more.
    private func waitForRoom() -> Bool {
        var stream = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return poll(&stream, 1, -1) >= 0 || errno == EINTR
    }
}
