// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Text with both edges even (R32): the gaps between words run down the column like rivers.
struct JustifiedText: ThemeRule {
    static let descriptor = RuleDescriptor(.justifiedText, "R32", .warning)

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for (sheet, rule) in theme.rules where !rule.isOnPaper {
            for declaration in rule.declarations where declaration.name == "text-align" {
                guard sheet.text(declaration.valueRange).lowercased().hasPrefix("justify") else { continue }
                findings.append(.justifiedText(at: sheet.location(declaration.valueRange)))
            }
        }
    }
}

extension Finding {
    fileprivate static func justifiedText(at location: SourceLocation) -> Finding {
        Finding(
            JustifiedText.descriptor, at: location,
            Wording(sv: "Texten får jämn högerkant.", en: "The text is justified."),
            help: Wording(
                sv:
                    "Mellanrummen blir olika stora, och den som har lässvårigheter tappar raden. Skriv:  text-align: start",
                en:
                    "The gaps become uneven, and who finds reading hard loses the line. Write:  text-align: start"))
    }
}
