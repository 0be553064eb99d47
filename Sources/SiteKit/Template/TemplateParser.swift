// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Makes a template's tree: nesting, standalone lines and the indentation of blocks (the specification's whitespace rules).
///
/// A closing tag that is missing or wrong is reported, and the tree is closed as well as can be, so that one run shows all faults.
struct TemplateParser {
    private let source: TemplateSource
    private var tags: [TemplateTag] = []
    private var findings: [Finding] = []
    /// For each opening tag, the index of its closing tag.
    private var closings: [Int: Int] = [:]
    private var blocks = 0
    private static let deepest = 64

    private init(_ source: TemplateSource) { self.source = source }

    /// The tree of a template.
    static func parse(_ source: TemplateSource) -> Diagnosed<ParsedTemplate> {
        var parser = TemplateParser(source)
        var scanner = TemplateScanner(source)
        scanner.scan()
        parser.tags = scanner.tags
        parser.findings = scanner.findings
        parser.matchClosings()
        var nodes: [TemplateNode] = []
        if parser.findings.isEmpty {
            let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            var position = start
            nodes = parser.nodes(of: 0..<parser.tags.count, from: &position)
            parser.appendText(position..<source.bytes.count, to: &nodes)
            if !parser.findings.isEmpty { nodes = [] }
        }
        return Diagnosed(ParsedTemplate(source: source, nodes: nodes), parser.findings)
    }

    // MARK: Nesting

    private mutating func matchClosings() {
        var open: [Int] = []
        for (index, tag) in tags.enumerated() {
            if tag.kind.opens {
                open.append(index)
                if open.count == Self.deepest + 1 { findings.append(.tooDeep(source, tag.range)) }
            } else if tag.kind == .close {
                guard let last = open.last else {
                    findings.append(.nothingToClose(source, tag.range, name: source.text(tag.name)))
                    continue
                }
                if source.bytes[tags[last].name] != source.bytes[tag.name] {
                    let opener = open.last { source.bytes[tags[$0].name] == source.bytes[tag.name] }
                    findings.append(.wrongClosing(source, tag, opener: tags[last]))
                    // A slip is passed over if the right closing tag follows; a closing tag of an outer section also ends what
                    // was left open in it.
                    if opener == nil, hasClosing(tags[last], after: index) { continue }
                    while let opener, let last = open.last, last != opener { open.removeLast() }
                }
                if let last = open.popLast() { closings[last] = index }
            }
        }
        for index in open where closings[index] == nil {
            findings.append(.unclosedSection(source, tags[index]))
        }
    }

    private func hasClosing(_ opener: TemplateTag, after index: Int) -> Bool {
        tags[(index + 1)...].contains {
            $0.kind == .close && source.bytes[$0.name] == source.bytes[opener.name]
        }
    }

    // MARK: Nodes

