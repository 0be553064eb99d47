// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A name that can stand in an address and as a file on every system: `foretagsgala-2026`. Lower-case `[a-z0-9-]`, at most 80
/// bytes, no hyphen at the ends, none of the names that Windows keeps for devices.
public struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name.
    public let text: String

    /// The name as text.
    public var description: String { text }

    /// The longest that a slug is, in bytes.
    public static let maximumLength = 80

    /// A text that already is a slug, or nil.
    public init?(_ text: String) {
        var bytes: [UInt8] = []
        Slug.append(text.utf8.span, to: &bytes)
        guard !bytes.isEmpty, bytes.elementsEqual(text.utf8), !Slug.isReserved(text) else { return nil }
        self.text = text
    }

    /// The slug of a title, a heading or a file's name, alike for composed and decomposed letters; nil when the text has no
    /// letter or digit that we can write. A name that Windows reserves gets `-sida` after it.
    public static func make(from text: String) -> Slug? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 8)
        append(text.utf8.span, to: &bytes)
        if bytes.isEmpty { return nil }
        let name = String(decoding: bytes, as: UTF8.self)
        return Slug(made: isReserved(name) ? name + "-sida" : name)
    }

    private init(made text: String) { self.text = text }

    /// Whether Windows, and so IIS, keeps a name for a device: `con`, `nul`, `com1`, with or without an extension.
    public static func isReserved(_ name: String) -> Bool {
        // Bytes, since every name of a site is asked: characters took a tenth of resolve.
        let base = name.utf8.prefix { $0 != UInt8(ascii: ".") }
        guard base.count == 3 || base.count == 4 else { return false }
        let word = String(Substring(base)).lowercased()
        if base.count == 3 { return ["con", "prn", "aux", "nul"].contains(word) }
        return (word.hasPrefix("com") || word.hasPrefix("lpt"))
            && (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(word.utf8.last ?? 0)
    }

    /// Slugs are ordered by their bytes.
    public static func < (left: Slug, right: Slug) -> Bool { left.text.utf8.lexicographicallyPrecedes(right.text.utf8) }

    /// Appends the slug of a text in UTF-8; nothing when it has none. Reserved names are left as they are: in a fragment they
    /// do no harm.
    public static func append(_ text: borrowing Span<UInt8>, to output: inout [UInt8]) {
        let start = output.count
        var needsHyphen = false
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                index += 1
                let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
                guard lower &- 0x61 < 26 || lower.isDigit else {
                    needsHyphen = true
                    continue
                }
                if needsHyphen, output.count > start { output.append(UInt8(ascii: "-")) }
                output.append(lower)
            } else {
                let (scalar, length) = text.scalar(at: index)
                index += length
                if isInvisible(scalar) { continue }
                guard let letters = LatinLetters.ascii(of: scalar) else {
                    needsHyphen = true
                    continue
                }
                if needsHyphen, output.count > start { output.append(UInt8(ascii: "-")) }
                output.append(letters.first)
                if letters.second != 0 { output.append(letters.second) }
            }
            needsHyphen = false
            if output.count - start > maximumLength { break }
        }
        shorten(&output, from: start)
    }

    /// Cuts what is too long at the last hyphen that leaves at least half, so that no word is broken; else in the word.
    private static func shorten(_ output: inout [UInt8], from start: Int) {
        guard output.count - start > maximumLength else { return }
        var end = start + maximumLength
        while end > start + maximumLength / 2, output[end] != UInt8(ascii: "-") { end -= 1 }
        if output[end] != UInt8(ascii: "-") { end = start + maximumLength }
        output.removeSubrange(end...)
    }

    /// Combining marks, whose letter is already written, soft hyphens and marks without width.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }
}

extension Slug {
    /// A key of front matter or site.yml as it is compared: NFC, lower case, å and ä as a, ö as o, é as e, without `-`, `_` and
    /// spaces. `E-post`, `epost` and `Öppettider`, `oppettider` are the same.
    public static func key(of name: String) -> String {
        if isKey(name.utf8.span) { return name }
        let normal = nfc(name).lowercased()
        let bytes = normal.utf8.span
        var key: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte != 0x2D, byte != 0x5F, byte != 0x20 { key.append(byte) }
                index += 1
                continue
            }
            let (scalar, length) = bytes.scalar(at: index)
            switch scalar {
            case "å", "ä": key.append(UInt8(ascii: "a"))
            case "ö": key.append(UInt8(ascii: "o"))
            case "é": key.append(UInt8(ascii: "e"))
            case "\u{A0}", "\u{AD}", "\u{2010}", "\u{2011}", "\u{2013}": break
            default: for offset in 0..<length { key.append(bytes[index + offset]) }
            }
            index += length
        }
        return String(decoding: key, as: UTF8.self)
    }

    private static func isKey(_ bytes: borrowing Span<UInt8>) -> Bool {
        for index in bytes.indices where !(bytes[index] &- 0x61 < 26 || bytes[index].isDigit) { return false }
        return true
    }
}
