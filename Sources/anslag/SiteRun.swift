import ArgumentParser
import SiteKit
import SiteRunner

/// What `build` and `check` do: run a build and tell of it. Findings and the closing line go to standard error; what a
/// program reads (JSON lines, annotations) goes to standard output.
struct SiteRun {
    let options: SiteOptions
    let target: SiteBuild.Target

    func run() async throws {
        let start = ContinuousClock.now
        let progress = Progress(on: .error, in: options.report.language ?? .swedish)
        let build = SiteBuild(
            site: options.site, target: target, options: options.buildOptions, isStrict: options.strict,
            progress: { progress.tell($0, $1) })
        let isSound: Bool
        do throws(BuildFault) {
            let report = try await build.run()
            progress.clear()
            try tell(of: report, after: start.duration(to: .now))
            isSound = report.isSound
        } catch {
            progress.clear()
            return try stop(with: error)
        }
        if !isSound { throw ExitCode(1) }
    }

    /// Says why the build ended, and ends the command. A signal ends it as signals do.
    ///
    /// The site's language is not known here, so where none is asked for both are used.
    private func stop(with fault: BuildFault) throws {
        let languages = options.report.language.map { [$0] } ?? MessageLanguage.allCases
        for language in languages {
            try Terminal.error.write("anslag: " + visible(fault.wording[language]) + "\n")
        }
        if case .interrupted(let signal) = fault { Signals.end(by: signal) }
        throw ExitCode(fault.exitStatus)
    }

    private func tell(of report: BuildReport, after duration: Duration) throws(BuildFault) {
        let language = options.report.language ?? report.language
        let findings = located(report.diagnostics) { path in
            // A finding about a file that cannot be read stands without the line.
            do { return try report.tree.read(path) } catch { return nil }
        }
        switch options.report.format {
        case .json: for finding in findings { try Terminal.output.write(finding.jsonLine(in: language)) }
        case .github:
            let annotations = GitHubAnnotations(language: language, prefix: report.tree.pathFromCurrentFolder)
            try Terminal.output.write(annotations.text(of: findings))
            try Terminal.error.write(GitHubAnnotations.harmless(text(of: findings, language)))
        case .text: try Terminal.error.write(text(of: findings, language))
        }
        if options.stats { try Terminal.error.write(Statistics(report).text(in: language)) }
        let summary = ReportSummary(of: report.diagnostics).text(outcome(of: report), in: language)
        if !summary.isEmpty { try Terminal.error.write(summary + "\n") }
        if report.isSound { try Terminal.error.write(closing(report, duration, language)) }
    }

    private func text(of findings: [LocatedDiagnostic], _ language: MessageLanguage) -> String {
        let form = TextReport(language: language, hasColour: Terminal.error.hasColour)
        return findings.map(form.text(of:)).joined()
    }

    private func outcome(of report: BuildReport) -> ReportSummary.Outcome {
        if report.isSound { return .sound }
        return target == .nowhere ? .unpublishable : .notPublished(anOldOneStays: report.hadOldSite)
    }

    /// `120 sidor, 164 filer på 0,3 s i _site. Innehållet ändras nästa gång 2026-12-03 18.00; bygg om då.`
    private func closing(_ report: BuildReport, _ duration: Duration, _ language: MessageLanguage) -> String {
        let (pages, files, time) = (report.pageCount, report.fileCount, seconds(duration, language))
        var text: Wording
        switch target {
        case .folder(let folder):
            text = Wording(
                sv:
                    "\(pages) \(pages == 1 ? "sida" : "sidor"), \(files) \(files == 1 ? "fil" : "filer") på \(time) i \(folder).",
                en:
                    "\(pages) \(pages == 1 ? "page" : "pages"), \(files) \(files == 1 ? "file" : "files") in \(time) in \(folder)."
            )
        case .nowhere:
            text = Wording(
                sv: "\(pages) \(pages == 1 ? "sida" : "sidor") granskades på \(time). Inga fel.",
                en: "\(pages) \(pages == 1 ? "page was" : "pages were") checked in \(time). No errors.")
        }
        if let change = report.nextChange?.stockholm {
            let moment = "\(change.date.iso) \(clock(change.time))"
            text.swedish += " Innehållet ändras av sig självt \(moment); bygg om då."
            text.english += " The content changes by itself on \(moment); build again then."
        }
        return text[language] + "\n"
    }

    private func clock(_ time: TimeOfDay) -> String {
        let (hour, minute) = (time.minutes / 60, time.minutes % 60)
        return (hour < 10 ? "0" : "") + "\(hour)." + (minute < 10 ? "0" : "") + "\(minute)"
    }
}
