// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a picture tells besides what it shows: where it was taken, by whom, and who is in it. It stands in EXIF (JEITA CP-3451), in XMP
/// (ISO 16684-1) and in IPTC's older form, in places that each format has for them.
struct PictureMetadata: Hashable, Sendable {
    /// Whether it says where on Earth it was taken.
    var hasLocation = false
    /// The name of who took it.
    var artist: String?
    /// The names of who is in it, as programs that know faces write them.
    var people: [String] = []

    /// Reads the bytes of a picture; nothing where it tells nothing. `inflate` unpacks deflate (RFC 1951).
    init(_ bytes: [UInt8], inflate: (ArraySlice<UInt8>) -> [UInt8]? = { _ in nil }) {
        for part in MetadataParts(bytes, inflate: inflate).parts {
            switch part {
            case .exif(let range): add(exif: bytes.span.extracting(range))
            case .xmp(let packet): add(XMPPacket(packet))
            case .name(let name): artist = artist ?? name
            }
        }
    }

    private mutating func add(_ packet: XMPPacket) {
        hasLocation = hasLocation || packet.hasLocation
        artist = artist ?? packet.creator
        people += packet.people
    }

    // MARK: EXIF: a directory of TIFF 6.0, with others beneath it

    private mutating func add(exif tiff: borrowing Span<UInt8>) {
        let isLittle = tiff.has("II", at: 0)
        guard isLittle || tiff.has("MM", at: 0), let directory = tiff.number(at: 4, bytes: 4, isLittle: isLittle) else {
            return
        }
        for (tag, offset) in Self.entries(tiff, directory, isLittle) {
            switch tag {
            case 0x8825: hasLocation = hasLocation || Self.holdsPosition(tiff, at: offset, isLittle)
            // The artist; Windows' own form of it.
            case 0x013B: artist = artist ?? Self.text(tiff, at: offset, isLittle)
            case 0x9C9D: artist = artist ?? Self.wideText(tiff, at: offset, isLittle)
            // The directory of the picture, with the camera's owner.
            case 0x8769:
                guard let inner = tiff.number(at: offset + 8, bytes: 4, isLittle: isLittle) else { continue }
                for (tag, offset) in Self.entries(tiff, inner, isLittle) where tag == 0xA430 {
                    artist = artist ?? Self.text(tiff, at: offset, isLittle)
                }
            default: break
            }
        }
    }

    /// The entries of a directory: a tag, and where the entry stands.
    private static func entries(
        _ tiff: borrowing Span<UInt8>, _ directory: Int, _ isLittle: Bool
    ) -> [(tag: Int, offset: Int)] {
        guard let count = tiff.number(at: directory, bytes: 2, isLittle: isLittle) else { return [] }
        var entries: [(tag: Int, offset: Int)] = []
        for entry in 0..<min(count, 512) {
            let offset = directory + 2 + entry * 12
            guard let tag = tiff.number(at: offset, bytes: 2, isLittle: isLittle) else { break }
            entries.append((tag, offset))
        }
        return entries
    }

    /// Whether the directory of positions has a latitude (tag 2); cameras write an empty one when they do not know.
    private static func holdsPosition(_ tiff: borrowing Span<UInt8>, at offset: Int, _ isLittle: Bool) -> Bool {
        guard let directory = tiff.number(at: offset + 8, bytes: 4, isLittle: isLittle) else { return false }
        return entries(tiff, directory, isLittle).contains { $0.tag == 2 }
    }

    private static func bytes(
        _ tiff: borrowing Span<UInt8>, at offset: Int, _ isLittle: Bool, limit: Int
    ) -> [UInt8]? {
        guard let count = tiff.number(at: offset + 4, bytes: 4, isLittle: isLittle), count > 1, count < limit else {
            return nil
        }
        let start = count <= 4 ? offset + 8 : tiff.number(at: offset + 8, bytes: 4, isLittle: isLittle) ?? tiff.count
        guard start + count <= tiff.count else { return nil }
        var bytes: [UInt8] = []
        for index in start..<start + count { bytes.append(tiff[index]) }
        return bytes
    }

    private static func text(_ tiff: borrowing Span<UInt8>, at offset: Int, _ isLittle: Bool) -> String? {
        guard let bytes = bytes(tiff, at: offset, isLittle, limit: 256) else { return nil }
        return visible(String(decoding: bytes.filter { $0 != 0 }.trimmingSpaces, as: UTF8.self))
    }

    /// A text in UTF-16, the least significant byte first.
    private static func wideText(_ tiff: borrowing Span<UInt8>, at offset: Int, _ isLittle: Bool) -> String? {
        guard let bytes = bytes(tiff, at: offset, isLittle, limit: 512) else { return nil }
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
        return visible(String(decoding: units.filter { $0 != 0 }, as: UTF16.self))
    }

    private static func visible(_ text: String) -> String? {
        text.unicodeScalars.contains { !$0.properties.isWhitespace } ? text : nil
    }
}
