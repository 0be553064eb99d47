import CPlatform

/// The memory of this process.
public enum ProcessMemory {
    /// Keeps what is freed for what comes next: for a process that builds once and ends.
    public static func keep() { anslag_keep_memory() }
}
