// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What kind of page a field's name must lead to.
enum ReferenceKind: Hashable, Sendable {
    case contact, project, activity, news, any
    /// A page of a collection of the site's own.
    case own(String)

    func fits(_ page: ParsedPage) -> Bool {
        switch self {
        case .contact: page.kind == .contact
        case .project: page.kind == .project
        case .activity: page.kind == .activity
        case .news: page.kind == .news
        case .own(let name): page.kind == .own(name)
        case .any: true
        }
    }

    /// ”Ingen kontakt heter …”
    var noun: Wording {
        switch self {
        case .contact: Wording(sv: "Ingen kontakt", en: "No contact")
        case .project: Wording(sv: "Inget projekt", en: "No project")
        case .activity: Wording(sv: "Ingen aktivitet", en: "No activity")
        case .news: Wording(sv: "Ingen nyhet", en: "No news item")
        case .own(let name): Wording(sv: "Ingen sida av slaget ”\(name)”", en: "No page of the kind “\(name)”")
        case .any: Wording(sv: "Ingen sida", en: "No page")
        }
    }
}
