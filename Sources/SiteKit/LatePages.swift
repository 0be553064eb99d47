// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension Plan {
    /// The plan with the law's pages written from the verdict on the rest of the site, and what is found in them.
    func tellingOf(_ verdict: [Diagnostic]) async -> Diagnosed<Plan> {
        let written = site.pages.indices.filter { !site.generatedPages.contains($0) }.map { site.pages[$0].parsed }
        let facts = LawPageFacts(seen: FetchedThings(written, [analysis.survey, drawings]), pages: written)
        var statement = site.statement
        statement.failures = failures(in: verdict, of: statement.site.standard)
        let parsed = parseLawPages(writeLawPages(inputs.law, statement, facts), inputs)
        let numbers = Dictionary(site.generatedPages.map { (site.pages[$0].parsed.source, $0) }) { first, _ in first }
        var (index, pages, findings) = (index, [Int: Page](), [Finding]())
        for page in parsed {
            guard let number = numbers[page.value.source] else { continue }
            index.pages[number] = index.pages[number].saying(page.value)
            let links = resolveLinks(ofPage: number, in: index)
            pages[number] = site.pages[number].saying(page.value, links.value)
            findings += page.findings + links.findings
        }
        let late = Site(site, replacing: pages, statement: statement)
        for number in site.generatedPages {
            for rule in inputs.rules.site { rule.check(page: number, in: late, &findings) }
        }
        return Diagnosed(Plan(self, showing: late, index), findings)
    }

    /// The same plan of a site whose late pages are others.
    private init(_ plan: Plan, showing site: Site, _ index: PageIndex) {
        (routes, nextChange, inputs) = (plan.routes, plan.nextChange, plan.inputs)
        (theme, self.index) = (plan.theme.showing(site), index)
        (analysis, drawings) = (plan.analysis, plan.drawings)
        (checksPages, withheld) = (plan.checksPages, plan.withheld)
    }
}

/// The failures of the law that the site is published with, though no known issue tells of them: the errors that site.yml has made milder.
private func failures(
    in verdict: [Diagnostic], of standard: AccessibilityStandard
) -> [AccessibilityStatement.Failure] {
    var counts: [String: Int] = [:]
    for diagnostic in verdict where diagnostic.suppression == nil && diagnostic.severity != .error {
        guard diagnostic.finding.severity == .error else { continue }
        for number in diagnostic.criteria where SuccessCriterion.numbered(number).map(standard.demands) ?? false {
            counts[number, default: 0] += 1
        }
    }
    return counts.map { AccessibilityStatement.Failure(criterion: $0, count: $1) }.sorted {
        $0.criterion < $1.criterion
    }
}
