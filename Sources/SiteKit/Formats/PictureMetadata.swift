/// What a picture tells besides what it shows, in its EXIF data (JEITA CP-3451, a directory of TIFF 6.0): where it was taken and by
/// whom. It is in JPEG's APP1, PNG's `eXIf` and WebP's `EXIF`.
struct PictureMetadata: Hashable, Sendable {
    /// Whether it says where on Earth it was taken.
    var hasLocation = false
    /// The name of who took it.
    var artist: String?

    /// Reads the bytes of a picture; nothing where it has no EXIF data.
    init(_ bytes: [UInt8]) {
        let span = bytes.span
        guard let start = Self.directoryStart(bytes) else { return }
        let tiff = span.extracting(start..<span.count)
        let isLittle = tiff.has("II", at: 0)
        guard isLittle || tiff.has("MM", at: 0), let directory = Self.number(tiff, 4, 4, isLittle),
            let entries = Self.number(tiff, directory, 2, isLittle)
        else { return }
        for entry in 0..<min(entries, 512) {
            let offset = directory + 2 + entry * 12
            guard let tag = Self.number(tiff, offset, 2, isLittle) else { return }
            if tag == 0x8825 { hasLocation = Self.holdsPosition(tiff, at: offset, isLittle) }
            if tag == 0x013B { artist = Self.text(tiff, at: offset, isLittle) }
        }
    }

    /// The chunk of a PNG (`eXIf`) or a WebP (`EXIF`) that holds EXIF data, with its name; nil where there is none.
    static func chunk(of bytes: [UInt8]) -> Range<Int>? {
        let span = bytes.span
        let isWebP = bytes.matches("RIFF", at: 0) && bytes.matches("WEBP", at: 8)
        guard isWebP || bytes.matches("PNG", at: 1) else { return nil }
        var at = isWebP ? 12 : 8
        while at + 8 <= bytes.count {
            guard let size = isWebP ? span.littleEndian(at: at + 4, bytes: 4) : span.bigEndian(at: at, bytes: 4) else {
                return nil
            }
            let name = isWebP ? at : at + 4
            let end = min(name + (isWebP ? 8 : 4) + size, bytes.count)
            if bytes.matches(isWebP ? "EXIF" : "eXIf", at: name) { return name..<end }
            at = isWebP ? end + size % 2 : end + 4
        }
        return nil
    }

    /// Where the TIFF data begins: after the mark of the container that holds it.
    private static func directoryStart(_ bytes: [UInt8]) -> Int? {
        var at = bytes.firstIndex(of: UInt8(ascii: "E"), from: 0)
        while at + 14 < bytes.count {
            if bytes.matches("Exif\0\0", at: at) { return at + 6 }
            if bytes.matches("EXIF", at: at), bytes.matches("II", at: at + 8) || bytes.matches("MM", at: at + 8) {
                return at + 8
            }
            at = bytes.firstIndex(of: UInt8(ascii: "E"), from: at + 1)
        }
        at = bytes.firstIndex(of: UInt8(ascii: "e"), from: 0)
        while at + 12 < bytes.count {
            if bytes.matches("eXIf", at: at) { return at + 4 }
            at = bytes.firstIndex(of: UInt8(ascii: "e"), from: at + 1)
        }
        return nil
    }

    /// Whether the directory of positions has a latitude (tag 2); cameras write an empty one when they do not know.
    private static func holdsPosition(_ tiff: borrowing Span<UInt8>, at offset: Int, _ isLittle: Bool) -> Bool {
        guard let directory = number(tiff, offset + 8, 4, isLittle), let entries = number(tiff, directory, 2, isLittle)
        else { return false }
        for entry in 0..<min(entries, 64) where number(tiff, directory + 2 + entry * 12, 2, isLittle) == 2 {
            return true
        }
        return false
    }

    private static func text(_ tiff: borrowing Span<UInt8>, at offset: Int, _ isLittle: Bool) -> String? {
        guard let count = number(tiff, offset + 4, 4, isLittle), count > 1, count < 256 else { return nil }
        let start = count <= 4 ? offset + 8 : number(tiff, offset + 8, 4, isLittle) ?? tiff.count
        guard start + count <= tiff.count else { return nil }
        var bytes: [UInt8] = []
        for index in start..<start + count where tiff[index] != 0 { bytes.append(tiff[index]) }
        let text = String(decoding: bytes.trimmingSpaces, as: UTF8.self)
        return text.isEmpty ? nil : text
    }

    private static func number(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ width: Int, _ isLittle: Bool) -> Int? {
        isLittle ? bytes.littleEndian(at: offset, bytes: width) : bytes.bigEndian(at: offset, bytes: width)
    }
}
