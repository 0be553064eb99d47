// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Lines that only look like a list (R08): signs that were typed or pasted where Markdown has a list. Those of Markdown's own that lack
/// a space are another finding.
struct FakeLists: MarkdownRule {
    static let descriptor = RuleDescriptor(.fakeList, "R08", .error, criteria: ["1.3.1"], isOfLaw: true)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        var last: (parent: Int?, end: Int, sign: ListSign.Kind)?
        for number in text.blocks.indices where text.blocks[number].kind == .paragraph {
            let block = text.blocks[number]
            guard let list = text.fakeList(in: number) else { continue }
            // Points with empty lines between are paragraphs beside each other, and one finding.
            let goesOn = last.map { $0.parent == block.parent && $0.end == number && $0.sign == list.kind } ?? false
            last = (block.parent, block.end, list.kind)
            if !goesOn { findings.append(.fakeList(text, list, in: block)) }
        }
    }
}

/// What stands at the beginning of a line in place of the sign of a list.
private struct ListSign {
    enum Kind {
        /// A sign that is used for nothing else: •, ▪, ●.
        case bullet
        /// An arrow or a check, which may also be decoration.
        case symbol
        /// A dash with a space after it, which also begins what somebody says.
        case dash
        /// `(1)`, `(a)`
        case counting
    }

    var kind: Kind
    /// The sign with the spaces after it.
    var range: Range<Int>
    /// Which point it says to be, counted from 1; 0 for signs that do not count.
    var place = 0
}

/// Lines of a paragraph that were meant as a list.
private struct FakeList {
    var kind: ListSign.Kind
    var sign: Range<Int>
    var points: [Range<Int>]
}

extension MarkdownText {
    /// The first lines of a paragraph that look like a list.
    fileprivate func fakeList(in number: Int) -> FakeList? {
        let block = blocks[number]
        var found: FakeList?
        var previous: ListSign?
        var start = block.text.lowerBound
        while start < block.text.upperBound {
            let end = min(bytes.firstIndex(of: .newline, from: start), block.text.upperBound)
            let sign = listSign(start..<end)
            if let sign, sign.range.upperBound < end {
                let point = sign.range.upperBound..<end
                if let before = previous, before.kind == sign.kind, sign.place == 0 || sign.place == before.place + 1 {
                    found?.points.append(point)
                } else {
                    if let found, isList(found, in: number) { return found }
                    found = sign.place > 1 ? nil : FakeList(kind: sign.kind, sign: sign.range, points: [point])
                }
            } else if let found, isList(found, in: number) {
                return found
            } else {
                found = nil
            }
            previous = found == nil ? nil : sign
            start = end + 1
        }
        return found.flatMap { isList($0, in: number) ? $0 : nil }
    }

    /// Whether lines are many enough for their sign to mean a list.
    private func isList(_ list: FakeList, in number: Int) -> Bool {
        switch list.kind {
        // Such a sign may also part things on a line, and begin one where the text was broken.
        case .bullet: list.sign.lowerBound == blocks[number].text.lowerBound || !isSeparator(list, in: number)
        case .symbol, .counting: list.points.count > 1
        case .dash:
            // What people say begins with a dash too, and ends as a sentence.
            list.points.count > 1 && !list.points.contains { endsAsSpeech($0) } || isDashBetweenDashes(number)
        }
    }

    private func isSeparator(_ list: FakeList, in number: Int) -> Bool {
        let sign = Array(bytes[signOnly(list.sign)])
        let before = bytes[blocks[number].text.lowerBound..<list.sign.lowerBound]
        return before.indices.contains { bytes[$0] == sign[0] && bytes[$0...].starts(with: sign) }
            || list.points.contains { point in
                bytes[point].indices.contains { bytes[$0] == sign[0] && bytes[$0...].starts(with: sign) }
            }
    }

    private func endsAsSpeech(_ range: Range<Int>) -> Bool {
        let end = bytes[range].last { !$0.isSpace }
        return end == UInt8(ascii: "!") || end == UInt8(ascii: "?") || end == UInt8(ascii: ".") && wordCount(range) > 4
    }

