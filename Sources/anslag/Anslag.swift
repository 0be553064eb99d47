// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import SiteKit
import SiteRunner

/// The program. Its first thread waits for the command, which runs on the others, and for signals.
@main
enum Program {
    static func main() {
        do throws(BuildFault) {
            try ProgramStart.prepare()
            let arguments = try ProgramStart.arguments()
            let threads = try ThreadPool(threads: SiteBuild.processors)
            Task.detached(executorPreference: threads) { Ending.end(await Anslag.run(arguments)) }
        } catch { Ending.end(Ending.of(error, in: nil)) }
        ProgramStart.wait()
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
            64 wrong use of the command; 74 the disk or the system failed, or what a command prints could not be printed; \
            75 another build holds the output; 128 and the number of a signal that ended it. What goes to standard error changes no status.
            """,
        version: Anslag.version,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ServeCommand.self, ExplainCommand.self, FindCommand.self,
            ReportCommand.self, TemplateCommand.self,
        ]
    )

    /// Does what the arguments ask for. Returns the exit status.
    static func run(_ arguments: [String]) async -> Int32 {
        var command: any ParsableCommand
        do { command = try parseAsRoot(arguments) } catch { return Ending.of(error) }
        do {
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return 0
        } catch let fault as BuildFault {
            return Ending.of(fault, in: (command as? any Speaking)?.language)
        } catch { return Ending.of(error) }
    }
}

/// A command that was told in which language to speak.
protocol Speaking {
    var language: MessageLanguage? { get }
}
