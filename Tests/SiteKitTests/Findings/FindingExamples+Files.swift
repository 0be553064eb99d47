// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about documents and pictures, in the order of the codes.
    static let files: [FindingExample] = [
        document(.fileAuthor, "plan.pdf", .pdf(author: "Vera Exempel")),
        picture(.heavyPicture, sample + [UInt8](repeating: 0, count: 300_000)),
        document(.lockedPDF, "plan.pdf", .pdf(trailer: "/Encrypt 9 0 R")),
        document(
            .officeDocument, "plan.docx", OfficeContentTests.archive(["word/document.xml": "<w:p>Plan</w:p>"])),
        document(.pdfWithoutLanguage, "plan.pdf", .pdf(language: nil)),
        text(.pdfWithoutSummary, "Läs [planen](🔴plan.pdf).").with("content/plan.pdf", .pdf()),
        document(.pdfWithoutTitle, "plan.pdf", .pdf(title: nil)),
        picture(.pictureLocation, located),
        document(
            .scannedPDF, "plan.pdf", .pdf(holds: "6 0 obj<</Subtype/Image/Length 2>>stream\nab\nendstream endobj")),
        document(.untaggedPDF, "plan.pdf", .pdf(isTagged: false)),
        text(.writtenSize, "Läs [planen (pdf, 3 sidor)](🔴plan.pdf). \(plenty)").with("content/plan.pdf", .pdf()),
    ]

    /// Enough of a page to tell something of its own.
    private static let plenty = String(repeating: "Här står det som är viktigast i planen. ", count: 5)

    /// A page that leads to a document, in which the finding stands.
    private static func document(_ code: DiagnosticCode, _ name: String, _ bytes: [UInt8]) -> FindingExample {
        FindingExample(
            code, ["content/a.md": "---\nrubrik: A\n---\nLäs [planen](\(name)). \(plenty)\n"],
            binaries: ["content/\(name)": bytes], at: "content/\(name)")
    }

    /// A page that shows a picture, in which the finding stands.
    private static func picture(_ code: DiagnosticCode, _ bytes: [UInt8]) -> FindingExample {
        FindingExample(
            code, ["content/a.md": "---\nrubrik: A\n---\n![En björk vid en sjö](bild.png)\n"],
            binaries: ["content/bild.png": bytes], at: "content/bild.png")
    }

    /// The beginning of a PNG of 3 × 2 pixels.
    private static let sample: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 3, 0, 0, 0, 2, 8,
        2, 0,
        0, 0, 0x12, 0x16, 0xF1, 0x4D,
    ]

    /// The same with EXIF data: one entry that points at a directory of positions, which has a latitude.
    private static let located: [UInt8] =
        sample + [0, 0, 0, 38] + Array("eXIfMM".utf8) + [0, 42, 0, 0, 0, 8]
        + [0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0]
        + [0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0]
}

/// A PDF that has all that is asked for, as text.
let soundPDF = String(decoding: [UInt8].pdf(), as: UTF8.self)

extension [UInt8] {
    /// A PDF that has all that is asked for, but for what an example changes.
    static func pdf(
        title: String? = "Plan", author: String? = nil, language: String? = "sv-SE", isTagged: Bool = true,
        trailer: String = "",
        holds objects: String = "5 0 obj<</Type/Font/BaseFont/Helvetica>>endobj"
    ) -> [UInt8] {
        let tags = isTagged ? "/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R" : ""
        let text = """
            %PDF-1.7
            1 0 obj<</Type/Catalog/Pages 2 0 R\(tags)\(language.map { "/Lang(\($0))" } ?? "")/ViewerPreferences<</DisplayDocTitle true>>>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 3>>endobj
            4 0 obj<</Type/StructTreeRoot>>endobj
            \(objects)
            7 0 obj<</Producer(Prov)\(title.map { "/Title(\($0))" } ?? "")\(author.map { "/Author(\($0))" } ?? "")>>endobj
            trailer<</Root 1 0 R/Info 7 0 R\(trailer)>>
            %%EOF
            """
        return Array(text.utf8)
    }
}
