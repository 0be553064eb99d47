// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import SiteKit
import SiteRunner

/// The flags for how findings are printed, and the printing. What a person reads goes to standard error; what a program reads
/// (JSON lines, annotations, logs) and the report for a merge request go to standard output.
struct ReportOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, github, sarif, junit, markdown

        /// Whether findings are one document, which can be made only when all of them are known and nothing follows.
        var isDocument: Bool { [.sarif, .junit, .markdown].contains(self) }
    }

    /// What a run came to, for the forms that are one document.
    struct Ending {
        var outcome = ReportSummary.Outcome.sound
        var isPublishable = true
        var isStrict = false
        var editURL: String?
    }

    @Option(help: "How findings are printed.")
    var format = Format.text

    @Option(help: "The language of messages. (default: the site's)")
    var language: MessageLanguage?

    /// Refuses the forms that are one document, for commands that go on telling.
    func refuseDocuments() throws {
        if format.isDocument { throw ValidationError("--format \(format.rawValue) is for build and check.") }
    }

    /// Prints findings about files.
    func tell(
        _ diagnostics: [Diagnostic], from tree: SourceTree, in language: MessageLanguage, ending: Ending = Ending()
    ) throws(BuildFault) {
        let findings = located(diagnostics) { path in
            // A finding about a file that cannot be read stands without the line.
            do { return try tree.read(path) } catch { return nil }
        }
        switch format {
        case .json: try Terminal.output.write(findings.map { $0.jsonLine(in: language) }.joined())
        case .github:
            let annotations = GitHubAnnotations(language: language, prefix: tree.pathFromCurrentFolder)
            defer { Terminal.say(GitHubAnnotations.harmless(text(of: findings, language))) }
            try Terminal.output.write(annotations.text(of: findings))
        case .text: Terminal.say(text(of: findings, language))
        case .sarif, .junit, .markdown:
            defer { Terminal.say(text(of: findings, language)) }
            try Terminal.output.write(document(of: findings, tree.pathFromCurrentFolder, language, ending))
        }
    }

    private func document(
        of findings: [LocatedDiagnostic], _ prefix: String, _ language: MessageLanguage, _ ending: Ending
    ) -> String {
        switch format {
        case .sarif:
            SARIFLog(language: language, prefix: prefix, version: Anslag.version, rules: knownRules)
                .text(of: findings, isPublishable: ending.isPublishable)
        case .junit:
            JUnitReport(language: language, prefix: prefix, isStrict: ending.isStrict).text(of: findings)
        default: MarkdownReport(language: language, editURL: ending.editURL).text(of: findings, ending.outcome)
        }
    }

    private func text(of findings: [LocatedDiagnostic], _ language: MessageLanguage) -> String {
        TextReport(language: language, hasColour: Terminal.error.hasColour).text(of: findings)
    }
}
