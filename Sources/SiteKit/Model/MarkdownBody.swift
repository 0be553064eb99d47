// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A page's Markdown as HTML with holes: cut where an address, an image or a listing is filled in when the whole site is known.
public struct MarkdownBody: Hashable, Sendable {
    /// The finished bytes around the holes.
    public var html: [UInt8]
    /// Where something is missing, in order of position.
    public var holes: [Hole]
    /// What the holes point at.
    public var targets: [LinkTarget]
    /// The headings in order, without the leading title.
    public var headings: [Heading]
    /// A heading of level 1 that began the text. It is not in the HTML, since it can serve as the page's title.
    public var leadingTitle: Heading?
    /// Facts that the text says in its own words.
    var mentions: [Mention] = []

    /// A body with all its parts.
    public init(
        html: [UInt8] = [], holes: [Hole] = [], targets: [LinkTarget] = [], headings: [Heading] = [],
        leadingTitle: Heading? = nil
    ) {
        self.leadingTitle = leadingTitle
        self.html = html
        self.holes = holes
        self.targets = targets
        self.headings = headings
    }
}

/// A cut in a body's HTML.
public struct Hole: Hashable, Sendable {
    /// What belongs in the cut.
    public enum Kind: UInt8, Hashable, Sendable {
        /// The whole start tag `<a href="…">`; or nothing, when the link becomes plain text.
        case linkStart
        /// The end of a link: " (pdf, 1,2 MB)" for a document, then `</a>`.
        case linkEnd
        /// The whole `<img …>`.
        case image
        /// A card in place of a paragraph that holds one link with the title `kort` or `card`.
        case card
        /// A listing in place of a paragraph that holds one link with a title `lista: …` or `list: …`. The link stays beneath.
        case listing
    }

    /// The byte offset in the body's HTML before which the hole is.
    public var position: Int
    /// What belongs there.
    public var kind: Kind
    /// The index in the body's targets.
    public var target: Int

    /// A hole with all its parts.
    public init(at position: Int, _ kind: Kind, target: Int) {
        self.position = position
        self.kind = kind
        self.target = target
    }
}

/// What a link, an image, a card or a listing in Markdown points at, as the editor wrote it. Only targets inside the site; a
/// link to another site is finished HTML already.
public struct LinkTarget: Hashable, Sendable {
    /// The path and fragment, percent-decoded but for `%23`, `%25` and `%3F`: `../kontakter/tillvaxtchef.md#telefon`.
    public var path: String
    /// The title, or empty.
    public var title: String
    /// The plain text of the link, or the alt text of the image; empty for an image that is decoration.
    public var text: String
    /// The line in the source file, counted from 1.
    public var line: Int
    /// The bytes of the target in the source file, when they are certain.
    public var bytes: Range<Int>?
    /// For a target that was refused since it names the site's own address or begins with a slash: the path from the site's root.
    var sitePath: String?

    /// A target with all its parts.
    public init(path: String, title: String = "", text: String = "", line: Int, bytes: Range<Int>? = nil) {
        self.path = path
        self.title = title
        self.text = text
        self.line = line
        self.bytes = bytes
    }
}

/// A heading in a page's body.
public struct Heading: Hashable, Sendable {
    /// 1–6.
    public var level: Int
    /// Its `id`, unique in the page: `oppettider`.
    public var id: String
    /// Its text without markup.
    public var text: String
    /// Its line in the source file, counted from 1.
    public var line: Int

    /// A heading with all its parts.
    public init(level: Int, id: String, text: String, line: Int) {
        self.level = level
        self.id = id
        self.text = text
        self.line = line
    }
}
