/// What stands around the content of a page, and in which order: what readers learn on one page and trust on the next. Names and
/// addresses are kept as numbers, since the skeletons of all pages are compared at once.
struct PageSkeleton: Hashable, Sendable {
    /// A part of the frame.
    enum Part: Hashable, Sendable {
        case header, main, footer
        /// A list of links, by a number for its name.
        case navigation(UInt64)
        /// The first telephone number or e-mail address outside the content.
        case help
    }

    /// A list of links outside the content.
    struct Menu: Hashable, Sendable {
        /// The number of its name and its page's language.
        var name: UInt64
        /// A number for all that stands in it.
        var content: UInt64 = 0
        /// Its links, in `links`.
        var links: Range<Int>
    }

    /// A link of a menu.
    struct Link: Hashable, Sendable {
        /// The number of the address, counted from the site's root.
        var target: UInt64
        /// The number of the words.
        var text: UInt64
    }

    /// The parts in order, each once.
    private(set) var parts: [Part] = []
    /// The menus in order.
    private(set) var menus: [Menu] = []
    /// The links of all menus.
    private(set) var links: [Link] = []

    /// The skeleton of a page.
    init(_ page: RenderedPage) {
        guard page.root != nil else { return }
        parts.reserveCapacity(8)
        links.reserveCapacity(24)
        let html = page.html
        // Menus of two languages are not the same, even where their names are.
        let code = Array(page.language.code.utf8)
        let language = code.number(of: code.indices)
        var isInMain = false
        var isInMenu = false
        for (number, tag) in page.tags.enumerated() where tag.element != .other {
            if tag.element == .main {
                isInMain = !tag.isEnd
                if isInMain { add(.main) }
            }
            guard !isInMain else { continue }
            switch tag.element {
            case .header where !tag.isEnd: add(.header)
            case .footer where !tag.isEnd: add(.footer)
            case .nav:
                isInMenu = !tag.isEnd
                guard isInMenu else { continue }
                let name = html.number(of: name(of: tag, html)) &+ language
                add(.navigation(name))
                menus.append(Menu(name: name, links: links.count..<links.count))
            case .a where !tag.isEnd:
                guard let address = tag.value("href", in: html) else { continue }
                if html.matches("tel:", at: address.startIndex) || html.matches("mailto:", at: address.startIndex) {
                    add(.help)
                } else if isInMenu, number + 1 < page.tags.count {
                    let text = tag.range.upperBound..<page.tags[number + 1].range.lowerBound
                    add(Link(target: html.number(of: fromRoot(address, page)), text: html.number(of: text)))
                }
            default: break
            }
        }
    }

    private mutating func add(_ part: Part) { if !parts.contains(part) { parts.append(part) } }

    private mutating func add(_ link: Link) {
        let last = menus.count - 1
        menus[last].content = (menus[last].content &* 31 &+ link.target) &* 31 &+ link.text
        menus[last].links = menus[last].links.lowerBound..<links.count + 1
        links.append(link)
    }

    private func name(of tag: HTMLTag, _ html: [UInt8]) -> Range<Int> {
        (tag.value("aria-label", in: html) ?? tag.value("aria-labelledby", in: html))?.indices ?? 0..<0
    }

    /// An address without the steps up to the root, which differ between pages, or the site's own path, with which the page for what is
    /// not found begins them.
    private func fromRoot(_ address: ArraySlice<UInt8>, _ page: RenderedPage) -> Range<Int> {
        var start = address.startIndex
        if start < address.endIndex, page.html[start] == UInt8(ascii: "/") {
            let base = Array(page.basePath.utf8)
            return page.html.holds(base, at: start)
                ? start + base.count..<max(address.endIndex, start + base.count) : address.indices
        }
        while start + 3 <= address.endIndex, page.html.matches("../", at: start) { start += 3 }
        return start..<address.endIndex
    }
}
