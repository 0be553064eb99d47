// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import SiteKit
import SiteRunner

/// What `serve` tells the person at the terminal.
struct PreviewReport: Sendable {
    let options: ReportOptions

    /// The address, and how to end.
    func announce(_ address: String) {
        let text = Wording(
            sv: "Webbplatsen visas på \(address)\nAvsluta med Ctrl-C.",
            en: "The site is shown at \(address)\nEnd with Ctrl-C.")
        Terminal.say(text[options.language ?? .swedish] + "\n")
    }

    /// What a build came to. A terminal that has gone away is no reason to stop showing pages.
    func tell(_ outcome: Result<BuildReport, BuildFault>, after duration: Duration) {
        do throws(BuildFault) {
            switch outcome {
            case .success(let report): try tell(of: report, duration)
            case .failure(let fault):
                Terminal.say("anslag: " + visible(fault.wording[options.language ?? .swedish]) + "\n")
            }
        } catch {}
    }

    private func tell(of report: BuildReport, _ duration: Duration) throws(BuildFault) {
        let language = options.language ?? report.language
        try options.tell(report.diagnostics, from: report.tree, in: language)
        let isPublishable = !report.diagnostics.contains { $0.severity == .error }
        let found = ReportSummary(of: report.diagnostics).text(isPublishable ? .sound : .unpublishable, in: language)
        if !found.isEmpty { Terminal.say(found + "\n") }
        Terminal.say(outcome(of: report, seconds(duration, language))[language] + "\n")
    }

    private func outcome(of report: BuildReport, _ time: String) -> Wording {
        let pages = report.pageCount
        if report.isPublishable {
            return Wording(
                sv: "\(pages) \(pages == 1 ? "sida" : "sidor") lästes på \(time).",
                en: "\(pages) \(pages == 1 ? "page was" : "pages were") read in \(time).")
        }
        if report.isShown {
            return Wording(
                sv: "Sidorna visas som de är nu, men kan inte publiceras förrän felen är rättade.",
                en: "The pages are shown as they are now, but cannot be published until the errors are mended.")
        }
        if report.hadOldSite {
            return Wording(
                sv: "Sidorna visas som de var före felet. De läses om när du sparar.",
                en: "The pages are shown as they were before the error. They are read again when you save.")
        }
        return Wording(
            sv: "Felen visas i webbläsaren tills de är rättade.",
            en: "The errors are shown in the browser until they are mended.")
    }
}
