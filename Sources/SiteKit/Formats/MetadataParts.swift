// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The parts of a picture's file that tell of it, found by walking over the parts that each format is made of. A part whose length lies
/// ends the walk.
struct MetadataParts {
    enum Part {
        /// TIFF data.
        case exif(Range<Int>)
        /// A packet of XMP.
        case xmp([UInt8])
        /// The name of who made the picture.
        case name(String)
    }

    private(set) var parts: [Part] = []
    private let bytes: [UInt8]
    /// Parts of an extended packet, in the order of the file.
    private var extended: [UInt8] = []

    init(_ bytes: [UInt8], inflate: (ArraySlice<UInt8>) -> [UInt8]?) {
        self.bytes = bytes
        if bytes.starts(with: [0xFF, 0xD8]) {
            walkJPEG()
        } else if bytes.matches("PNG", at: 1) {
            walkChunks(from: 8, isWebP: false, inflate)
        } else if bytes.matches("RIFF", at: 0), bytes.matches("WEBP", at: 8) {
            walkChunks(from: 12, isWebP: true, inflate)
        } else if let start = bytes.firstRange(of: "<x:xmpmeta", from: 0) ?? bytes.firstRange(of: "<metadata", from: 0)
        {
            // GIF keeps a packet as it is, SVG the same RDF in an element of its own.
            parts.append(.xmp(Array(bytes[start.lowerBound...].prefix(1 << 20))))
        }
        if !extended.isEmpty { parts.append(.xmp(extended)) }
    }

    // MARK: JPEG (ITU-T T.81): segments until the scan

    private mutating func walkJPEG() {
        var at = 2
        while at + 4 <= bytes.count, bytes[at] == 0xFF {
            let marker = bytes[at + 1]
            // Fill bytes, and marks that stand alone.
            if marker == 0xFF || marker == 0x01 || (0xD0...0xD7).contains(marker) {
                at += marker == 0xFF ? 1 : 2
                continue
            }
            if marker == 0xDA || marker == 0xD9 { return }
            let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
            guard length >= 2 else { return }
            let segment = at + 4..<min(at + 2 + length, bytes.count)
            if marker == 0xE1 { addApplication(segment) }
            if marker == 0xED { addPhotoshop(segment) }
            at += 2 + length
        }
    }

    private mutating func addApplication(_ segment: Range<Int>) {
        let (packet, more): (StaticString, StaticString) = (
            "http://ns.adobe.com/xap/1.0/\0", "http://ns.adobe.com/xmp/extension/\0"
        )
        if bytes.matches("Exif\0\0", at: segment.lowerBound), segment.count > 6 {
            parts.append(.exif(segment.lowerBound + 6..<segment.upperBound))
        } else if bytes.matches(packet, at: segment.lowerBound) {
            parts.append(.xmp(Array(bytes[segment].dropFirst(packet.utf8CodeUnitCount))))
        } else if bytes.matches(more, at: segment.lowerBound) {
            // A digest of 32 letters, the length of the whole and the place of this part stand first.
            extended += bytes[segment].dropFirst(more.utf8CodeUnitCount + 40)
        }
    }

    /// Photoshop's resources, of which number 0x0404 holds IPTC's records; record 2:80 is who made the picture.
    private mutating func addPhotoshop(_ segment: Range<Int>) {
        guard bytes.matches("Photoshop 3.0\0", at: segment.lowerBound) else { return }
        var at = segment.lowerBound + 14
        while at + 12 <= segment.upperBound, bytes.matches("8BIM", at: at) {
            let isRecords = bytes[at + 4] == 0x04 && bytes[at + 5] == 0x04
            let name = Int(bytes[at + 6]) + 1
            let start = at + 6 + name + name % 2
            guard start + 4 <= segment.upperBound, let size = bytes.span.bigEndian(at: start, bytes: 4) else { return }
            let data = start + 4..<min(start + 4 + size, segment.upperBound)
            if isRecords { addRecords(data) }
            at = start + 4 + size + size % 2
        }
    }

    private mutating func addRecords(_ data: Range<Int>) {
        var at = data.lowerBound
        while at + 5 <= data.upperBound, bytes[at] == 0x1C {
            let length = Int(bytes[at + 3]) << 8 | Int(bytes[at + 4])
            let content = at + 5..<min(at + 5 + length, data.upperBound)
            if bytes[at + 1] == 2, bytes[at + 2] == 80 { addName(bytes[content]) }
            at = at + 5 + length
        }
    }

    private mutating func addName(_ content: ArraySlice<UInt8>) {
        let words = pdfText(Array(content).trimmingSpaces)
        if !words.isEmpty, words.utf8.count < 256 { parts.append(.name(words)) }
    }

    // MARK: PNG (ISO/IEC 15948) and WebP (RFC 9649): chunks, also after the picture

    private mutating func walkChunks(from start: Int, isWebP: Bool, _ inflate: (ArraySlice<UInt8>) -> [UInt8]?) {
        var at = start
        while at + 8 <= bytes.count {
            let size = isWebP ? bytes.span.littleEndian(at: at + 4, bytes: 4) : bytes.span.bigEndian(at: at, bytes: 4)
            guard let size else { return }
            let content = at + 8..<max(min(at + 8 + size, bytes.count), at + 8)
            let name = isWebP ? at : at + 4
            if bytes.matches("EXIF", at: name) || bytes.matches("eXIf", at: name) {
                // Some programs write JPEG's mark before the data.
                let skipped = bytes.matches("Exif\0\0", at: content.lowerBound) ? min(6, content.count) : 0
                parts.append(.exif(content.lowerBound + skipped..<content.upperBound))
            } else if bytes.matches("XMP ", at: name) {
                parts.append(.xmp(Array(bytes[content])))
            } else if bytes.matches("iTXt", at: name) || bytes.matches("tEXt", at: name) {
                addText(content, isInternational: bytes[name] == UInt8(ascii: "i"), inflate)
            }
            at = isWebP ? content.upperBound + size % 2 : at + 12 + size
        }
    }

    /// A PNG's text: a keyword, and what it says.
    private mutating func addText(
        _ content: Range<Int>, isInternational: Bool, _ inflate: (ArraySlice<UInt8>) -> [UInt8]?
    ) {
        let keyword = bytes[content].prefix(80).prefix { $0 != 0 }
        var rest = bytes[content].dropFirst(keyword.count + 1)
        if isInternational {
            let isPacked = rest.first == 1
            // Whether and how it is packed, its language, and the keyword in it.
            rest = rest.dropFirst(2)
            for _ in 0..<2 { rest = rest.drop { $0 != 0 }.dropFirst() }
            if isPacked { rest = inflate(rest.dropFirst(2)).map { $0[...] } ?? [] }
        }
        if keyword.elementsEqual("XML:com.adobe.xmp".utf8) { parts.append(.xmp(Array(rest))) }
        if keyword.elementsEqual("Author".utf8) { addName(rest.prefix(256)) }
    }
}
