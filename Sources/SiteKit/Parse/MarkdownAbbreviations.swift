// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension MarkdownBody {
    /// The body with the first use of each word of the glossary explained to those who ask: `<abbr title="…">TRF</abbr>`. Headings, code
    /// and what the text explains itself, in parentheses, stay as they are.
    func explaining(_ glossary: [String: String]) -> MarkdownBody {
        var marks: [(word: Range<Int>, meaning: String)] = []
        var used: Set<String> = []
        var left = 0
        for text in texts {
            for word in words(in: text) where glossary.contains(html[word]) {
                let name = String(decoding: html[word], as: UTF8.self)
                guard let meaning = glossary[name], used.insert(name).inserted, !isExplained(word) else { continue }
                marks.append((word, meaning))
                left += 1
            }
            if left == glossary.count { break }
        }
        return marks.isEmpty ? self : marking(marks)
    }

    /// The stretches of text, without tags and what they hold that is no prose.
    private var texts: [Range<Int>] {
        var texts: [Range<Int>] = []
        var (at, depth) = (0, 0)
        while at < html.count {
            let open = html.firstIndex(of: UInt8(ascii: "<"), from: at)
            if open > at, depth == 0 { texts.append(at..<open) }
            guard open < html.count else { break }
            let close = html.firstIndex(of: UInt8(ascii: ">"), from: open)
            if isClosed(open) { depth = isEnd(open) ? max(0, depth - 1) : depth + 1 }
            at = min(close + 1, html.count)
        }
        return texts
    }

    private func isEnd(_ tag: Int) -> Bool { tag + 1 < html.count && html[tag + 1] == UInt8(ascii: "/") }

    /// Whether a tag begins or ends what is left as it stands: headings, code, keys, and what is explained already.
    private func isClosed(_ tag: Int) -> Bool {
        let name = tag + (isEnd(tag) ? 2 : 1)
        for word: StaticString in ["code", "pre", "kbd", "samp", "abbr"] where html.matches(word, at: name) {
            return true
        }
        guard name + 1 < html.count, html[name] == UInt8(ascii: "h") else { return false }
        return (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(html[name + 1])
    }

    /// The words of a stretch. A link that begins or ends within it, which is a hole, divides them as a tag would.
    private func words(in text: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        var hole = firstHole(after: text.lowerBound)
        for at in text {
            while hole < holes.count, holes[hole].position <= at {
                if let first = start, holes[hole].position == at {
                    words.append(first..<at)
                    start = nil
                }
                hole += 1
            }
            if html[at].isWordPart {
                start = start ?? at
            } else if let first = start {
                words.append(first..<at)
                start = nil
            }
        }
        if let first = start { words.append(first..<text.upperBound) }
        return words
    }

    private func firstHole(after position: Int) -> Int {
        holes.partitioningIndex { $0.position > position }
    }

    /// Whether the text itself says what a word stands for: `Tillväxtrådet (TRF)`, `TRF (Tillväxtrådet)`.
    private func isExplained(_ word: Range<Int>) -> Bool {
        if word.lowerBound > 0, html[word.lowerBound - 1] == UInt8(ascii: "(") { return true }
        return html.matches(" (", at: word.upperBound)
    }

    private func marking(_ marks: [(word: Range<Int>, meaning: String)]) -> MarkdownBody {
        var marked = self
        marked.html = []
        var (at, hole) = (0, 0)
        for (number, (word, meaning)) in marks.enumerated() {
            marked.html += html[at..<word.lowerBound]
            // A link that begins with the word begins before its mark, and one that ends with it ends after.
            while hole < holes.count, holes[hole].position <= word.lowerBound {
                marked.holes[hole].position += marked.html.count - word.lowerBound
                hole += 1
            }
            marked.html.append("<abbr title=\"")
            marked.html.append(meaning, escaping: .markup)
            marked.html.append("\">")
            marked.html += html[word]
            marked.html.append("</abbr>")
            at = word.upperBound
            let shift = marked.html.count - at
            let next = number + 1 < marks.count ? marks[number + 1].word.lowerBound : html.count
            while hole < holes.count, holes[hole].position <= next {
                marked.holes[hole].position += shift
                hole += 1
            }
        }
        marked.html += html[at...]
        return marked
    }
}

extension [String: String] {
    /// Whether bytes are a word that is explained; most words are known not to be by their length.
    fileprivate func contains(_ word: ArraySlice<UInt8>) -> Bool {
        word.count > 1 && word.count <= 24 && self[String(decoding: word, as: UTF8.self)] != nil
    }
}

extension UInt8 {
    fileprivate var isWordPart: Bool {
        self >= 0x80 || (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}
