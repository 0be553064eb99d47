// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A rule about pages as they stand among the others: fields, references, addresses. It runs when the whole site is planned.
protocol SiteRule: Rule {
    /// Looks at one page, on any thread.
    func check(page: Int, in site: Site, _ findings: inout [Finding])
    /// Looks at the site as a whole, once.
    func check(_ site: Site, _ findings: inout [Finding])
}

extension SiteRule {
    /// Many rules look only at the whole.
    func check(page: Int, in site: Site, _ findings: inout [Finding]) {}
    /// Many rules look only at pages.
    func check(_ site: Site, _ findings: inout [Finding]) {}
}

/// Lets all rules about pages look at a site: page by page on many threads, then at the whole.
func checkSite(_ site: Site, _ rules: [any SiteRule], jobs: Int) async -> [Finding] {
    // The law's pages that Anslag writes are looked at when they are written.
    let written = site.pages.indices.filter { !site.generatedPages.contains($0) }
    let found = await written.parallelMap(jobs: jobs) { page in
        var findings: [Finding] = []
        for rule in rules { rule.check(page: page, in: site, &findings) }
        return findings
    }
    var findings = found.flatMap { $0 }
    for rule in rules { rule.check(site, &findings) }
    return findings
}
