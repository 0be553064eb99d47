// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tables without a caption (R21). The nearest heading then names the table, which seldom says what just this one shows.
struct MissingCaptions: MarkdownRule {
    static let descriptor = RuleDescriptor(.missingCaption, "R21", .warning, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for table in text.tables {
            let block = text.blocks[table]
            let before = text.blocks[..<table].last { $0.end == table && $0.parent == block.parent }
            if let before, before.kind == .paragraph, captionPrefix(Array(text.text(of: before).prefix(8))) != nil {
                continue
            }
            let heading = before.flatMap { $0.kind == .heading ? text.excerpt($0.text) : nil }
            findings.append(.missingCaption(heading, at: text.location(line: block.lines.lowerBound)))
        }
    }
}

extension Finding {
    /// `heading` stands just above the table.
    fileprivate static func missingCaption(_ heading: String?, at location: SourceLocation) -> Finding {
        let (sv, en) = heading.map { ($0, $0) } ?? ("Priser för lokalerna 2026", "Prices of the rooms in 2026")
        return Finding(
            MissingCaptions.descriptor, at: location,
            heading.map { heading in
                Wording(
                    sv: "Tabellen har ingen tabelltext; bara rubriken ”\(heading)” säger vad den visar.",
                    en: "The table has no caption; only the heading “\(heading)” says what it shows.")
            } ?? Wording(sv: "Tabellen har ingen tabelltext.", en: "The table has no caption."),
            help: Wording(
                sv:
                    "Den som lyssnar väljer bland sidans tabeller efter deras namn. Skriv ett stycke just före tabellen, med en tom rad emellan:\nTabell: \(sv)",
                en:
                    "Whoever listens chooses among the page's tables by their names. Write a paragraph just before the table, with an empty line between:\nTable: \(en)"
            ))
    }
}
