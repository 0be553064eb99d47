// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R40: a PDF that holds pictures and no text (WCAG 1.1.1).
struct ScannedPDF: SiteRule {
    static let descriptor = RuleDescriptor(.scannedPDF, "R40", .error, criteria: ["1.1.1", "1.4.5"], isOfLaw: true)

    func check(_ site: Site, _ findings: inout [Finding]) {
        for file in site.files {
            guard let pdf = file.pdf, !pdf.isEncrypted, pdf.hasImages, !pdf.hasText else { continue }
            findings.append(.scannedPDF(file))
        }
    }
}

extension Finding {
    fileprivate static func scannedPDF(_ file: ContentFile) -> Finding {
        Finding(
            ScannedPDF.descriptor, at: SourceLocation(file.source),
            Wording(
                sv: "Pdf-dokumentet är inskannat: det är bilder av text.",
                en: "The PDF is scanned: it is pictures of text."),
            help: Wording(
                sv:
                    "Den som lyssnar får inte höra något, och texten går inte att söka i eller förstora. Gör en sida av innehållet, eller spara dokumentet från programmet där det skrevs.",
                en:
                    "Those who listen hear nothing, and the text cannot be searched or enlarged. Make a page of the content, or save the document from the program where it was written."
            ))
    }
}
