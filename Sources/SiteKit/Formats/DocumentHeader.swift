// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A kind of file that pages link to, with what a link says about it: `pdf`, `docx`.
public struct DocumentFormat: Hashable, Sendable {
    /// The short name beside a link, and the usual extension: `pdf`.
    public let name: String
    /// The media type (IANA): `application/pdf`.
    public let mediaType: String
    /// How its bytes begin.
    let signature: Signature

    /// What a file's first bytes tell.
    enum Signature: Hashable {
        /// `%PDF-`, within the first kilobyte.
        case pdf
        /// A ZIP archive (APPNOTE.TXT 4.3.7), empty or not.
        case zip
        /// A compound file, in which Word, Excel and PowerPoint wrote before 2007.
        case compound
        /// These bytes at the start.
        case bytes([UInt8])
        /// Text, which has no mark of its own but never a zero byte.
        case text
        /// Nothing that we check.
        case none
    }

    /// The format that a file's extension promises, in any case and without the point. Nil for others.
    public init?(fileExtension: String) {
        let wanted = fileExtension.lowercased()
        guard let known = Self.all.first(where: { $0.name == wanted }) else { return nil }
        self = known
    }

    private init(_ name: String, _ mediaType: String, _ signature: Signature) {
        (self.name, self.mediaType, self.signature) = (name, mediaType, signature)
    }

    /// The formats that we know, in the order in which they are tried.
    public static let all: [DocumentFormat] = [
        DocumentFormat("pdf", "application/pdf", .pdf),
        DocumentFormat("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", .zip),
        DocumentFormat("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", .zip),
        DocumentFormat("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", .zip),
        DocumentFormat("odt", "application/vnd.oasis.opendocument.text", .zip),
        DocumentFormat("ods", "application/vnd.oasis.opendocument.spreadsheet", .zip),
        DocumentFormat("odp", "application/vnd.oasis.opendocument.presentation", .zip),
        DocumentFormat("epub", "application/epub+zip", .zip),
        DocumentFormat("zip", "application/zip", .zip),
        DocumentFormat("doc", "application/msword", .compound),
        DocumentFormat("xls", "application/vnd.ms-excel", .compound),
        DocumentFormat("ppt", "application/vnd.ms-powerpoint", .compound),
        DocumentFormat("rtf", "application/rtf", .bytes(Array("{\\rtf".utf8))),
        DocumentFormat("csv", "text/csv", .text),
        DocumentFormat("txt", "text/plain", .text),
        DocumentFormat("ics", "text/calendar", .text),
        DocumentFormat("vcf", "text/vcard", .text),
        DocumentFormat("json", "application/json", .text),
        DocumentFormat("xml", "application/xml", .text),
        DocumentFormat("mp3", "audio/mpeg", .none),
        DocumentFormat("m4a", "audio/mp4", .none),
        DocumentFormat("mp4", "video/mp4", .none),
        DocumentFormat("webm", "video/webm", .bytes([0x1A, 0x45, 0xDF, 0xA3])),
        DocumentFormat("vtt", "text/vtt", .text),
    ]
}

/// Why a document is not what its name says.
public enum DocumentFault: Error, Hashable, Sendable {
    /// The file holds nothing.
    case empty
    /// The name promises no format that we know.
    case unknownExtension
    /// The bytes are something else; `found` is the name of what they are, when it is known: `docx`, `png`, `html`.
    case wrongFormat(expected: DocumentFormat, found: String?)
}

/// Tells a document's format by its name and first bytes, so that a link does not say "pdf" of a web page that was saved
/// under that name.
public enum DocumentHeader {
    /// The format of a file with an extension. A few kilobytes from the start are enough.
    public static func read(_ bytes: [UInt8], fileExtension: String) -> Result<DocumentFormat, DocumentFault> {
        read(bytes.span, fileExtension: fileExtension)
    }

    /// The format of a file in part of a buffer.
    public static func read(
        _ bytes: borrowing Span<UInt8>, fileExtension: String
    ) -> Result<DocumentFormat, DocumentFault> {
        guard let format = DocumentFormat(fileExtension: fileExtension) else { return .failure(.unknownExtension) }
        if bytes.isEmpty { return .failure(.empty) }
        let matches =
            switch format.signature {
            case .pdf: isPDF(bytes)
            case .zip: zipName(bytes).map { $0 == "zip" || $0 == format.name || format.name == "zip" } ?? false
            case .compound: isCompound(bytes)
            case .bytes(let signature): bytes.hasBytes(signature, at: 0)
            case .text: isText(bytes)
            case .none: true
            }
        return matches ? .success(format) : .failure(.wrongFormat(expected: format, found: found(bytes)))
    }

    /// The name of what the bytes are, when they say.
    private static func found(_ bytes: borrowing Span<UInt8>) -> String? {
        if isPDF(bytes) { return "pdf" }
        if let name = zipName(bytes) { return name }
        if isCompound(bytes) { return "doc" }
        if bytes.has("{\\rtf", at: 0) { return "rtf" }
        switch ImageHeader.read(bytes) {
        case .success(let image): return image.format.fileExtension
        case .failure(.unsupported(let name)): return name.lowercased()
        case .failure: break
        }
        for start: StaticString in ["<!DOCTYPE html", "<!doctype html", "<html", "<HTML"] where bytes.has(start, at: 0)
        {
            return "html"
        }
        return nil
    }

    private static func isPDF(_ bytes: borrowing Span<UInt8>) -> Bool {
        for offset in 0..<min(bytes.count, 1024)
        where bytes[offset] == UInt8(ascii: "%") && bytes.has("%PDF-", at: offset) {
            return true
        }
        return false
    }

    /// Whether bytes begin as a compound file, the older form of office documents (MS-CFB).
    static func isCompound(_ bytes: borrowing Span<UInt8>) -> Bool {
        bytes.hasBytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], at: 0)
    }

    private static func isText(_ bytes: borrowing Span<UInt8>) -> Bool {
        if isPDF(bytes) { return false }
        for offset in 0..<min(bytes.count, 4096) where bytes[offset] == 0 { return false }
        return true
    }

    /// What is in a ZIP archive by the names of its first files: `docx`, `odt`, or `zip` when they say nothing. Nil when it is no
    /// archive.
    private static func zipName(_ bytes: borrowing Span<UInt8>) -> String? {
        guard bytes.hasBytes([0x50, 0x4B, 0x03, 0x04], at: 0) || bytes.hasBytes([0x50, 0x4B, 0x05, 0x06], at: 0) else {
            return nil
        }
        // OpenDocument and EPUB keep their media type uncompressed in the first file.
        if bytes.has("mimetype", at: 30) {
            let extra = bytes.littleEndian(at: 28, bytes: 2) ?? 0
            let length = bytes.littleEndian(at: 18, bytes: 4) ?? 0
            for format in DocumentFormat.all
            where format.mediaType.utf8.count == length && bytes.hasBytes(Array(format.mediaType.utf8), at: 38 + extra)
            {
                return format.name
            }
            return "zip"
        }
        // Office Open XML has a folder with the program's name; one of its files comes early.
        for offset in 0..<min(bytes.count, 16_384)
        where bytes[offset] == 0x50 && bytes.hasBytes([0x50, 0x4B, 3, 4], at: offset) {
            if bytes.has("word/", at: offset + 30) { return "docx" }
            if bytes.has("xl/", at: offset + 30) { return "xlsx" }
            if bytes.has("ppt/", at: offset + 30) { return "pptx" }
        }
        return "zip"
    }
}
