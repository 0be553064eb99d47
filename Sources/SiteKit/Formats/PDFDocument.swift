/// What a PDF (ISO 32000-1) tells of itself without being rendered: enough to say whether someone who listens can use it.
///
/// The file is read as text with its streams cut out and its object streams inflated in their place; cross-reference tables are not
/// followed, so a damaged one hides nothing. Linear in the size of the file.
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
    /// Whether it is locked (7.6); nothing more is then known.
    var isEncrypted = false
    /// Whether it holds text, and whether it holds pictures. With pictures alone it is scanned.
    var hasText = false
    var hasImages = false
    /// The strings that its pages show, one after the other, where they are written in plain letters.
    var text: [UInt8] = []

    /// Reads a file. `inflate` unpacks a stream of RFC 1950, or says nil for what is none or is larger than it may be.
    init(_ bytes: [UInt8], inflate: (_ bytes: ArraySlice<UInt8>) -> [UInt8]?) {
        var parts = PDFParts(bytes, inflate: inflate)
        isEncrypted = parts.has("/Encrypt")
        hasImages = parts.hasImages
        guard !isEncrypted else { return }
        isTagged = parts.has("/StructTreeRoot") && parts.isTrue("/Marked")
        displaysTitle = parts.isTrue("/DisplayDocTitle")
        hasText = parts.has("/BaseFont")
        language = parts.string(after: "/Lang")
        if let information = parts.dictionary(with: "/Producer") ?? parts.dictionary(with: "/CreationDate") {
            title = parts.string(after: "/Title", in: information)
            author = parts.string(after: "/Author", in: information)
        }
        pageCount = parts.largestNumber(after: "/Count")
        text = parts.takeText()
    }
}

/// A PDF taken apart: what stands outside its streams, with object streams unpacked, and what its pages show.
private struct PDFParts {
    /// The structure, as text.
    private var structure: [UInt8] = []
    private var shown: [UInt8] = []
    private(set) var hasImages = false

    init(_ bytes: [UInt8], inflate: (ArraySlice<UInt8>) -> [UInt8]?) {
        structure.reserveCapacity(bytes.count / 4)
        var at = 0
        var packed: [[UInt8]] = []
        while let stream = bytes.firstRange(of: "stream", from: at) {
            let head = bytes[at..<stream.lowerBound]
            let end = bytes.firstRange(of: "endstream", from: stream.upperBound) ?? bytes.count..<bytes.count
            let body = Self.body(bytes, from: stream.upperBound, to: end.lowerBound)
            structure += head
            // The dictionary of the stream is what stands since the last object began.
            let start = head.suffix(2048).startIndex
            let dictionary = bytes[start..<stream.lowerBound]
            if Self.contains(dictionary, "/Image") {
                hasImages = true
            } else if Self.contains(dictionary, "/ObjStm") {
                if let unpacked = inflate(body) { packed.append(unpacked) }
            } else if Self.contains(dictionary, "/Flate"), !Self.contains(dictionary, "/Length1"),
                !Self.contains(dictionary, "/XRef"), shown.count < 1 << 22
            {
                if let unpacked = inflate(body) { Self.appendStrings(of: unpacked, to: &shown) }
            }
            at = end.upperBound
        }
        structure += bytes[min(at, bytes.count)...]
        for part in packed { structure += part + [0x20] }
    }

    mutating func takeText() -> [UInt8] {
        defer { shown = [] }
        return shown
    }

    func has(_ name: StaticString) -> Bool { structure.firstRange(of: name, from: 0) != nil }

    /// Whether a name is followed by `true`.
    func isTrue(_ name: StaticString) -> Bool {
        var at = 0
        while let place = structure.firstRange(of: name, from: at) {
            let value = structure[place.upperBound...].prefix(12).drop(while: \.isSpace)
            if value.starts(with: "true".utf8) { return true }
            at = place.upperBound
        }
        return false
    }

    /// The string that follows a name, in a range of the structure.
    func string(after name: StaticString, in range: Range<Int>? = nil) -> String? {
        let range = range ?? 0..<structure.count
        var at = range.lowerBound
        while let place = structure.firstRange(of: name, from: at), place.upperBound <= range.upperBound {
            let rest = structure[place.upperBound..<min(place.upperBound + 512, structure.count)].drop(while: \.isSpace)
            if let text = Self.text(rest), !text.isEmpty { return text }
            at = place.upperBound
        }
        return nil
    }

