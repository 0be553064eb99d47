// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("Templates that are rendered by themselves")
struct FragmentTests {
    @Test("A fragment has a root of its own, with other slots")
    func fragment() throws {
        let type = ViewType(
            "card",
            [
                .init("a", .text, ""), .init("b", .text, ""), .init("c", .text, ""), .init("title", .text, "Its text"),
                .init("site", .view { Sample.site }, "The site"), .init("menus", .view { Sample.menus }, "The menus"),
            ])
        var input = Sample.input(RenderMemoryTests.files)
        input.sources.append(Sample.source("partials/card", "<b>{{title}} {{site.name}}</b>{{> menu}}"))
        input.fragments = ["partials/card": type]
        input.memory = RenderMemoryTests.policy
        let library = TemplateLibrary.compile(input)
        #expect(library.findings.isEmpty)
        guard case .view(let site) = Sample.root().value(at: 0), case .view(let menus) = Sample.root().value(at: 2)
        else {
            return
        }
        let text = Value.text("x")
        let view = DynamicView(type, [text, text, text, .text("Kort"), .view(site), .view(menus)])
        let card = try #require(library.value["partials/card"])
        var memory = RenderMemory()
        for _ in 0..<2 {
            var output: [UInt8] = []
            card.render(view, memory: &memory, into: &output)
            #expect(String(decoding: output, as: UTF8.self).hasPrefix("<b>Kort Granliden</b><nav><a aria-current="))
        }
        #expect(memory.hits == 1)
    }
}
