// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// T02: *helt förenlig* claimed where nobody has assessed the site, or where a deficiency is open. The statement says what is true;
/// site.yml must not say more.
struct ClaimedCompliance: SiteRule {
    static let descriptor = RuleDescriptor(.claimedCompliance, "T02", .error, isOfLaw: true)

    func check(_ site: Site, _ findings: inout [Finding]) {
        let statement = site.statement
        guard site.law.isWritten, let assessment = site.settings.accessibility, assessment.result == .full,
            statement.compliance != .full
        else { return }
        let open = statement.openIssues.count
        findings.append(
            .claimedCompliance(
                open, at: SourceLocation(settingsPath, assessment.resultPlace.map { .bytes($0) } ?? .file)))
    }
}

extension Finding {
    fileprivate static func claimedCompliance(_ open: Int, at location: SourceLocation) -> Finding {
        Finding(
            ClaimedCompliance.descriptor, at: location,
            open > 0
                ? Wording(
                    sv:
                        "Webbplatsen kan inte vara helt förenlig med lagen: \(open) \(open == 1 ? "känd brist" : "kända brister") är inte \(open == 1 ? "åtgärdad" : "åtgärdade").",
                    en:
                        "The site cannot be fully compliant with the law: \(open) known \(open == 1 ? "issue is" : "issues are") not mended."
                )
                : Wording(
                    sv: "Webbplatsen kan inte kallas helt förenlig med lagen innan någon har bedömt den.",
                    en: "The site cannot be called fully compliant with the law before someone has assessed it."),
            help: Wording(
                sv: "Redogörelsen ska vara sann. Skriv:  resultat: delvis förenlig",
                en: "The statement must be true. Write:  result: partially compliant"))
    }
}
