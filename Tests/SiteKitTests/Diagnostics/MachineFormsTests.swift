// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import SiteKit
import Testing

@Suite("Diagnostics as JSON lines")
struct JSONLinesTests {
    @Test("A finding is one object on one line")
    func object() {
        let line = finding("datum: 🔴2026-02-30", help: "Skriv en annan.", criteria: ["1.1.1", "2.4.6"]).jsonLine(
            in: .swedish)
        #expect(
            line == #"{"severity":"error","code":"impossible-date","file":"content/gala.md","line":1,"column":8,"#
                + #""message":"Den 30 februari 2026 finns inte.","help":"Skriv en annan.","wcag":["1.1.1","2.4.6"],"en":["9.1.1.1","9.2.4.6"]}"#
                + "\n")
    }

    @Test("What is not known is left out")
    func unknown() {
        let diagnostic = Diagnostic(.hint, .bareAddress, at: nil, Wording(sv: "Å", en: "A"))
        let line = located([diagnostic], reading: { _ in nil })[0].jsonLine(in: .english)
        #expect(line == #"{"severity":"hint","code":"bare-address","message":"A","wcag":[],"en":[]}"# + "\n")
    }

    @Test(
        "Every text comes back from a strict parser",
        arguments: [
            "\"", "\\", "\n", "\r", "\t", "\0", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}", "</script>", "åäö🙂",
            "a\u{FEFF}",
        ])
    func strict(_ text: String) throws {
        let line = finding("🔴x", message: text).jsonLine(in: .swedish)
        #expect(line.split(separator: "\n").count == 1)
        let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect((object["message"] as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }
}

@Suite("Diagnostics as GitHub annotations")
struct GitHubAnnotationsTests {
    let annotations = GitHubAnnotations(language: .swedish, prefix: "webb/")

    @Test("A finding is a command with a file from the current folder")
    func command() {
        let text = annotations.text(of: [finding("datum: 🔴x", help: "Skriv:\n  50 %")])
        #expect(
            text == "::error file=webb/content/gala.md,line=1,col=8,title=fel [impossible-date]"
                + "::Den 30 februari 2026 finns inte.%0ASkriv:%0A  50 %25\n")
    }

    @Test("Commas and colons in a file name are escaped")
    func properties() {
        let text = annotations.text(of: [finding("🔴x", file: "content/a,b:c.md")])
        #expect(text.hasPrefix("::error file=webb/content/a%2Cb%3Ac.md,line=1"))
    }

    @Test("The ten worst are shown and the rest counted")
    func worst() {
        let findings = (0..<12).map { _ in finding("🔴x", .warning) } + [finding("🔴y", .hint), finding("🔴z", .error)]
        let lines = annotations.text(of: findings).split(separator: "\n")
        #expect(lines.count == 11)
        #expect(lines[0].hasPrefix("::error "))
        #expect(lines[1..<10].allSatisfy { $0.hasPrefix("::warning ") })
        #expect(lines[10].hasPrefix("::notice::4 fynd till"))
    }

    @Test(
        "An author cannot give the service a command",
        arguments: ["::stop-commands::x", "  ::add-mask::x", "a ##[error]b", "\u{A0}::x"])
    func harmless(_ line: String) {
        let text = GitHubAnnotations.harmless(line)
        #expect(!text.drop { $0.isWhitespace }.hasPrefix("::"))
        #expect(!text.contains("##["))
    }
}