    /// The nodes of a run of tags. `position` is where the text before the first tag begins, afterwards where the text after
    /// the last one does.
    private mutating func nodes(of range: Range<Int>, from position: inout Int) -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let tag = tags[index]
            switch tag.kind {
            case .variable, .unescaped:
                appendText(position..<tag.range.lowerBound, to: &nodes, before: tag)
                position = tag.range.upperBound
                let name = templateName(tag.name)
                nodes.append(
                    TemplateNode(content: .variable(name, unescaped: tag.kind == .unescaped), range: tag.range))
            case .comment, .delimiters, .close:
                enter(tag, &position, &nodes)
            case .partial:
                enter(tag, &position, &nodes)
                let indentation = tag.isAlone ? (tag.lineStart ?? 0)..<tag.range.lowerBound : emptyRange(tag)
                nodes.append(
                    TemplateNode(
                        content: .partial(source.text(tag.name), indentation: indentation), range: tag.range))
            case .section, .inverted:
                enter(tag, &position, &nodes)
                let close = closings[index] ?? index
                var content = self.nodes(of: index + 1..<close, from: &position)
                enter(tags[close], &position, &content)
                let name = templateName(tag.name)
                nodes.append(
                    TemplateNode(content: .section(name, inverted: tag.kind == .inverted, content), range: tag.range))
                index = close
            case .parent:
                nodes.append(parent(index, &position, &nodes))
                index = closings[index] ?? index
            case .block:
                nodes.append(parameter(index, &position, &nodes))
                index = closings[index] ?? index
            }
            index += 1
        }
        return nodes
    }

    /// Ends the text before a tag and goes past it; a tag that is alone takes its line with it.
    private func enter(_ tag: TemplateTag, _ position: inout Int, _ nodes: inout [TemplateNode]) {
        if tag.isAlone, let start = tag.lineStart, let end = tag.lineEnd {
            appendText(position..<max(position, start), to: &nodes)
            position = max(position, end)
        } else {
            appendText(position..<max(position, tag.range.lowerBound), to: &nodes, before: tag)
            position = max(position, tag.range.upperBound)
        }
    }

    private mutating func parent(_ index: Int, _ position: inout Int, _ nodes: inout [TemplateNode]) -> TemplateNode {
        let (tag, closeIndex) = (tags[index], closings[index] ?? index)
        let close = tags[closeIndex]
        var indentation = emptyRange(tag)
        if let start = tag.lineStart, close.lineEnd != nil {
            appendText(position..<max(position, start), to: &nodes)
            indentation = start..<tag.range.lowerBound
        } else {
            appendText(position..<max(position, tag.range.lowerBound), to: &nodes, before: tag)
        }
        var arguments: [TemplateBlock] = []
        var ignored: Range<Int>?
        position = tag.range.upperBound
        var inner = index + 1
        while inner < closeIndex {
            let next = tags[inner]
            noteIgnored(position..<max(position, next.range.lowerBound), &ignored)
            if next.kind == .block {
                arguments.append(argument(inner, &position))
            } else {
                if next.kind != .comment, next.kind != .delimiters, ignored == nil { ignored = next.range }
                position = tags[closings[inner] ?? inner].range.upperBound
            }
            inner = (closings[inner] ?? inner) + 1
        }
        noteIgnored(position..<max(position, close.range.lowerBound), &ignored)
        let isWhole = tag.lineStart != nil && close.lineEnd != nil
        position = (isWhole || close.isAlone ? close.lineEnd : nil) ?? close.range.upperBound
        return TemplateNode(
            content: .parent(source.text(tag.name), arguments, indentation: indentation, ignored: ignored),
            range: tag.range)
    }

    private func noteIgnored(_ range: Range<Int>, _ ignored: inout Range<Int>?) {
        guard ignored == nil, let first = source.bytes[range].firstIndex(where: { !$0.isBlank }) else { return }
        let last = source.bytes[range].lastIndex { !$0.isBlank } ?? first
        ignored = first..<last + 1
    }

    /// A block in a parent tag. Its lines lose the indentation that its first line has.
    private mutating func argument(_ index: Int, _ position: inout Int) -> TemplateBlock {
        let (tag, closeIndex) = (tags[index], closings[index] ?? index)
        let close = tags[closeIndex]
        position = tag.lineEnd ?? tag.range.upperBound
        let number = nextBlock()
        var content = nodes(of: index + 1..<closeIndex, from: &position)
        appendText(position..<max(position, close.lineStart ?? close.range.lowerBound), to: &content)
        position = close.range.upperBound
        let own = ownIndentation(tag)
        dedent(&content, by: Array(source.bytes[own]))
        return TemplateBlock(
            name: source.text(tag.name), number: number, content: content, range: tag.range, isStandalone: false,
            opensLine: tag.lineEnd != nil, endsLine: close.lineStart != nil, indentation: emptyRange(tag),
            ending: emptyRange(close))
    }

    /// A block outside a parent tag: a place that can be overridden.
    private mutating func parameter(
        _ index: Int, _ position: inout Int, _ nodes: inout [TemplateNode]
    ) -> TemplateNode {
        let (tag, closeIndex) = (tags[index], closings[index] ?? index)
        let close = tags[closeIndex]
        let isStandalone = tag.lineStart != nil && close.lineEnd != nil
        if isStandalone, let start = tag.lineStart {
            appendText(position..<max(position, start), to: &nodes)
            position = tag.lineEnd ?? tag.range.upperBound
        } else {
            enter(tag, &position, &nodes)
        }
        let number = nextBlock()
        var content = self.nodes(of: index + 1..<closeIndex, from: &position)
        let endsLine = close.lineStart != nil && position <= close.lineStart ?? 0
        if isStandalone {
            let end = endsLine ? close.lineStart ?? 0 : close.range.lowerBound
            appendText(position..<max(position, end), to: &content)
            position = close.lineEnd ?? close.range.upperBound
        } else {
            enter(close, &position, &content)
        }
        var indentation = emptyRange(tag)
        if isStandalone {
            indentation = tag.lineEnd != nil ? ownIndentation(tag) : (tag.lineStart ?? 0)..<tag.range.lowerBound
        }
        let block = TemplateBlock(
            name: source.text(tag.name), number: number, content: content, range: tag.range,
            isStandalone: isStandalone, opensLine: tag.lineEnd != nil, endsLine: endsLine, indentation: indentation,
            ending: isStandalone ? lineEnding(after: close) : emptyRange(close))
        return TemplateNode(content: .block(block), range: tag.range)
    }

    private mutating func nextBlock() -> Int {
        blocks += 1
        return blocks - 1
    }

    // MARK: Text and whitespace

    /// Appends text line by line. A tag that begins a line is preceded by an empty text, so that indentation has its place.
    private func appendText(_ range: Range<Int>, to nodes: inout [TemplateNode], before tag: TemplateTag? = nil) {
        var start = range.lowerBound
        while start < range.upperBound {
            let newline = source.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
            let end = newline.map { $0 + 1 } ?? range.upperBound
            nodes.append(TemplateNode(content: .text(startsLine: isLineStart(start)), range: start..<end))
            start = end
        }
        if let tag, start == tag.range.lowerBound, isLineStart(start) {
            nodes.append(TemplateNode(content: .text(startsLine: true), range: start..<start))
        }
    }

    private func isLineStart(_ position: Int) -> Bool {
        position == 0 || source.bytes[position - 1] == UInt8(ascii: "\n")
    }

    /// The blanks that begin the line after a block's opening tag, if the tag ends its line.
    private func ownIndentation(_ tag: TemplateTag) -> Range<Int> {
        guard let start = tag.lineEnd else { return emptyRange(tag) }
        var end = start
        while end < source.bytes.count, isSpace(source.bytes[end]) { end += 1 }
        return start..<end
    }

    private func lineEnding(after tag: TemplateTag) -> Range<Int> {
        guard let end = tag.lineEnd else { return emptyRange(tag) }
        var start = tag.range.upperBound
        while start < end, isSpace(source.bytes[start]) { start += 1 }
        return start..<end
    }

    private func emptyRange(_ tag: TemplateTag) -> Range<Int> { tag.range.lowerBound..<tag.range.lowerBound }

    /// Takes an indentation from the lines of a block, and from what is nested in it. The depth is bounded by the parser.
    private func dedent(_ nodes: inout [TemplateNode], by indentation: [UInt8]) {
        guard !indentation.isEmpty else { return }
        for index in nodes.indices {
            switch nodes[index].content {
            case .text(let startsLine):
                if startsLine { nodes[index].range = dedented(nodes[index].range, by: indentation) }
            case .section(let name, let inverted, var content):
                dedent(&content, by: indentation)
                nodes[index].content = .section(name, inverted: inverted, content)
            case .partial(let name, let own):
                nodes[index].content = .partial(name, indentation: dedented(own, by: indentation))
            case .parent(let name, let arguments, let own, let ignored):
                nodes[index].content = .parent(
                    name, arguments, indentation: dedented(own, by: indentation), ignored: ignored)
            case .block(var block):
                dedent(&block.content, by: indentation)
                block.indentation = dedented(block.indentation, by: indentation)
                nodes[index].content = .block(block)
            case .variable: break
            }
        }
    }

    private func dedented(_ range: Range<Int>, by indentation: [UInt8]) -> Range<Int> {
        guard source.bytes[range].starts(with: indentation) else { return range }
        return range.lowerBound + indentation.count..<range.upperBound
    }

    private mutating func templateName(_ range: Range<Int>) -> TemplateName {
        let text = source.text(range)
        if text == "." { return TemplateName(parts: [], isInner: true, range: range) }
        let isInner = text.hasPrefix(".")
        let parts = (isInner ? text.dropFirst() : text[...]).split(separator: ".", omittingEmptySubsequences: false)
        if parts.contains("") { findings.append(.emptyPart(source, range)) }
        return TemplateName(parts: parts.map(String.init), isInner: isInner, range: range)
    }
}

