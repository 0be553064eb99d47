// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Glibc
import SiteKit
import SiteRunner

/// How the program ends: the one place where a fault becomes words and an exit status (docs/reference/exit-status.md).
enum Ending {
    /// Says why the work ended, and gives the status. A signal ends the process as signals do.
    ///
    /// The site's language is not known here, so where none is asked for both are used.
    static func of(_ fault: BuildFault, in language: MessageLanguage?) -> Int32 {
        for language in language.map({ [$0] }) ?? MessageLanguage.allCases {
            Terminal.say("anslag: " + visible(fault.wording[language]) + "\n")
        }
        if case .interrupted(let signal) = fault { Signals.end(by: signal) }
        return fault.exitStatus
    }

    /// Prints what was asked for instead of a command (help, the version), or what is wrong with the use of one, and gives the status.
    static func of(_ error: any Error) -> Int32 {
        if let code = error as? ExitCode { return code.rawValue }
        let text = Anslag.fullMessage(for: error)
        guard Anslag.exitCode(for: error) == .success else {
            Terminal.say(text + "\n")
            // What the parser has no status for is wrong use too: 1 tells of a site.
            return ExitCode.validationFailure.rawValue
        }
        do throws(BuildFault) { try Terminal.output.write(text + "\n") } catch { return of(error, in: nil) }
        return 0
    }

    /// Ends the process. Nothing is kept for later: what is printed is written at once.
    static func end(_ status: Int32) -> Never { exit(status) }

    /// Ends the process while a value still lives. To take a site of 10,000 pages apart, object by object, is one part in a hundred of
    /// building it, and the system takes the memory back at once.
    static func end<Value>(_ status: Int32, with value: Value) -> Never {
        withExtendedLifetime(value) { exit(status) }
    }
}
