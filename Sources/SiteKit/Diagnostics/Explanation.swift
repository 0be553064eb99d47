// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What `anslag explain` prints of a kind of finding: the guide, and what is known of the rule that makes it.
public struct Explanation: Hashable, Sendable {
    /// The guide.
    public let guide: DiagnosticGuide
    /// The rule; nil for what the pipeline itself finds.
    public let rule: RuleDescriptor?

    /// Explanations of what a person asks for: a code (`missing-alt`), or a rule's number (`R09`, `r9`), which several rules may
    /// share. Empty where there is no such code or number.
    public static func explanations(of asked: String, among rules: [RuleDescriptor]) -> [Explanation] {
        let name = asked.lowercased()
        if let guide = DiagnosticCode(rawValue: name).flatMap(DiagnosticGuide.init(of:)) {
            return [Explanation(guide: guide, rule: rules.first { $0.code == guide.code })]
        }
        let number = numeral(name)
        return rules.filter { numeral($0.number.lowercased()) == number }.compactMap { rule in
            DiagnosticGuide(of: rule.code).map { Explanation(guide: $0, rule: rule) }
        }
    }

    /// As text, wrapped for a terminal.
    public func text(in language: MessageLanguage) -> String {
        var parts = [guide.code.rawValue + ": " + guide.title[language]]
        if let rule { parts.append(rule.facts(in: language)) }
        parts += [guide.reason[language], guide.remedy[language]]
        let text = parts.map { wrapped($0, width: 78) + "\n" }.joined(separator: "\n")
        guard let rule else { return text + "\n" + wrapped(Self.fixed[language], width: 78) + "\n" }
        return text + "\n" + wrapped(rule.choice(in: language), width: 78) + "\n\n"
            + rule.setting(in: language).map { "    " + $0 + "\n" }.joined()
    }

    /// A number without the zeros that pad it: `r09` is `r9`.
    private static func numeral(_ text: String) -> String {
        let letters = text.prefix { !$0.isNumber }
        return String(letters) + text.dropFirst(letters.count).drop { $0 == "0" }
    }

    private static let fixed = Wording(
        sv: "Hur allvarligt det är går inte att ändra i site.yml.",
        en: "How serious it is cannot be changed in site.yml.")
}

extension RuleDescriptor {
    /// `R09. Fel. Följer av lag. WCAG 1.1.1. EN 301 549 9.1.1.1.`
    func facts(in language: MessageLanguage) -> String {
        let word = severity.word[language]
        var facts = [number, word.prefix(1).uppercased() + word.dropFirst()]
        if isOfLaw {
            let version = standardsOfLaw?.first.map { " (EN 301 549 \($0.rawValue))" } ?? ""
            facts.append(Wording(sv: "Följer av lag", en: "Follows from law")[language] + version)
        }
        if !criteria.isEmpty {
            facts.append("WCAG " + criteria.joined(separator: ", "))
            facts.append("EN 301 549 " + criteria.map { clauseOfEN($0, of: code) }.joined(separator: ", "))
        }
        return facts.joined(separator: ". ") + "."
    }

    /// What site.yml may say of it.
    func choice(in language: MessageLanguage) -> String {
        let version = standardsOfLaw?.first?.rawValue
        let text =
            isOfLaw
            ? Wording(
                sv: "Nivån ändras i site.yml till fel, varning eller tips. Regeln kan inte stängas av"
                    + (version.map { " där EN 301 549 \($0) gäller:" } ?? ":"),
                en: "Its severity is changed in site.yml to error, warning or hint. It cannot be turned off"
                    + (version.map { " where EN 301 549 \($0) holds:" } ?? ":"))
            : Wording(
                sv: "Nivån ändras i site.yml till fel, varning, tips eller av:",
                en: "Its severity is changed in site.yml to error, warning, hint or off:")
        return text[language]
    }

    /// The lines of site.yml that change it, with another severity than its own.
    func setting(in language: MessageLanguage) -> [String] {
        let chosen = severity == .warning ? Severity.hint : .warning
        return [Wording(sv: "regler:", en: "rules:")[language], "  \(code.rawValue): \(chosen.word[language])"]
    }
}
