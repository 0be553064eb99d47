// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A day of the week, Monday first (ISO 8601).
public enum Weekday: Int, Hashable, Sendable, CaseIterable, Comparable {
    case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Monday comes first.
    public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

    /// The name in lower case in Swedish, with its capital in English: `torsdag`, `Thursday`. Other languages get Swedish.
    public func name(in language: Language) -> String {
        (language.isEnglish ? Self.english : Self.swedish)[rawValue - 1]
    }

    /// The weekday of a name or an abbreviation in lower case: `torsdag`, `torsdagar`, `tors`, `tor`, `thursday`, `thu`.
    static func named(_ name: String) -> Weekday? { byName[name] }

    private static let byName: [String: Weekday] = {
        var days: [String: Weekday] = [:]
        for day in allCases {
            let (swedish, english) = (Self.swedish[day.rawValue - 1], Self.english[day.rawValue - 1].lowercased())
            let names = [swedish, swedish + "ar", swedish + "en", swedish + "s", english, english + "s"]
            for name in names + Self.abbreviations[day.rawValue - 1] { days[name] = day }
        }
        return days
    }()

    /// Their whole names, in Swedish and then in English.
    static let names = swedish + english

    private static let swedish = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
    private static let english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let abbreviations = [
        ["mån", "må", "mon"], ["tis", "ti", "tue", "tues"], ["ons", "on", "wed"],
        ["tors", "tor", "to", "thu", "thur", "thurs"],
        ["fre", "fr", "fri"], ["lör", "lö", "sat"], ["sön", "sö", "sun"],
    ]
}

extension Language {
    /// English of any country: `en`, `en-gb`.
    var isEnglish: Bool { code == "en" || code.hasPrefix("en-") }
    /// Swedish of any country: `sv`, `sv-fi`.
    var isSwedish: Bool { code == "sv" || code.hasPrefix("sv-") }
}
