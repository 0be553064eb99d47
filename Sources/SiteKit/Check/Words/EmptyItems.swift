// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Points of a list without anything in them (R06).
struct EmptyItems: MarkdownRule {
    static let descriptor = RuleDescriptor(.emptyItem, "R06", .error, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for number in text.blocks.indices where text.blocks[number].kind == .item {
            let item = text.blocks[number]
            guard text.isBlank(item.text), !text.holds(.image, in: item) else { continue }
            // An empty code block or a rule can be seen; of an empty point around an empty list only the innermost is told.
            let inside = text.blocks[number + 1..<item.end]
            guard inside.allSatisfy({ $0.kind == .paragraph || $0.kind == .heading }) else { continue }
            findings.append(.emptyItem(at: text.location(line: item.lines.lowerBound)))
        }
    }
}

extension Finding {
    fileprivate static func emptyItem(at location: SourceLocation) -> Finding {
        Finding(
            EmptyItems.descriptor, at: location,
            Wording(sv: "En punkt i listan är tom.", en: "A point of the list is empty."),
            help: Wording(
                sv:
                    "Den som lyssnar får höra fel antal punkter och en som inte säger något. Ta bort raden, eller skriv punkten.",
                en:
                    "Whoever listens is told the wrong number of points, and one says nothing. Remove the line, or write the point."
            ))
    }
}
