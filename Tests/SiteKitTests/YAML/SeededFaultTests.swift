// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

/// Mistakes put into a right front matter, one at a time, on every line and with every kind of line end.
@Suite struct SeededFaultTests {
    private static let lines = [
        "rubrik: Företagsgala 👩‍🎓 i Norsjö", "ingress: En kväll för oss", "datum: 2026-12-03", "tid: 18.00–20.00",
        "plats: Kommunhuset", "målgrupp: alla",
        "kostnad: Gratis", "fotograf: Åsa Exempel", "diarienummer: KS 2026/123",
    ]

    private static func value(_ line: String) -> String { String(line.split(separator: ": ", maxSplits: 1)[1]) }
    private static func key(_ line: String) -> String { String(line.prefix { $0 != ":" }) }

    static let mistakes: [(name: String, change: @Sendable (String) -> String)] = [
        ("colon", { $0 + ": mer" }), ("comment", { $0 + " # mer" }),
        ("unclosed quote", { "\(key($0)): \"\(value($0))" }),
        ("unclosed apostrophe", { "\(key($0)): '\(value($0))" }),
        ("typographic quotes", { "\(key($0)): ”\(value($0))”" }),
        ("missing space", { "\(key($0)):\(value($0))" }), ("missing colon", { "\(key($0)) \(value($0))" }),
        ("tab", { "\t" + $0 }),
        ("at", { "\(key($0)): @\(value($0))" }), ("star", { "\(key($0)): *\(value($0))" }),
        ("exclamation", { "\(key($0)): !\(value($0))" }),
        ("ampersand", { "\(key($0)): &\(value($0))" }), ("percent", { "\(key($0)): %\(value($0))" }),
        ("backquote", { "\(key($0)): `\(value($0))`" }),
        ("template", { "\(key($0)): {{ page.title }}" }), ("bracket", { "\(key($0)): [Länk](\(value($0)))" }),
        ("no-break space", { "\(key($0)):\u{A0}\(value($0))" }), ("control character", { $0 + "\u{8}" }),
        ("unknown key", { "x\(key($0))q: \(value($0))" }),
        ("text after quote", { "\(key($0)): \"\(value($0))\" mer" }), ("indented", { "  " + $0 }),
        ("brace", { "\(key($0)): {\(value($0))" }),
        ("dash", { "\(key($0)): - \(value($0))" }), ("greater", { "\(key($0)): > \(value($0))" }),
    ]

    @Test("The first finding is on the line of the mistake", arguments: mistakes.indices)
    func lineIsRight(_ index: Int) {
        let mistake = Self.mistakes[index]
        let site = SiteSettings(name: "P", language: .swedish, organisation: Organisation(name: "K"))
        for (start, end) in [("", "\n"), ("", "\r\n"), ("\u{FEFF}", "\n")] {
            for wrong in Self.lines.indices {
                var lines = Self.lines
                lines[wrong] = mistake.change(lines[wrong])
                let text = start + "---" + end + lines.joined(separator: end) + end + "---" + end + "Text" + end
                let file = SourceFile(SourcePath("a.md"), bytes: Array(text.utf8))
                let found = parseFields(file, kind: .activity, settings: site).findings
                let first = found.compactMap { finding -> Int? in
                    guard case .bytes(let place) = finding.location?.place else { return nil }
                    return file.bytes[..<place.lowerBound].count { $0 == 0x0A } + 1
                }
                #expect(
                    first.contains(wrong + 2) && Set(first).count == 1,
                    "\(mistake.name): line \(wrong + 2), found \(first) \(found.map(\.message.swedish))")
            }
        }
    }
}
