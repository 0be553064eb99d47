// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Parts that scroll, and that those who use a keyboard cannot reach.
struct UnreachableScroll: ThemeRule {
    static let descriptor = RuleDescriptor(.unreachableScroll, "R22", .error, criteria: ["2.1.1"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for (sheet, rule) in theme.rules where !rule.isForPrint {
            guard let scroll = scrolling(rule, sheet) else { continue }
            for selector in rule.selectors where selector.subject.pseudoElement == nil {
                // The text of pages has code in <pre>, which takes no focus. Its tables stand in regions that do.
                if selector.subject.element == "pre", selector.subject.conditions.isEmpty {
                    findings.append(.unreachableCode(at: sheet.location(scroll.valueRange)))
                }
                for layout in theme.markup {
                    layout.walk { event, open in
                        guard case .tag(let tag) = event, !tag.isEnd, !tag.isFocusable, tag["tabindex"] == nil,
                            !["html", "body", "pre", "details", "dialog"].contains(tag.name),
                            selector.certainlyFits(tag, in: open)
                        else { return }
                        findings.append(
                            .unreachableScroll(tag.name, at: tag.location, style: sheet.location(scroll.valueRange)))
                    }
                }
            }
        }
    }

    private func scrolling(_ rule: StyleRule, _ sheet: Stylesheet) -> StyleDeclaration? {
        ["overflow", "overflow-x", "overflow-inline"].compactMap { rule[$0] }.first { declaration in
            sheet.value(declaration).contains { ["auto", "scroll"].contains(sheet.name($0)) }
        }
    }
}

extension CSSSelector {
    /// Whether it surely is about a tag with these tags around it. Only elements, classes and identities can be known of templates.
    fileprivate func certainlyFits(_ tag: Markup.Tag, in open: [Markup.Tag]) -> Bool {
        guard parts.allSatisfy({ $0.combinator != .sibling }), subject.fits(tag) else { return false }
        var left = open[...]
        for place in parts.indices.dropLast().reversed() {
            if parts[place + 1].combinator == .child {
                guard let parent = left.last, parts[place].fits(parent) else { return false }
                left = left.dropLast()
            } else {
                guard let found = left.lastIndex(where: { parts[place].fits($0) }) else { return false }
                left = left[..<found]
            }
        }
        return true
    }
}

extension CSSSelector.Compound {
    fileprivate func fits(_ tag: Markup.Tag) -> Bool {
        if let element, element != tag.name { return false }
        guard element != nil || !conditions.isEmpty else { return false }
        return conditions.allSatisfy { condition in
            if condition.hasPrefix(".") { return tag.classes.contains(condition.dropFirst()) }
            if condition.hasPrefix("#") { return tag["id"]?.literal.map { "#" + $0 == condition } ?? false }
            return false
        }
    }
}

extension Finding {
    fileprivate static func unreachableCode(at location: SourceLocation) -> Finding {
        Finding(
            UnreachableScroll.descriptor, at: location,
            Wording(
                sv: "Långa rader i <pre> går inte att rulla med tangentbordet.",
                en: "Long lines in <pre> cannot be scrolled with the keyboard."),
            help: Wording(
                sv: "Låt raderna brytas i stället:  pre { white-space: pre-wrap; overflow-wrap: anywhere }",
                en: "Let the lines break instead:  pre { white-space: pre-wrap; overflow-wrap: anywhere }"))
    }

    fileprivate static func unreachableScroll(
        _ name: String, at location: SourceLocation, style: SourceLocation
    ) -> Finding {
        Finding(
            UnreachableScroll.descriptor, at: location,
            Wording(
                sv: "Det här går att rulla, men inte med tangentbordet.",
                en: "This can be scrolled, but not with the keyboard."),
            help: Wording(
                sv:
                    "Den som inte använder mus når inte det som är utanför. Skriv  <\(name) tabindex=\"0\" role=\"region\" aria-label=\"…\">",
                en:
                    "Whoever uses no mouse cannot reach what is outside. Write  <\(name) tabindex=\"0\" role=\"region\" aria-label=\"…\">"
            ),
            notes: [Note(Wording(sv: "Här blir den rullbar.", en: "Here it is made to scroll."), at: style)])
    }
}
