// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R31: two to six capitals in a row that neither the page nor the site's glossary explains.
struct UnknownAbbreviations: MarkdownRule {
    static let descriptor = RuleDescriptor(.unknownAbbreviation, "R31", .hint, criteria: ["3.1.4"])

    /// What the site explains in ordlista.yml, and what is its own name.
    private let known: Set<String>

    /// Abbreviations that most readers know better than what they stand for, and capitals that are no abbreviations.
    private static let common: Set<String> = [
        "AB", "AI", "BB", "BNP", "CD", "DNA", "DVD", "EU", "EM", "FAQ", "FM", "FN", "GPS", "HB", "HIV", "ID", "IP",
        "IT",
        "KB", "KL", "MB", "GB", "TB", "NATO", "OK", "OS", "PC", "PDF", "PIN", "PR", "QR", "SM", "SMS", "SOS", "SVT",
        "SR",
        "SJ", "TV", "UK", "UR", "US", "USA", "USB", "VM", "VD", "WC", "WHO", "WIFI", "VIII", "COVID", "HTML", "CSS",
        "URL", "AM", "PM", "OBS",
        "NB", "BBC", "WCAG", "EN", "GDPR", "ISO", "CV", "VMA", "ICE", "CEO", "DIY", "GMT", "UTC",
        "ADHD", "BMI", "BMX", "CE", "DJ", "EKG", "GIF", "JPG", "LED", "MC", "PNG", "RSS", "SIM", "UFO", "VIP", "ZIP",
    ]

    /// Names that are written in capitals, and that nobody spells out: companies, clubs, parties, organisations, music.
    private static let names: Set<String> = [
        "ABB", "ABBA", "ABF", "AIK", "BK", "BMW", "BRIS", "FC", "HK", "IBM", "ICA", "IF", "IFK", "IK", "IKEA", "IOGT",
        "KD",
        "KFUM", "KRAV", "LEGO", "LKAB", "LO", "LRF", "MP", "NASA", "NTO", "PRO", "RFSU", "SAAB", "SACO", "SAS", "SCB",
        "SD", "SK", "SKF", "SMHI", "SPF", "SSAB", "TCO", "UNESCO", "UNICEF", "WWF",
    ]

    /// Ordinary words that are written in capitals to be heard. That is another matter.
    private static let shouted: Set<String> = [
        "NU", "INTE", "ALLA", "ALLT", "ALDRIG", "ALLTID", "GRATIS", "NY", "NYA", "NYTT", "STOPP", "STÄNGT", "ÖPPET",
        "BARA", "MÅSTE", "FÅR", "EJ", "JA", "NEJ", "TACK", "HEJ", "IDAG", "SNART", "SE", "OCH", "ELLER", "ETT", "EN",
        "NOT", "NOW", "ALL", "NEW", "FREE", "MUST", "NEVER", "ALWAYS", "ONLY", "YES", "NO", "STOP", "OPEN", "CLOSED",
    ]

