// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

public import SiteKit

/// The preview of a site while someone works on it: it owns the last plan that could be shown, hears of changes, gathers a burst of them, and
/// builds one at a time. Pages stay as they were while something is wrong.
///
/// A page can be looked at as soon as the site is planned. What the rules say of finished pages comes after, and is left unsaid when another
/// change comes first.
public actor PreviewSession {
    /// Is told what each build came to, and how long it took.
    public typealias Teller = @Sendable (_ outcome: Result<BuildReport, BuildFault>, _ duration: Duration) async -> Void

    private let folder: String
    private let options: BuildOptions
    private let clock: @Sendable () -> Moment
    private let language: MessageLanguage?
    private let tell: Teller
    private let listener = ChangeListener()

    private var site: PreviewSite?
    /// What is shown as long as there is no site to show.
    private var errorPage: [UInt8] = []
    private var snapshot: SourceSnapshot?
    /// What the last plan made of the site's parts.
    private var cache = PlanCache()
    private var lastFault: BuildFault?
    /// How long the last look at all files took, and when it was.
    private var (lookDuration, lastLook) = (Duration.zero, ContinuousClock.now)
    /// The rules' look at the finished pages.
    private var review: Task<Void, Never>?

    /// How long the watch rests at least between two looks at all files where it hears nothing: a look at a small site takes 3 ms.
    private static let interval = Duration.milliseconds(100)
    /// How long the files must rest before a burst of changes is over, and how many such rests a burst may go on for.
    private static let (settling, longestBurst) = (Duration.milliseconds(30), 60)
    /// When all files are looked at where every change is heard: once when the times of those that changed can be trusted, and now and then,
    /// since some change in silence (memory that is mapped, disks that are mounted).
    private static let (afterthought, round) = (Duration.seconds(3), Duration.seconds(10))

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
        await build(first, since: start)
    }

    /// Watches the files, and the clock, until the task is cancelled.
    public func watch() async {
        var nextLook = ContinuousClock.now + Self.afterthought
        while !Task.isCancelled {
            let hearsAll = listener?.hearsAll ?? false
            // A large site is not looked at without end.
            let heard = await rest(hearsAll ? .seconds(1) : max(Self.interval, lookDuration * 10))
            if Task.isCancelled { break }
            let start = ContinuousClock.now
            if heard == .nothing, hearsAll, start < nextLook, !isTimeForChange, snapshot?.isSteady ?? false { continue }
            await lookAgain(heard, since: start)
            if case .files = heard { nextLook = start + Self.afterthought } else { nextLook = .now + Self.round }
        }
        review?.cancel()
        await review?.value
    }

    /// Answers a request that has been found proper. What tells of all other pages is shown when they have been looked at.
    func answer(to request: PreviewRequest) async -> PreviewAnswer {
        guard let target = RequestTarget.parse(request.target) else { return .refused(400, "Bad Request") }
        if site?.isLate(target) ?? false { await review?.value }
        return site?.answer(to: target) ?? .file(errorPage, at: "error.html", status: 500)
    }

    /// Where the site begins on its host.
    public var basePath: String { site?.basePath ?? "/" }

    private func lookAgain(_ heard: ChangeListener.Heard, since start: ContinuousClock.Instant) async {
        do throws(BuildFault) {
            var seen: SourceSnapshot
            if case .files(let files) = heard, let next = snapshot?.looking(at: files) {
                seen = next
            } else {
                seen = try await look()
            }
            if let snapshot, lastFault == nil, snapshot.isSteady, !seen.differs(from: snapshot), !isTimeForChange {
                self.snapshot = seen
                return
            }
            // What is heard is told when the burst is over.
            for _ in 0..<Self.longestBurst where heard == .nothing {
                guard await sleep(Self.settling) else { return }
                let next = try await look(after: seen)
                let isQuiet = !next.differs(from: seen)
                seen = next
                if isQuiet { break }
            }
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
        let seen = try await Self.take(of: folder, after: last ?? snapshot, listener)
        lookDuration = start.duration(to: .now)
        return seen
    }

    /// Reads the disk away from the actor, which answers requests in the meantime.
    @concurrent
    private static func take(
        of folder: String, after last: SourceSnapshot?, _ listener: ChangeListener?
    ) async throws(BuildFault) -> SourceSnapshot {
        try SourceSnapshot.take(of: folder, after: last, listening: listener)
    }

    private func build(_ seen: SourceSnapshot, since start: ContinuousClock.Instant) async {
        review?.cancel()
        (snapshot, lastFault) = (seen, nil)
        var options = options
        options.now = clock()
        var cache = cache
        self.cache = PlanCache()
        let planned = await plan(seen.sources, options: options, cache: &cache)
        // What was read while it changed is planned again at the next look, from the beginning.
        if seen.isSteady { self.cache = cache }
        let diagnostics = Policy.ofTheRim(seen.found.findings) + planned.diagnostics
        let isPublishable = planned.value != nil && diagnostics.allowPublication()
        var report = BuildReport(
            diagnostics: diagnostics, isPublishable: isPublishable, language: .swedish, tree: seen.found.value)
        report.hadOldSite = site != nil
        if let plan = planned.value {
            report.take(plan)
            // What a rule finds on a page can be looked at while it is mended: a new page to which nothing leads yet.
            report.isShown = !diagnostics.contains(where: \.keepsSiteFromView)
            if report.isShown { site = PreviewSite(plan, from: seen.found.value) }
        }
        errorPage = report.isShown ? [] : page(of: report)
        guard let plan = planned.value, report.isShown else {
            return await tell(.success(report), start.duration(to: .now))
        }
        // The page is there to be looked at already, and requests come first.
        let jobs = options.jobs ?? SiteBuild.processors
        review = Task(priority: .utility) { [report, tell] in
            do throws(Cancelled) {
                let production = try await produce(plan, after: report.diagnostics, jobs: jobs, to: Onlooker())
                var finished = report
                finished.take(production)
                finished.isPublishable = finished.diagnostics.allowPublication()
                self.show(production.plan, from: report.tree)
                await tell(.success(finished), start.duration(to: .now))
            } catch {}
        }
    }

    /// Shows the late pages as they are published: with what was found on all others.
    private func show(_ plan: Plan, from tree: SourceTree) {
        if !Task.isCancelled { site = PreviewSite(plan, from: tree) }
    }

    private func page(of report: BuildReport) -> [UInt8] {
        let findings = located(report.diagnostics) { path in
            // A finding about a file that cannot be read stands without the line.
            do { return try report.tree.read(path) } catch { return nil }
        }
        return Array(HTMLReport(language: language ?? report.language).page(of: findings).utf8)
    }

    /// Waits for something to be heard.
    private func rest(_ duration: Duration) async -> ChangeListener.Heard {
        if let listener { return await listener.wait(atMost: duration) }
        _ = await sleep(duration)
        return .nothing
    }

    /// Waits; false when the task has been cancelled.
    private func sleep(_ duration: Duration) async -> Bool {
        do { try await Task.sleep(for: duration) } catch { return false }
        return true
    }
}

/// Who looks on while a site is produced, until another change comes.
private struct Onlooker: OutputReceiver {
    func receive(_ file: OutputFile, mayPublish: Bool) throws(Cancelled) {
        if Task.isCancelled { throw Cancelled() }
    }
}

/// Another change has come.
private struct Cancelled: Error {}
