// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Contacts with neither telephone nor e-mail, of their own or of their unit.
struct UnreachableContacts: SiteRule {
    static let descriptor = RuleDescriptor(.unreachableContact, "E06", .warning)

    func check(page number: Int, in site: Site, _ findings: inout [Finding]) {
        let page = site.pages[number]
        guard case .contact(let contact) = page.parsed.specific, contact.facts.isEmpty else { return }
        // A number that cannot be read is told of by itself.
        if [FieldKey.phone, .mobile, .email].contains(where: { page.parsed.places.value($0) != nil }) { return }
        // One that has left is told of by itself.
        if let last = contact.ends, last < site.today { return }
        if let unit = page.links.unit, case .contact(let fields) = site.pages[unit].parsed.specific,
            !fields.facts.isEmpty
        {
            return
        }
        findings.append(.unreachable(page.parsed))
    }
}

extension Finding {
    fileprivate static func unreachable(_ contact: ParsedPage) -> Finding {
        Finding(
            UnreachableContacts.descriptor, at: SourceLocation(contact.source),
            Wording(
                sv: "Kontakten \(contact.title) har varken telefon eller e-post.",
                en: "The contact \(contact.title) has neither telephone nor e-mail."),
            help: Wording(
                sv: "Den som behöver nå kontakten kan inte göra det. Skriv överst i filen:  e-post: namn@exempel.se\n"
                    + "Eller ange en enhet som går att nå:  enhet: kundtjanst",
                en: "Whoever needs the contact has no way to reach it. Write at the top:  email: name@example.org\n"
                    + "Or name a unit that can be reached:  unit: customer-service"))
    }
}
