// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Diagnostics as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.
///
/// The service shows at most ten annotations of a kind for a step, so only the ten worst findings become any.
public struct GitHubAnnotations: Sendable {
    /// The language of the messages.
    public var language: MessageLanguage
    /// What stands before a file of the site to name it from the current folder: `webb/`, or nothing.
    public var prefix: String

    /// How many the service shows.
    public static let limit = 10

    /// Annotations in a language, with the way from the current folder to the site.
    public init(language: MessageLanguage, prefix: String) { (self.language, self.prefix) = (language, prefix) }

    /// The commands for the ten worst findings, and a line on the rest if there is a rest.
    public func text(of findings: [LocatedDiagnostic]) -> String {
        let worst = findings.indices.sorted {
            (findings[$0].diagnostic.severity, $0) < (findings[$1].diagnostic.severity, $1)
        }
        var text = worst.prefix(Self.limit).map { command(for: findings[$0]) }.joined()
        let rest = findings.count - Self.limit
        if rest > 0 { text += "::notice::" + data(Self.leftOut(rest)[language]) + "\n" }
        return text
    }

    /// A text that GitHub takes for no command, wherever an author began a line as one.
    public static func harmless(_ text: String) -> String {
        var result = ""
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { result += "\n" }
            let start = line.drop { $0.isWhitespace }
            result += line.prefix(line.count - start.count)
            result += start.hasPrefix("::") ? ": " + start.dropFirst() : start
        }
        return result.split(separator: "##[", omittingEmptySubsequences: false).joined(separator: "## [")
    }

    private func command(for finding: LocatedDiagnostic) -> String {
        let diagnostic = finding.diagnostic
        var properties: [String] = []
        if let file = diagnostic.location?.file { properties.append("file=" + property(prefix + file.text)) }
        if let position = finding.position {
            properties.append("line=\(position.line)")
            if let column = position.column { properties.append("col=\(column)") }
        }
        properties.append("title=" + property("\(diagnostic.severity.word[language]) [\(diagnostic.code.rawValue)]"))
        let message = [diagnostic.message[language], diagnostic.help?[language]].compactMap { $0 }.joined(
            separator: "\n")
        return "::\(diagnostic.severity.command) \(properties.joined(separator: ","))::\(data(message))\n"
    }

    private func data(_ text: String) -> String { percentEncoded(text, "%\r\n") }

    private func property(_ text: String) -> String { percentEncoded(text, "%\r\n:,") }

    private func percentEncoded(_ text: String, _ special: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if special.unicodeScalars.contains(scalar) {
                result += "%" + hexadecimal(scalar.value, digits: 2)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension GitHubAnnotations {
    private static func leftOut(_ count: Int) -> Wording {
        Wording(
            sv: "\(count) fynd till visas inte här vid raderna. Alla står i byggets utskrift.",
            en:
                "\(count) more \(count == 1 ? "finding is" : "findings are") not shown at the lines. All are in the build's log."
        )
    }
}

extension Severity {
    fileprivate var command: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .hint: "notice"
        }
    }
}
