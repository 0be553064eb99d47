// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Emphasis that did not take, so that stars reach the reader: `**Viktigt! **`, `** Viktigt**`, `**Tid:**kl. 18`, `**Viktigt`.
struct RawEmphasis: MarkdownRule {
    static let descriptor = RuleDescriptor(.rawEmphasis, "R44", .error)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for sign in "*_~=".utf8 { text.findRawEmphasis(sign, &findings) }
    }
}

/// Signs of emphasis that stand beside each other in a text.
private struct SignRun {
    var bytes: Range<Int>
    var block: Int
    /// Whether a space or the end of a line stands before and after it.
    var afterGap: Bool
    var beforeGap: Bool
}

extension MarkdownText {
    fileprivate func findRawEmphasis(_ sign: UInt8, _ findings: inout [Finding]) {
        var runs: [SignRun] = []
        eachSign(sign) { at, number in
            let block = blocks[number]
            if let last = runs.last, last.block == number, last.bytes.upperBound == at {
                runs[runs.count - 1].bytes = last.bytes.lowerBound..<at + 1
                runs[runs.count - 1].beforeGap = byte(at: at + 1, in: block).isGap
                return
            }
            runs.append(
                SignRun(
                    bytes: at..<at + 1, block: number, afterGap: byte(before: at, in: block).isGap,
                    beforeGap: byte(at: at + 1, in: block).isGap))
        }
        guard !runs.isEmpty else { return }
        var first = 0
        while first < runs.count {
            var end = first + 1
            while end < runs.count, runs[end].block == runs[first].block { end += 1 }
            judge(Array(runs[first..<end]), sign, &findings)
            first = end
        }
    }

    /// The runs of one block. Pairs are looked for; a lone `**` beside a word has lost its pair.
    private func judge(_ runs: [SignRun], _ sign: UInt8, _ findings: inout [Finding]) {
        let block = blocks[runs[0].block]
        var at = 0
        while at < runs.count {
            let run = runs[at]
            let next = at + 1 < runs.count ? runs[at + 1] : nil
            if let next, next.bytes.count == run.bytes.count, isPair(run, next, sign, block),
                let finding = rawPair(run, next, sign, block)
            {
                findings.append(finding)
                at += 2
                continue
            }
            if isLone(run, sign, block), let finding = loneSigns(run, sign, block) { findings.append(finding) }
            at += 1
        }
    }

