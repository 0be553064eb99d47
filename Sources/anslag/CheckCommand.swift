// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import SiteKit
import SiteRunner

struct CheckCommand: AsyncParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Print what is wrong with the site, and write nothing.")

    @OptionGroup var options: SiteOptions

    @Flag(
        help: """
            Print the findings that stop publishing as known issues, for a site made before it was checked: \
            anslag check --baseline >> kanda-brister.yml. Then write why in each.
            """)
    var baseline = false

    var language: MessageLanguage? { options.report.language }

    func validate() throws {
        if baseline, options.report.format != .text {
            throw ValidationError("--baseline prints known issues; leave out --format.")
        }
    }

    func run() async throws {
        let run = SiteRun(options: options, target: .nowhere)
        if baseline { try await BaselineRun(run: run).run() } else { try await run.run() }
    }
}

/// What `check --baseline` does: the known issues go to standard output, and what is left to do to standard error.
private struct BaselineRun {
    let run: SiteRun

    func run() async throws {
        let isDone = try await tell(of: run.build())
        if !isDone { throw ExitCode(1) }
    }

    /// False where findings remain that can be no known issues.
    private func tell(of report: BuildReport) throws(BuildFault) -> Bool {
        let language = run.options.report.language ?? report.language
        guard let findings = report.findings else {
            try run.options.report.tell(report.diagnostics, from: report.tree, in: language)
            Terminal.say(Wording.noBaseline[language] + "\n")
            return false
        }
        let baseline = Baseline(of: findings, isStrict: run.options.strict, in: language)
        try Terminal.output.write(baseline.text)
        let closing = Wording.closing(baseline)
        Terminal.say(closing[language] + "\n")
        return baseline.remaining == 0
    }
}

extension Wording {
    fileprivate static let noBaseline = Wording(
        sv: "Rätta först detta: innan dess går det inte att se vilka andra fel som finns.",
        en: "Mend this first: until then it cannot be seen what other faults there are.")

    fileprivate static func closing(_ baseline: Baseline) -> Wording {
        var wording =
            baseline.text.isEmpty
            ? Wording(sv: "Inget fel som kan vara en känd brist.", en: "No fault that can be a known issue.")
            : Wording(
                sv:
                    "Lägg raderna sist i kanda-brister.yml bredvid site.yml:  anslag check --baseline >> kanda-brister.yml\n"
                    + "Skriv sedan efter ”skäl” vad som brister och varför, så att den som drabbas förstår, och efter "
                    + "”åtgärdas” när det ska vara klart. Innan dess publiceras webbplatsen inte.",
                en:
                    "Put the lines last in known-issues.yml beside site.yml:  anslag check --baseline >> known-issues.yml\n"
                    + "Then write after “reason” what fails and why, so that those it hurts understand, and after "
                    + "“fix_by” when it will be mended. Until then the site is not published.")
        if baseline.remaining > 0 {
            let count = baseline.remaining
            wording.swedish += "\n\(count) fel kan inte vara kända brister och måste rättas: anslag check visar dem."
            wording.english +=
                "\n\(count) \(count == 1 ? "error" : "errors") can be no known issues and must be mended: "
                + "anslag check shows them."
        }
        return wording
    }
}
