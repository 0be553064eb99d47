// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import SiteKit

struct ExplainCommand: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a finding: why it matters, to whom, and how it is mended.")

    @Argument(
        help: "The code that stands in brackets after the message, or the number of a rule, as R09.",
        completion: .list(DiagnosticCode.allCases.map(\.rawValue) + Set(knownRules.map(\.number)).sorted()))
    var code: String

    @Option(help: "The language of the explanation. (default: sv)")
    var language: MessageLanguage?

    func run() throws {
        let explanations = Explanation.explanations(of: code, among: knownRules)
        guard !explanations.isEmpty else {
            let codes = DiagnosticCode.allCases.map(\.rawValue)
            let suggestion = nearest(to: code, among: codes).map { " Did you mean \($0)?" } ?? ""
            throw ValidationError("There is no finding with the code or the number '\(code)'.\(suggestion)")
        }
        try Terminal.output.write(explanations.map { $0.text(in: language ?? .swedish) }.joined(separator: "\n\n"))
    }
}
