// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What an XMP packet (ISO 16684-1) tells of people and places: data in RDF that pictures and documents carry, often beside older forms of
/// the same. It is searched for its names, whatever their prefixes; a broken packet tells what it can.
struct XMPPacket: Hashable, Sendable {
    /// Whether it says where on Earth something is (`exif:GPSLatitude`).
    var hasLocation = false
    /// Who made it (`dc:creator`), by name.
    var creator: String?
    /// What it is called (`dc:title`).
    var title: String?
    /// Who is in the picture: names of faces that programs have marked.
    var people: [String] = []

    /// Reads a packet, or bytes in which one stands.
    init(_ bytes: [UInt8]) {
        hasLocation = Self.value(of: "GPSLatitude", in: bytes)?.utf8.contains(where: \.isDigit) ?? false
        creator =
            Self.value(of: "dc:creator", in: bytes) ?? Self.value(of: "tiff:Artist", in: bytes)
            ?? Self.value(of: "OwnerName", in: bytes)
        title = Self.value(of: "dc:title", in: bytes)
        for name: StaticString in ["PersonDisplayName", "PersonInImage"] {
            people += Self.value(of: name, in: bytes).map { [$0] } ?? []
        }
        if people.isEmpty, bytes.firstRange(of: "RegionList", from: 0) != nil,
            let name = Self.value(of: "mwg-rs:Name", in: bytes)
        {
            people = [name]
        }
    }

    /// The text of the first attribute or element with a name that has any: `name="…"`, `<name>…</name>`, or the first item of a list.
    private static func value(of name: StaticString, in bytes: [UInt8]) -> String? {
        var at = 0
        var tries = 0
        while let place = bytes.firstRange(of: name, from: at), tries < 64 {
            at = place.upperBound
            tries += 1
            guard at < bytes.count, place.lowerBound > 0, "<: \n\t\r".utf8.contains(bytes[place.lowerBound - 1]) else {
                continue
            }
            let rest = bytes[at..<min(at + 4096, bytes.count)]
            let text: ArraySlice<UInt8>
            if rest.starts(with: "=\"".utf8) {
                text = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
            } else if let end = rest.firstIndex(of: UInt8(ascii: ">")), rest.first.map({ !$0.isLetter }) ?? false {
                text = content(rest[(end + 1)...])
            } else {
                continue
            }
            let words = plainText(Array(text).trimmingSpaces[...])
            if !words.isEmpty { return words }
        }
        return nil
    }

    /// The first text in an element, in its own list or itself, before it ends.
    private static func content(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes
        // A list and its item stand before the text.
        for _ in 0..<4 {
            rest = rest.drop(while: \.isSpace)
            guard rest.first == UInt8(ascii: "<") else { return rest.prefix { $0 != UInt8(ascii: "<") } }
            let tag = rest.prefix { $0 != UInt8(ascii: ">") }
            if tag.dropFirst().first == UInt8(ascii: "/") || tag.last == UInt8(ascii: "/") { return [] }
            rest = rest.dropFirst(tag.count + 1)
        }
        return []
    }
}
