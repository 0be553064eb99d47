/// All that an accessibility statement says, before it is put in words: the eleven things that Digg asks for, in the order of the
/// EU's model (Commission implementing decision 2018/1523).
struct AccessibilityStatement: Hashable, Sendable {
    var site: SiteSettings
    /// What is known not to be accessible, in the order of its file.
    var issues: [KnownIssue]
    /// The day the statement is read.
    var today: CalendarDate

    /// A person's assessment; nil where none is told of.
    var assessment: AccessibilityAssessment? { site.accessibility.flatMap { $0.assessed == nil ? nil : $0 } }

    /// *Helt förenlig* only where a person has said so and no deficiency is open. Where nobody has looked, nobody knows, so the site is
    /// *delvis förenlig* at best.
    var compliance: Compliance {
        let claimed = site.accessibility?.result ?? .partial
        guard claimed == .full else { return claimed }
        let isOpen = issues.contains { $0.category != .outsideTheLaw }
        return assessment == nil || isOpen ? .partial : .full
    }

    /// When the statement was last changed: what site.yml says, or the day of the assessment.
    var updated: CalendarDate? { site.accessibility?.updated ?? site.accessibility?.assessed }

    var supervisor: Supervisor { .accessibility(of: site) }

    /// Where someone writes who has found a fault: those who keep the site, else the organisation.
    var reportAddress: String? {
        site.organisation.webmaster ?? site.organisation.feedback ?? site.organisation.email
    }

    /// The issues of a category, in order.
    func issues(_ category: KnownIssue.Category) -> [KnownIssue] { issues.filter { $0.category == category } }
}
