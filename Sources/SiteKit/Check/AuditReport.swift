// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

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
        add(
            site.pages.firstIndex { $0.parsed.body.html.firstRange(of: "<table", from: 0) != nil },
            Wording(sv: "en sida med tabell", en: "a page with a table"))
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
                let pages =
                    file.pdf?.pageCount.map { count in
                        count == 1 ? say(", 1 sida", ", 1 page") : say(", \(count) sidor", ", \(count) pages")
                    } ?? ""
                let found = faults.isEmpty ? "" : ": " + Set(faults).sorted().joined(separator: ", ")
                return
                    "- [ ] `\(file.path)`, \(NumberStyle(language == .swedish ? .swedish : .english).fileSize(file.size))\(pages)"
                    + (file.pdf.map { " (\(triage($0)))" } ?? "") + found
            }
    }

    /// What a PDF tells of itself, before anyone opens it.
    private func triage(_ pdf: PDFDocument) -> String {
        if pdf.isEncrypted { return say("låst", "locked") }
        return [
            pdf.isTagged ? say("taggad", "tagged") : say("utan taggar", "no tags"),
            pdf.language.map { say("språk \($0)", "language \($0)") } ?? say("utan språk", "no language"),
            pdf.title != nil && pdf.displaysTitle
                ? say("visar titel", "shows its title") : say("visar ingen titel", "shows no title"),
            pdf.hasText
                ? say("text", "text") : pdf.hasImages ? say("inskannad", "scanned") : say("utan text", "no text"),
        ].joined(separator: ", ")
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
            + Self.otherClauses.map { clause, words in
                // The version with WCAG 2.2 moved what pages are asked for to the chapter on pages.
                let clause = clause == "11.7" && site.settings.standard == .version411 ? "9.7" : clause
                return "- [ ] EN \(clause) \(words[language]). " + say("Dag och namn:", "Day and name:")
            }
    }
}

extension AuditReport {
    /// The clauses of EN 301 549 about web pages and what belongs to them that repeat no criterion of WCAG (annex A, table A.1). Those on
    /// calls and on apparatus concern no site of pages.
    fileprivate static let otherClauses: [(String, Wording)] = [
        (
            "5.2",
            Wording(
                sv: "Det som gör innehållet tillgängligt går att sätta på utan hjälp",
                en: "What makes the content accessible can be turned on without help")
        ),
        (
            "7.1–7.3",
            Wording(
                sv: "Filmer visar, spelar upp och styr undertexter och syntolkning",
                en: "Films show, play and control captions and audio description")
        ),
        (
            "10",
            Wording(
                sv: "Dokument för nedladdning uppfyller samma krav som sidorna",
                en: "Documents to download meet the same demands as the pages")
        ),
        (
            "11.7",
            Wording(
                sv: "Sidorna följer besökarens inställningar för färg, kontrast, teckensnitt, storlek och rörelse",
                en: "The pages follow the visitor's settings for colour, contrast, typeface, size and motion")
        ),
        (
            "12.1–12.2",
            Wording(
                sv: "Hjälptexter och stöd är tillgängliga och berättar om tillgängligheten",
                en: "Help texts and support are accessible and tell about the accessibility")
        ),
    ]
}

/// A number for a text: FNV-1a in 64 bits, the same on every machine, so that the sample is.
private func stableNumber(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