    init(_ settings: SiteSettings) {
        var known = Set(settings.glossary.keys)
        var names = [settings.name, settings.organisation.name]
        names += settings.funders.flatMap { [$0.name, $0.shortName.uppercased()] }
        for name in names { known.formUnion(name.split { !$0.isLetter && !$0.isNumber }.map(String.init)) }
        self.known = known
    }

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        guard text.language == .swedish || text.language == .english else { return }
        var told: Set<String> = []
        var explained: Set<String>?
        for number in text.blocksWithCapitals {
            let block = text.blocks[number]
            var at = block.text.lowerBound
            while let word = nextAbbreviation(text.bytes, from: at, to: block.text.upperBound) {
                at = word.upperBound
                if text.spans[block.spans].contains(where: { $0.kind == .code && $0.text.contains(word.lowerBound) }) {
                    continue
                }
                let letters = text.string(word)
                if Self.common.contains(letters) || Self.names.contains(letters) || Self.shouted.contains(letters)
                    || known.contains(letters) || told.contains(letters) || letters.utf8.allSatisfy(\.isRoman)
                {
                    continue
                }
                let known = explained ?? explainedWords(in: text)
                explained = known
                if known.contains(letters) || text.spellsOut(letters) { continue }
                told.insert(letters)
                findings.append(
                    .unknownAbbreviation(letters, text.language, at: text.location(of: word, in: block)))
            }
        }
    }

    /// The next word of two to six capitals and nothing else. A text in capitals throughout is no abbreviation, so a neighbour in
    /// capitals excuses it, and so does a number after it: `KS 2026/123` is the name of a case.
    private func nextAbbreviation(_ bytes: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
        var at = bytes.nextCapitals(in: start..<end)
        while at < end {
            var (first, last) = (at, at + 1)
            while first > start, isWordPart(bytes[first - 1]) { first -= 1 }
            while last < end, isWordPart(bytes[last]) { last += 1 }
            if isAbbreviation(bytes[first..<last]), !isAmongCapitals(bytes, first..<last, start..<end) {
                return first..<last
            }
            at = last < end ? bytes.nextCapitals(in: last..<end) : end
        }
        return nil
    }

    private func isAmongCapitals(_ bytes: [UInt8], _ word: Range<Int>, _ text: Range<Int>) -> Bool {
        let next = bytes[word.upperBound..<text.upperBound].drop { !isWordPart($0) }.prefix { isWordPart($0) }
        if let first = next.first, (0x30...0x39).contains(first) { return true }
        let before = bytes[text.lowerBound..<word.lowerBound].reversed().drop { !isWordPart($0) }.prefix {
            isWordPart($0)
        }
        return isCapitals(Array(next)) || isCapitals(before.reversed())
    }

    /// Whether a word is of capitals alone; all that is not ASCII counts as a capital beside them.
    private func isCapitals(_ word: [UInt8]) -> Bool {
        word.contains(where: isCapital) && word.allSatisfy { isCapital($0) || $0 >= 0x80 }
    }

    private func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
        guard (2...12).contains(word.count) else { return false }
        var letters = 0
        var at = word.startIndex
        while at < word.endIndex {
            if isCapital(word[at]) {
                at += 1
            } else if word[at] == 0xC3, at + 1 < word.endIndex, [0x84, 0x85, 0x96].contains(word[at + 1]) {
                at += 2
            } else {
                return false
            }
            letters += 1
        }
        return (2...6).contains(letters)
    }

    private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    private func isWordPart(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "@")
    }

    /// The capitals that the page itself explains: in parentheses after what they stand for, or before it.
    private func explainedWords(in text: borrowing MarkdownText) -> Set<String> {
        var words: Set<String> = []
        let bytes = text.bytes
        var at = bytes.firstIndex(of: UInt8(ascii: "("), from: 0)
        while at < bytes.count {
            let inside = at + 1..<min(bytes.firstIndex(of: UInt8(ascii: ")"), from: at), bytes.count)
            if !inside.isEmpty { words.insert(text.string(inside)) }
            // "(LOU, lagen om offentlig upphandling)"
            let named = bytes[inside].prefix { isWordPart($0) }
            let rest = bytes[named.endIndex..<inside.upperBound]
            if rest.count > 2 * named.count, rest.first.map({ ",:=".utf8.contains($0) }) ?? false {
                words.insert(String(decoding: named, as: UTF8.self))
            }
            var first = at
            while first > 0, bytes[first - 1].isSpace { first -= 1 }
            let last = first
            while first > 0, isWordPart(bytes[first - 1]) { first -= 1 }
            if inside.count > last - first { words.insert(text.string(first..<last)) }
            at = bytes.firstIndex(of: UInt8(ascii: "("), from: at + 1)
        }
        return words
    }
}

extension MarkdownText {
    /// Whether words in a row somewhere on the page begin with the letters of an abbreviation: "Sveriges Kommuner och Regioner". Little
    /// words between them may be left out of it. Two letters fit too much.
    fileprivate func spellsOut(_ letters: String) -> Bool {
        let wanted = Array(letters.lowercased())
        guard wanted.count > 2 else { return false }
        let words = string(0..<bytes.count).lowercased().split { !$0.isLetter && $0 != "-" }
        return words.indices.contains { start in
            guard words[start].first == wanted[0] else { return false }
            var (word, letter) = (start + 1, 1)
            while letter < wanted.count, word < words.count {
                if words[word].first == wanted[letter] {
                    letter += 1
                } else if !Self.littleWords.contains(String(words[word])) {
                    return false
                }
                word += 1
            }
            return letter == wanted.count
        }
    }

    private static let littleWords: Set<String> = [
        "och", "för", "i", "av", "om", "med", "på", "till", "vid", "the", "of", "for", "and", "in", "on", "to",
    ]
}

extension UInt8 {
    /// Whether it is a figure of the Roman numbers below fifty.
    fileprivate var isRoman: Bool { "IVX".utf8.contains(self) }
}

extension Finding {
    fileprivate static func unknownAbbreviation(
        _ letters: String, _ language: Language, at location: SourceLocation
    ) -> Finding {
        Finding(
            UnknownAbbreviations.descriptor, at: location,
            Wording(
                sv: "Vad ”\(letters)” står för får läsaren inte veta.",
                en: "The reader is not told what “\(letters)” stands for."),
            help: Wording(
                sv: "Skriv ut det första gången, med förkortningen efter:  … (\(letters))\n"
                    + "Förkortningar som alla era läsare känner läggs i ordlista.yml bredvid site.yml:  \(letters): …",
                en: "Write it out the first time, with the abbreviation after:  … (\(letters))\n"
                    + "Abbreviations that all your readers know go into glossary.yml beside site.yml:  \(letters): …"))
    }
}
