// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Walks a layout and all that it uses as the compiler does, and reads the HTML on the way.
struct MarkupComposer {
    /// What replaces a block, and the overrides that hold in it.
    private struct Override {
        var template: ParsedTemplate
        var content: [TemplateNode]
        var overrides: Overrides
    }

    /// A class, since overrides hold overrides.
    private final class Overrides {
        let blocks: [String: Override]
        init(_ blocks: [String: Override]) { self.blocks = blocks }
    }

    private let templates: [String: ParsedTemplate]
    private var markup: Markup
    private var reader = MarkupReader()
    private var conditions: [Markup.Condition] = []
    /// The templates that are being walked, so that one that uses itself comes to an end.
    private var path: [String] = []
    /// How much may still be walked: templates that use each other twice and twice again would never be done.
    private var budget = 20_000
    /// Whether a template was used that is not there or cannot be read: what is missing then may stand in it.
    private(set) var isBroken = false

    init(_ templates: [String: ParsedTemplate], _ markup: Markup) {
        (self.templates, self.markup) = (templates, markup)
    }

    mutating func compose(_ template: ParsedTemplate) -> Markup {
        path = [template.source.name]
        walk(template.nodes, of: template, Overrides([:]))
        markup.events = reader.finish()
        return markup
    }

    private mutating func walk(_ nodes: [TemplateNode], of template: ParsedTemplate, _ overrides: Overrides) {
        for node in nodes {
            budget -= 1
            guard budget > 0 else { return }
            switch node.content {
            case .text: reader.read(template.source, node.range, conditions)
            case .variable(let name, _): reader.print(name.text, template.source.location(node.range), conditions)
            case .section(let name, let inverted, let content):
                conditions.append(Markup.Condition(name: name.text, isInverted: inverted))
                walk(content, of: template, overrides)
                conditions.removeLast()
            case .partial(let name, _): call(name, [], of: template, overrides)
            case .parent(let name, let blocks, _, _): call(name, blocks, of: template, overrides)
            case .block(let block):
                if let override = overrides.blocks[block.name] {
                    walk(override.content, of: override.template, override.overrides)
                } else {
                    walk(block.content, of: template, overrides)
                }
            }
        }
    }

    /// Walks a template that is called; the outer overrides win over those of the call.
    private mutating func call(
        _ name: String, _ blocks: [TemplateBlock], of caller: ParsedTemplate, _ overrides: Overrides
    ) {
        guard let template = templates[name] ?? templates["partials/" + name] ?? templates["layouts/" + name] else {
            isBroken = true
            return
        }
        guard !path.contains(template.source.name), path.count < 64 else { return }
        var all = overrides.blocks
        for block in blocks where all[block.name] == nil {
            all[block.name] = Override(template: caller, content: block.content, overrides: overrides)
        }
        path.append(template.source.name)
        walk(template.nodes, of: template, Overrides(all))
        path.removeLast()
    }
}

/// The markup of a file that is no template, such as SVG.
func readMarkup(_ file: SourceFile) -> [Markup.Event] {
    var reader = MarkupReader()
    reader.read(TemplateSource(file.path.text, path: file.path, bytes: file.bytes), file.bytes.indices, [])
    return reader.finish()
}

/// Makes events of markup, byte by byte; what each byte is follows from the same `HTMLContext` that the compiler uses.
private struct MarkupReader {
    private var events: [Markup.Event] = []
    private var context = HTMLContext.text
    /// The tag that is read.
    private var tag: Markup.Tag?
    /// The bytes of a text, a name or a value that are read.
    private var pending: [UInt8] = []
    private var pendingStart: SourceLocation?
    /// The element whose raw text is read, and what stands in it.
    private var raw = ""
    private var depth = 0

