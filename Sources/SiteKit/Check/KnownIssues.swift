// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds the rules that known issues speak of, and what is wrong with the issues before anything is compared with them.
func checkKnownIssues(
    _ issues: [KnownIssue], among files: [Sources.Entry], today: CalendarDate
) -> Diagnosed<[KnownIssue]> {
    var result = Diagnosed<[KnownIssue]>([])
    for var issue in issues {
        issue.rules = Rules.named(issue.code.name)
        issue.criterion = SuccessCriterion.numbered(issue.code.name)?.number
        if issue.rules.isEmpty, issue.criterion == nil { result.findings.append(.noRule(issue)) }
        let (known, unknown) = split(issue.pages, among: files)
        result.findings += unknown.map { .noFile($0, of: issue, among: files) }
        issue.pages = known
        if let date = issue.fixBy, issue.isOverdue(on: today) { result.findings.append(.overdue(issue, date)) }
        result.value.append(issue)
    }
    return result
}

/// The patterns that some file fits, and those that none does.
private func split(_ pages: [Reference], among files: [Sources.Entry]) -> ([Reference], [Reference]) {
    var (known, unknown): ([Reference], [Reference]) = ([], [])
    for page in pages {
        let pattern = PathPattern(page.name)
        if files.contains(where: { pattern.matches($0.path) }) { known.append(page) } else { unknown.append(page) }
    }
    return (known, unknown)
}

extension Rules {
    /// The rule with a code, or the rules with a number of the manual; none where nothing is called so.
    static func named(_ name: String) -> [RuleDescriptor] {
        if let code = DiagnosticCode(rawValue: name), let rule = descriptor(of: code) { return [rule] }
        let number = name.uppercased()
        return descriptors.filter { $0.number == number }
    }
}

extension Finding {
    fileprivate static func noRule(_ issue: KnownIssue) -> Finding {
        let location = SourceLocation(issue.location.file, .bytes(issue.code.bytes))
        let name = issue.code.name
        if DiagnosticCode(rawValue: name) != nil {
            return Finding(
                .error, .notARule, at: location,
                Wording(
                    sv: "”\(name)” kan inte vara en känd brist.", en: "“\(name)” cannot be a known issue."),
                help: Wording(
                    sv:
                        "Felet gör att sidan inte går att publicera rätt. Ta bort bristen här, och rätta felet där det finns.",
                    en:
                        "The fault keeps the page from being published right. Remove the issue here, and mend the fault where it is."
                ))
        }
        let near = nearest(to: name, among: Rules.descriptors.flatMap { [$0.code.rawValue, $0.number] })
        return Finding(
            .error, .unknownRule, at: location,
            Wording(sv: "Ingen regel heter ”\(name)”.", en: "No rule is named “\(name)”."),
            help: near.map { .write("kod: \($0)", sv: "Menade du ”\($0)”?", en: "Did you mean “\($0)”?") }
                ?? Wording(
                    sv:
                        "Regelns kod står inom hakparentes sist i varje meddelande. En brist som en människa har funnit har kriteriets nummer i WCAG:  kod: 1.2.5",
                    en:
                        "A rule's code stands in brackets at the end of each message. A fault that a person has found has the number of its criterion in WCAG:  code: 1.2.5"
                ))
    }

    fileprivate static func noFile(_ page: Reference, of issue: KnownIssue, among files: [Sources.Entry]) -> Finding {
        let names = files.map(\.path.text).map {
            $0.hasPrefix(contentFolder) ? String($0.dropFirst(contentFolder.count)) : $0
        }
        let name = page.name.split(separator: "/").last.map(String.init) ?? page.name
        let near =
            names.first { $0 == page.name + ".md" || $0.hasSuffix("/" + name) } ?? nearest(to: page.name, among: names)
        return Finding(
            .error, .unknownFile, at: SourceLocation(issue.location.file, .bytes(page.bytes)),
            Wording(sv: "Ingen fil motsvarar ”\(page.name)”.", en: "No file fits “\(page.name)”."),
            help: near.map { .write("sida: \($0)", sv: "Menade du \($0)?", en: "Did you mean \($0)?") }
                ?? Wording(
                    sv: "Filer räknas från content/, till exempel nyheter/gala.md; nyheter/ är hela mappen.",
                    en: "Files count from content/, for example nyheter/gala.md; nyheter/ is the whole folder."))
    }

    fileprivate static func overdue(_ issue: KnownIssue, _ date: CalendarDate) -> Finding {
        Finding(
            .warning, .overdueIssue,
            at: SourceLocation(issue.location.file, issue.fixByPlace.map { .bytes($0) } ?? .file),
            Wording(
                sv: "Bristen skulle ha varit åtgärdad senast \(date.long(in: .swedish)).",
                en: "The issue was to be mended by \(date.long(in: .english))."),
            help: Wording(
                sv: "Besökarna får läsa att den är försenad. Rätta felet på sidorna, eller skriv när det blir gjort.",
                en: "Visitors are told that it is late. Mend the fault on the pages, or write when it will be done."))
    }
}

/// The files with errors that no rule finds: what rules find in them is not complete.
func faultyFiles(_ findings: [Finding]) -> Set<SourcePath> {
    Set(
        findings.filter { $0.severity == .error && Rules.descriptor(of: $0.code) == nil }
            .compactMap { $0.location?.file })
}
