// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Glibc
public import SiteKit

/// Why a build ended for reasons that are not the author's.
public enum BuildFault: Error, Hashable, Sendable {
    /// The command asked for something that is not done: a dangerous output folder, a site that is not there.
    case refused(Wording)
    /// The system does not give what is needed to begin.
    case unstarted(Wording)
    /// The disk or the system failed.
    case system(SystemFault)
    /// What is to be told could not be printed. The site may well have been published.
    case unprinted(SystemFault)
    /// Another build holds the output; its process, if it is known.
    case held(output: String, process: Int?)
    /// A port could not be opened; why, as the number of the error (errno).
    case port(Int, Int32)
    /// A signal asked the build to end.
    case interrupted(signal: Int32)

    /// The exit status of the command (sysexits.h; docs/reference/exit-status.md). 1 is no fault: the site has errors.
    public var exitStatus: Int32 {
        switch self {
        case .refused: 64
        case .unstarted, .system, .unprinted, .port: 74
        case .held: 75
        case .interrupted(let signal): 128 + signal
        }
    }

    /// What is told to the person at the terminal.
    public var wording: Wording {
        switch self {
        case .refused(let wording), .unstarted(let wording): wording
        case .system(let fault): .systemFailed(fault)
        case .unprinted(let fault): .unprinted(fault)
        case .held(let output, let process): .held(output, process)
        case .port(let port, EADDRINUSE): .portTaken(port)
        case .port(let port, let code): .portRefused(port, SystemFault("", code).reason)
        case .interrupted: Wording(sv: "Bygget avbröts.", en: "The build was interrupted.")
        }
    }
}

extension Wording {
    fileprivate static func systemFailed(_ fault: SystemFault) -> Wording {
        Wording(
            sv: "\(fault.path): \(fault.reason). Ingenting publicerades; det som låg ute ligger kvar.",
            en: "\(fault.path): \(fault.reason). Nothing was published; what was out stays.")
    }

    fileprivate static func unprinted(_ fault: SystemFault) -> Wording {
        Wording(
            sv: "Det som skulle skrivas ut gick inte att skriva till \(fault.path): \(fault.reason).",
            en: "What was to be printed could not be written to \(fault.path): \(fault.reason).")
    }

    fileprivate static func portTaken(_ port: Int) -> Wording {
        let other = port < 65535 ? port + 1 : 8080
        return Wording(
            sv:
                "Ett annat program använder redan porten \(port). Avsluta det, eller välj en annan port: anslag serve --port \(other)",
            en:
                "Another program is already using port \(port). End it, or choose another port: anslag serve --port \(other)"
        )
    }

    fileprivate static func portRefused(_ port: Int, _ reason: String) -> Wording {
        Wording(
            sv: "Porten \(port) går inte att öppna: \(reason). Välj en annan: anslag serve --port 8080",
            en: "Port \(port) cannot be opened: \(reason). Choose another: anslag serve --port 8080")
    }

    fileprivate static func held(_ output: String, _ process: Int?) -> Wording {
        let who = process.map { " (process \($0))" } ?? ""
        return Wording(
            sv: "Ett annat bygge\(who) skriver till \(output). Vänta tills det är klart och försök igen.",
            en: "Another build\(who) is writing to \(output). Wait until it is done and try again.")
    }
}
