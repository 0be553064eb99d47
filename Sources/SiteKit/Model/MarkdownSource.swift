// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The Markdown of one body or field, with what is needed to say where in the file something stands.
struct MarkdownSource: Sendable {
    let path: SourcePath
    /// The bytes that hold the body; the whole file for a page.
    let bytes: [UInt8]
    /// The body in `bytes`.
    let body: Range<Int>
    /// The line in the file on which the body begins, counted from 1.
    let firstLine: Int
    /// Whether offsets in `bytes` are offsets in the file; false for the text of a field, which YAML may have folded.
    let isVerbatim: Bool
    let language: Language
    /// The site's address, or nil.
    let ownAddress: String?

    /// The line in the file of a line in the body.
    func fileLine(_ line: Int) -> Int { firstLine + line - 1 }

    /// The place of a line in the body.
    func location(line: Int) -> SourceLocation { SourceLocation(path, .line(fileLine(line))) }

    /// The place of bytes that stand in a line of the body.
    func location(bytes: Range<Int>?, line: Int) -> SourceLocation {
        guard isVerbatim, let bytes else { return location(line: line) }
        return SourceLocation(path, .bytes(bytes))
    }
}

/// Where something stands: its line in the body, and its bytes when no other place in the block looks the same.
struct MarkdownPlace: Hashable {
    var line: Int
    var bytes: Range<Int>?
}

extension MarkdownSource {
    /// Finds bytes in the lines of a block. cmark-gfm's columns are not reliable, so the bytes are given only if they occur once;
    /// its line is believed only if they occur on it.
    func place(of needle: [UInt8], in lines: ClosedRange<Int>, near guess: Int, lineStarts: [Int]) -> MarkdownPlace {
        let found = occurrences(of: needle, in: lines, lineStarts: lineStarts)
        if found.count == 1 {
            return MarkdownPlace(line: line(at: found[0], lineStarts), bytes: found[0]..<found[0] + needle.count)
        }
        let candidates = found.map { line(at: $0, lineStarts) }
        if candidates.contains(guess) { return MarkdownPlace(line: guess) }
        return MarkdownPlace(line: candidates.first ?? lines.lowerBound)
    }

    /// The place of a link's or an image's address: after `](` if that is found, else wherever it stands.
    func place(
        ofAddress address: [UInt8], in lines: ClosedRange<Int>, near guess: Int, lineStarts: [Int]
    ) -> MarkdownPlace {
        for opening in ["](", "](<"] {
            let written = Array(opening.utf8) + address
            let found = occurrences(of: written, in: lines, lineStarts: lineStarts)
            guard !found.isEmpty else { continue }
            let places = found.map { line(at: $0, lineStarts) }
            guard found.count == 1 else {
                return MarkdownPlace(line: places.contains(guess) ? guess : places[0])
            }
            return MarkdownPlace(line: places[0], bytes: found[0] + opening.utf8.count..<found[0] + written.count)
        }
        return place(of: address, in: lines, near: guess, lineStarts: lineStarts)
    }

    /// The offsets, at most the first few, at which bytes stand in lines of the body.
    func occurrences(
        of needle: [UInt8], in lines: ClosedRange<Int>, lineStarts: [Int], limit: Int = 8
    ) -> [Int] {
        guard !needle.isEmpty, lines.lowerBound <= lineStarts.count else { return [] }
        let end = lines.upperBound < lineStarts.count ? lineStarts[lines.upperBound] : body.upperBound
        return bytes.places(of: needle, in: lineStarts[lines.lowerBound - 1]..<end, limit: limit)
    }

    /// The line in the body that holds an offset.
    func line(at offset: Int, _ lineStarts: [Int]) -> Int {
        max(1, lineStarts.partitioningIndex { $0 > offset })
    }
}
