// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The engine on plain data, for `anslag template FILE --data FILE.json` and for the public conformance suite.
///
/// Names come from the data, a name that is not there prints nothing, `{{{x}}}` takes plain text and contexts are not enforced.
/// Syntax, whitespace and inheritance are the same as in the typed engine, since the tree is the same.
public struct PlainTemplate: Sendable {
    private let template: ParsedTemplate

    /// Reads a template. Nil when it has faults of syntax.
    public static func parse(_ source: TemplateSource) -> Diagnosed<PlainTemplate?> {
        let parsed = TemplateParser.parse(source)
        return Diagnosed(parsed.hasErrors ? nil : PlainTemplate(template: parsed.value), parsed.findings)
    }

    /// Prints the template with data. `partials` gives the source of a named partial or parent; one that is not found prints nothing.
    public func render(
        _ data: JSON, partials: (String) -> TemplateSource? = { _ in nil }
    ) -> Diagnosed<[UInt8]> {
        withoutActuallyEscaping(partials) { partials in
            var printer = PlainPrinter(template, data, partials: partials)
            printer.print()
            return Diagnosed(printer.output, printer.findings)
        }
    }
}

/// One printing of a plain template. The recursion follows the template's nesting, which the parser bounds, and its partials,
/// which are bounded here.
private struct PlainPrinter {
    /// The blocks that override a template's own, with the scope in which they were written.
    private final class Overrides {
        var blocks: [String: (block: TemplateBlock, scope: Scope)] = [:]
    }
    /// Which template's text is printed, and what overrides its blocks.
    private struct Scope {
        var template: ParsedTemplate
        var overrides: Overrides
        /// Prepended to each line of the template.
        var indentation: [UInt8]
        var depth: Int
    }

    private(set) var output: [UInt8] = []
    private(set) var findings: [Finding] = []
    private let main: ParsedTemplate
    private var frames: [JSON]
    private let partials: (String) -> TemplateSource?
    private var parsed: [String: ParsedTemplate?] = [:]
    private static let deepest = 128

    init(_ main: ParsedTemplate, _ data: JSON, partials: @escaping (String) -> TemplateSource?) {
        self.main = main
        frames = [data]
        self.partials = partials
    }

    mutating func print() {
        print(main.nodes, Scope(template: main, overrides: Overrides(), indentation: [], depth: 0))
    }

    private mutating func print(_ nodes: [TemplateNode], _ scope: Scope) {
        for node in nodes {
            switch node.content {
            case .text(let startsLine):
                let text = scope.template.source.bytes[node.range]
                if startsLine, text.first != UInt8(ascii: "\n"), text.first != UInt8(ascii: "\r") {
                    output.append(contentsOf: scope.indentation)
                }
                output.append(contentsOf: text)
            case .variable(let name, let unescaped):
                if let value = value(of: name) { print(value, unescaped: unescaped) }
            case .section(let name, let inverted, let content):
                printSection(value(of: name), inverted: inverted, content, scope)
            case .partial(let name, let indentation):
                include(name, indentation: indentation, [], at: node.range, scope)
            case .parent(let name, let blocks, let indentation, _):
                include(name, indentation: indentation, blocks, at: node.range, scope)
            case .block(let block): print(block, scope)
            }
        }
    }

    private mutating func printSection(_ value: JSON?, inverted: Bool, _ content: [TemplateNode], _ scope: Scope) {
        let value = value ?? .null
        if inverted {
            if !value.isTrue { print(content, scope) }
            return
        }
        guard value.isTrue else { return }
        let items = if case .list(let items) = value { items } else { [value] }
        for item in items {
            frames.append(item)
            print(content, scope)
            frames.removeLast()
        }
    }

    /// A block: what overrides it, with the block's indentation, or its own content.
    private mutating func print(_ block: TemplateBlock, _ scope: Scope) {
        let override = scope.overrides.blocks[block.name]
        let content = override?.block ?? block
        guard !content.content.isEmpty else { return }
        let indentation = scope.template.source.bytes[block.indentation]
        if let override {
            var inner = override.scope
            inner.indentation = scope.indentation + indentation
            inner.depth = scope.depth + 1
            if block.isStandalone, !content.opensLine { output.append(contentsOf: inner.indentation) }
            print(content.content, inner)
        } else {
            if block.isStandalone, !block.opensLine { output.append(contentsOf: scope.indentation + indentation) }
            print(content.content, scope)
        }
        if !content.endsLine { output.append(contentsOf: scope.template.source.bytes[block.ending]) }
    }

    private mutating func include(
        _ name: String, indentation: Range<Int>, _ blocks: [TemplateBlock], at range: Range<Int>, _ scope: Scope
    ) {
        guard let template = partial(name) else { return }
        guard scope.depth < Self.deepest else {
            if findings.isEmpty { findings.append(.endless(name, at: scope.template.source.location(range))) }
            return
        }
        let overrides = Overrides()
        overrides.blocks = scope.overrides.blocks
        for block in blocks where overrides.blocks[block.name] == nil {
            overrides.blocks[block.name] = (block, scope)
        }
        print(
            template.nodes,
            Scope(
                template: template, overrides: overrides,
                indentation: scope.indentation + scope.template.source.bytes[indentation], depth: scope.depth + 1))
    }

    private mutating func partial(_ name: String) -> ParsedTemplate? {
        if let known = parsed[name] { return known }
        var template: ParsedTemplate?
        if let source = partials(name) {
            let result = TemplateParser.parse(source)
            findings += result.findings
            template = result.hasErrors ? nil : result.value
        }
        parsed[name] = .some(template)
        return template
    }

    // MARK: Values

    private func value(of name: TemplateName) -> JSON? {
        guard let first = name.parts.first else { return frames.last }
        var value: JSON?
        if name.isInner {
            value = frames.last?[first]
        } else {
            for frame in frames.reversed() {
                value = frame[first]
                if value != nil { break }
            }
        }
        for part in name.parts.dropFirst() { value = value?[part] }
        return value
    }

    private mutating func print(_ value: JSON, unescaped: Bool) {
        switch value {
        case .null: break
        case .flag(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
        case .number(let text): output.append(contentsOf: JSON.plain(number: text).utf8)
        case .text(let text):
            if unescaped { output.append(contentsOf: text.utf8) } else { output.append(text, escaping: .attribute) }
        case .list, .object:
            var bytes: [UInt8] = []
            value.write(to: &bytes)
            if unescaped { output += bytes } else { output.append(bytes[...], escaping: .attribute) }
        }
    }
}

extension JSON {
    /// What a section asks: null, no, an empty text and an empty list are not true.
    fileprivate var isTrue: Bool {
        switch self {
        case .null: false
        case .flag(let flag): flag
        case .number: true
        case .text(let text): !text.isEmpty
        case .list(let items): !items.isEmpty
        case .object: true
        }
    }
}
