// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

@testable import SiteKit

/// A small site as views, for the tests of templates.
enum Sample {
    static let date = ViewType("date", [.init("iso", .text, "2026-12-03"), .init("long", .text, "3 december 2026")])
    static let contact = ViewType(
        "contact",
        [.init("name", .text, "Name"), .init("phone", .text, "Phone"), .init("link", .address, "Phone link")])
    static let linkType: ViewType = ViewType(
        "link",
        [
            .init("address", .address, "Where it leads"), .init("title", .text, "Its text"),
            .init("is_current", .flag, "Whether it is this page"),
            .init("children", .list(.view { linkType }), "Links below it"),
        ])
    static let page = ViewType(
        "page",
        [
            .init("title", .text, "h1"), .init("summary", .text, "Lead"), .init("body", .html, "Content"),
            .init("updated", .view { date }, "Day of change"), .init("contact", .view { contact }, "Whom to ask"),
            .init("tags", .list(.text), "Subjects"), .init("data", .json, "Structured data"),
            .init("is_ended", .flag, "Over"), .init("count", .number, "How many"),
            .init("address", .address, "Its own address"), .init("depth", .number, "Folders above"),
            .init("language", .text, "Language"),
        ])
    static let site = ViewType("site", [.init("name", .text, "Name"), .init("home", .address, "Start page")])
    static let menus = ViewType("menus", [.init("main", .list(.view { linkType }), "Main menu")])
    static let rootType = ViewType(
        "root",
        [
            .init("site", .view { site }, "The site"), .init("page", .view { page }, "The page"),
            .init("menus", .view { menus }, "The menus"),
        ])

    static func link(_ title: String, current: Bool = false, _ children: [Value] = []) -> Value {
        .view(
            DynamicView(
                linkType, [.address("../\(title.lowercased()).html"), .text(title), .flag(current), .list(children)]))
    }

    static func root(
        title: String = "Mässa & möte", tags: [String] = ["unga", "<mat>"],
        menu: [Value] = [link("Start", current: true)],
        ended: Bool = false, count: Int = 2, depth: Int = 1, hasContact: Bool = true
    ) -> DynamicView {
        let day = DynamicView(date, [.text("2026-12-03"), .text("3 december 2026")])
        let person = DynamicView(contact, [.text("Ask \"Alm\""), .text("0918-140 00"), .address("tel:+4691814000")])
        let view = DynamicView(
            page,
            [
                .text(title), .absent, .html(HTML(Array("<p>Hej</p>".utf8))), .view(day),
                hasContact ? .view(person) : .absent, .list(tags.map { .text($0) }),
                .json(Array(#"{"a":1}"#.utf8)), .flag(ended), .number(count), .address("a.html?x=1&y=2"),
                .number(depth), .text("sv"),
            ])
        return DynamicView(
            rootType,
            [
                .view(DynamicView(site, [.text("Granliden"), .address("../index.html")])), .view(view),
                .view(DynamicView(menus, [.list(menu)])),
            ])
    }

    static func input(_ files: [String: String], strings: [String: [String]] = [:]) -> TemplateLibrary.Input {
        var input = TemplateLibrary.Input(
            sources: files.map { source($0.key, $0.value) }.sorted { $0.name < $1.name }, root: rootType)
        for (name, texts) in strings {
            let sources = texts.map { source("sv.yml#" + name, $0) }
            input.strings[name] = StringTemplate(
                one: sources.count > 1 ? sources[0] : nil, other: sources[sources.count - 1])
        }
        input.assets = ["assets/site.css": 0, "assets/mark.svg": 1]
        return input
    }

    static func source(_ name: String, _ text: String) -> TemplateSource {
        TemplateSource(name, path: SourcePath("theme/\(name).mustache"), bytes: Array(text.utf8))
    }

    static func render(_ input: TemplateLibrary.Input, _ view: DynamicView = root()) -> String {
        let library = TemplateLibrary.compile(input)
        if library.hasErrors { return library.findings.map(\.message.english).joined(separator: "\n") }
        var memory = RenderMemory()
        var output: [UInt8] = []
        library.value["layouts/page"]?.render(
            view, assets: [Array("assets/site.1a2b.css".utf8), Array("assets/mark.3c4d.svg".utf8)],
            prefix: Array("../".utf8), numbers: .swedish, memory: &memory, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    static func render(_ text: String, _ view: DynamicView = root()) -> String {
        render(input(["layouts/page": text]), view)
    }
}

extension Template {
    /// Appends the template with the values of a view to an array, which tests compare more easily.
    func render(
        _ root: any View, assets: [[UInt8]] = [], prefix: [UInt8] = [], numbers: DigitGrouping = DigitGrouping(),
        memory: inout RenderMemory, into output: inout [UInt8]
    ) {
        var writer = ByteWriter()
        render(root, assets: assets, prefix: prefix, numbers: numbers, memory: &memory, into: &writer)
        output += writer.bytes()
    }
}
