// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Choices whose question is not said with them.
struct UngroupedChoices: ThemeRule {
    static let descriptor = RuleDescriptor(.ungroupedChoices, "R34", .warning, criteria: ["1.3.1"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for layout in theme.markup {
            layout.walk { event, open in
                guard case .tag(let tag) = event, !tag.isEnd, tag.name == "input",
                    tag["type"]?.literal?.lowercased() == "radio"
                else { return }
                let isGrouped = open.contains { $0.name == "fieldset" || ["group", "radiogroup"].contains($0.role) }
                if !isGrouped { findings.append(.ungroupedChoice(at: tag.location)) }
            }
        }
    }
}

extension Finding {
    fileprivate static func ungroupedChoice(at location: SourceLocation) -> Finding {
        Finding(
            UngroupedChoices.descriptor, at: location,
            Wording(sv: "Valet står utan sin fråga.", en: "The choice stands without its question."),
            help: Wording(
                sv:
                    "Den som lyssnar hör svaret men inte frågan. Skriv  <fieldset><legend>Frågan</legend> … </fieldset>",
                en:
                    "Whoever listens hears the answer but not the question. Write  <fieldset><legend>The question</legend> … </fieldset>"
            ))
    }
}
