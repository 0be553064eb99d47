// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Times written in two ways on one page: `08:00` and `12.00`. Those who read with difficulty stop and wonder whether they differ.
struct MixedTimes: MarkdownRule {
    static let descriptor = RuleDescriptor(.mixedTimes, "E05", .warning)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        guard text.language.isSwedish else { return }
        let bytes = text.bytes
        var (colon, point): ((Range<Int>, Int)?, Range<Int>?) = (nil, nil)
        // Few texts hold a colon between digits at all; those that do not are passed by in one look.
        guard holdsColonTime(bytes) else { return }
        for (number, block) in text.blocks.enumerated() where block.kind.holdsProse {
            if colon == nil,
                let found = first(UInt8(ascii: ":"), in: bytes, block, isSure: { isColonTime($0, in: bytes, block) })
            {
                colon = (found, number)
            }
            if point == nil {
                point = first(UInt8(ascii: "."), in: bytes, block) { isTime($0, in: bytes, block) }
            }
        }
        guard let (written, block) = colon, let point else { return }
        findings.append(
            .mixedTimes(
                text.string(written), text.string(point), at: text.location(of: written, in: text.blocks[block])))
    }

    private func holdsColonTime(_ bytes: [UInt8]) -> Bool {
        var at = bytes.firstIndex(of: UInt8(ascii: ":"), from: 1)
        while at + 1 < bytes.count {
            if bytes[at - 1].isDigit, bytes[at + 1].isDigit { return true }
            at = bytes.firstIndex(of: UInt8(ascii: ":"), from: at + 1)
        }
        return false
    }

    /// The first `18.00` in a block with a sign between the hour and the minute.
    private func first(
        _ sign: UInt8, in bytes: [UInt8], _ block: MarkdownText.Block, isSure: (Range<Int>) -> Bool
    ) -> Range<Int>? {
        // Within the block only: to search on to the next would make many blocks slow.
        var at = bytes.firstIndex(of: sign, in: block.text)
        while at + 2 < block.text.upperBound {
            let start = at - (at >= block.text.lowerBound + 2 && bytes[at - 2].isDigit ? 2 : 1)
            if start >= block.text.lowerBound, bytes[start].isDigit, bytes[at - 1].isDigit, bytes[at + 1].isDigit,
                bytes[at + 2].isDigit, !touches(bytes, start, at + 3, in: block),
                isHour(bytes[start..<at]), bytes[at + 1] < UInt8(ascii: "6"), isSure(start..<at + 3)
            {
                return start..<at + 3
            }
            at = bytes.firstIndex(of: sign, in: at + 1..<block.text.upperBound)
        }
        return nil
    }

    private func isHour(_ digits: ArraySlice<UInt8>) -> Bool { digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } <= 24 }

    /// Whether what stands beside makes it a longer number.
    private func touches(_ bytes: [UInt8], _ start: Int, _ end: Int, in block: MarkdownText.Block) -> Bool {
        let before = start > block.text.lowerBound ? bytes[start - 1] : 0x20
        let after = end < block.text.upperBound ? bytes[end] : 0x20
        let next = end + 1 < block.text.upperBound ? bytes[end + 1] : 0x20
        if before.isDigit || before.isLetter || ".,:/".utf8.contains(before) { return true }
        return after.isDigit || after.isLetter || ".,:/".utf8.contains(after) && next.isDigit
    }

    /// Other things are written with a colon too: land (`Norrby 12:34`), verses (`Luk. 10:25–37`), scales, results. It is a time after
    /// `kl.` or with a zero before, and else where no name stands before it and no number without a colon after.
    private func isColonTime(_ range: Range<Int>, in bytes: [UInt8], _ block: MarkdownText.Block) -> Bool {
        if bytes[range.lowerBound] == UInt8(ascii: "0") || isCalled(range.lowerBound, in: bytes, block) { return true }
        if let before = beforeDash(range.lowerBound, in: bytes, block) { return isColonTime(before, in: bytes, block) }
        var at = range.upperBound
        var goesOn = false
        if let digit = afterDash(at, in: bytes, block) {
            at = digit
            while at < block.text.upperBound, bytes[at].isDigit { at += 1 }
            guard at < block.text.upperBound, bytes[at] == UInt8(ascii: ":") else { return false }
            goesOn = true
        }
        guard goesOn || range.count == 5 else { return false }
        var end = range.lowerBound
        while end > block.text.lowerBound, bytes[end - 1].isSpace || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        var start = end
        while start > block.text.lowerBound, bytes[start - 1].isLetter || bytes[start - 1] >= 0x80 { start -= 1 }
        let word = String(decoding: bytes[start..<end], as: UTF8.self)
        guard word.first?.isUppercase == true, Weekday.named(word.lowercased()) == nil else { return true }
        // "Öppet 10:00" begins a line; minutes of parcels and verses are seldom whole fives.
        return start == block.text.lowerBound && (bytes[range.upperBound - 1] - 0x30) % 5 == 0
    }

    /// The number with a colon before a dash that stands before a place: `10:14–10:22` is one thing.
    private func beforeDash(_ place: Int, in bytes: [UInt8], _ block: MarkdownText.Block) -> Range<Int>? {
        var end = place
        while end > block.text.lowerBound, !bytes[end - 1].isDigit, place - end < 3 { end -= 1 }
        guard place - end == 1 ? bytes[end] == UInt8(ascii: "-") : place - end == 3 && bytes[end] == 0xE2 else {
            return nil
        }
        var start = end
        while start > block.text.lowerBound, bytes[start - 1].isDigit || bytes[start - 1] == UInt8(ascii: ":") {
            start -= 1
        }
        return (4...5).contains(end - start) && bytes[end - 3] == UInt8(ascii: ":") ? start..<end : nil
    }

    /// The digit after a dash at a place.
    private func afterDash(_ place: Int, in bytes: [UInt8], _ block: MarkdownText.Block) -> Int? {
        var at = place
        guard at + 1 < block.text.upperBound else { return nil }
        if bytes[at] == UInt8(ascii: "-") {
            at += 1
        } else if at + 3 < block.text.upperBound, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x93 {
            at += 3
        } else {
            return nil
        }
        return bytes[at].isDigit ? at : nil
    }

    /// Whether `kl.` or `klockan` stands before a place.
    private func isCalled(_ place: Int, in bytes: [UInt8], _ block: MarkdownText.Block) -> Bool {
        let from = max(block.text.lowerBound, place - 9)
        let before = String(decoding: bytes[from..<place], as: UTF8.self).lowercased()
        return ["kl ", "kl. ", "klockan "].contains(where: before.hasSuffix)
    }

    /// A number with a point is a time after `kl.` or `klockan`, or where a dash and another such number follow or go before.
    private func isTime(_ range: Range<Int>, in bytes: [UInt8], _ block: MarkdownText.Block) -> Bool {
        if isCalled(range.lowerBound, in: bytes, block) { return true }
        guard let at = afterDash(range.upperBound, in: bytes, block), at + 4 < block.text.upperBound else {
            return false
        }
        let sign = bytes[at + 1].isDigit ? at + 2 : at + 1
        return sign + 2 < block.text.upperBound && bytes[sign] == UInt8(ascii: ".") && bytes[sign + 1].isDigit
            && bytes[sign + 2].isDigit
    }
}

extension Finding {
    fileprivate static func mixedTimes(_ colon: String, _ point: String, at location: SourceLocation) -> Finding {
        let right = String(colon.map { $0 == ":" ? "." : $0 })
        return Finding(
            MixedTimes.descriptor, at: location,
            Wording(
                sv: "Klockslag skrivs på två sätt på sidan: \(colon) och \(point).",
                en: "Times are written in two ways on the page: \(colon) and \(point)."),
            help: Wording(
                sv: "Den som läser undrar om det är skillnad. Skriv med punkt överallt:  \(right)",
                en: "Readers wonder whether there is a difference. Write a point everywhere:  \(right)"))
    }
}
