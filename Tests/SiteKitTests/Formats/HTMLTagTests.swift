// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Tags of our own HTML")
struct HTMLTagTests {
    @Test("Tags, names, attributes and ids are found, in order")
    func read() throws {
        let html = Array(
            "<!DOCTYPE html><html lang=\"sv\"><!-- <b> --><a href=\"x?a=1&amp;b=2\" id=\"a\" hidden>å</a><br/><script>if (a<b) {}</script><p id=\"b\">"
                .utf8)
        let read = HTMLTags(html)
        let names = read.tags.map { ($0.isEnd ? "/" : "") + String(decoding: html[$0.name], as: UTF8.self) }
        #expect(names == ["html", "a", "/a", "br", "script", "/script", "p"])
        #expect(read.ids.map { String(decoding: html[$0], as: UTF8.self) } == ["a", "b"])
        let link = try #require(read.tags.first { $0.begins(.a) })
        #expect(link.value("href", in: html).map { String(decoding: $0, as: UTF8.self) } == "x?a=1&amp;b=2")
        #expect(link.value("hidden", in: html)?.isEmpty == true)
        #expect(link.value("hid", in: html) == nil)
        #expect(link.attributes(in: html).count == 3)
    }

    @Test(
        "Odd HTML ends the reading and nothing else",
        arguments: [
            "", "<", "<a", "<a href=", "<a href=\"", "<a id=\"x", "</", "<!--", "<!", "<script>", "a<b c", "<>",
            "<a =\"x\">",
        ])
    func odd(_ text: String) {
        let html = Array(text.utf8)
        let read = HTMLTags(html)
        for tag in read.tags {
            #expect(tag.range.upperBound <= html.count && tag.name.upperBound <= html.count)
            _ = tag.attributes(in: html)
            _ = tag.value("href", in: html)
        }
        #expect(htmlTitle(html, read.tags) == nil)
    }

    @Test("Every element is known by its name")
    func elements() {
        for (name, element) in [
            ("h1", HTMLElement.h1), ("h6", .h6), ("header", .header), ("footer", .footer), ("iframe", .iframe),
            ("svg", .svg),
            ("script", .script), ("blockquote", .other), ("hr", .other), ("title", .title),
        ] {
            #expect(HTMLTags(Array("<\(name)>".utf8)).tags.first?.element == element, "\(name)")
        }
    }

    /// A page with menus of different lengths, some of them those of other pages.
    private static func page(_ random: inout Seeded) -> [UInt8] {
        func menu(_ number: Int) -> String {
            let links = (0..<number * 9).map { "<li><a href=\"\($0).html\" id=\"l\($0)\">Länk \($0)</a></li>\n" }
            return "<nav aria-label=\"Meny \(number)\"><ul>" + links.joined() + "<svg></svg></ul></nav>"
        }
        let parts = [
            "<p id=\"a\">å</p>", "\n", "<!-- <nav> -->", "<nav>", "</nav>",
            "<main><a aria-current=\"page\">b</a></main>",
        ]
        let own = (0..<8).map { _ in
            Bool.random(using: &random)
                ? menu(Int.random(in: 1...5, using: &random)) : parts.randomElement(using: &random) ?? ""
        }
        return Array(("<html>" + own.joined()).utf8)
    }

    @Test("What is remembered of menus never changes what is read", arguments: 0..<60 as Range<UInt64>)
    func remembered(seed: UInt64) {
        var random = Seeded(seed)
        var memory = MenuMemory()
        for _ in 0..<12 {
            let html = Self.page(&random)
            let (plain, known) = (HTMLTags(html), HTMLTags(html, &memory))
            #expect(plain.tags == known.tags && plain.ids == known.ids && plain.elements == known.elements)
            #expect(plain.hasCurrentPage == known.hasCurrentPage)
            #expect(plain.menus.map(\.tags) == known.menus.map(\.tags))
            for tag in known.tags { #expect(html[tag.range.lowerBound] == UInt8(ascii: "<")) }
        }
    }
}
