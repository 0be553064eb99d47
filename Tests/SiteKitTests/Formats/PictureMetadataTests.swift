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

    @Test("Chunks whose sizes lie end the search")
    func lying() {
        for bytes in [Self.png, Self.webp] {
            for size in [[UInt8](repeating: 0xFF, count: 4), [0x7F, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0]] {
                for place in [8, 16, 33, 37] {
                    var broken = bytes
                    broken.replaceSubrange(place..<place + 4, with: size)
                    _ = PictureMetadata.chunk(of: broken)
                    _ = PictureMetadata.chunk(of: Array(broken.prefix(place + 4)))
                }
            }
        }
    }
}
