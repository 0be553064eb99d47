// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Code that never ends: a fence (```` ``` ````) without a second, so that the rest of the page is shown as code; or a lone backtick.
struct UnclosedCode: MarkdownRule {
    static let descriptor = RuleDescriptor(.unclosedCode, "R47", .error)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findUnclosedCode(&findings)
    }
}

extension MarkdownText {
    fileprivate func findUnclosedCode(_ findings: inout [Finding]) {
        for block in blocks where block.kind == .codeBlock && block.isMarked && !isClosed(block) {
            findings.append(
                .unclosedFence(shown(line(block.lines.lowerBound)), at: location(line: block.lines.lowerBound)))
        }
        var lastBlock: Int?
        eachSign(UInt8(ascii: "`")) { at, number in
            guard lastBlock != number else { return }
            let block = blocks[number]
            let end = bytes[at..<block.text.upperBound].firstIndex { $0 != UInt8(ascii: "`") } ?? block.text.upperBound
            let signs = Array(bytes[at..<end])
            let next = bytes[end..<min(end + 1, block.text.upperBound)].filter { $0 < 0x80 && $0.isWordByte }
            guard let place = typed(signs + next, at: at, in: block) else { return }
            lastBlock = number
            let word = bytes[end..<block.text.upperBound].prefix { !$0.isSpace && !",;".utf8.contains($0) }
            findings.append(
                .loneBacktick(
                    shown(word, limit: 60),
                    at: location(ofSource: place.lowerBound..<place.lowerBound + signs.count)))
        }
    }

    /// Whether the last line of code within fences is a fence, at least as long as the first.
    private func isClosed(_ block: Block) -> Bool {
        let first = fence(block.lines.lowerBound)
        let last = fence(block.lines.upperBound)
        return block.lines.count > 1 && last.isAlone && first.sign == last.sign && last.length >= first.length
    }

    private func fence(_ number: Int) -> (sign: UInt8?, length: Int, isAlone: Bool) {
        let line = line(number)
        guard let start = line.firstIndex(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }) else {
            return (nil, 0, false)
        }
        let signs = line[start...].prefix { $0 == line[start] }
        let before = line[..<start].allSatisfy { $0.isSpace || $0 == UInt8(ascii: ">") }
        return (line[start], signs.count, before && line[signs.endIndex...].allSatisfy(\.isSpace))
    }
}

extension Finding {
    fileprivate static func unclosedFence(_ fence: String, at location: SourceLocation) -> Finding {
        let signs = String(fence.prefix { $0 == "`" || $0 == "~" })
        return Finding(
            UnclosedCode.descriptor, at: location,
            Wording(
                sv: "Koden som börjar här tar aldrig slut; resten av texten visas som kod.",
                en: "The code that begins here never ends; the rest of the text is shown as code."),
            help: Wording(
                sv: "Skriv på en egen rad efter koden:  \(signs.isEmpty ? "```" : signs)",
                en: "Write on a line of its own after the code:  \(signs.isEmpty ? "```" : signs)"))
    }

    fileprivate static func loneBacktick(_ word: String, at location: SourceLocation) -> Finding {
        Finding(
            UnclosedCode.descriptor, at: location,
            Wording(
                sv: "Tecknet ` saknar sitt par; läsaren ser det.",
                en: "The sign ` has no pair; the reader sees it."),
            help: word.isEmpty
                ? Wording(
                    sv: "Ta bort tecknet, eller skriv kod mellan två:  `kod`",
                    en: "Remove the sign, or write code between two:  `code`")
                : Wording(
                    sv: "Är det kod? Skriv:  `\(word)`   Är det ett citat? Skriv:  ”\(word)”",
                    en: "Is it code? Write:  `\(word)`   Is it a quotation? Write:  “\(word)”"))
    }
}
