import ArgumentParser

@main
struct Anslag: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "anslag")
}
