// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The order in which sections, subjects and listings show pages, as a number for each page. The pages are compared once for all
/// the lists that they stand in: a page with three subjects stands in four.
struct SectionRanks: Sendable {
    /// What decides the place of each page.
    private var orders: [SectionOrder]
    /// The pages in order.
    private var sorted: [Int]
    private var ranks: [Int]

    /// Ranks all pages.
    init(_ pages: [AddressedPage], _ clock: Clock, jobs: Int) async {
        orders = await pages.indices.parallelMap(jobs: jobs) { SectionOrder(pages[$0].parsed, number: $0, clock) }
        sorted = Array(pages.indices)
        ranks = [Int](repeating: 0, count: pages.count)
        sort()
    }

    /// Ranks the same pages anew when some of them have changed. The others keep what decides their place, which costs more to find than to sort.
    mutating func update(_ changed: some Sequence<Int>, among pages: [AddressedPage], _ clock: Clock) {
        for number in changed { orders[number] = SectionOrder(pages[number].parsed, number: number, clock) }
        sort()
    }

    private mutating func sort() {
        let orders = orders
        sorted.sort { orders[$0] < orders[$1] }
        for (rank, number) in sorted.enumerated() { ranks[number] = rank }
    }

    /// Pages in the order that a section shows them.
    func ordered(_ pages: [Int]) -> [Int] { pages.sorted { ranks[$0] < ranks[$1] } }
}

/// What decides a page's place in its section, compared from top to bottom.
private struct SectionOrder: Comparable {
    /// Pinned news first.
    let isPinned: Bool
    /// `ordning`; pages without it come after those that have it.
    let order: Int
    /// Coming activities, then undated pages, then those that are over.
    let group: Int
    /// Days since 1970: the nearest coming activity first, the latest news and the latest past activity first.
    let date: Int
    let title: SwedishOrder
    /// The page's number; pages are in order of their source paths, so the order is total.
    let number: Int

    init(_ page: ParsedPage, number: Int, _ clock: Clock) {
        isPinned =
            if case .news(let news) = page.specific, let until = news.pinnedUntil { !clock.hasPassed(until) } else {
                false
            }
        order = page.fields.order ?? Int.max
        title = SwedishOrder(page.title)
        self.number = number
        switch page.specific {
        case .activity(let activity):
            let day = activity.leadingOccasion(clock.now)?.date.daysSinceEpoch ?? 0
            switch activity.isUpcoming(clock.now) {
            case true?: (group, date) = (0, day)
            case nil: (group, date) = (1, 0)
            case false?: (group, date) = (2, -day)
            }
        case .news(let news):
            (group, date) = (0, -(page.newsDate(news)?.daysSinceEpoch ?? 0))
        case .page, .contact, .project: (group, date) = (0, 0)
        }
    }

    static func < (left: SectionOrder, right: SectionOrder) -> Bool {
        if left.isPinned != right.isPinned { return left.isPinned }
        if left.order != right.order { return left.order < right.order }
        if left.group != right.group { return left.group < right.group }
        if left.date != right.date { return left.date < right.date }
        if left.title != right.title { return left.title < right.title }
        return left.number < right.number
    }
}

extension ParsedPage {
    /// The day of a news item: its own date, else the day it is published.
    func newsDate(_ news: NewsFields) -> CalendarDate? { news.date ?? fields.publish?.stockholm.date }
}
