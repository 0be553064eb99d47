// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Items that were meant as parts of the one above but have too few spaces before them, so that they stand beside it or part the list
/// in two: `1. Ett`, and two spaces before `- Två`.
struct ShallowItems: MarkdownRule {
    static let descriptor = RuleDescriptor(.shallowItem, "R48", .warning, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findShallowItems(&findings)
    }
}

extension MarkdownText {
    fileprivate func findShallowItems(_ findings: inout [Finding]) {
        for (number, list) in blocks.enumerated() where list.kind == .list {
            if let before = previous(before: number), blocks[before].kind == .list,
                blocks[before].lines.upperBound + 1 >= list.lines.lowerBound,
                let outer = indentation(ofItem: before + 1), let inner = indentation(ofItem: number + 1), inner > outer
            {
                report(number + 1, under: before + 1, &findings)
            }
            var item = number + 1
            guard let first = indentation(ofItem: item) else { continue }
            while item < list.end {
                // A number of two digits begins one place further to the left.
                if let here = indentation(ofItem: item), here > first, !list.isMarked || ends(item, after: number + 1) {
                    report(item, under: number + 1, &findings)
                    break
                }
                item = blocks[item].end
            }
        }
    }

    /// Whether the marker of an item ends further to the right than another's.
    private func ends(_ item: Int, after other: Int) -> Bool {
        guard let marker = self.marker(ofItem: item), let first = self.marker(ofItem: other) else { return false }
        let here = marker.source.upperBound - line(blocks[item].lines.lowerBound).startIndex
        return here > first.source.upperBound - line(blocks[other].lines.lowerBound).startIndex
    }

    /// The spaces before an item's marker; nil where something else stands before it.
    private func indentation(ofItem item: Int) -> Int? {
        guard let marker = self.marker(ofItem: item) else { return nil }
        let before = line(blocks[item].lines.lowerBound)[..<marker.source.lowerBound]
        return before.allSatisfy { $0 == .space } ? before.count : nil
    }

    private func report(_ item: Int, under outer: Int, _ findings: inout [Finding]) {
        guard let marker = self.marker(ofItem: item), let outerMarker = self.marker(ofItem: outer) else { return }
        let spaces = String(repeating: " ", count: (indentation(ofItem: outer) ?? 0) + outerMarker.source.count + 1)
        let sign = String(decoding: source.bytes[marker.source], as: UTF8.self)
        findings.append(
            .shallowItem(
                "\(spaces)\(sign) \(shown(bytes[firstLine(ofItem: item)], limit: 80))", spaces: spaces.utf8.count,
                at: location(ofSource: marker.source)))
    }
}

extension Finding {
    fileprivate static func shallowItem(_ corrected: String, spaces: Int, at location: SourceLocation) -> Finding {
        Finding(
            ShallowItems.descriptor, at: location,
            Wording(
                sv: "Punkten är indragen men blev ingen underpunkt.",
                en: "The item is indented but did not become a part of the one above."),
            help: Wording(
                sv: "En underpunkt här behöver \(spaces) mellanslag, annars inget. Skriv:\n\(corrected)",
                en: "A part needs \(spaces) spaces here, other items none. Write:\n\(corrected)"))
    }
}
