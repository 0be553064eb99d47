// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A finding as every form must tell it: the least that all of them have room for.
private struct Told: Hashable, Comparable, CustomStringConvertible {
    var severity: String
    var code: String
    var file: String
    var line: Int
    var description: String { "\(file):\(line): \(severity) \(code)" }

    static func < (left: Told, right: Told) -> Bool { left.description < right.description }
}

@Suite("The forms of a report")
struct DocumentFormsTests {
    private static let site: LiteralSite = [
        "content/a.md":
            "---\nrubrik: A\n---\n[En](finns-inte.md) och ![](bild|1.png \"x\") <b>fet</b>\n\nSe www.exempel.se\n",
        "content/b[1].md":
            "---\nrubrik: <script>alert(1)</script>\ndatm: @kommunen #12\n---\n[x](y.md) `kod` ``` {a}\n",
        "content/plan.pdf": soundPDF,
    ]

    private func findings() async -> [LocatedDiagnostic] {
        let site = Self.site
        return located(await site.diagnostics()) { Array(site[$0.text].utf8) }
    }

    @Test("All forms tell the same findings")
    func same() async throws {
        let findings = await findings()
        let expected = findings.map {
            Told(
                severity: $0.diagnostic.severity.rawValue, code: $0.diagnostic.code.rawValue,
                file: $0.diagnostic.location?.file.text ?? "", line: $0.position?.line ?? 0)
        }.sorted()
        #expect(expected.count > 5)
        #expect(Set(expected.map(\.severity)) == ["error", "warning", "hint"])
        #expect(try json(findings).sorted() == expected)
        #expect(try sarif(findings).sorted() == expected)
        #expect(try junit(findings).sorted() == expected)
        #expect(markdown(findings).sorted() == expected)
    }

    private func json(_ findings: [LocatedDiagnostic]) throws -> [Told] {
        try findings.map { finding in
            let line = Data(finding.jsonLine(in: .swedish).utf8)
            let object = try #require(JSONSerialization.jsonObject(with: line) as? [String: Any])
            return Told(
                severity: object["severity"] as? String ?? "", code: object["code"] as? String ?? "",
                file: object["file"] as? String ?? "", line: object["line"] as? Int ?? 0)
        }
    }

    private func sarif(_ findings: [LocatedDiagnostic]) throws -> [Told] {
        let words = ["error": "error", "warning": "warning", "note": "hint"]
        return try SARIF(findings).results.map { result in
            let locations = try #require(result["locations"] as? [[String: Any]])
            let physical = locations.first?["physicalLocation"] as? [String: Any]
            let artifact = physical?["artifactLocation"] as? [String: Any]
            let region = physical?["region"] as? [String: Any]
            let address = artifact?["uri"] as? String ?? ""
            return Told(
                severity: words[result["level"] as? String ?? ""] ?? "", code: result["ruleId"] as? String ?? "",
                file: address.removingPercentEncoding ?? "", line: region?["startLine"] as? Int ?? 0)
        }
    }

    private func junit(_ findings: [LocatedDiagnostic]) throws -> [Told] {
        let text = JUnitReport(language: .swedish, prefix: "", isStrict: false).text(of: findings)
        let words = ["fel": "error", "varning": "warning", "tips": "hint"]
        return try TestCases.read(text).map { test in
            let parts = test.name.split(separator: ", rad ")
            let line = parts.count > 1 ? Int(parts[1].prefix { $0.isNumber }) ?? 0 : 0
            let word = String(test.message.prefix { $0 != ":" })
            return Told(severity: words[word] ?? "", code: String(parts[0]), file: test.file, line: line)
        }
    }

    private func markdown(_ findings: [LocatedDiagnostic]) -> [Told] {
        let text = MarkdownReport(language: .swedish, editURL: nil).text(of: findings, .sound)
        let words = ["Fel": "error", "Varning": "warning", "Tips": "hint"]
        var (file, told): (String, [Told]) = ("", [])
        for line in text.components(separatedBy: "\n") {
            if line.hasPrefix("### ") { file = String(line.dropFirst(4).replacing("\\", with: "")) }
            guard let match = line.wholeMatch(of: /- \*\*(\w+)\*\*( rad ([0-9]+))?: .* `([a-z-]+)`/) else { continue }
            told.append(
                Told(
                    severity: words[String(match.1)] ?? "", code: String(match.4), file: file,
                    line: match.3.flatMap { Int($0) } ?? 0))
        }
        return told
    }
}

/// A SARIF log as a strict parser reads it.
private struct SARIF {
    let log: [String: Any]
    let run: [String: Any]
    let results: [[String: Any]]
    let rules: [[String: Any]]

