// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a funder asks of a project's site, as data: sources are the funders' own handbooks and article 50 of Regulation 2021/1060.
struct FunderProfile: Hashable, Sendable {
    /// A field that a project's page must have.
    enum Demand: Hashable, Sendable { case purpose, goals, results }

    /// The name in `profil:` of site.yml.
    var name: String
    /// What it is called in messages.
    var title: Wording
    /// What the project's page must tell. Empty where nothing is demanded.
    var required: [Demand]
    /// What the funder's text in site.yml must say, in one of these wordings for each part.
    var words: [[String]]
    /// Short forms that the text must not use in their place.
    var abbreviations: [String]
    /// Whether the funder's emblem must be shown, at least as large as the largest other logo.
    var needsEmblem: Bool
    /// The first and the last year in which its projects can run; nil where the profile has no period.
    var years: ClosedRange<Int>?
    /// A sentence that fulfils it.
    var example: String

    /// All profiles, by name.
    static let all: [FunderProfile] = [
        // Regulation 1303/2013, annex XII, 2.2.1: the Union and the fund, by name.
        european(
            "eruf-2014-2020", Wording(sv: "ERUF 2014–2020", en: "ERDF 2014–2020"), 2014...2023,
            [union, ["Europeiska regionala utvecklingsfonden", "European Regional Development Fund"]],
            "Europeiska unionen, Europeiska regionala utvecklingsfonden"),
        european("eruf-2021-2027", Wording(sv: "ERUF 2021–2027", en: "ERDF 2021–2027"), 2021...2029, [statement]),
        european("esf-plus", Wording(sv: "ESF+", en: "ESF+"), 2021...2029, [statement]),
        european("interreg", Wording(sv: "Interreg 2021–2027", en: "Interreg 2021–2027"), 2021...2029, [statement]),
        // Two periods, of which the first had words of its own.
        european("leader", Wording(sv: "Leader", en: "Leader"), 2014...2029, [union]),
        FunderProfile(
            name: "tillvaxtverket-nationell",
            title: Wording(sv: "Tillväxtverkets nationella medel", en: "national funds of Tillväxtverket"),
            required: [],
            words: [["Tillväxtverket"]], abbreviations: ["TVV"], needsEmblem: false, years: nil,
            example: "Projektet finansieras av Tillväxtverket."),
    ]

    /// The profile with a name; nil where there is none.
    static func named(_ name: String) -> FunderProfile? { all.first { $0.name == name } }

    /// The statement of the period 2021–2027, unchanged (Regulation 2021/1060, article 47 and annex IX, 1.3).
    private static let statement = [
        "Medfinansieras av Europeiska unionen", "Finansieras av Europeiska unionen", "Co-funded by the European Union",
        "Funded by the European Union",
    ]

    private static let union = ["Europeiska unionen", "European Union"]

    /// The Union's funds ask alike: aims and results, the emblem, and the Union's name in full.
    private static func european(
        _ name: String, _ title: Wording, _ years: ClosedRange<Int>, _ words: [[String]],
        _ example: String = "Medfinansieras av Europeiska unionen"
    ) -> FunderProfile {
        FunderProfile(
            name: name, title: title, required: [.purpose, .goals, .results], words: words,
            abbreviations: ["EU", "ERUF", "ERDF", "ESF", "EJFLU", "JTF"], needsEmblem: true, years: years,
            example: example)
    }
}
