// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Letters that were lost on the way into the file: `Ã¤` for ä, `�`, `f=F6r`, and the signs of a word processor's symbol font.
struct GarbledText: MarkdownRule {
    static let descriptor = RuleDescriptor(.garbledText, "R50", .error)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findGarbledText(&findings)
    }
}

extension MarkdownText {
    fileprivate func findGarbledText(_ findings: inout [Finding]) {
        var last: Int?
        func report(_ at: Int, _ length: Int, _ sign: String?, _ number: Int) {
            guard last != number else { return }
            let block = blocks[number]
            guard let place = typed(Array(bytes[at..<at + length]), at: at, in: block) else { return }
            last = number
            let word = textLine(around: at, in: block)
            let start = bytes[word.lowerBound..<at].lastIndex(where: \.isSpace).map { $0 + 1 } ?? word.lowerBound
            let end = bytes[at..<word.upperBound].firstIndex(where: \.isSpace) ?? word.upperBound
            findings.append(
                .garbled(
                    string(start..<end), sign.map { mended(start..<end, $0, at..<at + length) },
                    at: location(ofSource: place)))
        }
        // Ã and Â, as the bytes of UTF-8 read one by one come out.
        if bytes.firstIndex(of: 0x83, from: 0) < bytes.count {
            eachSign(0xC3) { at, number in
                guard at + 3 < bytes.count, bytes[at + 1] == 0x83, let sign = mojibake(at) else { return }
                report(at, sign.length, sign.text, number)
            }
        }
        eachSign(0xEF) { at, number in
            guard at + 2 < bytes.count else { return }
            let isSymbol = (0x80...0x83).contains(bytes[at + 1]) && !startsLine(at, in: blocks[number])
            let isLost = bytes[at + 1] == 0xBF && bytes[at + 2] == 0xBD
            if isSymbol || isLost { report(at, 3, nil, number) }
        }
        eachSign(UInt8(ascii: "=")) { at, number in
            guard let sign = quotedPrintable(at) else { return }
            report(at, sign.length, sign.text, number)
        }
    }

    /// A letter whose two bytes were read as two letters of Latin-1.
    private func mojibake(_ at: Int) -> (text: String, length: Int)? {
        for (wrong, right) in misreadLetters where bytes[at...].starts(with: wrong.utf8) {
            return (right, wrong.utf8.count)
        }
        return nil
    }

    /// `=E5`, `=C3=A5`: how e-mail writes letters.
    private func quotedPrintable(_ at: Int) -> (text: String, length: Int)? {
        for (wrong, right) in mailLetters where bytes[at...].starts(with: wrong.utf8) {
            return (right, wrong.utf8.count)
        }
        return nil
    }

    private func mended(_ word: Range<Int>, _ sign: String, _ place: Range<Int>) -> String {
        var text = string(word)
        for (wrong, right) in misreadLetters + mailLetters { text = text.replacing(wrong, with: right) }
        return text
    }
}

private let misreadLetters = [
    ("\u{C3}\u{A5}", "å"), ("\u{C3}\u{A4}", "ä"), ("\u{C3}\u{B6}", "ö"), ("\u{C3}\u{85}", "Å"), ("\u{C3}\u{2026}", "Å"),
    ("\u{C3}\u{84}", "Ä"), ("\u{C3}\u{201E}", "Ä"), ("\u{C3}\u{96}", "Ö"), ("\u{C3}\u{2013}", "Ö"),
    ("\u{C3}\u{A9}", "é"),
]

private let mailLetters = [
    ("=C3=A5", "å"), ("=C3=A4", "ä"), ("=C3=B6", "ö"), ("=C3=85", "Å"), ("=C3=84", "Ä"), ("=C3=96", "Ö"),
    ("=E5", "å"), ("=E4", "ä"), ("=F6", "ö"), ("=C5", "Å"), ("=C4", "Ä"), ("=D6", "Ö"),
]

extension String {
    /// The same with other letters in place of some.
    fileprivate func replacing(_ wrong: String, with right: String) -> String {
        let (text, wrong) = (Array(utf8), Array(wrong.utf8))
        var result: [UInt8] = []
        var at = 0
        while at < text.count {
            if text[at...].starts(with: wrong) {
                result += right.utf8
                at += wrong.count
            } else {
                result.append(text[at])
                at += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension Finding {
    fileprivate static func garbled(_ word: String, _ mended: String?, at location: SourceLocation) -> Finding {
        Finding(
            GarbledText.descriptor, at: location,
            Wording(
                sv: "”\(word)” har förlorat tecken på vägen hit.", en: "“\(word)” has lost letters on its way here."),
            help: mended.map {
                Wording(sv: "Skriv:  \($0)", en: "Write:  \($0)")
            }
                ?? Wording(
                    sv: "Tecknet finns inte i vanliga typsnitt. Jämför med originalet och skriv det på nytt.",
                    en: "Ordinary fonts do not have the sign. Compare with the original and type it again."))
    }
}
