// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about what a public site must say of itself, in the order of the codes.
    static let law: [FindingExample] = [
        FindingExample(
            .claimedCompliance,
            ["site.yml": LiteralSite.settings + "tillgänglighet:\n  resultat: 🔴helt förenlig\n"]),
        FindingExample(.missingAssessment, ["site.yml": LiteralSite.settings], at: "site.yml"),
        FindingExample(
            .missingFeedback,
            [
                "site.yml": LiteralSite.settings.replacing("  e-post: kommun@exempel.se\n", with: "")
                    + LiteralSite.assessment
            ], at: "site.yml"),
        FindingExample(
            .missingStatementLink,
            [
                "content/a.md": "---\nrubrik: A\nsidmall: ensam\n---\n",
                "theme/layouts/ensam.mustache": "<h1>{{page.title}}</h1>{{{page.body}}}",
            ], at: "content/a.md"),
        FindingExample(
            .oldAssessment,
            [
                "site.yml": LiteralSite.settings
                    + "tillgänglighet:\n  bedömd: 🔴2025-12-15\n  metod: Egen granskning\n"
            ]),
        FindingExample(
            .oldSupervision,
            [
                "site.yml": LiteralSite.settings + LiteralSite.assessment
                    + "tillsyn:\n  kontrollerad: 🔴2025-11-30\n"
            ]),
    ]
}
