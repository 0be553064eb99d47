// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Cuts a piece of raw HTML, as CommonMark delimits it, into tags, comments and text.
struct RawHTMLReader {
    struct Attribute {
        var name: String
        var value: [UInt8]
    }

    enum Token {
        case text(ArraySlice<UInt8>)
        case comment
        /// A declaration, a processing instruction or CDATA.
        case other
        case start(String, [Attribute])
        case end(String)
    }

    private let bytes: [UInt8]
    private var at = 0
    private var counted = 0
    /// The line of the last token, counted from 0 in the piece.
    private(set) var lineOfToken = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
        guard at < bytes.count else { return nil }
        while counted < at {
            lineOfToken += bytes[counted] == .newline ? 1 : 0
            counted += 1
        }
        guard bytes[at] == UInt8(ascii: "<") else { return text() }
        let rest = bytes[at...]
        if rest.starts(with: "<!--".utf8) {
            skip(past: "-->", from: at + 2)
            return .comment
        }
        if rest.starts(with: "<!".utf8) || rest.starts(with: "<?".utf8) {
            skip(past: rest.starts(with: "<![CDATA[".utf8) ? "]]>" : ">", from: at + 2)
            return .other
        }
        if rest.starts(with: "</".utf8), let name = name(from: at + 2) {
            skip(past: ">", from: at)
            return .end(name)
        }
        guard let name = name(from: at + 1) else { return text() }
        at += 1 + name.utf8.count
        return .start(name, attributes())
    }

    private mutating func text() -> Token {
        let start = at
        at = bytes.firstIndex(of: UInt8(ascii: "<"), from: at + 1)
        return .text(bytes[start..<at])
    }

    private mutating func skip(past end: StaticString, from start: Int) {
        var found: [UInt8] = []
        found.append(end)
        at = start
        while at < bytes.count, !bytes[at...].starts(with: found) { at += 1 }
        at = min(bytes.count, at + found.count)
    }

    private func name(from start: Int) -> String? {
        var end = start
        while end < bytes.count,
            bytes[end].lowerCased.isLowerCase || end > start && (bytes[end].isDigit || bytes[end] == 0x2D)
        {
            end += 1
        }
        return end > start ? String(decoding: bytes[start..<end].map(\.lowerCased), as: UTF8.self) : nil
    }

    /// The attributes up to the tag's end, which is consumed too.
    private mutating func attributes() -> [Attribute] {
        var attributes: [Attribute] = []
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
            guard !bytes[at].isSpace, bytes[at] != UInt8(ascii: "/") else {
                at += 1
                continue
            }
            let start = at
            at += 1
            while at < bytes.count, !bytes[at].isSpace, !"=>/".utf8.contains(bytes[at]) { at += 1 }
            let name = String(decoding: bytes[start..<at].map(\.lowerCased), as: UTF8.self)
            attributes.append(Attribute(name: name, value: value()))
        }
        at = min(bytes.count, at + 1)
        return attributes
    }

    private mutating func value() -> [UInt8] {
        var equals = at
        while equals < bytes.count, bytes[equals].isSpace { equals += 1 }
        guard equals < bytes.count, bytes[equals] == UInt8(ascii: "=") else { return [] }
        at = equals + 1
        while at < bytes.count, bytes[at].isSpace { at += 1 }
        guard at < bytes.count else { return [] }
        let quote = bytes[at]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = at + 1
            let end = bytes.firstIndex(of: quote, from: start)
            at = min(bytes.count, end + 1)
            return Array(bytes[start..<end])
        }
        let start = at
        while at < bytes.count, !bytes[at].isSpace, bytes[at] != UInt8(ascii: ">") { at += 1 }
        return Array(bytes[start..<at])
    }
}
