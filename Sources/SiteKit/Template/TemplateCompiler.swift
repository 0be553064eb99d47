// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Compiles templates to a program: walks each tree with the frames and the HTML context of its place, and emits instructions.
///
/// Units wait in a queue, so that the compiler's own depth does not follow the templates' use of each other. A called unit is taken
/// to end in the context in which it begins; each unit is held to that where it ends.
struct TemplateCompiler {
    /// What a unit is compiled for.
    struct UnitKey: Hashable {
        var template: Int
        var frames: [Scope.Key]
        var overrides: Int
        var context: HTMLContext
        var indentation: [UInt8]
    }

    /// A unit that waits, with the frames it will be called with.
    struct Pending {
        var unit: Int
        var key: UnitKey
        var frames: [Scope.Frame]
        /// The unit and the tag that first called it.
        var caller: (unit: Int, location: SourceLocation)?
    }

    /// What is known of a unit when it is compiled.
    struct UnitFacts {
        var key: UnitKey
        /// The type of its first frame.
        var root: ViewType
        var caller: (unit: Int, location: SourceLocation)?
        /// What it reads of its own frames: the frame, then slots.
        var reads: Set<[Int32]> = []
        var usesPrefix = false
        var calls: [(unit: Int, origins: [[Int32]], always: Bool)] = []
        var size = 0
    }

    /// What replaces a block, and the overrides that hold in it.
    struct Override {
        var template: Int
        var block: TemplateBlock
        var overrides: Int
    }

    /// Whose text is walked at the moment.
    struct Text {
        var template: Int
        var source: TemplateSource
        var overrides: Int
        var indentation: [UInt8]
    }

    let input: TemplateLibrary.Input
    var program = Program()
    var findings: [Finding] = []
    var templates: [ParsedTemplate] = []
    var indexByName: [String: Int] = [:]
    /// The names of all blocks that a template reaches.
    var blockNames: [Set<String>] = []
    var overrides: [[String: Override]] = [[:]]
    var overrideNumbers: [[String]: Int] = [[]: 0]
    var units: [UnitKey: Int] = [:]
    var facts: [UnitFacts] = []
    var queue: [Pending] = []
    private var reported: Set<Finding> = []

    // The unit that is compiled.
    var present = 0
    var scope = Scope(frames: [])
    var context = HTMLContext.text
    /// How far into an address the text is: what literally stands in it so far.
    var addressSoFar: [UInt8] = []
    /// How many sections are open: what is in none is always printed.
    var sections = 0
    /// Instructions before this one may be jumped to, so that they are not merged with.
    var label = 0
    /// Where the last tag or comment of the markup begins.
    var markupStart: SourceLocation?
    /// What the policy names of the present root view, and whether the nodes at hand belong to a run.
    var declaredPaths: [DeclaredPath] = []
    var pathsByRoot: [ObjectIdentifier: [DeclaredPath]] = [:]
    var isInRun = false
    /// The tag that shows a string, while the string is compiled.
    var stringUse: SourceLocation?

    private static let mostUnits = 5000

    init(_ input: TemplateLibrary.Input) {
        self.input = input
        program.addressPolicy = input.addressPolicy
        program.keys = input.memory.keys
        program.rootCount = ([input.root] + input.fragments.values).map(\.fields.count).max() ?? 0
    }

    /// Compiles everything. Returns the units of the templates that are not partials.
    mutating func compile() -> [String: Int] {
        for source in input.sources.sorted(by: { $0.name < $1.name }) {
            let parsed = TemplateParser.parse(source)
            indexByName[source.name] = templates.count
            templates.append(parsed.value)
            findings += parsed.findings
        }
        blockNames = reachableBlocks()
        var entries: [String: Int] = [:]
        for (index, template) in templates.enumerated() {
            guard let type = rootType(of: template.source.name) else { continue }
            let root = Scope.Frame(
                type: .view { type }, isItem: false, place: Place(frame: 0, slot: Place.frame), origin: [0])
            let key = UnitKey(
                template: index, frames: [root.key], overrides: 0,
                context: template.source.isHTML ? .text : .plain, indentation: [])
            entries[template.source.name] = unit(key, frames: [root], caller: nil)
        }
        var next = 0
        while next < queue.count {
            compile(queue[next])
            next += 1
        }
        findEndlessCalls()
        rememberUnits()
        reportUnused()
        return entries
    }

