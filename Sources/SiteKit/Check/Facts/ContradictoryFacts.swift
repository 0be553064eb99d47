// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Telephone numbers and e-mail addresses that stand beside a contact's name but are not the contact's, and contacts that are the same
/// but do not have the same.
struct ContradictoryFacts: SiteRule {
    static let descriptor = RuleDescriptor(.contradictoryFact, "E05", .warning)

    func check(_ site: Site, _ findings: inout [Finding]) {
        compareContacts(of: site, &findings)
        guard site.pages.contains(where: { !$0.parsed.body.mentions.isEmpty }) else { return }
        let facts = ContactFacts(site)
        let contacts = contactsByFirstName(site)
        for page in site.pages {
            for mention in page.parsed.body.mentions where mention.isAddress && !facts.knows(mention.fact) {
                let named = mention.surroundings.split { $0 == " " || $0 == "\n" }.lazy.flatMap { contacts[$0] ?? [] }
                guard let contact = named.first(where: mention.contradicts) else { continue }
                findings.append(.contradictoryFact(mention, contact))
            }
        }
    }

    /// Contacts of the same name that are each other's translations, or have the same title, are one.
    private func compareContacts(of site: Site, _ findings: inout [Finding]) {
        var first: [String: ParsedPage] = [:]
        for page in site.pages where page.parsed.kind == .contact {
            let page = page.parsed
            guard let other = first[page.title] else {
                first[page.title] = page
                continue
            }
            guard case .contact(let own) = page.specific, case .contact(let others) = other.specific,
                page.language != other.language || own.jobTitle != nil && own.jobTitle == others.jobTitle
            else { continue }
            for key in [FieldKey.phone, .mobile, .email] {
                guard let written = own.written(key), let right = others.written(key), written != right,
                    !others.facts.contains(where: own.facts(of: key).contains)
                else { continue }
                findings.append(.contradictoryFact(written, page.location(of: key), other, right))
            }
        }
    }

    /// The contacts by the first word of their names. A short name, as that of a function, is a word like others.
    private func contactsByFirstName(_ site: Site) -> [Substring: [ParsedPage]] {
        var contacts: [Substring: [ParsedPage]] = [:]
        for page in site.pages where page.parsed.kind == .contact && page.parsed.title.utf8.count > 6 {
            let names = page.parsed.title.split(separator: " ")
            if names.count > 1 { contacts[names[0], default: []].append(page.parsed) }
        }
        return contacts
    }
}

extension Mention {
    /// Whether it is a telephone number or an e-mail address.
    fileprivate var isAddress: Bool {
        switch fact {
        case .phone, .email: true
        case .hours, .present: false
        }
    }

    /// Whether the contact is named beside it, and has another number or address of the same kind.
    fileprivate func contradicts(_ contact: ParsedPage) -> Bool {
        guard case .contact(let fields) = contact.specific, surroundings.contains(contact.title) else { return false }
        return switch fact {
        case .phone: fields.phone != nil || fields.mobile != nil
        case .email: fields.email != nil
        case .hours, .present: false
        }
    }
}

extension ContactFields {
    /// A number or an address as it is shown.
    fileprivate func written(_ key: FieldKey) -> String? {
        switch key {
        case .phone: phone?.plain
        case .mobile: mobile?.plain
        default: email
        }
    }

    /// The facts of one field, to compare.
    fileprivate func facts(of key: FieldKey) -> [Mention.Fact] {
        switch key {
        case .phone: phone.map { [.phone($0.number)] } ?? []
        case .mobile: mobile.map { [.phone($0.number)] } ?? []
        default: email.map { [.email($0.lowercased())] } ?? []
        }
    }
}

extension Finding {
    fileprivate static func contradictoryFact(_ mention: Mention, _ contact: ParsedPage) -> Finding {
        var right = ""
        if case .contact(let fields) = contact.specific {
            right =
                if case .email = mention.fact {
                    fields.email ?? ""
                } else {
                    [fields.phone, fields.mobile].compactMap { $0?.plain }.joined(separator: ", ")
                }
        }
        return contradictoryFact(mention.written, mention.location, contact, right)
    }

    fileprivate static func contradictoryFact(
        _ written: String, _ location: SourceLocation, _ contact: ParsedPage, _ right: String
    ) -> Finding {
        Finding(
            ContradictoryFacts.descriptor, at: location,
            Wording(
                sv: "\(written) står vid \(contact.title), som har \(right).",
                en: "\(written) stands beside \(contact.title), who has \(right)."),
            help: Wording(
                sv:
                    "Den som söker kontakten kan hamna fel. Rätta det ena, eller länka till kontakten i stället för att upprepa.",
                en: "Whoever looks for the contact may go wrong. Mend one of them, or link to the contact instead."),
            notes: [
                Note(
                    Wording(sv: "Här står kontakten.", en: "Here is the contact."),
                    at: SourceLocation(contact.source))
            ])
    }
}
