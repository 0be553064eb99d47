// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Sizes of text that follow the window alone: enlarging the page does not enlarge them.
struct UnzoomableText: ThemeRule {
    static let descriptor = RuleDescriptor(.unzoomableText, "R27", .error, criteria: ["1.4.4"], isOfLaw: true)

    private static let window: Set<String> = [
        "vw", "vh", "vi", "vb", "vmin", "vmax", "svw", "svh", "lvw", "lvh", "dvw", "dvh", "cqw", "cqi",
    ]

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for (sheet, rule) in theme.rules where !rule.isOnPaper {
            for declaration in rule.declarations where declaration.name == "font-size" {
                let units = sheet.value(declaration).compactMap { sheet.number($0)?.unit }.filter { !$0.isEmpty }
                let reads = theme.variables.names(readIn: sheet.value(declaration), of: sheet)
                guard !units.isEmpty, reads.isEmpty, units.allSatisfy(Self.window.contains) else { continue }
                findings.append(.unzoomableText(at: sheet.location(declaration.valueRange)))
            }
        }
    }
}

extension Finding {
    fileprivate static func unzoomableText(at location: SourceLocation) -> Finding {
        Finding(
            UnzoomableText.descriptor, at: location,
            Wording(
                sv: "Textens storlek följer bara fönstret och går inte att förstora.",
                en: "The size of text follows the window alone and cannot be enlarged."),
            help: Wording(
                sv:
                    "Den som zoomar in får lika liten text. Lägg till ett mått i rem:  clamp(1rem, .9rem + 1vw, 1.5rem)",
                en:
                    "Whoever zooms in gets text as small as before. Add a measure in rem:  clamp(1rem, .9rem + 1vw, 1.5rem)"
            ))
    }
}
