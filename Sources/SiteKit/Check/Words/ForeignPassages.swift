// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Passages of eight words or more in another language, without a word to say so (R02): a screen reader pronounces them as if they
/// were the page's own. It knows Swedish and English pages; others are left alone.
struct ForeignPassages: MarkdownRule, SiteRule {
    static let descriptor = RuleDescriptor(.foreignPassage, "R02", .warning, criteria: ["3.1.2"], isOfLaw: true)

    private let reader = PassageReader()

    /// A block with a passage in it.
    private struct Found {
        var block: Int
        /// The block after it.
        var end: Int
        var passage: ForeignPassage
        /// Whether the passage is all of the block, or nearly.
        var isWhole: Bool

        /// Whether this is the same passage, one block further on.
        func goesOn(from before: Found) -> Bool { isWhole && before.isWhole && before.end == block }
    }

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        guard let home = text.language.homeWords,
            reader.mayBeForeign(text.bytes, 0..<text.bytes.count, home: home)
        else { return }
        let found = find(in: text, home: home)
        guard let first = found.first else { return }
        let words = found.reduce(0) { $0 + $1.passage.words }
        let all = text.blocks.reduce(0) { $0 + ($1.kind.holdsProse ? text.wordCount($1.text) : 0) }
        if text.source.isVerbatim, words > 40, words * 3 > all * 2, let language = first.passage.language {
            findings.append(.foreignPage(language, at: text.location(line: text.blocks[first.block].lines.lowerBound)))
            return
        }
        var before: Found?
        for (place, here) in found.enumerated() {
            defer { before = here }
            if let before, here.goesOn(from: before) { continue }
            let hasMore = place + 1 < found.count && found[place + 1].goesOn(from: here)
            findings.append(.foreignPassage(text, here.passage, in: text.blocks[here.block], hasMore: hasMore))
        }
    }

    private func find(in text: borrowing MarkdownText, home: Int) -> [Found] {
        var found: [Found] = []
        var depth = 0
        for number in text.blocks.indices {
            let block = text.blocks[number]
            if block.kind == .htmlBlock { depth += text.divisions(in: block) }
            guard block.kind.holdsProse, depth == 0 else { continue }
            let marked = text.markedLanguages(in: block)
            let code = text.spans[block.spans].filter { $0.kind == .code }.map(\.text)
            guard let passage = reader.passage(in: text.bytes, block.text, home: home, marked: marked + code) else {
                continue
            }
            let isWhole = passage.words * 10 >= text.wordCount(block.text) * 8
            found.append(Found(block: number, end: block.end, passage: passage, isWhole: isWhole))
        }
        return found
    }

    func check(page: Int, in site: Site, _ findings: inout [Finding]) {
        let page = site.pages[page].parsed
        guard let home = page.language.homeWords else { return }
        for (key, text) in page.readTexts {
            let bytes = Array(text.utf8)
            guard reader.mayBeForeign(bytes, bytes.indices, home: home),
                let passage = reader.passage(in: bytes, bytes.indices, home: home), let language = passage.language
            else { continue }
            findings.append(.foreignField(language, page.language, at: page.location(of: key)))
        }
    }
}

extension Language {
    /// Its number among the languages whose words are known, if pages in it are read: Swedish and English.
    fileprivate var homeWords: Int? {
        let base = code.prefix { $0 != "-" }
        return base == "sv" || base == "en" ? LanguageWords.languages.firstIndex { $0.code == base } : nil
    }
}

extension MarkdownText {
    /// How many `<div lang>` more a block of raw HTML opens than it closes.
    fileprivate func divisions(in block: Block) -> Int {
        let html = string(block.text)
        return html.split(separator: "<div", omittingEmptySubsequences: false).count
            - html.split(separator: "</div", omittingEmptySubsequences: false).count
    }
}

extension Finding {
    fileprivate static func foreignPassage(
        _ text: borrowing MarkdownText, _ passage: ForeignPassage, in block: MarkdownText.Block, hasMore: Bool
    ) -> Finding {
        let language = passage.language ?? .init(code: "…", swedish: "ett annat språk", english: "another language")
        let words = text.excerpt(passage.range)
        let start = "<\(hasMore ? "div" : "span") lang=\"\(language.code)\">"
        let written = hasMore ? "\(start)\n\n\(words)\n\n</div>" : "\(start)\(words)</span>"
        let isAlt = text.spans[block.spans].contains { $0.kind == .image && $0.text.contains(passage.range.lowerBound) }
        let place = passage.range.lowerBound..<text.end(ofFirstWords: passage.range, in: block)
        return Finding(
            ForeignPassages.descriptor, at: text.location(of: place, in: block),
            Wording(
                sv: "”\(words)” är \(language.swedish), men sidan säger inte det.",
                en: "“\(words)” is \(language.english), but the page does not say so."),
            help: isAlt
                ? .inOwnLanguage(text.language)
                : Wording(
                    sv: "Skärmläsaren läser det som om det vore \(text.language.name.swedish). Skriv:\n\(written)",
                    en: "A screen reader reads it as if it were \(text.language.name.english). Write:\n\(written)"))
    }

    fileprivate static func foreignPage(_ language: ForeignPassage.LanguageTag, at location: SourceLocation)
        -> Finding
    {
        Finding(
            ForeignPassages.descriptor, at: location,
            Wording(
                sv: "Det mesta på sidan är \(language.swedish), men sidan säger inte det.",
                en: "Most of the page is \(language.english), but the page does not say so."),
            help: Wording(
                sv:
                    "Skärmläsaren läser den med fel uttal, och temats egna ord blir på fel språk. Skriv överst i filen:\nspråk: \(language.code)",
                en:
                    "A screen reader pronounces it wrongly, and the theme's own words are in the wrong language. Write at the top of the file:\nlanguage: \(language.code)"
            ))
    }

    fileprivate static func foreignField(
        _ language: ForeignPassage.LanguageTag, _ own: Language, at location: SourceLocation
    ) -> Finding {
        Finding(
            ForeignPassages.descriptor, at: location,
            Wording(
                sv: "Fältets text är \(language.swedish), men sidan är på \(own.name.swedish).",
                en: "The field's text is \(language.english), but the page is in \(own.name.english)."),
            help: .inOwnLanguage(own))
    }
}

extension Wording {
    /// What to do where no language can be marked.
    fileprivate static func inOwnLanguage(_ language: Language) -> Wording {
        Wording(
            sv:
                "Här går det inte att märka ut språket, så skärmläsaren läser det med fel uttal. Skriv det på \(language.name.swedish).",
            en:
                "No language can be marked here, so a screen reader pronounces it wrongly. Write it in \(language.name.english)."
        )
    }
}

extension Language {
    fileprivate var name: Wording {
        code.hasPrefix("sv") ? Wording(sv: "svenska", en: "Swedish") : Wording(sv: "engelska", en: "English")
    }
}

extension MarkdownText {
    /// The end of the first words of a passage that stand together in the source: before a new line or a mark, and not too far off.
    fileprivate func end(ofFirstWords range: Range<Int>, in block: Block) -> Int {
        var end = min(range.upperBound, bytes.firstIndex(of: .newline, from: range.lowerBound))
        for span in spans[block.spans] {
            for edge in [span.text.lowerBound, span.text.upperBound] where edge > range.lowerBound {
                end = min(end, edge)
            }
        }
        guard end - range.lowerBound > 120 else { return end }
        return bytes[range.lowerBound..<range.lowerBound + 120].lastIndex(of: .space) ?? end
    }
}
