// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("What pages share is rendered once")
struct RenderMemoryTests {
    static let files = [
        "layouts/page": "<body>{{> menu}}<h1>{{page.title}}</h1>{{#page.tags}}{{> tag}}{{/page.tags}}{{> foot}}</body>",
        "partials/menu":
            #"<nav>{{#menus.main}}<a{{#is_current}} aria-current="page"{{/is_current}} href="{{address}}">{{title}}</a>{{#children.any}}{{> branch}}{{/children.any}}{{/menus.main}}</nav>"#,
        "partials/branch":
            "<ul>{{#children}}<li>{{title}}{{#children.any}}{{> branch}}{{/children.any}}</li>{{/children}}</ul>",
        "partials/tag": "<b>{{number}} {{.}} {{page.depth}}</b>",
        "partials/foot":
            #"<footer><img src="assets/mark.svg" alt="">{{#page}}{{language}}{{/page}} {{site.name}} {{site.home}} {{page.depth}}</footer>"#,
    ]
    static let policy = MemoryPolicy(
        keys: [
            MemoryKey("depth") { $0.at(1, 10) }, MemoryKey("language") { $0.at(1, 11) },
            MemoryKey("entry") { $0.at(1, 8) },
        ],
        paths: [
            "page.depth": ["depth"], "page.language": ["language"], "menus": ["depth", "entry"], "site": ["depth"],
        ])

    /// The count stands for the current entry of the menu.
    static func page(_ random: inout Seeded) -> DynamicView {
        let (depth, entry) = (Int.random(in: 0...2, using: &random), Int.random(in: 0..<5, using: &random))
        let menu = (0..<5).map {
            Sample.link("E\($0)d\(depth)", current: $0 == entry, $0 == 2 ? [Sample.link("U", [Sample.link("V")])] : [])
        }
        return Sample.root(
            title: "Sida \(Int.random(in: 0..<1000, using: &random))",
            tags: (0..<Int.random(in: 0...3, using: &random)).map { "ämne \($0)" }, menu: menu, count: entry,
            depth: depth)
    }

    /// The same with nothing in partials but what calls itself: what is shared is found among the rest.
    static let inline = [
        "layouts/page": "<body><nav>"
            + #"{{#menus.main}}<a{{#is_current}} aria-current="page"{{/is_current}} href="{{address}}">{{title}}</a>{{/menus.main}}</nav>"#
            + "<h1>{{page.title}}</h1>{{#page.tags}}<b>{{number}} {{.}} {{page.depth}}{{site.name}}{{site.home}}</b>{{/page.tags}}"
            + #"<footer><img src="assets/mark.svg" alt="">{{#page}}{{language}}{{/page}} {{site.name}} {{page.depth}}</footer></body>"#
    ]

