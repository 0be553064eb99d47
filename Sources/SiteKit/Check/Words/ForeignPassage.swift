// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A run of words in another language than the page's.
struct ForeignPassage {
    var range: Range<Int>
    var words: Int
    /// The language, where the words tell; nil for a script that many share.
    var language: LanguageTag?

    /// A language's code and its names.
    struct LanguageTag: Equatable {
        var code: String
        var swedish: String
        var english: String
    }

    /// So many words in a row are a passage (WCAG 3.1.2 excepts names and single terms).
    static let shortest = 8
}

extension PassageReader {
    /// The first passage in a range that is in another language than `home`. `marked` are ranges whose language is said already.
    func passage(in bytes: [UInt8], _ range: Range<Int>, home: Int, marked: [Range<Int>] = []) -> ForeignPassage? {
        guard mayBeForeign(bytes, range, home: home) else { return nil }
        let words = read(bytes, range).filter { word in !marked.contains { $0.contains(word.range.lowerBound) } }
        for language in LanguageWords.languages.indices where language != home {
            if let found = passage(in: words, language, home: home) { return found }
        }
        return passage(inScriptOf: words)
    }

    private func passage(in words: [Word], _ language: Int, home: Int) -> ForeignPassage? {
        let isEnglish = LanguageWords.languages[language].code == "en"
        var start = 0
        while start < words.count {
            var end = start
            while end < words.count, !words[end].mark.contains(.strong(home)),
                !(isEnglish && words[end].isSmallWithMarks)
            {
                end += 1
            }
            let isAll = start == 0 && end == words.count
            if let found = judge(words[start..<end], language, home: home, isAll: isAll) { return found }
            start = end + 1
        }
        return nil
    }

    /// Whether words without a word of the page's own language are of another: enough of its little words stand in them. `isAll` says
    /// that nothing stands around them.
    private func judge(
        _ words: ArraySlice<Word>, _ language: Int, home: Int, isAll: Bool
    ) -> ForeignPassage? {
        guard words.count >= ForeignPassage.shortest else { return nil }
        let isEnglish = LanguageWords.languages[language].code == "en"
        let (strong, weak) = (LanguageWords.Mark.strong(language), LanguageWords.Mark.weak(language))
        let isMarked = { (word: Word) in !word.mark.isDisjoint(with: [strong, weak]) }
        let isOwn = { (word: Word) in
            !isMarked(word) && (word.mark.contains(.weak(home)) || isEnglish && word.hasMarks)
        }
        guard let first = words.firstIndex(where: isMarked), let last = words.lastIndex(where: isMarked) else {
            return nil
        }
        // What a film or a song is called has capitals throughout but for the little words, and is a name.
        if !isAll, isEnglish, words[first...last].allSatisfy({ isMarked($0) || !$0.isSmall }) { return nil }
        // All of the words but what belongs to the sentence around them, or those around the ones that tell: names and terms before
        // and after may belong to either language.
        let start = words[..<first].lastIndex(where: isOwn).map { $0 + 1 } ?? words.startIndex
        let end = words[last...].firstIndex(where: isOwn) ?? words.endIndex
        let near = max(start, first - 2)..<min(end, last + 3)
        for part in [words[start..<end], words[near]] where part.count >= ForeignPassage.shortest {
            // Little words with capitals stand in titles and in names: they count as one together.
            let names = part.contains { $0.mark.contains(strong) && !$0.isSmall }
            let known = part.count { $0.mark.contains(strong) && $0.isSmall } + (names ? 1 : 0)
            let likely = part.count { $0.mark.contains(weak) }
            let against = part.count { $0.mark.contains(.weak(home)) && !isMarked($0) }
            guard known > 1 || known == 1 && likely > 2, known * 10 >= part.count, (known + likely) * 5 >= part.count,
                known + likely > 2 * against,
                let start = part.first, let end = part.last
            else { continue }
            let name = LanguageWords.languages[language]
            return ForeignPassage(
                range: start.range.lowerBound..<end.range.upperBound, words: part.count,
                language: .init(code: name.code, swedish: name.swedish, english: name.english))
        }
        return nil
    }

    private func passage(inScriptOf words: [Word]) -> ForeignPassage? {
        let foreign = words.filter { $0.script != nil }
        guard foreign.count >= ForeignPassage.shortest, let start = foreign.first, let end = foreign.last,
            let script = start.script
        else { return nil }
        return ForeignPassage(
            range: start.range.lowerBound..<end.range.upperBound, words: foreign.count, language: script.language)
    }
}

extension PassageReader.Script {
    /// The language that a script most often stands for here.
    fileprivate var language: ForeignPassage.LanguageTag? {
        switch self {
        case .greek: .init(code: "el", swedish: "grekiska", english: "Greek")
        case .cyrillic: .init(code: "ru", swedish: "ryska", english: "Russian")
        case .hebrew: .init(code: "he", swedish: "hebreiska", english: "Hebrew")
        case .arabic: .init(code: "ar", swedish: "arabiska", english: "Arabic")
        case .other: nil
        }
    }
}

extension MarkdownText {
    /// The parts of a block's text that raw HTML gives a language: `<span lang="en">…</span>`.
    func markedLanguages(in block: Block) -> [Range<Int>] {
        var marked: [Range<Int>] = []
        var open: Int?
        for span in spans[block.spans] where span.kind == .htmlInline {
            let html = details[span.address]
            if html.starts(with: "<span".utf8) {
                open = span.text.lowerBound
            } else if html.starts(with: "</span".utf8), let start = open {
                marked.append(start..<span.text.lowerBound)
                open = nil
            }
        }
        return marked
    }
}
