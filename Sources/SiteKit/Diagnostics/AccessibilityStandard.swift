// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A version of EN 301 549, the European standard that the law on accessible digital public service points to.
public enum AccessibilityStandard: String, Hashable, Sendable, CaseIterable {
    /// V3.2.1, with WCAG 2.1: what the law asks for today.
    case version321 = "3.2.1"
    /// V4.1.1, with WCAG 2.2: what the law will ask for, and what we aim at.
    case version411 = "4.1.1"

    /// The version of WCAG that it holds.
    public var guidelines: String {
        switch self {
        case .version321: "2.1"
        case .version411: "2.2"
        }
    }

    /// The criteria that it demands of web pages, of levels A and AA.
    public var criteria: [SuccessCriterion] { SuccessCriterion.all.filter(demands) }

    /// Whether it demands a criterion of web pages.
    public func demands(_ criterion: SuccessCriterion) -> Bool {
        criterion.level <= .aa && criterion.belongs(to: guidelines)
    }
}

extension RuleDescriptor {
    /// Whether a finding breaks the law where it points to a version of the standard: it really is a failure, of something that the
    /// version demands.
    public func isOfLaw(_ standard: AccessibilityStandard) -> Bool {
        // What the law itself demands, such as a statement, no version changes.
        isOfLaw
            && (criteria.isEmpty || criteria.compactMap(SuccessCriterion.numbered).contains(where: standard.demands))
    }

    /// The versions by which it is of law, where that differs between them: WCAG 2.2 has no 4.1.1, for one.
    var standardsOfLaw: [AccessibilityStandard]? {
        let standards = AccessibilityStandard.allCases.filter(isOfLaw)
        return standards.count == AccessibilityStandard.allCases.count ? nil : standards
    }
}
