// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a document of an office program tells of itself and says: a ZIP archive of XML (ISO/IEC 29500 and 26300).
struct OfficeContent: Hashable, Sendable {
    /// Who wrote it, by name, or who saved it last.
    var author: String?
    /// Whether it is locked with a password; nothing more is then known.
    var isLocked = false
    /// Its text, without its form.
    var text: [UInt8] = []

    /// A document that cannot be opened without its password.
    static let locked = OfficeContent(isLocked: true)

    /// The extensions of documents that are archives of XML.
    static let extensions: Set<String> = ["docx", "xlsx", "pptx", "odt", "ods", "odp"]

    /// No more text than this is kept.
    private static let limit = 1 << 22

    private init(isLocked: Bool) { self.isLocked = isLocked }

    /// A document in an older form, of which the text is told apart from nothing else: letters of one or two bytes among the form's own.
    init(older bytes: [UInt8]) { text = bytes.prefix(Self.limit).filter { $0 != 0 } }

    /// The extensions of documents in older forms.
    static let olderExtensions: Set<String> = ["doc", "xls", "ppt", "rtf"]

    /// Reads a document; nil where its list of files, at its end, is missing. `inflate` unpacks deflate (RFC 1951).
    init?(_ bytes: [UInt8], inflate: (ArraySlice<UInt8>) -> [UInt8]?) {
        guard let files = ZIPDirectory(bytes)?.files else { return nil }
        // A small archive can hold huge files.
        var allowance = 48 << 20
        for file in files where allowance > 0 {
            let isTold = ["docProps/core.xml", "meta.xml"].contains(file.name)
            guard isTold || file.name == "META-INF/manifest.xml" || Self.holdsText(file.name), text.count < Self.limit,
                let content = file.content(in: bytes, inflate)
            else { continue }
            allowance -= content.count
            if file.name == "META-INF/manifest.xml" {
                isLocked = content.firstRange(of: "encryption-data", from: 0) != nil
            } else if isTold {
                author = Self.author(content)
            } else {
                Self.appendText(of: content, to: &text)
            }
        }
    }

    /// Whether a document of Office Open XML is locked: a compound file with one stream, named in UTF-16.
    static func isLocked(_ bytes: [UInt8]) -> Bool {
        guard DocumentHeader.isCompound(bytes.span) else { return false }
        let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
        return bytes.firstPlace(of: name, in: 0..<bytes.count) != nil
    }

    private static func holdsText(_ name: String) -> Bool {
        name == "content.xml" || name == "word/document.xml" || name == "word/footnotes.xml"
            || name == "word/comments.xml"
            || name == "xl/sharedStrings.xml" || name.hasPrefix("xl/worksheets/sheet")
            || name.hasPrefix("ppt/slides/slide")
            || name.hasPrefix("word/header") || name.hasPrefix("word/footer") || name.hasPrefix("ppt/notesSlides/")
    }

    private static func author(_ content: [UInt8]) -> String? {
        for name: StaticString in ["<dc:creator>", "<cp:lastModifiedBy>", "<meta:initial-creator>"] {
            guard let place = content.firstRange(of: name, from: 0) else { continue }
            let words = content[place.upperBound...].prefix(256).prefix { $0 != UInt8(ascii: "<") }
            let text = String(decoding: Array(words).trimmingSpaces, as: UTF8.self)
            if !text.isEmpty { return text }
        }
        return nil
    }

    /// Appends what stands between the tags. Words are cut into runs for their form, so only some tags part them.
    private static func appendText(of content: [UInt8], to text: inout [UInt8]) {
        var at = 0
        while at < content.count, text.count < limit {
            let open = content.firstIndex(of: UInt8(ascii: "<"), from: at)
            text += content[at..<open]
            let close = content.firstIndex(of: UInt8(ascii: ">"), from: open)
            let tag = content[open..<close]
            let parts: [StaticString] = [
                "</w:p", "<w:tab", "<w:br", "</a:p", "</si", "</v", "</text:", "<text:tab", "<text:s",
            ]
            if parts.contains(where: { content.matches($0, at: tag.startIndex) }) { text.append(0x0A) }
            at = close + 1
        }
    }
}

/// The list of files at the end of a ZIP archive (APPNOTE.TXT 4.3.12).
private struct ZIPDirectory {
    struct File {
        var name: String
        /// 0 for a file as it is, 8 for deflate.
        var method: Int
        /// How many bytes it has in the archive, and where its own header stands.
        var size: Int
        var offset: Int

        /// The file's bytes; nil where they are packed in another way, or are not there.
        func content(in bytes: [UInt8], _ inflate: (ArraySlice<UInt8>) -> [UInt8]?) -> [UInt8]? {
            let span = bytes.span
            guard span.has("PK\u{3}\u{4}", at: offset), let name = span.littleEndian(at: offset + 26, bytes: 2),
                let extra = span.littleEndian(at: offset + 28, bytes: 2)
            else { return nil }
            let start = offset + 30 + name + extra
            guard start <= bytes.count, size <= bytes.count - start else { return nil }
            let packed = bytes[start..<start + size]
            return method == 8 ? inflate(packed) : method == 0 ? Array(packed) : nil
        }
    }

    var files: [File] = []

    /// Nil where the list, or the mark of its end, is missing.
    init?(_ bytes: [UInt8]) {
        let span = bytes.span
        // A comment of at most 65,535 bytes may stand after the mark.
        var mark = bytes.count - 22
        while mark >= 0, mark > bytes.count - 66_000, !span.has("PK\u{5}\u{6}", at: mark) { mark -= 1 }
        guard mark >= 0, span.has("PK\u{5}\u{6}", at: mark), let start = span.littleEndian(at: mark + 16, bytes: 4),
            start < bytes.count
        else { return nil }
        var at = start
        while files.count < 4096, span.has("PK\u{1}\u{2}", at: at) {
            guard let method = span.littleEndian(at: at + 10, bytes: 2),
                let size = span.littleEndian(at: at + 20, bytes: 4),
                let name = span.littleEndian(at: at + 28, bytes: 2),
                let extra = span.littleEndian(at: at + 30, bytes: 2),
                let comment = span.littleEndian(at: at + 32, bytes: 2),
                let offset = span.littleEndian(at: at + 42, bytes: 4),
                at + 46 + name <= bytes.count
            else { return nil }
            let text = String(decoding: bytes[at + 46..<at + 46 + name], as: UTF8.self)
            files.append(File(name: text, method: method, size: size, offset: offset))
            at += 46 + name + extra + comment
        }
    }
}
