// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// T03: an assessment that will soon be a year old, or is older. Statements are to be reviewed each year (recital 7 of Commission
/// implementing decision 2018/1523), so the warning comes in the eleventh month.
struct OldAssessment: SiteRule {
    static let descriptor = RuleDescriptor(.oldAssessment, "T03", .warning)

    func check(_ site: Site, _ findings: inout [Finding]) {
        guard site.law.isWritten, let assessment = site.settings.accessibility, let day = assessment.assessed,
            day.adding(months: 11) <= site.today
        else { return }
        findings.append(
            .oldAssessment(
                day, isOver: day.adding(months: 12) <= site.today,
                at: SourceLocation(settingsPath, assessment.assessedPlace.map { .bytes($0) } ?? .file)))
    }
}

extension CalendarDate {
    /// The same day some months later; the month's last day where it is shorter.
    fileprivate func adding(months: Int) -> CalendarDate {
        let count = year * 12 + month - 1 + months
        let (year, month) = (count / 12, count % 12 + 1)
        return CalendarDate(year: year, month: month, day: day) ?? .last(ofMonth: month, of: year)
    }
}

extension Finding {
    fileprivate static func oldAssessment(_ day: CalendarDate, isOver: Bool, at location: SourceLocation) -> Finding {
        Finding(
            OldAssessment.descriptor, at: location,
            isOver
                ? Wording(
                    sv: "Bedömningen av webbplatsens tillgänglighet är mer än ett år gammal.",
                    en: "The assessment of the site's accessibility is more than a year old.")
                : Wording(
                    sv: "Bedömningen av webbplatsens tillgänglighet blir snart ett år gammal.",
                    en: "The assessment of the site's accessibility will soon be a year old."),
            help: Wording(
                sv:
                    "Redogörelsen ska ses över varje år. Granska webbplatsen igen och skriv den nya dagen:\nbedömd: ÅÅÅÅ-MM-DD",
                en:
                    "The statement is to be reviewed each year. Assess the site again and write the new day:\nassessed: YYYY-MM-DD"
            ))
    }
}
