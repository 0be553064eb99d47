// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import SiteKit

/// The pages of the rules belong to the guide, so that one filter writes all of the manual anew.
extension DiagnosticGuideTests {
    private static let folder = Documentation.folder.appending(path: "reference/regler")

    @Test("Each rule has a page with an example; UPDATE_GOLDEN=1 writes them anew")
    func rulePages() async throws {
        var pages = ["README.md": RulePage.list(of: knownRules)]
        for rule in knownRules {
            let guide = try #require(DiagnosticGuide(of: rule.code))
            let example = try #require(FindingExample.all.first { $0.code == rule.code }, "\(rule.code)")
            let found = await example.report()
            pages[rule.code.rawValue + ".md"] = RulePage(rule, guide, example: found).text
        }
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try write(pages) }
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(names.sorted() == pages.keys.sorted())
        for name in names {
            let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
            #expect(text == pages[name], "\(name)")
        }
    }

    private func write(_ pages: [String: String]) throws {
        try? FileManager.default.removeItem(at: Self.folder)
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        for (name, text) in pages { try Data(text.utf8).write(to: Self.folder.appending(path: name)) }
    }

    @Test("A code is explained with its rule's number, criteria and the line that changes it")
    func explanation() throws {
        let text = try #require(
            Explanation.explanations(of: "missing-alt", among: knownRules).first?.text(in: .swedish))
        #expect(text.contains("R09. Fel. Följer av lag. WCAG 1.1.1. EN 301 549 9.1.1.1."))
        #expect(text.contains("\n\n    regler:\n      missing-alt: varning\n"))
    }

    @Test("A number is explained by all its rules, with or without its zero", arguments: ["R17", "r17"])
    func numbers(_ number: String) {
        let codes = Explanation.explanations(of: number, among: knownRules).map(\.guide.code)
        #expect(Set(codes).isSuperset(of: [.brokenFragment, .brokenLink, .linkToUnpublished]))
        #expect(Explanation.explanations(of: "R9", among: knownRules).contains { $0.guide.code == .missingAlt })
        #expect(Explanation.explanations(of: "R99", among: knownRules).isEmpty)
        #expect(Explanation.explanations(of: "", among: knownRules).isEmpty)
    }

    @Test("What no rule finds is explained without a number")
    func pipeline() throws {
        let text = try #require(
            Explanation.explanations(of: "unknown-key", among: knownRules).first?.text(in: .english))
        #expect(text.hasPrefix("unknown-key: ") && text.contains("cannot be changed in site.yml"))
    }

    @Test("An explanation is wrapped for a terminal", arguments: DiagnosticCode.allCases, MessageLanguage.allCases)
    func width(_ code: DiagnosticCode, _ language: MessageLanguage) {
        let text = Explanation.explanations(of: code.rawValue, among: knownRules)[0].text(in: language)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
    }
}

extension FindingExample {
    /// What a terminal shows of its findings, in each language.
    func report() async -> Wording {
        let site = site
        let findings = located(await site.diagnostics()) { Array(site[$0.text].utf8) }
        func text(_ language: MessageLanguage) -> String {
            let form = TextReport(language: language)
            return findings.filter { $0.diagnostic.code == code }.map(form.text(of:)).joined()
        }
        return Wording(sv: text(.swedish), en: text(.english))
    }
}
