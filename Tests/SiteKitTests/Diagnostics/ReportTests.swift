// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import SiteKit
import Testing

/// A finding in a text where 🔴 marks where it begins and, if there is a second, where it ends.
func finding(
    _ marked: String, file: String = "content/gala.md", _ severity: Severity = .error,
    _ code: DiagnosticCode = .impossibleDate, message: String = "Den 30 februari 2026 finns inte.", help: String? = nil,
    notes: [Finding.Note] = [], criteria: [String] = []
) -> LocatedDiagnostic {
    let parts = marked.split(separator: "🔴", omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    let end = parts.count > 2 ? start + parts[1].utf8.count : start
    let bytes = Array(parts.joined().utf8)
    let diagnostic = Diagnostic(
        severity, code, at: SiteKit.SourceLocation(SourcePath(file), .bytes(start..<end)),
        Wording(sv: message, en: "No."),
        help: help.map { Wording(sv: $0, en: $0) }, notes: notes, criteria: criteria)
    return located([diagnostic], reading: { _ in bytes })[0]
}

@Suite("Diagnostics as text")
struct TextReportTests {
    let report = TextReport(language: .swedish)

    @Test("A finding stands with its place, excerpt, help, criteria and notes")
    func whole() {
        let note = Finding.Note(
            Wording(sv: "Där står det första.", en: "The first stands there."),
            at: SiteKit.SourceLocation(SourcePath("content/b.md"), .line(7)))
        let finding = finding(
            "---\ndatum: 🔴2026-02-30🔴\n---\n", help: "Februari 2026 har 28 dagar.\nSkriv:  datum: 2026-02-28",
            notes: [note],
            criteria: ["1.1.1"])
        #expect(
            report.text(of: finding) == """
                content/gala.md:2:8: fel: Den 30 februari 2026 finns inte. [impossible-date]
                  2 | datum: 2026-02-30
                    |        ^^^^^^^^^^
                  Februari 2026 har 28 dagar.
                  Skriv:  datum: 2026-02-28
                  WCAG 1.1.1; EN 301 549 9.1.1.1
                  content/b.md:7: not: Där står det första.

                """)
    }

    @Test("A long line of help is broken between sentences")
    func longHelp() {
        let long = String(repeating: "Ord ", count: 25) + "slut."
        let text = report.text(of: finding("🔴x", help: "\(long) Skriv:  a: b. c   Eller  d: e"))
        #expect(text.hasSuffix("\n  \(long)\n  Skriv:  a: b. c\n  Eller  d: e\n"))
    }

    @Test(
        "The carets stand beneath the place",
        arguments: [
            ("\t🔴x", "    x", "    ^"),
            ("a\t🔴x", "a   x", "    ^"),
            ("漢字🔴x", "漢字x", "    ^"),
            ("🔴漢字🔴x", "漢字x", "^^^^"),
            ("a\u{30A}🔴x", "a\u{30A}x", " ^"),
            ("🙂🔴x", "🙂x", "  ^"),
            ("rad🔴", "rad", "   ^"),
            ("\u{1B}[31m🔴x", "␛[31mx", "     ^"),
            ("\u{202E}🔴x", "<U+202E>x", "        ^"),
            ("åäö 🔴datum🔴: x", "åäö datum: x", "    ^^^^^"),
        ])
    func carets(_ marked: String, line: String, carets: String) {
        #expect(excerpt(of: finding(marked)) == ["  1 | " + line, "    | " + carets])
    }

    @Test("A byte that is no text is spelled out")
    func invalid() {
        let bytes: [UInt8] = [0x67, 0xE5, 0x6C]
        let diagnostic = Diagnostic(
            .error, .brokenLink, at: .offset(2, in: SourcePath("a.md")), Wording(sv: "Nej.", en: "No."))
        let lines = excerpt(of: located([diagnostic], reading: { _ in bytes })[0])
        #expect(lines == ["  1 | g<E5>l", "    |      ^"])
    }

    @Test("A very long line is cut around the place", arguments: [0, 50, 5_000, 999_990])
    func long(_ offset: Int) {
        let text = String(repeating: "å", count: offset) + "🔴mål🔴" + String(repeating: "ö", count: 1_000_000 - offset)
        let lines = excerpt(of: finding(text))
        #expect(lines[0].unicodeScalars.count <= 108)
        let row = Array(lines[0].unicodeScalars)
        let carets = Array(lines[1].unicodeScalars)
        let marked = carets.indices.filter { carets[$0] == "^" }.map { String(row[$0]) }.joined()
        #expect(marked == "mål")
    }

    @Test("A message cannot move the cursor or begin a line")
    func control() {
        let text = report.text(of: finding("🔴x", message: "Titeln \u{1B}[2J\nfel: x"))
        #expect(text.hasPrefix("content/gala.md:1:1: fel: Titeln ␛[2J␊fel: x [impossible-date]\n"))
    }

    @Test("Colour changes nothing but colour")
    func colour() {
        let coloured = TextReport(language: .swedish, hasColour: true).text(of: finding("a 🔴b🔴", help: "Skriv c."))
        #expect(coloured.contains("\u{1B}[1;31mfel\u{1B}[0m"))
        let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(plain == report.text(of: finding("a 🔴b🔴", help: "Skriv c.")))
    }

    @Test("Findings are sorted by file, line, column, severity and code")
    func order() {
        func at(
            _ file: String?, _ place: SiteKit.SourceLocation.Place, _ severity: Severity = .error,
            _ code: DiagnosticCode = .brokenLink
        ) -> Diagnostic {
            let location = file.map { SiteKit.SourceLocation(SourcePath($0), place) }
            return Diagnostic(severity, code, at: location, Wording(sv: "", en: ""))
        }
        let sorted: [Diagnostic] = [
            at(nil, .file), at("a.md", .file), at("a.md", .bytes(0..<0)), at("a.md", .line(2)),
            at("a.md", .bytes(3..<3), .error, .duplicateKey), at("a.md", .bytes(3..<4), .error, .missingField),
            at("a.md", .bytes(3..<3), .hint), at("b.md", .file),
        ]
        let found = located(sorted.reversed(), reading: { _ in Array("x\nåä\n".utf8) })
        #expect(found.map(\.diagnostic) == sorted)
    }

    @Test("The same finding on many pages is kept for each")
    func repeated() {
        let findings = located(
            (0..<5).map { page in
                Diagnostic(
                    .warning, .brokenLink, at: .offset(0, in: SourcePath("content/\(page).md")),
                    Wording(sv: "a", en: "b"))
            }, reading: { _ in [] })
        #expect(findings.count == 5)
    }

    private func excerpt(of finding: LocatedDiagnostic) -> [String] {
        report.text(of: finding).split(separator: "\n").dropFirst().prefix(2).map(String.init)
    }
}

