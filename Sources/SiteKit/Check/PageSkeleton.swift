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
        /// The number of its name.
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
                let name = number64(name(of: tag, html))
                add(.navigation(name))
                menus.append(Menu(name: name, links: links.count..<links.count))
            case .a where !tag.isEnd:
                guard let address = tag.value("href", in: html) else { continue }
                if address.starts(with: "tel:".utf8) || address.starts(with: "mailto:".utf8) {
                    add(.help)
                } else if isInMenu, number + 1 < page.tags.count {
                    let text = html[tag.range.upperBound..<page.tags[number + 1].range.lowerBound]
                    add(Link(target: number64(fromRoot(address)), text: number64(text)))
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

    private func name(of tag: HTMLTag, _ html: [UInt8]) -> ArraySlice<UInt8> {
        tag.value("aria-label", in: html) ?? tag.value("aria-labelledby", in: html) ?? []
    }

    /// An address without the steps up to the root, which differ between pages.
    private func fromRoot(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = address
        while rest.starts(with: "../".utf8) { rest = rest.dropFirst(3) }
        return rest
    }
}

/// A number for bytes: FNV-1a in 64 bits, the same on every machine.
func number64(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
}
