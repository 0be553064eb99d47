// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Diagnostics as a report in Markdown for a merge request: what became of the site, then the findings page by page, the worst
/// first, each with a link to its line where site.yml says how lines are linked to.
///
/// Whatever a message quotes is shown as it stands: nothing in it becomes a heading, a link, HTML or a call for a person. Git services
/// refuse comments past some 65,536 signs, so a report stops before that, at a whole finding, and says how many are left out.
public struct MarkdownReport: Sendable {
    /// The language of the messages.
    public var language: MessageLanguage
    /// `edit_url` of site.yml, with `{file}` and perhaps `{line}`.
    public var editURL: String?

    /// A report in a language, with the site's pattern for links to lines.
    public init(language: MessageLanguage, editURL: String?) { (self.language, self.editURL) = (language, editURL) }

    /// The whole report.
    public func text(of findings: [LocatedDiagnostic], _ outcome: ReportSummary.Outcome) -> String {
        let summary = ReportSummary(of: findings.map(\.diagnostic)).text(outcome, in: language)
        var text = "## \(Self.title[language])\n\n"
        text += findings.isEmpty ? Self.nothing[language] + (summary.isEmpty ? "" : " ") + summary : "**\(summary)**"
        text += "\n"
        var left = 0
        for group in groups(of: findings) {
            var heading = heading(of: group)
            for finding in group.findings {
                let part = heading + item(finding)
                guard left == 0, text.utf8.count + part.utf8.count <= Self.limit else {
                    left += 1
                    continue
                }
                text += part
                heading = ""
            }
        }
        return left == 0 ? text : text + Self.rest(left)[language]
    }

    /// So many bytes of findings are written.
    static let limit = 60_000

    private static func rest(_ count: Int) -> Wording {
        Wording(
            sv:
                "\n**\(count) \(count == 1 ? "anmärkning" : "anmärkningar") till får inte plats här.** Se alla med kommandot `anslag check`.\n",
            en:
                "\n**There is no room for \(count) more \(count == 1 ? "finding" : "findings") here.** See all with the command `anslag check`.\n"
        )
    }

    /// The findings of a file, the worst first.
    private struct Group {
        var file: SourcePath?
        var findings: [LocatedDiagnostic]

        /// How many findings of each severity, the worst first: a file with two errors is worse than one with one.
        var weight: [Int] {
            Severity.allCases.map { severity in findings.count { $0.diagnostic.severity == severity } }
        }
    }

    /// The worst file first, and then in order of paths.
    private func groups(of findings: [LocatedDiagnostic]) -> [Group] {
        var groups: [Group] = []
        for finding in findings {
            let file = finding.diagnostic.location?.file
            if let last = groups.indices.last, groups[last].file == file {
                groups[last].findings.append(finding)
            } else {
                groups.append(Group(file: file, findings: [finding]))
            }
        }
        for number in groups.indices {
            groups[number].findings = groups[number].findings.enumerated().sorted {
                ($0.element.diagnostic.severity, $0.offset) < ($1.element.diagnostic.severity, $1.offset)
            }.map(\.element)
        }
        return groups.enumerated().sorted { left, right in
            let (first, second) = (left.element.weight, right.element.weight)
            return first == second ? left.offset < right.offset : second.lexicographicallyPrecedes(first)
        }.map(\.element)
    }

    private func heading(of group: Group) -> String {
        let name = group.file.map { link(markdownText($0.text), to: $0, line: nil) } ?? Self.site[language]
        return "\n### \(name)\n\n"
    }

    private func item(_ finding: LocatedDiagnostic) -> String {
        let diagnostic = finding.diagnostic
        let word = diagnostic.severity.word[language]
        var text = "- **\(word.prefix(1).uppercased() + word.dropFirst())**"
        if let file = diagnostic.location?.file, let position = finding.position {
            text += " " + link("\(Self.line[language]) \(position.line)", to: file, line: position.line)
        }
        text += ": \(markdownText(diagnostic.message[language])) `\(diagnostic.code.rawValue)`\n"
        if let row = finding.excerpt?.rows().text, !row.isEmpty { text += "\n" + code(row) }
        var lines = (diagnostic.help?[language] ?? "").split(separator: "\n").map { markdownText(String($0)) }
        let criteria = diagnostic.criteria.filter { !(diagnostic.help?[language].contains($0) ?? false) }
        if let citation = citation(of: criteria, diagnostic.code) { lines.append(citation) }
        for note in finding.notes {
            let place = note.note.location.file
            let line = note.position.map { ":\($0.line)" } ?? ""
            let name = link(markdownText(place.text + line), to: place, line: note.position?.line)
            lines.append(name + ": " + markdownText(note.note.message[language]))
        }
        if !lines.isEmpty { text += "\n  " + lines.joined(separator: "\\\n  ") + "\n" }
        return text + "\n"
    }

    /// A line of source in a fence that is longer than any run of backticks in it.
    private func code(_ line: String) -> String {
        var (longest, run) = (2, 0)
        for byte in line.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        return "  \(fence)text\n  \(line)\n  \(fence)\n"
    }

    /// Text that is Markdown already, as a link to a line of a file where the site says how.
    private func link(_ text: String, to file: SourcePath, line: Int?) -> String {
        guard let editURL else { return text }
        let address = editURL.replacing("{file}", with: pathInAddress(file.text))
            .replacing("{line}", with: "\(line ?? 1)")
        // In angle brackets an address may hold anything but these and the end of a line.
        guard !address.unicodeScalars.contains(where: { "<>\\\n".unicodeScalars.contains($0) }) else { return text }
        return "[\(text)](<\(address)>)"
    }

    private static let title = Wording(sv: "Granskning av webbplatsen", en: "Review of the site")
    private static let nothing = Wording(sv: "Inget att anmärka på.", en: "Nothing to remark on.")
    private static let line = Wording(sv: "rad", en: "line")
    private static let site = Wording(sv: "Hela webbplatsen", en: "The whole site")
}

/// Text as Markdown that shows it as it stands. Every sign of ASCII's punctuation may be escaped; an empty comment after a sign that
/// calls for a person or a case (`@namn`, `#12`) keeps git services from answering.
private func markdownText(_ text: String) -> String {
    var result = ""
    var last: Unicode.Scalar = " "
    let scalars = Array(visible(text).unicodeScalars)
    for (number, scalar) in scalars.enumerated() {
        let isPunctuation =
            switch scalar.value {
            case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
            default: false
            }
        if isPunctuation, !",;'\"=%/-".unicodeScalars.contains(scalar) || last == " " { result += "\\" }
        result.unicodeScalars.append(scalar)
        let isCall = "@#!$&~%".unicodeScalars.contains(scalar) && !last.properties.isAlphabetic
        if isCall, number + 1 < scalars.count,
            scalars[number + 1].properties.isAlphabetic || isDigit(scalars[number + 1])
        {
            result += "<!-- -->"
        }
        last = scalar
    }
    return result
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

/// A file's path in the address of a git service, where nothing in it ends the path.
private func pathInAddress(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
        if byte <= 0x20 || byte >= 0x7F || "\"#%<>?[\\]^`{|}".utf8.contains(byte) {
            result += "%" + hexadecimal(UInt32(byte), digits: 2)
        } else {
            result.unicodeScalars.append(Unicode.Scalar(byte))
        }
    }
    return result
}
