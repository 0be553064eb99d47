/// A tag in HTML that our own templates wrote: names in lower case, attribute values in double quotes. Not a reader for HTML of
/// others.
struct HTMLTag: Hashable, Sendable {
    /// An attribute with the place of its value; an empty place for one without a value.
    struct Attribute: Hashable, Sendable {
        var name: Range<Int>
        var value: Range<Int>
    }

    /// The whole tag, from `<` to after `>`.
    var range: Range<Int>
    /// Its name.
    var name: Range<Int>
    /// Whether it ends an element.
    var isEnd: Bool
    /// Its attributes in order.
    var attributes: [Attribute] = []

    /// Whether the tag has a name.
    func isNamed(_ text: StaticString, in html: [UInt8]) -> Bool {
        name.count == text.utf8CodeUnitCount && html.matches(text, at: name.lowerBound)
    }

    /// The bytes of an attribute's value, with entities as they stand; nil where the tag lacks the attribute.
    func value(_ text: StaticString, in html: [UInt8]) -> ArraySlice<UInt8>? {
        for attribute in attributes
        where attribute.name.count == text.utf8CodeUnitCount && html.matches(text, at: attribute.name.lowerBound) {
            return html[attribute.value]
        }
        return nil
    }
}

/// The tags of a page in order. Comments, `<!doctype>` and what stands in `script` and `style` are passed over.
func htmlTags(_ html: [UInt8]) -> [HTMLTag] {
    var tags: [HTMLTag] = []
    tags.reserveCapacity(html.count / 40)
    var at = html.firstIndex(of: UInt8(ascii: "<"), from: 0)
    while at < html.count {
        if html.matches("<!--", at: at) {
            at = place(of: "-->", in: html, from: at + 4)
        } else if html.matches("<!", at: at) {
            at = html.firstIndex(of: UInt8(ascii: ">"), from: at)
        } else {
            let tag = readTag(html, from: at)
            tags.append(tag)
            at = tag.range.upperBound
            if !tag.isEnd, tag.isNamed("script", in: html) { at = place(of: "</script", in: html, from: at) }
            if !tag.isEnd, tag.isNamed("style", in: html) { at = place(of: "</style", in: html, from: at) }
        }
        at = html.firstIndex(of: UInt8(ascii: "<"), from: at)
    }
    return tags
}

/// Where a text that begins with `<` or `-` next stands; the end where it does not.
private func place(of text: StaticString, in html: [UInt8], from start: Int) -> Int {
    let first = UInt8(ascii: text.description.hasPrefix("<") ? "<" : "-")
    var at = html.firstIndex(of: first, from: start)
    while at < html.count, !html.matches(text, at: at) { at = html.firstIndex(of: first, from: at + 1) }
    return at
}

private func readTag(_ html: [UInt8], from start: Int) -> HTMLTag {
    var at = start + 1
    let isEnd = at < html.count && html[at] == UInt8(ascii: "/")
    if isEnd { at += 1 }
    let name = at
    while at < html.count, !html[at].isSpace, html[at] != UInt8(ascii: ">"), html[at] != UInt8(ascii: "/") { at += 1 }
    var tag = HTMLTag(range: start..<at, name: name..<at, isEnd: isEnd)
    while at < html.count, html[at] != UInt8(ascii: ">") {
        if html[at].isSpace || html[at] == UInt8(ascii: "/") {
            at += 1
            continue
        }
        tag.attributes.append(readAttribute(html, &at))
    }
    tag.range = start..<min(at + 1, html.count)
    return tag
}

private func readAttribute(_ html: [UInt8], _ at: inout Int) -> HTMLTag.Attribute {
    let start = at
    while at < html.count, !html[at].isSpace, html[at] != UInt8(ascii: "="), html[at] != UInt8(ascii: ">") { at += 1 }
    let name = start..<at
    guard at < html.count, html[at] == UInt8(ascii: "=") else { return HTMLTag.Attribute(name: name, value: at..<at) }
    at += 1
    guard at < html.count, html[at] == UInt8(ascii: "\"") else {
        let value = at
        while at < html.count, !html[at].isSpace, html[at] != UInt8(ascii: ">") { at += 1 }
        return HTMLTag.Attribute(name: name, value: value..<at)
    }
    let value = at + 1
    let close = html.firstIndex(of: UInt8(ascii: "\""), from: value)
    at = min(close + 1, html.count)
    return HTMLTag.Attribute(name: name, value: value..<close)
}

/// What stands in a page's `<title>`; empty where there is none.
func htmlTitle(_ html: [UInt8], _ tags: [HTMLTag]) -> String {
    guard let start = tags.firstIndex(where: { !$0.isEnd && $0.isNamed("title", in: html) }), start + 1 < tags.count
    else { return "" }
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
