// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("What a PDF tells of itself")
struct PDFDocumentTests {
    private func read(_ text: String, inflate: @escaping (ArraySlice<UInt8>) -> [UInt8]? = { Array($0) }) -> PDFDocument
    {
        PDFDocument(Array(text.utf8), inflate: inflate)
    }

    @Test("What is asked for is found")
    func sound() {
        let pdf = PDFDocument(.pdf(author: "Vera \\(Exempel\\)"), inflate: { _ in nil })
        #expect(pdf.isTagged && pdf.displaysTitle && pdf.hasText && !pdf.hasImages && !pdf.isEncrypted && !pdf.isCutOff)
        #expect(pdf.title == "Plan")
        #expect(pdf.author == "Vera (Exempel)")
        #expect(pdf.language == "sv-SE")
        #expect(pdf.pageCount == 3)
    }

    @Test(
        "Titles are read in each way that they are written",
        arguments: [
            ("<FEFF00E50062>", "åb"), ("<feff 00e5 0062>", "åb"), ("(\\376\\377\\000\\345)", "å"),
            ("(Plan f\\366r)", "Plan för"),
            ("(a\\(b\\)\\\\c\\n)", "a(b)\\c\n"), ("(å)", "å"), (" 9 0 R", "Annanstans"),
        ])
    func titles(_ written: String, _ title: String) {
        let pdf = read(
            "1 0 obj<</Title\(written)>>endobj 2 0 obj<</Type/Catalog>>endobj 9 0 obj(Annanstans)endobj trailer<</Root 2 0 R/Info 1 0 R>>"
        )
        #expect(pdf.title == title)
    }

    @Test("Only the catalogue's own language, the page tree's count and the last revision of an object count")
    func precise() {
        let pdf = read(
            """
            1 0 obj<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 9>>endobj
            3 0 obj<</Type/Page>>endobj 4 0 obj<</Type/Page>>endobj 5 0 obj<</Count 200>>endobj 6 0 obj<</S/Span/Lang(en)>>endobj
            trailer<</Root 1 0 R>> %%EOF 1 0 obj<</Type/Catalog/Pages 2 0 R/ViewerPreferences<</DisplayDocTitle true>>>>endobj
            trailer<</Root 1 0 R>> %%EOF
            """)
        #expect(pdf.pageCount == 2 && pdf.language == nil && pdf.displaysTitle && !pdf.isTagged)
    }

