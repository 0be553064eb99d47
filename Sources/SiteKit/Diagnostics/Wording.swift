// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The languages in which Anslag speaks to people at a terminal or in a merge request.
public enum MessageLanguage: String, Hashable, Sendable, CaseIterable {
    /// Swedish, the language of the editors.
    case swedish = "sv"
    /// English.
    case english = "en"
}

/// One text in both languages of the messages.
public struct Wording: Hashable, Sendable {
    /// The Swedish text.
    public var swedish: String
    /// The English text.
    public var english: String

    /// Makes a wording of its two texts.
    public init(sv swedish: String, en english: String) {
        self.swedish = swedish
        self.english = english
    }

    /// The text in one language.
    public subscript(language: MessageLanguage) -> String {
        switch language {
        case .swedish: swedish
        case .english: english
        }
    }
}

/// A text that is written whole in one of the languages, with both ways to say each thing side by side.
protocol Bilingual {
    /// The language that it is written in.
    var language: MessageLanguage { get }
}

extension Bilingual {
    /// What is said, in the text's language.
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
}

extension Wording {
    /// "Skriv:" and the corrected lines: one beside the word, several beneath it.
    static func write(_ lines: String?, sv swedish: String, en english: String) -> Wording {
        guard let lines else { return Wording(sv: swedish, en: english) }
        let block = lines.utf8.contains(0x0A) ? "\n" + lines : "  " + lines
        return Wording(sv: "\(swedish) Skriv:\(block)", en: "\(english) Write:\(block)")
    }
}
