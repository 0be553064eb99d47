// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("The standard behind the law")
struct StandardTests {
    @Test(
        "Each version demands what its WCAG has on levels A and AA", arguments: [("3.2.1", 50), ("4.1.1", 55)])
    func counts(_ version: String, _ count: Int) throws {
        let standard = try #require(AccessibilityStandard(rawValue: version))
        #expect(standard.criteria.count == count)
    }

    @Test("Numbers are in order, and each stands once")
    func order() {
        let numbers = SuccessCriterion.all.map { $0.number.split(separator: ".").compactMap { Int($0) } }
        #expect(numbers.count == 87)
        #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }

    @Test("Every criterion that a rule names is known")
    func known() {
        for rule in Rules.descriptors {
            for criterion in rule.criteria {
                #expect(SuccessCriterion.numbered(criterion) != nil, "\(rule.code) \(criterion)")
            }
            // A rule of law names something that the law demands, in one version at least.
            if rule.isOfLaw { #expect(AccessibilityStandard.allCases.contains { rule.isOfLaw($0) }, "\(rule.code)") }
        }
    }

    @Test("A criterion that came later is of law only where the site chooses the later version")
    func later() throws {
        let target = RuleDescriptor(.smallTarget, "R26", .error, criteria: ["2.5.8"], isOfLaw: true)
        #expect(!target.isOfLaw(.version321))
        #expect(target.isOfLaw(.version411))
        let parsing = RuleDescriptor(.smallTarget, "R18", .error, criteria: ["4.1.1"], isOfLaw: true)
        #expect(parsing.isOfLaw(.version321))
        #expect(!parsing.isOfLaw(.version411))
        let advice = RuleDescriptor(.smallTarget, "R26", .error, criteria: ["1.1.1"])
        #expect(!advice.isOfLaw(.version411))
        #expect(SuccessCriterion.numbered("1.4.3")?.clause == "9.1.4.3")
    }

    @Test("Two elements with one id break the law by WCAG 2.1 alone", arguments: [("3.2.1", true), ("4.1.1", false)])
    func parsing(_ version: String, _ isRefused: Bool) async {
        var site: LiteralSite = [:]
        site["site.yml"] =
            LiteralSite.settings
            + LiteralSite.assessment.replacing("\n  bedömd", with: "\n  standard: \(version)\n  bedömd")
            + "regler:\n  duplicate-id: av\n"
        #expect(await site.diagnostics().contains { $0.code == .ruleOfLaw } == isRefused)
    }

    @Test(
        "What the law itself demands or forbids cannot be turned off",
        arguments: [
            "personal-number", "missing-statement-link", "missing-feedback", "claimed-compliance", "missing-alt",
        ])
    func demands(_ code: String) async {
        var site: LiteralSite = [:]
        site["site.yml"] += "regler:\n  \(code): 🔴av\n"
        await site.expectFindings(site.marks.map { "\($0): rule-of-law" })
    }

    @Test("A personal number is told of though the site turns the rule off")
    func personalNumber() async {
        var site: LiteralSite = [:]
        site["site.yml"] += "regler:\n  personal-number: av\n"
        site["content/index.md"] += "\nAnmäld av 121212-1212.\n"
        #expect(await site.diagnostics().contains { $0.code == .personalNumber && $0.severity == .error })
    }

    @Test("site.yml chooses the version", arguments: [("3.2.1", true), ("4.1.1", true), ("2.1.2", false)])
    func chosen(_ version: String, _ isKnown: Bool) async {
        var site: LiteralSite = [:]
        site["site.yml"] += "  standard: 🔴\(version)\n"
        await site.expectFindings(isKnown ? [] : site.marks.map { "\($0): invalid-choice" })
    }
}
