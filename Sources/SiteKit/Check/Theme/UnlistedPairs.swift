// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Colours on grounds that theme.yml does not list, so that nothing has proved their contrast: of text, of outlines, and of the borders by
/// which one sees where a field, a button or a card is (WCAG 1.4.11).
struct UnlistedPairs: ThemeRule {
    static let descriptor = RuleDescriptor(.unlistedPair, "R23", .error, criteria: ["1.4.3", "1.4.11"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        let (palette, grounds) = (Palette(theme), StyleGrounds(theme))
        for (sheet, rule) in theme.rules where !rule.isForForcedColours && !rule.selectors.isEmpty {
            if let colour = rule["color"] {
                checkText(colour, rule, sheet, theme, palette, grounds, &findings)
            } else if let ground = rule["background-color"] ?? rule["background"] {
                checkGround(ground, rule, sheet, theme, palette, grounds, &findings)
            }
            checkBorder(rule, sheet, theme, palette, grounds, &findings)
            for outline in [rule["outline"], rule["outline-color"]].compactMap({ $0 }) {
                for token in theme.variables.tokens(in: sheet.value(outline), of: sheet).sorted()
                where palette.promise(token) == nil {
                    findings.append(.neverText(token, at: sheet.location(outline.valueRange)))
                }
            }
            for declaration in rule.declarations where declaration.isCustom {
                checkRenaming(declaration, rule, sheet, theme, palette, grounds, &findings)
            }
        }
    }

    private func checkText(
        _ colour: StyleDeclaration, _ rule: StyleRule, _ sheet: Stylesheet, _ theme: ThemeText, _ palette: Palette,
        _ grounds: StyleGrounds, _ findings: inout [Finding]
    ) {
        let location = sheet.location(colour.valueRange)
        let needed = isLarge(rule, sheet, theme) ? 3 : 4.5
        for token in theme.variables.tokens(in: sheet.value(colour), of: sheet).sorted() {
            guard let promised = palette.promise(token) else {
                findings.append(.neverText(token, at: location))
                continue
            }
            if promised < needed { findings.append(.tooSmallPromise(token, promised, at: location)) }
            let pairs = Set(rule.selectors.compactMap { grounds.ground(of: $0, in: rule) }.flatMap { $0 })
            for ground in pairs.sorted() where palette.promise(token, on: ground) == nil {
                findings.append(.unlistedPair(token, ground, palette.worst(token, on: ground), at: location))
            }
        }
    }

    /// Text of 24 pixels, or of 18.66 and bold, needs less contrast (WCAG 1.4.3). Only what the rule itself says is known.
    private func isLarge(_ rule: StyleRule, _ sheet: Stylesheet, _ theme: ThemeText) -> Bool {
        guard let size = rule["font-size"], let pixels = theme.variables.length(of: size, in: sheet)?.pixels else {
            return false
        }
        let weight = rule["font-weight"].map { sheet.text($0.valueRange).lowercased() } ?? ""
        let isBold = weight == "bold" || (Int(weight) ?? 400) >= 700
        return pixels >= 24 || (isBold && pixels >= 18.66)
    }

    /// A ground without a colour of its own: its text is what the text around it is.
    private func checkGround(
        _ ground: StyleDeclaration, _ rule: StyleRule, _ sheet: Stylesheet, _ theme: ThemeText, _ palette: Palette,
        _ grounds: StyleGrounds, _ findings: inout [Finding]
    ) {
        for token in theme.variables.tokens(in: sheet.value(ground), of: sheet).sorted() {
            for selector in rule.selectors where mayHoldText(selector, rule, sheet) {
                for text in (grounds.text(of: selector, in: rule) ?? grounds.rootText).sorted()
                where palette.promise(text, on: token) == nil {
                    findings.append(
                        .unlistedPair(
                            text, token, palette.worst(text, on: token), at: sheet.location(ground.valueRange)))
                }
            }
        }
    }

    /// One of the borders of a control or a card must be seen: 3:1 on its ground. The others may be fainter.
    private func checkBorder(
        _ rule: StyleRule, _ sheet: Stylesheet, _ theme: ThemeText, _ palette: Palette, _ grounds: StyleGrounds,
        _ findings: inout [Finding]
    ) {
        let borders = rule.declarations.filter { $0.name.hasPrefix("border") && !$0.name.hasSuffix("radius") }
        guard !borders.isEmpty else { return }
        for selector in rule.selectors where selector.subject.isSeenByBorder {
            var (tokens, first): (Set<String>, StyleDeclaration?) = ([], nil)
            for border in borders {
                let found = theme.variables.tokens(in: sheet.value(border), of: sheet)
                if !found.isEmpty { first = first ?? border }
                tokens.formUnion(found)
            }
            let known = (grounds.ground(of: selector, in: rule) ?? []).sorted()
            let isSeen = tokens.contains { token in
                known.isEmpty
                    ? (palette.promise(token) ?? 0) >= 3
                    : known.contains { (palette.promise(token, on: $0) ?? 0) >= 3 }
            }
            guard !isSeen, let first, let token = tokens.min() else { continue }
            let worst = known.first.flatMap { palette.worst(token, on: $0) }
            findings.append(.weakBorder(token, known.first, worst, at: sheet.location(first.valueRange)))
            return
        }
    }

    private func mayHoldText(_ selector: CSSSelector, _ rule: StyleRule, _ sheet: Stylesheet) -> Bool {
        let subject = selector.subject
        if ["img", "svg", "video", "canvas", "hr", "progress", "meter"].contains(subject.element) { return false }
        guard let pseudo = subject.pseudoElement else { return true }
        guard pseudo == "before" || pseudo == "after" else { return pseudo == "marker" || pseudo == "selection" }
        guard let content = rule["content"] else { return false }
        return sheet.value(content).contains { $0.kind != .string || $0.range.count > 2 }
    }

    /// `--ink: var(--on-ripe)`: from here on the one stands for the other, on every ground that it may stand on.
    private func checkRenaming(
        _ declaration: StyleDeclaration, _ rule: StyleRule, _ sheet: Stylesheet, _ theme: ThemeText,
        _ palette: Palette, _ grounds: StyleGrounds, _ findings: inout [Finding]
    ) {
        let name = String(declaration.name.dropFirst(2))
        guard theme.variables.tokens.contains(name) else { return }
        let location = sheet.location(declaration.valueRange)
        let known = rule.selectors.map { grounds.ground(of: $0, in: rule) }
        let certain: Set<String>? = known.contains(nil) ? nil : Set(known.compactMap { $0 }.flatMap { $0 })
        for other in theme.variables.tokens(in: sheet.value(declaration), of: sheet).sorted() where other != name {
            for pair in palette.pairs {
                let (text, ground): (String, String)
                if pair.text.name == name {
                    if let certain, !certain.contains(pair.ground.name) { continue }
                    (text, ground) = (other, pair.ground.name)
                } else if pair.ground.name == name {
                    (text, ground) = (pair.text.name, other)
                } else {
                    continue
                }
                if palette.promise(text, on: ground) == nil {
                    findings.append(.unlistedPair(text, ground, palette.worst(text, on: ground), at: location))
                }
            }
        }
    }
}

extension CSSSelector.Compound {
    /// Whether it is something that one sees by its border: a field, a button, or what is named so; or a card.
    fileprivate var isSeenByBorder: Bool {
        guard pseudoElement == nil else { return false }
        let isControl = element.map { ["input", "select", "textarea", "button"].contains($0) } ?? false
        return isControl || classes.contains { ["button", "btn", "knapp", "card", "kort", "field"].contains($0) }
    }
}

extension Finding {
    fileprivate static func unlistedPair(
        _ text: String, _ ground: String, _ worst: (ratio: Double, mode: ColourMode)?, at location: SourceLocation
    ) -> Finding {
        let (sv, en) =
            worst.map {
                (
                    "Som sämst är kontrasten \(ratioWords($0.ratio).swedish), \($0.mode.place.swedish). ",
                    "At worst the contrast is \(ratioWords($0.ratio).english), \($0.mode.place.english). "
                )
            } ?? ("", "")
        let line = "- {text: \(text), ground: \(ground), ratio: 4.5}"
        return Finding(
            UnlistedPairs.descriptor, at: location,
            Wording(
                sv: "Texten \(text) på grunden \(ground) står inte bland temats par.",
                en: "The text \(text) on the ground \(ground) is not among the theme's pairs."),
            help: Wording(
                sv: sv + "Välj ett par som finns, eller skriv i theme.yml under pairs:\n\(line)",
                en: en + "Choose a pair that is there, or write in theme.yml under pairs:\n\(line)"))
    }

