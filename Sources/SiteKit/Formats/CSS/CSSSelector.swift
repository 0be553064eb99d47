// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which elements a rule is about: `.card > .rows:first-child dt`.
struct CSSSelector: Hashable, Sendable {
    /// How a part stands to the one before it.
    enum Combinator: Hashable, Sendable { case descendant, child, sibling }

    /// A part between combinators: `.rows:first-child`.
    struct Compound: Hashable, Sendable {
        var combinator = Combinator.descendant
        /// The element's name in lower case; nil where any will do.
        var element: String?
        /// Classes, identities, attributes and pseudo-classes as they are written, in order: `.rows`, `#main`, `[href]`, `:hover`.
        var conditions: [String] = []
        /// `before`, `marker`.
        var pseudoElement: String?
        /// Whether it stands for the elements of the rule around: `&`.
        var isNesting = false

        /// Its classes without the dot.
        var classes: [String] { conditions.filter { $0.hasPrefix(".") }.map { String($0.dropFirst()) } }
        /// Whether a pseudo-class of a name is asked for.
        func asks(_ pseudoClass: String) -> Bool { conditions.contains(":" + pseudoClass) }
        /// Whether it names nothing but an element's kind, or nothing at all.
        var isBare: Bool { conditions.isEmpty && pseudoElement == nil }
    }

    var parts: [Compound]

    /// The part that says which elements are styled.
    var subject: Compound { parts.last ?? Compound() }

    /// Identities, classes and elements (Selectors Level 4, §17). Functions count as one class, which `:where()` does not deserve.
    var specificity: [Int] {
        var counts = [0, 0, 0]
        for part in parts {
            if part.element != nil { counts[2] += 1 }
            if part.pseudoElement != nil { counts[2] += 1 }
            for condition in part.conditions where !condition.hasPrefix(":where(") {
                counts[condition.hasPrefix("#") ? 0 : 1] += 1
            }
        }
        return counts
    }

    /// Whether it stands for every element that another one's part stands for, as far as can be known from the selectors.
    func covers(_ other: CSSSelector, part index: Int) -> Bool {
        guard let own = parts.last, other.parts.indices.contains(index), own.covers(other.parts[index]) else {
            return false
        }
        var place = index
        for ownPlace in parts.indices.dropLast().reversed() {
            let wanted = parts[ownPlace]
            let isChild = parts[ownPlace + 1].combinator == .child
            guard parts[ownPlace + 1].combinator != .sibling else { return false }
            guard let found = other.ancestors(of: place).first(where: { wanted.covers(other.parts[$0]) }) else {
                return false
            }
            if isChild, other.parent(of: place) != found { return false }
            place = found
        }
        return true
    }

    /// The parts that stand for ancestors of what a part stands for, the nearest first.
    func ancestors(of index: Int) -> [Int] {
        var found: [Int] = []
        for place in parts.indices.prefix(index).reversed() where parts[place + 1].combinator != .sibling {
            found.append(place)
        }
        return found
    }

    /// The part that stands for the parent, where the selector says so.
    private func parent(of index: Int) -> Int? {
        parts[index].combinator == .child && index > 0 ? index - 1 : nil
    }
}

extension CSSSelector.Compound {
    /// Whether it stands for every element that another stands for.
    func covers(_ other: CSSSelector.Compound) -> Bool {
        if let element, element != other.element { return false }
        if pseudoElement != other.pseudoElement { return false }
        return conditions.allSatisfy(other.conditions.contains)
    }
}

// MARK: Reading

extension CSSSelector {
    /// The most selectors that one rule is written out to.
    private static let most = 256

    /// The selectors of a list, between commas.
    static func list(_ tokens: ArraySlice<CSSToken>, in bytes: [UInt8]) -> [CSSSelector] {
        var selectors: [CSSSelector] = []
        var (start, depth) = (tokens.startIndex, 0)
        for index in tokens.indices {
            switch tokens[index].kind {
            case .open, .function: depth += 1
            case .close: depth = max(0, depth - 1)
            case .comma where depth == 0:
                selectors.append(selector(tokens[start..<index], in: bytes))
                start = index + 1
            default: break
            }
        }
        selectors.append(selector(tokens[start...], in: bytes))
        return Array(selectors.filter { !$0.parts.isEmpty }.prefix(most))
    }

