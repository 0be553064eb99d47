// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// F2: a project that does not tell what its funder demands: what it is for, what it wants to reach, what it reached (article 50.1 a
/// of Regulation 2021/1060).
struct MissingProjectField: SiteRule {
    static let descriptor = RuleDescriptor(.missingProjectField, "F2", .error)

    func check(page: Int, in site: Site, _ findings: inout [Finding]) {
        guard case .project(let project) = site.pages[page].parsed.specific else { return }
        for number in site.pages[page].links.funders {
            guard let profile = site.settings.funders[number].profile.flatMap({ FunderProfile.named($0.name) }) else {
                continue
            }
            for field in profile.required where field.values(of: project).isEmpty {
                // What a project reached is known when it is over.
                if field == .results, project.end.map({ $0.lastDay >= site.today }) ?? true { continue }
                findings.append(.missingProjectField(field, profile, in: site.pages[page].parsed.source))
            }
        }
    }
}

extension FunderProfile.Demand {
    fileprivate func values(of project: ProjectFields) -> [String] {
        switch self {
        case .purpose: project.purpose
        case .goals: project.goals
        case .results: project.results
        }
    }

    fileprivate var key: Wording {
        switch self {
        case .purpose: Wording(sv: "syfte", en: "purpose")
        case .goals: Wording(sv: "mål", en: "goals")
        case .results: Wording(sv: "resultat", en: "results")
        }
    }
}

extension Finding {
    fileprivate static func missingProjectField(
        _ field: FunderProfile.Demand, _ profile: FunderProfile, in file: SourcePath
    ) -> Finding {
        Finding(
            MissingProjectField.descriptor, at: SourceLocation(file, .line(1)),
            Wording(
                sv: "Projektet saknar ”\(field.key.swedish)”, som \(profile.title.swedish) kräver.",
                en: "The project has no “\(field.key.english)”, which \(profile.title.english) demands."),
            help: Wording(
                sv: "Skriv överst i filen:  \(field.key.swedish): …   Annars kan stödet krävas tillbaka.",
                en: "Write at the top of the file:  \(field.key.english): …   Otherwise the money can be claimed back.")
        )
    }
}
