// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A heading as it is shown: long Swedish words may be divided, at the places that the editor has chosen or else by the rules of the
/// language. It is markup, so that a theme can print it only where the words are seen: `title`, attributes and data get plain text.
struct HeadingHTML: HTMLSource {
    let text: String
    /// Where soft hyphens stand, as offsets in the text's UTF-8.
    private let divisions: [Int]

    init(_ text: String, in language: Language, dividedAt own: [Int] = []) {
        self.text = text
        let found = language == .swedish ? SwedishHyphenation.places(in: text, beside: own) : []
        divisions = own.isEmpty ? found : (own + found).sorted()
    }

    init(_ page: ParsedPage) { self.init(page.title, in: page.language, dividedAt: page.titleDivisions) }

    var isEmpty: Bool { text.isEmpty }

    func write(to output: inout ByteWriter) {
        guard !divisions.isEmpty else { return output.append(text, escaping: .text) }
        output.append(Array(text.utf8), dividedAt: divisions, escaping: .text)
    }
}
