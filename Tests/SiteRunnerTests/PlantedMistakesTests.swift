// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// One mistake in a file of FRONT: 🔴 in the new text marks where the finding must point.
private struct Planted {
    let file: String
    let old: String
    let new: String
    let code: String
    /// Where a finding points that has no mark.
    var place: String?
    /// A picture that comes with it.
    var picture: String?
}

/// The repository's own site with mistakes in it, judged by the command itself.
@Suite("Ten planted mistakes")
struct PlantedMistakesTests {
    private static let mistakes = [
        Planted(
            file: "content/aktiviteter/foretagsgala.md", old: "ordning: 4\n", new: "ordning: 4\n🔴anmälning: ja\n",
            code: "unknown-key"),
        Planted(
            file: "content/aktiviteter/foretagsdagar.md", old: "uppdaterad: 2014-09-17", new: "uppdaterad: 🔴2014-02-30",
            code: "impossible-date"),
        Planted(
            file: "content/aktiviteter/utbildning-i-upphandling.md", old: "kontakt: tillvaxtchef",
            new: "kontakt: 🔴tillväxtschef", code: "unknown-reference"),
        Planted(
            file: "content/kontakt.md", old: "\n---\n", new: "\n---\n\n![](🔴karta.png)\n", code: "missing-alt",
            picture: "content/karta.png"),
        Planted(
            file: "content/aktiviteter/index.md", old: "\nrubrik: ", new: "\nrubrik: 🔴\"", code: "unclosed-quote"),
        Planted(
            file: "content/om-oss.md", old: "",
            new: "---\nrubrik: Om oss\nwebbadress: om-projektet\nämnen: företagsklimat\n---\n",
            code: "address-collision",
            place: "content/om-projektet.md"),
        Planted(
            file: "content/om-webbplatsen.md", old: "\n---\n", new: "\n---\n\nSe [galan](🔴aktiviteter/galan.md).\n",
            code: "broken-link"),
        Planted(
            file: "content/index.md", old: "aktiviteter/index.md \"lista: alla, 4\"",
            new: "🔴aktiviteter/index.md \"lista: snarast\"", code: "unknown-listing-word"),
        Planted(
            file: "theme/partials/opening.mustache", old: "{{{page.heading}}}", new: "{{{🔴page.heding}}}",
            code: "unknown-name"
        ),
        Planted(
            file: "site.yml", old: "organisationsnummer: 212000-2858", new: "organisationsnummer: 🔴212000-2859",
            code: "invalid-organisation-number"),
    ]

    @Test("Just those ten are found, at their places, and what is published stays as it was; mended, the site is built")
    func planted() throws {
        let site = try TemporarySite([:])
        let repository = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        for name in ["content", "theme", "site.yml"] {
            try? FileManager.default.removeItem(atPath: site.site + "/" + name)
            try FileManager.default.copyItem(atPath: repository.path + "/" + name, toPath: site.site + "/" + name)
        }
        #expect(try build(site).status == 0)
        let published = try site.files(in: site.output)
        #expect(published.count > 20)

        var sound: [String: String?] = [:]
        var expected: Set<String> = []
        for mistake in Self.mistakes {
            let text =
                mistake.old.isEmpty ? nil : try String(contentsOfFile: site.site + "/" + mistake.file, encoding: .utf8)
            sound[mistake.file] = text
            let marked = try #require(replacing(mistake, in: text), "\(mistake.file) holds no “\(mistake.old)”")
            try site.write("webb/" + mistake.file, marked.replacing("🔴", with: ""))
            if let picture = mistake.picture {
                let card = repository.path + "/theme/assets/card.png"
                try FileManager.default.copyItem(atPath: card, toPath: site.site + "/" + picture)
            }
            expected.insert("\(mistake.place ?? mistake.file + position(of: marked)): \(mistake.code)")
        }
        let found = try build(site)
        #expect(Set(found.findings) == expected)
        #expect(found.findings.count == Self.mistakes.count)
        #expect(found.status == 1)
        #expect(try site.files(in: site.output) == published)

        for (number, mistake) in Self.mistakes.enumerated() {
            let path = site.site + "/" + mistake.file
            if let text = sound[mistake.file] ?? nil {
                try site.write("webb/" + mistake.file, text)
            } else {
                try FileManager.default.removeItem(atPath: path)
            }
            if let picture = mistake.picture { try FileManager.default.removeItem(atPath: site.site + "/" + picture) }
            let left = try build(site)
            #expect(left.findings.count == Self.mistakes.count - number - 1)
            #expect(left.status == (left.findings.isEmpty ? 0 : 1))
        }
        #expect(try site.files(in: site.output) == published)
    }

    private func build(_ site: TemporarySite) throws -> (status: Int32, findings: [String]) {
        let result = try run(
            product("anslag"), ["build", site.site, "--now", "2026-12-01", "--language", "en"])
        let findings = result.error.split(separator: "\n").compactMap { line -> String? in
            guard line.first != " ", line.last == "]", let code = line.lastIndex(of: "[") else { return nil }
            // What the site itself is warned of is there all the time.
            let place = line.firstRange(of: ": error: ")
            return place.map { "\(line[..<$0.lowerBound]): \(line[line.index(after: code)...].dropLast())" }
        }
        return (result.status, findings)
    }

    private func replacing(_ mistake: Planted, in text: String?) -> String? {
        guard let text else { return mistake.new }
        return text.firstRange(of: mistake.old).map { text[..<$0.lowerBound] + mistake.new + text[$0.upperBound...] }
    }

    /// `:4:8` of the mark in a text; empty if there is none.
    private func position(of marked: String) -> String {
        guard let mark = marked.unicodeScalars.firstIndex(of: "🔴") else { return "" }
        let before = marked.unicodeScalars[..<mark]
        let start = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
        return ":\(before.count { $0 == "\n" } + 1):\(before[start...].count + 1)"
    }
}
