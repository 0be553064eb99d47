/// R40: a PDF that does not say its language (WCAG 3.1.1).
struct PDFWithoutLanguage: SiteRule {
    static let descriptor = RuleDescriptor(.pdfWithoutLanguage, "R40", .warning, criteria: ["3.1.1"])

    func check(_ site: Site, _ findings: inout [Diagnostic]) {
        for file in site.files {
            guard let pdf = file.pdf, !pdf.isEncrypted, pdf.hasText, pdf.language == nil else { continue }
            findings.append(.pdfWithoutLanguage(file))
        }
    }
}

extension Diagnostic {
    fileprivate static func pdfWithoutLanguage(_ file: ContentFile) -> Diagnostic {
        Diagnostic(
            PDFWithoutLanguage.descriptor, at: SourceLocation(file.source),
            Wording(
                sv: "Pdf-dokumentet säger inte vilket språk det är på.",
                en: "The PDF does not say what language it is in."),
            help: Wording(
                sv:
                    "Svenska läses då upp med fel uttal. Ställ in språket i programmet där dokumentet gjordes och spara om det.",
                en:
                    "Swedish is then read aloud with the wrong sounds. Set the language in the program where the document was made, and save it again."
            ))
    }
}
