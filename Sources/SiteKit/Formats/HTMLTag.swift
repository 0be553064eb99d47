/// A tag in HTML that our own templates wrote: names in lower case, attribute values in double quotes. Not a reader for HTML of
/// others.
///
/// There are a few hundred on each page and all pages are looked at, so a tag is small and its attributes are read when asked for.
struct HTMLTag: Hashable, Sendable {
    /// The place of an attribute's name and of its value; an empty place for one without a value.
    struct Attribute: Hashable, Sendable {
        var name: Range<Int>
        var value: Range<Int>
    }

    private let start: UInt32
    private let end: UInt32
    private let nameLength: UInt16
    /// What it begins or ends.
    let element: HTMLElement
    /// Whether it ends an element.
    let isEnd: Bool

    init(_ range: Range<Int>, name: Range<Int>, _ element: HTMLElement, isEnd: Bool) {
        (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound))
        nameLength = UInt16(min(name.count, Int(UInt16.max)))
        (self.element, self.isEnd) = (element, isEnd)
    }

    /// The whole tag, from `<` to after `>`.
    var range: Range<Int> { Int(start)..<Int(end) }

    /// Its name.
    var name: Range<Int> {
        let first = Int(start) + (isEnd ? 2 : 1)
        return first..<first + Int(nameLength)
    }

    /// Whether the tag has a name.
    func isNamed(_ text: StaticString, in html: [UInt8]) -> Bool {
        Int(nameLength) == text.utf8CodeUnitCount && html.matches(text, at: name.lowerBound)
    }

    /// Whether the tag begins an element.
    func begins(_ element: HTMLElement) -> Bool { !isEnd && self.element == element }

    /// The bytes of an attribute's value, with entities as they stand; nil where the tag lacks the attribute.
    func value(_ text: StaticString, in html: [UInt8]) -> ArraySlice<UInt8>? {
        var at = name.upperBound
        while let attribute = nextAttribute(html, &at) {
            if attribute.name.count == text.utf8CodeUnitCount, html.matches(text, at: attribute.name.lowerBound) {
                return html[attribute.value]
            }
        }
        return nil
    }

    /// Its attributes in order.
    func attributes(in html: [UInt8]) -> [Attribute] {
        var attributes: [Attribute] = []
        var at = name.upperBound
        while let attribute = nextAttribute(html, &at) { attributes.append(attribute) }
        return attributes
    }

    private func nextAttribute(_ html: [UInt8], _ at: inout Int) -> Attribute? {
        let close = min(Int(end), html.count)
        while at < close, html[at].isSpace || html[at] == UInt8(ascii: "/") { at += 1 }
        guard at < close, html[at] != UInt8(ascii: ">") else { return nil }
        let start = at
        while at < close, !html[at].isSpace, html[at] != UInt8(ascii: "="), html[at] != UInt8(ascii: ">") { at += 1 }
        let name = start..<at
        guard at < close, html[at] == UInt8(ascii: "=") else { return Attribute(name: name, value: at..<at) }
        at += 1
        if at < close, html[at] == UInt8(ascii: "\"") {
            let quoted = min(html.firstIndex(of: UInt8(ascii: "\""), from: at + 1), close)
            defer { at = min(quoted + 1, close) }
            return Attribute(name: name, value: min(at + 1, quoted)..<quoted)
        }
        let value = at
        while at < close, !html[at].isSpace, html[at] != UInt8(ascii: ">") { at += 1 }
        return Attribute(name: name, value: value..<at)
    }
}

/// The elements that rules ask for, and the others.
enum HTMLElement: UInt8, Hashable, Sendable {
    case a, h1, h2, h3, h4, h5, h6, html, head, body, title, header, nav, main, footer, svg, img, iframe, script, style
    case other

    /// The element whose name has these letters as the digits of a number, so that one comparison settles it.
    fileprivate init(letters: UInt64) {
        self =
            switch letters {
            case 0x61: .a
            case 0x6831: .h1
            case 0x6832: .h2
            case 0x6833: .h3
            case 0x6834: .h4
            case 0x6835: .h5
            case 0x6836: .h6
            case 0x6874_6D6C: .html
            case 0x6865_6164: .head
            case 0x626F_6479: .body
            case 0x74_6974_6C65: .title
            case 0x6865_6164_6572: .header
            case 0x6E_6176: .nav
            case 0x6D61_696E: .main
            case 0x666F_6F74_6572: .footer
            case 0x73_7667: .svg
            case 0x69_6D67: .img
            case 0x6966_7261_6D65: .iframe
            case 0x7363_7269_7074: .script
            case 0x73_7479_6C65: .style
            default: .other
            }
    }

    /// Whether it is a heading.
    var isHeading: Bool { (Self.h1.rawValue...Self.h6.rawValue).contains(rawValue) }
}

/// What one reading of a page finds.
struct HTMLTags: Hashable, Sendable {
    /// Its tags in order.
    private(set) var tags: [HTMLTag] = []
    /// The places of the values of `id`, in order.
    private(set) var ids: [Range<Int>] = []
    /// Whether a tag says `aria-current="page"`.
    private(set) var hasCurrentPage = false

