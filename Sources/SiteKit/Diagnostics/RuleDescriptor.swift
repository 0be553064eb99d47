// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is known of a rule besides its wording: its code, its number in the manual, how serious its finding is where site.yml says
/// nothing else, and what standard it serves.
public struct RuleDescriptor: Hashable, Sendable {
    /// The code of its finding.
    public let code: DiagnosticCode
    /// Its number in the manual: `R13`. Several rules may share a number, as parts of one demand.
    public let number: String
    /// How serious a finding is by default. A rule with findings of more than one kind gives the worst of them.
    public let severity: Severity
    /// The success criteria of WCAG 2.2 that it concerns: `["2.4.4"]`.
    public let criteria: [String]
    /// Whether a finding is a failure of law, so that site.yml cannot turn the rule off.
    public let isOfLaw: Bool
    /// Which law that is.
    let law: Law

    /// The laws that rules are about.
    enum Law: Hashable, Sendable {
        /// The law on accessible digital public service (2018:1937).
        case accessibility
        /// The law that completes the EU's General Data Protection Regulation (2018:218).
        case dataProtection
    }

    /// A rule with all that is known of it.
    init(
        _ code: DiagnosticCode, _ number: String, _ severity: Severity, criteria: [String] = [], isOfLaw: Bool = false,
        law: Law = .accessibility
    ) {
        (self.code, self.number, self.severity) = (code, number, severity)
        (self.criteria, self.isOfLaw, self.law) = (criteria, isOfLaw, law)
    }
}

extension Finding {
    /// A finding of a rule, as serious as the rule says unless it is of a milder kind.
    init(
        _ rule: RuleDescriptor, as severity: Severity? = nil, at location: SourceLocation?, _ message: Wording,
        help: Wording? = nil, notes: [Note] = []
    ) {
        self.init(
            severity ?? rule.severity, rule.code, at: location, message, help: help, notes: notes,
            criteria: rule.criteria)
    }
}
