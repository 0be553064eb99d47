// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("What pictures tell of themselves")
struct PictureMetadataTests {
    /// TIFF data that says where on Earth it was taken.
    private static let located: [UInt8] =
        Array("MM".utf8) + [0, 42, 0, 0, 0, 8]
        + [0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0]
        + [0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0]

    private static func big(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(number >> (24 - 8 * $0) & 0xFF) } }
    private static func little(_ number: Int) -> [UInt8] { big(number).reversed() }

    /// A large PNG, with what it tells after the picture.
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(13) + Array("IHDR".utf8)
        + [0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0, 0x12, 0x16, 0xF1, 0x4D]
        + big(300_001) + Array("IDAT".utf8) + [UInt8](repeating: 7, count: 300_001 + 4)
        + big(located.count) + Array("eXIf".utf8) + located + [0, 0, 0, 0]

    private static let webp: [UInt8] = {
        let frame: [UInt8] = [0, 0, 0, 0x9D, 0x01, 0x2A, 3, 0, 2, 0] + [UInt8](repeating: 7, count: 300_001)
        let chunks =
            Array("WEBPVP8 ".utf8) + little(frame.count) + frame + [0] + Array("EXIF".utf8) + little(located.count)
            + located
        return Array("RIFF".utf8) + little(chunks.count) + chunks
    }()

    @Test("Where it was taken is found after a large picture too", arguments: [("a.png", png), ("a.webp", webp)])
    func late(_ name: String, _ bytes: [UInt8]) async {
        var site: LiteralSite = ["content/a.md": "---\nrubrik: A\n---\n\n![En björk vid en sjö](\(name))\n"]
        site.set("content/\(name)", bytes: bytes)
        #expect(await site.diagnostics().map(\.code).contains(.pictureLocation))
    }

    private static let packet = Array(
        """
        <x:xmpmeta><rdf:Description exif:GPSLatitude="64,54.5N" exif:GPSLongitude="19,5E"><dc:creator><rdf:Seq>
        <rdf:li>Vera Exempel</rdf:li></rdf:Seq></dc:creator><mwg-rs:RegionList><rdf:li mwg-rs:Name="Åke Prov"/></mwg-rs:RegionList>
        </rdf:Description></x:xmpmeta>
        """.utf8)

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 0xFF)] + content
    }

    /// The frame and the scan of a JPEG.
    private static let frame =
        segment(0xC0, [8, 0, 2, 0, 3, 1, 1, 0x11, 0]) + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0, 0xFF, 0xD9]

    private static func jpeg(_ segments: [[UInt8]]) -> [UInt8] { [0xFF, 0xD8] + segments.flatMap { $0 } + frame }

    /// The head of a PNG, and a chunk.
    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let head: [UInt8] = Array(png[..<33])
        return head + big(content.count) + Array(name.utf8) + content + [0, 0, 0, 0]
    }

    private static let xap = Array("http://ns.adobe.com/xap/1.0/\0".utf8)

    @Test("Where it was taken, by whom and who is in it are found in XMP in each format")
    func xmp() {
        let jpeg = Self.jpeg([Self.segment(0xE1, Self.xap + Self.packet)])
        let more = Array("http://ns.adobe.com/xmp/extension/\0".utf8) + [UInt8](repeating: 0x41, count: 40)
        let half = Self.packet.count / 2
        let extended =
            Self.jpeg([
                Self.segment(0xE1, more + Self.packet.prefix(half)),
                Self.segment(0xE1, more + Self.packet.dropFirst(half)),
            ])
        let text = Array("XML:com.adobe.xmp".utf8) + [0, 0, 0, 0, 0] + Self.packet
        let packed = Array("XML:com.adobe.xmp".utf8) + [0, 1, 0, 0, 0] + Array("x~".utf8) + Self.packet
        func png(_ text: [UInt8]) -> [UInt8] {
            Self.chunk("iTXt", text)
        }
        let webp = Array("RIFF0000WEBPXMP ".utf8) + Self.little(Self.packet.count) + Self.packet
        let gif = Array("GIF89a".utf8) + Self.packet
        let pictures: [[UInt8]] = [jpeg, extended, png(text), png(packed), webp, gif]
        for bytes in pictures {
            let told = PictureMetadata(bytes, inflate: { Array($0) })
            #expect(told.hasLocation && told.artist == "Vera Exempel" && told.people == ["Åke Prov"])
        }
    }

    @Test("Names are found in IPTC's older form, in EXIF's directory of the picture, and in a PNG's words")
    func names() {
        let record: [UInt8] = [0x1C, 2, 80, 0, 12] + Array("Vera Exempel".utf8)
        let resource: [UInt8] = [4, 4, 0, 0] + Self.big(record.count)
        let photoshop: [UInt8] = Array("Photoshop 3.0\u{0}8BIM".utf8) + resource + record
        let directory: [UInt8] = [0, 42, 0, 0, 0, 8, 0, 1, 0x87, 0x69, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0]
        let inner: [UInt8] = [0, 1, 0xA4, 0x30, 0, 2, 0, 0, 0, 13, 0, 0, 0, 44, 0, 0, 0, 0]
        let owner: [UInt8] = Array("Exif\0\0MM".utf8) + directory + inner + Array("Vera Exempel\0".utf8)
        let words = Array("Author\0Vera Exempel".utf8)
        let pictures = [
            Self.jpeg([Self.segment(0xED, photoshop)]), Self.jpeg([Self.segment(0xE1, owner)]),
            Self.chunk("tEXt", words),
        ]
        for bytes in pictures {
            #expect(PictureMetadata(bytes).artist == "Vera Exempel")
        }
    }

    @Test("A JPEG is read to its scan, however much stands before it")
    func lateSegments() async {
        let profile = Self.segment(0xE2, [UInt8](repeating: 7, count: 65_000))
        let profiles = [[UInt8]](repeating: profile, count: 6)
        let bytes = Self.jpeg(profiles + [Self.segment(0xE1, Self.xap + Self.packet)])
        var site: LiteralSite = ["content/a.md": "---\nrubrik: A\n---\n\n![En björk vid en sjö](a.jpg)\n"]
        site.set("content/a.jpg", bytes: bytes)
        await site.expectFindings([
            "content/a.jpg: picture-location", "content/a.jpg: file-author", "content/a.jpg: heavy-picture",
            "content/a.jpg: file-author",
        ])
    }

    @Test("65,535 segments, fill bytes without end and a file that is cut anywhere end in an answer")
    func hostile() {
        let many = Self.jpeg([[UInt8]](repeating: [0xFF, 0xE2, 0, 4, 1, 2], count: 65_535))
        #expect(PictureMetadata(many) == PictureMetadata([]))
        #expect(PictureMetadata([0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: 300_000)) == PictureMetadata([]))
        let jpeg = Self.jpeg([Self.segment(0xE1, Self.xap + Self.packet)])
        for length in jpeg.indices { _ = PictureMetadata(Array(jpeg.prefix(length))) }
    }

    @Test("Chunks whose sizes lie end the search")
    func lying() {
        for bytes in [Self.png, Self.webp] {
            for size in [[UInt8](repeating: 0xFF, count: 4), [0x7F, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0]] {
                for place in [8, 16, 33, 37] {
                    var broken = bytes
                    broken.replaceSubrange(place..<place + 4, with: size)
                    _ = PictureMetadata(broken)
                    _ = PictureMetadata(Array(broken.prefix(place + 4)))
                }
            }
        }
    }
}
