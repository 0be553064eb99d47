// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A YAML document as a flat tree in the order of the text: every node knows where it stands in the file and where the node after
/// it stands in the tree. All scalars are text in one shared buffer; what a text means is decided by the field that reads it.
struct YAMLDocument: Hashable, Sendable {
    /// A node's place in the document. The root is 0.
    typealias Index = Int

    /// What a node is.
    enum Kind: UInt8, Hashable, Sendable { case text, list, mapping }

    /// How a text was written.
    enum Style: UInt8, Hashable, Sendable { case plain, quoted, block }

    /// One node. Offsets are 32 bits wide: a document is at most 64 KiB, a file at most 2 GiB.
    struct Node: Hashable, Sendable {
        var kind: Kind
        var style: Style
        /// The bytes in the file.
        var start: Int32
        var end: Int32
        /// The bytes in the shared buffer; empty for lists and mappings.
        var textStart: Int32
        var textEnd: Int32
        /// The node after this one and all its children. While the node is still open: its parent.
        var next: Int32
        /// How many items a list holds; keys and values of a mapping each count.
        var children: Int32
    }

    /// The nodes, parents before children; a mapping's children are key, value, key, value.
    var nodes: [Node] = []
    /// The UTF-8 of all scalars.
    var text: [UInt8] = []
    /// Whether every line was understood. If not, a missing field may stand on a line that was not.
    var isWhole = true

    /// Whether the document holds no node at all.
    var isEmpty: Bool { nodes.isEmpty }

    /// What a node is.
    func kind(_ node: Index) -> Kind { nodes[node].kind }

    /// The bytes of a node in the file.
    func place(_ node: Index) -> Range<Int> {
        let node = nodes[node]
        return Int(node.start)..<Int(node.end)
    }

    /// The UTF-8 of a scalar; empty for lists and mappings.
    func utf8(_ node: Index) -> ArraySlice<UInt8> {
        let node = nodes[node]
        return text[Int(node.textStart)..<Int(node.textEnd)]
    }

    /// The text of a scalar.
    func string(_ node: Index) -> String { String(decoding: utf8(node), as: UTF8.self) }

    /// Whether a value was left out: `tid:`.
    func isMissing(_ node: Index) -> Bool {
        let node = nodes[node]
        return node.kind == .text && node.textStart == node.textEnd
    }

    /// The node after this one and all its children.
    func after(_ node: Index) -> Index { Int(nodes[node].next) }

    /// A list's items, or a mapping's keys and values in turn.
    func children(_ node: Index) -> Children { Children(document: self, position: node + 1, end: after(node)) }

    /// A mapping's pairs of key and value.
    func pairs(_ node: Index) -> Pairs { Pairs(children: children(node)) }

    /// One key with its value.
    struct Pair: Hashable, Sendable {
        var key: Index
        var value: Index
    }

    /// The children of a node, one after the other.
    struct Children: Sequence, IteratorProtocol {
        fileprivate let document: YAMLDocument
        fileprivate var position: Index
        fileprivate let end: Index

        mutating func next() -> Index? {
            guard position < end else { return nil }
            defer { position = document.after(position) }
            return position
        }
    }

    /// The pairs of a mapping, one after the other.
    struct Pairs: Sequence, IteratorProtocol {
        fileprivate var children: Children

        mutating func next() -> Pair? {
            guard let key = children.next(), let value = children.next() else { return nil }
            return Pair(key: key, value: value)
        }
    }
}
