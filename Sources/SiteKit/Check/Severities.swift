// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension Diagnostic {
    /// Whether the site cannot be shown to the one who writes it: an error, and not of a rule that judges what can be shown.
    public var keepsSiteFromView: Bool { severity == .error && !Rules.areChecked(for: finding.code) }
}

/// What site.yml says of rules that it cannot say: rules of law turned off, and codes that are no rules.
func checkRuleSettings(_ settings: SiteSettings) -> [Finding] {
    settings.rules.compactMap { setting in
        guard let code = DiagnosticCode(rawValue: setting.code.name) else { return nil }
        guard let rule = Rules.descriptor(of: code) else {
            return .fixedSeverity(code, at: SourceLocation(settingsPath, .bytes(setting.code.bytes)))
        }
        let isRefused = setting.severity == nil && rule.isOfLaw(settings.standard)
        return isRefused ? .ruleOfLaw(rule, at: SourceLocation(settingsPath, .bytes(setting.value.bytes))) : nil
    }
}

extension Finding {
    fileprivate static func ruleOfLaw(_ rule: RuleDescriptor, at location: SourceLocation) -> Finding {
        let law = rule.law.name
        let criteria = rule.criteria.joined(separator: ", ")
        let clauses = rule.criteria.map { clauseOfEN($0, of: rule.code) }.joined(separator: ", ")
        let demands = criteria.isEmpty ? "" : " (WCAG \(criteria); EN 301 549, \(clauses))"
        return Finding(
            .error, .ruleOfLaw, at: location,
            Wording(
                sv: "Regeln ”\(rule.code.rawValue)” följer av lag och kan inte stängas av.",
                en: "The rule “\(rule.code.rawValue)” follows from law and cannot be turned off."),
            help: Wording(
                sv: "Den hör till \(law.swedish)\(demands).\n"
                    + "Skriv varning eller tips om den inte ska stoppa publiceringen:  \(rule.code.rawValue): varning",
                en: "It belongs to \(law.english)\(demands).\n"
                    + "Write warning or hint if it must not stop publishing:  \(rule.code.rawValue): warning"),
            criteria: rule.criteria)
    }

    fileprivate static func fixedSeverity(_ code: DiagnosticCode, at location: SourceLocation) -> Finding {
        Finding(
            .error, .fixedSeverity, at: location,
            Wording(
                sv: "”\(code.rawValue)” är ingen regel som går att ställa in.",
                en: "“\(code.rawValue)” is no rule that can be set."),
            help: Wording(
                sv: "Felet gör att sidan inte går att bygga rätt. Ta bort raden och rätta felet där det finns.",
                en: "The fault keeps the page from being built right. Remove the line, and mend the fault where it is.")
        )
    }
}

extension RuleDescriptor.Law {
    fileprivate var name: Wording {
        switch self {
        case .accessibility:
            Wording(
                sv: "lagen om tillgänglighet till digital offentlig service",
                en: "the law on accessible digital public service")
        case .dataProtection:
            Wording(
                sv: "lagen med kompletterande bestämmelser till EU:s dataskyddsförordning (2018:218, 3 kap. 10 §)",
                en:
                    "the law that completes the EU's General Data Protection Regulation (2018:218, chapter 3, section 10)"
            )
        }
    }
}
