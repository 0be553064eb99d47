// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A time, or a time to another: `18.00`, `18.00–20.00`.
public struct TimeRange: Hashable, Sendable {
    /// When it begins.
    public var start: TimeOfDay
    /// When it ends, if given.
    public var end: TimeOfDay?

    /// A range from a start to an end.
    public init(start: TimeOfDay, end: TimeOfDay? = nil) {
        self.start = start
        self.end = end
    }

    /// In running text: `9.00–15.30`, with an en dash and no spaces.
    public func display(in language: Language = .swedish) -> String {
        guard let end else { return start.display(in: language) }
        return "\(start.display(in: language))–\(end.display(in: language))"
    }

    /// In running text with the clock's abbreviation, which does not break from its time: `kl. 9.00–15.30`. Only Swedish
    /// has one; other languages get the times alone.
    public func displayWithClock(in language: Language = .swedish) -> String {
        language.isSwedish ? "kl.\(noBreakSpace)\(display(in: language))" : display(in: language)
    }

    /// In tables and lists: `09.00–15.30`.
    public func tabular(in language: Language = .swedish) -> String {
        guard let end else { return start.tabular(in: language) }
        return "\(start.tabular(in: language))–\(end.tabular(in: language))"
    }
}
