// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R40: a PDF that does not say its language, or says another than that of its text (WCAG 3.1.1).
struct PDFWithoutLanguage: SiteRule {
    static let descriptor = RuleDescriptor(.pdfWithoutLanguage, "R40", .warning, criteria: ["3.1.1"])

    func check(_ site: Site, _ findings: inout [Finding]) {
        for file in site.files {
            guard let pdf = file.pdf, !pdf.isEncrypted, pdf.hasText else { continue }
            guard let said = pdf.language else {
                findings.append(.pdfWithoutLanguage(file))
                continue
            }
            if let real = language(of: pdf.text), said.lowercased().prefix(2) != real.code {
                findings.append(.wrongLanguage(file, said, real))
            }
        }
    }

    /// The language that nearly all the little words of a text belong to; nil where they are few, or of several.
    private func language(of text: [UInt8]) -> LanguageWords.Known? {
        let marks = PassageReader().read(text, 0..<min(text.count, 20_000)).map(\.mark)
        let counts = LanguageWords.languages.indices.map { language in marks.count { $0.contains(.strong(language)) } }
        guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[most] > 2,
            counts.reduce(0, +) * 10 <= counts[most] * 11
        else { return nil }
        return LanguageWords.languages[most]
    }
}

extension Finding {
    fileprivate static func wrongLanguage(
        _ file: ContentFile, _ said: String, _ real: LanguageWords.Known
    ) -> Finding {
        Finding(
            PDFWithoutLanguage.descriptor, at: SourceLocation(file.source),
            Wording(
                sv: "Pdf-dokumentet säger att det är på ”\(said)”, men texten är på \(real.swedish).",
                en: "The PDF says that it is in “\(said)”, but the text is in \(real.english)."),
            help: Wording(
                sv:
                    "Den som lyssnar hör texten med fel uttal. Välj \(real.swedish) som språk i programmet där dokumentet gjordes, och spara om det.",
                en:
                    "Those who listen hear the text with the wrong sounds. Choose \(real.english) as its language in the program where the document was made, and save it again."
            ))
    }

    fileprivate static func pdfWithoutLanguage(_ file: ContentFile) -> Finding {
        Finding(
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
