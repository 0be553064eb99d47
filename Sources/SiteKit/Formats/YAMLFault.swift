// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What stopped, or should have stopped, the reading of YAML. The cause is found afterwards, from the source line.
enum YAMLFault: Hashable, Sendable {
    /// libyaml could not go on. `begin` is where the quote, the bracket or the key begins that it could not finish.
    case syntax(problem: String, at: Int, begin: Int?)
    /// A key that is not text: `title: {{ x }}`.
    case collectionAsKey(at: Int)
    /// A list or a mapping deeper than ``YAMLLimits/depth``.
    case tooDeep(at: Int)
    /// A second document: a line `---` or `...` in the middle.
    case secondDocument(at: Int)
    /// The whole document is a text, not keys with values.
    case textAsRoot(at: Int)
    /// The whole document is a list.
    case listAsRoot(at: Int)

    /// The byte offset in the file.
    var offset: Int {
        switch self {
        case .syntax(_, let offset, _), .collectionAsKey(let offset), .tooDeep(let offset), .secondDocument(let offset),
            .textAsRoot(let offset), .listAsRoot(let offset):
            offset
        }
    }
}

/// What YAML allows and we do not, or what YAML reads otherwise than the editor meant. The reading goes on.
struct YAMLNotice: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// `&name`, `*name` or `!tag`.
        case feature
        /// Text after ` #` behind a value without quotes.
        case lostText
        /// A line that looks like a field of its own became part of the value above it.
        case swallowedLine
        /// The same, inside quotes that may never have been meant to go on.
        case swallowedByQuote
        /// Typographic quotes around a whole value: they would be printed.
        case typographicQuotes
        /// A control character that is written with a backslash within double quotes.
        case writtenControl
        /// A no-break space that became a part of a name or a value.
        case noBreakSpace
    }

    var kind: Kind
    /// The byte offset in the file: of the sign, the text that is lost, or the value that swallows.
    var offset: Int
}

/// The bounds of what is read at all.
enum YAMLLimits {
    /// Bytes of one document.
    static let size = 64 * 1024
    /// Lists and mappings inside each other.
    static let depth = 32
    /// Findings of one document; after these there is more wrong than a list can help with.
    static let findings = 40
}
