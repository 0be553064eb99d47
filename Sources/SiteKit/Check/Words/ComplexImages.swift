// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Diagrams and maps without the same facts in words or numbers nearby (R11).
struct ComplexImages: MarkdownRule {
    static let descriptor = RuleDescriptor(.complexImage, "R11", .warning, criteria: ["1.1.1"])

    private static let words: Set<String> = [
        "karta", "kartan", "graf", "grafen", "map", "chart", "graph", "infografik", "infographic", "flowchart",
        "organisationsschema", "flödesschema", "flodesschema", "processkarta", "tidslinje", "timeline",
    ]
    private static let endings = ["diagram", "diagrammet", "karta", "kartan", "chart"]

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for image in text.images() {
            let span = text.spans[image.span]
            guard !text.isDecoration(span) else { continue }
            let alt = text.string(span.text)
            // An alt text of this length can say what the picture says.
            guard alt.unicodeScalars.count < 90 else { continue }
            let file = text.detail(span.address).split(separator: "/").last ?? ""
            let words = (alt + " " + file).nameWords
            guard let word = words.first(where: { Self.words.contains($0) || isOfKind($0) }) else { continue }
            if !text.isExplained(image.block) {
                findings.append(.complexImage(word, at: text.location(ofAddress: span, in: text.blocks[image.block])))
            }
        }
    }

    private func isOfKind(_ word: String) -> Bool { Self.endings.contains { word.hasSuffix($0) } }
}

extension String {
    /// The words of a text or a file name, in lower case.
    var nameWords: [String] { lowercased().split { !$0.isLetter }.map { String($0) } }
}

extension MarkdownText {
    /// Whether the text around a block tells more: a table, a list, a link, or a few sentences just before or after.
    fileprivate func isExplained(_ block: Int) -> Bool {
        if tellsMore(block) { return true }
        var next = next(after: block)
        for _ in 0..<2 {
            guard let number = next, blocks[number].kind != .heading else { break }
            if tellsMore(number) { return true }
            next = self.next(after: number)
        }
        let before = blocks.indices.prefix(block).last { blocks[$0].parent == blocks[block].parent }
        // A link before the picture leads to something else.
        return before.map { blocks[$0].kind != .heading && tellsMore($0, byLink: false) } ?? false
    }

    private func tellsMore(_ number: Int, byLink: Bool = true) -> Bool {
        let block = blocks[number]
        switch block.kind {
        case .table, .list, .htmlBlock: return true
        case .paragraph:
            let hasLink = block.spans.contains { span in
                byLink && spans[span].kind == .link && !spans[span..<spans[span].end].contains { $0.kind == .image }
            }
            return hasLink || wordCount(block.text) >= 25
        default: return false
        }
    }
}

extension Finding {
    fileprivate static func complexImage(_ word: String, at location: SourceLocation) -> Finding {
        Finding(
            ComplexImages.descriptor, at: location,
            Wording(
                sv: "Bilden verkar vara en figur (”\(word)”), men det den visar finns inte i ord eller siffror intill.",
                en:
                    "The picture seems to be a figure (“\(word)”), but what it shows is not given in words or numbers nearby."
            ),
            help: Wording(
                sv:
                    "Den som inte ser den går miste om uppgifterna; en alt-text räcker inte för dem. Skriv några meningar eller en tabell under bilden, eller länka till en:\n[Siffrorna i diagrammet](siffror.md)",
                en:
                    "Whoever does not see it misses the facts; an alt text cannot hold them. Write some sentences or a table beneath the picture, or link to one:\n[The figures of the chart](figures.md)"
            ))
    }
}
