// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CArena
import CMarkGFM
import Synchronization

/// A Markdown document that cmark-gfm has parsed. It owns the parser and the tree, which stand in the thread's arena and are
/// gone with it. So a document must end on the thread where it began: it is not Sendable, and nobody waits while holding one.
///
/// Tables are always on, the rest of `MarkdownSyntax` only where it is asked for. `MarkdownHTML` writes the HTML.
@safe
struct CMarkDocument: ~Copyable {
    private let parser: OpaquePointer
    private let root: OpaquePointer

    /// Parses the bytes of a page's body. The caller has refused invalid UTF-8 and what `screenMarkdown` refuses.
    init(parsing bytes: [UInt8], _ body: Range<Int>, _ syntax: MarkdownSyntax) {
        precondition(Extensions.areReady, "the extensions number their nodes as MarkdownKind does")
        anslag_arena_begin()
        let parser = unsafe Extensions.makeParser(syntax)
        unsafe bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress else { return }
            unsafe cmark_parser_feed(
                parser, start.advanced(by: body.lowerBound).assumingMemoryBound(to: CChar.self), body.count)
        }
        let root =
            if syntax.contains(.strikethrough) {
                unsafe SpecialCharacters.writing { unsafe cmark_parser_finish(parser) }
            } else {
                unsafe SpecialCharacters.reading { unsafe cmark_parser_finish(parser) }
            }
        guard let root = unsafe root else { preconditionFailure("cmark-gfm always makes a document") }
        unsafe (self.parser, self.root) = (parser, root)
    }

    deinit { anslag_arena_end() }

    /// Walks the tree in document order. The cursor lives no longer than the call.
    func walk(_ visit: (inout MarkdownCursor) -> Void) {
        var cursor = unsafe MarkdownCursor(over: root)
        visit(&cursor)
    }

}

/// What cmark-gfm looks for only where a page may have it. Each costs time on every page, and most pages have none: without footnotes
/// a page of 2 kB is parsed in 15.9 µs instead of 18.0.
struct MarkdownSyntax: OptionSet {
    let rawValue: UInt8
    /// `~~`. It also changes what other threads see, see `SpecialCharacters`.
    static let strikethrough = MarkdownSyntax(rawValue: 1)
    /// `[^1]`, for which the tree is walked once more.
    static let footnotes = MarkdownSyntax(rawValue: 2)
    /// `- [ ]` and `- [x]`.
    static let tasks = MarkdownSyntax(rawValue: 4)
}

/// The kinds of nodes in a Markdown tree, with cmark-gfm's numbers. The last of the blocks and of the inlines are numbers that
/// the extensions get when they are registered; `Extensions` makes sure of them.
public enum MarkdownKind: UInt32, Hashable, Sendable {
    case document = 0x8001
    case blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading, thematicBreak,
        footnoteDefinition
    case table, tableRow, tableCell
    case text = 0xc001
    case softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image, footnoteReference
    case strikethrough

    /// Whether nodes of the kind are blocks.
    public var isBlock: Bool { rawValue < 0xc000 }

    /// Whether nodes of the kind hold no others and are entered only.
    fileprivate var isLeaf: Bool {
        switch self {
        case .htmlBlock, .thematicBreak, .codeBlock, .text, .softBreak, .lineBreak, .code, .htmlInline: true
        default: false
        }
    }
}

/// A place in a parsed document, moving through it in document order: each node is entered and, if it can hold others, left.
///
/// A rule borrows the cursor while its node is current and can neither keep nor copy it.
@safe
public struct MarkdownCursor: ~Copyable {
    private let root: OpaquePointer
    private var node: OpaquePointer
    /// Whether the current node is entered; false when it is left.
    public private(set) var isEntering = true
    /// What the current node is.
    public private(set) var kind = MarkdownKind.document
    private var hasBegun = false

    fileprivate init(over root: OpaquePointer) {
        unsafe (self.root, node) = (root, root)
    }

