import ArgumentParser
import SiteRunner

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Print what is wrong with the site, and write nothing.")

    @OptionGroup var options: SiteOptions

    func run() async throws {
        try await SiteRun(options: options, target: .nowhere).run()
    }
}
