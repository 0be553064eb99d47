// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R41: a document of Word, Excel or PowerPoint (webbriktlinjer.se R88: publish as HTML).
struct OfficeDocument: SiteRule {
    static let descriptor = RuleDescriptor(.officeDocument, "R41", .warning)

    func check(_ site: Site, _ findings: inout [Finding]) {
        for file in site.files {
            guard let type = file.documentType, officeTypes.contains(type) else { continue }
            findings.append(.officeDocument(file))
        }
    }
}

extension Finding {
    fileprivate static func officeDocument(_ file: ContentFile) -> Finding {
        Finding(
            OfficeDocument.descriptor, at: SourceLocation(file.source),
            Wording(
                sv: "Dokumentet är en fil för ett kontorsprogram.", en: "The document is a file for an office program."),
            help: Wording(
                sv:
                    "Alla har inte programmet, och filen kan ändras av den som hämtar den. Gör en sida av innehållet, eller spara det som pdf med taggar.",
                en:
                    "Not everyone has the program, and the file can be changed by who fetches it. Make a page of the content, or save it as a tagged PDF."
            ))
    }
}

/// The extensions of files that office programs write for themselves.
private let officeTypes: Set<String> = ["doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf"]
