// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension RandomAccessCollection where Self: Sendable, Index == Int, Element: Sendable {
    /// Transforms all elements on as many tasks as asked for and returns the results in the order of the elements, however
    /// the tasks were scheduled.
    ///
    /// Each task takes a slice at a time; there are several slices a task, so that one with slow elements does not hold up
    /// the rest.
    public func parallelMap<Result: Sendable>(
        jobs: Int, _ transform: @escaping @Sendable (Element) -> Result
    ) async -> [Result] {
        let slice = Swift.max(1, Swift.min(256, (count + jobs * 8 - 1) / (jobs * 8)))
        let starts = Array(stride(from: startIndex, to: endIndex, by: slice))
        if jobs <= 1 || starts.count <= 1 { return map(transform) }
        return await withTaskGroup(of: (Int, [Result]).self) { group in
            var next = 0
            func startNext() {
                guard next < starts.count else { return }
                let (number, start) = (next, starts[next])
                next += 1
                group.addTask {
                    let end = Swift.min(start + slice, endIndex)
                    return (number, self[start..<end].map(transform))
                }
            }
            for _ in 0..<jobs { startNext() }
            // What is done is put together while the rest is worked on.
            var all: [Result] = []
            all.reserveCapacity(count)
            var waiting = [[Result]?](repeating: nil, count: starts.count)
            var turn = 0
            for await (number, results) in group {
                startNext()
                waiting[number] = results
                while turn < waiting.count, let ready = waiting[turn] {
                    all += ready
                    waiting[turn] = nil
                    turn += 1
                }
            }
            return all
        }
    }
}
