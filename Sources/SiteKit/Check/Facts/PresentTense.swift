// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Texts about a project that is over which say that it still goes on: ”drivs”, ”finansieras”.
struct PresentTense: SiteRule {
    static let descriptor = RuleDescriptor(.presentTense, "E01", .hint)

    func check(page number: Int, in site: Site, _ findings: inout [Finding]) {
        let page = site.pages[number]
        guard !page.parsed.body.mentions.isEmpty, isAboutItsProject(page), let project = page.links.project,
            site.hasEnded(project)
        else { return }
        for mention in page.parsed.body.mentions where mention.fact == .present {
            findings.append(.presentTense(mention, site.pages[project].parsed.title))
        }
    }

    /// Every page of a site with one project belongs to it, also those about the site. A page that names its project, or that is one
    /// of its activities, is about it.
    private func isAboutItsProject(_ page: Page) -> Bool {
        page.parsed.kind == .project || page.parsed.kind == .activity || page.parsed.fields.project != nil
    }
}

extension Site {
    /// Whether a project is over: its last day is, or its page says so.
    func hasEnded(_ project: Int) -> Bool {
        let page = pages[project].parsed
        guard case .project(let fields) = page.specific else { return false }
        return page.fields.status == .ended
            || (fields.end.map { $0.lastDay < today } ?? false)
    }
}

extension Finding {
    fileprivate static func presentTense(_ mention: Mention, _ project: String) -> Finding {
        Finding(
            PresentTense.descriptor, at: mention.location,
            Wording(
                sv: "”\(mention.written)” låter som om \(project) fortfarande pågår.",
                en: "“\(mention.written)” sounds as if \(project) still goes on."),
            help: Wording(
                sv: "Projektet är avslutat. Skriv i dåtid, så att ingen söker det som inte längre finns.",
                en: "The project is over. Write in the past tense, so that no one looks for what is no longer there."))
    }
}
