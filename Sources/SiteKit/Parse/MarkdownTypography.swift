// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// How a language writes quotation marks. cmark-gfm makes straight ones into “ ” ‘ ’ and leaves code and addresses alone; Swedish
/// and Finnish have ” and ’ on both sides (Svenska skrivregler, 2017).
enum QuoteStyle {
    /// “ ” ‘ ’
    case paired
    /// ” ” ’ ’
    case alike

    /// The style of a language.
    static func of(_ language: Language) -> QuoteStyle {
        language.isA("sv") || language.isA("fi") ? .alike : .paired
    }

    /// Makes the opening marks of text into closing ones where the language has them alike. “ is E2 80 9C, ” E2 80 9D;
    /// ‘ is E2 80 98, ’ E2 80 99.
    func apply(to text: inout [UInt8]) {
        guard self == .alike else { return }
        var at = text.firstIndex(of: 0xE2, from: 0)
        while at + 2 < text.count {
            if text[at + 1] == 0x80, text[at + 2] == 0x9C || text[at + 2] == 0x98 { text[at + 2] += 1 }
            at = text.firstIndex(of: 0xE2, from: at + 1)
        }
    }
}
