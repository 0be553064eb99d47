import ArgumentParser
import SiteRunner

@main
struct Anslag: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "anslag",
        abstract: "Makes accessible web sites of Markdown, or says exactly what is wrong.",
        discussion: """
            Exit status: 0 published, or nothing wrong; 1 the site has errors and was not published; \
            64 wrong use of the command; 74 the disk or the system failed; 75 another build holds the output.
            """,
        version: "0.1.0",
        subcommands: [BuildCommand.self, CheckCommand.self, ExplainCommand.self, TemplateCommand.self]
    )

    static func main() async {
        Signals.watch()
        await main(nil)
    }
}
