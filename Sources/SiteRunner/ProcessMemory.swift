// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform

/// The memory of the process.
public enum ProcessMemory {
    /// From now on takes memory in large steps. To be called before the first thread.
    public static func takeInSteps() { anslag_take_memory_in_steps() }

    /// From now on keeps what is freed for what comes next: for a process that builds once and ends.
    public static func keep() { anslag_keep_memory() }
}
