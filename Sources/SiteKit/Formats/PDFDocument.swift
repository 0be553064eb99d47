// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a PDF (ISO 32000-1) tells of itself without being rendered: enough to say whether someone who listens can use it.
struct PDFDocument: Hashable, Sendable {
    /// How many pages there are; nil where the file does not say.
    var pageCount: Int?
    /// Whether it has a structure that a screen reader follows (14.8: `/MarkInfo << /Marked true >>` and `/StructTreeRoot`).
    var isTagged = false
    /// The language of its text (14.9.2): `sv-SE`.
    var language: String?
    /// Its title, and whether readers show it instead of the file's name (12.2).
    var title: String?
    var displaysTitle = false
    /// Who wrote it, by name.
    var author: String?
    /// Whether it tells where on Earth it, or what it was made of, was made.
    var hasLocation = false
    /// Whether it is locked (7.6); what it says is then not known.
    var isEncrypted = false
    /// Whether it holds text, and whether it holds pictures. With pictures alone it is scanned.
    var hasText = false
    var hasImages = false
    /// Whether its end is missing.
    var isCutOff = false
    /// Whether neither a catalogue nor a page is found in it.
    var isEmpty: Bool { pageCount == nil && !isEncrypted && !hasText && !hasImages }
    /// What its pages show, in their order, as far as the letters can be told.
    var text: [UInt8] = []

    /// Reads a file. `inflate` unpacks deflate (RFC 1951), or says nil for what is none or is larger than it may be.
    init(_ bytes: [UInt8], inflate: @escaping (_ bytes: ArraySlice<UInt8>) -> [UInt8]?) {
        var objects = PDFObjects(bytes, inflate: inflate)
        isCutOff = Self.isCutOff(bytes)
        isEncrypted = objects.hasName("/Encrypt")
        hasImages = objects.streams.contains { objects.holds("/Image", in: $0.head) }
        let catalogue = objects.last("/Root").flatMap { objects.reference(at: $0) }.flatMap { objects.place(of: $0) }
        let tree = catalogue.flatMap { objects.entry("/Pages", at: $0) }
        if let tree {
            // What is locked is not its structure.
            let pages = isEncrypted ? nil : PDFText(&objects, from: tree)
            pageCount = pages.flatMap(\.pages) ?? objects.integer("/Count", at: tree)
            text = pages?.text ?? []
            // A font that no page uses is no text: scanners write one too.
            let isShown = pages.map { $0.showsStrings || $0.isUnread || !$0.isRead } ?? true
            hasText = isShown && objects.hasName("/BaseFont")
        }
        // No document has a million pages; such a number is damage.
        pageCount = pageCount.flatMap { (1..<1_000_000).contains($0) ? $0 : nil }
        guard !isEncrypted, let catalogue else { return }
        isTagged =
            objects.entry("/StructTreeRoot", at: catalogue) != nil
            && (objects.entry("/MarkInfo", at: catalogue).map { objects.isTrue("/Marked", at: $0) } ?? false)
        displaysTitle =
            objects.entry("/ViewerPreferences", at: catalogue).map { objects.isTrue("/DisplayDocTitle", at: $0) }
            ?? false
        language = objects.string("/Lang", at: catalogue)
        if let information = objects.last("/Info").flatMap({ objects.reference(at: $0) }).flatMap({
            objects.place(of: $0)
        }) {
            title = objects.string("/Title", at: information)
            author = objects.string("/Author", at: information)
        }
        for stream in objects.streams where objects.holds("/Metadata", in: stream.head) {
            guard objects.holds("/XML", in: stream.head), let bytes = objects.unpacked(stream) else { continue }
            let packet = XMPPacket(bytes)
            title = title ?? packet.title
            author = author ?? packet.creator
            hasLocation = hasLocation || packet.hasLocation
        }
    }

    /// Whether something begins after the last mark of an end (7.5.5), or no such mark is there.
    private static func isCutOff(_ bytes: [UInt8]) -> Bool {
        var (last, at): (Int?, Int) = (nil, 0)
        while let mark = bytes.firstRange(of: "%%EOF", from: at) {
            last = mark.upperBound
            at = mark.upperBound
        }
        guard let last else { return true }
        return bytes.firstRange(of: " obj", from: last) != nil
    }
}

extension PDFObjects {
    /// Whether a name stands somewhere, and is not the start of another.
    fileprivate func hasName(_ name: StaticString) -> Bool { last(name) != nil }

    /// Where the value of a name begins that was written last.
    fileprivate func last(_ name: StaticString) -> Int? {
        var (at, found): (Int, Int?) = (0, nil)
        while let place = text.firstRange(of: name, from: at) {
            let next = place.upperBound < text.count ? text[place.upperBound] : 0x20
            if !next.isLetter { found = place.upperBound }
            at = place.upperBound
        }
        return found
    }
}
