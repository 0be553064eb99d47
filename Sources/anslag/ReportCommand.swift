// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import SiteKit
import SiteRunner

struct ReportCommand: AsyncParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Print a report on the site, in Markdown, for those who answer for it.",
        discussion: """
            --audit prints what an assessment of accessibility starts from: the pages and documents that a supervisor would look at, \
            what is known and found, and the criteria that only a person can judge, with room for the day of each.

            Exit status: 0 printed; 1 the site cannot be planned; 64 wrong use of the command; 74 the disk or the system failed.
            """)

    @Flag(help: "The report for an assessment of accessibility.")
    var audit = false

    @OptionGroup var sources: SourceOptions

    @Option(help: "The language of the report. (default: the site's)")
    var language: MessageLanguage?

    func validate() throws {
        if !audit { throw ValidationError("Say which report: --audit.") }
    }

    func run() async throws {
        let build = SiteBuild(site: sources.site, target: .nowhere, options: sources.buildOptions)
        let report = try await build.run()
        try report.tree.refuseShortage()
        let language = language ?? report.language
        guard let plan = report.plan else {
            let text = Wording(
                sv: "Webbplatsen går inte att läsa. Kör anslag check och rätta felen först.",
                en: "The site cannot be read. Run anslag check and mend the errors first.")
            Terminal.say(text[language] + "\n")
            throw ExitCode(1)
        }
        let audit = AuditReport(plan, findings: report.findings ?? report.diagnostics, in: language)
        try Terminal.output.write(audit.text)
    }
}
