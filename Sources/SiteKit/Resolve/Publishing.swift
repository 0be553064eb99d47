// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The moment a build is made for. It decides what is published, coming and past; there is no other clock.
struct Clock: Sendable {
    let now: Moment
    let today: CalendarDate
    /// Whether drafts and pages not yet published are built too.
    let includesDrafts: Bool

    init(_ options: BuildOptions) {
        now = options.now
        today = options.now.stockholm.date
        includesDrafts = options.includesDrafts
    }

    /// Whether the last moment of a day is over.
    func hasPassed(_ date: CalendarDate) -> Bool { date < today }
}

/// Why a page is not published.
enum Withholding: Hashable, Sendable {
    case draft
    case notYet(Moment)
    case expired(Moment)

    /// Whether time has withdrawn it.
    var isExpired: Bool { if case .expired = self { true } else { false } }
}

extension Withholding {
    /// ”… en sida som är ett utkast.”
    var predicate: Wording {
        switch self {
        case .draft: Wording(sv: "är ett utkast", en: "is a draft")
        case .notYet(let moment):
            Wording(
                sv: "publiceras först \(moment.spoken(in: .swedish))",
                en: "is not published until \(moment.spoken(in: .english))")
        case .expired(let moment):
            Wording(
                sv: "avpublicerades \(moment.spoken(in: .swedish))",
                en: "was withdrawn on \(moment.spoken(in: .english))")
        }
    }
}

extension Moment {
    /// `2 februari 2026 kl. 08.00`; the time is left out at midnight, when a date alone was written.
    fileprivate func spoken(in language: Language) -> String {
        let (date, time) = (stockholm.date, stockholm.time)
        let day = date.long(in: language)
        if time.hour == 0 && time.minute == 0 { return day }
        return language == .swedish
            ? "\(day) kl. \(time.display(in: language))" : "\(day) at \(time.display(in: language))"
    }
}

/// A page that is not published, and why.
struct WithheldPage: Sendable {
    let page: ParsedPage
    let reason: Withholding
}

/// The pages of a site, divided by whether they are published at a moment.
struct Publishing: Sendable {
    var published: [ParsedPage] = []
    var withheld: [WithheldPage] = []

    init(_ pages: [ParsedPage], clock: Clock) {
        published.reserveCapacity(pages.count)
        for page in pages {
            if let reason = page.fields.withholding(clock) {
                withheld.append(WithheldPage(page: page, reason: reason))
            } else {
                published.append(page)
            }
        }
    }
}

extension CommonFields {
    /// Only these three fields hide a page.
    func withholding(_ clock: Clock) -> Withholding? {
        if let unpublish, unpublish <= clock.now { return .expired(unpublish) }
        if clock.includesDrafts { return nil }
        if draft { return .draft }
        if let publish, publish > clock.now { return .notYet(publish) }
        return nil
    }
}

/// The first moment after which the same sources give another output: something is published, withdrawn, over or due.
func nextChange(of pages: [ParsedPage], _ issues: [KnownIssue], after clock: Clock) -> Moment? {
    var first: Moment?
    func consider(_ moment: Moment?) {
        guard let moment, moment > clock.now else { return }
        first = min(first ?? moment, moment)
    }
    for issue in issues { consider(issue.fixBy?.end) }
    for page in pages where !page.fields.draft || clock.includesDrafts {
        let fields = page.fields
        consider(fields.publish)
        consider(fields.unpublish)
        consider(fields.imageUntil?.end)
        consider(fields.reviewBy?.end)
        switch page.specific {
        case .activity(let activity):
            activity.occasions.forEach { consider($0.end) }
            consider(activity.registerBy?.end)
        case .contact(let contact): consider(contact.ends?.end)
        case .news(let news): consider(news.pinnedUntil?.end)
        case .project(let project): consider(project.end?.lastDay.end)
        case .page: break
        }
    }
    return first
}

extension CalendarDate {
    /// The moment a day is over in Sweden: midnight, when the next day begins.
    var end: Moment { Moment(startOf: adding(days: 1)) }
}

extension ActivityFields.Occasion {
    /// When it is over: at the end of its time, else at the end of its last day.
    var end: Moment {
        let last = endDate ?? date
        guard let end = time?.end, case .success(let moment) = Moment.inStockholm(last, end) else { return last.end }
        return moment
    }
}

extension ActivityFields {
    /// Whether something of it is still to come. Nil for an activity without a date.
    func isUpcoming(_ now: Moment) -> Bool? {
        occasions.isEmpty ? nil : occasions.contains { $0.end > now }
    }

    /// The first occasion that is not over, else the last one.
    func leadingOccasion(_ now: Moment) -> Occasion? {
        occasions.first { $0.end > now } ?? occasions.last
    }
}
