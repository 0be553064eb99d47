// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit
@testable import SiteRunner

/// What is said of a document in Tests/Fixtures/documents, by a program that people use.
struct MadeDocument: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var pages: Int? = 1
    var isTagged = false
    var language: String?
    var title: String? = "Plan för torget"
    var hasText = true
    var holdsNumber = true
    var isLocked = false

    static let all = [
        MadeDocument(testDescription: "taggad.pdf", isTagged: true, language: "sv"),
        MadeDocument(testDescription: "otaggad.pdf"),
        MadeDocument(testDescription: "filnamn.pdf", isTagged: true, language: "en-US", title: "nolang.html"),
        MadeDocument(
            testDescription: "inskannad.pdf", hasText: false, holdsNumber: false),
        MadeDocument(testDescription: "packad.pdf", isTagged: true, language: "sv"),
        MadeDocument(testDescription: "last.pdf", title: nil, holdsNumber: false, isLocked: true),
        MadeDocument(testDescription: "writer.pdf", isTagged: true, language: "en-US"),
        MadeDocument(testDescription: "writer-otaggad.pdf", language: "en-US"),
    ]
}

@Suite("Documents that programs have written")
struct DocumentFixtureTests {
    private static let folder =
        (0..<2).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        .path + "/Fixtures/documents/site/content/"

    @Test("A PDF tells its pages, tags, language, title and text", arguments: MadeDocument.all)
    func facts(_ made: MadeDocument) throws {
        let data = try #require(FileManager.default.contents(atPath: Self.folder + made.testDescription))
        let pdf = PDFDocument([UInt8](data), inflate: inflate)
        #expect(pdf.pageCount == made.pages)
        #expect(pdf.isTagged == made.isTagged)
        #expect(pdf.language == made.language)
        #expect(pdf.title == made.title)
        #expect(pdf.isEncrypted == made.isLocked)
        #expect(pdf.isEncrypted || pdf.hasText == made.hasText)
        let text = String(decoding: pdf.text, as: UTF8.self)
        #expect(text.contains("19121212-1212") == made.holdsNumber)
        #expect(text.contains("Torget får nya bänkar.") == made.holdsNumber)
    }

    @Test("Any beginning of each ends in an answer, and is told to be cut off")
    func cut() throws {
        for made in MadeDocument.all {
            let data = try #require(FileManager.default.contents(atPath: Self.folder + made.testDescription))
            let bytes = [UInt8](data)
            for length in stride(from: 0, to: bytes.count - 8, by: 997) {
                #expect(PDFDocument(Array(bytes.prefix(length)), inflate: inflate).isCutOff)
            }
        }
    }
}
