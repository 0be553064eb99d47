// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform
public import SiteKit
import Synchronization

/// One run of the generator over a site on disk: find the files, plan, render and write, publish.
public struct SiteBuild: Sendable {
    /// What becomes of what is rendered.
    public enum Target: Hashable, Sendable {
        /// It is published in a folder.
        case folder(String)
        /// It is looked at and forgotten.
        case nowhere
    }

    /// The folder with site.yml.
    public var site: String
    /// What becomes of what is rendered.
    public var target: Target
    /// What the core is told.
    public var options: BuildOptions
    /// Whether warnings keep the site from being published.
    public var isStrict: Bool
    /// Is told after each file how many are done; from any thread.
    public var progress: @Sendable (_ done: Int, _ count: Int) -> Void

    /// A run of its parts.
    public init(
        site: String, target: Target, options: BuildOptions, isStrict: Bool = false,
        progress: @escaping @Sendable (_ done: Int, _ count: Int) -> Void = { _, _ in }
    ) {
        (self.site, self.target, self.options, self.isStrict) = (site, target, options, isStrict)
        self.progress = progress
    }

    /// How many files are worked on at once where no one says: as many as there are processors for this process.
    public static var processors: Int { Int(anslag_processors()) }

    /// Runs. Throws for what is no fault of the site's authors; the old site is then untouched.
    public func run() async throws(BuildFault) -> BuildReport {
        let timeline = BuildTimeline()
        timeline.begin(.finding)
        defer { timeline.end() }
        let found = try SourceTree.find(in: site, themeFolder: themeFolder(ofSite:))
        var report = BuildReport(
            diagnostics: Policy.ofTheRim(found.findings), isPublishable: false, language: .swedish, timeline: timeline,
            tree: found.value)
        let output = try openOutput(for: found.value)
        report.hadOldSite = output?.hasOldSite ?? false
        do throws(BuildFault) {
            try await finish(&report, output)
        } catch {
            // The first fault is the one to tell; a staging folder that stays is removed by the next build.
            do { try output?.discard() } catch {}
            throw error
        }
        return report
    }

    private func openOutput(for tree: SourceTree) throws(BuildFault) -> OutputTree? {
        guard case .folder(let path) = target else { return nil }
        return try OutputTree(at: path, for: tree)
    }

    private func finish(_ report: inout BuildReport, _ output: OutputTree?) async throws(BuildFault) {
        let timeline = report.timeline
        var cache = PlanCache()
        let planned = await plan(report.tree.sources, options: options, cache: &cache) { timeline.begin($0.wording) }
        report.diagnostics += planned.diagnostics
        if let plan = planned.value {
            report.take(plan)
            // With an error nothing is published, but the pages may hold more that the author should hear of at once.
            timeline.begin(.rendering)
            let writer = Writer(to: output, timeline, routes: plan.routes.count, progress)
            let jobs = options.jobs ?? Self.processors
            let production = try await produce(plan, after: report.diagnostics, jobs: jobs, to: writer)
            report.take(production, byteCount: writer.byteCount)
        }
        timeline.begin(.publishing)
        let isPublishable = planned.value != nil && report.diagnostics.allowPublication(isStrict: isStrict)
        guard let output else {
            report.isPublishable = isPublishable
            return
        }
        if isPublishable { report.diagnostics += Policy.ofTheRim(try output.carryOver()) }
        guard isPublishable, report.diagnostics.allowPublication(isStrict: isStrict) else {
            return try output.discard()
        }
        if let signal = Signals.received { throw .interrupted(signal: signal) }
        report.diagnostics += Policy.ofTheRim(try output.publish())
        report.isPublishable = true
    }
}

/// Who writes each file as soon as it is made, so that the site is never in memory as a whole.
private final class Writer: OutputReceiver {
    private let output: OutputTree?
    private let timeline: BuildTimeline
    private let routes: Int
    private let progress: @Sendable (_ done: Int, _ count: Int) -> Void
    private let done = Atomic<Int>(0)
    private let bytes = Atomic<Int>(0)

    /// A writer into a staging folder; without one it only looks on.
    init(
        to output: OutputTree?, _ timeline: BuildTimeline, routes: Int,
        _ progress: @escaping @Sendable (_ done: Int, _ count: Int) -> Void
    ) {
        (self.output, self.timeline, self.routes, self.progress) = (output, timeline, routes, progress)
    }

    /// How many bytes have been written.
    var byteCount: Int { bytes.load(ordering: .relaxed) }

    func receive(_ file: OutputFile, mayPublish: Bool) throws(BuildFault) {
        if let signal = Signals.received { throw .interrupted(signal: signal) }
        if mayPublish, let output { bytes.add(try output.write(file), ordering: .relaxed) }
        progress(done.add(1, ordering: .relaxed).newValue, routes)
    }

    func observe<Result>(_ work: () -> Result) -> Result { timeline.noting(.rendering, work) }
}

extension Wording {
    fileprivate static let finding = Wording(sv: "hitta filer", en: "find files")
    fileprivate static let rendering = Wording(sv: "göra sidor", en: "make pages")
    fileprivate static let publishing = Wording(sv: "publicera", en: "publish")
}
