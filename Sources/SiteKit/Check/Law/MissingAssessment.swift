/// T02: an accessibility statement without a person's assessment. Only the date and the method of one let the statement say how
/// accessible the site is (MDFFS 2019:2).
struct MissingAssessment: SiteRule {
    static let descriptor = RuleDescriptor(.missingAssessment, "T02", .warning)

    func check(_ site: Site, _ findings: inout [Diagnostic]) {
        // A claim without an assessment is worse, and another rule's.
        guard site.law.isWritten, site.settings.accessibility?.result != .full else { return }
        guard let assessment = site.settings.accessibility, let day = assessment.assessed else {
            findings.append(.missingAssessment(nil, today: site.today))
            return
        }
        if assessment.method == nil { findings.append(.missingAssessment(day, today: site.today)) }
    }
}

extension Diagnostic {
    fileprivate static func missingAssessment(_ day: CalendarDate?, today: CalendarDate) -> Diagnostic {
        let assessed = (day ?? today).iso
        return Diagnostic(
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
