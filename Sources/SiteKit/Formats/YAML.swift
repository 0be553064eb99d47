// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CYAML

/// Reads the YAML in some bytes of a file as keys with values. Scalars stay text. What libyaml cannot read is explained from the
/// source line, the line is left out, and the reading goes on, so that all mistakes come at once.
///
/// Refused: anchors, aliases, tags and directives; a second document; more than 64 KiB; nesting deeper than 32; keys that are not
/// text; a root that is not a mapping. An empty document is an empty tree.
func parseYAML(
    _ bytes: [UInt8], in range: Range<Int>, of file: SourcePath, limit: Int = YAMLLimits.size,
    rootMayBeList: Bool = false
) -> Diagnosed<YAMLDocument> {
    guard range.count <= limit else {
        var nothing = YAMLDocument()
        nothing.isWhole = false
        return Diagnosed(nothing, [YAMLDiagnosis.tooLarge(range, in: file)])
    }
    if let plain = parsePlainYAML(bytes, in: range) { return Diagnosed(plain) }
    var reading = YAMLReading(bytes, in: range, rootMayBeList: rootMayBeList)
    guard reading.fault != nil || !reading.notices.isEmpty else { return Diagnosed(reading.document) }
    let diagnosis = YAMLDiagnosis(bytes: bytes, range: range, file: file)
    var findings: [Finding] = []
    var readable = bytes
    var isWhole = true
    while let fault = reading.fault {
        isWhole = false
        let runaway = reading.notices.first { $0.kind == .swallowedByQuote }
        let explained = runaway.map(diagnosis.explain(runaway:)) ?? diagnosis.explain(fault, in: readable)
        findings.append(explained.finding)
        guard let line = explained.line, findings.count < YAMLLimits.findings else { break }
        for index in line { readable[index] = UInt8(ascii: " ") }
        reading = YAMLReading(readable, in: range, rootMayBeList: rootMayBeList)
    }
    findings += reading.notices.prefix(YAMLLimits.findings).map(diagnosis.explain)
    reading.document.isWhole = isWhole
    return Diagnosed(reading.document, findings)
}

/// One pass of libyaml's event stream over some bytes of a file.
struct YAMLReading {
    /// What was read, up to the fault.
    var document = YAMLDocument()
    /// What ended the reading too early.
    private(set) var fault: YAMLFault?
    /// What is not as it should be although libyaml could read it.
    private(set) var notices: [YAMLNotice] = []

    private var marks: YAMLMarks
    private var open = -1
    private var depth = 0
    private var documents = 0