@Suite("The closing line")
struct ReportSummaryTests {
    @Test(
        "It counts in the right forms",
        arguments: [
            (9, 1, 0, 6, "9 fel och 1 varning på 6 sidor.", "9 errors and 1 warning on 6 pages."),
            (1, 0, 0, 1, "1 fel på 1 sida.", "1 error on 1 page."),
            (0, 2, 0, 1, "2 varningar på 1 sida.", "2 warnings on 1 page."),
            (1, 2, 3, 2, "1 fel, 2 varningar och 3 tips på 2 sidor.", "1 error, 2 warnings and 3 hints on 2 pages."),
            (0, 0, 0, 0, "", ""),
        ])
    func counts(errors: Int, warnings: Int, hints: Int, pages: Int, swedish: String, english: String) {
        let severities =
            Array(repeating: Severity.error, count: errors) + Array(repeating: .warning, count: warnings)
            + Array(repeating: .hint, count: hints)
        let summary = ReportSummary(
            of: severities.enumerated().map { number, severity in
                Diagnostic(
                    severity, .brokenLink, at: SiteKit.SourceLocation(SourcePath("content/\(number % pages).md")),
                    Wording(sv: "", en: ""))
            })
        #expect(summary.text(.sound, in: .swedish) == swedish)
        #expect(summary.text(.sound, in: .english) == english)
    }

    @Test("It says what became of the site, and calls a file a file")
    func outcome() {
        let diagnostic = Diagnostic(
            .error, .unknownKey, at: SiteKit.SourceLocation(SourcePath("site.yml")), Wording(sv: "", en: ""))
        let summary = ReportSummary(of: [diagnostic])
        #expect(
            summary.text(.notPublished(anOldOneStays: true), in: .swedish)
                == "1 fel i 1 fil. Webbplatsen publicerades inte; den som låg ute ligger kvar.")
        #expect(
            summary.text(.notPublished(anOldOneStays: false), in: .english)
                == "1 error in 1 file. The site was not published.")
    }

    @Test("What several findings say is said once")
    func alike() async {
        let site: LiteralSite = [
            "content/a.md": "---\nrubrik: A\nkontakt: vra\n---\n",
            "content/b.md": "---\nrubrik: B\nkontakt: vra\n---\n",
            "content/c.md": "---\nrubrik: C\nkontakt: vra\n---\n",
            "content/kontakter/index.md": "---\nrubrik: Kontakter\n---\n",
            "content/kontakter/vera.md": "---\nnamn: Vera\n---\n",
        ]
        #expect(
            await site.withoutRules.report() == """
                content/a.md:3:10: fel: Ingen kontakt heter ”vra”. [unknown-reference]
                  3 | kontakt: vra
                    |          ^^^
                  Närmast: kontakter/vera.md. Skriv:  kontakt: vera
                  (Samma fel finns på 2 sidor till.)
                content/b.md:3:10: fel: Ingen kontakt heter ”vra”. [unknown-reference]
                content/c.md:3:10: fel: Ingen kontakt heter ”vra”. [unknown-reference]
                3 fel på 3 sidor. Webbplatsen publicerades inte; den som låg ute ligger kvar.

                """)
    }
}
