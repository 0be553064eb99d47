// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A template as it was read: its name among the templates, its file and its bytes.
public struct TemplateSource: Hashable, Sendable {
    /// The name that other templates use, without the ending: `layouts/page`, `partials/menu`.
    public var name: String
    /// The file, for findings.
    public var path: SourcePath
    /// The text in UTF-8.
    public var bytes: [UInt8]
    /// Where the text begins in its file; not 0 for a string, which is a line in a larger file.
    public var offset: Int

    /// A template with all its parts.
    public init(_ name: String, path: SourcePath, bytes: [UInt8], offset: Int = 0) {
        self.name = name
        self.path = path
        self.bytes = bytes
        self.offset = offset
    }

    /// The place of a range of the text in its file.
    func location(_ range: Range<Int>) -> SourceLocation {
        SourceLocation(path, .bytes(range.lowerBound + offset..<range.upperBound + offset))
    }

    /// A part of the text.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}

/// A line of the theme in one language, such as `Sidan uppdaterad {{page.updated.long}}`: itself a template of one line.
public struct StringTemplate: Hashable, Sendable {
    /// The text when the name `count` in scope is 1. Nil when the text does not depend on a number.
    public var one: TemplateSource?
    /// The text otherwise.
    public var other: TemplateSource

    /// A string; `one` where the singular differs.
    public init(one: TemplateSource? = nil, other: TemplateSource) {
        self.one = one
        self.other = other
    }
}

/// A file of the theme as a template, named by its path within the theme: `layouts/page`.
func templateSource(_ file: SourceFile) -> TemplateSource {
    let folders = file.path.text.split(separator: "/").dropFirst()
    return TemplateSource(
        String(folders.joined(separator: "/").dropLast(".mustache".count)), path: file.path, bytes: file.bytes)
}
