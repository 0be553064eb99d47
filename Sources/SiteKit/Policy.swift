// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What becomes of a finding on one site: a finding in a generated page is told of site.yml, where its words come from; site.yml chooses
/// how serious the findings of a rule are, or turns it off; a known issue covers it. Here, and nowhere else, findings become diagnostics.
public struct Policy: Sendable {
    private let law: LawPages
    private let rules: RuleSeverities
    let suppressions: Suppressions

    /// The policy of a site with these settings, generated pages and known issues.
    init(_ settings: SiteSettings, _ law: LawPages, _ issues: [KnownIssue]) {
        (self.law, rules, suppressions) = (law, RuleSeverities(settings), Suppressions(issues))
    }

    /// The diagnostics that findings become. Pure: the same finding becomes the same, whatever was found beside it.
    func judge(_ findings: [Finding]) -> [Diagnostic] {
        findings.compactMap { finding in
            let finding = law.remappingGeneratedPage(finding)
            guard let severity = rules.severity(of: finding) else { return nil }
            return suppressions.judge(finding, as: severity)
        }
    }

    /// The diagnostics of findings that no site has a say in: of a folder without settings, of names on the disk, of the output.
    public static func ofTheRim(_ findings: [Finding]) -> [Diagnostic] { findings.map { Diagnostic($0) } }
}

/// The severities that site.yml chooses for rules. What no rule finds stays as it is: a page that cannot be read is an error whatever
/// anyone says.
private struct RuleSeverities: Sendable {
    private let chosen: [String: Severity?]
    private let standard: AccessibilityStandard

    init(_ settings: SiteSettings) {
        chosen = Dictionary(settings.rules.map { ($0.code.name, $0.severity) }, uniquingKeysWith: { $1 })
        standard = settings.standard
    }

    /// How serious a finding is; nil where its rule is turned off. No site turns off what the law asks for.
    func severity(of finding: Finding) -> Severity? {
        guard !chosen.isEmpty, let choice = chosen[finding.code.rawValue],
            let rule = Rules.descriptor(of: finding.code)
        else { return finding.severity }
        return choice ?? (rule.isOfLaw(standard) ? finding.severity : nil)
    }
}
