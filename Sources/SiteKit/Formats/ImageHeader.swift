// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The formats of images that browsers show and that we read.
public enum ImageFormat: String, Hashable, Sendable, CaseIterable {
    case jpeg
    case png
    case gif
    case webp
    case svg

    /// The format that a file's extension promises, in any case and without the point: `JPG` is JPEG. Nil for others.
    public init?(fileExtension: String) {
        switch fileExtension.lowercased() {
        case "jpg", "jpeg", "jpe", "jfif": self = .jpeg
        case "png": self = .png
        case "gif": self = .gif
        case "webp": self = .webp
        case "svg": self = .svg
        default: return nil
        }
    }

    /// The media type: `image/svg+xml`.
    public var mediaType: String { self == .svg ? "image/svg+xml" : "image/" + rawValue }

    /// The name that people use: `JPEG`.
    public var name: String {
        switch self {
        case .webp: "WebP"
        default: rawValue.uppercased()
        }
    }

    /// The extension that the format's files usually have.
    public var fileExtension: String { self == .jpeg ? "jpg" : rawValue }
}

/// An image's format and its size in pixels as it is shown.
public struct ImageSize: Hashable, Sendable {
    /// What the bytes are, whatever the file is called.
    public var format: ImageFormat
    /// Pixels, at least 1. Of an SVG, CSS pixels, rounded.
    public var width: Int
    /// Pixels, at least 1.
    public var height: Int

    /// A size of its parts.
    public init(format: ImageFormat, width: Int, height: Int) {
        (self.format, self.width, self.height) = (format, width, height)
    }
}

/// Why an image has no size that we can tell.
public enum ImageFault: Error, Hashable, Sendable {
    /// The file holds nothing.
    case empty
    /// The bytes are another format than the file's name promises.
    case wrongFormat(expected: ImageFormat, found: ImageFormat)
    /// An image that browsers do not show, or not all of them: `HEIC`, `TIFF`, `BMP`.
    case unsupported(String)
    /// Not an image that we know.
    case notAnImage
    /// The bytes end before the size. With a file that is longer, read at least so many.
    case truncated(atLeast: Int)
    /// The bytes contradict their format.
    case damaged(ImageFormat)
    /// The width or the height is 0.
    case zeroSize(ImageFormat)
    /// An SVG with neither `viewBox` nor width and height in lengths.
    case noSize
}

/// Reads an image's size from its first bytes. Hostile bytes end in a fault.
public enum ImageHeader {
    /// So many bytes hold the size of nearly every image; a JPEG with much before its picture needs more, and says how many.
    public static let usualLength = 65_536

    /// The format and size of an image. `expected` is what the file's name promises, if that is known.
    public static func read(_ bytes: [UInt8], expecting expected: ImageFormat? = nil) -> Result<ImageSize, ImageFault> {
        read(bytes.span, expecting: expected)
    }

    /// The format and size of an image in part of a buffer.
    public static func read(
        _ bytes: borrowing Span<UInt8>, expecting expected: ImageFormat? = nil
    ) -> Result<ImageSize, ImageFault> {
        if bytes.isEmpty { return .failure(.empty) }
        guard let format = format(of: bytes) else {
            if let name = unsupported(bytes) { return .failure(.unsupported(name)) }
            return .failure(isStartOfSignature(bytes) ? .truncated(atLeast: 32) : .notAnImage)
        }
        if let expected, expected != format { return .failure(.wrongFormat(expected: expected, found: format)) }
        let size =
            switch format {
            case .jpeg: JPEGHeader.read(bytes)
            case .png: PNGHeader.read(bytes)
            case .gif: GIFHeader.read(bytes)
            case .webp: WebPHeader.read(bytes)
            case .svg: SVGHeader.read(bytes)
            }
        return size.flatMap { $0.width < 1 || $0.height < 1 ? .failure(.zeroSize(format)) : .success($0) }
    }

    private static func format(of bytes: borrowing Span<UInt8>) -> ImageFormat? {
        if bytes.hasBytes([0xFF, 0xD8, 0xFF], at: 0) { return .jpeg }
        if bytes.hasBytes(PNGHeader.signature, at: 0) { return .png }
        if bytes.has("GIF87a", at: 0) || bytes.has("GIF89a", at: 0) { return .gif }
        if bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) { return .webp }
        return SVGHeader.isSVG(bytes) ? .svg : nil
    }

    /// Whether there are so few bytes that they may be the start of an image.
    private static func isStartOfSignature(_ bytes: borrowing Span<UInt8>) -> Bool {
        let signatures = [[0xFF, 0xD8, 0xFF], PNGHeader.signature, Array("GIF8".utf8), Array("RIFF".utf8)]
        let start = signatures.contains { signature in
            let shared = min(signature.count, bytes.count)
            return bytes.hasBytes(Array(signature.prefix(shared)), at: 0)
        }
        return start && bytes.count < 12
    }

    /// The name of a format that cameras and old programs write and that is not for the web.
    private static func unsupported(_ bytes: borrowing Span<UInt8>) -> String? {
        if bytes.has("ftyp", at: 4) {
            if bytes.has("avif", at: 8) || bytes.has("avis", at: 8) { return "AVIF" }
            for brand: StaticString in ["heic", "heix", "hevc", "mif1", "msf1"] where bytes.has(brand, at: 8) {
                return "HEIC"
            }
        }
        if bytes.hasBytes([0x49, 0x49, 0x2A, 0x00], at: 0) || bytes.hasBytes([0x4D, 0x4D, 0x00, 0x2A], at: 0) {
            return "TIFF"
        }
        if bytes.has("BM", at: 0), bytes.count > 14, bytes[6] == 0, bytes[7] == 0 { return "BMP" }
        if bytes.has("8BPS", at: 0) { return "PSD" }
        if bytes.hasBytes([0x00, 0x00, 0x01, 0x00], at: 0) { return "ICO" }
        return nil
    }
}
