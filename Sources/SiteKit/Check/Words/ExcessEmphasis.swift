// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// More than two whole sentences in bold or italics in one section (R32): where everything stands out, nothing does.
struct ExcessEmphasis: MarkdownRule {
    static let descriptor = RuleDescriptor(.excessEmphasis, "R32", .warning)

    private static let limit = 2
    /// So many words are a sentence, not a name.
    private static let words = 6

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        var count = 0
        for block in text.blocks {
            if block.kind == .heading { count = 0 }
            guard block.kind == .paragraph || block.kind == .tableCell, !block.spans.isEmpty else { continue }
            var next = block.spans.lowerBound
            while next < block.spans.upperBound {
                let span = text.spans[next]
                let isEmphasis = span.kind == .strong || span.kind == .emphasis
                next = isEmphasis ? span.end : next + 1
                guard isEmphasis, text.wordCount(span.text) >= Self.words, isSentence(text, span.text, in: block) else {
                    continue
                }
                count += 1
                if count == Self.limit + 1 {
                    findings.append(.excessEmphasis(text, span.text, in: block, limit: Self.limit))
                }
            }
        }
    }
}

extension ExcessEmphasis {
    /// Whether emphasis covers a sentence, not the name with which a point begins.
    private func isSentence(_ text: borrowing MarkdownText, _ range: Range<Int>, in block: MarkdownText.Block) -> Bool {
        if range == block.text { return true }
        guard let last = text.bytes[range].last else { return false }
        let next = range.upperBound < block.text.upperBound ? text.bytes[range.upperBound] : .newline
        return [last, next].contains { ".!?".utf8.contains($0) }
    }
}

extension Finding {
    fileprivate static func excessEmphasis(
        _ text: borrowing MarkdownText, _ range: Range<Int>, in block: MarkdownText.Block, limit: Int
    ) -> Finding {
        Finding(
            ExcessEmphasis.descriptor, at: text.location(of: range, in: block),
            Wording(
                sv: "Mer än \(limit) hela meningar är markerade i samma avsnitt.",
                en: "More than \(limit) whole sentences are emphasised in one section."),
            help: Wording(
                sv:
                    "När mycket är fett eller kursivt syns inget av det, och längre kursiv text är svårläst. Markera några få ord, eller lyft fram det viktigaste i en ruta:\n> [!IMPORTANT]\n> Anmäl dig senast den 1 mars.",
                en:
                    "Where much is bold or italic none of it is seen, and longer italics are hard to read. Mark a few words, or put what matters most in a box:\n> [!IMPORTANT]\n> Register by 1 March at the latest."
            ))
    }
}
