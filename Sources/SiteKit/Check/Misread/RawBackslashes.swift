// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A backslash at the end of a paragraph: it breaks a line only where one follows, so here the reader sees it.
struct RawBackslashes: MarkdownRule {
    static let descriptor = RuleDescriptor(.rawBackslash, "R50", .error)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findRawBackslashes(&findings)
    }
}

extension MarkdownText {
    fileprivate func findRawBackslashes(_ findings: inout [Finding]) {
        for block in blocks where block.kind.holdsProse && bytes[block.text].last == .backslash {
            let end = block.text.upperBound
            if let code = spans[block.spans].last(where: { $0.kind == .code }), code.text.upperBound == end { continue }
            let source = line(block.lines.upperBound)
            guard let last = source.lastIndex(where: { !$0.isSpace }), source[last] == .backslash,
                last == source.startIndex || source[last - 1] != .backslash
            else { continue }
            let words = textLine(around: end - 1, in: block)
            findings.append(
                .rawBackslash(shown(bytes[words].dropLast(), limit: 80), at: location(ofSource: last..<last + 1)))
        }
    }
}

extension Finding {
    fileprivate static func rawBackslash(_ corrected: String, at location: SourceLocation) -> Finding {
        Finding(
            RawBackslashes.descriptor, at: location,
            Wording(
                sv: "Läsaren ser det omvända snedstrecket, eftersom ingen rad följer i stycket.",
                en: "The reader sees the backslash, since no line follows in the paragraph."),
            help: Wording(
                sv: "Ta bort det på den sista raden:  \(corrected)", en: "Remove it on the last line:  \(corrected)"))
    }
}
