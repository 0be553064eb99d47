// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a layout becomes with all partials and parents that it uses, before any value is known: tags and text in the order of the
/// page. Where a section chooses, both ways stand after each other.
struct Markup: Sendable {
    /// A section around a part.
    struct Condition: Hashable, Sendable {
        /// `page.image`.
        var name: String
        /// `{{^name}}`.
        var isInverted: Bool
    }

    /// A piece of an attribute's value.
    enum Piece: Hashable, Sendable {
        case text(String)
        /// A value by its name: `page.language.code`.
        case value(String)
    }

    struct Attribute: Hashable, Sendable {
        /// In lower case.
        var name: String
        var value: [Piece] = []
        /// From the name on.
        var location: SourceLocation
        /// Whether a section decides if it is there, or what it says.
        var isConditional: Bool

        /// The value where nothing is printed in it.
        var literal: String? {
            value.reduce("") { text, piece in
                guard let text, case .text(let more) = piece else { return nil }
                return text + more
            }
        }

        /// What stands in it literally, with a question mark for what is printed.
        var shown: String {
            value.map { if case .text(let text) = $0 { text } else { "…" } }.joined()
        }

        /// The names of what is printed in it.
        var names: [String] { value.compactMap { if case .value(let name) = $0 { name } else { nil } } }
    }

    struct Tag: Hashable, Sendable {
        /// In lower case.
        var name: String
        var isEnd: Bool
        var attributes: [Attribute] = []
        var location: SourceLocation
        var conditions: [Condition]
        /// Whether it ends itself: `<circle/>`.
        var isClosed = false

        subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }

        /// The classes that it always has.
        var classes: [Substring] {
            guard let attribute = self["class"] else { return [] }
            return attribute.value.flatMap { piece -> [Substring] in
                if case .text(let text) = piece { text.split(separator: " ") } else { [] }
            }
        }
    }

    enum Event: Hashable, Sendable {
        case tag(Tag)
        /// Text that is not blank.
        case text(SourceLocation)
        /// A printed value: `page.title`.
        case value(String, SourceLocation)
        /// What stands in `style` or `script`.
        case code(element: String, [UInt8], SourceLocation)
    }

    /// `page`.
    let name: String
    /// The layout's file.
    let path: SourcePath
    /// Whether other layouts take this one as their parent.
    let isParent: Bool
    var events: [Event] = [] {
        didSet { tags = events.compactMap { if case .tag(let tag) = $0, !tag.isEnd { tag } else { nil } } }
    }
    /// The start tags, which nearly every rule asks for.
    private(set) var tags: [Tag] = []

    /// Whether it is judged as a whole page: it is one, and no other layout's parent. HTML lets `html`, `head` and `body` be left out.
    var isPage: Bool { !isParent && tags.contains { ["html", "head", "body", "meta"].contains($0.name) } }

    /// Where each element first begins.
    var firstPlaces: [String: SourceLocation] {
        Dictionary(tags.map { ($0.name, $0.location) }) { first, _ in first }
    }

    /// Where the first of some elements begins; the layout's file where it has none of them.
    func place(of elements: String...) -> SourceLocation {
        elements.lazy.compactMap { name in tags.first { $0.name == name }?.location }.first ?? SourceLocation(path)
    }

    /// Goes through the events, each with the start tags that are open around it, the outermost first.
    func walk(_ body: (Event, [Tag]) -> Void) {
        var open: [Tag] = []
        for event in events {
            guard case .tag(let tag) = event else {
                body(event, open)
                continue
            }
            if tag.isEnd {
                if let start = open.lastIndex(where: { $0.name == tag.name }) { open.removeSubrange(start...) }
                body(event, open)
            } else {
                body(event, open)
                // No page is so deep; a theme that is must not take all memory.
                if !tag.isClosed, !Self.void.contains(tag.name), open.count < 512 { open.append(tag) }
            }
        }
    }

    /// Elements without content.
    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
}

extension Markup.Tag {
    /// What it is for those who listen: its role, or what its element is by itself.
    var role: String {
        if let role = self["role"]?.literal { return role.lowercased() }
        return switch name {
        case "main": "main"
        case "nav": "navigation"
        case "header": "banner"
        case "footer": "contentinfo"
        case "aside": "complementary"
        case "search": "search"
        default: ""
        }
    }

    /// What it is called for those who listen, as it is written; nil for nothing.
    var label: [Markup.Piece]? {
        for name in ["aria-labelledby", "aria-label", "title"] {
            if let attribute = self[name], !attribute.value.isEmpty { return attribute.value }
        }
        return nil
    }

    /// Whether it can have focus when the visitor steps through the page.
    var isFocusable: Bool {
        if let index = self["tabindex"]?.literal { return !index.hasPrefix("-") }
        return switch name {
        case "a", "area": self["href"] != nil
        case "input": self["type"]?.literal?.lowercased() != "hidden"
        case "button", "select", "textarea", "summary", "iframe": true
        default: false
        }
    }
}

extension [Markup.Condition] {
    /// Whether two parts never stand on the same page: one wants what the other must not have.
    func excludes(_ other: [Markup.Condition]) -> Bool {
        contains { own in other.contains { $0.name == own.name && $0.isInverted != own.isInverted } }
    }
}

/// Composes every layout of a theme, and the partials that are rendered by themselves.
func composeTemplates(_ sources: [TemplateSource], jobs: Int) async -> (layouts: [Markup], fragments: [Markup]) {
    // What cannot be read has been told of where it is compiled.
    let read = sources.map { TemplateParser.parse($0) }.filter { $0.findings.isEmpty }
    let parsed = read.map(\.value).filter { !$0.source.bytes.isEmpty }
    let templates = Dictionary(parsed.map { ($0.source.name, $0) }, uniquingKeysWith: { first, _ in first })
    let parents = Set(parsed.flatMap { parentNames($0.nodes) })
    @Sendable func compose(_ name: String) -> Markup? {
        guard let template = templates[name] else { return nil }
        let short = String(name.split(separator: "/").last ?? "")
        let isParent = parents.contains(name) || parents.contains(short)
        var composer = MarkupComposer(
            templates, Markup(name: short, path: template.source.path, isParent: isParent))
        let markup = composer.compose(template)
        return composer.isBroken ? nil : markup
    }
    let layouts = templates.keys.filter { $0.hasPrefix("layouts/") }.sorted()
    let composed = await layouts.parallelMap(jobs: jobs, compose)
    return (composed.compactMap { $0 }, ["partials/card", "partials/listing"].compactMap(compose))
}

/// The names in parent tags. The depth is bounded by the parser.
private func parentNames(_ nodes: [TemplateNode]) -> [String] {
    nodes.flatMap { node -> [String] in
        switch node.content {
        case .text, .variable, .partial: []
        case .section(_, _, let content): parentNames(content)
        case .parent(let name, let blocks, _, _): [name] + blocks.flatMap { parentNames($0.content) }
        case .block(let block): parentNames(block.content)
        }
    }
}
