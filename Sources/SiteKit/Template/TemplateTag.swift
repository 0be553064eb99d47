// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A tag in a template, before its nesting is known.
struct TemplateTag: Sendable {
    enum Kind: Sendable {
        case variable, unescaped, section, inverted, close, partial, parent, block, comment, delimiters

        /// Whether a closing tag must follow.
        var opens: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            default: false
            }
        }
        /// Whether the tag takes its line with it when it stands alone there.
        var canStandAlone: Bool {
            switch self {
            case .variable, .unescaped: false
            default: true
            }
        }
    }

    var kind: Kind
    /// From the opening delimiter to the closing one.
    var range: Range<Int>
    /// The name's bytes.
    var name: Range<Int>
    /// Where the line begins, if only blanks stand before the tag on it.
    var lineStart: Int?
    /// Where the next line begins, if only blanks stand after the tag.
    var lineEnd: Int?

    /// Whether the tag is alone on its line.
    var isAlone: Bool { kind.canStandAlone && lineStart != nil && lineEnd != nil }
}

/// Finds the tags of a template, minding changes of delimiters.
struct TemplateScanner {
    let source: TemplateSource
    private(set) var tags: [TemplateTag] = []
    private(set) var findings: [Finding] = []
    private var open: [UInt8] = Array("{{".utf8)
    private var close: [UInt8] = Array("}}".utf8)

    init(_ source: TemplateSource) { self.source = source }

    /// Reads the whole template.
    mutating func scan() {
        var position = 0
        while let start = find(open, from: position) {
            guard let end = scanTag(at: start) else {
                findings.append(.unclosedTag(source, start..<start + open.count, close: close))
                return
            }
            position = end
        }
    }

    /// Reads the tag at an opening delimiter. Returns where it ends, or nil if it never does.
    private mutating func scanTag(at start: Int) -> Int? {
        let bytes = source.bytes
        var content = start + open.count
        let sigil = content < bytes.count ? bytes[content] : 0
        var kind = TemplateTag.Kind.variable
        var ending = close
        switch sigil {
        case UInt8(ascii: "{"): (kind, ending) = (.unescaped, [UInt8(ascii: "}")] + close)
        case UInt8(ascii: "&"): kind = .unescaped
        case UInt8(ascii: "#"): kind = .section
        case UInt8(ascii: "^"): kind = .inverted
        case UInt8(ascii: "/"): kind = .close
        case UInt8(ascii: ">"): kind = .partial
        case UInt8(ascii: "<"): kind = .parent
        case UInt8(ascii: "$"): kind = .block
        case UInt8(ascii: "!"): kind = .comment
        case UInt8(ascii: "="): (kind, ending) = (.delimiters, [UInt8(ascii: "=")] + close)
        default: break
        }
        if kind != .variable { content += 1 }
        guard let nameEnd = find(ending, from: content) else { return nil }
        let end = nameEnd + ending.count
        let name = trimmed(content..<nameEnd)
        if kind == .delimiters {
            setDelimiters(name, tag: start..<end)
        } else if kind != .comment, !checkName(name, kind: kind, tag: start..<end) {
            return end
        }
        tags.append(
            TemplateTag(
                kind: kind, range: start..<end, name: name, lineStart: blankLineStart(before: start),
                lineEnd: blankLineEnd(after: end)))
        return end
    }

    private mutating func setDelimiters(_ content: Range<Int>, tag: Range<Int>) {
        let parts = source.bytes[content].split(whereSeparator: \.isBlank)
        guard parts.count == 2, !source.bytes[content].contains(UInt8(ascii: "=")) else {
            findings.append(.badDelimiters(source, tag))
            return
        }
        (open, close) = (Array(parts[0]), Array(parts[1]))
    }

    private mutating func checkName(_ name: Range<Int>, kind: TemplateTag.Kind, tag: Range<Int>) -> Bool {
        if name.isEmpty {
            findings.append(.emptyTag(source, tag))
            return false
        }
        if source.bytes[name].contains(where: \.isBlank) {
            findings.append(.spaceInName(source, name))
            return false
        }
        return true
    }

    private func find(_ wanted: [UInt8], from start: Int) -> Int? {
        let bytes = source.bytes
        guard let first = wanted.first, start + wanted.count <= bytes.count else { return nil }
        for index in start...bytes.count - wanted.count where bytes[index] == first {
            if bytes[index..<index + wanted.count].elementsEqual(wanted) { return index }
        }
        return nil
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, source.bytes[lower].isBlank { lower += 1 }
        while lower < upper, source.bytes[upper - 1].isBlank { upper -= 1 }
        return lower..<upper
    }

    private func blankLineStart(before position: Int) -> Int? {
        var start = position
        while start > 0, isSpace(source.bytes[start - 1]) { start -= 1 }
        return start == 0 || source.bytes[start - 1] == UInt8(ascii: "\n") ? start : nil
    }

    private func blankLineEnd(after position: Int) -> Int? {
        let bytes = source.bytes
        var end = position
        while end < bytes.count, isSpace(bytes[end]) { end += 1 }
        if end == bytes.count { return end }
        if bytes[end] == UInt8(ascii: "\n") { return end + 1 }
        if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "\n") {
            return end + 2
        }
        return nil
    }
}

/// A space or a tab: what may stand beside a tag that is alone on its line.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

extension Finding {
    fileprivate static func unclosedTag(_ source: TemplateSource, _ range: Range<Int>, close: [UInt8]) -> Finding {
        let close = String(decoding: close, as: UTF8.self)
        return Finding(
            .error, .unclosedTag, at: source.location(range),
            Wording(sv: "Taggen som börjar här tar aldrig slut.", en: "The tag that begins here never ends."),
            help: Wording(sv: "Skriv \(close) där den slutar.", en: "Write \(close) where it ends."))
    }

    fileprivate static func badDelimiters(_ source: TemplateSource, _ range: Range<Int>) -> Finding {
        Finding(
            .error, .badDelimiters, at: source.location(range),
            Wording(
                sv: "Taggen ska ge två avgränsare, utan likhetstecken i dem.",
                en: "The tag must give two delimiters, without equals signs in them."),
            help: Wording(sv: "Skriv till exempel  {{=<% %>=}}", en: "Write for example  {{=<% %>=}}"))
    }

    fileprivate static func emptyTag(_ source: TemplateSource, _ range: Range<Int>) -> Finding {
        Finding(
            .error, .emptyTag, at: source.location(range),
            Wording(sv: "Taggen har inget namn.", en: "The tag has no name."),
            help: Wording(sv: "Skriv till exempel  {{page.title}}", en: "Write for example  {{page.title}}"))
    }

    fileprivate static func spaceInName(_ source: TemplateSource, _ range: Range<Int>) -> Finding {
        let name = source.text(range)
        let joined = name.split(whereSeparator: \.isWhitespace).joined(separator: "_")
        return Finding(
            .error, .emptyTag, at: source.location(range),
            Wording(sv: "Ett namn kan inte ha mellanslag: ”\(name)”.", en: "A name cannot hold spaces: “\(name)”."),
            help: Wording(
                sv: "Menade du \(joined)? Mallar har bara namn, inga uttryck.",
                en: "Did you mean \(joined)? Templates have names only, no expressions."))
    }
}
