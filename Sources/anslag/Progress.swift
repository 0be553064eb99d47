// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import SiteKit
import SiteRunner

/// A line that tells how far a long build has come, shown from its first second on and only where someone looks.
final class Progress: Sendable {
    private let terminal: Terminal
    private let language: MessageLanguage
    private let start = ContinuousClock.now
    private let shown = Locked<ContinuousClock.Instant?>(nil)

    init(on terminal: Terminal, in language: MessageLanguage) { (self.terminal, self.language) = (terminal, language) }

    /// Is told after each file; looks at the clock only now and then.
    func tell(_ done: Int, _ count: Int) {
        guard done % 32 == 0, terminal.isInteractive else { return }
        let now = ContinuousClock.now
        guard now - start > .seconds(1) else { return }
        shown.withLock { last in
            if let last, now - last < .milliseconds(100) { return }
            last = now
            let line = Wording(sv: "\(done) av \(count) filer", en: "\(done) of \(count) files")[language]
            print(line + "\u{1B}[K\r")
        }
    }

    /// Takes the line away.
    func clear() { shown.withLock { if $0 != nil { print("\u{1B}[K") } } }

    /// Progress is a courtesy: if it cannot be shown, the build goes on.
    private func print(_ text: String) { do { try terminal.write(text) } catch {} }
}
