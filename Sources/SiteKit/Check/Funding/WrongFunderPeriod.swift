// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// F2: a project outside the period of its funder's profile. The emblem and the words of one period must not stand for another.
struct WrongFunderPeriod: SiteRule {
    static let descriptor = RuleDescriptor(.wrongFunderPeriod, "F2", .error)

    func check(page: Int, in site: Site, _ findings: inout [Finding]) {
        let parsed = site.pages[page].parsed
        guard case .project(let project) = parsed.specific else { return }
        for number in site.pages[page].links.funders {
            guard let profile = site.settings.funders[number].profile.flatMap({ FunderProfile.named($0.name) }),
                let years = profile.years
            else { continue }
            if let start = project.start, !years.contains(start.year) {
                findings.append(.wrongPeriod(start, years, profile, parsed, .start))
            } else if let end = project.end, !years.contains(end.year) {
                findings.append(.wrongPeriod(end, years, profile, parsed, .end))
            }
        }
    }
}

extension Finding {
    fileprivate static func wrongPeriod(
        _ date: PartialDate, _ years: ClosedRange<Int>, _ profile: FunderProfile, _ page: ParsedPage, _ field: FieldKey
    ) -> Finding {
        let period = "\(years.lowerBound)–\(years.upperBound)"
        return Finding(
            WrongFunderPeriod.descriptor,
            at: SourceLocation(page.source, page.places.value(field).map { .bytes($0) } ?? .file),
            Wording(
                sv: "\(date.year) ligger utanför \(profile.title.swedish), vars projekt pågår \(period).",
                en: "\(date.year) is outside \(profile.title.english), whose projects run \(period)."),
            help: Wording(
                sv: "Rätta datumet, eller byt profil för finansiären i site.yml.",
                en: "Mend the date, or change the funder's profile in site.yml."))
    }
}
