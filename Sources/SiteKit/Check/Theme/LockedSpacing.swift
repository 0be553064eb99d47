// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Distances in text that the visitor cannot change, since they are marked `!important`.
struct LockedSpacing: ThemeRule {
    static let descriptor = RuleDescriptor(.lockedSpacing, "R27", .error, criteria: ["1.4.12"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for (sheet, rule) in theme.rules where !rule.isOnPaper {
            for declaration in rule.declarations
            where declaration.isImportant
                && ["line-height", "letter-spacing", "word-spacing"].contains(declaration.name)
            {
                findings.append(
                    Finding(
                        Self.descriptor, at: sheet.location(declaration.nameRange),
                        Wording(
                            sv: "”\(declaration.name)” är låst med !important.",
                            en: "“\(declaration.name)” is locked with !important."),
                        help: Wording(
                            sv: "Den som läser lättare med större avstånd kan inte ändra det. Ta bort !important.",
                            en: "Whoever reads more easily with more space cannot change it. Remove !important.")))
            }
        }
    }
}
