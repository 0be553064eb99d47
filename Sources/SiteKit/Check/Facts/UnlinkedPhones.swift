// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Telephone numbers in a text that are no links: whoever reads on a telephone has to learn them by heart. A contact's number is another
/// finding: there a card is better than a link.
struct UnlinkedPhones: SiteRule {
    static let descriptor = RuleDescriptor(.unlinkedPhone, "E06", .hint)

    func check(_ site: Site, _ findings: inout [Finding]) {
        guard site.pages.contains(where: { !$0.parsed.body.mentions.isEmpty }) else { return }
        let facts = ContactFacts(site)
        for page in site.pages {
            var told: Set<Mention.Fact> = []
            for mention in page.parsed.body.mentions where !mention.isMarked && facts.contact(with: mention.fact) == nil
            {
                guard case .phone(let number) = mention.fact, told.insert(mention.fact).inserted else { continue }
                findings.append(.unlinkedPhone(mention, number))
            }
        }
    }
}

extension Finding {
    fileprivate static func unlinkedPhone(_ mention: Mention, _ number: String) -> Finding {
        let link = "[\(mention.written)](tel:\(number))"
        return Finding(
            UnlinkedPhones.descriptor, at: mention.location,
            Wording(
                sv: "Numret \(mention.written) går inte att trycka på.",
                en: "The number \(mention.written) cannot be tapped."),
            help: Wording(
                sv: "Den som läser i telefonen ringer upp med ett tryck om det är en länk. Skriv:  \(link)",
                en: "Whoever reads on a telephone calls with one tap if it is a link. Write:  \(link)"))
    }
}
