// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Synchronization
import Testing

@testable import SiteKit

@Suite("A plan with a cache")
struct PlanCacheTests {
    /// One thing that someone does to a site.
    private enum Edit: CaseIterable {
        case text, heading, title, tag, draft, date, contact, brokenLink, fragment, unreadableFields
        case add, remove, rename, move, restore, undo
        case settings, brokenSettings, collection, glossary, knownIssue
        case template, brokenTemplate, style, strings, themeSettings, listing
        case picture, drawing, document, language, now
    }

    /// A site, and what it was after each edit.
    private struct Story {
        var site: LiteralSite
        var past: [LiteralSite] = []
        var dice: Seeded
        let whole: LiteralSite

        init(seed: UInt64) throws {
            site = try DecentSite(pages: 12, seed: 3).site
            whole = site
            dice = Seeded(seed)
        }

        private var paths: [String] { site.sources.entries.map(\.path.text) }

        /// A page, half of the time one of three, so that edits meet.
        private mutating func page() -> String {
            let pages = paths.filter { $0.hasPrefix("content/") && $0.hasSuffix(".md") }
            let few = Bool.random(using: &dice) ? pages.filter { $0.hasPrefix("content/tema/") }.prefix(3) : pages[...]
            return few.randomElement(using: &dice) ?? "content/index.md"
        }

        private mutating func rewrite(_ path: String, _ change: (String) -> String) {
            site[path] = change(site[path])
        }

        /// Puts a line among the fields of a page.
        private mutating func say(_ field: String) {
            rewrite(page()) { text in
                text.hasPrefix("---\n") ? "---\n\(field)\n" + text.dropFirst(4) : "---\n\(field)\n---\n\(text)"
            }
        }

        mutating func make(_ edit: Edit) {
            past.append(site)
            let number = Int.random(in: 0..<1000, using: &dice)
            switch edit {
            case .text: rewrite(page()) { $0 + "\nEn mening till, nummer \(number).\n" }
            case .heading: rewrite(page()) { $0 + "\n## Avsnitt \(number % 3)\n\nText.\n" }
            case .title:
                rewrite(page()) { $0.replacing("rubrik: ", with: "rubrik: Nytt \(number) ", maxReplacements: 1) }
            case .tag: say("ämnen: [ämne \(number % 3), skola]")
            case .draft: say("utkast: ja")
            case .date: say("publiceras: 2026-12-\(10 + number % 15)")
            case .contact: say("kontakt: kontakt-\(number % 4)")
            case .brokenLink: rewrite(page()) { $0 + "\n[Bort](borta-\(number).md)\n" }
            case .fragment:
                let target = page().dropFirst("content/".count)
                site["content/index.md"] += "\n[Dit](\(target)#avsnitt-\(number % 3))\n"
            case .unreadableFields: rewrite(page()) { "---\nrubrik: \"\n---\n" + $0 }
            case .add:
                site[
                    "content/\(["nyheter", "aktiviteter", "tema"].randomElement(using: &dice) ?? "tema")/ny-\(number).md"
                ] =
                    "---\nrubrik: Ny \(number)\ndatum: 2026-12-0\(1 + number % 9)\n---\nSe [start](../index.md).\n"
            case .remove: site.remove(page())
            case .rename:
                let path = page()
                site["\(path.dropLast(3))-\(number).md"] = site[path]
                site.remove(path)
            case .move:
                let path = page()
                site["content/tema/" + (path.split(separator: "/").last ?? "x.md")] = site[path]
                site.remove(path)
            case .restore: site = whole
            case .undo: site = past.randomElement(using: &dice) ?? whole
            case .settings: rewrite("site.yml") { $0.replacing("Exempelby kommun", with: "Exempelby kommun \(number)") }
            case .brokenSettings: rewrite("site.yml") { $0 + "\nmeny2: [\n" }
            case .collection:
                rewrite("site.yml") { $0 + "\negna_fält:\n  diarie-\(number): text\n" }
            case .glossary: site["ordlista.yml"] = "KF: kommunfullmäktige \(number)\n"
            case .knownIssue:
                site["kanda-brister.yml"] = """
                    - sida: nyheter/
                      kod: \(["missing-alt", "unused-file", "vague-link"][number % 3])
                      beskrivning: Brist \(number)
                      åtgärdas: 2027-03-01

                    """
            case .template: changeTheme(".mustache") { $0 + "<!-- \(number) -->" }
            case .brokenTemplate: changeTheme(".mustache") { $0 + "{{finns_inte}}" }
            case .style: changeTheme(".css") { $0 + "\n.a\(number) { color: #\(100 + number % 800) }\n" }
            case .strings: changeTheme("sv.yml") { $0 + "\nnytt_\(number): Nytt\n" }
            case .themeSettings: rewrite("theme/theme.yml") { $0 + "\n# \(number)\n" }
            case .listing: rewrite("theme/theme.yml") { $0.replacing("limit: 3", with: "limit: \(1 + number % 5)") }
            case .picture: site.set("content/bilder/torget.jpg", bytes: Array("inte en bild \(number)".utf8))
            case .drawing:
                site["content/bilder/skiss.svg"] =
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(1 + number) 9\"><title>a</title></svg>"
            case .document: site.set("content/dokument/ny-\(number % 3).pdf", bytes: Array("%PDF-1.7 \(number)".utf8))
            case .language: say("språk: en")
            case .now: site.options.now = Moment(seconds: site.options.now.seconds + number * 3600)
            }
        }

