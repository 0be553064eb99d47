// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A value that one thread at a time may see and change.
///
/// What the standard library's `Mutex` is, by a lock of POSIX: the thread sanitizer sees nothing of `Mutex`, and takes each change under it
/// for a race, so that a real one would be lost among them. The compiler cannot know that the lock guards the value; that is all that is
/// unchecked here.
package final class Locked<Value: Sendable>: @unchecked Sendable {
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private var value: Value

    /// A value that nobody else has.
    package init(_ value: Value) {
        self.value = value
        let code = pthread_mutex_init(lock, nil)
        precondition(code == 0, "a lock of the plainest kind needs nothing but memory")
    }

    deinit {
        pthread_mutex_destroy(lock)
        lock.deallocate()
    }

    /// Lends the value to one caller; others wait.
    package func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        return body(&value)
    }
}
