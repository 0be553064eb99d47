/// A rule about pages as they stand among the others: fields, references, addresses. It runs when the whole site is planned.
protocol SiteRule: Rule {
    /// Looks at one page, on any thread.
    func check(page: Int, in site: Site, _ findings: inout [Diagnostic])
    /// Looks at the site as a whole, once.
    func check(_ site: Site, _ findings: inout [Diagnostic])
}

extension SiteRule {
    /// Many rules look only at the whole.
    func check(page: Int, in site: Site, _ findings: inout [Diagnostic]) {}
    /// Many rules look only at pages.
    func check(_ site: Site, _ findings: inout [Diagnostic]) {}
}

/// Lets all rules about pages look at a site: page by page on many threads, then at the whole.
func checkSite(_ site: Site, _ rules: [any SiteRule], jobs: Int) async -> [Diagnostic] {
    let found = await site.pages.indices.parallelMap(jobs: jobs) { page in
        var findings: [Diagnostic] = []
        for rule in rules { rule.check(page: page, in: site, &findings) }
        return findings
    }
    var findings = found.flatMap { $0 }
    for rule in rules { rule.check(site, &findings) }
    return findings
}
