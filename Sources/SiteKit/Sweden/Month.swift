// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The months' names in Swedish and English.
enum Month {
    /// The name of a month, 1–12: `december`, `December`.
    static func name(_ month: Int, in language: Language) -> String {
        (language.isEnglish ? english : swedish)[month - 1]
    }

    /// The short name of a month, 1–12: `dec`, `sep`; in English `Dec`, `Sep`. May, June and July stay whole where three
    /// letters would save one.
    static func shortName(_ month: Int, in language: Language) -> String {
        (language.isEnglish ? shortEnglish : shortSwedish)[month - 1]
    }

    /// The month of a name or an abbreviation in lower case, in either language: `december`, `dec`, `sept`, `may`.
    static func named(_ name: String) -> Int? {
        for index in 0..<12
        where name == swedish[index] || name == shortSwedish[index] || name == lowerEnglish[index]
            || (name.utf8.count == 3 && lowerEnglish[index].hasPrefix(name))
        {
            return index + 1
        }
        return name == "sept" ? 9 : nil
    }

    /// The month whose name is most like a misspelt one.
    static func nearest(to name: String) -> Int? {
        // Three letters are like too much to be a misspelling of anything.
        guard name.utf8.count > 3, let near = SiteKit.nearest(to: name, among: swedish + lowerEnglish) else {
            return nil
        }
        return named(near)
    }

    private static let swedish = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ]
    private static let shortSwedish = [
        "jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
    ]
    private static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let lowerEnglish = english.map { $0.lowercased() }
    private static let shortEnglish = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