    private func isPair(_ run: SignRun, _ next: SignRun, _ sign: UInt8, _ block: Block) -> Bool {
        let inner = run.bytes.upperBound..<next.bytes.lowerBound
        guard (1...2).contains(run.bytes.count), inner.count < 400, bytes[inner].contains(where: \.isWordByte) else {
            return false
        }
        if run.bytes.count == 2 {
            if sign == UInt8(ascii: "=") { return !run.beforeGap && !next.afterGap }
            return !isInsideWord(run, block) || sign != UInt8(ascii: "_")
        }
        // One star or line alone is also arithmetic, a note or a name: a pair has one space too many, within one line.
        guard sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_"), !bytes[inner].contains(.newline) else {
            return false
        }
        let isOpen = !isAfterWord(run, block) && !run.beforeGap && next.afterGap && next.beforeGap
        let isOpenWide = run.afterGap && run.beforeGap && !next.afterGap && !isBeforeWord(next, block)
        return (isOpen || isOpenWide) && !isArithmetic(isOpen ? next : run, block)
    }

    private func isAfterWord(_ run: SignRun, _ block: Block) -> Bool {
        byte(before: run.bytes.lowerBound, in: block)?.isWordByte == true
    }

    private func isBeforeWord(_ run: SignRun, _ block: Block) -> Bool {
        byte(at: run.bytes.upperBound, in: block)?.isWordByte == true
    }

    private func isInsideWord(_ run: SignRun, _ block: Block) -> Bool {
        isAfterWord(run, block) && isBeforeWord(run, block)
    }

    /// `3 * 4`
    private func isArithmetic(_ run: SignRun, _ block: Block) -> Bool {
        byte(before: run.bytes.lowerBound - 1, in: block)?.isDigit == true
            || byte(at: run.bytes.upperBound + 1, in: block)?.isDigit == true
    }

    private func isLone(_ run: SignRun, _ sign: UInt8, _ block: Block) -> Bool {
        guard run.bytes.count == 2, !(run.afterGap && run.beforeGap),
            sign == UInt8(ascii: "*") || sign == UInt8(ascii: "~")
        else { return false }
        return isAfterWord(run, block) || isBeforeWord(run, block) || run.afterGap || run.beforeGap
    }

    private func rawPair(_ run: SignRun, _ next: SignRun, _ sign: UInt8, _ block: Block) -> Finding? {
        guard let place = typed(around: run, block) ?? typed(around: next, block) else { return nil }
        let signs = String(repeating: Character(Unicode.Scalar(sign)), count: run.bytes.count)
        let inner = shown(bytes[run.bytes.upperBound..<next.bytes.lowerBound])
        let before = run.afterGap || !isAfterWord(run, block) ? "" : " "
        var after = isBeforeWord(next, block) ? " " : ""
        let word = bytes[next.bytes.upperBound..<block.text.upperBound].prefix { $0.isWordByte }
        if !word.isEmpty { after += String(decoding: word.prefix(40), as: UTF8.self) }
        let mark = sign == UInt8(ascii: "=") ? "**" : signs
        return .rawEmphasis(signs, corrected: before + mark + inner + mark + after, at: place)
    }

    private func loneSigns(_ run: SignRun, _ sign: UInt8, _ block: Block) -> Finding? {
        guard let place = typed(around: run, block) else { return nil }
        let signs = String(repeating: Character(Unicode.Scalar(sign)), count: 2)
        let line = textLine(around: run.bytes.lowerBound, in: block)
        let before = shown(bytes[line.lowerBound..<run.bytes.lowerBound], limit: 60)
        let after = shown(bytes[run.bytes.upperBound..<line.upperBound], limit: 60)
        let opens = !run.beforeGap && !isAfterWord(run, block)
        let corrected = opens ? signs + after + signs : signs + before + signs
        return .loneSigns(signs, corrected: corrected, at: place)
    }

    /// The place of a run in the source, found with a sign or two beside it; nil when the editor wrote backslashes.
    private func typed(around run: SignRun, _ block: Block) -> SourceLocation? {
        let start = max(block.text.lowerBound, run.bytes.lowerBound - 1)
        let end = min(block.text.upperBound, run.bytes.upperBound + 1)
        let isLetter = { (byte: UInt8) in byte < 0x80 && (byte.isWordByte || byte == .space) }
        let from = start < run.bytes.lowerBound && isLetter(bytes[start]) ? start : run.bytes.lowerBound
        let to = end > run.bytes.upperBound && isLetter(bytes[end - 1]) ? end : run.bytes.upperBound
        guard let place = typed(Array(bytes[from..<to]), at: from, in: block) else { return nil }
        let exact = place.lowerBound + run.bytes.lowerBound - from
        return location(ofSource: exact..<exact + run.bytes.count)
    }
}

extension Finding {
    fileprivate static func rawEmphasis(_ signs: String, corrected: String, at location: SourceLocation) -> Finding {
        Finding(
            RawEmphasis.descriptor, at: location,
            Wording(
                sv: "Betoningen tog inte; läsaren ser tecknen \(signs).",
                en: "The emphasis did not take; the reader sees the signs \(signs)."),
            help: Wording(
                sv:
                    "Inget mellanslag innanför tecknen, och mellanslag eller skiljetecken utanför. Skriv:  \(corrected)",
                en: "No space inside the signs, and a space or punctuation outside them. Write:  \(corrected)"))
    }

    fileprivate static func loneSigns(_ signs: String, corrected: String, at location: SourceLocation) -> Finding {
        Finding(
            RawEmphasis.descriptor, at: location,
            Wording(
                sv: "Tecknen \(signs) saknar sitt par; läsaren ser dem.",
                en: "The signs \(signs) have no pair; the reader sees them."),
            help: Wording(
                sv: "Skriv dem på båda sidor om orden, i samma stycke:  \(corrected)   Eller ta bort dem.",
                en: "Write them on both sides of the words, in one paragraph:  \(corrected)   Or remove them."))
    }
}