    /// What a template sees when it is rendered by itself; nil for a partial that only others use.
    private func rootType(of name: String) -> ViewType? {
        input.fragments[name] ?? (name.hasPrefix("partials/") ? nil : input.root)
    }

    /// The number of a unit; it is compiled later if it is new.
    mutating func unit(
        _ key: UnitKey, frames: [Scope.Frame], caller: (unit: Int, location: SourceLocation)?
    ) -> Int {
        var key = key
        // A template that uses itself keeps the indentation it has; else each turn would be a unit of its own.
        var ancestor = caller?.unit
        while let unit = ancestor {
            var other = facts[unit].key
            if other.template == key.template {
                other.indentation = key.indentation
                if other == key { key.indentation = facts[unit].key.indentation }
            }
            ancestor = facts[unit].caller?.unit
        }
        if let known = units[key] { return known }
        let number = facts.count
        units[key] = number
        facts.append(UnitFacts(key: key, root: frames.first?.view ?? input.root, caller: caller))
        program.units.append(Program.Unit())
        if number < Self.mostUnits {
            queue.append(Pending(unit: number, key: key, frames: frames, caller: caller))
        } else if number == Self.mostUnits, let caller {
            report(.endless(templates[key.template].source.name, at: caller.location))
        }
        return number
    }

    private mutating func compile(_ pending: Pending) {
        let template = templates[pending.key.template]
        present = pending.unit
        scope = Scope(frames: pending.frames)
        context = pending.key.context
        addressSoFar = []
        (sections, markupStart, stringUse) = (0, nil, nil)
        declaredPaths = declaredPaths(in: facts[present].root)
        label = program.code.count
        program.units[present].entry = Int32(truncatingIfNeeded: label)
        let text = Text(
            template: pending.key.template, source: template.source, overrides: pending.key.overrides,
            indentation: pending.key.indentation)
        walk(template.nodes, text)
        if !context.continues(pending.key.context) {
            report(.unclosedMarkup(template.source, context, from: markupStart, isWhole: pending.caller == nil))
        }
        emit(Instruction(.leave))
        facts[present].size = program.code.count - Int(program.units[present].entry)
    }

    // MARK: Nodes

    mutating func compile(_ node: TemplateNode, _ text: Text) {
        switch node.content {
        case .text(let startsLine): compileText(node.range, startsLine: startsLine, text)
        case .variable(let name, let unescaped): compileVariable(name, unescaped: unescaped, node.range, text)
        case .section(let name, let inverted, let content):
            compileSection(name, inverted: inverted, content, node.range, text)
        case .partial(let name, let indentation):
            compileCall(name, [], indentation: indentation, node.range, text)
        case .parent(let name, let blocks, let indentation, let ignored):
            if let ignored { report(.ignoredContent(text.source, ignored)) }
            compileCall(name, blocks, indentation: indentation, node.range, text)
        case .block(let block): compileBlock(block, text)
        }
    }

    private mutating func compileText(_ range: Range<Int>, startsLine: Bool, _ text: Text) {
        let bytes = text.source.bytes[range]
        if startsLine, bytes.first != UInt8(ascii: "\n"), bytes.first != UInt8(ascii: "\r") {
            emitIndentation(text.indentation)
        }
        emitMarkup(range, text.source)
    }

    mutating func emitIndentation(_ indentation: [UInt8]) {
        for byte in indentation { context.advance(byte) }
        emitLiteral(indentation[...])
    }

    // MARK: Sections

    private mutating func compileSection(
        _ name: TemplateName, inverted: Bool, _ content: [TemplateNode], _ range: Range<Int>, _ text: Text
    ) {
        guard let found = find(name, text), let start = enterPlace(range, text) else {
            // The content is still checked where the name does not matter; here it would only repeat the fault.
            return
        }
        let openSections = sections
        sections += 1
        defer { sections = openSections }
        if inverted {
            let jump = emit(Instruction(.ifTrue, found.place))
            walk(content, text)
            land(jump)
        } else {
            compileTrueSection(found, content, text)
        }
        leavePlace(start, range, text)
    }

