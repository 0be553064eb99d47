// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The page of a rule in the reference manual, in both languages: its number, how serious it is, the criteria, why and how, and an
/// example of what is wrong with what a build says of it.
public struct RulePage: Sendable {
    private let rule: RuleDescriptor
    private let guide: DiagnosticGuide
    private let example: Wording

    /// The page of a rule. `example` is what a terminal shows of the smallest site with the finding.
    public init(_ rule: RuleDescriptor, _ guide: DiagnosticGuide, example: Wording) {
        (self.rule, self.guide, self.example) = (rule, guide, example)
    }

    /// The page in Markdown.
    public var text: String {
        "# \(rule.code.rawValue)\n" + MessageLanguage.allCases.map(section).joined()
    }

    /// The list of all rules, in order of their numbers.
    public static func list(of rules: [RuleDescriptor]) -> String {
        var text = """
            # Rules

            What each rule demands is on its own page, in Swedish and in English; `anslag explain` prints the same for its code or its
            number. Rules with the same number are parts of one demand.

            | number | code | severity | WCAG | of law | svenska | English |
            | --- | --- | --- | --- | --- | --- | --- |

            """
        let ordered = rules.sorted { ($0.number, $0.code.rawValue) < ($1.number, $1.code.rawValue) }
        for rule in ordered {
            let title = DiagnosticGuide(of: rule.code)?.title
            let cells = [
                rule.number, "[\(rule.code.rawValue)](\(rule.code.rawValue).md)", rule.severity.word.english,
                rule.criteria.joined(separator: ", "),
                rule.isOfLaw ? rule.standardsOfLaw?.first?.rawValue ?? "yes" : "", title?.swedish ?? "",
                title?.english ?? "",
            ]
            text += "| " + cells.joined(separator: " | ") + " |\n"
        }
        return text
    }

    private func section(_ language: MessageLanguage) -> String {
        let heading = Wording(sv: "På svenska", en: "In English")[language]
        let lines = rule.setting(in: language).joined(separator: "\n")
        return """

            ## \(heading): \(guide.title[language])

            \(rule.facts(in: language))

            \(guide.reason[language])

            \(guide.remedy[language])

            \(rule.choice(in: language))

            ```
            \(lines)
            ```

            \(Wording(sv: "Så här kan det se ut:", en: "It may look like this:")[language])

            ~~~~
            \(example[language])~~~~

            """
    }
}