    /// Goes to the next node: enters or leaves one, in the order of cmark-gfm's own iterator, which asks each node twice as much. False
    /// at the end.
    mutating func next() -> Bool {
        guard hasBegun else {
            hasBegun = true
            return true
        }
        if isEntering, !kind.isLeaf {
            guard let child = unsafe cmark_node_first_child(node) else {
                isEntering = false
                return true
            }
            unsafe enter(child)
        } else if unsafe node == root {
            return false
        } else if let next = unsafe cmark_node_next(node) {
            unsafe enter(next)
        } else if let parent = unsafe cmark_node_parent(node) {
            unsafe node = parent
            isEntering = false
            kind = unsafe Self.kind(of: parent) ?? .customInline
        }
        return true
    }

    private mutating func enter(_ next: OpaquePointer) {
        unsafe node = next
        isEntering = true
        kind = unsafe Self.kind(of: next) ?? .customInline
    }

    // MARK: What rules may read

    /// The line on which the nearest block begins, counted from 1 in the body.
    public var line: Int { blockLines.lowerBound }

    /// The lines of the nearest block. Lines of blocks are reliable, those of inlines are not.
    public var blockLines: ClosedRange<Int> {
        var block = unsafe node
        while unsafe Self.kind(of: block)?.isBlock == false, let parent = unsafe cmark_node_parent(block) {
            unsafe block = parent
        }
        let first = max(1, Int(unsafe cmark_node_get_start_line(block)))
        return first...max(first, Int(unsafe cmark_node_get_end_line(block)))
    }

    /// The line that cmark-gfm gives an inline: only worth a guess.
    var inlineLine: Int { Int(unsafe cmark_node_get_start_line(node)) }

    /// What holds the current node.
    public var parentKind: MarkdownKind? { unsafe Self.kind(of: cmark_node_parent(node)) }
    /// What stands just before the current node, under the same parent.
    public var previousKind: MarkdownKind? { unsafe Self.kind(of: cmark_node_previous(node)) }
    /// What stands just after the current node, under the same parent.
    public var nextKind: MarkdownKind? { unsafe Self.kind(of: cmark_node_next(node)) }
    /// What the current node begins with.
    public var firstChildKind: MarkdownKind? { unsafe Self.kind(of: cmark_node_first_child(node)) }

    /// Whether the current node holds exactly one other.
    public var hasOnlyChild: Bool {
        guard let first = unsafe cmark_node_first_child(node) else { return false }
        return unsafe first == cmark_node_last_child(node)
    }