    private mutating func compileTrueSection(_ found: Scope.Found, _ content: [TemplateNode], _ text: Text) {
        let start: Instruction.Operation =
            switch found.type {
            case .view: .push
            case .list: .iterate
            case .text, .html, .flag, .number, .address, .json: .unlessTrue
            }
        let jump = emit(Instruction(start, found.place))
        let outside = scope
        scope.open(found)
        let body = program.code.count
        if start == .iterate { label = body }
        walk(content, text)
        scope = outside
        switch start {
        case .push: emit(Instruction(.pop))
        case .iterate: emit(Instruction(.next, a: Int32(truncatingIfNeeded: body)))
        default: break
        }
        land(jump)
    }

    // MARK: Diagnostics

    /// A partial that no template uses has no frames to be checked against; that is told when nothing else is wrong.
    private mutating func reportUnused() {
        guard !findings.contains(where: { $0.severity == .error }) else { return }
        let used = Set(facts.map(\.key.template))
        for (index, template) in templates.enumerated() where !used.contains(index) {
            findings.append(.unusedTemplate(template.source))
        }
    }

    /// Reports a finding once, however many units have it; in a partial it tells who uses it.
    mutating func report(_ finding: Finding) {
        guard reported.insert(finding).inserted else { return }
        var finding = finding
        if let same = findings.firstIndex(where: { $0.code == finding.code && $0.location == finding.location }
        ) {
            if findings[same].severity <= finding.severity { return }
        }
        if let use = stringUse {
            finding.notes.append(Finding.Note(.usedHere, at: use))
        } else if let caller = facts[present].caller {
            finding.notes.append(Finding.Note(.usedHere, at: caller.location))
        }
        findings.append(finding)
    }
}

extension TemplateSource {
    /// Whether the text is HTML: files that end in `.html.mustache` and all layouts and partials.
    var isHTML: Bool {
        path.text.hasSuffix(".html.mustache") || name.hasPrefix("layouts/") || name.hasPrefix("partials/")
    }
}

extension Wording {
    fileprivate static let usedHere = Wording(sv: "Används här.", en: "Used here.")
}

extension Finding {
    fileprivate static func ignoredContent(_ source: TemplateSource, _ range: Range<Int>) -> Finding {
        Finding(
            .warning, .ignoredContent, at: source.location(range),
            Wording(
                sv: "Det här skrivs aldrig ut: i {{<…}} räknas bara block.",
                en: "This is never printed: in {{<…}} only blocks count."),
            help: Wording(
                sv: "Ställ det i ett block som mallen har:  {{$namn}}…{{/namn}}",
                en: "Put it in a block that the template has:  {{$name}}…{{/name}}"))
    }

    fileprivate static func unusedTemplate(_ source: TemplateSource) -> Finding {
        Finding(
            .hint, .unusedTemplate, at: SourceLocation(source.path),
            Wording(
                sv: "Ingen mall använder ”\(source.name)”. Namnen i den har inte prövats.",
                en: "No template uses “\(source.name)”. The names in it have not been checked."),
            help: Wording(
                sv: "Hämta den med  {{> \(source.name)}}  eller ta bort filen.",
                en: "Use it with  {{> \(source.name)}}  or remove the file."))
    }

    static func endless(_ name: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .endlessTemplate, at: location,
            Wording(
                sv: "Mallen ”\(name)” hämtar sig själv utan slut.",
                en: "The template “\(name)” includes itself endlessly."),
            help: Wording(
                sv: "Ställ taggen i ett avsnitt som tar slut, till exempel  {{#children}}…{{/children}}",
                en: "Put the tag in a section that comes to an end, for example  {{#children}}…{{/children}}"))
    }

    fileprivate static func unclosedMarkup(
        _ source: TemplateSource, _ context: HTMLContext, from start: SourceLocation?, isWhole: Bool
    ) -> Finding {
        let end = source.bytes.count..<source.bytes.count
        return Finding(
            .error, .unclosedMarkup, at: start ?? source.location(end),
            Wording(
                sv: "Mallen tar slut \(context.place.swedish).", en: "The template ends \(context.place.english)."),
            help: isWhole
                ? Wording(sv: "Skriv klart det som börjar här.", en: "Finish what begins here.")
                : Wording(
                    sv: "En mall måste sluta på samma slags ställe i HTML som den börjar på.",
                    en: "A template must end in the same kind of place in HTML as it begins in."))
    }
}