    fileprivate static func weakBorder(
        _ token: String, _ ground: String?, _ worst: (ratio: Double, mode: ColourMode)?, at location: SourceLocation
    ) -> Finding {
        let (sv, en) =
            worst.map {
                (
                    "Som sämst är kontrasten \(ratioWords($0.ratio).swedish), \($0.mode.place.swedish). ",
                    "At worst the contrast is \(ratioWords($0.ratio).english), \($0.mode.place.english). "
                )
            } ?? ("", "")
        let line = "- {text: \(token), ground: \(ground ?? "…"), ratio: 3}"
        return Finding(
            UnlistedPairs.descriptor, at: location,
            Wording(
                sv: "Kanten \(token) står inte bland temats par, med 3:1 mot grunden.",
                en: "The border \(token) is not among the theme's pairs, with 3:1 to its ground."),
            help: Wording(
                sv: "Kanten visar var fältet, knappen eller kortet är. " + sv
                    + "Välj ett par som finns, eller skriv i theme.yml under pairs:\n\(line)",
                en: "The border shows where the field, the button or the card is. " + en
                    + "Choose a pair that is there, or write in theme.yml under pairs:\n\(line)"))
    }

    fileprivate static func neverText(_ token: String, at location: SourceLocation) -> Finding {
        let line = "- {text: \(token), ground: …, ratio: 4.5}"
        return Finding(
            UnlistedPairs.descriptor, at: location,
            Wording(
                sv: "\(token) är inte text i något av temats par.",
                en: "\(token) is not the text of any of the theme's pairs."),
            help: Wording(
                sv:
                    "Ingen har räknat om den går att läsa. Välj en annan färg, eller skriv i theme.yml under pairs:\n\(line)",
                en:
                    "No one has counted whether it can be read. Choose another, or write in theme.yml under pairs:\n\(line)"
            ))
    }

    fileprivate static func tooSmallPromise(
        _ token: String, _ promised: Double, at location: SourceLocation
    ) -> Finding {
        Finding(
            UnlistedPairs.descriptor, at: location,
            Wording(
                sv: "\(token) har bara prövats för \(ratioWords(promised).swedish), och text behöver 4,5:1.",
                en: "\(token) is only proved for \(ratioWords(promised).english), and text needs 4.5:1."),
            help: Wording(
                sv:
                    "Bara stor text (24 pixlar, eller 19 och fet) klarar sig med 3:1. Välj en annan färg, eller höj ratio i theme.yml.",
                en:
                    "Only large text (24 pixels, or 19 and bold) makes do with 3:1. Choose another, or raise ratio in theme.yml."
            ))
    }
}