    @Test("Remembered bytes are the rendered bytes", arguments: [(files, 15 + 9 + 9), (inline, 45 + 9 + 9)])
    func sameBytes(files: [String: String], misses: Int) throws {
        var input = Sample.input(files)
        input.memory = Self.policy
        let library = TemplateLibrary.compile(input)
        #expect(library.findings.isEmpty)
        let template = try #require(library.value["layouts/page"])
        var (memory, none, random) = (RenderMemory(), RenderMemory(limit: 0), Seeded(7))
        let assets = [[UInt8]](repeating: Array("assets/x".utf8), count: 2)
        for _ in 0..<500 {
            let view = Self.page(&random)
            let prefix = Array(String(repeating: "../", count: Int.random(in: 0...2, using: &random)).utf8)
            var (with, without): ([UInt8], [UInt8]) = ([], [])
            template.render(view, assets: assets, prefix: prefix, memory: &memory, into: &with)
            template.render(view, assets: assets, prefix: prefix, memory: &none, into: &without)
            #expect(
                with == without, "\(String(decoding: with, as: UTF8.self))\n\(String(decoding: without, as: UTF8.self))"
            )
        }
        // The menu by depth and entry; the foot, and the run in it, by prefix, depth and language; branches only within menus that are
        // rendered. A run may hold an address of an asset, so it is always kept by the prefix too: 45 for the menu among other
        // markup, 9 for what stands beside each subject, and 9 for the foot.
        #expect(memory.misses == misses)
        #expect(none.hits == 0)
    }

    @Test("What reads the page itself, an item or a unit is in no run")
    func runs() {
        func runs(_ layout: String) -> Int {
            var input = Sample.input(["layouts/page": layout, "partials/foot": "{{site.name}}"])
            input.memory = Self.policy
            return TemplateLibrary.compile(input).value.program.runs.count
        }
        #expect(runs("{{#menus.main}}{{title}}{{/menus.main}}{{site.name}}") == 1)
        #expect(runs("{{#menus.main}}{{title}}{{/menus.main}}{{page.title}}{{site.name}}") == 1)
        #expect(runs("{{#menus.main}}{{title}}{{address}}{{title}}{{> foot}}{{/menus.main}}") == 0)
        #expect(runs("{{#menus.main}}{{title}}{{page.title}}{{/menus.main}}") == 0)
        #expect(runs("{{#page.tags}}{{.}}{{number}}{{is_last}}{{/page.tags}}") == 0)
        #expect(runs("{{site.name}}{{site.home}}") == 0)
        #expect(runs("{{site.name}}{{site.home}}{{page.depth}}") == 1)
    }

    /// A link that knows its number, as pages in a listing do.
    private struct NumberedLink: View {
        let number: Int
        let current: Int
        var identity: Int? { number }
        var viewType: ViewType { Sample.linkType }
        func value(at slot: Int) -> Value {
            switch slot {
            case 0: .path("sida-\(number).html")
            case 1: .text("Sida \(number)")
            case 2: .flag(number == current)
            default: .list((0..<number % 3).map { .view(NumberedLink(number: $0, current: current)) })
            }
        }
    }

    @Test(
        "What a view shows is kept by its number, but for what it says of the present page and of its place in a list")
    func views() throws {
        let shown =
            "{{#menus.main}}<li>{{title}} {{address}} {{title}}{{#children}}<b>{{title}}{{is_last}}</b>{{/children}}</li>"
            + "{{#is_current}}!{{/is_current}}{{number}}{{#children}}({{title}}{{address}}{{title}}){{/children}}{{/menus.main}}"
        var input = Sample.input(["layouts/page": shown.replacing("{{is_last}}", with: "{{#is_last}}.{{/is_last}}")])
        input.memory = MemoryPolicy(
            keys: [MemoryKey("depth") { $0.at(1, 10) }], views: ["link": ["depth"]], exceptions: ["is_current"])
        let library = TemplateLibrary.compile(input)
        #expect(!library.hasErrors)
        #expect(library.value.program.runs.count { $0.isOfView } == 2)
        let template = try #require(library.value["layouts/page"])
        var (memory, none, random) = (RenderMemory(), RenderMemory(limit: 0), Seeded(3))
        for _ in 0..<300 {
            let current = Int.random(in: 0..<9, using: &random)
            let menu = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                Value.view(NumberedLink(number: Int.random(in: 0..<9, using: &random), current: current))
            }
            let depth = Int.random(in: 0...2, using: &random)
            let view = Sample.root(menu: menu, depth: depth)
            let prefix = Array(String(repeating: "../", count: depth).utf8)
            var (with, without): ([UInt8], [UInt8]) = ([], [])
            template.render(view, prefix: prefix, memory: &memory, into: &with)
            template.render(view, prefix: prefix, memory: &none, into: &without)
            #expect(
                with == without, "\(String(decoding: with, as: UTF8.self))\n\(String(decoding: without, as: UTF8.self))"
            )
        }
        #expect(memory.hits > 500)
    }

    @Test("A partial that reads an item or the page itself is not remembered")
    func notRemembered() {
        var input = Sample.input(Self.files)
        input.memory = Self.policy
        let library = TemplateLibrary.compile(input).value
        #expect(library.program.units.count { $0.memory != nil } == 2)
    }
}

extension View {
    /// A value of a view in the root view.
    fileprivate func at(_ slot: Int, _ inner: Int) -> Value {
        if case .view(let view) = value(at: slot) { view.value(at: inner) } else { .absent }
    }
}
