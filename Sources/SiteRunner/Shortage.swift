// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Whether something was left unread since this process could have no more of what the system gives. It is noted where it happens and
/// asked for at the end, since what reads the sources can only say that a file was not read.
final class Shortage: Sendable {
    private let first = Locked<SystemFault?>(nil)

    /// The first fault of that kind.
    var fault: SystemFault? { first.withLock { $0 } }

    /// Notes a fault, if it is of that kind.
    func note(_ fault: SystemFault) {
        if fault.isShortage { first.withLock { $0 = $0 ?? fault } }
    }
}
