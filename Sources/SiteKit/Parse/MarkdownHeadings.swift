// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Gives headings their ids: the slug of the text, then `-2`, `-3` where it is taken. Slugs have no underscore, so the ids of
/// footnotes and tables (`fn_1`, `table_1`) cannot collide with them.
struct HeadingIDs {
    private var taken: [String] = []
    /// All ids and the last number given to each slug, once there are many.
    private var index: [String: Int] = [:]
    private static let few = 24

    /// An id for a heading with a text; `fallback` if the text has no letters.
    mutating func id(for text: String, fallback: String) -> String {
        let made = fragment(of: text)
        let slug = made.isEmpty ? fallback : made
        if index.isEmpty, taken.count >= Self.few { for id in taken { index[id] = 1 } }
        var id = slug
        var number = index[slug] ?? 1
        while isTaken(id) {
            number += 1
            id = "\(slug)-\(number)"
        }
        if index.isEmpty {
            taken.append(id)
        } else {
            index[slug] = number
            index[id] = max(index[id] ?? 1, 1)
        }
        return id
    }

    private func isTaken(_ id: String) -> Bool {
        index.isEmpty ? taken.contains(id) : index[id] != nil
    }
}
