// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Lists of a single point (R08).
struct SingleItemLists: MarkdownRule {
    static let descriptor = RuleDescriptor(.singleItemList, "R08", .hint)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for number in text.blocks.indices where text.blocks[number].kind == .list {
            let list = text.blocks[number]
            // What is likely to be no list at all is another finding.
            // A list that begins at another number is mostly a date or the rest of a list. One with a single link is a list of documents
            // or pages that will grow.
            guard text.children(of: number).count == 1, list.level <= 1, !text.isBlank(list.text),
                !text.isAccident(list: number),
                !text.spans[list.spans].contains(where: { $0.kind == .link && $0.text == list.text })
            else { continue }
            findings.append(.singleItemList(at: text.location(line: list.lines.lowerBound)))
        }
    }
}

extension Finding {
    fileprivate static func singleItemList(at location: SourceLocation) -> Finding {
        Finding(
            SingleItemLists.descriptor, at: location,
            Wording(sv: "Listan har bara en punkt.", en: "The list has only one point."),
            help: Wording(
                sv:
                    "Då läses ”lista med ett objekt” upp i onödan. Ta bort tecknet framför, så blir det ett vanligt stycke.",
                en:
                    "“List with one item” is then read out for nothing. Remove the sign before it, and it is a paragraph."
            )
        )
    }
}
