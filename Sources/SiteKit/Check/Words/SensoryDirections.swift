// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R33: directions that only eyes can follow: "i menyn till höger", "den röda knappen". On a telephone the menu is somewhere else, and
/// colours are not heard.
struct SensoryDirections: MarkdownRule {
    static let descriptor = RuleDescriptor(.sensoryDirection, "R33", .hint, criteria: ["1.3.3"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        let found =
            switch text.language {
            case .swedish: inSwedish(text.bytes)
            case .english: inEnglish(text.bytes)
            default: nil as Range<Int>?
            }
        guard let found else { return }
        for number in text.proseBlocks where text.blocks[number].text.contains(found.lowerBound) {
            let block = text.blocks[number]
            let range = found.clamped(to: block.text)
            return findings.append(.sensoryDirection(text.string(range), at: text.location(of: range, in: block)))
        }
    }

    /// The first direction in Swedish. All the words that matter hold å, ä or ö, whose first byte is C3.
    private func inSwedish(_ bytes: [UInt8]) -> Range<Int>? {
        var at = bytes.firstIndex(of: 0xC3, from: 0)
        while at + 2 < bytes.count {
            let (letter, next) = (bytes[at + 1], bytes[at + 2] | 0x20)
            let isCandidate =
                switch (letter, next) {
                case (0xB6, UInt8(ascii: "g")), (0xA4, UInt8(ascii: "n")), (0xB6, UInt8(ascii: "d")),
                    (0xB6, UInt8(ascii: "n")):
                    true
                case (0xA5, _): at > 0 && (bytes[at - 1] == UInt8(ascii: "l") || bytes[at - 1] == UInt8(ascii: "r"))
                default: false
                }
            if isCandidate, let range = direction(around: at, bytes, Self.swedish) { return range }
            at = bytes.firstIndex(of: 0xC3, from: at + 2)
        }
        return nil
    }

    /// The first direction in English.
    private func inEnglish(_ bytes: [UInt8]) -> Range<Int>? {
        var at = bytes.firstIndex(of: UInt8(ascii: " "), from: 0)
        while at + 4 < bytes.count {
            switch bytes[at + 1] {
            case UInt8(ascii: "r"), UInt8(ascii: "l"), UInt8(ascii: "g"), UInt8(ascii: "b"):
                if let range = direction(around: at + 1, bytes, Self.english) { return range }
            default: break
            }
            at = bytes.firstIndex(of: UInt8(ascii: " "), from: at + 1)
        }
        return nil
    }

    /// The words of a language, in lower case.
    private struct Words {
        /// Sides, as the word after "till" or "on the".
        let sides: Set<String>
        /// The words before a side: those that a thing stands before, and those that a side stands before.
        let leading: Set<String>
        let within: Set<String>
        let colours: Set<String>
        /// What on a page is pointed at.
        let things: Set<String>
        /// The first letters of sides and colours, none of which is longer than eight bytes.
        let initials: [UInt8]
    }

    private static let swedish = Words(
        sides: ["höger", "vänster"], leading: ["till"], within: ["i", "på"],
        colours: ["röda", "gröna", "blå", "blåa", "grå", "gråa"],
        things: [
            "menyn", "knappen", "knapparna", "rutan", "rutorna", "kolumnen", "spalten", "listan", "fältet", "fälten",
            "ikonen", "ikonerna", "länken", "länkarna", "formuläret", "pilen", "pilarna", "texten", "webbsidan",
        ],
        initials: Array("hvrgb".utf8))
    private static let english = Words(
        sides: ["right", "left"], leading: ["the", "on", "to"], within: ["of", "in"],
        colours: ["red", "green", "blue", "grey", "gray"],
        things: [
            "menu", "button", "buttons", "box", "boxes", "column", "list", "field", "fields", "icon", "icons", "link",
            "links", "form", "arrow", "arrows", "text",
        ],
        initials: Array("rlgb".utf8))

    /// The whole direction around a place: `menyn till höger`, `till höger i menyn`, `röda knappen`.
    private func direction(around place: Int, _ bytes: [UInt8], _ words: Words) -> Range<Int>? {
        let word = wordRange(around: place, bytes)
        // Many words of a page come here: text is made only of those that begin as one that matters.
        guard word.count <= 8, words.initials.contains(bytes[word.lowerBound] | 0x20) else { return nil }
        let text = lowercased(bytes[word])
        if words.colours.contains(text) {
            let next = wordRange(after: word, bytes)
            return words.things.contains(lowercased(bytes[next])) ? word.lowerBound..<next.upperBound : nil
        }
        guard words.sides.contains(text) else { return nil }
        var first = wordRange(before: word, bytes)
        guard words.leading.contains(lowercased(bytes[first])) else { return nil }
        var before = wordRange(before: first, bytes)
        while words.leading.contains(lowercased(bytes[before])) {
            (first, before) = (before, wordRange(before: before, bytes))
        }
        if words.things.contains(lowercased(bytes[before])) { return before.lowerBound..<word.upperBound }
        let within = wordRange(after: word, bytes)
        guard words.within.contains(lowercased(bytes[within])) else { return nil }
        var thing = wordRange(after: within, bytes)
        if lowercased(bytes[thing]) == "the" { thing = wordRange(after: thing, bytes) }
        return words.things.contains(lowercased(bytes[thing])) ? first.lowerBound..<thing.upperBound : nil
    }

    private func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).lowercased()
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }

    private func wordRange(around place: Int, _ bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (place, place)
        while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
        while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        return start..<end
    }

    /// The word after one space; empty where there is none.
    private func wordRange(after word: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        let start = word.upperBound + 1
        guard !word.isEmpty, start < bytes.count, bytes[start - 1].isSpace else { return start - 1..<start - 1 }
        return wordRange(around: start, bytes).clamped(to: start..<bytes.count)
    }

    /// The word before one space; empty where there is none.
    private func wordRange(before word: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        let end = word.lowerBound - 1
        guard !word.isEmpty, end > 0, bytes[end].isSpace else { return word.lowerBound..<word.lowerBound }
        return wordRange(around: end, bytes).clamped(to: 0..<end)
    }
}

extension Finding {
    fileprivate static func sensoryDirection(_ words: String, at location: SourceLocation) -> Finding {
        let shown = words.split { $0.isWhitespace }.joined(separator: " ")
        return Finding(
            SensoryDirections.descriptor, at: location,
            Wording(
                sv: "”\(shown)” hittar bara den som ser sidan som du gör.",
                en: "“\(shown)” is found only by those who see the page as you do."),
            help: Wording(
                sv:
                    "På en telefon står saker någon annanstans, och färger hörs inte. Säg i stället vad den heter, helst med en länk:\n"
                    + "Välj Kontakt i menyn.",
                en:
                    "On a telephone things are somewhere else, and colours are not heard. Say instead what it is called, best with a link:\n"
                    + "Choose Contact in the menu."))
    }
}
