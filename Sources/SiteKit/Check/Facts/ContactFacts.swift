// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a site's data says of telephone numbers and e-mail addresses, for rules that compare it with what texts say.
struct ContactFacts: Sendable {
    /// The contacts that have a number or an address, by it.
    private var contacts: [Mention.Fact: [Int]] = [:]
    /// What site.yml says.
    private var ofTheSite: Set<Mention.Fact> = []

    init(_ site: Site) {
        for (number, page) in site.pages.enumerated() {
            guard case .contact(let contact) = page.parsed.specific else { continue }
            for fact in contact.facts { contacts[fact, default: []].append(number) }
        }
        let organisation = site.settings.organisation
        if let phone = organisation.switchboard { ofTheSite.insert(.phone(phone.number)) }
        for email in [organisation.email, organisation.feedback, organisation.webmaster] {
            if let email { ofTheSite.insert(.email(email.lowercased())) }
        }
    }

    /// The first contact with a number or an address; nil where site.yml has it too, since a text can only repeat that.
    func contact(with fact: Mention.Fact) -> Int? { ofTheSite.contains(fact) ? nil : contacts[fact]?.first }

    /// Whether anyone has it.
    func knows(_ fact: Mention.Fact) -> Bool { ofTheSite.contains(fact) || contacts[fact] != nil }
}

extension ContactFields {
    /// Its numbers and its address.
    var facts: [Mention.Fact] {
        [phone, mobile].compactMap { $0.map { .phone($0.number) } } + (email.map { [.email($0.lowercased())] } ?? [])
    }
}
