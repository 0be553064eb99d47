// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("What a document of an office program tells of itself")
struct OfficeContentTests {
    /// A ZIP archive of files that are kept as they are.
    static func archive(_ files: KeyValuePairs<String, String>) -> [UInt8] {
        func little(_ number: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(number >> (8 * $0) & 0xFF) } }
        var (bytes, directory): ([UInt8], [UInt8]) = ([], [])
        for (name, text) in files {
            let (name, content) = (Array(name.utf8), Array(text.utf8))
            let sizes = little(content.count, 4) + little(content.count, 4) + little(name.count, 2) + [0, 0]
            directory += Array("PK\u{1}\u{2}".utf8) + [20, 0, 20, 0] + [UInt8](repeating: 0, count: 12) + sizes
            directory += [UInt8](repeating: 0, count: 10) + little(bytes.count, 4) + name
            bytes += Array("PK\u{3}\u{4}".utf8) + [20, 0] + [UInt8](repeating: 0, count: 12) + sizes + name + content
        }
        let end = little(files.count, 2) + little(files.count, 2) + little(directory.count, 4) + little(bytes.count, 4)
        return bytes + directory + Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0] + end + [0, 0]
    }

    private static let letter = archive([
        "docProps/core.xml": "<dc:creator>Vera Exempel</dc:creator>",
        "word/document.xml": "<w:p><w:r><w:t>Nr 1912</w:t></w:r><w:r><w:t>1212-1212</w:t></w:r></w:p><w:p>Nu</w:p>",
    ])

    @Test("Its author and its text are found, with words put together that are cut for their form")
    func sound() throws {
        let content = try #require(OfficeContent(Self.letter, inflate: { _ in nil }))
        #expect(content.author == "Vera Exempel" && !content.isLocked)
        #expect(String(decoding: content.text, as: UTF8.self) == "Nr 19121212-1212\nNu\n")
    }

    @Test("A site is told of the number and the name")
    func findings() async {
        var site: LiteralSite = ["content/a.md": "---\nrubrik: A\ningress: Ett brev.\n---\n\n[Brevet](brev.docx)\n"]
        site.set("content/brev.docx", bytes: Self.letter)
        await site.expectFindings([
            "content/brev.docx: personal-number", "content/brev.docx: office-document",
            "content/brev.docx: file-author",
        ])
    }

    @Test("A locked document is told to be")
    func locked() async {
        var site: LiteralSite = [
            "content/a.md": "---\nrubrik: A\ningress: Två brev.\n---\n\n[Brevet](brev.docx)\n\n[Kalkylen](ark.ods)\n"
        ]
        let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
        site.set("content/brev.docx", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + name)
        site.set("content/ark.ods", bytes: Self.archive(["META-INF/manifest.xml": "<manifest:encryption-data/>"]))
        let found = await site.findings()
        #expect(
            found.filter { $0.hasSuffix("locked-pdf") } == [
                "content/ark.ods: locked-pdf", "content/brev.docx: locked-pdf",
            ])
    }

    @Test("Any part of a document, and one whose numbers lie, ends in an answer")
    func broken() {
        for length in 0..<Self.letter.count {
            #expect(OfficeContent(Array(Self.letter.prefix(length)), inflate: { _ in nil }) == nil)
        }
        for place in Self.letter.indices {
            var bytes = Self.letter
            bytes[place] ^= 0xFF
            _ = OfficeContent(bytes, inflate: { Array($0) })
        }
    }
}
