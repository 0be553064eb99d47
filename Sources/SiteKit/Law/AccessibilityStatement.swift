// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// All that an accessibility statement says, before it is put in words: the eleven things that Digg asks for, in the order of the
/// EU's model (Commission implementing decision 2018/1523).
struct AccessibilityStatement: Hashable, Sendable {
    var site: SiteSettings
    /// What is known not to be accessible, in the order of its file.
    var issues: [KnownIssue]
    /// The day the statement is read.
    var today: CalendarDate
    /// What the build found that the law forbids and no known issue tells of, by criterion; nothing before the site has been looked at.
    var failures: [Failure] = []

    /// A success criterion of WCAG that the build found failures of.
    struct Failure: Hashable, Sendable {
        /// `1.1.1`.
        var criterion: String
        /// In how many places.
        var count: Int
    }

    /// A person's assessment; nil where none is told of.
    var assessment: AccessibilityAssessment? { site.accessibility.flatMap { $0.assessed == nil ? nil : $0 } }

    /// *Helt förenlig* only where a person has said so, no deficiency is open, and the build found no failure. Where nobody has looked, nobody knows, so the site is
    /// *delvis förenlig* at best.
    var compliance: Compliance {
        let claimed = site.accessibility?.result ?? .partial
        guard claimed == .full else { return claimed }
        return assessment == nil || !openIssues.isEmpty || !failures.isEmpty ? .partial : .full
    }

    /// The issues by which the site does not comply: those of something that the law demands.
    var openIssues: [KnownIssue] { issues.filter { $0.category != .outsideTheLaw && isOfLaw($0) } }

    /// The issues of rules about something else, as a date that is wrong: known faults, but no failures of the law.
    var otherIssues: [KnownIssue] { issues.filter { $0.category != .outsideTheLaw && !isOfLaw($0) } }

    /// Whether an issue concerns a criterion that the law demands. Until its code is understood it is taken to.
    private func isOfLaw(_ issue: KnownIssue) -> Bool {
        issue.rules.isEmpty && issue.criterion == nil
            || issue.criteria.compactMap(SuccessCriterion.numbered).contains(where: site.standard.demands)
    }

    /// When the statement was last changed, by what changed: the day that site.yml says, or that of the assessment; or the first day on which
    /// it tells that the mending of an issue is late. No clock decides it, so the same site gives the same bytes on every day between.
    var updated: CalendarDate? {
        let declared = site.accessibility?.updated ?? site.accessibility?.assessed
        let late = issues.filter { $0.isOverdue(on: today) }.compactMap { $0.fixBy?.adding(days: 1) }.max()
        return [declared, late].compactMap { $0 }.max()
    }

    var supervisor: Supervisor { .accessibility(of: site) }

    /// Where someone writes who has found a fault: those who keep the site, else the organisation.
    var reportAddress: String? {
        site.organisation.webmaster ?? site.organisation.feedback ?? site.organisation.email
    }

    /// The issues of a category, in order.
    func issues(_ category: KnownIssue.Category) -> [KnownIssue] {
        issues.filter { $0.category == category && (category == .outsideTheLaw || isOfLaw($0)) }
    }
}
