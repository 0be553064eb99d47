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
}
