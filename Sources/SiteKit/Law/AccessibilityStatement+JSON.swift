// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension AccessibilityStatement {
    /// The statement as data, for machines that gather statements (recital 5 of Commission implementing decision 2018/1523). Names
    /// are English; dates ISO 8601; what is not known is left out.
    func json() -> JSON {
        let organisation = site.organisation
        let contact = object([
            ("email", text(reportAddress)), ("telephone", text(organisation.switchboard?.number)),
            ("responseTime", text(site.accessibility?.responseTime)),
        ])
        return object([
            ("organisation", text(organisation.name)), ("organisationNumber", text(organisation.number?.display)),
            ("website", text(site.name)), ("address", text(site.baseURL)), ("language", text(site.language.code)),
            ("compliance", text(Self.words(compliance))), ("assessed", text(assessment?.assessed?.iso)),
            ("method", text(assessment?.method)), ("updated", text(updated?.iso)), ("contact", contact),
            (
                "enforcement",
                object([
                    ("name", text(supervisor.name.swedish)), ("complaintAddress", text(supervisor.complaintURL)),
                    ("checked", text(supervisor.checked?.iso)),
                ])
            ),
            ("issues", .list(issues.map(member))),
            (
                "failures",
                failures.isEmpty
                    ? nil
                    : .list(
                        failures.map { object([("wcag", .text($0.criterion)), ("count", .number(String($0.count)))]) })
            ),
        ])
    }

    private static func words(_ compliance: Compliance) -> String {
        switch compliance {
        case .full: "fully-compliant"
        case .partial: "partially-compliant"
        case .none: "non-compliant"
        }
    }

    private func member(_ issue: KnownIssue) -> JSON {
        let category =
            switch issue.category {
            case .deficiency where otherIssues.contains(issue),
                .disproportionateBurden where otherIssues.contains(issue):
                "other"
            case .deficiency: "non-compliance"
            case .disproportionateBurden: "disproportionate-burden"
            case .outsideTheLaw: "outside-the-law"
            }
        return object([
            ("category", .text(category)), ("reason", .text(issue.reason)), ("alternative", text(issue.alternative)),
            ("wcag", issue.criteria.isEmpty ? nil : .list(issue.criteria.map { .text($0) })),
            ("affects", issue.situations.isEmpty ? nil : .list(issue.situations.map { .text($0.english) })),
            ("fixBy", text(issue.fixBy?.iso)), ("overdue", issue.isOverdue(on: today) ? .flag(true) : nil),
        ])
    }
}

private func text(_ value: String?) -> JSON? { value.map { .text($0) } }

private func object(_ members: [(String, JSON?)]) -> JSON {
    .object(members.compactMap { name, value in value.map { JSON.Member(name, $0) } })
}
