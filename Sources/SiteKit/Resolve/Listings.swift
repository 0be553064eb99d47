// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The pages of one of the theme's listings, by language, each in order.
func collect(
    _ listing: ThemeListing, from pages: [AddressedPage], _ settings: SiteSettings, _ clock: Clock,
    _ ranks: SectionRanks
) -> [Language: [Int]] {
    let fitting = pages.indices.filter { listing.includes(pages[$0].parsed, clock) }
    return Dictionary(grouping: fitting) { pages[$0].parsed.language }.mapValues { numbers in
        let ordered = order(numbers, by: listing.order, pages, clock, ranks)
        return Array(ordered.prefix(listing.limit ?? ordered.count))
    }
}

extension ThemeListing {
    fileprivate func includes(_ page: ParsedPage, _ clock: Clock) -> Bool {
        guard page.place.role == .item, page.place.name != "404" else { return false }
        if let kind, page.kind != kind { return false }
        if let tag, !page.fields.tags.contains(where: { slug(of: $0.name) == slug(of: tag) }) { return false }
        return time.includes(page, clock)
    }
}

extension ThemeListing.Time {
    /// Whether a page is coming or past, where that is asked for. Undated pages are neither.
    func includes(_ page: ParsedPage, _ clock: Clock) -> Bool {
        guard self != .all else { return true }
        guard case .activity(let activity) = page.specific else { return false }
        return activity.isUpcoming(clock.now) == (self == .upcoming)
    }
}

private func order(
    _ numbers: [Int], by order: ThemeListing.Order, _ pages: [AddressedPage], _ clock: Clock, _ ranks: SectionRanks
) -> [Int] {
    let natural = ranks.ordered(numbers)
    switch order {
    case .natural: return natural
    case .dateAscending: return natural.sortedStably { pages[$0].parsed.date(clock)?.daysSinceEpoch ?? .max }
    case .dateDescending: return natural.sortedStably { -(pages[$0].parsed.date(clock)?.daysSinceEpoch ?? .min + 1) }
    case .updatedDescending:
        return natural.sortedStably { -(pages[$0].parsed.fields.updated?.daysSinceEpoch ?? .min + 1) }
    case .title:
        return numbers.map { (SwedishOrder(pages[$0].parsed.title), $0) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
    }
}

extension ParsedPage {
    /// The day by which listings know a page: of its first coming occasion, or of the news.
    func date(_ clock: Clock) -> CalendarDate? {
        switch specific {
        case .activity(let activity): activity.leadingOccasion(clock.now)?.date
        case .news(let news): newsDate(news)
        case .page, .contact, .project: nil
        }
    }
}

extension [Int] {
    /// The numbers in order of a key; those with equal keys keep their order.
    fileprivate func sortedStably(by key: (Int) -> Int) -> [Int] {
        enumerated().map { (key($1), $0, $1) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
}
