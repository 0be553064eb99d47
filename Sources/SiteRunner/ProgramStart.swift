// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import CPlatform
import Glibc
import SiteKit

/// What a process needs before it can do anything at all.
public enum ProgramStart {
    /// Less than this no command comes through with (docs/reference/exit-status.md).
    private static let leastMemory = 96 * 1024 * 1024

    /// Puts the process in order: no closed standard stream gives its number to another file, signals are remembered, and memory is
    /// taken in large steps. To be called before the first thread.
    public static func prepare() throws(BuildFault) {
        ProcessMemory.takeInSteps()
        Signals.watch()
        guard anslag_hold_standard_streams() == 0 else { throw .unstarted(.noStreams(.last(""))) }
        guard anslag_has_memory(leastMemory) != 0 else { throw .unstarted(.noMemory) }
    }

    /// What the program was asked, without its own name.
    public static func arguments() throws(BuildFault) -> [String] {
        let count = anslag_argument_count()
        guard count > 0 else { throw .unstarted(.noArguments) }
        return (1..<count).map { String(cString: anslag_argument($0)) }
    }

    /// Waits until another thread ends the process. Signals come to this one.
    public static func wait() { anslag_wait() }
}

extension Wording {
    fileprivate static let noArguments = Wording(
        sv: "Systemet har inte sagt vad som ska göras: inga argument, inte ens programmets namn. Ingenting är gjort.",
        en: "The system has not said what to do: no arguments, not even the program's name. Nothing has been done.")

    fileprivate static let noMemory = Wording(
        sv: "Systemet ger för lite minne (ulimit -v). Ingenting är gjort.",
        en: "The system gives too little memory (ulimit -v). Nothing has been done.")

    fileprivate static func noStreams(_ fault: SystemFault) -> Wording {
        Wording(
            sv: "Systemet ger inga filer att skriva till: \(fault.reason). Ingenting är gjort.",
            en: "The system gives no files to write to: \(fault.reason). Nothing has been done.")
    }
}
