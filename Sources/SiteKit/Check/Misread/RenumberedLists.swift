// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Numbered lists whose numbers the reader does not see as they were typed: Markdown counts on from the first. All 1 is a way of
/// writing, and no finding.
struct RenumberedLists: MarkdownRule {
    static let descriptor = RuleDescriptor(.renumberedList, "R48", .warning)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findRenumberedLists(&findings)
    }
}

extension MarkdownText {
    fileprivate func findRenumberedLists(_ findings: inout [Finding]) {
        for (number, list) in blocks.enumerated() where list.kind == .list && list.isMarked {
            var numbers: [(item: Int, marker: ListMarker)] = []
            var item = number + 1
            while item < list.end {
                guard let marker = marker(ofItem: item), marker.number != nil else { break }
                numbers.append((item, marker))
                item = blocks[item].end
            }
            guard item >= list.end, numbers.contains(where: { $0.marker.number != numbers[0].marker.number }) else {
                continue
            }
            for (offset, (item, marker)) in numbers.enumerated() where marker.number != list.level + offset {
                let words = shown(bytes[firstLine(ofItem: item)], limit: 80)
                findings.append(
                    .renumbered(
                        words, typed: marker.number ?? 0, shown: list.level + offset,
                        at: location(ofSource: marker.source)))
                break
            }
        }
    }
}

extension Finding {
    fileprivate static func renumbered(
        _ words: String, typed: Int, shown: Int, at location: SourceLocation
    ) -> Finding {
        Finding(
            RenumberedLists.descriptor, at: location,
            Wording(
                sv: "Punkten är skriven \(typed) men läsaren ser \(shown).",
                en: "The item is written \(typed) but the reader sees \(shown)."),
            help: Wording(
                sv:
                    "Listan räknar själv från sin första siffra. Skriv:  \(shown). \(words)   Måste siffran vara \(typed)? Skriv  \(typed)\\. \(words)  i ett eget stycke.",
                en:
                    "A list counts by itself from its first number. Write:  \(shown). \(words)   Must it be \(typed)? Write  \(typed)\\. \(words)  in a paragraph of its own."
            ))
    }
}
