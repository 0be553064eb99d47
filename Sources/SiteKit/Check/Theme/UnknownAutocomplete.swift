// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Words in `autocomplete` that browsers do not know.
struct UnknownAutocomplete: ThemeRule {
    static let descriptor = RuleDescriptor(
        .unknownAutocomplete, "R34", .error, criteria: ["1.3.5"], isOfLaw: true)

    /// The fields of the HTML standard (§4.10.18.7).
    private static let fields: Set<String> = [
        "on", "off", "name", "honorific-prefix", "given-name", "additional-name", "family-name", "honorific-suffix",
        "nickname", "username", "new-password", "current-password", "one-time-code", "organization-title",
        "organization", "street-address", "address-line1", "address-line2", "address-line3", "address-level4",
        "address-level3", "address-level2", "address-level1", "country", "country-name", "postal-code", "cc-name",
        "cc-given-name", "cc-additional-name", "cc-family-name", "cc-number", "cc-exp", "cc-exp-month", "cc-exp-year",
        "cc-csc", "cc-type", "transaction-currency", "transaction-amount", "language", "bday", "bday-day",
        "bday-month", "bday-year", "sex", "url", "photo", "tel", "tel-country-code", "tel-national", "tel-area-code",
        "tel-local", "tel-local-prefix", "tel-local-suffix", "tel-extension", "email", "impp", "webauthn",
    ]
    private static let before: Set<String> = ["shipping", "billing", "home", "work", "mobile", "fax", "pager"]

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for layout in theme.markup {
            for tag in layout.tags where ["input", "select", "textarea", "form"].contains(tag.name) {
                guard let attribute = tag["autocomplete"], let text = attribute.literal else { continue }
                for word in text.lowercased().split(separator: " ").map(String.init) {
                    if Self.fields.contains(word) || Self.before.contains(word) || word.hasPrefix("section-") {
                        continue
                    }
                    let near = nearest(to: word, among: Self.fields.sorted())
                    findings.append(.unknownAutocomplete(word, near, at: attribute.location))
                }
            }
        }
    }
}

extension Finding {
    fileprivate static func unknownAutocomplete(
        _ word: String, _ near: String?, at location: SourceLocation
    ) -> Finding {
        let (sv, en) = near.map { ("Menade du \($0)?", "Did you mean \($0)?") } ?? ("", "")
        return Finding(
            UnknownAutocomplete.descriptor, at: location,
            Wording(
                sv: "Webbläsare känner inte till ”\(word)” i autocomplete.",
                en: "Browsers do not know “\(word)” in autocomplete."),
            help: Wording(
                sv: "Den som har svårt att skriva får inte fältet ifyllt. " + sv,
                en: "Whoever finds it hard to write does not get the field filled in. " + en))
    }
}