    /// The level of the current heading, 1–6; 0 elsewhere.
    public var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(node)) }

    /// The first number of the current list if it is numbered; 0 elsewhere.
    var listStart: Int { Int(unsafe cmark_node_get_list_start(node)) }

    /// Whether the current list is numbered.
    var isOrderedList: Bool { unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST }

    /// Whether the current code stands within fences.
    var isFenced: Bool {
        var (length, offset): (CInt, CInt) = (0, 0)
        var sign: CChar = 0
        return unsafe cmark_node_get_fenced(node, &length, &offset, &sign) != 0
    }

    /// Whether the current list is one whose items follow each other without empty lines, or the current paragraph stands in one: such a
    /// paragraph is shown without tags of its own (CommonMark 5.3).
    var isTight: Bool {
        let list = unsafe kind == .list ? node : cmark_node_parent(cmark_node_parent(node))
        guard let list = unsafe list, unsafe Self.kind(of: list) == .list else { return false }
        return unsafe cmark_node_get_list_tight(list) != 0
    }

    /// Whether the current item of a task list is ticked; nil for items of other lists.
    var isDone: Bool? {
        guard unsafe cmark_node_get_syntax_extension(node) != nil else { return nil }
        return unsafe cmark_gfm_extensions_get_tasklist_item_checked(node)
    }

    /// Whether the current row of a table is its head.
    var isHead: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(node) != 0 }

    /// How the columns of the current table are aligned: `l`, `c`, `r`, or 0.
    var alignments: [UInt8] {
        guard let first = unsafe cmark_gfm_extensions_get_table_alignments(node) else { return [] }
        let count = Int(unsafe cmark_gfm_extensions_get_table_columns(node))
        return unsafe Array(UnsafeBufferPointer(start: first, count: count))
    }

    /// Whether the first cell of every row beneath the head of the current table is bold as a whole.
    var hasRowNames: Bool {
        guard var row = unsafe cmark_node_next(cmark_node_first_child(node)) else { return false }
        while true {
            let cell = unsafe cmark_node_first_child(row)
            guard let name = unsafe cmark_node_first_child(cell), unsafe Self.kind(of: name) == .strong,
                unsafe name == cmark_node_last_child(cell)
            else { return false }
            guard let next = unsafe cmark_node_next(row) else { return true }
            unsafe row = next
        }
    }

    /// The first word after the fence of the current code block, which says what it is written in; empty for none.
    var codeLanguage: ArraySlice<UInt8> { unsafe cmarkBytes(cmark_node_get_fence_info(node)).prefix { !$0.isSpace } }

    /// Whether the current block begins with a paragraph that holds nothing.
    var beginsEmpty: Bool {
        guard let first = unsafe cmark_node_first_child(node), unsafe Self.kind(of: first) == .paragraph else {
            return false
        }
        return unsafe cmark_node_first_child(first) == nil
    }

    /// The UTF-8 bytes of the current text, code or raw HTML. Costs a copy.
    public var literal: [UInt8] { unsafe cmarkBytes(cmark_node_get_literal(node)) }
    /// The address of the current link or image, with entities and escapes resolved.
    public var destination: [UInt8] { unsafe cmarkBytes(cmark_node_get_url(node)) }
    /// The title of the current link or image.
    public var title: [UInt8] { unsafe cmarkBytes(cmark_node_get_title(node)) }

    // MARK: What the parser changes

    /// A number for the current node and one for its parent, the same as long as the tree lives.
    var identity: Int { Int(bitPattern: unsafe node) }
    var parentIdentity: Int { Int(bitPattern: unsafe cmark_node_parent(node)) }

    /// Appends the current literal to a buffer.
    func appendLiteral(to buffer: inout [UInt8]) {
        guard let text = unsafe cmark_node_get_literal(node) else { return }
        unsafe buffer.append(contentsOf: UnsafeRawBufferPointer(start: text, count: cmarkLength(text)))
    }

    /// Appends the current literal to HTML, escaped.
    func appendEscapedLiteral(to html: inout ByteWriter) {
        guard let text = unsafe cmark_node_get_literal(node) else { return }
        let bytes = unsafe UnsafeRawBufferPointer(start: text, count: cmarkLength(text))
        unsafe html.append(bytes.assumingMemoryBound(to: UInt8.self), escaping: .markup)
    }

    /// The literal of the text with which the current node begins.
    var firstText: [UInt8] {
        guard let child = unsafe cmark_node_first_child(node), unsafe Self.kind(of: child) == .text else { return [] }
        return unsafe cmarkBytes(cmark_node_get_literal(child))
    }

    /// The first line of text in the paragraph with which the current quotation begins, if that line is text alone, and
    /// whether the paragraph goes on after it.
    var leadingLine: (text: [UInt8], isAlone: Bool)? {
        guard let paragraph = unsafe cmark_node_first_child(node), unsafe Self.kind(of: paragraph) == .paragraph,
            let text = unsafe cmark_node_first_child(paragraph), unsafe Self.kind(of: text) == .text
        else { return nil }
        let after = unsafe Self.kind(of: cmark_node_next(text))
        return (unsafe cmarkBytes(cmark_node_get_literal(text)), after == nil || after == .softBreak)
    }

    /// Takes out the line that `leadingLine` gave, and the line break after it.
    mutating func removeLeadingLine() {
        guard let paragraph = unsafe cmark_node_first_child(node), let text = unsafe cmark_node_first_child(paragraph)
        else { return }
        if let lineBreak = unsafe cmark_node_next(text) { unsafe cmark_node_free(lineBreak) }
        unsafe cmark_node_free(text)
    }

    private static func kind(of node: OpaquePointer?) -> MarkdownKind? {
        guard let node = unsafe node else { return nil }
        return MarkdownKind(rawValue: unsafe cmark_node_get_type(node).rawValue)
    }
}

