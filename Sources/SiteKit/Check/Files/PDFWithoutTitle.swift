// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R40: a PDF whose title is missing or not shown (WCAG 2.4.2).
struct PDFWithoutTitle: SiteRule {
    static let descriptor = RuleDescriptor(.pdfWithoutTitle, "R40", .warning, criteria: ["2.4.2"])

    func check(_ site: Site, _ findings: inout [Finding]) {
        for file in site.files {
            guard let pdf = file.pdf, !pdf.isEncrypted, pdf.hasText || pdf.hasImages else { continue }
            if let title = pdf.title, isFileName(title) {
                findings.append(.titleIsFileName(file, title))
            } else if pdf.title == nil || !pdf.displaysTitle {
                findings.append(.pdfWithoutTitle(file))
            }
        }
    }
}

extension PDFWithoutTitle {
    /// Whether a title is the name of the file that a program made the document of.
    private func isFileName(_ title: String) -> Bool {
        let text = title.lowercased()
        if text.hasPrefix("microsoft word - ") || text.hasPrefix("microsoft powerpoint - ") { return true }
        let extensions = [
            "doc", "docx", "odt", "rtf", "xls", "xlsx", "ppt", "pptx", "indd", "htm", "html", "pdf", "pages",
        ]
        return extensions.contains { text.hasSuffix("." + $0) }
    }
}

extension Finding {
    fileprivate static func titleIsFileName(_ file: ContentFile, _ title: String) -> Finding {
        Finding(
            PDFWithoutTitle.descriptor, at: SourceLocation(file.source),
            Wording(
                sv: "Pdf-dokumentets titel är namnet på en fil: ”\(title)”.",
                en: "The title of the PDF is the name of a file: “\(title)”."),
            help: Wording(
                sv:
                    "Den som lyssnar får inte veta vad dokumentet handlar om. Skriv en titel under dokumentets egenskaper, till exempel ”Program för företagsgalan”, och spara om det.",
                en:
                    "Those who listen are not told what the document is about. Write a title in the document's properties, for example “Programme of the gala”, and save it again."
            ))
    }

    fileprivate static func pdfWithoutTitle(_ file: ContentFile) -> Finding {
        Finding(
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
