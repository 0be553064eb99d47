// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The sign with which the source begins an item of a list.
struct ListMarker {
    /// `-`, `*` or `+`; `.` or `)` of a number.
    var sign: UInt8
    /// The number, if it has one.
    var number: Int?
    /// The marker in the source, without the space after it.
    var source: Range<Int>
}

extension MarkdownText {
    /// The marker of an item; nil where the line is not understood.
    func marker(ofItem item: Int) -> ListMarker? {
        var outer = 0
        var parent = blocks[item].parent
        while let here = parent {
            if blocks[here].kind == .item, blocks[here].lines.lowerBound == blocks[item].lines.lowerBound { outer += 1 }
            parent = blocks[here].parent
        }
        let line = line(blocks[item].lines.lowerBound)
        var at = line.startIndex
        for _ in 0..<outer {
            guard let marker = marker(in: line, from: at) else { return nil }
            at = marker.source.upperBound
        }
        return marker(in: line, from: at)
    }

    /// The first marker at or after a place, past spaces and signs of quotation.
    private func marker(in line: ArraySlice<UInt8>, from start: Int) -> ListMarker? {
        guard let at = line[start...].firstIndex(where: { !$0.isSpace && $0 != UInt8(ascii: ">") }) else { return nil }
        if "-*+".utf8.contains(line[at]) { return ListMarker(sign: line[at], source: at..<at + 1) }
        let digits = line[at...].prefix { $0.isDigit }
        guard (1..<10).contains(digits.count), digits.endIndex < line.endIndex else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        let sign = line[digits.endIndex]
        guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") else { return nil }
        return ListMarker(sign: sign, number: number, source: at..<digits.endIndex + 1)
    }

    /// The first line of an item's own text.
    func firstLine(ofItem item: Int) -> Range<Int> {
        guard item + 1 < blocks[item].end, blocks[item + 1].kind.holdsProse else {
            return blocks[item].text.lowerBound..<blocks[item].text.lowerBound
        }
        return textLine(around: blocks[item + 1].text.lowerBound, in: blocks[item + 1])
    }

    /// The block beside and before a block.
    func previous(before block: Int) -> Int? {
        var before = block - 1
        while before >= 0, before != blocks[block].parent {
            if blocks[before].parent == blocks[block].parent { return before }
            guard let parent = blocks[before].parent else { return nil }
            before = parent
        }
        return nil
    }
}
