/// R40: a PDF whose title is missing or not shown (WCAG 2.4.2).
struct PDFWithoutTitle: SiteRule {
    static let descriptor = RuleDescriptor(.pdfWithoutTitle, "R40", .warning, criteria: ["2.4.2"])

    func check(_ site: Site, _ findings: inout [Diagnostic]) {
        for file in site.files {
            guard let pdf = file.pdf, !pdf.isEncrypted, pdf.hasText || pdf.hasImages,
                pdf.title == nil || !pdf.displaysTitle
            else { continue }
            findings.append(.pdfWithoutTitle(file))
        }
    }
}

extension Diagnostic {
    fileprivate static func pdfWithoutTitle(_ file: ContentFile) -> Diagnostic {
        Diagnostic(
            PDFWithoutTitle.descriptor, at: SourceLocation(file.source),
            Wording(sv: "Pdf-dokumentet visar ingen titel.", en: "The PDF shows no title."),
            help: Wording(
                sv:
                    "Läsaren visar filens namn i stället. Skriv en titel under dokumentets egenskaper, välj att den ska visas, och spara om dokumentet.",
                en:
                    "The reader shows the name of the file instead. Write a title in the document's properties, choose to show it, and save the document again."
            ))
    }
}