    /// Selectors in a rule, written out with those of the rule around it.
    static func nested(_ own: [CSSSelector], in outer: [CSSSelector]) -> [CSSSelector] {
        guard !outer.isEmpty else { return own }
        var written: [CSSSelector] = []
        for selector in own {
            for around in outer where written.count < most {
                var parts: [Compound] = []
                if !selector.parts.contains(where: \.isNesting) { parts = around.parts }
                for part in selector.parts {
                    guard part.isNesting, let last = around.parts.last else {
                        parts.append(part)
                        continue
                    }
                    parts += around.parts.dropLast()
                    var merged = last
                    merged.element = last.element ?? part.element
                    merged.conditions += part.conditions
                    merged.pseudoElement = part.pseudoElement ?? last.pseudoElement
                    parts.append(merged)
                }
                // Selectors longer than anyone writes come from rules within rules within rules.
                if parts.count <= 64 { written.append(CSSSelector(parts: parts)) }
            }
        }
        return written
    }

    private static func selector(_ tokens: ArraySlice<CSSToken>, in bytes: [UInt8]) -> CSSSelector {
        var reader = SelectorReader(bytes: bytes, tokens: tokens, at: tokens.startIndex)
        return reader.read()
    }
}

private struct SelectorReader {
    let bytes: [UInt8]
    let tokens: ArraySlice<CSSToken>
    var at: Int
    private var parts: [CSSSelector.Compound] = []
    private var part = CSSSelector.Compound()
    private var isEmpty = true
    private var next = CSSSelector.Combinator.descendant

    init(bytes: [UInt8], tokens: ArraySlice<CSSToken>, at: Int) {
        (self.bytes, self.tokens, self.at) = (bytes, tokens, at)
    }

    mutating func read() -> CSSSelector {
        while at < tokens.endIndex {
            let token = tokens[at]
            switch token.kind {
            case .space: finish(.descendant)
            case .identifier: element(cssName(token, in: bytes))
            case .hash: condition(text(at..<at + 1))
            case .colon: pseudo()
            case .open: condition(bracketed())
            case .other: sign(token.sign)
            default: break
            }
            at += 1
        }
        finish(.descendant)
        return CSSSelector(parts: parts)
    }

    private mutating func sign(_ sign: UInt8) {
        switch sign {
        case UInt8(ascii: ">"): finish(.child)
        case UInt8(ascii: "+"), UInt8(ascii: "~"): finish(.sibling)
        case UInt8(ascii: "&"): (part.isNesting, isEmpty) = (true, false)
        case UInt8(ascii: "*"): isEmpty = false
        case UInt8(ascii: "."):
            guard at + 1 < tokens.endIndex, tokens[at + 1].kind == .identifier else { return }
            at += 1
            condition("." + cssUnescaped(bytes[tokens[at].range]))
        default: break
        }
    }

    private mutating func element(_ name: String) { (part.element, isEmpty) = (name, false) }

    private mutating func condition(_ text: String) {
        part.conditions.append(text)
        isEmpty = false
    }

    /// `:hover`, `:not(.x)`, `::before`; the old `:before` too.
    private mutating func pseudo() {
        let isElement = at + 1 < tokens.endIndex && tokens[at + 1].kind == .colon
        if isElement { at += 1 }
        guard at + 1 < tokens.endIndex else { return }
        at += 1
        let name = cssName(tokens[at], in: bytes)
        if isElement || ["before", "after", "first-line", "first-letter"].contains(name) {
            part.pseudoElement = tokens[at].kind == .function ? name + bracketed() : name
            isEmpty = false
        } else {
            condition(":" + (tokens[at].kind == .function ? bracketed() : name))
        }
    }

    /// The text from an opening bracket or function to where it closes; `at` is then at its last token.
    private mutating func bracketed() -> String {
        let start = at
        var depth = 0
        while at < tokens.endIndex {
            if tokens[at].kind == .open || tokens[at].kind == .function { depth += 1 }
            if tokens[at].kind == .close { depth -= 1 }
            if depth == 0 { break }
            at += 1
        }
        at = min(at, tokens.endIndex - 1)
        return text(start..<at + 1)
    }

    private func text(_ range: Range<Int>) -> String {
        tokens[range].filter { $0.kind != .space }.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined()
    }

    private mutating func finish(_ combinator: CSSSelector.Combinator) {
        if !isEmpty {
            part.combinator = next
            parts.append(part)
            (part, isEmpty, next) = (CSSSelector.Compound(), true, combinator)
        } else if combinator != .descendant {
            next = combinator
        }
    }
}
