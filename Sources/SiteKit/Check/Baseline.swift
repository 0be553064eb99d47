// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The known issues of a site that was made before its faults were looked for: an entry for each rule whose findings stop publishing.
/// Why each fault stands, and when it will be mended, is left for a human to write; until then the site is not published.
public struct Baseline: Hashable, Sendable {
    /// The entries as YAML; empty where nothing stops publishing.
    public let text: String
    /// How many findings stop publishing and can be no known issues.
    public let remaining: Int

    /// The baseline of what was found on each page by itself. With `isStrict` warnings stop publishing too.
    public init(of findings: [Diagnostic], isStrict: Bool, in language: MessageLanguage) {
        var found: [DiagnosticCode: [SourcePath: Int]] = [:]
        var remaining = 0
        for finding in findings where finding.severity == .error || isStrict && finding.severity == .warning {
            if Rules.descriptor(of: finding.code) != nil, let file = finding.location?.file {
                found[finding.code, default: [:]][file, default: 0] += 1
            } else {
                remaining += 1
            }
        }
        let entries = found.sorted { $0.key.rawValue < $1.key.rawValue }
        text = entries.map { Self.entry($0.key, $0.value, language) }.joined(separator: "\n")
        self.remaining = remaining
    }

    private static func entry(
        _ code: DiagnosticCode, _ files: [SourcePath: Int], _ language: MessageLanguage
    ) -> String {
        let count = files.values.reduce(0, +)
        let title = DiagnosticGuide(of: code)?.title[language] ?? code.rawValue
        let summary = Wording(
            sv: "\(title): \(count) \(count == 1 ? "ställe" : "ställen") i \(files.count) "
                + "\(files.count == 1 ? "fil" : "filer").",
            en: "\(title): \(count) \(count == 1 ? "place" : "places") in \(files.count) "
                + "\(files.count == 1 ? "file" : "files").")
        let isSwedish = language == .swedish
        func name(_ key: KnownIssueKey) -> String {
            KnownIssueKey.table.entries[key.rawValue].name(inSwedish: isSwedish)
        }
        let category =
            KnownIssueKey.categories.first { $0.value == .deficiency }.map { isSwedish ? $0.sv : $0.en } ?? ""
        var lines = [
            "# " + summary[language], "- \(name(.code)): \(code.rawValue)", "  \(name(.category)): \(category)",
            "  \(name(.reason)):", "  \(name(.fixBy)):", "  \(name(.page)):",
        ]
        for file in files.keys.sorted() {
            let path = file.text
            let isContent = path.hasPrefix(contentFolder)
            lines.append("    - " + quotedYAML(isContent ? String(path.dropFirst(contentFolder.count)) : path))
        }
        return lines.map { $0 + "\n" }.joined()
    }
}
