// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Diagnostics as test results in JUnit's XML, which continuous integration services show as a list: a suite for each file, a test
/// for each finding. What keeps the site from being published has failed; the rest was skipped, with its message.
public struct JUnitReport: Sendable {
    /// The language of the messages.
    public var language: MessageLanguage
    /// What stands before a file of the site to name it from the current folder: `webb/`, or nothing.
    public var prefix: String
    /// Whether warnings fail too.
    public var isStrict: Bool

    /// A report in a language, with the way from the current folder to the site.
    public init(language: MessageLanguage, prefix: String, isStrict: Bool) {
        (self.language, self.prefix, self.isStrict) = (language, prefix, isStrict)
    }

    /// The whole document. Without findings it holds one test, which passed: a report without tests counts as a failure in places.
    public func text(of findings: [LocatedDiagnostic]) -> String {
        var suites: [(name: String, findings: [LocatedDiagnostic])] = []
        for finding in findings {
            let name = finding.diagnostic.location.map { prefix + $0.file.text } ?? Self.site[language]
            if suites.last?.name == name {
                suites[suites.count - 1].findings.append(finding)
            } else {
                suites.append((name, [finding]))
            }
        }
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text += "<testsuites name=\"anslag\" \(counts(of: findings))>\n"
        for suite in suites {
            text += "<testsuite name=\"\(escaped(suite.name))\" \(counts(of: suite.findings))>\n"
            text += suite.findings.map { test($0, in: suite.name) }.joined() + "</testsuite>\n"
        }
        if suites.isEmpty {
            text += "<testsuite name=\"\(escaped(Self.site[language]))\" \(counts(of: []))>\n"
            text += "<testcase name=\"\(escaped(Self.nothing[language]))\" classname=\"anslag\" time=\"0\"/>\n"
            text += "</testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    private func counts(of findings: [LocatedDiagnostic]) -> String {
        let failures = findings.count { fails($0.diagnostic) }
        return "tests=\"\(max(1, findings.count))\" failures=\"\(failures)\" errors=\"0\""
            + " skipped=\"\(findings.count - failures)\" time=\"0\""
    }

    private func fails(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.severity == .error || (isStrict && diagnostic.severity == .warning)
    }

    private func test(_ finding: LocatedDiagnostic, in suite: String) -> String {
        let diagnostic = finding.diagnostic
        var name = diagnostic.code.rawValue
        if let position = finding.position {
            name += ", \(Self.line[language]) \(position.line)" + (position.column.map { ":\($0)" } ?? "")
        }
        var text = "<testcase name=\"\(escaped(name))\" classname=\"\(escaped(suite))\""
        if let file = diagnostic.location?.file { text += " file=\"\(escaped(prefix + file.text))\"" }
        text += " time=\"0\">\n"
        let message = escaped(diagnostic.severity.word[language] + ": " + diagnostic.message[language])
        let whole = escaped(TextReport(language: language).text(of: finding))
        if fails(diagnostic) {
            text += "<failure message=\"\(message)\" type=\"\(diagnostic.severity.rawValue)\">\(whole)</failure>\n"
        } else {
            text += "<skipped message=\"\(message)\"/>\n<system-out>\(whole)</system-out>\n"
        }
        return text + "</testcase>\n"
    }

    /// Text fit for XML 1.0 in an element or an attribute: controls are spelled out, and the two scalars that no document may hold.
    private func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n": result += "&#10;"
            case "\u{FFFE}", "\u{FFFF}": result += "&lt;U+\(hexadecimal(scalar.value))&gt;"
            default: result += spelledOut(scalar).map { escaped($0) } ?? String(scalar)
            }
        }
        return result
    }

    private static let site = Wording(sv: "webbplatsen", en: "the site")
    private static let line = Wording(sv: "rad", en: "line")
    private static let nothing = Wording(sv: "Inga fynd", en: "No findings")
}
