// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The little words by which a language is known, as a table that answers for one word in a few nanoseconds. Only words that the
/// other languages here do not use: `in`, `man`, `under` and `by` say nothing.
struct LanguageWords: Sendable {
    /// A language that passages may be in.
    struct Known: Sendable {
        var code: String
        var swedish: String
        var english: String
        /// Words that other languages hardly have.
        var strong: String
        /// Words that others may have, with another meaning or in names: they count only together with strong ones.
        var weak: String
    }

    /// What a word says: bits of the languages that it is strong in, then those that it is weak in.
    struct Mark: OptionSet, Sendable {
        let rawValue: UInt16
        static func strong(_ language: Int) -> Mark { Mark(rawValue: 1 << UInt16(language)) }
        static func weak(_ language: Int) -> Mark { Mark(rawValue: 256 << UInt16(language)) }
        /// Strong in one of the languages.
        fileprivate static let strongInAny = Mark(rawValue: 0xFF)
    }

    static let languages = [
        Known(
            code: "sv", swedish: "svenska", english: "Swedish",
            strong: """
                och att det som en ett är på av för med den till inte har från ska vid så eller när efter detta dessa sin sina \
                sitt hos mot mellan genom blir finns också även mer alla här där över utan sedan många får må vara varit \
                hade skulle kunde denna samt inom vad än upp eller måste några något mycket bara vår vårt våra ert
                """,
            weak: "de vi du kan om var men hur ut ni er oss i jag"),
        Known(
            code: "en", swedish: "engelska", english: "English",
            strong: """
                the and of with from that this these those which who our their they we you your have will are were been \
                being should would could about into between through such than there where what when how but its was \
                because while other each every after before also only both many
                """,
            weak: "to is a an in on at be it as or for not no do so had may can has more new one all up out if most"),
        Known(
            code: "fi", swedish: "finska", english: "Finnish",
            strong: """
                että sekä tai mutta ovat joka jotka myös voit sinun kunnan kanssa mukaan sitä siitä ettei olla tämä tämän \
                näiden hänen heidän ole eikä niin kuin ennen jälkeen voidaan tulee
                """,
            weak: "ja on ei se ne kun jos hän"),
        Known(
            code: "de", swedish: "tyska", english: "German",
            strong: """
                und nicht mit auch werden wird sind eine einer einem einen sich des zum zur oder durch über können haben \
                nach wenn aber bei aus wir ihre ihr sie
                """,
            weak: "der die das ist im von zu auf es"),
    ]

    static let shared = LanguageWords()

    /// The words, each with its `Mark`.
    private let table: WordTable
    /// For each language, the words that are strong in another.
    let strongInOthers: [WordTable]

    private init() {
        var words: [(word: [UInt8], mark: UInt16)] = []
        for (number, language) in Self.languages.enumerated() {
            for (list, mark) in [(language.strong, Mark.strong(number)), (language.weak, .weak(number))] {
                words += list.split(separator: " ").map { (Array($0.utf8), mark.rawValue) }
            }
        }
        table = WordTable(words)
        strongInOthers = Self.languages.indices.map { home in
            let others = Mark.strongInAny.subtracting(.strong(home)).rawValue
            return WordTable(words.filter { $0.mark & others != 0 })
        }
    }

    /// What a word says.
    subscript(word: ArraySlice<UInt8>) -> Mark { Mark(rawValue: table[word]) }
}
