// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Contacts whose last day is over but that pages still show. Only the passing of time causes it, so it is a warning, and the
/// pages act on it: the contact's unit stands in for it.
struct EndedContacts: SiteRule {
    static let descriptor = RuleDescriptor(.contactEnded, "E06", .warning)

    func check(_ site: Site, _ findings: inout [Finding]) {
        let uses = countUses(site)
        for number in site.pages.indices where uses[number] > 0 {
            let page = site.pages[number].parsed
            guard case .contact(let contact) = page.specific, let last = contact.ends, last < site.today else {
                continue
            }
            findings.append(.contactEnded(page, last, shownOn: uses[number], hasUnit: contact.unit != nil))
        }
    }

    /// On how many pages each page is shown as a contact.
    private func countUses(_ site: Site) -> [Int] {
        var uses = [Int](repeating: 0, count: site.pages.count)
        for page in site.pages {
            var shown = Set(page.links.contacts + page.links.owners)
            for hole in page.parsed.body.holes where hole.kind == .card {
                if case .page(let contact, _) = page.links.targets[hole.target] { shown.insert(contact) }
            }
            for contact in shown { uses[contact] += 1 }
        }
        return uses
    }
}

extension Finding {
    fileprivate static func contactEnded(
        _ page: ParsedPage, _ last: CalendarDate, shownOn count: Int, hasUnit: Bool
    ) -> Finding {
        let place = page.places.value(.ends).map { SourceLocation.Place.bytes($0) } ?? .file
        return Finding(
            EndedContacts.descriptor, at: SourceLocation(page.source, place),
            Wording(
                sv:
                    "Kontakten slutade \(last.long(in: .swedish)) men visas på \(count) \(count == 1 ? "sida" : "sidor").",
                en:
                    "The contact left on \(last.long(in: .english)) but is shown on \(count) \(count == 1 ? "page" : "pages")."
            ),
            help: Wording(
                sv: (hasUnit
                    ? "Tills vidare visas enheten där. " : "Tills vidare visas varken telefon eller e-post där. ")
                    + "Ny person i rollen?\nByt namn, telefon och e-post här och ta bort ”slutar”.",
                en: (hasUnit
                    ? "Until then its unit is shown there. "
                    : "Until then neither telephone nor e-mail is shown there. ")
                    + "A new person in the role?\nChange name, telephone and e-mail here and remove “ends”."))
    }
}