/// cmark-gfm's extensions, registered once in the life of the process.
private enum Extensions {
    /// Whether the nodes of tables and strikethrough have the numbers of `MarkdownKind`. Registers on first use.
    static let areReady: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        anslag_arena_begin()
        defer { anslag_arena_end() }
        let sample = "| ~~a~~ |\n| --- |"
        let parser = unsafe makeParser(.strikethrough)
        unsafe cmark_parser_feed(parser, sample, sample.utf8.count)
        guard let root = unsafe SpecialCharacters.writing({ unsafe cmark_parser_finish(parser) }) else { return false }
        var names = [
            (MarkdownKind.table, "table"), (.tableRow, "table_header"), (.tableCell, "table_cell"),
            (.strikethrough, "strikethrough"),
        ][...]
        var node = unsafe cmark_node_first_child(root)
        while let (kind, name) = names.popFirst() {
            guard let here = unsafe node, unsafe cmark_node_get_type(here).rawValue == kind.rawValue,
                unsafe String(cString: cmark_node_get_type_string(here)) == name
            else { return false }
            unsafe node = cmark_node_first_child(here)
        }
        return true
    }()

    static func makeParser(_ syntax: MarkdownSyntax) -> OpaquePointer {
        let options = CMARK_OPT_SMART | (syntax.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : 0)
        guard let parser = unsafe cmark_parser_new_with_mem(options, anslag_arena()) else {
            preconditionFailure("cmark-gfm ends the process itself when memory is out")
        }
        unsafe attach("table", to: parser)
        if syntax.contains(.tasks) { unsafe attach("tasklist", to: parser) }
        if syntax.contains(.strikethrough) { unsafe attach("strikethrough", to: parser) }
        return unsafe parser
    }

    private static func attach(_ name: String, to parser: OpaquePointer) {
        guard let found = unsafe cmark_find_syntax_extension(name) else {
            preconditionFailure("libcmark-gfm-extensions has \(name)")
        }
        unsafe cmark_parser_attach_syntax_extension(parser, found)
    }
}

/// Guards cmark-gfm's process-wide table of special characters: the inline phase of a document with strikethrough adds `~` to
/// it and takes it away at the end, also for every other thread (github/cmark-gfm#176).
///
/// A reader takes one of many locks, a writer all of them in order: readers do not wait for each other, writers for all.
private enum SpecialCharacters {
    private final class Stripe: Sendable {
        let lock = Mutex(())
    }

    private static let stripes = (0..<32).map { _ in Stripe() }
    private static let turn = Atomic(0)

    static func reading(_ parse: () -> OpaquePointer?) -> OpaquePointer? {
        let (_, mine) = turn.wrappingAdd(1, ordering: .relaxed)
        let address = stripes[mine & 31].lock.withLock { _ in UInt(bitPattern: unsafe parse()) }
        return unsafe OpaquePointer(bitPattern: address)
    }

    static func writing(_ parse: () -> OpaquePointer?) -> OpaquePointer? {
        unsafe OpaquePointer(bitPattern: holding(from: 0) { UInt(bitPattern: unsafe parse()) })
    }

    private static func holding(from first: Int, _ work: () -> UInt) -> UInt {
        guard first < stripes.count else { return work() }
        return stripes[first].lock.withLock { _ in holding(from: first + 1, work) }
    }
}

private func cmarkLength(_ text: UnsafePointer<CChar>) -> Int {
    unsafe strlen(text)
}

private func cmarkBytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text = unsafe text else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: text, count: cmarkLength(text)))
}
