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
            diagnostics: found.diagnostics, isSound: false, language: .swedish, timeline: timeline, tree: found.value)
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
        let planned = await plan(report.tree.sources, options: options) { timeline.begin($0.wording) }
        report.diagnostics += planned.diagnostics
        report.plan = planned.value
        if let plan = planned.value {
            (report.pageCount, report.nextChange, report.language) = (
                plan.pageCount, plan.nextChange, plan.messageLanguage
            )
            report.editURL = plan.editURL
            // With an error nothing is published, but the pages may hold more that the author should hear of at once.
            timeline.begin(.rendering)
            let written = try await write(plan, timeline, to: report.diagnostics.hasErrors ? nil : output)
            report.byteCount = written.byteCount
            let conclusion = conclude(written.reports, in: plan)
            report.findings = report.diagnostics + conclusion.findings
            report.diagnostics += conclusion.diagnostics
            report.fileCount = plan.routes.count
        }
        timeline.begin(.publishing)
        guard let output else {
            report.isSound = planned.value != nil && isPublishable(report.diagnostics)
            return
        }
        if planned.value != nil, isPublishable(report.diagnostics) { report.diagnostics += try output.carryOver() }
        guard planned.value != nil, isPublishable(report.diagnostics) else { return try output.discard() }
        if let signal = Signals.received { throw .interrupted(signal: signal) }
        report.diagnostics += try output.publish()
        report.isSound = true
    }

    private func isPublishable(_ diagnostics: [Diagnostic]) -> Bool {
        !diagnostics.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
    }

    /// Renders routes side by side and writes each as soon as it is made, so that the site is never in memory as a whole.
    private func write(_ plan: Plan, _ timeline: BuildTimeline, to output: OutputTree?) async throws(BuildFault)
        -> Written
    {
        let state = WriteState()
        let jobs = options.jobs ?? Self.processors
        let slices = plan.routes.slices(for: jobs)
        // Each worker remembers what pages share, for all that it renders.
        let workers = Locked<[Worker]>([])
        let written = await slices.parallelMap(jobs: jobs) { slice in
            var worker = workers.withLock { $0.popLast() } ?? Worker(plan)
            var written = Written()
            timeline.noting(.rendering) {
                for route in slice {
                    if state.isStopped { break }
                    if let signal = Signals.received {
                        state.stop(.interrupted(signal: signal))
                        break
                    }
                    let file = worker.renderer.render(route)
                    do throws(BuildFault) {
                        if let output { written.byteCount += try output.write(file) }
                    } catch {
                        state.stop(error)
                    }
                    if let report = worker.checker.check(file, of: route) { written.reports.append(report) }
                    progress(state.countOne(), plan.routes.count)
                }
            }
            workers.withLock { $0.append(worker) }
            return written
        }
        if let fault = state.fault { throw fault }
        return written.reduce(into: Written()) { sum, part in
            sum.byteCount += part.byteCount
            sum.reports += part.reports
        }
    }
}

/// Who renders pages, and lets the rules look at them, one after the other.
private struct Worker: Sendable {
    var renderer: RouteRenderer
    var checker: PageChecker

    init(_ plan: Plan) { (renderer, checker) = (RouteRenderer(plan), PageChecker(plan)) }
}

/// What came of writing routes.
private struct Written: Sendable {
    /// How many bytes were written.
    var byteCount = 0
    /// What the rules found on the pages.
    var reports: [PageReport] = []
}

extension Array {
    /// The array in parts: short enough for all jobs to have work, and no longer than 64.
    func slices(for jobs: Int) -> [ArraySlice<Element>] {
        let length = Swift.max(1, Swift.min(64, count / (jobs * 4)))
        return stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)] }
    }
}

/// What the tasks that write share: how far they have come, and the first fault, after which the rest is left undone.
private final class WriteState: Sendable {
    private let done = Atomic<Int>(0)
    private let first = Locked<BuildFault?>(nil)
    private let stopped = Atomic<Bool>(false)

    var isStopped: Bool { stopped.load(ordering: .relaxed) }

    var fault: BuildFault? { first.withLock { $0 } }

    func countOne() -> Int { done.add(1, ordering: .relaxed).newValue }

    func stop(_ fault: BuildFault) {
        first.withLock { $0 = $0 ?? fault }
        stopped.store(true, ordering: .relaxed)
    }
}

extension [Diagnostic] {
    fileprivate var hasErrors: Bool { contains { $0.severity == .error } }
}

extension Wording {
    fileprivate static let finding = Wording(sv: "hitta filer", en: "find files")
    fileprivate static let rendering = Wording(sv: "göra sidor", en: "make pages")
    fileprivate static let publishing = Wording(sv: "publicera", en: "publish")
}
