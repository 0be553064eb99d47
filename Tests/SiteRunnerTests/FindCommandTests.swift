// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import SiteKit
import SiteRunner
import Testing

@Suite("The command find")
struct FindCommandTests {
    private func site() throws -> TemporarySite {
        let site = try TemporarySite([
            "content/kontakter/asa-oberg.md": "---\nnamn: Åsa Öberg\n---\n",
            "content/index.md": "# Hej\n\nSkriv till ÅSA\nÖBERG.\n",
            "content/index.md.bak": "Åsa Öberg svarar.\n", "theme/assets/site.css": "/* Åsa Öberg */\n",
        ])
        try site.write("webb/_site/kontakter/asa-oberg.html", "<p>A\u{30A}sa O\u{308}berg</p>")
        try site.write("webb/.git/x", "Åsa Öberg")
        try site.write("webb/annat/x.md", "Åsa Öberg")
        return site
    }

    @Test("Every source, output file and file name is told, at its place")
    func found() throws {
        let site = try site()
        let result = try run(product("anslag"), ["find", "åsa öberg", site.site])
        #expect(result.status == 0)
        #expect(
            result.output.split(separator: "\n").map(String.init) == [
                "_site/kontakter/asa-oberg.html: filnamnet",
                "_site/kontakter/asa-oberg.html:1:4: <p>A\u{30A}sa O\u{308}berg</p>",
                "content/index.md:3:12: Skriv till ÅSA", "content/index.md.bak:1:1: Åsa Öberg svarar.",
                "content/kontakter/asa-oberg.md: filnamnet", "content/kontakter/asa-oberg.md:2:7: namn: Åsa Öberg",
                "theme/assets/site.css:1:4: /* Åsa Öberg */",
            ])
        #expect(result.error.contains("7 ställen i 5 av 6 filer."))
    }

    @Test("A document's own words are searched, and the reader is told to look at it")
    func documents() throws {
        let site = try TemporarySite([
            "content/index.md": "# Hej", "content/plan.pdf": "%PDF-1.7\n/Author (Asa Oberg)\n",
        ])
        let result = try run(product("anslag"), ["find", "Åsa Öberg", site.site])
        #expect(result.output == "content/plan.pdf: uppgifter i filen\n")
        #expect(result.error.contains("Se själv efter i bilder och dokument (1)"))
    }

    @Test("Nothing found is 1, wrong use 64")
    func statuses() throws {
        let site = try site()
        #expect(try run(product("anslag"), ["find", "Vera Exempel", site.site]).status == 1)
        #expect(try run(product("anslag"), ["find", "", site.site]).status == 64)
        #expect(try run(product("anslag"), ["find", "x", site.site + "/saknas"]).status == 64)
    }

    @Test("A link is never followed, and what is published elsewhere is searched when it is named")
    func elsewhere() throws {
        let site = try TemporarySite()
        try site.write("ute/hemlig.md", "Åsa Öberg")
        try FileManager.default.createSymbolicLink(
            atPath: site.site + "/content/ut", withDestinationPath: site.root + "/ute")
        #expect(try run(product("anslag"), ["find", "Åsa", site.site]).status == 1)
        let named = try run(product("anslag"), ["find", "Åsa", site.site, "--output", site.root + "/ute"])
        #expect(named.status == 0 && named.output.contains("/ute/hemlig.md:1:1: Åsa Öberg"))
    }
}
