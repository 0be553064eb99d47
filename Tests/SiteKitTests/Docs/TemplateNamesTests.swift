// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit

@Suite struct TemplateNamesTests {
    /// `UPDATE_GOLDEN=1` writes the page anew.
    @Test("The reference lists the names that templates may use") func reference() throws {
        let start = "<!-- names -->\n"
        let page = try Documentation("reference/template-names.md")
        let intro = try #require(page.text.range(of: start)?.upperBound)
        let wanted = page.text[..<intro] + tables()
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try wanted.write(to: page.file, atomically: true, encoding: .utf8)
        }
        #expect(try Documentation("reference/template-names.md").text == wanted)
    }

    @Test("A site's own fields, the theme's listings and its strings are names") func own() throws {
        var site: LiteralSite = [
            "theme/theme.yml": "name: Enkelt\nlistings:\n  upcoming: {kind: activity}\n",
            "theme/strings/sv.yml": "updated: Uppdaterad\n",
        ]
        site["site.yml"] += "egna_fält:\n  sal: text\n"
        let result = templateNames(site.sources)
        #expect(result.findings.map(\.message.english) == [])
        let lines = try #require(result.value)
        let names = lines.map { line in String(line.prefix { $0 != " " }) }
        #expect(names.contains("page.title"))
        #expect(names.contains("page.extra.sal"))
        #expect(names.contains("listings.upcoming[].address"))
        #expect(names.contains("strings.updated"))
        #expect(names.contains("items[].title") && names.contains("item.title"))
        #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test("Without a theme there are no names, but the reason") func noTheme() {
        var site: LiteralSite = [:]
        site.remove("theme/theme.yml")
        let result = templateNames(site.sources)
        #expect(result.value == nil)
        #expect(result.findings.map(\.code) == [.missingTheme])
    }

    /// A table for each view, in the order in which they are met from the root.
    private func tables() -> String {
        let settings = SiteSettings(name: "", language: .swedish, organisation: Organisation(name: ""))
        let theme = ThemeFiles(settings: ThemeSettings(name: ""), templates: [], strings: [], assets: [], code: [])
        var views = [allNames(settings, theme)]
        var seen: Set<String> = [views[0].name]
        var text = ""
        while let view = views.first {
            views.removeFirst()
            text += "\n## \(view.name)\n\n"
            if view.fields.isEmpty {
                text += "The names are the site's own and the theme's.\n"
                continue
            }
            text += "| name | kind | meaning |\n| --- | --- | --- |\n"
            for field in view.fields {
                let inner = field.type.innerView
                text += "| `\(field.name)` | \(kind(field.type, inner)) | \(field.summary) |\n"
                if let inner, seen.insert(inner.name).inserted { views.append(inner) }
            }
        }
        return text
    }

    private func kind(_ type: FieldType, _ view: ViewType?) -> String {
        guard let view else { return type.kind }
        return type.kind.replacing("view", with: "[\(view.name)](#\(view.name))")
    }
}

extension FieldType {
    /// The view that a field opens, itself or in a list.
    fileprivate var innerView: ViewType? {
        switch self {
        case .view(let view): view()
        case .list(let item): item.innerView
        default: nil
        }
    }
}