    /// Reads a range of bytes, which must be UTF-8.
    init(_ bytes: [UInt8], in range: Range<Int>, rootMayBeList: Bool = false) {
        marks = YAMLMarks(bytes, in: range)
        document.nodes.reserveCapacity(40)
        document.text.reserveCapacity(range.count)
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var parser = unsafe EventParser(UnsafeBufferPointer(rebasing: buffer[range]))
            var goesOn = true
            while goesOn && fault == nil {
                unsafe parser.next { event in
                    if let event = unsafe event {
                        goesOn = unsafe take(event)
                    } else {
                        goesOn = false
                    }
                }
            }
            if let problem = parser.problem, fault == nil {
                fault = .syntax(
                    problem: problem.text,
                    at: problem.byte.map { min(range.lowerBound + $0, range.upperBound) }
                        ?? marks.byte(of: problem.character),
                    begin: problem.begin.map { marks.byte(of: $0) })
            }
        }
        if fault != nil { document.isWhole = false }
        guard fault == nil, let root = document.nodes.first else { return }
        if root.kind == .list, !rootMayBeList { fault = .listAsRoot(at: Int(root.start)) }
        if root.kind == .text && root.textEnd > root.textStart { fault = .textAsRoot(at: Int(root.start)) }
    }

    /// Takes one event; false when the stream is at its end.
    private mutating func take(_ event: borrowing yaml_event_t) -> Bool {
        switch unsafe event.type {
        case YAML_STREAM_END_EVENT: return false
        case YAML_DOCUMENT_START_EVENT: unsafe startDocument(event)
        case YAML_ALIAS_EVENT:
            let start = unsafe marks.byte(of: event.start_mark.index)
            notices.append(YAMLNotice(kind: .feature, offset: start))
            unsafe append(.text, event)
        case YAML_SCALAR_EVENT: unsafe appendScalar(event)
        case YAML_SEQUENCE_START_EVENT:
            let start = unsafe event.data.sequence_start
            unsafe openCollection(.list, event, isPlain: start.anchor == nil && start.tag == nil)
        case YAML_MAPPING_START_EVENT:
            let start = unsafe event.data.mapping_start
            unsafe openCollection(.mapping, event, isPlain: start.anchor == nil && start.tag == nil)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: unsafe close(event)
        default: break
        }
        return true
    }

    private mutating func startDocument(_ event: borrowing yaml_event_t) {
        let start = unsafe marks.byte(of: event.start_mark.index)
        documents += 1
        if documents > 1 { fault = .secondDocument(at: start) }
        let data = unsafe event.data.document_start
        if unsafe data.version_directive != nil || data.tag_directives.start != data.tag_directives.end {
            notices.append(YAMLNotice(kind: .feature, offset: start))
        }
    }

    private mutating func append(
        _ kind: YAMLDocument.Kind, style: YAMLDocument.Style = .plain, _ event: borrowing yaml_event_t
    ) {
        if open >= 0 { document.nodes[open].children += 1 }
        let start = unsafe marks.byte(of: event.start_mark.index)
        let end = unsafe marks.byte(of: event.end_mark.index)
        let text = Int32(document.text.count)
        document.nodes.append(
            YAMLDocument.Node(
                kind: kind, style: style, start: Int32(start), end: Int32(end), textStart: text, textEnd: text,
                next: Int32(document.nodes.count + 1), children: 0))
    }

    private mutating func appendScalar(_ event: borrowing yaml_event_t) {
        let scalar = unsafe event.data.scalar
        let style: YAMLDocument.Style =
            switch unsafe scalar.style {
            case YAML_PLAIN_SCALAR_STYLE: .plain
            case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
            default: .quoted
            }
        unsafe append(.text, style: style, event)
        unsafe document.text.append(contentsOf: UnsafeBufferPointer(start: scalar.value, count: scalar.length))
        let node = document.nodes.count - 1
        document.nodes[node].textEnd = Int32(document.text.count)
        let start = Int(document.nodes[node].start)
        if unsafe scalar.anchor != nil || scalar.tag != nil {
            notices.append(YAMLNotice(kind: .feature, offset: start))
        }
        if style == .block { return }
        if style == .quoted, document.text[Int(document.nodes[node].textStart)...].holdsControlCharacter {
            notices.append(YAMLNotice(kind: .writtenControl, offset: start))
        }
        if style == .plain, let kind = marks.strayStart(of: document.place(node)) {
            notices.append(YAMLNotice(kind: kind, offset: start))
        }
        if style == .plain, let lost = marks.comment(after: Int(document.nodes[node].end)) {
            notices.append(YAMLNotice(kind: .lostText, offset: lost))
        }
        if unsafe event.start_mark.line != event.end_mark.line, marks.swallowsField(document.place(node), style) {
            notices.append(YAMLNotice(kind: style == .plain ? .swallowedLine : .swallowedByQuote, offset: start))
        }
    }

    private mutating func openCollection(
        _ kind: YAMLDocument.Kind, _ event: borrowing yaml_event_t, isPlain: Bool
    ) {
        let start = unsafe marks.byte(of: event.start_mark.index)
        if open >= 0, document.nodes[open].kind == .mapping, document.nodes[open].children.isMultiple(of: 2) {
            fault = .collectionAsKey(at: start)
            return
        }
        guard depth < YAMLLimits.depth else {
            fault = .tooDeep(at: start)
            return
        }
        if !isPlain { notices.append(YAMLNotice(kind: .feature, offset: start)) }
        unsafe append(kind, event)
        let node = document.nodes.count - 1
        document.nodes[node].next = Int32(open)
        open = node
        depth += 1
    }

    private mutating func close(_ event: borrowing yaml_event_t) {
        let node = open
        open = Int(document.nodes[node].next)
        depth -= 1
        document.nodes[node].next = Int32(document.nodes.count)
        // A block collection ends where the next token begins; its last child's end is where its text ends.
        let end = unsafe marks.byte(of: event.end_mark.index)
        let isFlow = unsafe event.start_mark.index != event.end_mark.index
        let last = document.nodes[document.nodes.count - 1].end
        document.nodes[node].end = isFlow ? Int32(end) : max(document.nodes[node].start, last)
    }
}

/// libyaml's parser, freed when it goes out of scope. The bytes must outlive it.
@safe private struct EventParser: ~Copyable {
    /// Where libyaml stopped, in characters.
    struct Problem {
        var text: String
        var character: Int
        var begin: Int?
        /// The byte, where the reader stopped before the text was scanned.
        var byte: Int?
    }

    private(set) var problem: Problem?
    private let parser: UnsafeMutablePointer<yaml_parser_t>

    /// A parser of UTF-8.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        unsafe parser = UnsafeMutablePointer.allocate(capacity: 1)
        // Initialising fails only when memory is out; then the first event fails too and says so.
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            problem = Problem(text: "out of memory", character: 0)
            return
        }
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
    }

    /// Lends the next event, or nil after a problem.
    mutating func next(_ body: (borrowing yaml_event_t?) -> Void) {
        guard problem == nil else { return body(nil) }
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else {
            describeProblem()
            return body(nil)
        }
        unsafe body(event)
        unsafe yaml_event_delete(&event)
    }

    private mutating func describeProblem() {
        let text = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
        let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? ""
        // The mark of a block's beginning says nothing of where its fault is.
        let isNear = context.hasPrefix("while scanning") || context.contains("flow")
        let begin = unsafe parser.pointee.context_mark.index
        let character = unsafe parser.pointee.problem_mark.index
        let isReader = unsafe parser.pointee.error == YAML_READER_ERROR
        let byte = unsafe isReader ? Int(parser.pointee.problem_offset) : nil
        problem = Problem(
            text: text, character: Int(character), begin: isNear && !isReader ? Int(begin) : nil, byte: byte)
    }
}
