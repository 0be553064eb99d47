// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is certain of the colours of elements: on which ground they stand, and what colour their text has.
struct StyleGrounds: Sendable {
    /// A rule that sets one of them.
    fileprivate struct Setter: Sendable {
        var selector: CSSSelector
        var conditions: [StyleRule.Condition]
        /// The tokens that it may be; none where what lies behind shows.
        var tokens: Set<String>
        var order: Int
    }

    /// By a class or an element that they ask for, so that a large stylesheet is not compared with all of itself.
    private var grounds: [String: [Setter]] = [:]
    private var texts: [String: [Setter]] = [:]
    /// The colour of text where nothing else is said.
    let rootText: Set<String>

    init(_ theme: ThemeText) {
        var roots: [Setter] = []
        for (sheet, rule) in theme.rules where !rule.isForForcedColours {
            let ground = rule["background-color"] ?? rule["background"]
            for (declaration, isText) in [(ground, false), (rule["color"], true)] {
                guard let declaration else { continue }
                let tokens = theme.variables.tokens(in: sheet.value(declaration), of: sheet)
                for selector in rule.selectors {
                    let setter = Setter(
                        selector: selector, conditions: rule.conditions, tokens: tokens, order: rule.range.lowerBound)
                    let key = selector.subject.keys.first ?? "*"
                    if isText {
                        texts[key, default: []].append(setter)
                    } else {
                        grounds[key, default: []].append(setter)
                    }
                    let isRoot = selector.parts.count == 1 && rule.conditions.isEmpty && selector.subject.isRoot
                    if isText, isRoot { roots.append(setter) }
                }
            }
        }
        rootText = (roots.last { $0.selector.subject.element == "body" } ?? roots.last)?.tokens ?? []
    }

    /// The ground that surely lies behind the elements of a selector. Nil where it cannot be known.
    func ground(of selector: CSSSelector, in rule: StyleRule) -> Set<String>? {
        nearest(grounds, selector, rule)
    }

    /// The colour that the text of a selector's elements surely has. Nil where it cannot be known.
    func text(of selector: CSSSelector, in rule: StyleRule) -> Set<String>? {
        nearest(texts, selector, rule)
    }

    private func nearest(
        _ setters: [String: [Setter]], _ selector: CSSSelector, _ rule: StyleRule
    ) -> Set<String>? {
        guard let subject = selector.parts.indices.last else { return nil }
        for part in [subject] + selector.ancestors(of: subject) {
            var best: Setter?
            for key in selector.parts[part].keys + ["*"] {
                for setter in setters[key] ?? [] where setter.selector.covers(selector, part: part) {
                    guard setter.conditions.allSatisfy(rule.conditions.contains) else { continue }
                    if best.map({ setter.isStronger(than: $0) }) ?? true { best = setter }
                }
            }
            if let best, !best.tokens.isEmpty { return best.tokens }
        }
        return nil
    }
}

extension StyleGrounds.Setter {
    /// Whether it holds where both apply.
    fileprivate func isStronger(than other: Self) -> Bool {
        let (own, others) = (selector.specificity, other.selector.specificity)
        return own == others ? order >= other.order : others.lexicographicallyPrecedes(own)
    }
}

extension CSSSelector.Compound {
    /// What it may be found by: each class and other condition, then the element.
    fileprivate var keys: [String] { conditions + (element.map { [$0] } ?? []) }

    /// Whether it is the whole page.
    var isRoot: Bool {
        pseudoElement == nil
            && (conditions.isEmpty && ["html", "body"].contains(element) || element == nil && conditions == [":root"])
    }
}
