// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

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

    private var start: UInt32
    private var end: UInt32
    private let nameLength: UInt16
    /// What it begins or ends.
    let element: HTMLElement
    /// Whether it ends an element.
    let isEnd: Bool

    /// The same tag, as far further on in a page.
    func moved(by distance: Int) -> HTMLTag {
        var tag = self
        (tag.start, tag.end) = (UInt32(Int(start) + distance), UInt32(Int(end) + distance))
        return tag
    }

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

/// What stands in a page's `<title>`; nil where there is none.
func htmlTitle(_ html: [UInt8], _ tags: [HTMLTag]) -> String? {
    guard let start = tags.firstIndex(where: { $0.begins(.title) }), start + 1 < tags.count else { return nil }
    return plainText(html[tags[start].range.upperBound..<tags[start + 1].range.lowerBound])
}

/// Text of HTML or XML without tags, with the entities resolved that escaping writes.
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
    if bytes.matches("&apos;", at: place) { return (6, UInt8(ascii: "'")) }
    return nil
}
