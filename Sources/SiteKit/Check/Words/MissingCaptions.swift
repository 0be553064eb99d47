/// Tables that nothing names (R21): neither a caption nor a heading just before.
struct MissingCaptions: MarkdownRule {
    static let descriptor = RuleDescriptor(.missingCaption, "R21", .warning, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Diagnostic]) {
        for table in text.tables {
            let block = text.blocks[table]
            let before = text.blocks[..<table].last { $0.end == table && $0.parent == block.parent }
            if let before, before.kind == .heading { continue }
            if let before, before.kind == .paragraph, captionPrefix(Array(text.text(of: before).prefix(8))) != nil {
                continue
            }
            findings.append(.missingCaption(at: text.location(line: block.lines.lowerBound)))
        }
    }
}

extension Diagnostic {
    fileprivate static func missingCaption(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            MissingCaptions.descriptor, at: location,
            Wording(sv: "Tabellen har ingen tabelltext.", en: "The table has no caption."),
            help: Wording(
                sv:
                    "Den som lyssnar väljer bland sidans tabeller efter deras namn. Skriv ett stycke just före tabellen, med en tom rad emellan:\nTabell: Priser för lokalerna 2026",
                en:
                    "Whoever listens chooses among the page's tables by their names. Write a paragraph just before the table, with an empty line between:\nTable: Prices of the rooms in 2026"
            ))
    }
}
