// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Links of one paragraph or list that lead to the same place under different words: the reader thinks there is more to see.
struct RepeatedLinks: MarkdownRule {
    static let descriptor = RuleDescriptor(.repeatedLink, "R14", .hint, criteria: ["2.4.4"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findRepeatedLinks(&findings)
    }
}

extension MarkdownText {
    fileprivate func findRepeatedLinks(_ findings: inout [Finding]) {
        guard links.count > 1 else { return }
        var seen: [UInt64: Int] = [:]
        var told: Set<UInt64> = []
        for (number, link) in links.enumerated() {
            let span = spans[link.span]
            let address = details.number(of: span.address)
            guard let place = seen[address] else {
                if !isComponent(span), !isGeneric(link) { seen[address] = number }
                continue
            }
            guard !isComponent(span), !isGeneric(link) else { continue }
            seen[address] = number
            let first = links[place]
            let other = spans[first.span]
            guard outermost(first.block) == outermost(link.block), words(of: first) != words(of: link),
                details[other.address] == details[span.address], told.insert(address).inserted
            else { continue }
            let words = shown(bytes[other.text], limit: 60)
            findings.append(
                .repeatedLink(
                    shown(bytes[span.text], limit: 60), words, corrected: "[\(words)](\(detail(span.address)))",
                    at: location(ofLink: span, in: link.block)))
        }
    }
}

extension MarkdownText {
    /// The block at the top that holds a block.
    private func outermost(_ block: Int) -> Int {
        var block = block
        while let parent = blocks[block].parent { block = parent }
        return block
    }
}

extension Finding {
    fileprivate static func repeatedLink(
        _ words: String, _ first: String, corrected: String, at location: SourceLocation
    ) -> Finding {
        Finding(
            RepeatedLinks.descriptor, at: location,
            Wording(
                sv: "Länkarna ”\(first)” och ”\(words)” leder till samma ställe.",
                en: "The links “\(first)” and “\(words)” lead to the same place."),
            help: Wording(
                sv:
                    "Läsaren tror att det finns mer att se. Skriv samma ord på båda ställena, eller låt det andra vara text:  \(corrected)",
                en:
                    "The reader thinks that there is more to see. Write the same words in both places, or make the second plain text:  \(corrected)"
            ))
    }
}
