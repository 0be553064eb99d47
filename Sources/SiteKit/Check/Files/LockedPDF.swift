// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R40: a PDF, or a document of an office program, that is encrypted, so that neither assistive technology nor we can be sure to read it.
struct LockedPDF: SiteRule {
    static let descriptor = RuleDescriptor(.lockedPDF, "R40", .warning)

    func check(_ site: Site, _ findings: inout [Finding]) {
        for file in site.files {
            guard file.pdf?.isEncrypted == true || file.office?.isLocked == true else { continue }
            findings.append(.lockedPDF(file))
        }
    }
}

extension Finding {
    fileprivate static func lockedPDF(_ file: ContentFile) -> Finding {
        Finding(
            LockedPDF.descriptor, at: SourceLocation(file.source),
            file.pdf == nil
                ? Wording(sv: "Dokumentet är låst med lösenord.", en: "The document is locked with a password.")
                : Wording(sv: "Pdf-dokumentet är låst.", en: "The PDF is locked."),
            help: Wording(
                sv:
                    "Hjälpmedel kan hindras från att läsa det, och det går inte att pröva. Spara det utan lösenord och begränsningar.",
                en:
                    "Assistive technology may be kept from reading it, and it cannot be tested. Save it without password and restrictions."
            ))
    }
}
