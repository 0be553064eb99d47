// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What one reading of a page finds.
struct HTMLTags: Hashable, Sendable {
    /// Its tags in order.
    private(set) var tags: [HTMLTag] = []
    /// The elements that begin on it.
    private(set) var elements = HTMLElements()
    /// The places of the values of `id`, in order.
    private(set) var ids: [Range<Int>] = []
    /// Whether a tag says `aria-current="page"`.
    private(set) var hasCurrentPage = false
    /// Its long menus.
    private(set) var menus: [Menu] = []

    /// A part of a page from `<nav>` to `</nav>`, long enough to be worth remembering.
    struct Menu: Hashable, Sendable {
        /// The indices of its tags.
        var tags: Range<Int>
        /// Its number: menus of the same bytes have the same, in one memory.
        var number: Int
    }

    /// Reads a page. Comments, `<!doctype>` and what stands in `script` and `style` are passed over.
    init(_ html: [UInt8]) {
        var memory = MenuMemory()
        self.init(html, &memory)
    }

    /// Reads a page, but for the menus that were on pages before: most of the tags of most pages.
    init(_ html: [UInt8], _ memory: inout MenuMemory) {
        let bytes = html.span
        // A variable of its own: to append to a property would ask who else holds it for each tag.
        var found: [HTMLTag] = []
        found.reserveCapacity(html.count / 16)
        ids.reserveCapacity(16)
        /// The tag that begins a menu, while it is open, and how many ids stand before it.
        var menu: (tag: Int, ids: Int)?
        var at = html.firstIndex(of: UInt8(ascii: "<"), from: 0)
        while at < bytes.count {
            if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "!") {
                let isComment = html.matches("<!--", at: at)
                at = isComment ? html.place(of: "-->", from: at + 4) : html.firstIndex(of: .endOfTag, from: at)
            } else if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "n"),
                let known = memory.menu(in: html, at: at)
            {
                menus.append(Menu(tags: found.count..<found.count + known.tags.count, number: known.number))
                for tag in known.tags { found.append(tag.moved(by: at)) }
                for id in known.ids { ids.append(id.lowerBound + at..<id.upperBound + at) }
                elements.formUnion(known.elements)
                if known.hasCurrentPage { hasCurrentPage = true }
                at += known.html.count
                menu = nil
            } else {
                let tag = readTag(html, bytes, from: at)
                if !tag.isEnd { elements.insert(tag.element) }
                found.append(tag)
                at = tag.range.upperBound
                switch tag.element {
                case .script where !tag.isEnd: at = html.place(of: "</script", from: at)
                case .style where !tag.isEnd: at = html.place(of: "</style", from: at)
                case .nav where !tag.isEnd: menu = (found.count - 1, ids.count)
                case .nav:
                    guard let start = menu else { break }
                    menu = nil
                    if let number = memory.remember(html, found[start.tag...], ids[start.ids...]) {
                        menus.append(Menu(tags: start.tag..<found.count, number: number))
                    }
                default: break
                }
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

/// The long menus that pages had so far: the same bytes are not read again. The pages of a section have one menu, which is most of
/// what stands on them; that they follow each other is all that is asked.
struct MenuMemory: Sendable {
    /// A menu as it was read, its places counted from its own start.
    struct Known: Sendable {
        let number: Int
        let html: [UInt8]
        let tags: [HTMLTag]
        let ids: [Range<Int>]
        let elements: HTMLElements
        let hasCurrentPage: Bool
    }

    /// The last ones, the latest first.
    private var known: [Known] = []
    private var count = 0
    private static let most = 8
    private static let shortest = 1024

    /// The menu that stands at a place, where it is known.
    mutating func menu(in html: [UInt8], at place: Int) -> Known? {
        guard html.matches("<nav", at: place), let found = known.firstIndex(where: { html.holds($0.html, at: place) })
        else { return nil }
        if found > 0 { known.insert(known.remove(at: found), at: 0) }
        return known[0]
    }

    /// Remembers a menu, and gives it a number; nil where it is short.
    mutating func remember(_ html: [UInt8], _ tags: ArraySlice<HTMLTag>, _ ids: ArraySlice<Range<Int>>) -> Int? {
        guard let start = tags.first?.range.lowerBound, let end = tags.last?.range.upperBound,
            end - start >= Self.shortest
        else { return nil }
        let own = Array(html[start..<end])
        let moved = tags.map { $0.moved(by: -start) }
        let menu = Known(
            number: count, html: own, tags: moved, ids: ids.map { $0.lowerBound - start..<$0.upperBound - start },
            elements: HTMLElements(moved.filter { !$0.isEnd }.map(\.element)),
            hasCurrentPage: own.firstPlace(of: Array("aria-current=\"page\"".utf8), in: own.indices) != nil)
        known.insert(menu, at: 0)
        if known.count > Self.most { known.removeLast() }
        count += 1
        return menu.number
    }
}

extension UInt8 {
    fileprivate static let endOfTag = UInt8(ascii: ">")
}

extension [UInt8] {
    /// Where a text next stands; the end where it does not.
    fileprivate func place(of text: StaticString, from start: Int) -> Int {
        firstRange(of: text, from: start)?.lowerBound ?? count
    }
}
