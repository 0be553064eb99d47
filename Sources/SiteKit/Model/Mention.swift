// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A fact that a page's text says in its own words: a telephone number, an e-mail address, opening hours. What the facts mean
/// beside those of contacts and site.yml is known only when all pages are.
struct Mention: Hashable, Sendable {
    /// What is said.
    enum Fact: Hashable, Sendable {
        /// A telephone number in the form E.164.
        case phone(String)
        /// An e-mail address in lower case.
        case email(String)
        /// Weekdays with a time: `måndag–torsdag 08.00–16.30`.
        case hours(ClosedRange<Weekday>, TimeRange)
        /// A verb that says that something still goes on: `pågår`.
        case present
    }

    /// What is said.
    var fact: Fact
    /// As it is written.
    var written: String
    /// Where.
    var location: SourceLocation
    /// The text of the block that it stands in.
    var surroundings: String
    /// Whether it is in a link or in code, or where no link can be.
    var isMarked: Bool
}
