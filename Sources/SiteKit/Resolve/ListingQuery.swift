// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a listing in Markdown asks for: `lista: kommande, 3`, `list: latest, tag=procurement`.
struct ListingQuery: Hashable, Sendable {
    enum Selection: Hashable, Sendable { case all, upcoming, past, latest }

    var selection = Selection.all
    var tag: String?
    var limit: Int?

    struct Fault: Error, Hashable {
        /// The word that says nothing.
        let word: String
    }

    /// Reads a link's title. The title begins with `lista` or `list`, as the Markdown stage has seen.
    static func parse(_ title: String) -> Result<ListingQuery, Fault> {
        var query = ListingQuery()
        guard let colon = title.firstIndex(of: ":") else { return .success(query) }
        for part in title[title.index(after: colon)...].split(separator: ",") {
            let word = String(part).trimmingSpaces
            let folded = Slug.key(of: word)
            if let number = Int(word), number > 0 {
                query.limit = number
            } else if let selection = words[folded] {
                query.selection = selection
            } else if let equals = word.firstIndex(of: "="),
                ["amne", "tag"].contains(Slug.key(of: String(word[..<equals])))
            {
                query.tag = String(word[word.index(after: equals)...]).trimmingSpaces
            } else {
                return .failure(Fault(word: word))
            }
        }
        return .success(query)
    }

    private static let words: [String: Selection] = [
        "kommande": .upcoming, "upcoming": .upcoming, "tidigare": .past, "past": .past,
        "senaste": .latest, "latest": .latest, "alla": .all, "all": .all,
    ]

    /// The words that a listing can say, for messages.
    static let vocabulary = Wording(
        sv: "kommande, tidigare, senaste, alla, ämne=…, och ett antal",
        en: "upcoming, past, latest, all, tag=…, and a number")

    /// The pages of a section that the listing shows, in order.
    func select(from section: Int, in site: Site) -> [Int] {
        var items = site.pages[section].position.items
        if let tag {
            let wanted = slug(of: tag)
            items = items.filter { site.pages[$0].parsed.fields.tags.contains { slug(of: $0.name) == wanted } }
        }
        switch selection {
        case .all: break
        case .upcoming: items = items.filter { site.isUpcoming($0) == true }
        case .past: items = items.filter { site.isUpcoming($0) == false }
        case .latest:
            items = items.enumerated().sorted { left, right in
                let (first, second) = (site.age(of: left.element), site.age(of: right.element))
                return (first, left.offset) < (second, right.offset)
            }.map(\.element)
        }
        return Array(items.prefix(limit ?? items.count))
    }
}

extension Site {
    /// Whether an activity is still to come; nil for what has no date.
    func isUpcoming(_ page: Int) -> Bool? {
        guard case .activity(let activity) = pages[page].parsed.specific else { return nil }
        return activity.isUpcoming(now)
    }

    /// Days from a page's own day to today, fewest first; a page without a day comes last.
    fileprivate func age(of page: Int) -> Int {
        let parsed = pages[page].parsed
        let day: CalendarDate? =
            switch parsed.specific {
            case .news(let news): parsed.newsDate(news)
            case .activity(let activity): activity.leadingOccasion(now)?.date
            case .page, .contact, .project: nil
            }
        return (day ?? parsed.fields.updated).map { today.daysSinceEpoch - $0.daysSinceEpoch } ?? .max
    }
}

extension String {
    /// The text without spaces at its ends.
    var trimmingSpaces: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
