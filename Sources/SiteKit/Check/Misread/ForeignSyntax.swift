// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Signs that other programs read but Anslag does not, so that readers see them: `{width=50%}`, `[[Kontakt]]`, `{{< youtube … >}}`,
/// `{% include … %}`, `:::`, `[TOC]`, `:smile:`, `m^2^`, and `: ` before an explanation.
struct ForeignSyntax: MarkdownRule {
    static let descriptor = RuleDescriptor(.foreignSyntax, "R50", .error)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findBraces(&findings)
        text.findDoubleBrackets(&findings)
        text.findColons(&findings)
        text.findRaisedSigns(UInt8(ascii: "^"), "sup", &findings)
        text.findRaisedSigns(UInt8(ascii: "~"), "sub", &findings)
    }
}

/// What was meant, by another program's habits.
private enum ForeignMark {
    case attributes, shortcode, container, contents, picture
    case wikiLink(String)
    case explanation(of: String, String)
    case raised(String)
}

extension MarkdownText {
    /// `{width=50%}`, `{{< … >}}`, `{% … %}`
    fileprivate func findBraces(_ findings: inout [Finding]) {
        eachSign(UInt8(ascii: "{")) { at, number in
            let block = blocks[number]
            let second = byte(at: at + 1, in: block)
            guard byte(before: at, in: block) != UInt8(ascii: "{"),
                let end = bytes[at..<textLine(around: at, in: block).upperBound].firstIndex(of: UInt8(ascii: "}"))
            else { return }
            if second == UInt8(ascii: "{") || second == UInt8(ascii: "%") {
                report(.shortcode, at..<min(at + 2, end), block, &findings)
            } else if isAttributes(at + 1..<end) {
                report(.attributes, at..<end + 1, block, &findings)
            }
        }
    }

    /// `[[Kontakt]]`, `[TOC]`
    fileprivate func findDoubleBrackets(_ findings: inout [Finding]) {
        eachSign(UInt8(ascii: "[")) { at, number in
            let block = blocks[number]
            guard byte(before: at, in: block) != UInt8(ascii: "[") else { return }
            let line = textLine(around: at, in: block)
            if bytes.matches("[TOC]", at: at) || bytes.matches("[toc]", at: at) || bytes.matches("[[_TOC_]]", at: at) {
                report(.contents, at..<min(at + 5, line.upperBound), block, &findings)
            } else if byte(at: at + 1, in: block) == UInt8(ascii: "["),
                let end = bytes[at..<line.upperBound].firstIndex(of: UInt8(ascii: "]")), end > at + 2,
                byte(at: end + 1, in: block) == UInt8(ascii: "]")
            {
                report(.wikiLink(string(at + 2..<end)), at..<end + 2, block, &findings)
            }
        }
    }

    /// `:::note`, `:smile:`, and a line that begins with `: ` beneath another.
    fileprivate func findColons(_ findings: inout [Finding]) {
        var last: Int?
        eachSign(UInt8(ascii: ":")) { at, number in
            let block = blocks[number]
            guard number != last, byte(before: at, in: block).isGap else { return }
            if bytes.matches(":::", at: at), startsLine(at, in: block) {
                report(.container, at..<at + 3, block, &findings)
            } else if byte(at: at + 1, in: block) == .space, startsLine(at, in: block), at > block.text.lowerBound {
                let term = string(textLine(around: at - 1, in: block))
                let words = shown(bytes[(at + 1)..<textLine(around: at, in: block).upperBound], limit: 60)
                report(.explanation(of: term, words), at..<at + 2, block, &findings)
            } else if let end = endOfPicture(at + 1, block) {
                report(.picture, at..<end, block, &findings)
            } else {
                return
            }
            last = number
        }
    }

    /// `^2^`, `~2~`: up to eight letters and digits between two signs.
    fileprivate func findRaisedSigns(_ sign: UInt8, _ element: String, _ findings: inout [Finding]) {
        eachSign(sign) { at, number in
            let block = blocks[number]
            let word = bytes[(at + 1)..<block.text.upperBound].prefix { $0.isWordByte }
            guard (1...8).contains(word.count), byte(at: word.endIndex, in: block) == sign,
                byte(before: at, in: block)?.isWordByte == true, byte(at: word.endIndex + 1, in: block) != sign
            else { return }
            let text = String(decoding: word, as: UTF8.self)
            report(.raised("<\(element)>\(text)</\(element)>"), at..<word.endIndex + 1, block, &findings)
        }
    }

