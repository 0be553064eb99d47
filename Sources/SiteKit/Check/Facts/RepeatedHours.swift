// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Opening hours in a text that site.yml has already. When they change, the text stays as it was.
struct RepeatedHours: SiteRule {
    static let descriptor = RuleDescriptor(.repeatedHours, "E05", .warning)

    func check(page: Int, in site: Site, _ findings: inout [Finding]) {
        guard let hours = site.settings.organisation.openingHours else { return }
        for mention in site.pages[page].parsed.body.mentions {
            guard case .hours(let days, let time) = mention.fact else { continue }
            let regular = hours.regular.filter { $0.days.overlaps(days) }
            guard !regular.isEmpty else { continue }
            if regular.contains(where: { $0.times.contains(time) }) {
                findings.append(.repeatedHours(mention, contradicts: false))
            } else if isAboutTheOrganisation(mention, site.settings.organisation), hours.lunch != time {
                findings.append(.repeatedHours(mention, contradicts: true))
            }
        }
    }

    /// Other places have hours of their own; those of the organisation's house and switchboard are in site.yml.
    private func isAboutTheOrganisation(_ mention: Mention, _ organisation: Organisation) -> Bool {
        let text = mention.surroundings.lowercased()
        let names = [organisation.visitingAddress?.name, organisation.visitingAddress?.street, organisation.name]
        return (names.compactMap { $0?.lowercased() } + ["växeln", "the switchboard"]).contains(where: text.contains)
            && ["öppet", "öppen", "öppettid", "open"].contains(where: text.contains)
    }
}

extension Finding {
    fileprivate static func repeatedHours(_ mention: Mention, contradicts: Bool) -> Finding {
        Finding(
            RepeatedHours.descriptor, at: mention.location,
            contradicts
                ? Wording(
                    sv: "Öppettiden ”\(mention.written)” är en annan än i site.yml.",
                    en: "The opening hours “\(mention.written)” are other than those in site.yml.")
                : Wording(
                    sv: "Öppettiden ”\(mention.written)” står redan i site.yml.",
                    en: "The opening hours “\(mention.written)” already stand in site.yml."),
            help: Wording(
                sv: "Webbplatsen visar tiderna av sig själv. Ta bort dem här, och länka till sidan där de visas.",
                en: "The site shows the hours by itself. Remove them here, and link to the page that shows them."))
    }
}
