// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Rules about what funders ask of a project's site (F2, F3), as their profiles say.
func fundingRules(_ settings: SiteSettings) -> Rules {
    Rules(site: [
        FunderWording(), MissingEmblem(), MissingProjectField(), SmallEmblem(), UnknownFunderProfile(),
        WrongFunderPeriod(),
    ])
}

extension SiteSettings {
    /// The funders that name a profile that is known, with it.
    var profiledFunders: [(number: Int, funder: Funder, profile: FunderProfile)] {
        funders.enumerated().compactMap { number, funder in
            funder.profile.flatMap { FunderProfile.named($0.name) }.map { (number, funder, $0) }
        }
    }
}

extension Funder {
    /// Where a finding about the funder stands: at its profile.
    var profilePlace: SourceLocation {
        SourceLocation(settingsPath, profile.map { .bytes($0.bytes) } ?? .file)
    }
}
