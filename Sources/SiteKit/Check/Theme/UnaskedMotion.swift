// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Movement that no one has asked for.
struct UnaskedMotion: ThemeRule {
    static let descriptor = RuleDescriptor(.unaskedMotion, "R29", .error, criteria: ["2.3.3"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        let calmed = theme.rules.filter { $0.rule.isConditioned("media", "prefers-reduced-motion: reduce") }
        for (sheet, rule) in theme.rules where !rule.isForPrint {
            if rule.conditions.contains(where: { $0.name == "media" && $0.text.holds("prefers-reduced-motion") }) {
                continue
            }
            for declaration in rule.declarations {
                guard let kind = motion(declaration, sheet) else { continue }
                let isCalmed = rule.selectors.allSatisfy { selector in
                    calmed.contains { other in
                        other.rule.declarations.contains { self.calms($0, kind, other.sheet) }
                            && other.rule.selectors.contains { $0.covers(selector, part: selector.parts.count - 1) }
                    }
                }
                if !isCalmed {
                    findings.append(.unaskedMotion(declaration.name, at: sheet.location(declaration.nameRange)))
                }
            }
        }
    }

    /// `animation`, `transition` or `scroll-behavior`, for a declaration that lets something move.
    private func motion(_ declaration: StyleDeclaration, _ sheet: Stylesheet) -> String? {
        let text = sheet.text(declaration.valueRange).lowercased()
        switch declaration.name {
        case "animation", "animation-name": return stops(text) ? nil : "animation"
        case "transition", "transition-duration": return stops(text) ? nil : "transition"
        case "scroll-behavior": return text == "smooth" ? "scroll-behavior" : nil
        default: return nil
        }
    }

    private func calms(_ declaration: StyleDeclaration, _ kind: String, _ sheet: Stylesheet) -> Bool {
        guard declaration.name.hasPrefix(kind) else { return false }
        let text = sheet.text(declaration.valueRange).lowercased()
        return stops(text) || text == "auto"
            || sheet.value(declaration).contains { token in
                sheet.number(token).map { $0.unit == "ms" && $0.value <= 1 || $0.unit == "s" && $0.value <= 0.001 }
                    ?? false
            }
    }

    private func stops(_ text: String) -> Bool {
        ["none", "0s", "0ms", "0", "initial", "unset", "revert", "inherit"].contains(text)
    }
}

extension Finding {
    fileprivate static func unaskedMotion(_ property: String, at location: SourceLocation) -> Finding {
        Finding(
            UnaskedMotion.descriptor, at: location,
            Wording(
                sv: "”\(property)” rör sig också för den som har bett om stillhet.",
                en: "“\(property)” moves for those too who have asked for stillness."),
            help: Wording(
                sv: "Rörelse kan ge yrsel och illamående. Flytta raden till\n"
                    + "@media (prefers-reduced-motion: no-preference) { … }",
                en: "Movement can make people dizzy and sick. Move the line to\n"
                    + "@media (prefers-reduced-motion: no-preference) { … }"))
    }
}