    init(_ findings: [LocatedDiagnostic], prefix: String = "", isPublishable: Bool = false) throws {
        let text = SARIFLog(language: .swedish, prefix: prefix, version: "1.2.3", rules: knownRules)
            .text(of: findings, isPublishable: isPublishable)
        log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        run = try #require((log["runs"] as? [[String: Any]])?.first)
        results = try #require(run["results"] as? [[String: Any]])
        let tool = try #require(run["tool"] as? [String: Any])
        rules = try #require((tool["driver"] as? [String: Any])?["rules"] as? [[String: Any]])
    }
}

@Suite("Diagnostics as SARIF")
struct SARIFTests {
    @Test("Each result points at its rule, with the number, the criteria and the words that help")
    func rules() throws {
        let log = try SARIF([finding("🔴x", .warning)])
        #expect(log.log["version"] as? String == "2.1.0")
        let index = try #require(log.results.first?["ruleIndex"] as? Int)
        #expect(log.rules[index]["id"] as? String == "impossible-date")
        #expect(log.rules.compactMap { $0["id"] as? String } == log.rules.compactMap { $0["id"] as? String }.sorted())
        let alt = try #require(log.rules.first { $0["id"] as? String == "missing-alt" })
        let properties = try #require(alt["properties"] as? [String: Any])
        #expect(properties["tags"] as? [String] == ["R09", "WCAG 1.1.1", "EN 301 549 9.1.1.1"])
        #expect(properties["isOfLaw"] as? Bool == true)
        #expect((alt["defaultConfiguration"] as? [String: Any])?["level"] as? String == "error")
        #expect((alt["help"] as? [String: Any])?["text"] != nil)
    }

    @Test("A place has its line, its column, and the way from the current folder")
    func place() throws {
        let log = try SARIF([finding("datum: 🔴x", file: "content/a b:c#.md")], prefix: "webb/")
        let location = try #require((log.results[0]["locations"] as? [[String: Any]])?.first)
        let physical = try #require(location["physicalLocation"] as? [String: Any])
        #expect((physical["artifactLocation"] as? [String: Any])?["uri"] as? String == "webb/content/a%20b%3Ac%23.md")
        let region = try #require(physical["region"] as? [String: Any])
        #expect(region["startLine"] as? Int == 1 && region["startColumn"] as? Int == 8)
        #expect((region["snippet"] as? [String: Any])?["text"] as? String == "datum: x")
    }

    @Test("Nothing in a message is taken for a placeholder or a link")
    func message() throws {
        let log = try SARIF([finding("🔴x", message: "Skriv {0} eller [text](a.md).")])
        #expect(
            (log.results[0]["message"] as? [String: Any])?["text"] as? String
                == "Skriv {{0}} eller [text\\](a.md).")
    }

    @Test("A run says how it ended, also without findings")
    func ending() throws {
        let log = try SARIF([], isPublishable: true)
        #expect(log.results.isEmpty)
        let invocation = try #require((log.run["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["exitCode"] as? Int == 0 && invocation["executionSuccessful"] as? Bool == true)
    }
}

/// The test cases of a JUnit report, read by an XML parser.
private final class TestCases: NSObject, XMLParserDelegate {
    struct TestCase {
        var name: String
        var file: String
        var message = ""
        var hasFailed = false
    }

    private(set) var cases: [TestCase] = []
    private(set) var counts: [[String: String]] = []

    static func read(_ text: String) throws -> [TestCase] { try whole(text).cases }

    static func whole(_ text: String) throws -> TestCases {
        let cases = TestCases()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = cases
        #expect(parser.parse())
        if let error = parser.parserError { throw error }
        return cases
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        switch name {
        case "testcase": cases.append(TestCase(name: attributes["name"] ?? "", file: attributes["file"] ?? ""))
        case "failure", "skipped":
            cases[cases.count - 1].message = attributes["message"] ?? ""
            cases[cases.count - 1].hasFailed = name == "failure"
        case "testsuite", "testsuites": counts.append(attributes)
        default: break
        }
    }
}

@Suite("Diagnostics as JUnit's XML")
struct JUnitTests {
    @Test("What keeps the site from being published has failed", arguments: [false, true])
    func failures(isStrict: Bool) throws {
        let findings = [finding("🔴x"), finding("🔴x", .warning), finding("🔴x", .hint)]
        let text = JUnitReport(language: .swedish, prefix: "webb/", isStrict: isStrict).text(of: findings)
        let cases = try TestCases.whole(text)
        #expect(cases.cases.map(\.hasFailed) == [true, isStrict, false])
        #expect(cases.cases[0].file == "webb/content/gala.md")
        for counts in cases.counts {
            #expect(counts["tests"] == "3" && counts["failures"] == (isStrict ? "2" : "1"))
            #expect(counts["skipped"] == (isStrict ? "1" : "2") && counts["errors"] == "0")
        }
    }

