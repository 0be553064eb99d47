// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Text that became a heading because a line of dashes or equals signs stands just beneath it. Markdown means it so, but it is the
/// form that is typed by mistake: above a rule, above the signature of an e-mail. So it is always told; `##` says it beyond doubt.
struct AccidentalHeadings: MarkdownRule {
    static let descriptor = RuleDescriptor(.accidentalHeading, "R46", .warning, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findAccidentalHeadings(&findings)
    }
}

extension MarkdownText {
    fileprivate func findAccidentalHeadings(_ findings: inout [Finding]) {
        for (number, block) in blocks.enumerated() where block.kind == .heading && block.level <= 2 {
            guard let sign = underline(block) else { continue }
            // A second heading of level 1 is an error of its own.
            if sign == UInt8(ascii: "="), number > 0 { continue }
            // Columns above dashes are a table that did not become one.
            if bytes[block.text].contains(UInt8(ascii: "|")) { continue }
            findings.append(
                .accidentalHeading(
                    shown(bytes[block.text], limit: 80), sign, at: location(line: block.lines.lowerBound)))
        }
    }

    /// The sign of the line beneath a heading's text; nil for a heading that begins with number signs. cmark-gfm lets such a heading end
    /// on the line after that one.
    private func underline(_ block: Block) -> UInt8? {
        let begins = line(block.lines.lowerBound).first { !$0.isSpace && $0 != UInt8(ascii: ">") }
        guard begins != UInt8(ascii: "#") else { return nil }
        let last = block.lines.upperBound
        return sign(ofLine: last) ?? (last > block.lines.lowerBound ? sign(ofLine: last - 1) : nil)
    }

    /// The sign that a line has and no other.
    private func sign(ofLine number: Int) -> UInt8? {
        let last = line(number).filter { !$0.isSpace && $0 != UInt8(ascii: ">") }
        guard let sign = last.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "="),
            last.allSatisfy({ $0 == sign })
        else { return nil }
        return sign
    }
}

extension Finding {
    fileprivate static func accidentalHeading(_ words: String, _ sign: UInt8, at location: SourceLocation) -> Finding {
        let isTitle = sign == UInt8(ascii: "=")
        let signs = isTitle ? "===" : "---"
        let heading = isTitle ? "# \(words)" : "## \(words)"
        return Finding(
            AccidentalHeadings.descriptor, at: location,
            Wording(
                sv: "”\(words)” blev en rubrik, eftersom \(signs) står på raden under.",
                en: "“\(words)” became a heading, since \(signs) stands on the line beneath."),
            help: Wording(
                sv: "Ska det vara en rubrik? Skriv:  \(heading)   Annars: lägg en tom rad före strecken.",
                en: "Is it a heading? Write:  \(heading)   Else put an empty line before the dashes."))
    }
}
