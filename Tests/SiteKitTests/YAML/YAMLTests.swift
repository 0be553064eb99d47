// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

private func parse(_ yaml: String) -> Diagnosed<YAMLDocument> {
    let bytes = Array(yaml.utf8)
    return parseYAML(bytes, in: 0..<bytes.count, of: SourcePath("content/a.md"))
}

/// The tree as lines, each with its place: `text 0–6 rubrik`.
private func dump(_ yaml: String) -> [String] {
    let document = parse(yaml).value
    return document.nodes.indices.map { node in
        let place = document.place(node)
        let text = document.kind(node) == .text ? " " + document.string(node) : ""
        return "\(document.kind(node)) \(place.lowerBound)–\(place.upperBound)\(text)"
    }
}

@Suite struct YAMLTests {
    @Test("Scalars stay text, with their places in bytes") func scalars() {
        #expect(
            dump("rubrik: Å 👩‍🎓 ö\nutkast: no\ntal: 010\n")
                == [
                    "mapping 0–49", "text 0–6 rubrik", "text 8–25 Å 👩‍🎓 ö", "text 26–32 utkast", "text 34–36 no",
                    "text 37–40 tal",
                    "text 42–45 010",
                ].map { $0.replacing("0–49", with: "0–45") })
    }

    @Test("Lists and mappings nest") func nesting() {
        #expect(
            dump("a: [x, y]\nb:\n  - c: d\n")
                == [
                    "mapping 0–22", "text 0–1 a", "list 3–9", "text 4–5 x", "text 7–8 y", "text 10–11 b", "list 15–21",
                    "mapping 17–21", "text 17–18 c",
                    "text 20–21 d",
                ].map { $0.replacing("0–22", with: "0–21") })
    }

    @Test(
        "What is allowed passes without a word",
        arguments: [
            "", "# bara en kommentar\n", "rubrik: Gala\r\ntid: 18.00\r\n", "rubrik : Gala\n",
            "ingress: >\n  två\n  rader\n",
            "ingress: en text som\n  går över två rader\n", "a: \"# inte en kommentar\"\n", "a: b#c\n",
            "länk: https://exempel.se/a:b\n",
            "a: 'det''s'\n", "a: \"x\" # kommentar\n", "# k\na: b\n# k\nc: d\n",
            "adress: # delar\n  gata: Storgatan 1\n", "---\na: b\n",
            "a:\n- b\n- c\n", "tider:\n  måndag–torsdag: 08.00–16.30\n", "a: \"rad ett\n  rad: två\"\n",
            "a: ”Gala” blir film\n",
            "meny:\n  - Om oss: om.md\n", "a: [\"x: y\", z]\n", "a: {b: c}\n",
        ])
    func allowed(_ yaml: String) { #expect(parse(yaml).findings.map(\.message.swedish) == []) }

    /// A mistake, its code, the text that the finding points at, and the corrected line it prints.
    struct Trap: Sendable {
        var yaml: String
        var code: DiagnosticCode
        var points: String
        var repaired: String?
        init(_ yaml: String, _ code: DiagnosticCode, _ points: String, _ repaired: String? = nil) {
            (self.yaml, self.code, self.points, self.repaired) = (yaml, code, points, repaired)
        }
    }

    static let traps = [
        Trap("rubrik: Gala: program\n", .colonInValue, ": program", "rubrik: \"Gala: program\""),
        Trap("a: b\nrubrik: Gala \"x\": program\nc: d\n", .colonInValue, ": program", "rubrik: 'Gala \"x\": program'"),
        Trap("färg: #005ea5\n", .lostText, "#005ea5", "färg: \"#005ea5\""),
        Trap("rubrik: Gala # nummer 3\ntid: 18\n", .lostText, "# nummer 3", "rubrik: \"Gala # nummer 3\""),
        Trap("- a\n- b\n", .wrongForm, "- a"),
        Trap("adress:\n\tgata: Storgatan 1\n", .tabIndentation, "\tgata", "  gata: Storgatan 1"),
        Trap("rubrik: ”Gala”\n", .typographicQuote, "”Gala”", "rubrik: \"Gala\""),
        Trap("rubrik: ”Gala: program”\n", .typographicQuote, "”Gala", "rubrik: \"Gala: program\""),
        Trap("rubrik: \"Gala\ntid: 18\n", .unclosedQuote, "\"Gala", "rubrik: \"Gala\""),
        Trap("rubrik: \"Gala\ntid: 18\nplats: \"Huset\"\n", .unclosedQuote, "\"Gala", "rubrik: \"Gala\""),
        Trap("rubrik: 'Gala\n", .unclosedQuote, "'Gala", "rubrik: 'Gala'"),
        Trap("rubrik: \"Gala\" i Norsjö\n", .unclosedQuote, "i Norsjö", "rubrik: '\"Gala\" i Norsjö'"),
        Trap("rubrik:Gala\n", .missingSpace, ":Gala", "rubrik: Gala"),
        Trap("rubrik:Gala\ntid: 18\n", .missingSpace, ":Gala", "rubrik: Gala"),
        Trap("tid: 18\nrubrik:Gala\n", .missingSpace, ":Gala", "rubrik: Gala"),
        Trap("rubrik: Gala\n  tid:18\n", .wrongIndentation, "tid:18", "tid: 18"),
        Trap("rubrik Gala\ntid: 18\n", .missingColon, "rubrik Gala", "rubrik: Gala"),
        Trap("tid: 18\nrubrik Gala\n", .missingColon, "rubrik Gala", "rubrik: Gala"),
        Trap("rubrik: Gala\n  tid: 18\n", .wrongIndentation, "tid: 18", "tid: 18"),
        Trap(" rubrik: Gala\ntid: 18\n", .wrongIndentation, "rubrik: Gala", "rubrik: Gala"),
        Trap("adress:\n   gata: A\n  ort: B\n", .wrongIndentation, "ort: B", "   ort: B"),
        Trap("ansvarig: @anna\n", .specialSign, "@anna", "ansvarig: \"@anna\""),
        Trap("ansvarig: `anna`\n", .specialSign, "`anna`", "ansvarig: \"`anna`\""),
        Trap("andel: %20\n", .specialSign, "%20", "andel: \"%20\""),
        Trap("rubrik: **Viktigt**\n", .specialSign, "**Viktigt**", "rubrik: \"**Viktigt**\""),
        Trap("rubrik: *Viktigt*\n", .specialSign, "*Viktigt*", "rubrik: \"*Viktigt*\""),
        Trap("rubrik: *viktigt\n", .yamlFeature, "*viktigt", "rubrik: \"*viktigt\""),
        Trap("rubrik: &viktigt Gala\n", .yamlFeature, "&viktigt", "rubrik: \"&viktigt Gala\""),
        Trap("rubrik: !viktigt Gala\n", .yamlFeature, "!viktigt", "rubrik: \"!viktigt Gala\""),
        Trap("rubrik: & sons\n", .specialSign, "& sons", "rubrik: \"& sons\""),
        Trap("parter: Kommunen\n- Företaget\n", .wrongForm, "- Företaget", "parter:\n  - Kommunen\n  - Företaget"),
        Trap("parter: Kommunen\n  - Företaget\n", .wrongForm, "- Företaget", "parter:\n  - Kommunen\n  - Företaget"),
        Trap("tid: - 18\n", .specialSign, "- 18", "tid: \"- 18\""),
        Trap("rubrik: {{ x }}\n", .specialSign, "{{ x }}", "rubrik: \"{{ x }}\""),
        Trap("rubrik: {{ x }} mer\n", .specialSign, "{{ x }}", "rubrik: \"{{ x }} mer\""),
        Trap("ingress: [Program](x.pdf)\n", .specialSign, "[Program]", "ingress: \"[Program](x.pdf)\""),
        Trap("ingress: [Program\ntid: 18\n", .specialSign, "[Program", "ingress: \"[Program\""),
        Trap("ingress: > text\n", .specialSign, "> text", "ingress: \"> text\""),
        Trap("rubrik: Ga\u{8}la\n", .controlCharacter, "\u{8}la"),
        Trap("rubrik: Gå\u{7F}la\n", .controlCharacter, "\u{7F}la"),
        Trap("adress:\n\u{A0} gata: A\n", .noBreakSpace, "\u{A0} gata", "  gata: A"),
        Trap("rubrik:\u{A0}Gala\ntid: 18\n", .noBreakSpace, "\u{A0}Gala", "rubrik: Gala"),
        Trap("a: b\n---\nc: d\n", .yamlFeature, "---"),
        Trap("%YAML 1.1\n---\nc: d\n", .yamlFeature, "%YAML"),
    ]

    @Test("Each trap of YAML is named, and the line is repaired", arguments: traps)
    func trap(_ trap: Trap) throws {
        for (end, bom) in [("\n", ""), ("\r\n", "")] {
            let yaml = bom + trap.yaml.replacing("\n", with: end)
            let found = parse(yaml).findings
            #expect(found.map(\.code) == [trap.code], "\(found.map(\.message.swedish))")
            let first = try #require(found.first)
            guard case .bytes(let place) = first.location?.place else {
                Issue.record("no place")
                continue
            }
            let rest = String(decoding: Array(yaml.utf8)[place.lowerBound...], as: UTF8.self)
            #expect(rest.unicodeScalars.starts(with: trap.points.unicodeScalars), "points at \(rest)")
            if let repaired = trap.repaired {
                let help = first.help?.swedish ?? ""
                let lines = help.components(after: "Skriv:") ?? help.components(after: "sist på raden:")
                #expect(lines == repaired, "\(help)")
                let again = parse(repaired + "\n")
                if !repaired.hasPrefix(" ") { #expect(again.findings.map(\.message.swedish) == []) }
            }
        }
    }

    @Test("All mistakes come in one run, and the rest is read") func several() {
        let yaml = "rubrik: Gala: program\ntid: 18\nfärg: @röd\n\tplats: x\nadress:\n  gata:A\n  ort: B\nslut: \"x\n"
        let found = parse(yaml)
        #expect(
            found.findings.map(\.code) == [
                .colonInValue, .specialSign, .tabIndentation, .missingSpace, .unclosedQuote,
            ])
        #expect(found.value.nodes.indices.map(found.value.string) == ["", "tid", "18", "adress", "", "ort", "B"])
        #expect(!found.value.isWhole)
    }

    @Test("Bombs, depths and sizes are refused") func limits() {
        var bomb = "a0: &a0 [x, x, x]\n"
        for level in 1..<30 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n" }
        let clock = ContinuousClock()
        let time = clock.measure { #expect(parse(bomb).findings.allSatisfy { $0.code == .yamlFeature }) }
        #expect(time < .milliseconds(100))
        #expect(parse(bomb).findings.count > 30)
        #expect(
            parse("a: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)).findings.map(\.code)
                == [.yamlLimit])
        #expect(parse("a: " + String(repeating: "x", count: 70_000)).findings.map(\.code) == [.yamlLimit])
        #expect(
            parse("a: " + String(repeating: "[", count: 30) + String(repeating: "]", count: 30)).findings.isEmpty)
    }

    @Test("Text cut anywhere never stops the reading and never points outside") func cuts() {
        let yaml = Array(
            "rubrik: \"Gå: 👩‍🎓\"\nlista: [a, {b: c}]\ntext: |\n  rad\n  två\nadress:\n  gata: 'x'\n- y\n*z: &w\n".utf8)
        for end in yaml.indices {
            let bytes = Array(String(decoding: yaml[..<end], as: UTF8.self).utf8)
            for finding in parseYAML(bytes, in: 0..<bytes.count, of: SourcePath("a.md")).findings {
                guard case .bytes(let place) = finding.location?.place else { continue }
                #expect(place.lowerBound >= 0 && place.upperBound <= bytes.count)
            }
        }
    }
}

extension String {
    /// The corrected lines after a word.
    func components(after word: String) -> String? {
        guard let range = ranges(of: word).last else { return nil }
        let rest = self[range.upperBound...]
        if rest.hasPrefix("\n") { return String(rest.dropFirst()) }
        return rest.hasPrefix("  ") ? String(rest.dropFirst(2)) : nil
    }
}
