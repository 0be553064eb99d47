/// Links of one paragraph or list that lead to the same place under different words: the reader thinks there is more to see.
struct RepeatedLinks: MarkdownRule {
    static let descriptor = RuleDescriptor(.repeatedLink, "R14", .hint, criteria: ["2.4.4"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Diagnostic]) {
        text.findRepeatedLinks(&findings)
    }
}

extension MarkdownText {
    fileprivate func findRepeatedLinks(_ findings: inout [Diagnostic]) {
        var seen: [[UInt8]: (span: Int, block: Int)] = [:]
        var told: Set<[UInt8]> = []
        eachLink { number, block in
            let span = spans[number]
            guard !isComponent(span), !isGeneric(words(ofLink: span)) else { return }
            let address = Array(details[span.address])
            let last = seen.updateValue((number, block), forKey: address)
            guard let first = last, outermost(first.block) == outermost(block) else { return }
            let other = spans[first.span]
            guard words(ofLink: other) != words(ofLink: span), told.insert(address).inserted else { return }
            let words = shown(bytes[other.text], limit: 60)
            findings.append(
                .repeatedLink(
                    shown(bytes[span.text], limit: 60), words, corrected: "[\(words)](\(detail(span.address)))",
                    at: location(ofLink: span, in: block)))
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

extension Diagnostic {
    fileprivate static func repeatedLink(
        _ words: String, _ first: String, corrected: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
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
