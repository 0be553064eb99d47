public import SiteKit

/// The preview of a site while someone works on it: it owns the last plan that could be shown, watches the files, gathers a burst of changes, and
/// builds one at a time. Pages stay as they were while something is wrong.
public actor PreviewSession {
    /// Is told what each build came to, and how long it took.
    public typealias Teller = @Sendable (_ outcome: Result<BuildReport, BuildFault>, _ duration: Duration) async -> Void

    private let folder: String
    private let options: BuildOptions
    private let clock: @Sendable () -> Moment
    private let language: MessageLanguage?
    private let tell: Teller

    private var site: PreviewSite?
    /// What is shown as long as there is no site to show.
    private var errorPage: [UInt8] = []
    private var snapshot: SourceSnapshot?
    private var lastFault: BuildFault?
    /// How long the last look at the files took.
    private var lookDuration = Duration.zero

    /// How long the watch rests at least between two looks at the files: a look at a small site takes 3 ms.
    private static let interval = Duration.milliseconds(100)
    /// How long the files must rest before a burst of changes is over, and how many such rests a burst may go on for.
    private static let (settling, longestBurst) = (Duration.milliseconds(30), 60)

    /// A session over a folder with site.yml. The clock replaces the moment of the options at each build.
    public init(
        site folder: String, options: BuildOptions, clock: @escaping @Sendable () -> Moment,
        language: MessageLanguage? = nil, tell: @escaping Teller
    ) {
        (self.folder, self.options, self.clock, self.language, self.tell) = (folder, options, clock, language, tell)
    }

    /// Builds for the first time. Throws where there is no site at all.
    public func begin() async throws(BuildFault) {
        let start = ContinuousClock.now
        let first = try await look()
        snapshot = first
        await build(first, since: start)
    }

    /// Watches the files, and the clock, until the task is cancelled.
    public func watch() async {
        // A large site is not looked at without end.
        while await rest(max(Self.interval, lookDuration * 10)) { await lookAgain() }
    }

    /// Answers a request that has been found proper.
    func answer(to request: PreviewRequest) -> PreviewAnswer {
        guard let target = RequestTarget.parse(request.target) else { return .refused(400, "Bad Request") }
        return site?.answer(to: target) ?? .file(errorPage, at: "error.html", status: 500)
    }

    /// Where the site begins on its host.
    public var basePath: String { site?.basePath ?? "/" }

    private func lookAgain() async {
        let start = ContinuousClock.now
        do throws(BuildFault) {
            var seen = try await look()
            if let snapshot, lastFault == nil, !seen.differs(from: snapshot), !isTimeForChange {
                self.snapshot = seen
                return
            }
            for _ in 0..<Self.longestBurst {
                guard await rest(Self.settling) else { return }
                let next = try await look(after: seen)
                let isQuiet = !next.differs(from: seen)
                seen = next
                if isQuiet { break }
            }
            (snapshot, lastFault) = (seen, nil)
            await build(seen, since: start)
        } catch {
            // The files may be on their way from one branch to another; what is shown stays.
            if error != lastFault { await tell(.failure(error), .zero) }
            lastFault = error
        }
    }

    private var isTimeForChange: Bool { site?.nextChange.map { $0 <= clock() } ?? false }

    private func look(after last: SourceSnapshot? = nil) async throws(BuildFault) -> SourceSnapshot {
        let start = ContinuousClock.now
        let seen = try await Self.take(of: folder, after: last ?? snapshot)
        lookDuration = start.duration(to: .now)
        return seen
    }

    /// Reads the disk away from the actor, which answers requests in the meantime.
    @concurrent
    private static func take(
        of folder: String, after last: SourceSnapshot?
    ) async throws(BuildFault) -> SourceSnapshot {
        try SourceSnapshot.take(of: folder, after: last)
    }

    private func build(_ seen: SourceSnapshot, since start: ContinuousClock.Instant) async {
        let tree = seen.found.value
        var options = options
        options.now = clock()
        let planned = await plan(tree.sources, options: options)
        let diagnostics = seen.found.diagnostics + planned.diagnostics
        let isSound = planned.value != nil && !diagnostics.contains { $0.severity == .error }
        var report = BuildReport(diagnostics: diagnostics, isSound: isSound, language: .swedish, tree: tree)
        report.hadOldSite = site != nil
        if let plan = planned.value {
            (report.pageCount, report.fileCount) = (plan.pageCount, plan.routes.count)
            (report.nextChange, report.language) = (plan.nextChange, plan.messageLanguage)
            // What a rule finds on a page can be looked at while it is mended: a new page to which nothing leads yet.
            report.isShown = !diagnostics.contains(where: \.keepsSiteFromView)
            if report.isShown {
                site = PreviewSite(plan, from: tree)
                // The pages can be looked at already; what the rules say of them is told as soon as all have been made once.
                report.diagnostics += conclude(await checked(plan), in: plan).diagnostics
                report.isSound = !report.diagnostics.contains { $0.severity == .error }
            }
        }
        errorPage = report.isShown ? [] : page(of: report)
        await tell(.success(report), start.duration(to: .now))
    }

    /// Makes all pages away from the actor, and lets the rules look at each.
    @concurrent
    private nonisolated func checked(_ plan: Plan) async -> [PageReport] {
        await plan.routes.slices(of: 64).parallelMap(jobs: options.jobs ?? SiteBuild.processors) { slice in
            var renderer = RouteRenderer(plan)
            return slice.compactMap { check(renderer.render($0), of: $0, in: plan) }
        }.flatMap { $0 }
    }

    private func page(of report: BuildReport) -> [UInt8] {
        let findings = located(report.diagnostics) { path in
            // A finding about a file that cannot be read stands without the line.
            do { return try report.tree.read(path) } catch { return nil }
        }
        return Array(HTMLReport(language: language ?? report.language).page(of: findings).utf8)
    }

    /// Waits; false when the task has been cancelled.
    private func rest(_ duration: Duration) async -> Bool {
        do { try await Task.sleep(for: duration) } catch { return false }
        return true
    }
}