    /// Reads a page. Comments, `<!doctype>` and what stands in `script` and `style` are passed over.
    init(_ html: [UInt8]) {
        let bytes = html.span
        // A variable of its own: to append to a property would ask who else holds it for each tag.
        var found: [HTMLTag] = []
        found.reserveCapacity(html.count / 16)
        ids.reserveCapacity(16)
        var at = html.firstIndex(of: UInt8(ascii: "<"), from: 0)
        while at < bytes.count {
            if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "!") {
                let isComment = html.matches("<!--", at: at)
                at = isComment ? place(of: "-->", in: html, from: at + 4) : html.firstIndex(of: .endOfTag, from: at)
            } else {
                let tag = readTag(html, bytes, from: at)
                found.append(tag)
                at = tag.range.upperBound
                if tag.begins(.script) { at = place(of: "</script", in: html, from: at) }
                if tag.begins(.style) { at = place(of: "</style", in: html, from: at) }
            }
            // Tags often stand beside each other, or on lines of their own.
            if at < bytes.count, bytes[at] == .newline { at += 1 }
            if at < bytes.count, bytes[at] == UInt8(ascii: "<") { continue }
            at = html.firstIndex(of: UInt8(ascii: "<"), from: at)
        }
        tags = found
    }

    @inline(__always)
    private mutating func readTag(_ html: [UInt8], _ bytes: Span<UInt8>, from start: Int) -> HTMLTag {
        var at = start + 1
        let isEnd = at < bytes.count && bytes[at] == UInt8(ascii: "/")
        if isEnd { at += 1 }
        let first = at
        var letters: UInt64 = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte == .endOfTag || byte == UInt8(ascii: "/") || byte <= 0x20 { break }
            letters = letters << 8 | UInt64(byte)
            at += 1
        }
        let name = first..<at
        if at < bytes.count, bytes[at] != .endOfTag { at = html.nextInTag(from: at) }
        while at < bytes.count, bytes[at] != .endOfTag {
            let close = html.firstIndex(of: UInt8(ascii: "\""), from: at + 1)
            note(html, bytes, at, close)
            at = close + 1
            if at < bytes.count, bytes[at] != .endOfTag { at = html.nextInTag(from: at) }
        }
        let element = name.count > 8 ? .other : HTMLElement(letters: letters)
        return HTMLTag(start..<min(at + 1, bytes.count), name: name, element, isEnd: isEnd)
    }

    /// Notes the attributes that rules ask for on each page, by the letters before the quotation mark.
    private mutating func note(_ html: [UInt8], _ bytes: Span<UInt8>, _ quote: Int, _ close: Int) {
        guard quote > 4, bytes[quote - 1] == UInt8(ascii: "=") else { return }
        switch bytes[quote - 2] {
        case UInt8(ascii: "d"):
            if bytes[quote - 3] == UInt8(ascii: "i"), bytes[quote - 4].isSpace { ids.append(quote + 1..<close) }
        case UInt8(ascii: "t"):
            if html.matches("aria-current=\"page\"", at: quote - 13) { hasCurrentPage = true }
        default: break
        }
    }
}

extension UInt8 {
    fileprivate static let endOfTag = UInt8(ascii: ">")
}

/// Where a text that begins with `<` or `-` next stands; the end where it does not.
private func place(of text: StaticString, in html: [UInt8], from start: Int) -> Int {
    let first = UInt8(ascii: text.description.hasPrefix("<") ? "<" : "-")
    var at = html.firstIndex(of: first, from: start)
    while at < html.count, !html.matches(text, at: at) { at = html.firstIndex(of: first, from: at + 1) }
    return at
}

/// What stands in a page's `<title>`; nil where there is none.
func htmlTitle(_ html: [UInt8], _ tags: [HTMLTag]) -> String? {
    guard let start = tags.firstIndex(where: { $0.begins(.title) }), start + 1 < tags.count else { return nil }
    return plainText(html[tags[start].range.upperBound..<tags[start + 1].range.lowerBound])
}

/// Text of HTML without tags, with the entities resolved that our own escaping writes.
func plainText(_ html: ArraySlice<UInt8>) -> String {
    guard html.contains(UInt8(ascii: "&")) else { return String(decoding: html, as: UTF8.self) }
    var text: [UInt8] = []
    let bytes = Array(html)
    var at = 0
    while at < bytes.count {
        if let (length, byte) = entity(bytes, at: at) {
            text.append(byte)
            at += length
        } else {
            text.append(bytes[at])
            at += 1
        }
    }
    return String(decoding: text, as: UTF8.self)
}

private func entity(_ bytes: [UInt8], at place: Int) -> (length: Int, byte: UInt8)? {
    guard bytes[place] == UInt8(ascii: "&") else { return nil }
    if bytes.matches("&amp;", at: place) { return (5, UInt8(ascii: "&")) }
    if bytes.matches("&lt;", at: place) { return (4, UInt8(ascii: "<")) }
    if bytes.matches("&gt;", at: place) { return (4, UInt8(ascii: ">")) }
    if bytes.matches("&quot;", at: place) { return (6, UInt8(ascii: "\"")) }
    if bytes.matches("&#39;", at: place) { return (5, UInt8(ascii: "'")) }
    return nil
}
