// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R40: a PDF without the structure that a screen reader follows (PDF/UA; WCAG 1.3.1).
struct UntaggedPDF: SiteRule {
    static let descriptor = RuleDescriptor(.untaggedPDF, "R40", .warning, criteria: ["1.3.1"])

    func check(_ site: Site, _ findings: inout [Finding]) {
        for file in site.files {
            guard let pdf = file.pdf, !pdf.isEncrypted, pdf.hasText, !pdf.isTagged else { continue }
            findings.append(.untaggedPDF(file))
        }
    }
}

extension Finding {
    fileprivate static func untaggedPDF(_ file: ContentFile) -> Finding {
        Finding(
            UntaggedPDF.descriptor, at: SourceLocation(file.source),
            Wording(sv: "Pdf-dokumentet saknar taggar.", en: "The PDF has no tags."),
            help: Wording(
                sv:
                    "En skärmläsare vet då inte vad som är rubriker, listor och tabeller, eller i vilken ordning texten ska läsas. Spara om det från Word med ”Dokumentstrukturtaggar för hjälpmedel”, eller gör en sida av innehållet.",
                en:
                    "A screen reader then does not know what are headings, lists and tables, or in what order to read. Save it again from Word with “Document structure tags for accessibility”, or make a page of the content."
            ))
    }
}
