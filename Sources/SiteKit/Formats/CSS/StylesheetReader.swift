// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads tokens into rules (CSS Syntax Level 3, §5; CSS Nesting). Depth and the writing out of nested selectors are bounded, so that
/// no stylesheet takes more time than its length allows.
struct StylesheetReader {
    private let bytes: [UInt8]
    private let tokens: [CSSToken]
    private var at = 0
    private(set) var rules: [StyleRule] = []

    private static let deepest = 32

    init(_ bytes: [UInt8], _ tokens: [CSSToken]) { (self.bytes, self.tokens) = (bytes, tokens) }

    /// What stands around the rules that are read.
    private struct Place {
        var selectors: [CSSSelector] = []
        var conditions: [StyleRule.Condition] = []
        var depth = 0
    }

    mutating func read() { readContent(of: Place(), rule: nil) }

    // MARK: Blocks

    /// Reads up to the `}` that ends the block, or the end of the file. `rule` is the rule whose block it is.
    private mutating func readContent(of place: Place, rule: Int?) {
        while at < tokens.count {
            let token = tokens[at]
            switch token.kind {
            case .space, .semicolon: at += 1
            case .close where token.sign == UInt8(ascii: "}"):
                at += 1
                if place.depth > 0 { return }
            case .atKeyword: readAtRule(in: place, rule: rule)
            default:
                let (end, opensBlock) = endOfPrelude()
                if rule != nil, isDeclaration(at, end, opensBlock: opensBlock) {
                    readDeclaration(into: rule)
                } else if opensBlock {
                    readStyleRule(at..<end, in: place)
                } else {
                    at = end
                }
            }
        }
    }

    /// Where the next `{`, `;` or `}` stands that is in no brackets, and whether it is a `{`.
    private func endOfPrelude() -> (end: Int, opensBlock: Bool) {
        var (index, depth) = (at, 0)
        while index < tokens.count {
            let token = tokens[index]
            switch token.kind {
            case .function: depth += 1
            case .open where token.sign != UInt8(ascii: "{"): depth += 1
            case .close where token.sign != UInt8(ascii: "}"): depth = max(0, depth - 1)
            case .open where depth == 0: return (index, true)
            case .close where depth == 0: return (index, false)
            // Brackets that are not closed end with the block; no rule goes on past a brace.
            case .open, .close: return (index, token.kind == .open)
            case .semicolon where depth == 0: return (index, false)
            default: break
            }
            index += 1
        }
        return (tokens.count, false)
    }

    /// Whether a declaration begins here: a name and a colon, and no block, but in a custom property.
    private func isDeclaration(_ start: Int, _ end: Int, opensBlock: Bool) -> Bool {
        guard tokens[start].kind == .identifier else { return false }
        var colon = start + 1
        while colon < end, tokens[colon].kind == .space { colon += 1 }
        guard colon < end, tokens[colon].kind == .colon else { return false }
        return !opensBlock || bytes.matches("--", at: tokens[start].range.lowerBound)
    }

    private mutating func readDeclaration(into rule: Int?) {
        let name = tokens[at]
        at += 1
        while tokens[at].kind != .colon { at += 1 }
        at += 1
        let start = at
        var depth = 0
        loop: while at < tokens.count {
            switch tokens[at].kind {
            case .open, .function: depth += 1
            case .close:
                if depth == 0, tokens[at].sign == UInt8(ascii: "}") { break loop }
                depth = max(0, depth - 1)
            case .semicolon where depth == 0: break loop
            default: break
            }
            at += 1
        }
        var value = start..<at
        trim(&value)
        var isImportant = false
        if let last = value.last, tokens[last].kind == .identifier, cssName(tokens[last], in: bytes) == "important" {
            var mark = value.dropLast()
            trim(&mark)
            if let sign = mark.last, tokens[sign].sign == UInt8(ascii: "!") {
                isImportant = true
                value = mark.dropLast()
                trim(&value)
            }
        }
        guard let rule else { return }
        let range =
            value.isEmpty
            ? name.range : tokens[value.lowerBound].range.lowerBound..<tokens[value.upperBound - 1].range.upperBound
        rules[rule].declarations.append(
            StyleDeclaration(
                name: cssName(name, in: bytes), nameRange: name.range, value: value, valueRange: range,
                isImportant: isImportant))
    }

    private func trim(_ range: inout Range<Int>) {
        while let first = range.first, tokens[first].kind == .space { range.removeFirst() }
        while let last = range.last, tokens[last].kind == .space { range.removeLast() }
    }

    // MARK: Rules

    private mutating func readStyleRule(_ prelude: Range<Int>, in place: Place) {
        var prelude = prelude
        trim(&prelude)
        let own = CSSSelector.list(tokens[prelude], in: bytes)
        let selectors = CSSSelector.nested(own, in: place.selectors)
        enterBlock(prelude, selectors, place)
    }

    /// Reads the block whose `{` follows a prelude, as a rule of its own.
    private mutating func enterBlock(_ prelude: Range<Int>, _ selectors: [CSSSelector], _ place: Place) {
        while at < tokens.count, !(tokens[at].kind == .open && tokens[at].sign == UInt8(ascii: "{")) { at += 1 }
        guard at < tokens.count else { return }
        let start = prelude.isEmpty ? tokens[at].range.lowerBound : tokens[prelude.lowerBound].range.lowerBound
        let end = prelude.isEmpty ? tokens[at].range.upperBound : tokens[prelude.upperBound - 1].range.upperBound
        at += 1
        guard place.depth < Self.deepest else { return skipBlock() }
        rules.append(
            StyleRule(selectors: selectors, conditions: place.conditions, declarations: [], range: start..<end))
        var inner = place
        inner.selectors = selectors
        inner.depth += 1
        readContent(of: inner, rule: rules.count - 1)
    }

    private mutating func skipBlock() {
        var depth = 1
        while at < tokens.count, depth > 0 {
            if tokens[at].kind == .open, tokens[at].sign == UInt8(ascii: "{") { depth += 1 }
            if tokens[at].kind == .close, tokens[at].sign == UInt8(ascii: "}") { depth -= 1 }
            at += 1
        }
    }

    private mutating func readAtRule(in place: Place, rule: Int?) {
        let keyword = tokens[at]
        let start = at
        at += 1
        let (end, opensBlock) = endOfPrelude()
        let prelude = at..<end
        at = end
        guard opensBlock else { return }
        var inner = place
        let name = cssName(keyword, in: bytes)
        inner.conditions.append(StyleRule.Condition(name: name, text: normalized(tokens[prelude])))
        switch name {
        case "media", "supports", "container", "layer", "scope", "starting-style":
            at += 1
            guard place.depth < Self.deepest else { return skipBlock() }
            inner.depth += 1
            // Declarations that stand in a condition within a rule are about that rule's elements.
            var holder: Int?
            if rule != nil {
                rules.append(
                    StyleRule(
                        selectors: place.selectors, conditions: inner.conditions, declarations: [],
                        range: keyword.range))
                holder = rules.count - 1
            }
            readContent(of: inner, rule: holder)
        default:
            inner.selectors = []
            enterBlock(start..<end, [], inner)
        }
    }

    /// Tokens as text in lower case, with single spaces and one after each colon.
    private func normalized(_ tokens: ArraySlice<CSSToken>) -> String {
        var text = ""
        for token in tokens {
            if token.kind == .space {
                if !text.isEmpty, !text.hasSuffix(" ") { text += " " }
                continue
            }
            text += String(decoding: bytes[token.range], as: UTF8.self).lowercased()
            if token.kind == .colon { text += " " }
        }
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }
}
