// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Diagnostics as a person reads them in a terminal:
///
///     content/aktiviteter/gala.md:4:8: fel: Den 30 februari 2026 finns inte. [impossible-date]
///       4 | datum: 2026-02-30
///         |        ^^^^^^^^^^
///       Februari 2026 har 28 dagar. Skriv till exempel  datum: 2026-02-28
public struct TextReport: Sendable {
    /// The language of the messages.
    public var language: MessageLanguage
    /// Whether the terminal shows colours. They say nothing that the words do not say too.
    public var hasColour: Bool

    /// A report in a language.
    public init(language: MessageLanguage, hasColour: Bool = false) {
        (self.language, self.hasColour) = (language, hasColour)
    }

    /// Findings in their order. What is to be said is said once: others of the same words are only placed.
    public func text(of findings: [LocatedDiagnostic]) -> String {
        let alike = Dictionary(grouping: findings.indices) { Words(findings[$0].diagnostic) }
        return findings.indices.map { index in
            let group = alike[Words(findings[index].diagnostic), default: []]
            guard group.count > 1, findings[index].diagnostic.help != nil else { return text(of: findings[index]) }
            guard group.first == index else { return head(of: findings[index]) }
            return text(of: findings[index]) + "  "
                + again(findings[index].diagnostic.severity, group.dropFirst().map { findings[$0] })[language] + "\n"
        }.joined()
    }

    /// All that a finding says, wherever it stands.
    private struct Words: Hashable {
        let code: DiagnosticCode
        let message: Wording
        let help: Wording?

        init(_ diagnostic: Diagnostic) {
            (code, message, help) = (diagnostic.code, diagnostic.message, diagnostic.help)
        }
    }

    private func again(_ severity: Severity, _ others: [LocatedDiagnostic]) -> Wording {
        let same =
            severity == .error
            ? Wording(sv: "Samma fel finns", en: "The same error stands")
            : Wording(sv: "Samma sak gäller", en: "The same holds")
        let files = Set(others.map { $0.diagnostic.location?.file })
        let count = others.count
        let isPages = files.count == count && files.allSatisfy { $0?.text.hasSuffix(".md") == true }
        return isPages
            ? Wording(
                sv: "(\(same.swedish) på \(count) \(count == 1 ? "sida" : "sidor") till.)",
                en: "(\(same.english) on \(count) more \(count == 1 ? "page" : "pages").)")
            : Wording(
                sv: "(\(same.swedish) på \(count) \(count == 1 ? "ställe" : "ställen") till.)",
                en: "(\(same.english) in \(count) more \(count == 1 ? "place" : "places").)")
    }

    /// The line that says where and what.
    private func head(of finding: LocatedDiagnostic) -> String {
        let diagnostic = finding.diagnostic
        let severity = paint(diagnostic.severity.word[language], diagnostic.severity.colour)
        var text = place(diagnostic.location?.file, finding.position)
        text += severity + ": " + paint(visible(diagnostic.message[language]), .bold)
        return text + " " + paint("[\(diagnostic.code.rawValue)]", .faint) + "\n"
    }

    /// One finding with its excerpt, help and notes. Ends with a line feed.
    public func text(of finding: LocatedDiagnostic) -> String {
        let diagnostic = finding.diagnostic
        var text = head(of: finding)
        if let excerpt = finding.excerpt { text += rows(of: excerpt, diagnostic.severity.colour) }
        let help = diagnostic.help?[language] ?? ""
        if !help.isEmpty {
            for line in help.split(separator: "\n", omittingEmptySubsequences: false).flatMap(sentences) {
                text += "  " + visible(String(line)) + "\n"
            }
        }
        let criteria = diagnostic.criteria.filter { !help.contains($0) }
        if let citation = citation(of: criteria, diagnostic.code) { text += "  \(citation)\n" }
        let noteWord = Wording(sv: "not", en: "note")[language]
        for note in finding.notes {
            text += "  " + place(note.note.location.file, note.position)
            text += noteWord + ": " + visible(note.note.message[language]) + "\n"
        }
        return text
    }

    /// A long line in parts that end where a sentence does, or where three spaces set an alternative apart. What is to be copied
    /// stays whole.
    private func sentences(of line: Substring) -> [Substring] {
        guard line.unicodeScalars.count > 120 else { return [line] }
        var (parts, rest): ([Substring], Substring) = ([], line)
        while let end = firstEnd(in: rest) {
            parts.append(rest[..<end])
            rest = rest[end...].drop { $0 == " " }
        }
        return rest.isEmpty ? parts : parts + [rest]
    }

    /// Where the first sentence ends: before three spaces, or after a sign and before one space and a capital letter. By bytes, since the
    /// report of an old site may have a hundred thousand lines.
    private func firstEnd(in line: Substring) -> Substring.Index? {
        let bytes = Array(line.utf8)
        let end = bytes.indices.dropFirst().first { place in
            guard bytes[place] == .space else { return false }
            let after = bytes[(place + 1)...]
            if after.starts(with: "  ".utf8) { return true }
            guard bytes[place - 1] == UInt8(ascii: ".") || bytes[place - 1] == UInt8(ascii: "?") else { return false }
            // A letter has at most four bytes.
            return String(decoding: after.prefix(4), as: UTF8.self).first?.isUppercase == true
        }
        return end.map { line.utf8.index(line.startIndex, offsetBy: $0) }
    }

    private func rows(of excerpt: SourceExcerpt, _ colour: Colour) -> String {
        let (line, carets) = excerpt.rows()
        let number = String(excerpt.line)
        var text = "  " + paint(number + " |", .faint) + (line.isEmpty ? "" : " " + line) + "\n"
        if let carets {
            text += "  " + paint(String(repeating: " ", count: number.utf8.count) + " |", .faint)
            text += " " + spaces(of: carets) + paint(String(carets.drop { $0 == " " }), colour) + "\n"
        }
        return text
    }

    private func spaces(of carets: String) -> Substring { carets.prefix { $0 == " " } }

    private func place(_ file: SourcePath?, _ position: TextPosition?) -> String {
        guard let file else { return "" }
        var text = visible(file.text)
        if let position {
            text += ":\(position.line)"
            if let column = position.column { text += ":\(column)" }
        }
        return paint(text, .bold) + ": "
    }

    private func paint(_ text: String, _ colour: Colour) -> String {
        hasColour && !text.isEmpty ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }
}

/// The parameters of ECMA-48's SGR that are used. They are legible on dark and on light grounds.
private enum Colour: String {
    case bold = "1"
    case faint = "2"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
}

extension Severity {
    fileprivate var colour: Colour {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .hint: .cyan
        }
    }
}
