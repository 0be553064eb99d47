// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R38: pictures among the letters that stand in for words: several in a row, or one alone where words belong.
struct EmojiRuns: MarkdownRule {
    static let descriptor = RuleDescriptor(.emojiRun, "R38", .warning, criteria: ["1.1.1"])

    /// So many in a row are a nuisance to listen to.
    private static let tooMany = 3

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        // All that are meant begin with F0 9F in UTF-8, and few texts hold that byte.
        guard text.bytes.firstIndex(of: 0xF0, from: 0) < text.bytes.count else { return }
        for number in text.proseBlocks {
            let block = text.blocks[number]
            guard let found = firstFault(in: text.bytes, block, of: text) else { continue }
            let place = text.location(of: found.range, in: block)
            findings.append(
                found.isAlone
                    ? .emojiAlone(text.string(found.range), at: place)
                    : .emojiRun(text.string(found.range), found.count, at: place))
        }
    }

    private func firstFault(
        in bytes: [UInt8], _ block: MarkdownText.Block, of text: borrowing MarkdownText
    ) -> (range: Range<Int>, count: Int, isAlone: Bool)? {
        if let run = run(in: bytes, from: block.text.lowerBound, to: block.text.upperBound),
            run.range.upperBound == block.text.upperBound
        {
            return (run.range, run.count, true)
        }
        for span in text.spans[block.spans] where span.kind == .link && !span.text.isEmpty {
            if let run = run(in: bytes, from: span.text.lowerBound, to: span.text.upperBound),
                run.range.upperBound == span.text.upperBound
            {
                return (run.range, run.count, true)
            }
        }
        var at = bytes.firstIndex(of: 0xF0, from: block.text.lowerBound)
        while at < block.text.upperBound {
            guard let run = run(in: bytes, from: at, to: block.text.upperBound) else {
                at = bytes.firstIndex(of: 0xF0, from: at + 1)
                continue
            }
            if run.count >= Self.tooMany { return (run.range, run.count, false) }
            at = bytes.firstIndex(of: 0xF0, from: run.range.upperBound)
        }
        return nil
    }

    /// The pictures that begin at a place, with the spaces among and after them; nil where none does.
    private func run(in bytes: [UInt8], from start: Int, to end: Int) -> (range: Range<Int>, count: Int)? {
        var (at, count, flagLetters, isJoined) = (start, 0, 0, false)
        var last = start
        while at < end {
            let byte = bytes[at]
            if byte == 0xF0, at + 3 < end, bytes[at + 1] == 0x9F {
                let isTone = bytes[at + 2] == 0x8F && (0xBB...0xBF).contains(bytes[at + 3])
                let isFlagLetter = bytes[at + 2] == 0x87 && bytes[at + 3] >= 0xA6
                if isFlagLetter { flagLetters += 1 } else if !isTone, !isJoined { count += 1 }
                isJoined = false
                at += 4
                last = at
            } else if byte == 0xE2, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] == 0x8D {
                isJoined = true
                at += 3
            } else if byte == 0xEF, at + 2 < end, bytes[at + 1] == 0xB8, bytes[at + 2] == 0x8F {
                at += 3
                last = at
            } else if byte.isSpace, last > start || at == start {
                at += 1
            } else {
                break
            }
        }
        count += (flagLetters + 1) / 2
        guard count > 0 else { return nil }
        return (start..<(at == end ? end : last), count)
    }
}

extension Finding {
    fileprivate static func emojiRun(_ run: String, _ count: Int, at location: SourceLocation) -> Finding {
        Finding(
            EmojiRuns.descriptor, at: location,
            Wording(sv: "\(count) emojier i rad: \(run)", en: "\(count) emojis in a row: \(run)"),
            help: Wording(
                sv: "En skärmläsare läser upp namnet på var och en. Behåll högst en, och låt orden säga det viktiga.",
                en: "A screen reader reads out the name of each. Keep one at most, and let the words say what matters.")
        )
    }

    fileprivate static func emojiAlone(_ run: String, at location: SourceLocation) -> Finding {
        let shown = run.split { $0.isWhitespace }.joined(separator: " ")
        return Finding(
            EmojiRuns.descriptor, at: location,
            Wording(
                sv: "\(shown) står ensam, utan ord som säger vad den betyder.",
                en: "\(shown) stands alone, without words that say what it means."),
            help: Wording(
                sv:
                    "Den som lyssnar hör bara bildens namn, och den ser olika ut i olika telefoner. Skriv med ord, till exempel\n"
                    + "Ja \(shown)",
                en:
                    "Those who listen hear only the picture's name, and it looks different on different telephones. Write words, perhaps\n"
                    + "Yes \(shown)"))
    }
}
