// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What looks like someone's private address in a contact: a mailbox for private use, or a home. Only what belongs to the work may be
/// published.
struct PrivateData: SiteRule {
    static let descriptor = RuleDescriptor(.privateData, "P03", .warning)

    func check(page number: Int, in site: Site, _ findings: inout [Finding]) {
        let page = site.pages[number].parsed
        guard case .contact(let contact) = page.specific else { return }
        if let email = contact.email, let domain = email.split(separator: "@").last?.lowercased(),
            Self.domains.contains(domain)
        {
            findings.append(.privateEmail(email, page))
        }
        guard contact.type == .person else { return }
        for (address, field) in [
            (contact.visitingAddress, FieldKey.visitingAddress), (contact.postalAddress, .postalAddress),
        ] {
            if let address, isHome(address) { findings.append(.home(page, field)) }
        }
    }

    /// Letters come to a flat by its number, and to a lodger by the name of another.
    private func isHome(_ address: PostalAddress) -> Bool {
        [address.name, address.street].compactMap { $0?.lowercased() }.contains { line in
            line.hasPrefix("c/o ") || line.split(separator: " ").contains { $0 == "lgh" || $0 == "lgh." }
        }
    }

    private static let domains: Set<String> = [
        "gmail.com", "googlemail.com", "hotmail.com", "hotmail.se", "outlook.com", "live.com", "live.se", "msn.com",
        "yahoo.com", "yahoo.se", "icloud.com", "me.com", "telia.com", "bredband.net", "comhem.se", "spray.se",
        "passagen.se", "proton.me", "protonmail.com",
    ]
}

extension Finding {
    fileprivate static func privateEmail(_ email: String, _ page: ParsedPage) -> Finding {
        Finding(
            PrivateData.descriptor,
            at: SourceLocation(page.source, page.places.value(.email).map { .bytes($0) } ?? .file),
            Wording(
                sv: "\(email) ser ut som en privat e-postadress.", en: "\(email) looks like a private e-mail address."),
            help: Wording(
                sv: "Publicera bara uppgifter som hör till arbetet. Skriv arbetets adress, eller en gemensam brevlåda.",
                en: "Publish only what belongs to the work. Write the address at work, or a shared mailbox."))
    }

    fileprivate static func home(_ page: ParsedPage, _ field: FieldKey) -> Finding {
        Finding(
            PrivateData.descriptor,
            at: SourceLocation(page.source, page.places.value(field).map { .bytes($0) } ?? .file),
            Wording(sv: "Adressen ser ut som ett hem.", en: "The address looks like a home."),
            help: Wording(
                sv: "Publicera bara uppgifter som hör till arbetet. Skriv arbetsplatsens adress, eller ta bort raden.",
                en: "Publish only what belongs to the work. Write the address of the workplace, or remove the line."))
    }
}
