// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Paragraphs that only look like headings (R07): a few words in bold or italics alone, with text beneath.
struct FakeHeadings: MarkdownRule {
    static let descriptor = RuleDescriptor(.fakeHeading, "R07", .warning, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        var level = 1
        for number in text.blocks.indices where text.blocks[number].parent == nil {
            let block = text.blocks[number]
            if block.kind == .heading { level = block.level }
            guard block.kind == .paragraph, let range = text.fakeHeading(number) else { continue }
            findings.append(.fakeHeading(text, range, in: block, beneath: level))
        }
    }
}

extension MarkdownText {
    /// The words of a paragraph that stand in place of a heading, if they do.
    fileprivate func fakeHeading(_ number: Int) -> Range<Int>? {
        let block = blocks[number]
        guard let first = block.spans.first, spans[first].kind == .strong || spans[first].kind == .emphasis,
            spans[first].text.lowerBound == block.text.lowerBound
        else { return nil }
        let range = spans[first].text
        let isBold = spans[first..<spans[first].end].contains { $0.kind == .strong }
        guard !spans[first..<spans[first].end].contains(where: { $0.kind == .code && $0.text == range }),
            isNameLike(range, isBold: isBold)
        else { return nil }
        let rest = bytes[range.upperBound..<block.text.upperBound]
        if rest.isEmpty || rest.elementsEqual(":".utf8) {
            return isFollowedByText(number) && (isBold || !isCaption(number, range)) ? range : nil
        }
        // The first line of a paragraph, with a hard line break after it.
        let isLine =
            isBold && spans[block.spans].contains { $0.kind == .lineBreak && $0.text.lowerBound == range.upperBound }
        return isLine && !isAddress(block) ? range : nil
    }

    /// Whether words are few, hold a letter and end as a name does. Italics are used for so much else that they must be fewer.
    private func isNameLike(_ range: Range<Int>, isBold: Bool) -> Bool {
        guard range.count <= 160, let last = bytes[range].last(where: { !$0.isSpace }),
            last != UInt8(ascii: "."), last != UInt8(ascii: ","), last != UInt8(ascii: ")"),
            bytes[range].contains(where: { $0.isLetter || $0 >= 0x80 }), !bytes[range].contains(.newline)
        else { return false }
        // An ellipsis and a closing quotation mark end something that somebody says.
        if bytes[range].suffix(3).first == 0xE2, bytes[range].suffix(2).first == 0x80 { return false }
        return wordCount(range) <= (isBold ? 12 : 6)
    }

    private func isFollowedByText(_ number: Int) -> Bool {
        guard let next = next(after: number) else { return false }
        let block = blocks[next]
        switch block.kind {
        case .list, .table, .blockQuote: return true
        case .paragraph:
            // Several such lines after one another are an address, a poem or a cry, not headings.
            guard let first = block.spans.first else { return true }
            return spans[first].text != block.text || spans[first].kind == .link
        default: return false
        }
    }

    /// Whether italics say who took the picture above, or what a table shows.
    private func isCaption(_ number: Int, _ range: Range<Int>) -> Bool {
        if bytes[range].dropLast().contains(UInt8(ascii: ":")) { return true }
        guard number > 0, blocks[number].parent == nil else { return false }
        return blocks[..<number].last.map { holds(.image, in: $0) || $0.kind == .tableCell } ?? false
    }

    /// Whether a paragraph is lines of an address or of facts: more than one hard break and nothing long.
    private func isAddress(_ block: Block) -> Bool {
        let lines = bytes[block.text].split(separator: .newline)
        return lines.count > 2 && lines.allSatisfy { $0.count < 50 }
    }
}

extension Finding {
    fileprivate static func fakeHeading(
        _ text: borrowing MarkdownText, _ range: Range<Int>, in block: MarkdownText.Block, beneath level: Int
    ) -> Finding {
        let words = text.excerpt(range)
        let name = words.last == ":" ? String(words.dropLast()) : words
        let line = String(repeating: "#", count: min(level + 1, 6)) + " " + name
        let isBold = text.spans[block.spans].contains { $0.kind == .strong }
        let look = isBold ? Wording(sv: "fetstil", en: "bold") : Wording(sv: "kursiv stil", en: "italics")
        return Finding(
            FakeHeadings.descriptor, at: text.location(of: range, in: block),
            Wording(
                sv: "”\(name)” ser ut som en rubrik men är ett stycke i \(look.swedish).",
                en: "“\(name)” looks like a heading but is a paragraph in \(look.english)."),
            help: Wording(
                sv: "Den som hoppar mellan rubrikerna hittar den inte. Är det en rubrik, skriv:  \(line)",
                en: "Whoever moves from heading to heading does not find it. If it is a heading, write:  \(line)"))
    }
}
