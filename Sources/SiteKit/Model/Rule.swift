// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A demand on a site that can be checked by itself. Its shape says what it sees: a text (`MarkdownRule`), the whole site
/// (`SiteRule`), the theme (`ThemeRule`) or a finished page (`OutputRule`).
///
/// A rule is a value without memory: it sees one thing and says what it finds, and depends on no other rule's result.
protocol Rule: Sendable {
    /// What is known of it.
    static var descriptor: RuleDescriptor { get }
}

/// A rule about one text in Markdown: the body of a page or a field.
protocol MarkdownRule: Rule {
    /// Looks at the text. Called once for each text, inside the parser, on any thread.
    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding])
}
