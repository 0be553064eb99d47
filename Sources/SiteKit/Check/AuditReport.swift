/// What someone who assesses the accessibility of a site starts from, in Markdown: the sample that a supervisor would take, what is known
/// and found, and the criteria that a person must judge, with room for the day of each.
///
/// The sample is that of Digg's in-depth monitoring (Commission implementing decision 2018/1524, annex I, 3): the home page, the
/// statement, the contact page, a page of each layout, documents, and pages by chance. Chance is the same each time.
public struct AuditReport: Bilingual, Sendable {
    private let site: Site
    private let findings: [Diagnostic]
    let language: MessageLanguage

    /// The report on a planned site, of which `findings` were found.
    public init(_ plan: Plan, findings: [Diagnostic], in language: MessageLanguage) {
        (site, self.findings, self.language) = (plan.site, findings, language)
    }

    /// The report. Ends with a line feed.
    public var text: String {
        let parts = [heading, sample, documents, knownIssues, found, checklist].filter { !$0.isEmpty }
        return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var heading: [String] {
        let name = MarkdownWriter.plain(site.settings.name)
        let standard = site.settings.standard
        return [
            say(
                "# Underlag för bedömning av tillgängligheten: \(name)", "# For an assessment of accessibility: \(name)"
            ), "",
            say(
                "Den \(site.today.long(in: .swedish)). EN 301 549 \(standard.rawValue), WCAG \(standard.guidelines) A och AA. Fyll i dagar och namn, och skriv sedan bedömd, metod och resultat under tillgänglighet i site.yml.",
                "\(site.today.long(in: .english)). EN 301 549 \(standard.rawValue), WCAG \(standard.guidelines) A and AA. Fill in days and names, then write assessed, method and result under accessibility in site.yml."
            ),
        ]
    }

    // MARK: The sample

    private var sample: [String] {
        var pages: [(page: Int, why: Wording)] = []
        func add(_ page: Int?, _ why: Wording) {
            guard let page, !pages.contains(where: { $0.page == page }) else { return }
            pages.append((page, why))
        }
        add(site.homes[site.settings.language], Wording(sv: "startsidan", en: "home page"))
        add(site.statementPages[site.settings.language], Wording(sv: "redogörelsen", en: "statement"))
        add(contactPage, Wording(sv: "kontaktsidan", en: "contact page"))
        for layout in Set(site.pages.map(\.layout)).sorted() {
            add(
                site.pages.firstIndex { $0.layout == layout },
                Wording(sv: "sidmallen \(layout)", en: "the layout \(layout)"))
        }
        for page in chance(among: site.pages.indices.filter { page in !pages.contains { $0.page == page } }) {
            add(page, Wording(sv: "slumpen", en: "chance"))
        }
        return [say("## Sidor att granska", "## Pages to review"), ""]
            + pages.map { page, why in
                let content = site.pages[page]
                return "- [ ] \(MarkdownWriter.plain(content.parsed.title)), `\(content.path)` (\(why[language]))"
            }
    }

    private var contactPage: Int? {
        let names: Set<String> = ["kontakt", "kontakta-oss", "kontakter", "contact", "contacts"]
        return site.pages.firstIndex { names.contains($0.parsed.place.name) || names.contains($0.parsed.place.folder) }
    }

    /// A tenth of the pages, at least five, by a number for each address: as good as chance, and the same for everyone.
    private func chance(among pages: [Int]) -> [Int] {
        let ordered = pages.map { ($0, stableNumber(site.pages[$0].path.text)) }.sorted { $0.1 < $1.1 }
        return ordered.prefix(max(5, pages.count / 10)).map(\.0).sorted()
    }

    private var documents: [String] {
        let files = site.files.filter { $0.documentType != nil }
        guard !files.isEmpty else { return [] }
        return [say("## Dokument", "## Documents"), ""]
            + files.map { file in
                let faults = findings.filter { $0.location?.file == file.source }.map(\.code.rawValue)
                let pages = file.pdf?.pageCount.map { say(", \($0) sidor", ", \($0) pages") } ?? ""
                let found = faults.isEmpty ? "" : ": " + Set(faults).sorted().joined(separator: ", ")
                return "- [ ] `\(file.path)`\(pages)\(found)"
            }
    }

    // MARK: What is known

    private var knownIssues: [String] {
        let issues = site.statement.issues
        guard !issues.isEmpty else { return [] }
        return [say("## Kända brister", "## Known issues"), ""]
            + issues.map { issue in
                let day = issue.fixBy.map { ", " + say("åtgärdas", "fix by") + " \($0.iso)" } ?? ""
                return "- [ ] \(MarkdownWriter.plain(issue.reason)) (\(issue.code.name)\(day))"
            }
    }

    private var found: [String] {
        let counts = Dictionary(grouping: findings, by: \.code).mapValues(\.count)
        guard !counts.isEmpty else { return [] }
        return [say("## Funnet automatiskt", "## Found automatically"), ""]
            + counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "- \($0.key.rawValue): \($0.value)" }
    }

    /// The criteria, each with what rules look at. A rule finds some failures and never says that a criterion is met.
    private var checklist: [String] {
        var rules: [String: [String]] = [:]
        for rule in Rules.descriptors {
            for criterion in rule.criteria { rules[criterion, default: []].append(rule.code.rawValue) }
        }
        return [
            say("## Vad en människa avgör", "## What a person decides"), "",
            say(
                "Reglerna hittar en del av felen. Att ett kriterium är uppfyllt kan bara en människa säga.",
                "The rules find some of the faults. Only a person can say that a criterion is met."), "",
        ]
            + site.settings.standard.criteria.map { criterion in
                let codes = (rules[criterion.number] ?? []).joined(separator: ", ")
                let tested =
                    codes.isEmpty
                    ? say("prövas inte automatiskt", "not tested automatically")
                    : say("prövas delvis: \(codes)", "tested in part: \(codes)")
                return
                    "- [ ] \(criterion.number) \(criterion.name[language]) (\(criterion.level.rawValue), EN \(criterion.clause); \(tested)). "
                    + say("Dag och namn:", "Day and name:")
            }
    }
}

/// A number for a text: FNV-1a in 64 bits, the same on every machine, so that the sample is.
private func stableNumber(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
