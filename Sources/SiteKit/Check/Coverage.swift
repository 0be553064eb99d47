/// What a site's known issues cover of what is found. Findings come in two lots, when the site is planned and when its pages are
/// rendered; only after both is it known which issues match nothing.
struct Coverage: Hashable, Sendable {
    /// The issues, in the order of their file.
    let issues: [KnownIssue]
    /// The findings that each issue covers, as they were found.
    private(set) var findings: [[Diagnostic]]
    /// Whether each pattern of each issue has matched a finding.
    private var isUsed: [[Bool]]
    private let patterns: [[PathPattern]]
    /// The issues by the codes that they cover.
    private let byCode: [DiagnosticCode: [Int]]

    init(_ issues: [KnownIssue]) {
        self.issues = issues
        findings = issues.map { _ in [] }
        isUsed = issues.map { $0.pages.map { _ in false } }
        patterns = issues.map { $0.pages.map { PathPattern($0.name) } }
        var byCode: [DiagnosticCode: [Int]] = [:]
        for (number, issue) in issues.enumerated() {
            for rule in issue.rules { byCode[rule.code, default: []].append(number) }
        }
        self.byCode = byCode
    }

    /// Turns the findings that an issue covers into hints, and remembers them.
    mutating func cover(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !issues.isEmpty else { return diagnostics }
        return diagnostics.map { diagnostic in
            guard let file = diagnostic.location?.file else { return diagnostic }
            var covering: Int?
            for issue in byCode[diagnostic.code] ?? [] {
                for (number, pattern) in patterns[issue].enumerated() where pattern.matches(file) {
                    isUsed[issue][number] = true
                    covering = covering ?? issue
                }
            }
            guard let covering else { return diagnostic }
            findings[covering].append(diagnostic)
            return .covered(diagnostic, by: issues[covering])
        }
    }

    /// Issues that match no finding. Where a page is only withheld, time may be what hides its faults: that is a warning. Of files
    /// that could not be read right nothing is said.
    func unused(withheld: Set<SourcePath>, faulty: Set<SourcePath>) -> [Diagnostic] {
        issues.indices.flatMap { issue -> [Diagnostic] in
            guard !issues[issue].rules.isEmpty else { return [] }
            return issues[issue].pages.indices.compactMap { number in
                let pattern = patterns[issue][number]
                if isUsed[issue][number] || faulty.contains(where: pattern.matches) { return nil }
                let isHidden = withheld.contains(where: pattern.matches)
                return .unused(issues[issue], issues[issue].pages[number], isHidden: isHidden)
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func covered(_ finding: Diagnostic, by issue: KnownIssue) -> Diagnostic {
        var known = finding
        known.severity = .hint
        known.message = Wording(
            sv: "Känd brist: \(finding.message.swedish)", en: "Known issue: \(finding.message.english)")
        let date = issue.fixBy
        known.help = Wording(
            sv: "Den redovisas för allmänheten och stoppar inte publiceringen."
                + (date.map { " Den ska vara åtgärdad senast \($0.long(in: .swedish))." } ?? ""),
            en: "The public is told of it, and it does not stop publishing."
                + (date.map { " It is to be mended by \($0.long(in: .english))." } ?? ""))
        known.notes.append(
            Note(Wording(sv: "Här står bristen.", en: "The issue stands here."), at: issue.location))
        return known
    }

    fileprivate static func unused(_ issue: KnownIssue, _ page: Reference, isHidden: Bool) -> Diagnostic {
        let code = issue.code.name
        let remedy =
            issue.pages.count > 1
            ? Wording(sv: "Ta bort ”\(page.name)” ur raden.", en: "Remove “\(page.name)” from the line.")
            : Wording(sv: "Ta bort bristen ur filen.", en: "Remove the issue from the file.")
        let location = SourceLocation(issue.location.file, .bytes(page.bytes))
        return isHidden
            ? Diagnostic(
                .warning, .unusedIssue, at: location,
                Wording(
                    sv: "Den kända bristen \(code) finns inte på någon publicerad sida i ”\(page.name)”.",
                    en: "The known issue \(code) is on no published page of “\(page.name)”."),
                help: Wording(
                    sv: "En sida där är inte publicerad nu. Kommer den inte tillbaka? \(remedy.swedish)",
                    en: "A page there is not published now. Will it not come back? \(remedy.english)"))
            : Diagnostic(
                .error, .unusedIssue, at: location,
                Wording(
                    sv: "Den kända bristen \(code) finns inte i ”\(page.name)”.",
                    en: "The known issue \(code) is not in “\(page.name)”."),
                help: Wording(
                    sv: "Är den åtgärdad? Då skulle allmänheten få veta något som inte stämmer. \(remedy.swedish)",
                    en: "Has it been mended? Then the public would be told what is not so. \(remedy.english)"))
    }
}
