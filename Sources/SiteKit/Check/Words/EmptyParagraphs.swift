// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Paragraphs that hold nothing but spaces or line breaks, put there for the look (R06).
struct EmptyParagraphs: MarkdownRule {
    static let descriptor = RuleDescriptor(.emptyParagraph, "R06", .error, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for block in text.blocks {
            if block.kind == .htmlBlock, text.isLineBreaks(block.text) {
                findings.append(.emptyParagraph(at: text.location(line: block.lines.lowerBound)))
            }
            guard block.kind == .paragraph, text.isBlank(block.text) else { continue }
            // In a list it is the point that is empty; a link without words and a picture are other findings, or none.
            if let parent = block.parent, text.blocks[parent].kind == .item { continue }
            let isEmpty = text.spans[block.spans].allSatisfy {
                $0.kind == .lineBreak || $0.kind == .htmlInline || $0.kind == .emphasis || $0.kind == .strong
            }
            if isEmpty { findings.append(.emptyParagraph(at: text.location(line: block.lines.lowerBound))) }
        }
    }
}

extension MarkdownText {
    /// Whether raw HTML is nothing but `<br>`.
    fileprivate func isLineBreaks(_ html: Range<Int>) -> Bool {
        guard html.count < 80, bytes[html].starts(with: "<br".utf8) else { return false }
        let rest = string(html).lowercased().split { "<>/ \n".contains($0) }
        return rest.allSatisfy { $0 == "br" || $0 == "&nbsp;" }
    }
}

extension Finding {
    fileprivate static func emptyParagraph(at location: SourceLocation) -> Finding {
        Finding(
            EmptyParagraphs.descriptor, at: location,
            Wording(
                sv: "Här är ett tomt stycke, som bara gör mellanrum.", en: "Here is an empty paragraph, only for space."
            ),
            help: Wording(
                sv:
                    "Somliga skärmläsare säger ”tom” för varje sådant. Ta bort raden; temat sköter avståndet mellan stycken, och en tom rad räcker.",
                en:
                    "Some screen readers say “blank” at each. Remove the line; the theme sees to the space between paragraphs, and an empty line is enough."
            ))
    }
}
