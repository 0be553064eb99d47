// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Diagnostics as a web page, shown in a browser while there is no site to show.
public struct HTMLReport: Sendable {
    /// The language of the messages.
    public var language: MessageLanguage

    /// A report in a language.
    public init(language: MessageLanguage) { self.language = language }

    /// A whole page with the findings in the order given. Whatever they quote is escaped.
    public func page(of findings: [LocatedDiagnostic]) -> String {
        let title = HTMLReport.title[language]
        let summary = ReportSummary(of: findings.map(\.diagnostic)).text(.sound, in: language)
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(escaped(title))</title>
            <style>
            :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
            body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; }
            h1, h2 { line-height: 1.2; }
            h2 { font-size: 1.125rem; margin-bottom: 0; overflow-wrap: anywhere; }
            pre { overflow-x: auto; }
            </style>
            </head>
            <body>
            <main>
            <h1>\(escaped(title))</h1>
            <p>\(escaped(summary)) \(escaped(HTMLReport.remedy[language]))</p>
            \(findings.map(section).joined())</main>
            </body>
            </html>

            """
    }

    private func section(_ finding: LocatedDiagnostic) -> String {
        let diagnostic = finding.diagnostic
        let word = diagnostic.severity.word[language]
        var html = "<h2>\(escaped(diagnostic.location.map { place($0.file, finding.position) } ?? word))</h2>\n"
        html += "<p><strong>\(escaped(word)):</strong> \(escaped(diagnostic.message[language]))"
        html += " <code>\(diagnostic.code.rawValue)</code></p>\n"
        if let excerpt = finding.excerpt, !excerpt.rows().text.isEmpty {
            // The voice of a screen reader needs no row of carets: the place stands in the heading.
            html += "<pre tabindex=\"0\"><code>\(escaped(excerpt.rows().text))</code></pre>\n"
        }
        if let help = diagnostic.help?[language], !help.isEmpty {
            let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
            html += "<p>\(lines.joined(separator: "<br>\n"))</p>\n"
        }
        for note in finding.notes {
            html += "<p>\(escaped(place(note.note.location.file, note.position))): "
            html += "\(escaped(note.note.message[language]))</p>\n"
        }
        return html
    }

    private func place(_ file: SourcePath, _ position: TextPosition?) -> String {
        guard let position else { return file.text }
        return file.text + ":\(position.line)" + (position.column.map { ":\($0)" } ?? "")
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for scalar in visible(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension HTMLReport {
    private static let title = Wording(sv: "Webbplatsen kan inte visas än", en: "The site cannot be shown yet")
    private static let remedy = Wording(
        sv: "Rätta det som står nedan, spara, och ladda sedan om sidan här.",
        en: "Mend what stands below, save, and then reload this page.")
}
