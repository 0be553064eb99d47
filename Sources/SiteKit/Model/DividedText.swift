// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A text in which an editor may have said where its words can be divided, with soft hyphens: U+00AD, or `&shy;` as HTML writes it.
struct DividedText: Hashable, Sendable {
    /// The text without its soft hyphens.
    let text: String
    /// Where they stood, as offsets in the UTF-8 of `text`, in order.
    let divisions: [Int]

    init(_ written: String) {
        let bytes = written.utf8.span
        var (plain, divisions): ([UInt8], [Int]) = ([], [])
        var (start, index) = (0, 0)
        while index < bytes.count {
            guard let length = softHyphenLength(bytes, index) else {
                index += 1
                continue
            }
            for place in start..<index { plain.append(bytes[place]) }
            divisions.append(plain.count)
            index += length
            start = index
        }
        self.divisions = divisions
        if divisions.isEmpty {
            text = written
        } else {
            for place in start..<bytes.count { plain.append(bytes[place]) }
            text = String(decoding: plain, as: UTF8.self)
        }
    }
}

private func softHyphenLength(_ bytes: borrowing Span<UInt8>, _ at: Int) -> Int? {
    if bytes[at] == 0xC2 { return at + 1 < bytes.count && bytes[at + 1] == 0xAD ? 2 : nil }
    guard bytes[at] == UInt8(ascii: "&"), at + 5 <= bytes.count else { return nil }
    for (place, byte) in "&shy;".utf8.enumerated() where bytes[at + place] != byte { return nil }
    return 5
}
