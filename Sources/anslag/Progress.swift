// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import SiteKit
import SiteRunner

/// A line that tells how far a long build has come, shown from its first second on and only where someone looks.
final class Progress: Sendable {
    private let language: MessageLanguage
    private let start = ContinuousClock.now
    private let shown = Locked<ContinuousClock.Instant?>(nil)

    init(in language: MessageLanguage) { self.language = language }

    /// Is told after each file; looks at the clock only now and then.
    func tell(_ done: Int, _ count: Int) {
        guard done % 32 == 0, Terminal.error.isInteractive else { return }
        let now = ContinuousClock.now
        guard now - start > .seconds(1) else { return }
        shown.withLock { last in
            if let last, now - last < .milliseconds(100) { return }
            last = now
            let line = Wording(sv: "\(done) av \(count) filer", en: "\(done) of \(count) files")[language]
            Terminal.say(line + "\u{1B}[K\r")
        }
    }

    /// Takes the line away.
    func clear() { shown.withLock { if $0 != nil { Terminal.say("\u{1B}[K") } } }

}