    @Test("Objects in packed streams are read, and what pages show by the tables of their fonts")
    func packed() {
        let pdf = read(
            """
            %PDF-1.7 1 0 obj<</Type/ObjStm/N 2/First 11/Filter/FlateDecode>>stream
            x\u{9C}5 0 6 42   <</Type/Catalog/Pages 6 0 R /Lang (sv)  >><</Type/Pages/Kids[7 0 R] /Count 1>>
            endstream endobj 7 0 obj<</Contents[8 0 R]/Resources<</Font<</F1 9 0 R>>>>>>endobj
            8 0 obj<<>>stream
            BT /F1 12 Tf 1 0 0 1 5 9 Tm <0102> Tj 7 0 Td [<03> -20 <01>] TJ 0 -9 Td <01> Tj ET
            endstream endobj 9 0 obj<</BaseFont/A/ToUnicode 10 0 R>>endobj 10 0 obj<<>>stream
            1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <01> <02> <0048> endbfrange
            1 beginbfchar <03> <0021> endbfchar
            endstream endobj trailer<</Root 5 0 R>> %%EOF
            """.replacing("x\u{9C}", with: "x~"))
        #expect(pdf.language == "sv" && pdf.pageCount == 1 && pdf.hasText)
        #expect(
            String(decoding: pdf.text, as: UTF8.self).split(separator: " ").map(String.init) == ["HI!H", "H", "\n"])
    }

    @Test("A font that no page uses makes no text of a scanned page")
    func scanned() {
        let pages = "1 0 obj<</Pages 2 0 R>>endobj 2 0 obj<</Kids[3 0 R]>>endobj 3 0 obj<</Contents 4 0 R>>endobj "
        let picture = "5 0 obj<</Subtype/Image>>stream\nab endstream endobj 6 0 obj<</BaseFont/A>>endobj "
        let scanned = read(pages + picture + "4 0 obj<<>>stream\n/I Do\nendstream endobj trailer<</Root 1 0 R>>")
        #expect(scanned.hasImages && !scanned.hasText)
        let written = read(pages + picture + "4 0 obj<<>>stream\n/I Do (a) Tj\nendstream endobj trailer<</Root 1 0 R>>")
        #expect(written.hasImages && written.hasText)
    }

    @Test("What XMP tells is read where the older form says nothing")
    func metadata() {
        let pdf = read(
            """
            1 0 obj<</Pages 2 0 R>>endobj 2 0 obj<</Kids[]>>endobj 3 0 obj<</Type/Metadata/Subtype/XML>>stream
            <x:xmpmeta><rdf:Description exif:GPSLatitude="64,5N"><dc:title><rdf:Alt><rdf:li xml:lang="sv">Plan &amp; mål</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>Vera Exempel</rdf:li></rdf:Seq></dc:creator></rdf:Description></x:xmpmeta>
            endstream endobj trailer<</Root 1 0 R>>
            """)
        #expect(pdf.title == "Plan & mål" && pdf.author == "Vera Exempel" && pdf.hasLocation)
    }

    @Test(
        "Broken and hostile files end in an answer",
        arguments: [
            "", "%PDF-", "%PDF- stream", "%PDF- stream endstream stream", "%PDF- /Title (", "%PDF- /Title(a\\",
            "/Producer >>>>>>", "<< /Producer", "/Count 99999999999999999999", "/Lang<4", "/Lang<<",
            "endstream stream endstream", "/Title(((((((", "1 0 obj<</Subtype/Image>>stream",
            "1 0 obj<</Pages 1 0 R/Kids 1 0 R>>endobj trailer<</Root 1 0 R",
            "1 0 obj 1 0 R endobj trailer<</Root 1 0 R>>",
            "1 0 obj<</Pages 2 0 R>>endobj 2 0 obj<</Kids[2 0 R 1 0 R]/Count -4>>endobj trailer<</Root 1 0 R>>",
            "1 0 obj<</Type/ObjStm/First 99/N 9>>stream\n1 2 3\nendstream trailer<</Root 1 0 R>>",
            "1 0 obj<</Type/ObjStm/First -1/N 9>>stream\n1 2 3\nendstream trailer<</Root 1 0 R>>",
            "1 0 obj" + String(repeating: "<</A[", count: 5000) + " trailer<</Root 1 0 R>>",
            String(repeating: "1 0 obj ", count: 5000) + " trailer<</Root 1 0 R>>",
        ])
    func hostile(_ text: String) {
        let pdf = read(text)
        #expect(pdf.pageCount == nil && pdf.author == nil)
    }

    @Test("Any part of a sound file ends in an answer too, and is told to be cut off")
    func cut() {
        let bytes = [UInt8].pdf()
        for length in 0..<bytes.count {
            #expect(PDFDocument(Array(bytes[..<length]), inflate: { _ in nil }).isCutOff)
        }
        #expect(!PDFDocument(bytes + [0x0A], inflate: { _ in nil }).isCutOff)
    }

    @Test("What is unpacked of one file is bounded")
    func bounded() {
        let streams = (10..<200).map {
            "\($0) 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\nx~\nendstream endobj "
        }
        let huge = [UInt8](repeating: 0x20, count: 8 << 20)
        nonisolated(unsafe) var count = 0
        _ = read(streams.joined()) { _ in
            count += 1
            return huge
        }
        #expect(count == 6)
    }
}