extension Finding {
    fileprivate static func unclosedSection(_ source: TemplateSource, _ tag: TemplateTag) -> Finding {
        let name = source.text(tag.name)
        return Finding(
            .error, .unclosedSection, at: source.location(tag.range),
            Wording(
                sv: "Avsnittet ”\(name)” som börjar här stängs aldrig.",
                en: "The section “\(name)” that begins here is never closed."),
            help: Wording(sv: "Skriv  {{/\(name)}}  där det slutar.", en: "Write  {{/\(name)}}  where it ends."))
    }

    fileprivate static func wrongClosing(
        _ source: TemplateSource, _ tag: TemplateTag, opener: TemplateTag
    ) -> Finding {
        let (name, wanted) = (source.text(tag.name), source.text(opener.name))
        return Finding(
            .error, .wrongClosingTag, at: source.location(tag.range),
            Wording(
                sv: "”\(name)” stängs här, men det är ”\(wanted)” som är öppet.",
                en: "“\(name)” is closed here, but “\(wanted)” is what is open."),
            help: Wording(sv: "Skriv  {{/\(wanted)}}", en: "Write  {{/\(wanted)}}"),
            notes: [
                Finding.Note(
                    Wording(sv: "”\(wanted)” börjar här.", en: "“\(wanted)” begins here."),
                    at: source.location(opener.range))
            ])
    }

