// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads a file of known issues: a list of entries. An empty file has none.
func readKnownIssues(_ file: SourceFile) -> Diagnosed<[KnownIssue]> {
    let (reader, findings) = listReader(file)
    guard var reader, !reader.document.isEmpty else { return Diagnosed([], findings) }
    let issues = reader.knownIssues()
    return Diagnosed(issues, findings + reader.findings)
}

/// A reader of a whole file of YAML whose root may be anything. The file may be larger than others: an old site with thousands of
/// pages can have them all in it.
private func listReader(_ file: SourceFile) -> (ValueReader?, [Finding]) {
    if let fault = encodingFault(file) { return (nil, [fault]) }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let yaml = parseYAML(file.bytes, in: start..<file.bytes.count, of: file.path, limit: 1 << 20, rootMayBeList: true)
    return (ValueReader(yaml.value, of: file), yaml.findings)
}

extension ValueReader {
    fileprivate mutating func knownIssues() -> [KnownIssue] {
        guard document.kind(0) == .list else {
            if !document.isMissing(0) { findings.append(.noListOfIssues(at: location(0))) }
            return []
        }
        var issues: [KnownIssue] = []
        for item in document.children(0) {
            guard document.kind(item) == .mapping else {
                findings.append(.noEntry(at: location(item)))
                continue
            }
            if let issue = knownIssue(item) { issues.append(issue) }
        }
        return issues
    }

    /// One entry. Nil where it says neither pages nor a code, so that nothing can be covered.
    private mutating func knownIssue(_ item: YAMLDocument.Index) -> KnownIssue? {
        let table = KnownIssueKey.table
        let found = known(document.pairs(item), in: table, of: "kända brister")
        let first = found.first.map { location($0.1.key) } ?? location(item)
        let isSwedish = !found.contains { document.utf8($0.1.key).elementsEqual(table.entries[$0.0].english.utf8) }
        let given = found.filter { document.kind($0.1.value) != .list || document.nodes[$0.1.value].children > 0 }
        require(given, in: table, of: "den kända bristen", at: first, inSwedish: isSwedish)
        var issue = KnownIssue(code: Reference("", bytes: 0..<0), location: first)
        for (index, pair) in found where !document.isMissing(pair.value) {
            switch KnownIssueKey(rawValue: index) {
            case .page: issue.pages = list(pair)
            case .code: if let code = reference(pair) { issue.code = code }
            case .category: issue.category = choice(pair, KnownIssueKey.categories) ?? .deficiency
            case .reason: issue.reason = text(pair) ?? ""
            case .fixBy:
                issue.fixBy = date(pair)
                issue.fixByPlace = document.place(pair.value)
            case .alternative: issue.alternative = text(pair)
            case .situations: issue.situations = choices(pair, KnownIssueKey.situationsOfUse)
            case nil: break
            }
        }
        let date = found.first { $0.0 == KnownIssueKey.fixBy.rawValue }?.1
        if issue.category == .deficiency, document.isWhole, issue.fixByPlace == nil {
            let entry = table.entries[KnownIssueKey.fixBy.rawValue]
            findings.append(
                .noFixBy(entry.name(inSwedish: isSwedish), at: date.map { location($0.key) } ?? first))
        }
        return issue.pages.isEmpty || issue.code.name.isEmpty ? nil : issue
    }
}

extension Finding {
    private static let example = """
        - sida: nyheter/gala.md
          kod: missing-alt
          kategori: brist
          skäl: Bilderna från galan saknar beskrivning för den som inte ser dem.
          åtgärdas: 2027-03-01
        """

    fileprivate static func noListOfIssues(at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongForm, at: location,
            Wording(
                sv: "Kända brister ska vara en lista, där varje brist börjar med ett bindestreck.",
                en: "Known issues must be a list, where each issue begins with a hyphen."),
            help: .write(example, sv: "En brist har flera rader.", en: "An issue has several lines."))
    }

    fileprivate static func noEntry(at location: SourceLocation) -> Finding {
        Finding(
            .error, .wrongForm, at: location,
            Wording(
                sv: "Här väntades en känd brist med sida, kod, kategori och skäl.",
                en: "A known issue with page, code, category and reason was expected here."),
            help: .write(example, sv: "En brist har flera rader.", en: "An issue has several lines."))
    }

    fileprivate static func noFixBy(_ key: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .missingField, at: location,
            Wording(
                sv: "Den kända bristen säger inte när den ska vara åtgärdad.",
                en: "The known issue does not say when it is to be mended."),
            help: .write(
                "\(key): 2027-03-01",
                sv: "Tillgänglighetsredogörelsen ska berätta det. Behöver bristen inte åtgärdas är kategorin "
                    + "oskäligt betungande eller utanför lagen.",
                en: "The accessibility statement must tell. If the issue need not be mended, its category is "
                    + "disproportionate burden or outside the law."))
    }
}
