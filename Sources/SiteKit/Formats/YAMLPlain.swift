// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads front matter of the plainest form without libyaml: lines of `key: value` at the margin, both of letters, digits and signs
/// that never mean anything in YAML. Nil for everything else, which libyaml then reads.
///
/// Nearly all front matter is like that, and libyaml takes 65 kB of buffers and some 45,000 instructions to read it; this takes
/// 6,000. A test compares the two on many documents: the tree is the same, node by node.
func parsePlainYAML(_ bytes: [UInt8], in range: Range<Int>) -> YAMLDocument? {
    let span = bytes.span
    guard !range.isEmpty, span[range.upperBound - 1] == .newline else { return nil }
    var document = YAMLDocument()
    document.nodes.reserveCapacity(24)
    document.text.reserveCapacity(range.count)
    document.nodes.append(YAMLDocument.Node(mapping: range.lowerBound))
    var at = range.lowerBound
    while at < range.upperBound {
        let key = at
        at = endOfPlainText(span, from: at, inKey: true)
        // libyaml looks at most 1024 characters ahead for the colon.
        guard at > key, at - key < 256, at + 2 < range.upperBound, span[at] == UInt8(ascii: ":"), span[at + 1] == .space
        else { return nil }
        document.append(key..<at, of: span)
        let value = at + 2
        at = endOfPlainText(span, from: value, inKey: false)
        guard at > value, span[at] == .newline, span[value].beginsPlainText, span[at - 1] != .space else { return nil }
        document.append(value..<at, of: span)
        at += 1
    }
    document.nodes[0].end = document.nodes[document.nodes.count - 1].end
    document.nodes[0].next = Int32(document.nodes.count)
    document.nodes[0].children = Int32(document.nodes.count - 1)
    return document
}

/// Where a run of plain bytes ends. The line's end stops it, so it never leaves a range that ends with one.
private func endOfPlainText(_ bytes: Span<UInt8>, from start: Int, inKey: Bool) -> Int {
    var at = start
    while true {
        let byte = bytes[at]
        if byte == 0xC3, bytes[at + 1] >= 0x80 {
            // å, ä, ö, é and the other letters of U+00C0–U+00FF.
            at += 2
        } else if byte.isPlainLetter || byte == UInt8(ascii: "_") || at > start && byte == UInt8(ascii: "-")
            || !inKey
                && (byte == .space || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
                    || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "/"))
        {
            at += 1
        } else {
            return at
        }
    }
}

extension UInt8 {
    fileprivate var isPlainLetter: Bool { isDigit || (self | 0x20) &- 0x61 < 26 }
    fileprivate var beginsPlainText: Bool { isPlainLetter || self == 0xC3 }
}

extension YAMLDocument.Node {
    fileprivate init(mapping start: Int) {
        self.init(
            kind: .mapping, style: .plain, start: Int32(start), end: 0, textStart: 0, textEnd: 0, next: 0, children: 0)
    }
}

extension YAMLDocument {
    fileprivate mutating func append(_ place: Range<Int>, of bytes: Span<UInt8>) {
        let start = Int32(text.count)
        for index in place { text.append(bytes[index]) }
        nodes.append(
            Node(
                kind: .text, style: .plain, start: Int32(place.lowerBound), end: Int32(place.upperBound),
                textStart: start, textEnd: Int32(text.count), next: Int32(nodes.count + 1), children: 0))
    }
}