    /// The greatest whole number that follows a name. The root of the page tree counts all pages (7.7.3.2).
    func largestNumber(after name: StaticString) -> Int? {
        var (at, largest): (Int, Int?) = (0, nil)
        while let place = structure.firstRange(of: name, from: at) {
            let digits = structure[place.upperBound...].prefix(24).drop(while: \.isSpace).prefix {
                (48...57).contains($0)
            }
            // No document has a million pages; such a number is damage.
            if digits.count < 7, let number = Int(String(decoding: digits, as: UTF8.self)) {
                largest = max(largest ?? 0, number)
            }
            at = place.upperBound
        }
        return largest
    }

    /// The dictionary in which a name stands.
    func dictionary(with name: StaticString) -> Range<Int>? {
        guard let place = structure.firstRange(of: name, from: 0) else { return nil }
        var (start, depth) = (place.lowerBound, 0)
        while start > 1, place.lowerBound - start < 4096 {
            start -= 1
            if structure[start] == 0x3E, structure[start - 1] == 0x3E { depth += 1 }
            if structure[start] == 0x3C, structure[start - 1] == 0x3C {
                if depth == 0 { break }
                depth -= 1
            }
        }
        let end = structure.firstRange(of: ">>", from: place.upperBound)?.upperBound ?? structure.count
        return start..<end
    }

    /// The bytes of a stream, without the line ends around them.
    private static func body(_ bytes: [UInt8], from start: Int, to end: Int) -> ArraySlice<UInt8> {
        var body = bytes[min(start, end)..<end]
        if body.first == 0x0D { body = body.dropFirst() }
        if body.first == 0x0A { body = body.dropFirst() }
        return body
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
        Array(bytes).firstRange(of: name, from: 0) != nil
    }

    /// A string object: `(…)` with escapes, or `<…>` in hexadecimal; in UTF-16 where it begins with its mark (7.9.2.2).
    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        var content: [UInt8] = []
        if bytes.first == UInt8(ascii: "(") {
            content = literal(bytes.dropFirst()).content
        } else if bytes.first == UInt8(ascii: "<"), bytes.dropFirst().first != UInt8(ascii: "<") {
            let digits = bytes.dropFirst().prefix { $0 != UInt8(ascii: ">") }.compactMap(\.hexadecimalValue)
            content = stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        } else {
            return nil
        }
        guard content.starts(with: [0xFE, 0xFF]) else { return String(decoding: content, as: UTF8.self) }
        let units = stride(from: 2, to: content.count - 1, by: 2).map {
            UInt16(content[$0]) << 8 | UInt16(content[$0 + 1])
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// The content of a string after its `(`, and how many bytes it took. Parentheses may nest.
    private static func literal(_ bytes: ArraySlice<UInt8>) -> (content: [UInt8], count: Int) {
        var (content, depth, at): ([UInt8], Int, Int) = ([], 1, bytes.startIndex)
        while at < bytes.endIndex {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\\"), at + 1 < bytes.endIndex {
                content.append(bytes[at + 1])
                at += 2
                continue
            }
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            at += 1
            if depth == 0 { break }
            content.append(byte)
        }
        return (content, at - bytes.startIndex)
    }

    /// Appends the strings that a page's content shows. Those of one array belong together; between operators stands a space.
    private static func appendStrings(of content: [UInt8], to text: inout [UInt8]) {
        var at = 0
        var isArray = false
        while at < content.count {
            switch content[at] {
            case UInt8(ascii: "["): isArray = true
            case UInt8(ascii: "]"):
                isArray = false
                text.append(.space)
            case UInt8(ascii: "("):
                let string = literal(content[(at + 1)...].prefix(4096))
                text += string.content
                if !isArray { text.append(.space) }
                at += string.count
            default: break
            }
            at += 1
        }
    }
}

extension [UInt8] {
    /// Where ASCII text next stands at or after a place.
    fileprivate func firstRange(of text: StaticString, from start: Int) -> Range<Int>? {
        let wanted = Array(text.description.utf8)
        guard let first = wanted.first else { return nil }
        var at = firstIndex(of: first, from: start)
        while at + wanted.count <= count {
            if matches(text, at: at) { return at..<at + wanted.count }
            at = firstIndex(of: first, from: at + 1)
        }
        return nil
    }
}

extension UInt8 {
    /// The value of a hexadecimal digit.
    fileprivate var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}
