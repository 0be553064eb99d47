// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Dispatch
import SiteRunner

/// The program. Its first thread waits for the commands, which run on the others: a thread that is given over to the dispatch
/// library instead (as an asynchronous `main` does) cannot be followed by callgrind.
@main
enum Program {
    static func main() {
        ProcessMemory.takeInSteps()
        Signals.watch()
        let end = DispatchSemaphore(value: 0)
        Task.detached {
            await Anslag.main()
            end.signal()
        }
        end.wait()
    }
}

/// All commands.
struct Anslag: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "anslag",
        abstract: "Makes accessible web sites of Markdown, or says exactly what is wrong.",
        discussion: """
            Exit status: 0 published, or nothing wrong; 1 the site has errors and was not published; \
            64 wrong use of the command; 74 the disk or the system failed; 75 another build holds the output.
            """,
        version: Anslag.version,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ServeCommand.self, ExplainCommand.self, FindCommand.self,
            ReportCommand.self, TemplateCommand.self,
        ]
    )
}
