import CPlatform
import SiteKit

/// The memory of the process.
public enum ProcessMemory {
    private static let kept = Locked<[Plan]>([])

    /// From now on takes memory in large steps. To be called before the first thread.
    public static func takeInSteps() { anslag_take_memory_in_steps() }

    /// From now on keeps what is freed for what comes next: for a process that builds once and ends.
    public static func keep() { anslag_keep_memory() }

    /// Keeps what was built until the process ends. To take a site of 10,000 pages apart, object by object, is one part in a hundred of
    /// building it, and the system takes the memory back at once.
    public static func keep(_ report: BuildReport) {
        if let plan = report.plan { kept.withLock { $0.append(plan) } }
    }
}
