import Testing

@testable import SiteKit

@Suite("What a PDF tells of itself")
struct PDFDocumentTests {
    @Test("What is asked for is found")
    func sound() {
        let pdf = PDFDocument(.pdf(author: "Vera \\(Exempel\\)"), inflate: { _ in nil })
        #expect(pdf.isTagged && pdf.displaysTitle && pdf.hasText && !pdf.hasImages && !pdf.isEncrypted)
        #expect(pdf.title == "Plan")
        #expect(pdf.author == "Vera (Exempel)")
        #expect(pdf.language == "sv-SE")
        #expect(pdf.pageCount == 3)
    }

    @Test("Titles in UTF-16 are read, written as bytes or in hexadecimal")
    func unicode() {
        let pdf = PDFDocument(
            Array("%PDF-1.7 1 0 obj<</Producer(a)/Title<FEFF00E50062>>>endobj".utf8), inflate: { _ in nil })
        #expect(pdf.title == "åb")
    }

    @Test("Objects in packed streams are read, and the strings of pages")
    func packed() {
        let bytes = Array(
            """
            %PDF-1.7 1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream
            A
            endstream endobj 2 0 obj<</Filter/FlateDecode>>stream
            B
            endstream endobj
            """.utf8)
        let pdf = PDFDocument(bytes) { packed in
            packed.first == UInt8(ascii: "A")
                ? Array("<</Lang(sv)/Count 2>><</BaseFont/Arial>>".utf8) : Array("[(Hej)-20( du)]TJ (Nu)Tj".utf8)
        }
        #expect(pdf.language == "sv" && pdf.pageCount == 2 && pdf.hasText)
        #expect(String(decoding: pdf.text, as: UTF8.self) == "Hej du Nu ")
    }

    @Test(
        "Broken and hostile files end in an answer",
        arguments: [
            "", "%PDF-", "%PDF- stream", "%PDF- stream endstream stream", "%PDF- /Title (", "%PDF- /Title(a\\",
            "/Producer >>>>>>", "<< /Producer",
            "/Count 99999999999999999999", "/Lang<4", "/Lang<<", "endstream stream endstream", "/Title(((((((",
            "1 0 obj<</Subtype/Image>>stream",
        ])
    func hostile(_ text: String) {
        let pdf = PDFDocument(Array(text.utf8), inflate: { Array($0) })
        #expect(pdf.pageCount == nil && pdf.author == nil)
    }

    @Test("Any part of a sound file ends in an answer too")
    func cut() {
        let bytes = [UInt8].pdf()
        for length in 0..<bytes.count { _ = PDFDocument(Array(bytes[..<length]), inflate: { _ in nil }) }
        #expect(PDFDocument(bytes, inflate: { _ in nil }).pageCount == 3)
    }
}