    @Test("A report without findings has a test that passed")
    func empty() throws {
        let cases = try TestCases.whole(JUnitReport(language: .swedish, prefix: "", isStrict: false).text(of: []))
        #expect(cases.cases.count == 1 && cases.cases[0].message.isEmpty && cases.counts[0]["tests"] == "1")
    }

    @Test(
        "Whatever a message quotes, the document stays well-formed",
        arguments: ["<b>&amp;\"'", "]]>", "\u{0}\u{1B}[31m", "a\nb", "\u{FFFE}\u{FFFF}", "\u{202E}åäö🙂"])
    func wellFormed(_ text: String) throws {
        let xml = JUnitReport(language: .swedish, prefix: "", isStrict: false).text(of: [finding("🔴x", message: text)])
        #expect(try TestCases.read(xml).count == 1)
    }
}

@Suite("Diagnostics as a report in Markdown")
struct MarkdownReportTests {
    private let report = MarkdownReport(language: .swedish, editURL: "https://exempel.se/{file}#L{line}")

    @Test("The worst page comes first, and the worst finding on it")
    func order() {
        let findings = [
            finding("🔴x", file: "content/a.md", .hint), finding("🔴x", file: "content/b.md", .warning),
            finding("🔴x", file: "content/b.md"), finding("🔴x", file: "content/c.md"),
            finding("🔴x", file: "content/c.md"),
        ]
        let text = report.text(of: findings, .notPublished(anOldOneStays: true))
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("### ") }
        #expect(
            headings == ["c", "b", "a"].map { "### [content/\($0)\\.md](<https://exempel.se/content/\($0).md#L1>)" })
        #expect(text.contains("**3 fel, 1 varning och 1 tips på 3 sidor. Webbplatsen publicerades inte; den som låg"))
        let worst = text.components(separatedBy: "### ")[2]
        #expect(worst.firstRange(of: "**Fel**")!.lowerBound < worst.firstRange(of: "**Varning**")!.lowerBound)
    }

    @Test("It stops at a whole finding before git services refuse it, and says how many are left out")
    func limit() throws {
        let findings = (0..<2000).map { finding("🔴x", file: "content/\($0).md") }
        let text = report.text(of: findings, .sound)
        #expect(text.utf8.count < 61_000 && text.utf8.count > 59_000)
        let shown = text.components(separatedBy: "### ").count - 1
        #expect(
            text.hasSuffix(
                "\n**\(2000 - shown) anmärkningar till får inte plats här.** Se alla med kommandot `anslag check`.\n"))
        #expect(!report.text(of: Array(findings.prefix(10)), .sound).contains("får inte plats"))
    }

    @Test("Each finding is linked to its line, with the path as an address writes it")
    func links() {
        let text = report.text(of: [finding("a\n🔴x", file: "content/å b.md")], .sound)
        #expect(text.contains("[rad 2](<https://exempel.se/content/%C3%A5%20b.md#L2>)"))
        let plain = MarkdownReport(language: .swedish, editURL: nil).text(of: [finding("🔴x")], .sound)
        #expect(plain.contains("### content/gala\\.md\n") && plain.contains("**Fel** rad 1: "))
    }

    @Test(
        "A message can neither mark up, nor link, nor call for anyone",
        arguments: [
            "<img src=x onerror=alert(1)>", "[a](https://exempel.se)", "**fet** _kursiv_ `kod`", "# Rubrik", "- lista",
            "1. lista", "www.exempel.se", "https://exempel.se", "@namn", "&copy;", "| a | b |", "![b](c.png)", "~~a~~",
        ])
    func harmless(_ text: String) throws {
        let markdown = report.text(of: [finding("🔴x", message: text, help: text)], .sound)
        let start = try #require(markdown.firstRange(of: "): ")?.upperBound)
        let end = try #require(markdown.firstRange(of: " `impossible-date`")?.lowerBound)
        let html = MarkdownPage(String(markdown[start..<end]).replacing("<!-- -->", with: "")).html
        #expect(html.hasPrefix("<p>") && html.hasSuffix("</p>\n"))
        #expect(plainText(Array(html.utf8).dropFirst(3).dropLast(5)) == text)
    }

    @Test("A line of source stands in a fence that it cannot close")
    func fence() {
        let text = report.text(of: [finding("````🔴x")], .sound)
        #expect(text.contains("\n  `````text\n  ````x\n  `````\n"))
    }

    @Test("Without findings it says so, and that the site was published")
    func nothing() {
        #expect(report.text(of: [], .sound) == "## Granskning av webbplatsen\n\nInget att anmärka på.\n")
        #expect(report.text(of: [], .published).contains("Webbplatsen publicerades."))
    }
}
