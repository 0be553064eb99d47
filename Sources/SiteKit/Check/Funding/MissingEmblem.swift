// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// F2: a funder whose emblem must be shown, without one.
struct MissingEmblem: SiteRule {
    static let descriptor = RuleDescriptor(.missingEmblem, "F2", .error)

    func check(_ site: Site, _ findings: inout [Finding]) {
        for (_, funder, profile) in site.settings.profiledFunders where profile.needsEmblem && funder.logo == nil {
            findings.append(.missingEmblem(funder, profile))
        }
    }
}

extension Finding {
    fileprivate static func missingEmblem(_ funder: Funder, _ profile: FunderProfile) -> Finding {
        Finding(
            MissingEmblem.descriptor, at: funder.profilePlace,
            Wording(sv: "Emblemet för \(funder.name) saknas.", en: "The emblem of \(funder.name) is missing."),
            help: Wording(
                sv:
                    "\(profile.title.swedish) kräver att emblemet visas. Lägg bilden i content/bilder/ och skriv under finansiären:  logotyp: bilder/\(funder.shortName).svg",
                en:
                    "\(profile.title.english) demands that the emblem is shown. Put the picture in content/bilder/ and write under the funder:  logo: bilder/\(funder.shortName).svg"
            ))
    }
}
