// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Colours that a stylesheet writes itself. Only tokens have a proved contrast in every mode, so only tokens may colour anything.
struct LiteralColours: ThemeRule {
    static let descriptor = RuleDescriptor(.literalColour, "R23", .error, criteria: ["1.4.3", "1.4.11"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        let palette = Palette(theme)
        for (sheet, rule) in theme.rules {
            // The colours of a mask are never seen, only how much they hide.
            for declaration in rule.declarations where !declaration.name.holds("mask") {
                for range in colours(in: declaration, of: rule, sheet) {
                    let text = sheet.text(range)
                    let near = nearestToken(text, declaration, rule, theme, palette)
                    findings.append(.literalColour(text, declaration.name, near, at: sheet.location(range)))
                }
            }
        }
    }

    /// The places of colours in a value.
    private func colours(in declaration: StyleDeclaration, of rule: StyleRule, _ sheet: Stylesheet) -> [Range<Int>] {
        let value = sheet.value(declaration)
        let mayHoldNames = StyleColours.mayHoldNames(declaration.name)
        var found: [Range<Int>] = []
        var index = value.startIndex
        while index < value.endIndex {
            let token = value[index]
            switch token.kind {
            case .hash where ScreenColour(sheet.text(token.range)) != nil: found.append(token.range)
            case .function where StyleColours.functions.contains(sheet.name(token)):
                let end = closing(of: index, in: value)
                found.append(token.range.lowerBound..<value[end].range.upperBound)
                index = end
            case .identifier where mayHoldNames:
                let name = sheet.name(token)
                let isAlone = !declaration.isCustom || value.count == 1
                let isSystem = StyleColours.system.contains(name) && !rule.isForForcedColours
                let follows = index > value.startIndex && value[index - 1].kind == .function
                let isVariable = follows && sheet.name(value[index - 1]) == "var"
                if isAlone, !isVariable, StyleColours.named[name] != nil || isSystem { found.append(token.range) }
            default: break
            }
            index += 1
        }
        return found
    }

    private func closing(of start: Int, in value: ArraySlice<CSSToken>) -> Int {
        var depth = 0
        for index in start..<value.endIndex {
            if value[index].kind == .function || value[index].kind == .open { depth += 1 }
            if value[index].kind == .close { depth -= 1 }
            if depth == 0 { return index }
        }
        return value.endIndex - 1
    }

    /// The token that looks most like a colour, among those that may stand in such a place.
    private func nearestToken(
        _ text: String, _ declaration: StyleDeclaration, _ rule: StyleRule, _ theme: ThemeText, _ palette: Palette
    ) -> String? {
        guard let colour = ScreenColour(StyleColours.named[text.lowercased()] ?? text) else { return nil }
        let mode: ColourMode =
            rule.isForPrint ? .print : rule.isConditioned("media", "color-scheme: dark") ? .dark : .light
        let isText = declaration.name == "color"
        let isGround = declaration.name.hasPrefix("background")
        let candidates = theme.tokens.map(\.name).filter { name in
            isText ? palette.promise(name) != nil : isGround ? palette.isGround(name) : true
        }
        return candidates.compactMap { name in palette[name, mode].map { (name, colour.distance(to: $0)) } }
            .min { $0.1 < $1.1 }?.0
    }
}

extension Finding {
    fileprivate static func literalColour(
        _ text: String, _ property: String, _ near: String?, at location: SourceLocation
    ) -> Finding {
        let (sv, en) =
            near.map { ("Närmast:  var(--\($0))", "Nearest:  var(--\($0))") }
            ?? (
                "Ge färgen ett namn under tokens i theme.yml, och skriv  \(property): var(--namn)",
                "Give the colour a name under tokens in theme.yml, and write  \(property): var(--name)"
            )
        return Finding(
            LiteralColours.descriptor, at: location,
            Wording(
                sv: "Färgen ”\(text)” står direkt i formatmallen.",
                en: "The colour “\(text)” stands in the stylesheet itself."),
            help: Wording(
                sv: "Då är kontrasten inte prövad i mörkt läge, vid ökad kontrast och i utskrift. " + sv,
                en: "Its contrast is then not proved in dark mode, with more contrast and in print. " + en))
    }
}
