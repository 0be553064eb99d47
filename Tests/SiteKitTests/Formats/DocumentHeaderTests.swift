// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Document headers")
struct DocumentHeaderTests {
    private static func zip(_ names: String...) -> [UInt8] {
        names.flatMap { [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26) + Array($0.utf8) }
    }

    private static func openDocument(_ type: String) -> [UInt8] {
        var bytes: [UInt8] = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26) + Array(("mimetype" + type).utf8)
        bytes[18] = UInt8(type.utf8.count)
        return bytes
    }

    @Test(
        "A document is what its name and its bytes agree on",
        arguments: [
            ("PDF", Array("\u{FEFF}%PDF-1.7".utf8)), ("docx", zip("[Content_Types].xml", "word/document.xml")),
            ("xlsx", zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")), ("zip", zip("a.txt")),
            ("odt", openDocument("application/vnd.oasis.opendocument.text")), ("csv", Array("a;b".utf8)),
            ("doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), ("mp3", [1]),
        ])
    func agrees(_ name: String, _ bytes: [UInt8]) throws {
        #expect(try DocumentHeader.read(bytes, fileExtension: name).get().name == name.lowercased())
    }

    @Test(
        "A document that is something else says what",
        arguments: [
            ("pdf", Array("<!DOCTYPE html>".utf8), "html"), ("pdf", zip("word/document.xml"), "docx"),
            ("docx", Array("%PDF-1.4".utf8), "pdf"),
            ("docx", zip("xl/workbook.xml"), "xlsx"),
            ("pdf", PNGHeader.signature + [0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 1, 0, 0, 0, 1], "png"),
            ("txt", [0, 1], nil), ("odt", openDocument("application/vnd.oasis.opendocument.spreadsheet"), "ods"),
        ])
    func differs(_ name: String, _ bytes: [UInt8], _ found: String?) throws {
        let expected = try #require(DocumentFormat(fileExtension: name))
        #expect(
            DocumentHeader.read(bytes, fileExtension: name) == .failure(.wrongFormat(expected: expected, found: found)))
    }

    @Test("Nothing and an unknown name are faults, and no bytes are dangerous")
    func faults() {
        #expect(DocumentHeader.read([UInt8](), fileExtension: "pdf") == .failure(.empty))
        #expect(DocumentHeader.read([1], fileExtension: "exe") == .failure(.unknownExtension))
        var random = Seeded(1)
        for format in DocumentFormat.all {
            for start in [[], [0x50, 0x4B, 3, 4], Self.openDocument("")] {
                let noise = (0..<60).map { _ in UInt8.random(in: 0...255, using: &random) }
                for length in 0...noise.count {
                    _ = DocumentHeader.read(start + noise[..<length], fileExtension: format.name)
                }
            }
        }
    }
}
