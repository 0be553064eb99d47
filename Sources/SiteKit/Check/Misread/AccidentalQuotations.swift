// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Text that became a quotation because a line begins with `>`: the answer to an e-mail, pasted whole, or `> 100 anställda`.
struct AccidentalQuotations: MarkdownRule {
    static let descriptor = RuleDescriptor(.accidentalQuotation, "R50", .warning)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findAccidentalQuotations(&findings)
    }
}

extension MarkdownText {
    fileprivate func findAccidentalQuotations(_ findings: inout [Finding]) {
        for (number, block) in blocks.enumerated() where block.kind == .blockQuote && number + 1 < block.end {
            if let parent = block.parent, blocks[parent].kind == .blockQuote { continue }
            let first = blocks[number..<block.end].first { $0.kind.holdsProse } ?? block
            let words = textLine(around: first.text.lowerBound, in: first)
            if let digit = bytes[words].first, digit.isDigit, block.lines.count == 1,
                blocks[number + 1].kind == .paragraph,
                !holdsQuotationMarks(words)
            {
                findings.append(
                    .greaterThan(shown(bytes[words], limit: 80), at: location(line: block.lines.lowerBound)))
            } else if isMail(number) {
                findings.append(.quotedMail(shown(bytes[words], limit: 80), at: location(line: block.lines.lowerBound)))
            }
        }
    }

    private func holdsQuotationMarks(_ range: Range<Int>) -> Bool {
        let text = bytes[range]
        return text.containsInOrder("”".utf8) || text.contains(UInt8(ascii: "\""))
    }

    /// A quotation within a quotation, the head of a letter, or a paragraph before it that ends `skrev:`.
    private func isMail(_ number: Int) -> Bool {
        let block = blocks[number]
        if blocks[number + 1].kind == .blockQuote { return true }
        let text = bytes[block.text]
        if ["Från:", "From:", "Skickat:", "Sent:"].contains(where: { text.starts(with: $0.utf8) }) { return true }
        guard let before = previous(before: number), blocks[before].kind == .paragraph else { return false }
        let end = bytes[blocks[before].text].suffix(7)
        return end.containsInOrder("skrev:".utf8) || end.containsInOrder("wrote:".utf8)
    }
}

extension Finding {
    fileprivate static func greaterThan(_ words: String, at location: SourceLocation) -> Finding {
        Finding(
            AccidentalQuotations.descriptor, at: location,
            Wording(
                sv: "Raden blev ett citat, eftersom den börjar med >.",
                en: "The line became a quotation, since it begins with >."),
            help: Wording(
                sv: "Är det ”större än”? Skriv med ord:  mer än \(words)   Eller ett omvänt snedstreck:  \\> \(words)",
                en: "Is it “greater than”? Write it in words:  more than \(words)   Or a backslash:  \\> \(words)"))
    }

    fileprivate static func quotedMail(_ words: String, at location: SourceLocation) -> Finding {
        Finding(
            AccidentalQuotations.descriptor, at: location,
            Wording(
                sv: "Ett besvarat e-brev blev ett citat, eftersom raderna börjar med >.",
                en: "An answered e-mail became a quotation, since its lines begin with >."),
            help: Wording(
                sv: "Ta bort > först på raderna, och det ur brevet som läsaren inte behöver:  \(words)",
                en: "Remove > from the start of the lines, and what of the letter the reader does not need:  \(words)"))
    }
}
