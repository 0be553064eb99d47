// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Alt texts that say what stands beside the picture anyway (R10): it is read out twice.
struct RepeatedAlt: AltTextRule {
    static let descriptor = RuleDescriptor(.repeatedAlt, "R10", .warning, criteria: ["1.1.1"])

    func finding(_ alt: AltText) -> Finding? {
        let words = alt.text.comparableWords
        guard !words.isEmpty else { return nil }
        for (kind, text) in alt.neighbours where text.repeats(words) { return .repeatedAlt(alt, kind) }
        return nil
    }
}

extension String {
    /// The words in lower case, without the signs around them.
    fileprivate var comparableWords: [String] {
        lowercased().split { $0.isWhitespace }.map { word in
            String(
                word.drop { !$0.isLetter && !$0.isNumber }.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
        }.filter { !$0.isEmpty }
    }

    /// Whether the text is just these words, or its first sentence or line is, when they are more than a few.
    fileprivate func repeats(_ words: [String]) -> Bool {
        let length = words.reduce(words.count) { $0 + $1.utf8.count }
        guard utf8.count >= length - 1 else { return false }
        if utf8.count < 2 * length + 40, comparableWords == words { return true }
        guard words.count > 2 else { return false }
        let end = firstIndex { $0 == "." || $0 == "\n" || $0 == ":" || $0 == "(" } ?? endIndex
        return String(self[..<end]).comparableWords == words
    }
}

extension Finding {
    fileprivate static func repeatedAlt(_ alt: AltText, _ kind: AltText.Neighbour) -> Finding {
        let what =
            switch kind {
            case .caption: Wording(sv: "bildtexten", en: "the caption")
            case .link: Wording(sv: "länkens text", en: "the words of the link")
            case .textAfter: Wording(sv: "texten efter bilden", en: "the text after the picture")
            }
        let decoration = alt.key.map { "\($0): dekor" } ?? "![](\(alt.address) \"dekor\")"
        return Finding(
            RepeatedAlt.descriptor, at: alt.location,
            Wording(
                sv: "Alt-texten säger samma sak som \(what.swedish).",
                en: "The alt text says the same as \(what.english)."),
            help: Wording(
                sv:
                    "Den som lyssnar hör det två gånger. Skriv vad bilden visar utöver det, eller om den inte säger något mer:  \(decoration)",
                en:
                    "Whoever listens hears it twice. Write what the picture shows besides that, or, if it says nothing more:  \(decoration)"
            ))
    }
}
