// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Image headers")
struct ImageHeaderTests {
    private static func size(_ format: ImageFormat, _ width: Int = 640, _ height: Int = 480) -> ImageSize {
        ImageSize(format: format, width: width, height: height)
    }

    private static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static func png(width: UInt8 = 2, height: UInt8 = 1) -> [UInt8] {
        PNGHeader.signature + [0, 0, 0, 13] + ascii("IHDR") + [0, 0, width, 0x80, 0, 0, height, 0xE0, 8, 6, 0, 0, 0]
    }

    /// Segments before a frame of 640 × 480.
    private static func jpeg(_ segments: [UInt8] = [], frame: UInt8 = 0xC0) -> [UInt8] {
        [0xFF, 0xD8] + segments + [
            0xFF, frame, 0, 17, 8, 0x01, 0xE0, 0x02, 0x80, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
        ]
    }

    private static func exif(orientation: UInt8, little: Bool) -> [UInt8] {
        let tiff: [UInt8] =
            little
            ? ascii("II") + [42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]
            : ascii("MM") + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
        return [0xFF, 0xE1, 0, UInt8(8 + tiff.count)] + ascii("Exif") + [0, 0] + tiff
    }

    private static func webp(_ chunk: String, _ payload: [UInt8]) -> [UInt8] {
        ascii("RIFF") + [22, 0, 0, 0] + ascii("WEBP") + ascii(chunk) + [10, 0, 0, 0] + payload
    }

    private static let valid: [(bytes: [UInt8], size: ImageSize)] = [
        (png(), size(.png)), (jpeg(), size(.jpeg)), (jpeg(frame: 0xC2), size(.jpeg)), (jpeg(frame: 0xCF), size(.jpeg)),
        (jpeg([0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC4, 0, 3, 9]), size(.jpeg)),
        (jpeg(exif(orientation: 6, little: true)), size(.jpeg, 480, 640)),
        (jpeg(exif(orientation: 8, little: false)), size(.jpeg, 480, 640)),
        (jpeg(exif(orientation: 3, little: false)), size(.jpeg)),
        (ascii("GIF89a") + [0x80, 0x02, 0xE0, 0x01, 0, 0, 0], size(.gif)),
        (webp("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x01]), size(.webp)),
        (webp("VP8L", [0x2F, 0x7F, 0xC2, 0x77, 0, 0, 0, 0, 0, 0]), size(.webp)),
        (webp("VP8X", [0x10, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0]), size(.webp)),
        (ascii("<svg width='640' height=\"480px\"/>"), size(.svg)),
    ]

    @Test("The size of every format is read from its first bytes", arguments: valid)
    func reads(_ bytes: [UInt8], _ size: ImageSize) {
        #expect(ImageHeader.read(bytes) == .success(size))
        #expect(ImageHeader.read(bytes, expecting: size.format) == .success(size))
    }

    @Test(
        "An SVG's size is read past what stands before it and in any unit",
        arguments: [
            (
                "\u{FEFF}<?xml version='1.0'?><!-- <svg width='1'> --><!DOCTYPE svg [<!ENTITY a \"b>\">]>\n<svg\n xmlns='x'  viewBox = '0,0,640 480' >",
                640, 480
            ),
            ("<svg width=\"100%\" height=\"100%\" viewBox=\"-10 -10 640 480\">", 640, 480),
            ("<svg:svg width='10cm' height='1in'>", 378, 96),
            ("<svg width='320' viewBox='0 0 640 480'>", 320, 240),
            ("<svg data-x='>' height='2em' width='.5e2'>", 50, 32),
            ("<svg width='0.2' height='72pt'>", 1, 96),
        ])
    func svg(_ text: String, _ width: Int, _ height: Int) {
        #expect(ImageHeader.read(Array(text.utf8)) == .success(Self.size(.svg, width, height)))
    }

    @Test("What has no size says why")
    func faults() {
        #expect(ImageHeader.read([UInt8]()) == .failure(.empty))
        #expect(ImageHeader.read(Self.png(), expecting: .jpeg) == .failure(.wrongFormat(expected: .jpeg, found: .png)))
        #expect(ImageHeader.read(Self.ascii("GIF89a") + [0, 0, 1, 0]) == .failure(.zeroSize(.gif)))
        #expect(ImageHeader.read(Self.ascii("<html><svg width='1' height='1'>")) == .failure(.notAnImage))
        #expect(ImageHeader.read(Self.ascii("<svg>")) == .failure(.noSize))
        #expect(ImageHeader.read(Self.ascii("<svg width='0' height='1'>")) == .failure(.zeroSize(.svg)))
        #expect(ImageHeader.read(Self.ascii("<svg width='1e300' height='1'>")) == .failure(.damaged(.svg)))
        #expect(ImageHeader.read([0, 0, 0, 24] + Self.ascii("ftypheic")) == .failure(.unsupported("HEIC")))
        #expect(ImageHeader.read([0xFF, 0xD8, 0xFF, 0xDA, 0, 2]) == .failure(.damaged(.jpeg)))
        #expect(ImageHeader.read([0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF]) == .failure(.truncated(atLeast: 65_555)))
        #expect(ImageHeader.read(Self.ascii("hej")) == .failure(.notAnImage))
        #expect(ImageHeader.read([0x89, 0x50]) == .failure(.truncated(atLeast: 32)))
    }

    @Test("Bytes cut off anywhere, changed anywhere or made at random end in a size or a fault")
    func hostile() {
        var random = Seeded(1)
        for (bytes, size) in Self.valid {
            for length in 0..<bytes.count {
                if case .success(let found) = ImageHeader.read(Array(bytes[..<length])) { #expect(found == size) }
            }
            for _ in 0..<2000 {
                var changed = bytes
                for _ in 0..<3 {
                    changed[Int.random(in: 0..<changed.count, using: &random)] = .random(in: 0...255, using: &random)
                }
                check(changed)
            }
        }
        for _ in 0..<5000 {
            let noise = (0..<Int.random(in: 0..<80, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            for start in [[], [0xFF, 0xD8, 0xFF], Self.ascii("<svg "), Self.webp("VP8X", [])] { check(start + noise) }
        }
    }

    private func check(_ bytes: [UInt8]) {
        guard case .success(let size) = ImageHeader.read(bytes) else { return }
        #expect(size.width > 0 && size.height > 0, "\(bytes)")
    }
}