    fileprivate static func nothingToClose(
        _ source: TemplateSource, _ range: Range<Int>, name: String
    ) -> Finding {
        Finding(
            .error, .wrongClosingTag, at: source.location(range),
            Wording(
                sv: "”\(name)” stängs här, men inget är öppet.", en: "“\(name)” is closed here, but nothing is open."),
            help: Wording(
                sv: "Ta bort taggen, eller skriv  {{#\(name)}}  där avsnittet börjar.",
                en: "Remove the tag, or write  {{#\(name)}}  where the section begins."))
    }

    fileprivate static func tooDeep(_ source: TemplateSource, _ range: Range<Int>) -> Finding {
        Finding(
            .error, .unclosedSection, at: source.location(range),
            Wording(
                sv: "Fler än 64 avsnitt ligger i varandra.", en: "More than 64 sections are nested in each other."),
            help: Wording(sv: "Lägg en del i en egen mall.", en: "Move a part to a partial of its own."))
    }

    fileprivate static func emptyPart(_ source: TemplateSource, _ range: Range<Int>) -> Finding {
        Finding(
            .error, .emptyTag, at: source.location(range),
            Wording(
                sv: "Namnet ”\(source.text(range))” har en tom del mellan punkterna.",
                en: "The name “\(source.text(range))” has an empty part between its dots."),
            help: Wording(sv: "Skriv till exempel  page.title", en: "Write for example  page.title"))
    }
}
