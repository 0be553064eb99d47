// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Telephone numbers and e-mail addresses in a text that a contact has already. When the contact changes, the text stays as it was.
struct RepeatedFacts: SiteRule {
    static let descriptor = RuleDescriptor(.repeatedFact, "E05", .warning)

    func check(_ site: Site, _ findings: inout [Finding]) {
        guard site.pages.contains(where: { !$0.parsed.body.mentions.isEmpty }) else { return }
        let facts = ContactFacts(site)
        for (number, page) in site.pages.enumerated() {
            for mention in page.parsed.body.mentions {
                guard let contact = facts.contact(with: mention.fact) else { continue }
                findings.append(.repeatedFact(mention, of: site.pages[contact].parsed, isOwn: contact == number, page))
            }
        }
    }
}

extension Finding {
    fileprivate static func repeatedFact(
        _ mention: Mention, of contact: ParsedPage, isOwn: Bool, _ page: Page
    ) -> Finding {
        let message = Wording(
            sv: "\(mention.written) står redan hos kontakten \(contact.title).",
            en: "\(mention.written) already stands at the contact \(contact.title).")
        guard !isOwn else {
            return Finding(
                RepeatedFacts.descriptor, at: mention.location, message,
                help: Wording(
                    sv: "Sidan visar uppgifterna överst i filen av sig själv. Ta bort dem ur texten.",
                    en: "The page shows the fields at the top of the file by itself. Remove them from the text."))
        }
        let path = String(contact.source.text.dropFirst(contentFolder.count))
        let link = relativeLink(to: path, from: page.parsed.place)
        return Finding(
            RepeatedFacts.descriptor, at: mention.location, message,
            help: Wording(
                sv: "Ändras det där står det gamla kvar här. Visa kontakten i stället, i ett eget stycke:\n"
                    + "[\(contact.title)](\(link) \"kort\")",
                en:
                    "When it changes there, the old one stays here. Show the contact instead, in a paragraph of its own:\n"
                    + "[\(contact.title)](\(link) \"card\")"))
    }
}
