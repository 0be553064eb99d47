// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension MarkdownText {
    /// A part of the text for a message: on one line, and cut where it is long.
    func excerpt(_ range: Range<Int>) -> String { string(range).excerpt }

    /// The place of the signs that make a heading, `##`; its line where it is underlined instead.
    func location(ofHeading block: Block) -> SourceLocation {
        let number = block.lines.lowerBound
        let line = line(number)
        let start = line.firstIndex(of: UInt8(ascii: "#")) ?? line.endIndex
        let signs = start..<(line[start...].firstIndex { $0 != UInt8(ascii: "#") } ?? line.endIndex)
        return signs.count == block.level ? location(bytes: signs, line: number) : location(line: number)
    }

    /// The place of all the text of a block of one line, without white space around; else the block's first line.
    func location(ofText block: Block) -> SourceLocation {
        var range = block.text
        while let first = bytes[range].first, first.isSpace { range = range.lowerBound + 1..<range.upperBound }
        while let last = bytes[range].last, last.isSpace { range = range.lowerBound..<range.upperBound - 1 }
        return range.isEmpty ? location(line: block.lines.lowerBound) : location(of: range, in: block)
    }

    /// Whether nothing in a range can be seen.
    func isBlank(_ range: Range<Int>) -> Bool { bytes.isBlank(range) }

    /// How many words a range holds, parted by white space.
    func wordCount(_ range: Range<Int>) -> Int {
        var count = 0
        var isInWord = false
        for byte in bytes[range] {
            if byte.isSpace {
                isInWord = false
            } else if !isInWord {
                (isInWord, count) = (true, count + 1)
            }
        }
        return count
    }

    /// Whether one of a block's spans is of a kind.
    func holds(_ kind: MarkdownKind, in block: Block) -> Bool { spans[block.spans].contains { $0.kind == kind } }
}

extension [UInt8] {
    /// Whether nothing in a range can be seen: only white space of any width, and signs of no width.
    func isBlank(_ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound {
            let length = blankLength(at, before: range.upperBound)
            if length == 0 { return false }
            at += length
        }
        return true
    }

    /// The length of the invisible sign at a place; 0 for one that can be seen.
    private func blankLength(_ at: Int, before end: Int) -> Int {
        switch self[at] {
        case 0x09...0x0D, 0x20: return 1
        case 0xC2 where at + 1 < end: return self[at + 1] == 0xA0 || self[at + 1] == 0xAD ? 2 : 0
        case 0xE2 where at + 2 < end:
            // Spaces of many widths and signs of none (U+2000–U+200F, U+202F), and the word joiner (U+2060).
            let isBlank = self[at + 1] == 0x80 && (self[at + 2] <= 0x8F || self[at + 2] == 0xAF)
            return isBlank || self[at + 1] == 0x81 && self[at + 2] == 0xA0 ? 3 : 0
        case 0xEF where at + 2 < end: return self[at + 1] == 0xBB && self[at + 2] == 0xBF ? 3 : 0
        default: return 0
        }
    }
}

extension String {
    /// The text on one line, cut between words where it is long.
    var excerpt: String {
        let words = split { $0 == " " || $0 == "\n" || $0 == "\t" }
        var cut = ""
        for word in words {
            if !cut.isEmpty, cut.unicodeScalars.count + word.unicodeScalars.count > 60 { return cut + " …" }
            cut += (cut.isEmpty ? "" : " ") + word.prefix(80)
        }
        return cut
    }
}

extension ParsedPage {
    /// The place of a field's value; the file where it is not known.
    func location(of field: FieldKey) -> SourceLocation {
        SourceLocation(source, places.value(field).map { .bytes($0) } ?? .file)
    }

    /// Its fields of plain text that a visitor reads, with their keys.
    var readTexts: [(FieldKey, String)] {
        var texts = [(FieldKey.title, fields.title), (.summary, fields.summary), (.description, fields.description)]
        texts += [(.imageAlt, fields.imageAlt), (.imageCaption, fields.imageCaption)]
        return texts.compactMap { key, text in text.map { (key, $0) } }
    }
}
