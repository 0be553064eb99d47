// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform
import Dispatch
import Glibc
import SiteKit

/// The threads that a command runs on. They begin when there is work for them, and end with the process.
///
/// Swift's own threads are those of the dispatch library. It needs an event loop to count them, sleeps for ever where no thread can be had,
/// and ends the process by a trap where no event loop can. This pool needs one thread; what more there are only save time.
public final class ThreadPool: TaskExecutor {
    private struct State {
        var jobs: [UnownedJob] = []
        /// The first of the jobs that no thread has taken.
        var next = 0
        var threads = 0
        /// The threads that have nothing to do.
        var idle = 0

        /// Counts one thread more if there is work for it.
        mutating func makeRoom(within limit: Int) -> Bool {
            guard threads == 0 || jobs.count - next > idle, threads < limit else { return false }
            (threads, idle) = (threads + 1, idle + 1)
            return true
        }
    }

    private let limit: Int
    private let state = Locked(State())
    private let arrivals = DispatchSemaphore(value: 0)

    /// A pool of one thread, and of up to so many when there is work for them. Throws where there cannot be even one.
    public init(threads limit: Int) throws(BuildFault) {
        self.limit = limit
        let code = state.withLock { $0.makeRoom(within: limit) } ? startThread() : EAGAIN
        if code != 0 { throw .unstarted(.noThread(SystemFault("", code))) }
    }

    /// Takes a job, for whichever thread is free first. In the order in which they come: a build has no work that is more urgent.
    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let wantsThread = state.withLock { state in
            state.jobs.append(job)
            return state.makeRoom(within: limit)
        }
        arrivals.signal()
        // Where no further thread can be had, those that are there do the work.
        if wantsThread { _ = startThread() }
    }

    /// Starts a thread that has been counted. Returns 0, or the number of the error.
    private func startThread() -> Int32 {
        let pool = Unmanaged.passRetained(self)
        let code = anslag_start_thread(
            { pool in
                if let pool { Unmanaged<ThreadPool>.fromOpaque(pool).takeRetainedValue().work() }
                return nil
            }, pool.toOpaque())
        if code != 0 {
            pool.release()
            state.withLock { ($0.threads, $0.idle) = ($0.threads - 1, $0.idle - 1) }
        }
        return code
    }

    private func work() {
        while true {
            arrivals.wait()
            let job = state.withLock { state in
                let job = state.jobs[state.next]
                state.next += 1
                state.idle -= 1
                if state.next == state.jobs.count {
                    state.jobs.removeAll(keepingCapacity: true)
                    state.next = 0
                }
                return job
            }
            job.runSynchronously(on: asUnownedTaskExecutor())
            state.withLock { $0.idle += 1 }
        }
    }
}

extension Wording {
    fileprivate static func noThread(_ fault: SystemFault) -> Wording {
        Wording(
            sv: "Systemet ger ingen tråd att arbeta på: \(fault.reason). Ingenting är gjort.",
            en: "The system gives no thread to work on: \(fault.reason). Nothing has been done.")
    }
}
