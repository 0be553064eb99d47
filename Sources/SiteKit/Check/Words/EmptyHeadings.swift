// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Headings without text (R06): who listens hears "heading level 2" and nothing more.
struct EmptyHeadings: MarkdownRule {
    static let descriptor = RuleDescriptor(
        .emptyHeading, "R06", .error, criteria: ["1.3.1", "2.4.6"], isOfLaw: true)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for block in text.blocks where block.kind == .heading && text.isBlank(block.text) {
            findings.append(.emptyHeading(at: text.location(ofHeading: block)))
        }
    }
}

extension Finding {
    fileprivate static func emptyHeading(at location: SourceLocation) -> Finding {
        Finding(
            EmptyHeadings.descriptor, at: location,
            Wording(sv: "Rubriken är tom.", en: "The heading is empty."),
            help: Wording(
                sv:
                    "Den som lyssnar hör att här är en rubrik, men inte vilken. Skriv rubriken efter tecknen, eller ta bort raden:\n## Så anmäler du dig",
                en:
                    "Whoever listens hears that there is a heading, but not which. Write it after the signs, or remove the line:\n## How to register"
            ))
    }
}
