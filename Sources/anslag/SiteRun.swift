// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import SiteKit
import SiteRunner

/// What `build` and `check` do: run a build and tell of it, with a closing line on standard error, and end the process.
struct SiteRun {
    let options: SiteOptions
    let target: SiteBuild.Target

    func run() async throws {
        ProcessMemory.keep()
        let start = ContinuousClock.now
        let report = try await build()
        let unprinted = tell(of: report, after: start.duration(to: .now))
        Ending.end(status(of: report, unprinted), with: report)
    }

    /// After `build` the status tells of the site, whatever became of what was to be printed of it. What `check` prints is all that
    /// comes of it.
    private func status(of report: BuildReport, _ unprinted: [BuildFault]) -> Int32 {
        let faults = unprinted.map { Ending.of($0, in: options.report.language ?? report.language) }
        if target == .nowhere, let status = faults.first { return status }
        return report.isPublishable ? 0 : 1
    }

    /// Builds, with its progress on standard error.
    func build() async throws(BuildFault) -> BuildReport {
        let progress = Progress(in: options.report.language ?? .swedish)
        defer { progress.clear() }
        let build = SiteBuild(
            site: options.sources.site, target: target, options: options.sources.buildOptions, isStrict: options.strict,
            progress: { progress.tell($0, $1) })
        let report = try await build.run()
        if !report.isPublishable { try report.tree.refuseShortage() }
        return report
    }

    /// Prints everything. Returns why something could not be printed.
    private func tell(of report: BuildReport, after duration: Duration) -> [BuildFault] {
        var unprinted: [BuildFault] = []
        func attempt(_ printing: () throws(BuildFault) -> Void) {
            do throws(BuildFault) { try printing() } catch { unprinted.append(error) }
        }
        let language = options.report.language ?? report.language
        let ending = ReportOptions.Ending(
            outcome: outcome(of: report), isPublishable: report.isPublishable, isStrict: options.strict,
            editURL: report.editURL)
        attempt { () throws(BuildFault) in
            try options.report.tell(report.diagnostics, from: report.tree, in: language, ending: ending)
        }
        if let path = options.trace {
            attempt { () throws(BuildFault) in
                try SingleFile.write(Trace(timeline: report.timeline).text, to: path)
            }
        }
        if options.stats { Terminal.say(Statistics(report).text(in: language)) }
        let summary = ReportSummary(of: report.diagnostics).text(outcome(of: report), in: language)
        if !report.diagnostics.isEmpty { Terminal.say(summary + "\n") }
        if report.isPublishable { Terminal.say(closing(report, duration, language)) }
        return unprinted
    }

    private func outcome(of report: BuildReport) -> ReportSummary.Outcome {
        if report.isPublishable { return target == .nowhere ? .sound : .published }
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
