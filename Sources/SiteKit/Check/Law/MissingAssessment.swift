// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// T02: an accessibility statement without a person's assessment. Only the date and the method of one let the statement say how
/// accessible the site is (MDFFS 2019:2).
struct MissingAssessment: SiteRule {
    static let descriptor = RuleDescriptor(.missingAssessment, "T02", .warning)

    func check(_ site: Site, _ findings: inout [Finding]) {
        // A claim without an assessment is worse, and another rule's.
        guard site.law.isWritten, site.settings.accessibility?.result != .full else { return }
        guard let assessment = site.settings.accessibility, let day = assessment.assessed else {
            findings.append(.missingAssessment(nil, today: site.today))
            return
        }
        if assessment.method == nil { findings.append(.missingAssessment(day, today: site.today)) }
        if let place = assessment.resultPlace, assessment.result != .full, site.statement.openIssues.isEmpty {
            findings.append(.unexplainedResult(at: SourceLocation(settingsPath, .bytes(place))))
        }
    }
}

extension Finding {
    fileprivate static func unexplainedResult(at location: SourceLocation) -> Finding {
        Finding(
            MissingAssessment.descriptor, at: location,
            Wording(
                sv: "Redogörelsen berättar inte vad på webbplatsen som inte är tillgängligt.",
                en: "The statement does not tell what on the site is not accessible."),
            help: Wording(
                sv: """
                    Den ska räkna upp varje brist, och varför den finns. Skriv dem i kanda-brister.yml bredvid site.yml:
                    - sida: filmer.md
                      kod: 1.2.5
                      kategori: brist
                      skäl: Filmerna är inte syntolkade.
                      åtgärdas: 2027-03-01
                    Fann granskningen inga brister?  resultat: helt förenlig
                    """,
                en: """
                    It must list every fault, and why it is there. Write them in known-issues.yml beside site.yml:
                    - page: films.md
                      code: 1.2.5
                      category: deficiency
                      reason: The films have no audio description.
                      fix_by: 2027-03-01
                    Did the review find no faults?  result: fully compliant
                    """))
    }

    fileprivate static func missingAssessment(_ day: CalendarDate?, today: CalendarDate) -> Finding {
        let assessed = (day ?? today).iso
        return Finding(
            MissingAssessment.descriptor, at: SourceLocation(settingsPath),
            day == nil
                ? Wording(
                    sv: "Ingen människa har bedömt webbplatsens tillgänglighet.",
                    en: "No person has assessed the site's accessibility.")
                : Wording(
                    sv: "Det står inte hur webbplatsens tillgänglighet bedömdes.",
                    en: "It is not said how the site's accessibility was assessed."),
            help: Wording(
                sv: """
                    Redogörelsen säger det också till besökaren. Automatiska prov hittar bara en del av bristerna. När någon har granskat sidorna, skriv i site.yml:
                    tillgänglighet:
                      bedömd: \(assessed)
                      metod: Egen granskning
                      resultat: delvis förenlig
                    """,
                en: """
                    The statement tells the visitor so too. Automatic tests find only a part of the faults. When someone has reviewed the pages, write in site.yml:
                    accessibility:
                      assessed: \(assessed)
                      method: Self-evaluation
                      result: partially compliant
                    """))
    }
}
