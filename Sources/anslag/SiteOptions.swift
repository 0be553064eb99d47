// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

public import ArgumentParser
public import SiteKit
import SiteRunner

/// The flags that say what a site is made of; `build`, `check` and `serve` share them.
struct SourceOptions: ParsableArguments {
    @Argument(help: "The folder with site.yml.", completion: .directory)
    var site = "."

    @Option(name: .customLong("base-url"), help: "The address of the site; overrides site.yml.")
    var baseURL: String?

    @Flag(help: "Also make drafts and pages that are not yet published.")
    var drafts = false

    @Option(
        help: "Build as at this moment, in Swedish time: 2026-12-03 or 2026-12-03T18:00. (default: the clock)",
        transform: moment)
    var now: Moment?

    @Option(help: "How many files are worked on at once. (default: one for each processor)")
    var jobs: Int?

    @Flag(help: ArgumentHelp("Let no rule look at the site: for measuring what the rules cost.", visibility: .hidden))
    var withoutRules = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    }

    /// What the core is told.
    var buildOptions: BuildOptions {
        BuildOptions(
            now: now ?? Clock.now, baseURL: baseURL, includesDrafts: drafts, jobs: jobs ?? SiteBuild.processors,
            checksRules: !withoutRules)
    }
}

/// The flags that `build` and `check` share.
struct SiteOptions: ParsableArguments {
    @OptionGroup var sources: SourceOptions

    @Flag(help: "Let warnings fail the build.")
    var strict = false

    @Flag(help: "Print pages, files, bytes and the time of each stage.")
    var stats = false

    @Option(help: "Write when each part of the work was done to a file, in Chrome's trace format.", completion: .file())
    var trace: String?

    @OptionGroup var report: ReportOptions
}

extension MessageLanguage: ExpressibleByArgument {}

private func moment(_ text: String) throws -> Moment {
    switch Moment.parse(text) {
    case .success(let moment): moment
    case .failure(.repeated(let first, let second)):
        throw ValidationError("\(text) happens twice, when summer time ends: write \(first.iso) or \(second.iso).")
    case .failure(.skipped(let next)):
        throw ValidationError("\(text) does not exist: summer time begins. The next moment is \(next.iso).")
    case .failure: throw ValidationError("'\(text)' is no date or moment. Write 2026-12-03 or 2026-12-03T18:00.")
    }
}
