// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Spaces that look like any other but that Markdown does not take for one: `#` and a no-break space is no heading, `-` and one no
/// item. They come with text from word processors and web pages. So do invisible signs before the first of a line.
struct HiddenSpaces: MarkdownRule {
    static let descriptor = RuleDescriptor(.hiddenSpace, "R50", .error)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findHiddenSpaces(&findings)
    }
}

extension MarkdownText {
    fileprivate func findHiddenSpaces(_ findings: inout [Finding]) {
        // U+00A0 and U+00AD; U+2007, U+200B, U+202F and their kin; U+FEFF. Curved quotation marks begin with E2 80 too, so the signs
        // themselves are looked for only where a line begins.
        guard [0xC2, 0xE2, 0xEF].contains(where: { bytes.firstIndex(of: $0, from: 0) < bytes.count }) else { return }
        for block in blocks where block.kind == .paragraph {
            var at = block.text.lowerBound
            while at < block.text.upperBound {
                let end = min(bytes.firstIndex(of: .newline, from: at), block.text.upperBound)
                if let fault = hiddenSpace(at, end),
                    let place = typed(Array(bytes[fault.signs]), at: fault.signs.lowerBound, in: block)
                {
                    findings.append(.hiddenSpace(fault.corrected, at: location(ofSource: place)))
                    break
                }
                at = end + 1
            }
        }
    }

    /// The signs of Markdown at the start of a line with a hidden sign before or after them.
    private func hiddenSpace(_ start: Int, _ end: Int) -> (signs: Range<Int>, corrected: String)? {
        var at = start
        while let length = hiddenLength(at, end) { at += length }
        let marker = at
        while at < end, at - marker < 6, bytes[at] == UInt8(ascii: "#") { at += 1 }
        if at == marker, at < end, "-*+>".utf8.contains(bytes[at]) { at += 1 }
        if at == marker {
            while at < end, at - marker < 4, bytes[at].isDigit { at += 1 }
            guard at > marker, at < end, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")") else {
                return nil
            }
            at += 1
        }
        let signsEnd = at
        while at < end, bytes[at].isSpace || hiddenLength(at, end) != nil { at += hiddenLength(at, end) ?? 1 }
        let hidesAfter = hiddenLength(signsEnd, end) != nil
        let hidesBefore = marker > start && at > signsEnd
        guard at < end, hidesAfter || hidesBefore else { return nil }
        let signs = string(marker..<signsEnd)
        let mark = signs == "#" ? "##" : signs
        return (start..<max(signsEnd, at), "\(mark) \(shown(bytes[at..<end], limit: 80))")
    }

    /// How many bytes a hidden sign has; nil where there is none.
    func hiddenLength(_ at: Int, _ end: Int) -> Int? {
        guard at + 1 < end else { return nil }
        if bytes[at] == 0xC2 { return bytes[at + 1] == 0xA0 || bytes[at + 1] == 0xAD ? 2 : nil }
        guard at + 2 < end else { return nil }
        if bytes[at] == 0xE2, bytes[at + 1] == 0x80 {
            return (0x80...0x8F).contains(bytes[at + 2]) || bytes[at + 2] == 0xAF ? 3 : nil
        }
        if bytes[at] == 0xE2, bytes[at + 1] == 0x81 { return bytes[at + 2] == 0xA0 ? 3 : nil }
        return bytes.matches("\u{FEFF}", at: at) || bytes.matches("\u{3000}", at: at) ? 3 : nil
    }
}

extension Finding {
    fileprivate static func hiddenSpace(_ corrected: String, at location: SourceLocation) -> Finding {
        Finding(
            HiddenSpaces.descriptor, at: location,
            Wording(
                sv: "Här står ett osynligt tecken eller ett hårt mellanslag, så läsaren ser tecknen i början av raden.",
                en:
                    "An invisible sign or a no-break space stands here, so the reader sees the signs that begin the line."
            ),
            help: Wording(
                sv:
                    "Det följer ofta med från Word och webbsidor. Radera det och skriv ett vanligt mellanslag:  \(corrected)",
                en: "It often comes along from Word and web pages. Delete it and type an ordinary space:  \(corrected)")
        )
    }
}
