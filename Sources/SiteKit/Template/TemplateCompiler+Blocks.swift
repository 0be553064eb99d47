// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Blocks, and the templates that a template uses.
extension TemplateCompiler {
    mutating func compileBlock(_ block: TemplateBlock, _ text: Text) {
        let override = overrides[text.overrides][block.name]
        let content = override?.block ?? block
        guard !content.content.isEmpty, let start = enterPlace(block.range, text) else { return }
        let own = text.source.bytes[block.indentation]
        var inner = text
        if let override {
            inner = Text(
                template: override.template, source: templates[override.template].source, overrides: override.overrides,
                indentation: text.indentation + own)
        }
        if block.isStandalone, !content.opensLine { emitIndentation(text.indentation + own) }
        walk(content.content, inner)
        if !content.endsLine { emitMarkup(block.ending, text.source) }
        leavePlace(start, override?.block.range ?? block.range, inner)
    }

    mutating func compileCall(
        _ name: String, _ blocks: [TemplateBlock], indentation: Range<Int>, _ range: Range<Int>, _ text: Text
    ) {
        guard let template = template(named: name) else {
            report(.unknownPartial(name, text.source, range, known: templates.map(\.source.name)))
            return
        }
        guard let start = enterPlace(range, text) else { return }
        let frames = scope.forCall()
        var given: [Scope.Frame] = []
        var places: [Place] = []
        for (index, frame) in frames.enumerated() {
            let place = Place(frame: Int32(truncatingIfNeeded: index), slot: Place.frame)
            given.append(
                Scope.Frame(
                    type: frame.type, isItem: frame.isItem, place: place, origin: [Int32(truncatingIfNeeded: index)]))
            places.append(frame.place)
        }
        let key = UnitKey(
            template: template, frames: given.map(\.key), overrides: overrides(blocks, for: template, text),
            context: context, indentation: text.indentation + text.source.bytes[indentation])
        let unit = unit(key, frames: given, caller: (present, text.source.location(range)))
        emit(Instruction(.call, a: Int32(truncatingIfNeeded: program.calls.count)))
        program.calls.append(Program.Call(unit: unit, frames: places))
        facts[present].calls.append((unit, frames.map(\.origin), sections == 0))
        // The unit ends as it begins; among attributes only a space or the tag's end is sure to be right after it.
        leavePlace(start, range, text)
    }

    /// The overrides that hold in a template that is called here: the outer ones win.
    private mutating func overrides(_ blocks: [TemplateBlock], for template: Int, _ text: Text) -> Int {
        var all = overrides[text.overrides]
        for block in blocks where all[block.name] == nil {
            all[block.name] = Override(template: text.template, block: block, overrides: text.overrides)
        }
        all = all.filter { blockNames[template].contains($0.key) }
        let names = all.keys.sorted().compactMap { name in
            all[name].map { "\(name) \($0.template) \($0.block.number) \($0.overrides)" }
        }
        if let known = overrideNumbers[names] { return known }
        overrideNumbers[names] = overrides.count
        overrides.append(all)
        return overrides.count - 1
    }

    /// A template by the name in a tag, which may leave out the folder.
    private func template(named name: String) -> Int? {
        indexByName[name] ?? indexByName["partials/" + name] ?? indexByName["layouts/" + name]
    }

    /// The names of blocks in each template and in all templates that it uses.
    func reachableBlocks() -> [Set<String>] {
        var blocks = [Set<String>](repeating: [], count: templates.count)
        var uses = [Set<Int>](repeating: [], count: templates.count)
        for (index, parsed) in templates.enumerated() {
            collect(parsed.nodes, &blocks[index], &uses[index])
        }
        var changes = true
        while changes {
            changes = false
            for index in templates.indices {
                let before = blocks[index].count
                for use in uses[index] { blocks[index].formUnion(blocks[use]) }
                if blocks[index].count != before { changes = true }
            }
        }
        return blocks
    }

    private func collect(_ nodes: [TemplateNode], _ blocks: inout Set<String>, _ uses: inout Set<Int>) {
        for node in nodes {
            switch node.content {
            case .text, .variable: break
            case .section(_, _, let content): collect(content, &blocks, &uses)
            case .partial(let name, _): if let used = template(named: name) { uses.insert(used) }
            case .parent(let name, let arguments, _, _):
                if let used = template(named: name) { uses.insert(used) }
                for argument in arguments { collect(argument.content, &blocks, &uses) }
            case .block(let block):
                blocks.insert(block.name)
                collect(block.content, &blocks, &uses)
            }
        }
    }
}

extension Finding {
    fileprivate static func unknownPartial(
        _ name: String, _ source: TemplateSource, _ range: Range<Int>, known: [String]
    ) -> Finding {
        let short = known.map { $0.split(separator: "/", maxSplits: 1).last.map(String.init) ?? $0 }
        let best = nearest(to: name, among: known + short)
        let list = known.joined(separator: ", ")
        return Finding(
            .error, .unknownPartial, at: source.location(range),
            Wording(sv: "Ingen mall heter ”\(name)”.", en: "No template is called “\(name)”."),
            help: best.map { Wording(sv: "Menade du ”\($0)”?", en: "Did you mean “\($0)”?") }
                ?? Wording(sv: "Mallarna heter: \(list).", en: "The templates are called: \(list)."))
    }
}
