// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// What came of producing a site.
public struct Production: Sendable {
    /// The plan, whose late outputs tell of what was found.
    public let plan: Plan
    /// What to tell, with what was told of the plan. A fault of the theme, which stands on many pages, is told once.
    public let diagnostics: [Diagnostic]
    /// What was found, each by itself.
    public let findings: [Diagnostic]
}

/// Who takes what is produced: the rim, which writes it to a disk or only looks on.
public protocol OutputReceiver: Sendable {
    /// Why the rim cannot go on.
    associatedtype Fault: Error
    /// Takes a file, as soon as it is made, on any thread. `mayPublish` is false once something is known that keeps the site from being
    /// published. What is thrown ends the production.
    func receive(_ file: OutputFile, mayPublish: Bool) throws(Fault)
    /// Does a piece of work, as it is: for those who want to know how long it takes.
    func observe<Result>(_ work: () -> Result) -> Result
}

extension OutputReceiver {
    /// Nobody asks.
    public func observe<Result>(_ work: () -> Result) -> Result { work() }
}

/// Produces a planned site, of which `planned` is told: lets the rules look at it as a whole, makes the early outputs and looks at each,
/// and then makes the late ones from the verdict on those. The same for whoever builds, checks or shows it.
public func produce<Receiver: OutputReceiver>(
    _ plan: Plan, after planned: [Diagnostic], jobs: Int, to receiver: Receiver
) async throws(Receiver.Fault) -> Production {
    let policy = plan.inputs.policy
    var told = planned + policy.judge(await lint(plan.site, plan.inputs))
    let early = try await plan.make(.early, jobs, receiver, mayPublish: told.allowPublication())
    let findings = plan.summarise(early)
    let verdict = told + policy.judge(findings)
    let late = await plan.tellingOf(verdict)
    let reports = try await late.value.make(.late, jobs, receiver, mayPublish: verdict.allowPublication())
    // Rules that compare pages look again when all are there; what they found among the early ones has been told.
    let found = Set(findings)
    let others = late.findings + late.value.summarise(early + reports).filter { !found.contains($0) }
    let ofPages = policy.judge(findings + others)
    let all = told + ofPages
    told += merged(ofPages) + policy.judge(late.value.unusedIssues(after: all))
    return Production(plan: late.value, diagnostics: told, findings: all)
}

extension Plan {
    /// Makes the outputs of a phase side by side, and lets the rules look at each page.
    fileprivate func make<Receiver: OutputReceiver>(
        _ phase: OutputPhase, _ jobs: Int, _ receiver: Receiver, mayPublish: Bool
    ) async throws(Receiver.Fault) -> [PageReport] {
        let queue = RouteQueue(routes.filter { $0.phase == phase }, jobs: jobs)
        let results = await (0..<jobs).parallelMap(jobs: jobs) { _ -> Result<[PageReport], Receiver.Fault> in
            var worker = RouteWorker(self)
            var reports: [PageReport] = []
            while let routes = queue.next() {
                let fault = receiver.observe { () -> Receiver.Fault? in
                    for route in routes {
                        let (file, report) = worker.make(route)
                        if let report { reports.append(report) }
                        do throws(Receiver.Fault) { try receiver.receive(file, mayPublish: mayPublish) } catch {
                            return error
                        }
                    }
                    return nil
                }
                guard let fault else { continue }
                queue.close()
                return .failure(fault)
            }
            return .success(reports)
        }
        var reports: [PageReport] = []
        for result in results { reports += try result.get() }
        return reports
    }

    /// What the rules found on pages, and between them. `reports` may come in any order.
    fileprivate func summarise(_ reports: [PageReport]) -> [Finding] {
        checkPages(reports, inputs.rules.output, in: site).untold(by: analysis.findings)
    }

    /// The known issues that match nothing. Where rules have not looked everywhere, nobody knows.
    fileprivate func unusedIssues(after diagnostics: [Diagnostic]) -> [Finding] {
        guard !inputs.rules.isEmpty, checksPages else { return [] }
        return inputs.policy.suppressions.unused(
            after: diagnostics, withheld: withheld, faulty: faultyFiles(diagnostics.map(\.finding)))
    }
}

/// Who makes outputs one after the other, and lets the rules look at those that are pages. What a worker remembers never changes a byte.
public struct RouteWorker: Sendable {
    private var renderer: RouteRenderer
    private var checker: PageChecker?

    /// A worker for a plan.
    public init(_ plan: Plan) {
        renderer = RouteRenderer(plan)
        if !plan.inputs.rules.isEmpty, plan.checksPages {
            checker = PageChecker(plan.site, plan.inputs.rules.output, plan.analysis.places)
        }
    }

    /// What is published at a route, and what the rules say of it.
    public mutating func make(_ route: Route) -> (OutputFile, PageReport?) {
        let file = renderer.render(route)
        guard let subject = route.subject else { return (file, nil) }
        return (file, checker?.check(file, showing: subject, part: route.part))
    }
}

/// The routes that are still to be made, in slices: short enough for all workers to have some, and no longer than 64.
private final class RouteQueue: Sendable {
    private let routes: [Route]
    private let length: Int
    private let place = Atomic<Int>(0)

    init(_ routes: [Route], jobs: Int) {
        self.routes = routes
        length = max(1, min(64, routes.count / (jobs * 4)))
    }

    /// The next slice; nil when there is none.
    func next() -> ArraySlice<Route>? {
        let start = place.add(length, ordering: .relaxed).oldValue
        return start < routes.count ? routes[start..<min(start + length, routes.count)] : nil
    }

    /// Leaves the rest undone.
    func close() { place.store(routes.count, ordering: .relaxed) }
}

/// Lets the rules about the whole site look at it. The law's pages that Anslag writes are looked at when they are written.
func lint(_ site: Site, _ inputs: Inputs) async -> [Finding] {
    await checkSite(site, inputs.rules.site, jobs: inputs.options.parallelJobs)
}
