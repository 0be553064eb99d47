// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform

/// The signals that ask a build to end. A build looks for them between files, removes its staging folder and then ends by the
/// signal. The second one ends it at once, and so does the first when nothing moves for two seconds: a build that waits for a thread
/// or a disk never comes to look.
public enum Signals {
    /// Remembers SIGINT and SIGTERM from now on. A closed pipe and a file that is too large come back as errors of write.
    public static func watch() { anslag_watch_signals() }

    /// The signal that has come, if any.
    public static var received: Int32? {
        let number = anslag_signal_received()
        return number == 0 ? nil : number
    }

    /// Says that the process is on its way to end, as it was asked to.
    static func takeStep() { anslag_take_step() }

    /// Waits until a signal has come, or the task is cancelled.
    public static func arrival() async {
        while received == nil {
            do { try await Task.sleep(for: .milliseconds(50)) } catch { return }
        }
    }

    /// Ends the process by a signal, so that a shell knows why it ended.
    public static func end(by number: Int32) { anslag_end_by_signal(number) }
}