    mutating func read(_ source: TemplateSource, _ range: Range<Int>, _ conditions: [Markup.Condition]) {
        var hasText = false
        for index in range {
            let byte = source.bytes[index]
            if !context.changes(at: byte) {
                if context.state == .quotedValue {
                    pending.append(byte)
                } else if !hasText, !byte.isBlank {
                    hasText = true
                    events.append(.text(source.location(index..<index + 1)))
                }
                continue
            }
            let before = context
            context.advance(byte)
            // What comes after a tag is another text.
            if context.state != .text || before.state != .text { hasText = false }
            switch before.state {
            case .text:
                if context.state == .tagOpen {
                    tag = Markup.Tag(
                        name: "", isEnd: false, location: source.location(index..<index + 1), conditions: conditions)
                    pending = []
                }
            case .characterData, .rawText, .dataScript: readRaw(byte, source.location(index..<index + 1), before)
            case .endTag:
                if context.state == .text { endEndTag() } else { pending.append(byte) }
            case .tagOpen where context.state == .endTag:
                tag?.isEnd = true
                pending = []
            case .quotedValue, .unquotedValue:
                if context.state == before.state { pending.append(byte) } else { finishValue() }
                finishTag(before)
            default:
                if context.state == .attributeName, before.state != .attributeName {
                    addAttribute(source.location(index..<index + 1), conditions)
                }
                if context.state == .unquotedValue { pending = [byte] }
                if before.state == .attributeName || before.state == .afterAttributeName { nameAttribute(before) }
                finishTag(before)
            }
            if context.state == .declaration || context.state == .comment { tag = nil }
        }
        if tag != nil, !conditions.isEmpty, !(tag?.attributes.isEmpty ?? true) { noteConditions(conditions) }
    }

    /// A value that is printed.
    mutating func print(_ name: String, _ location: SourceLocation, _ conditions: [Markup.Condition]) {
        switch context.state {
        case .text, .characterData: events.append(.value(name, location))
        case .quotedValue, .unquotedValue:
            flushPiece()
            if let last = tag?.attributes.indices.last { tag?.attributes[last].value.append(.value(name)) }
            noteConditions(conditions)
        default: break
        }
    }

    mutating func finish() -> [Markup.Event] { events }

    // MARK: Tags

    private mutating func addAttribute(_ location: SourceLocation, _ conditions: [Markup.Condition]) {
        let isConditional = conditions.count > (tag?.conditions.count ?? 0)
        tag?.attributes.append(Markup.Attribute(name: "", location: location, isConditional: isConditional))
    }

    /// Names the attribute whose name has been read so far.
    private mutating func nameAttribute(_ before: HTMLContext) {
        guard let last = tag?.attributes.indices.last, tag?.attributes[last].name.isEmpty == true else { return }
        if context.state == .attributeName, context.attribute.hasPrefix(before.attribute) { return }
        tag?.attributes[last].name = before.attribute
    }

    /// Notes that a section decides what the present attribute says.
    private mutating func noteConditions(_ conditions: [Markup.Condition]) {
        guard let last = tag?.attributes.indices.last, conditions.count > (tag?.conditions.count ?? 0),
            context.state == .quotedValue || context.state == .unquotedValue
        else { return }
        tag?.attributes[last].isConditional = true
    }

    private mutating func flushPiece() {
        guard !pending.isEmpty, let last = tag?.attributes.indices.last else { return }
        tag?.attributes[last].value.append(.text(String(decoding: pending, as: UTF8.self)))
        pending = []
    }

    private mutating func finishValue() { flushPiece() }

    /// Takes the tag when its `>` has been read.
    private mutating func finishTag(_ before: HTMLContext) {
        guard var done = tag, [.text, .characterData, .rawText, .dataScript].contains(context.state) else { return }
        if before.element.isEmpty {
            // `<` that begins no tag is text.
            events.append(.text(done.location))
        } else {
            done.name = before.element
            done.isClosed = before.state == .selfClosing
            events.append(.tag(done))
            if context.state != .text { (raw, pending, pendingStart) = (before.element, [], nil) }
        }
        tag = nil
    }

    private mutating func endEndTag() {
        guard var done = tag else { return }
        done.name = String(decoding: pending.prefix { !$0.isBlank }, as: UTF8.self).lowercased()
        events.append(.tag(done))
        (tag, pending) = (nil, [])
    }

    // MARK: Raw text

    private mutating func readRaw(_ byte: UInt8, _ location: SourceLocation, _ before: HTMLContext) {
        if pending.isEmpty { pendingStart = location }
        pending.append(byte)
        guard context.state == .text || context.state == .endTag else { return }
        let start = pendingStart ?? location
        let content = Array(pending.dropLast(min(pending.count, before.recent.utf8.count + 1)))
        if content.contains(where: { !$0.isBlank }) { events.append(.code(element: raw, content, start)) }
        events.append(.tag(Markup.Tag(name: raw, isEnd: true, location: location, conditions: [])))
        (raw, pending, tag) = ("", [], nil)
    }
}
