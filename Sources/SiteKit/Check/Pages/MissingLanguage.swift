// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R01: a page that does not say which language it is in, or says it in a way that nothing understands.
struct MissingLanguage: OutputRule {
    static let descriptor = RuleDescriptor(.missingLanguage, "R01", .error, criteria: ["3.1.1"], isOfLaw: true)

    func check(_ page: RenderedPage, _ findings: inout [Finding]) {
        guard page.isDocument, !isTag(page.root?.value("lang", in: page.html) ?? []) else { return }
        findings.append(.missingLanguage(page))
    }

    /// Whether it has the form of a language tag (BCP 47): letters, then perhaps parts of letters and digits after hyphens.
    private func isTag(_ value: ArraySlice<UInt8>) -> Bool {
        let parts = value.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, (2...8).contains(first.count), first.allSatisfy(\.isLetter) else { return false }
        return parts.dropFirst().allSatisfy { part in
            (1...8).contains(part.count) && part.allSatisfy { $0.isLetter || $0.isDigit }
        }
    }
}

/// R01: a page that says it is in another language than it is.
struct WrongLanguage: OutputRule {
    static let descriptor = RuleDescriptor(.wrongLanguage, "R01", .error, criteria: ["3.1.1"], isOfLaw: true)

    func check(_ page: RenderedPage, _ findings: inout [Finding]) {
        guard let root = page.root, let value = root.value("lang", in: page.html), let first = value.first,
            first.isLetter
        else { return }
        let said = value.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let primary = said.prefix { $0 != UInt8(ascii: "-") }
        let own = page.language.code.utf8.prefix { $0 != UInt8(ascii: "-") }
        if !primary.elementsEqual(own) { findings.append(.wrongLanguage(page, String(decoding: said, as: UTF8.self))) }
    }
}

extension Finding {
    fileprivate static func missingLanguage(_ page: RenderedPage) -> Finding {
        Finding(
            MissingLanguage.descriptor, at: page.place(of: "html", "head", "title"),
            Wording(
                sv: "Sidan säger inte vilket språk den är på.", en: "The page does not say which language it is in."),
            help: Wording(
                sv: "En skärmläsare uttalar då texten på fel språk. Skriv i temats sidmall:\n"
                    + "<html lang=\"{{page.language.code}}\">",
                en: "A screen reader then speaks the text in the wrong language. Write in the theme's layout:\n"
                    + "<html lang=\"{{page.language.code}}\">"))
    }

    fileprivate static func wrongLanguage(_ page: RenderedPage, _ said: String) -> Finding {
        Finding(
            WrongLanguage.descriptor, at: page.place(of: "html", "head", "title"),
            Wording(
                sv: "Sidan är på språket ”\(page.language.code)” men säger att den är på ”\(said)”.",
                en: "The page is in the language “\(page.language.code)” but says that it is in “\(said)”."),
            help: Wording(
                sv: "En skärmläsare uttalar då texten på fel språk. Skriv i temats sidmall:\n"
                    + "<html lang=\"{{page.language.code}}\">",
                en: "A screen reader then speaks the text in the wrong language. Write in the theme's layout:\n"
                    + "<html lang=\"{{page.language.code}}\">"))
    }
}
