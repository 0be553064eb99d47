// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Rules about what a public site must say of itself (public-sector law: T02, T03, T05, T07).
func lawRules(_ settings: SiteSettings) -> Rules {
    Rules(
        site: [ClaimedCompliance(), MissingAssessment(), MissingFeedback(), OldAssessment(), OldSupervision()],
        output: [MissingStatementLink()])
}