        mutating func takeBack() { site = past.popLast() ?? whole }

        private mutating func changeTheme(_ ending: String, _ change: (String) -> String) {
            let files = paths.filter { $0.hasPrefix("theme/") && $0.hasSuffix(ending) }
            if let path = files.randomElement(using: &dice) { rewrite(path, change) }
        }
    }

    @Test(
        "Any sequence of edits gives the routes, bytes and findings of a plan from scratch",
        arguments: 1...4 as ClosedRange<UInt64>)
    func edits(seed: UInt64) async throws {
        var story = try Story(seed: seed)
        var cache = PlanCache()
        for step in 0..<20 {
            // Mostly texts are edited, and links that lead into them.
            let isOfText = Int.random(in: 0..<2, using: &story.dice) == 0
            let edits = isOfText ? [.text, .heading, .fragment, .brokenLink, .undo] : Edit.allCases
            if step > 0, let edit = edits.randomElement(using: &story.dice) { story.make(edit) }
            let (sources, options) = (story.site.knownSources, story.site.options)
            let kept = await plan(sources, options: options, cache: &cache)
            let fresh = await story.site.planned()
            try #require(counted(kept.diagnostics) == counted(fresh.diagnostics), "seed \(seed), step \(step)")
            try #require(kept.value?.routes == fresh.value?.routes, "seed \(seed), step \(step)")
            guard let first = kept.value, let second = fresh.value else {
                // Where there is nothing to see, who wrote it takes it back.
                story.takeBack()
                continue
            }
            let (shelf, other) = (Shelf(), Shelf())
            let production = await produce(first, after: kept.diagnostics, jobs: 2, to: shelf)
            let expected = await produce(second, after: fresh.diagnostics, jobs: 2, to: other)
            for (file, expected) in zip(shelf.files, other.files) {
                try #require(file == expected, "seed \(seed), step \(step), \(file.path)")
            }
            try #require(
                counted(production.diagnostics) == counted(expected.diagnostics), "seed \(seed), step \(step)")
            try #require(counted(production.findings) == counted(expected.findings), "seed \(seed), step \(step)")
            #expect(first.nextChange == second.nextChange)
        }
    }

    /// Findings come in no particular order.
    private func counted(_ findings: [Diagnostic]) -> [Diagnostic: Int] {
        findings.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    @Test("A link into a page finds the headings that the page has now")
    func headings() async throws {
        var site = try DecentSite(pages: 12).site
        var cache = PlanCache()
        func faults() async -> [DiagnosticCode] {
            await plan(site.knownSources, options: site.options, cache: &cache).diagnostics
                .filter { $0.location?.file.text == "content/index.md" && $0.severity == .error }.map(\.code)
        }
        site["content/index.md"] += "\n[Dit](kontakter/index.md#avsnitt)\n"
        #expect(await faults() == [.brokenFragment])
        let without = site["content/kontakter/index.md"]
        site["content/kontakter/index.md"] += "\n## Avsnitt\n\nText.\n"
        #expect(await faults() == [])
        site["content/kontakter/index.md"] = without
        #expect(await faults() == [.brokenFragment])
    }

    @Test("Only the page that was edited is parsed again, and the theme only when it is edited")
    func parsesOnlyWhatChanged() async throws {
        var site = try DecentSite(pages: 12).site
        var cache = PlanCache()
        _ = await plan(site.knownSources, options: site.options, cache: &cache)
        let reads = Mutex<Set<String>>([])
        site["content/index.md"] += "\nEn mening till.\n"
        let sources = site.knownSources
        let noted = Sources(
            entries: sources.entries,
            read: { (path, limit) throws(Sources.ReadFault) in
                reads.withLock { _ = $0.insert(path.text) }
                return try sources.read(path, limit)
            }, digest: sources.digest, inflate: sources.inflate)
        _ = await plan(noted, options: site.options, cache: &cache)
        #expect(reads.withLock { $0 } == ["content/index.md", "site.yml", "ordlista.yml"])
    }
}
