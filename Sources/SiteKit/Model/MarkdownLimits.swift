// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// How much Markdown a page may hold. cmark-gfm itself has no limits: without these, 12 kB of table can become 168 MB of HTML.
public struct MarkdownLimits: Hashable, Sendable {
    /// The bytes of a page.
    public var page = 1 << 20
    /// The bytes of a block: of lines without an empty line between them, outside fenced code.
    public var block = 16 << 10
    /// The bytes of a line, outside fenced code.
    public var line = 16 << 10
    /// The markers of quotations and lists on one line, and half the columns by which a marker may be indented.
    public var depth = 32
    /// The columns of a table.
    public var columns = 64
    /// The cells of all the page's tables together: columns times rows, written or not.
    public var cells = 20_000
    /// The opening square brackets of a page, each of which may become a link.
    public var brackets = 20_000
    /// The bytes that addresses defined once (`[name]: https://…`) may come to where they are used.
    public var expansion = 16 << 20

    /// The limits unless site.yml raises them.
    public static let standard = MarkdownLimits()

    /// The standard limits, to be changed.
    public init() {}
}
