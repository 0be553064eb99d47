// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Lines that Markdown reads as the address of a link, or as a footnote, but that nothing uses: they vanish without a trace.
struct UnusedDefinitions: MarkdownRule {
    static let descriptor = RuleDescriptor(.unusedDefinition, "R45", .warning)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findUnusedDefinitions(&findings)
    }
}

extension MarkdownText {
    fileprivate func findUnusedDefinitions(_ findings: inout [Finding]) {
        // Few texts hold the signs of a definition at all.
        guard source.bytes.firstPlace(of: Array("]:".utf8), in: source.body) != nil else { return }
        let definitions = (1...max(1, lineCount)).compactMap(definition)
        guard !definitions.isEmpty else { return }
        let shownLines = linesOfCode
        let used = usedLabels
        var seen: Set<[UInt8]> = []
        for definition in definitions where !shownLines.contains(definition.line) {
            let label = folded(source.bytes[definition.label])
            let isFirst = seen.insert(label).inserted
            guard !isFirst || !used.contains(label) else { continue }
            let isNote = label.first == UInt8(ascii: "^")
            findings.append(
                .unusedDefinition(
                    String(decoding: source.bytes[definition.label], as: UTF8.self),
                    text: shown(source.bytes[definition.label.upperBound + 2..<line(definition.line).endIndex]),
                    isNote: isNote, isRepeated: !isFirst, at: location(line: definition.line)))
        }
    }

    /// `[label]:` at the start of a line.
    private func definition(_ number: Int) -> (label: Range<Int>, line: Int)? {
        guard number <= lineCount else { return nil }
        var at = lineStarts[number - 1]
        while at < source.body.upperBound, source.bytes[at] == .space, at < lineStarts[number - 1] + 3 { at += 1 }
        guard at < source.body.upperBound, source.bytes[at] == UInt8(ascii: "[") else { return nil }
        let line = line(number)
        guard let end = line[at...].firstIndex(of: UInt8(ascii: "]")), end > at + 1, end + 1 < line.endIndex,
            line[end + 1] == UInt8(ascii: ":"), !isText(at..<end + 2, number)
        else { return nil }
        return (at + 1..<end, number)
    }

    /// Whether a reader sees the signs of a line: it is no definition then.
    private func isText(_ signs: Range<Int>, _ number: Int) -> Bool {
        guard let holder = block(holding: number) else { return false }
        return blocks[holder].kind.holdsProse && bytes[blocks[holder].text].containsInOrder(source.bytes[signs])
    }

    /// The last block of text that a line belongs to.
    private func block(holding line: Int) -> Int? {
        let next = blocks.partitioningIndex { $0.lines.lowerBound > line }
        guard next > 0, blocks[next - 1].lines.contains(line) else { return nil }
        return next - 1
    }

    private var linesOfCode: Set<Int> {
        blocks.reduce(into: []) { lines, block in
            if block.kind == .codeBlock || block.kind == .htmlBlock { lines.formUnion(block.lines) }
        }
    }

    /// What stands within square brackets anywhere but where a definition has its name.
    private var usedLabels: Set<[UInt8]> {
        var labels: Set<[UInt8]> = []
        var open: [Int] = []
        var opening = source.bytes.firstIndex(of: UInt8(ascii: "["), in: source.body)
        var at = source.bytes.firstIndex(of: UInt8(ascii: "]"), in: source.body)
        while at < source.body.upperBound {
            while opening < at {
                if open.count < 64 { open.append(opening) }
                opening = source.bytes.firstIndex(of: UInt8(ascii: "["), in: opening + 1..<source.body.upperBound)
            }
            if let start = open.popLast(), at - start <= 1_000 {
                let next = at + 1 < source.body.upperBound ? source.bytes[at + 1] : .newline
                let before = start > source.body.lowerBound ? source.bytes[start - 1] : .newline
                let isDefinition = next == UInt8(ascii: ":") && (before == .newline || before == .space)
                if !isDefinition { labels.insert(folded(source.bytes[start + 1..<at])) }
            }
            at = source.bytes.firstIndex(of: UInt8(ascii: "]"), in: at + 1..<source.body.upperBound)
        }
        return labels
    }

    /// A label as cmark-gfm compares it: without case, with single spaces.
    private func folded(_ label: ArraySlice<UInt8>) -> [UInt8] {
        if label.allSatisfy({ $0 < 0x80 && !$0.isSpace }) { return label.map(\.lowerCased) }
        let words = label.split(whereSeparator: \.isSpace).joined(separator: [.space])
        return Array(String(decoding: Array(words), as: UTF8.self).lowercased().utf8)
    }
}

extension Finding {
    fileprivate static func unusedDefinition(
        _ label: String, text: String, isNote: Bool, isRepeated: Bool, at location: SourceLocation
    ) -> Finding {
        let message =
            isRepeated
            ? Wording(
                sv: "”[\(label)]:” står på en rad till; den här syns inte för läsaren.",
                en: "“[\(label)]:” stands on another line too; the reader does not see this one.")
            : Wording(
                sv: "Raden ”[\(label)]:” syns inte för läsaren, eftersom inget hänvisar till den.",
                en: "The reader does not see the line “[\(label)]:”, since nothing refers to it.")
        let name = label.first == "^" ? String(label.dropFirst()) : label
        let help =
            isRepeated
            ? Wording(
                sv: "Ge den ett eget namn, eller ta bort den:  [\(label)-2]: \(text)",
                en: "Give it a name of its own, or remove it:  [\(label)-2]: \(text)")
            : isNote
                ? Wording(
                    sv: "Skriv hänvisningen där noten hör hemma:  Texten.[^\(name)]   Eller ta bort noten.",
                    en: "Write the reference where the note belongs:  The text.[^\(name)]   Or remove the note.")
                : Wording(
                    sv: "Ska det vara en länk? Skriv  [\(name)](\(text))   Ska det vara text? Skriv  \(name): \(text)",
                    en: "Is it a link? Write  [\(name)](\(text))   Is it text? Write  \(name): \(text)")
        return Finding(UnusedDefinitions.descriptor, at: location, message, help: help)
    }
}
