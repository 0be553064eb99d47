// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A template's tree. Positions are byte offsets in the source; what standalone lines lose is already cut away.
struct ParsedTemplate: Sendable {
    var source: TemplateSource
    var nodes: [TemplateNode]
}

/// A piece of a template.
struct TemplateNode: Sendable {
    indirect enum Content: Sendable {
        /// At most one line of text with its ending. `startsLine` tells where indentation goes; such a text may be empty.
        case text(startsLine: Bool)
        /// `{{name}}`; unescaped `{{{name}}}` and `{{&name}}`.
        case variable(TemplateName, unescaped: Bool)
        /// `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
        case section(TemplateName, inverted: Bool, [TemplateNode])
        /// `{{>name}}`; the indentation is empty unless the tag stands alone on its line.
        case partial(String, indentation: Range<Int>)
        /// `{{<name}}{{$block}}…{{/block}}{{/name}}`. `ignored` is the first text or tag in it that is not a block.
        case parent(String, [TemplateBlock], indentation: Range<Int>, ignored: Range<Int>?)
        /// `{{$name}}…{{/name}}` outside a parent.
        case block(TemplateBlock)
    }

    var content: Content
    /// The bytes of the text, or of the (opening) tag.
    var range: Range<Int>
}

/// A block: a place with default content in a template, or what replaces it in a parent tag.
struct TemplateBlock: Sendable {
    var name: String
    /// Its number in the template, for the compiler's keys.
    var number: Int
    var content: [TemplateNode]
    /// The opening tag.
    var range: Range<Int>
    /// Whether nothing else stands on the lines where the element begins and ends.
    var isStandalone: Bool
    /// Whether the content begins on the line after the opening tag.
    var opensLine: Bool
    /// Whether the closing tag stands first on its line, so that the content ends with a line of its own.
    var endsLine: Bool
    /// The whitespace that each line of an overriding block is given.
    var indentation: Range<Int>
    /// The line ending after a standalone element. It is printed after content that does not bring its own.
    var ending: Range<Int>
}

/// A name in a tag: `title`, `page.title`, `.title`, or `.` for the item itself.
struct TemplateName: Hashable, Sendable {
    /// The parts between the dots; empty for `.`.
    var parts: [String]
    /// Whether only the innermost frame is asked: `{{.title}}`, `{{.}}`.
    var isInner: Bool
    /// The name's bytes.
    var range: Range<Int>

    /// The name as it was written.
    var text: String {
        isInner ? "." + parts.joined(separator: ".") : parts.joined(separator: ".")
    }
}
