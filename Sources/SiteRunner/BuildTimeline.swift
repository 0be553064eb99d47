// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform
public import SiteKit

/// When each part of a build began and how long it took, for `--stats` and `--trace`.
public final class BuildTimeline: Sendable {
    /// A part of the build.
    public struct Span: Sendable {
        /// What was done.
        public var name: Wording
        /// When it began, from the beginning of the build.
        public var start: Duration
        /// How long it took.
        public var duration: Duration
        /// The thread that did it, as the system numbers it; 0 for a stage, which all threads work on.
        public var thread: Int
    }

    private struct State {
        var open: (name: Wording, start: Duration)?
        var stages: [Span] = []
        var work: [Span] = []
    }

    private let beginning = ContinuousClock.now
    private let state = Locked(State())

    /// A timeline that begins now.
    public init() {}

    /// The stages that have ended, in their order.
    public var stages: [Span] { state.withLock(\.stages) }
    /// What threads did within stages, in the order in which it ended.
    public var work: [Span] { state.withLock(\.work) }

    /// Begins a stage, and so ends the one before it.
    func begin(_ name: Wording) { turn(to: name) }

    /// Ends the last stage.
    func end() { turn(to: nil) }

    private func turn(to name: Wording?) {
        let now = beginning.duration(to: .now)
        state.withLock { state in
            if let open = state.open {
                state.stages.append(
                    Span(name: open.name, start: open.start, duration: now - open.start, thread: 0))
            }
            state.open = name.map { ($0, now) }
        }
    }

    /// Notes what a thread does.
    func noting<Result>(_ name: Wording, _ work: () -> Result) -> Result {
        let start = beginning.duration(to: .now)
        let result = work()
        let span = Span(
            name: name, start: start, duration: beginning.duration(to: .now) - start, thread: Int(anslag_thread()))
        state.withLock { $0.work.append(span) }
        return result
    }
}

extension PlanStage {
    /// What is done in it.
    var wording: Wording {
        switch self {
        case .reading: Wording(sv: "läsa inställningar och tema", en: "read settings and theme")
        case .parsing: Wording(sv: "läsa sidor", en: "parse pages")
        case .resolving: Wording(sv: "knyta ihop", en: "resolve")
        case .compiling: Wording(sv: "förbereda mallar", en: "compile templates")
        }
    }
}
