// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a site's known issues cover. Findings come in lots, as the site is planned, its pages are rendered and its statement is written; only
/// after all of them is it known which issues match nothing.
struct Suppressions: Sendable {
    /// The issues, in the order of their file.
    let issues: [KnownIssue]
    private let patterns: [[PathPattern]]
    /// The issues by the codes that they cover.
    private let byCode: [DiagnosticCode: [Int]]

    init(_ issues: [KnownIssue]) {
        self.issues = issues
        patterns = issues.map { $0.pages.map { PathPattern($0.name) } }
        var byCode: [DiagnosticCode: [Int]] = [:]
        for (number, issue) in issues.enumerated() {
            for rule in issue.rules { byCode[rule.code, default: []].append(number) }
        }
        self.byCode = byCode
    }

    /// The diagnostic of a finding: a hint, where an issue covers it. The first that does is told of.
    func judge(_ finding: Finding, as severity: Severity) -> Diagnostic {
        guard let numbers = byCode[finding.code], let file = finding.location?.file else {
            return Diagnostic(finding, as: severity)
        }
        var covering: Int?
        var matched: [SourceLocation] = []
        for issue in numbers {
            for (number, pattern) in patterns[issue].enumerated() where pattern.matches(file) {
                covering = covering ?? issue
                matched.append(issues[issue].place(ofPattern: number))
            }
        }
        guard let covering else { return Diagnostic(finding, as: severity) }
        let issue = issues[covering]
        return Diagnostic(
            .covered(finding, by: issue), as: .hint, suppression: Suppression(by: issue.location, patterns: matched))
    }

    /// Issues that match no finding. Where a page is only withheld, time may be what hides its faults: that is a warning. Of files
    /// that could not be read right nothing is said.
    func unused(after diagnostics: [Diagnostic], withheld: Set<SourcePath>, faulty: Set<SourcePath>) -> [Finding] {
        let used = Set(diagnostics.lazy.compactMap(\.suppression).flatMap(\.patterns))
        return issues.indices.flatMap { issue -> [Finding] in
            guard !issues[issue].rules.isEmpty else { return [] }
            return issues[issue].pages.indices.compactMap { number in
                let pattern = patterns[issue][number]
                let isUsed = used.contains(issues[issue].place(ofPattern: number))
                if isUsed || faulty.contains(where: pattern.matches) { return nil }
                let isHidden = withheld.contains(where: pattern.matches)
                return .unused(issues[issue], issues[issue].pages[number], isHidden: isHidden)
            }
        }
    }
}

extension KnownIssue {
    /// Where the pattern of a number is written: no two stand in one place.
    fileprivate func place(ofPattern number: Int) -> SourceLocation {
        SourceLocation(location.file, .bytes(pages[number].bytes))
    }
}

extension Finding {
    fileprivate static func covered(_ finding: Finding, by issue: KnownIssue) -> Finding {
        var known = finding
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

    fileprivate static func unused(_ issue: KnownIssue, _ page: Reference, isHidden: Bool) -> Finding {
        let code = issue.code.name
        let remedy =
            issue.pages.count > 1
            ? Wording(sv: "Ta bort ”\(page.name)” ur raden.", en: "Remove “\(page.name)” from the line.")
            : Wording(sv: "Ta bort bristen ur filen.", en: "Remove the issue from the file.")
        let location = SourceLocation(issue.location.file, .bytes(page.bytes))
        return isHidden
            ? Finding(
                .warning, .unusedIssue, at: location,
                Wording(
                    sv: "Den kända bristen \(code) finns inte på någon publicerad sida i ”\(page.name)”.",
                    en: "The known issue \(code) is on no published page of “\(page.name)”."),
                help: Wording(
                    sv: "En sida där är inte publicerad nu. Kommer den inte tillbaka? \(remedy.swedish)",
                    en: "A page there is not published now. Will it not come back? \(remedy.english)"))
            : Finding(
                .error, .unusedIssue, at: location,
                Wording(
                    sv: "Den kända bristen \(code) finns inte i ”\(page.name)”.",
                    en: "The known issue \(code) is not in “\(page.name)”."),
                help: Wording(
                    sv: "Är den åtgärdad? Då skulle allmänheten få veta något som inte stämmer. \(remedy.swedish)",
                    en: "Has it been mended? Then the public would be told what is not so. \(remedy.english)"))
    }
}