    private func endOfPicture(_ start: Int, _ block: Block) -> Int? {
        let name = bytes[start..<block.text.upperBound].prefix { $0.isLowerCase || $0 == UInt8(ascii: "_") }
        guard name.count > 2, byte(at: name.endIndex, in: block) == UInt8(ascii: ":"),
            byte(at: name.endIndex + 1, in: block)?.isWordByte != true
        else { return nil }
        return name.endIndex + 1
    }

    /// `.klass`, `#namn`, `width=50%`, `: .klass`
    private func isAttributes(_ range: Range<Int>) -> Bool {
        let inner = bytes[range].drop { $0 == .space || $0 == UInt8(ascii: ":") }
        guard let first = inner.first, inner.count < 200 else { return false }
        if first == UInt8(ascii: ".") || first == UInt8(ascii: "#") {
            return inner.dropFirst().first?.isWordByte == true
        }
        if inner.elementsEqual("dekor".utf8) || inner.elementsEqual("radrubrik".utf8) { return true }
        return first.isWordByte && inner.contains(UInt8(ascii: "="))
    }

    private func report(_ mark: ForeignMark, _ range: Range<Int>, _ block: Block, _ findings: inout [Finding]) {
        let signs = Array(bytes[range].prefix { $0 < 0x80 && !"\"'-".utf8.contains($0) })
        guard let found = typed(signs, at: range.lowerBound, in: block) else { return }
        let line = sourceLine(around: found.lowerBound)
        var place = found
        if case .attributes = mark, let end = line[found.lowerBound...].firstIndex(of: UInt8(ascii: "}")) {
            place = found.lowerBound..<end + 1
        }
        let without = shown(Array(line[..<place.lowerBound]) + Array(line[place.upperBound...]))
        findings.append(.foreign(mark, string(range), without: without, at: location(ofSource: place)))
    }
}

extension ForeignMark {
    /// What to write; `line` is the line without the signs.
    fileprivate func help(_ line: String) -> Wording {
        switch self {
        case .attributes:
            Wording(
                sv: "Utseendet bestäms av temat. Ta bort det" + (line.isEmpty ? "." : ":  \(line)"),
                en: "The theme decides how things look. Remove it" + (line.isEmpty ? "." : ":  \(line)"))
        case .shortcode:
            Wording(
                sv:
                    "Anslag har inga koder i texten. Länka till det som skulle visas:  [Se filmen](https://exempel.se/film)",
                en:
                    "Anslag has no codes in text. Link to what was to be shown:  [See the film](https://exempel.se/film)"
            )
        case .container:
            Wording(sv: "En ruta skrivs så:\n> [!NOTE]\n> Texten.", en: "A box is written so:\n> [!NOTE]\n> The text.")
        case .contents:
            Wording(
                sv:
                    "Innehållslistan kommer av sig själv från fyra rubriker. Ta bort raden, eller skriv överst i filen:  innehållslista: ja",
                en:
                    "The list of contents comes by itself from four headings. Remove the line, or write at the top:  toc: yes"
            )
        case .picture:
            Wording(
                sv: "Säg det med ord, eller ta bort det" + (line.isEmpty ? "." : ":  \(line)"),
                en: "Say it in words, or remove it" + (line.isEmpty ? "." : ":  \(line)"))
        case .wikiLink(let words):
            Wording(
                sv: "Skriv en länk till filen:  [\(words)](kontakt.md)",
                en: "Write a link to the file:  [\(words)](contact.md)")
        case .explanation(let term, let words):
            Wording(sv: "Skriv på en rad:  **\(term):** \(words)", en: "Write on one line:  **\(term):** \(words)")
        case .raised(let html): Wording(sv: "Skriv:  \(html)", en: "Write:  \(html)")
        }
    }
}

extension Finding {
    fileprivate static func foreign(
        _ mark: ForeignMark, _ signs: String, without: String, at location: SourceLocation
    ) -> Finding {
        Finding(
            ForeignSyntax.descriptor, at: location,
            Wording(
                sv: "”\(signs)” hör till ett annat program; läsaren ser tecknen.",
                en: "“\(signs)” belongs to another program; the reader sees the signs."), help: mark.help(without))
    }
}