    /// Whether a paragraph of one line with a dash stands between, or before, two others that do not end as sentences do.
    private func isDashBetweenDashes(_ number: Int) -> Bool {
        var count = 0
        var next: Int? = number
        while let paragraph = next, count < 3, blocks[paragraph].kind == .paragraph {
            let range = blocks[paragraph].text
            guard let sign = listSign(range), sign.kind == .dash, !bytes[range].contains(.newline), !endsAsSpeech(range)
            else { return false }
            count += 1
            next = self.next(after: paragraph)
        }
        return count == 3
    }

    /// The sign at the beginning of a line.
    private func listSign(_ line: Range<Int>) -> ListSign? {
        guard line.count > 2 else { return nil }
        let first = bytes[line.lowerBound]
        if first >= 0x80 { return pictureSign(line) }
        return countingSign(line)
    }

    /// `(1)`, `(a)` and a space.
    private func countingSign(_ line: Range<Int>) -> ListSign? {
        let at = line.lowerBound
        guard line.count > 4, bytes[at] == UInt8(ascii: "("), bytes[at + 2] == UInt8(ascii: ")"),
            bytes[at + 3] == .space
        else { return nil }
        let sign = bytes[at + 1]
        guard sign.isLetter || (0x31...0x39).contains(sign) else { return nil }
        let place = sign.isLetter ? Int(sign | 0x20) - 0x60 : Int(sign) - 0x30
        return ListSign(kind: .counting, range: at..<at + 4, place: place)
    }

    /// A sign outside ASCII, with the spaces after it.
    private func pictureSign(_ line: Range<Int>) -> ListSign? {
        let (kind, length): (ListSign.Kind, Int)
        switch (bytes[line.lowerBound], bytes[line.lowerBound + 1], bytes[line.lowerBound + 2]) {
        case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA3): (kind, length) = (.bullet, 3)  // • ‣
        case (0xE2, 0x96, 0xA0...0xAB), (0xE2, 0x97, 0x8B), (0xE2, 0x97, 0x8F), (0xE2, 0x97, 0xA6):
            (kind, length) = (.bullet, 3)  // ■ ▪ ○ ● ◦
        case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94): (kind, length) = (.dash, 3)  // – —
        case (0xE2, 0x96, 0xB6...0xBA), (0xE2, 0x9E, 0x94...0xBE), (0xE2, 0x86, 0x92), (0xE2, 0x9C, 0x93...0x94):
            (kind, length) = (.symbol, 3)  // ▶ ► ➢ ➤ → ✓ ✔
        default: return nil
        }
        var at = line.lowerBound + length
        while at < line.upperBound, bytes[at] == .space || bytes[at] == .tab { at += 1 }
        if at + 1 < line.upperBound, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 { at += 2 }
        guard kind != .dash || at > line.lowerBound + length else { return nil }
        return ListSign(kind: kind, range: line.lowerBound..<at)
    }
}

extension Finding {
    fileprivate static func fakeList(
        _ text: borrowing MarkdownText, _ list: FakeList, in block: MarkdownText.Block
    ) -> Finding {
        let counts = list.kind == .counting
        let sign = text.excerpt(list.sign)
        var lines: [String] = []
        for point in list.points.prefix(3) {
            lines.append((counts ? "\(lines.count + 1). " : "- ") + text.excerpt(point))
        }
        let written = lines.joined(separator: "\n")
        return Finding(
            FakeLists.descriptor, at: text.location(of: text.signOnly(list.sign), in: block),
            Wording(
                sv: "Raden börjar med ”\(sign)” men är ingen punkt i en lista.",
                en: "The line begins with “\(sign)” but is no point of a list."),
            help: Wording(
                sv:
                    "Raderna flyter ihop till ett stycke, och skärmläsaren säger inte att det är en lista. Skriv med en tom rad före:\n\(written)",
                en:
                    "The lines run together into a paragraph, and a screen reader does not say that it is a list. Write with an empty line before:\n\(written)"
            ))
    }
}

extension MarkdownText {
    /// A sign without the spaces after it.
    fileprivate func signOnly(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound + 1, bytes[end - 1] == .space || bytes[end - 1] == .tab { end -= 1 }
        return range.lowerBound..<end
    }
}
