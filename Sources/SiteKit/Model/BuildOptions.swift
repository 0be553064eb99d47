// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What one build is told from outside; the same options and the same sources give the same bytes.
public struct BuildOptions: Hashable, Sendable {
    /// Overrides `webbadress` of site.yml.
    public var baseURL: String?
    /// Whether drafts, and pages not yet published, are built too.
    public var includesDrafts: Bool
    /// The moment that decides what is published, coming and past.
    public var now: Moment
    /// How many files are worked on at once; nil means as many as there are cores.
    public var jobs: Int?
    /// Whether the rules of the linter look at the site. Only benchmarks leave them out.
    public var checksRules: Bool

    /// Options of their parts.
    public init(
        now: Moment, baseURL: String? = nil, includesDrafts: Bool = false, jobs: Int? = nil, checksRules: Bool = true
    ) {
        (self.now, self.baseURL, self.includesDrafts, self.jobs) = (now, baseURL, includesDrafts, jobs)
        self.checksRules = checksRules
    }

    /// How many tasks work at once.
    var parallelJobs: Int { max(1, jobs ?? 2) }
}
