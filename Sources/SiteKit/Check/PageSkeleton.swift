// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

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
        /// Its links, in order.
        var links: [Link] = []
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

    /// The skeleton of a page. The menus in `memory` were read before.
    init(_ page: RenderedPage, _ memory: inout SkeletonMemory) {
        guard page.root != nil else { return }
        parts.reserveCapacity(8)
        // Menus of two languages are not the same, even where their names are.
        let code = Array(page.language.code.utf8)
        let language = code.number(of: code.indices)
        var isInMain = false
        var number = 0
        while number < page.tags.count {
            let tag = page.tags[number]
            number += 1
            if tag.element == .main {
                isInMain = !tag.isEnd
                if isInMain { add(.main) }
            }
            guard !isInMain, tag.element != .other, !tag.isEnd else { continue }
            switch tag.element {
            case .header: add(.header)
            case .footer: add(.footer)
            case .nav:
                let read = memory.menu(at: number - 1, of: page)
                let menu = Menu(name: read.menu.name &+ language, content: read.menu.content, links: read.menu.links)
                add(.navigation(menu.name))
                if read.helps { add(.help) }
                menus.append(menu)
                number = read.end
            case .a: if tag.asksForHelp(in: page.html) { add(.help) }
            default: break
            }
        }
    }

    private mutating func add(_ part: Part) { if !parts.contains(part) { parts.append(part) } }
}

/// The long menus of the pages so far: what is the same bytes is not read again.
struct SkeletonMemory: Sendable {
    /// A menu as it was read.
    struct Read: Sendable {
        /// Its name is that without a language.
        var menu: PageSkeleton.Menu
        /// Whether one of its links leads to a telephone number or an e-mail address.
        var helps = false
        /// The index of the first tag after it.
        var end: Int
    }

    private var known: [Int: Read] = [:]

    /// The menu that a tag begins.
    mutating func menu(at tag: Int, of page: RenderedPage) -> Read {
        guard let long = page.menus.first(where: { $0.tags.lowerBound == tag }) else {
            return read(page, from: tag)
        }
        if var read = known[long.number] {
            read.end = long.tags.upperBound
            return read
        }
        let read = read(page, from: tag)
        // One that was over sooner has more of the frame in it. Those of many pages are the first to come.
        if read.end == long.tags.upperBound, known.count < 64 { known[long.number] = read }
        return read
    }

    private func read(_ page: RenderedPage, from start: Int) -> Read {
        let html = page.html
        var read = Read(
            menu: PageSkeleton.Menu(name: html.number(of: name(of: page.tags[start], html))), end: start + 1)
        while read.end < page.tags.count {
            let tag = page.tags[read.end]
            // Whatever else of the frame begins, the menu is over.
            if tag.element == .nav || tag.element == .main || tag.element == .header || tag.element == .footer {
                if tag.isEnd && tag.element == .nav { read.end += 1 }
                break
            }
            read.end += 1
            guard tag.begins(.a), let address = tag.value("href", in: html) else { continue }
            if html.asksForHelp(at: address.startIndex) {
                read.helps = true
            } else if read.end < page.tags.count {
                let text = tag.range.upperBound..<page.tags[read.end].range.lowerBound
                let target = html.number(of: fromRoot(address, page))
                read.menu.add(PageSkeleton.Link(target: target, text: html.number(of: text)))
            }
        }
        return read
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

extension PageSkeleton.Menu {
    fileprivate mutating func add(_ link: PageSkeleton.Link) {
        content = (content &* 31 &+ link.target) &* 31 &+ link.text
        links.append(link)
    }
}

extension HTMLTag {
    fileprivate func asksForHelp(in html: [UInt8]) -> Bool {
        value("href", in: html).map { html.asksForHelp(at: $0.startIndex) } ?? false
    }
}

extension [UInt8] {
    /// Whether an address is a telephone number or an e-mail address.
    fileprivate func asksForHelp(at place: Int) -> Bool { matches("tel:", at: place) || matches("mailto:", at: place) }
}
