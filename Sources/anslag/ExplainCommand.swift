import ArgumentParser
import SiteKit

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a finding: why it matters, to whom, and how it is mended.")

    @Argument(
        help: "The code that stands in brackets after the message.",
        completion: .list(DiagnosticCode.allCases.map(\.rawValue)))
    var code: String

    @Option(help: "The language of the explanation.")
    var language = MessageLanguage.swedish

    func run() throws {
        guard let known = DiagnosticCode(rawValue: code), let guide = DiagnosticGuide(of: known) else {
            let codes = DiagnosticCode.allCases.map(\.rawValue)
            let suggestion = nearest(to: code, among: codes).map { " Did you mean \($0)?" } ?? ""
            throw ValidationError("There is no finding with the code '\(code)'.\(suggestion)")
        }
        try Terminal.output.write(guide.text(in: language))
    }
}
