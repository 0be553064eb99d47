// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension TemplateCompiler {
    /// `{{strings.name}}`: the string's text and names, compiled against the frames here.
    mutating func compileString(_ name: TemplateName, unescaped: Bool, _ range: Range<Int>, _ text: Text) {
        let location = text.source.location(name.range)
        guard stringUse == nil else {
            report(.stringInString(at: location))
            return
        }
        guard let string = input.strings[name.parts[1]] else {
            report(.unknownString(name.parts[1], at: location, known: input.strings.keys.sorted()))
            return
        }
        if unescaped { report(.stringNeedsTwo(name, at: location)) }
        guard mayShowString(range, text) else { return }
        stringUse = text.source.location(range)
        defer { stringUse = nil }
        guard let one = string.one else {
            compileString(string.other, text)
            return
        }
        let count = TemplateName(parts: ["count"], isInner: false, range: name.range)
        guard let found = find(count, text) else { return }
        let singular = emit(Instruction(.unlessOne, found.place))
        compileString(one, text)
        let end = emit(Instruction(.jump))
        land(singular)
        compileString(string.other, text)
        land(end)
    }

    private mutating func mayShowString(_ range: Range<Int>, _ text: Text) -> Bool {
        switch (context.state, context.attributeKind) {
        case (.plain, _), (.text, _), (.characterData, _), (.quotedValue, .ordinary): return true
        case (.quotedValue, .address) where addressBeginsSafely: return true
        default:
            report(.unsafePlace(context, text.source, range))
            return false
        }
    }

    private mutating func compileString(_ source: TemplateSource, _ text: Text) {
        let parsed = TemplateParser.parse(source)
        guard parsed.findings.isEmpty else {
            for finding in parsed.findings { report(finding) }
            return
        }
        walkString(
            parsed.value.nodes, Text(template: text.template, source: source, overrides: 0, indentation: []))
    }

    /// A string's text is text, not markup: it is escaped as a value would be here.
    private mutating func walkString(_ nodes: [TemplateNode], _ text: Text) {
        for node in nodes {
            switch node.content {
            case .text:
                var escaped: [UInt8] = []
                switch (context.state, context.attributeKind) {
                case (.text, _), (.characterData, _):
                    escaped.append(text.source.bytes[node.range], escaping: .text)
                case (.quotedValue, .address): escaped.append(text.source.bytes[node.range], escaping: .address)
                case (.quotedValue, _): escaped.append(text.source.bytes[node.range], escaping: .attribute)
                default: escaped += text.source.bytes[node.range]
                }
                emitLiteral(escaped[...])
            case .variable(let name, let unescaped):
                compileVariable(name, unescaped: unescaped, node.range, text)
            case .section(let name, let inverted, let content):
                guard let found = find(name, text) else { continue }
                switch found.type {
                case .list, .view:
                    report(.listInString(at: text.source.location(node.range)))
                    continue
                default: break
                }
                let jump = emit(Instruction(inverted ? .ifTrue : .unlessTrue, found.place))
                walkString(content, text)
                land(jump)
            case .partial, .parent, .block: report(.templateInString(at: text.source.location(node.range)))
            }
        }
    }
}

extension Finding {
    fileprivate static func unknownString(_ name: String, at location: SourceLocation, known: [String]) -> Finding {
        let best = nearest(to: name, among: known)
        let list = known.prefix(16).joined(separator: ", ")
        return Finding(
            .error, .unknownString, at: location,
            Wording(sv: "Temat har ingen text ”\(name)”.", en: "The theme has no string “\(name)”."),
            help: best.map { Wording(sv: "Menade du ”strings.\($0)”?", en: "Did you mean “strings.\($0)”?") }
                ?? Wording(sv: "Texterna heter: \(list).", en: "The strings are called: \(list)."))
    }

    fileprivate static func stringInString(at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongValue, at: location,
            Wording(sv: "En text kan inte hämta en annan text.", en: "A string cannot use another string."),
            help: Wording(sv: "Skriv ut båda i mallen.", en: "Print both in the template."))
    }

    fileprivate static func stringNeedsTwo(_ name: TemplateName, at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongValue, at: location,
            Wording(
                sv: "”\(name.text)” är text och får inte skrivas som HTML.",
                en: "“\(name.text)” is text and may not be printed as HTML."),
            help: Wording(sv: "Skriv  {{\(name.text)}}", en: "Write  {{\(name.text)}}"))
    }

    fileprivate static func listInString(at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongValue, at: location,
            Wording(
                sv: "En text kan bara pröva enkla värden, inte gå igenom en lista eller öppna en del.",
                en: "A string can only test plain values, not go through a list or open a view."),
            help: Wording(
                sv: "Gör det i mallen, och skriv hela vägen i texten:  {{page.updated.long}}",
                en: "Do it in the template, and write the whole path in the string:  {{page.updated.long}}"))
    }

    fileprivate static func templateInString(at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongValue, at: location,
            Wording(sv: "En text kan inte hämta mallar.", en: "A string cannot use templates."),
            help: Wording(
                sv: "Skriv bara text, namn och avsnitt i den.", en: "Write only text, names and sections in it."))
    }
}
