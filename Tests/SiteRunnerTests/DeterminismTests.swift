// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@Suite("Same sources, same bytes")
struct DeterminismTests {
    private static let theme =
        (0..<2).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }.path
        + "/Fixtures/theme"

    /// 240 pages with everything whose parsing has a state of its own: tables, `~~`, footnotes, bare addresses, links, raw HTML.
    private static let pages: [(path: String, text: String)] = (0..<240).map { number in
        let section = ["nyheter", "åtgärder", "kurser/vår"][number % 3]
        let other = (number * 7 + 3) % 240
        let target = "\(["nyheter", "åtgärder", "kurser/vår"][other % 3])/sida-\(other).md"
        let up = String(repeating: "../", count: section == "kurser/vår" ? 2 : 1)
        let text = """
            ---
            rubrik: Sida \(number) om \(["ål", "ärter", "öl", "zebror"][number % 4])
            ämnen: ämne \(number % 7), Ämne \(number % 5)
            uppdaterad: 2026-01-\(number % 28 + 10 > 28 ? 10 : number % 28 + 10)
            \(section == "nyheter" ? "datum: 2026-02-0\(number % 9 + 1)\n" : "")---
            ## Först

            Text med \(number % 3 == 0 ? "~~struket \(number)~~" : "~ ett") och "citat"[^1]. Se [ärende \(other)](\(up)\(target)#forst).
            Fråga på https://exempel.example/\(number) eller <abbr>KS</abbr>.

            | a | b |
            | --- | ---: |
            | \(number) | ~x |

            [^1]: Noten till \(number).
            """
        return ("content/\(section)/sida-\(number).md", text)
    }

    private static func site(_ pages: some Sequence<(path: String, text: String)>) throws -> TemporarySite {
        var files = ["content/index.md": "---\nrubrik: Hem\n---\nHej\n"]
        for folder in ["nyheter", "åtgärder", "kurser", "kurser/vår"] {
            files["content/\(folder)/index.md"] = "---\nrubrik: \(folder)\n---\n"
        }
        let site = try TemporarySite(files)
        // On most file systems the order in which files are made decides the order in which a folder lists them.
        for (path, text) in pages { try site.write("webb/" + path, text) }
        try site.write(
            "webb/site.yml",
            "namn: Prov\nspråk: sv\norganisation:\n  namn: Exempels kommun\n  organisationsnummer: 299900-0009\n  synpunkter: kommun@exempel.example\nmeny:\n  - nyheter/\n  - åtgärder/\n"
        )
        try FileManager.default.copyItem(atPath: theme, toPath: site.site + "/theme")
        return site
    }

    private func build(_ site: TemporarySite, jobs: Int, _ environment: [String: String]) throws -> [String: String] {
        let result = try run(
            product("anslag"), ["build", site.site, "--now", "2026-12-01", "--jobs", "\(jobs)", "--format", "json"],
            environment: environment)
        #expect(result.status == 0, "\(result.error)")
        var files = try site.files(in: site.output)
        files["findings"] = result.output
        return files
    }

    @Test("Any number of jobs, time zone, language and order of files on disk give the same bytes")
    func sameBytes() throws {
        let first = try build(try Self.site(Self.pages), jobs: 1, ["TZ": "Europe/Stockholm", "LC_ALL": "C"])
        #expect(
            first.count > 250 && first["manifest.sha256"] != nil && first["findings"]?.contains("bare-address") == true)
        let backwards = try Self.site(Self.pages.reversed())
        for (jobs, zone, language) in [
            (2, "Pacific/Kiritimati", "sv_SE.UTF-8"), (8, "America/St_Johns", "tr_TR.UTF-8"),
        ] {
            #expect(try build(backwards, jobs: jobs, ["TZ": zone, "LC_ALL": language, "LANG": language]) == first)
        }
    }
}
