// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Links in text that only their colour sets apart.
struct MissingUnderlines: ThemeRule {
    static let descriptor = RuleDescriptor(.missingUnderline, "R24", .error, criteria: ["1.4.1"], isOfLaw: true)

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        let around = Self.conditionsAroundText(theme)
        for (sheet, rule) in theme.rules where !rule.isForPrint {
            guard rule.selectors.contains(where: { $0.isLinkInText(around) }), let removal = removal(rule, sheet) else {
                continue
            }
            let hasLine = ["border-bottom", "border-block-end", "box-shadow", "border"].contains { name in
                rule[name].map { !["none", "0"].contains(sheet.text($0.valueRange).lowercased()) } ?? false
            }
            if !hasLine { findings.append(.missingUnderline(at: sheet.location(removal.valueRange))) }
        }
    }

    /// The classes and identities of the elements that templates print a page's text in: `.body`, `#main_content`.
    private static func conditionsAroundText(_ theme: ThemeText) -> Set<String> {
        var conditions: Set<String> = []
        for layout in theme.markup {
            layout.walk { event, open in
                guard case .value(let name, _) = event, name == "page.body" || name == "body" else { return }
                for tag in open {
                    conditions.formUnion(tag.classes.map { "." + $0 })
                    if let identity = tag["id"]?.literal { conditions.insert("#" + identity) }
                }
            }
        }
        return conditions
    }

    private func removal(_ rule: StyleRule, _ sheet: Stylesheet) -> StyleDeclaration? {
        guard let declaration = rule["text-decoration"] ?? rule["text-decoration-line"] else { return nil }
        let words = sheet.value(declaration).filter { $0.kind == .identifier }.map { sheet.name($0) }
        return words.contains("none") ? declaration : nil
    }
}

extension CSSSelector {
    /// Whether it is about every link, or those in running text: no class, state or place says that it is a menu or a button. `around`
    /// are the classes and identities of what a page's text stands in.
    fileprivate func isLinkInText(_ around: Set<String>) -> Bool {
        let own = subject
        let isPlain = own.conditions.allSatisfy {
            [":link", ":visited", ":any-link", "[href]"].contains($0) || $0.hasPrefix(":not(")
        }
        let isLink = own.element == "a" || own.asks("link") || own.asks("any-link") || own.asks("visited")
        guard own.pseudoElement == nil, isPlain, isLink else { return false }
        return parts.dropLast().allSatisfy { part in
            part.conditions.allSatisfy(around.contains) && !["nav", "header", "footer", "menu"].contains(part.element)
        }
    }
}

extension Finding {
    fileprivate static func missingUnderline(at location: SourceLocation) -> Finding {
        Finding(
            MissingUnderlines.descriptor, at: location,
            Wording(
                sv: "Länkar i texten förlorar sin understrykning.", en: "Links in the text lose their underline."),
            help: Wording(
                sv:
                    "Den som inte ser skillnad på färgerna hittar dem inte. Ta bort raden; en tunnare linje blir det med\n"
                    + "text-decoration-thickness: .0625em",
                en:
                    "Whoever cannot tell the colours apart does not find them. Remove the line; a thinner one is made with\n"
                    + "text-decoration-thickness: .0625em"))
    }
}
