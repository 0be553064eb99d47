// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A quotation whose first line is `[!NOTE]` or one of its kin.
enum Callout: String, CaseIterable {
    case note, tip, important, warning, caution

    /// The title in a page's language.
    func title(_ words: MarkdownWords) -> StaticString {
        switch self {
        case .note: words.note
        case .tip: words.tip
        case .important: words.important
        case .warning: words.warning
        case .caution: words.caution
        }
    }

    /// Appends the start of the box with its title.
    func open(_ words: MarkdownWords, to html: inout ByteWriter) {
        html.append("<div class=\"callout callout-")
        html.append(utf8: rawValue)
        html.append("\" role=\"note\" aria-label=\"")
        html.append(title(words))
        html.append("\">\n<p class=\"callout-title\"><strong class=\"tag\">")
        html.append(title(words))
        html.append("</strong></p>")
    }
}

/// What the first line of a quotation says.
enum CalloutLine {
    case none
    case callout(Callout)
    /// A word in `[!…]` that is no callout, or one that does not stand alone on its line.
    case mistaken(word: String, meant: Callout, isAlone: Bool)

    /// Reads a line: `[!NOTE]`, in any case of letters.
    static func read(_ text: [UInt8], isAlone: Bool) -> CalloutLine {
        guard text.starts(with: "[!".utf8), let end = text.firstIndex(of: UInt8(ascii: "]")), end > 2, end < 40 else {
            return .none
        }
        let word = String(decoding: text[2..<end], as: UTF8.self)
        let isAlone = isAlone && text[(end + 1)...].allSatisfy { $0 == .space }
        let name = word.lowercased()
        if let callout = Callout(rawValue: name) {
            return isAlone ? .callout(callout) : .mistaken(word: word, meant: callout, isAlone: false)
        }
        return .mistaken(word: word, meant: meant(by: name), isAlone: isAlone)
    }

    /// The callout that a word stands for: in Swedish, as other tools write it, or misspelt.
    private static func meant(by name: String) -> Callout {
        switch name {
        case "obs", "observera", "info", "notis", "anmärkning": .note
        case "tips", "hint": .tip
        case "viktigt", "viktig": .important
        case "varning", "warn": .warning
        case "fara", "danger", "se upp", "försiktigt": .caution
        default: nearest(to: name, among: Callout.allCases.map(\.rawValue)).flatMap(Callout.init) ?? .note
        }
    }
}

extension Finding {
    /// A callout's line that is not one.
    static func unknownCallout(_ word: String, _ meant: Callout, isAlone: Bool, at location: SourceLocation)
        -> Finding
    {
        let right = "[!\(meant.rawValue.uppercased())]"
        guard isAlone else {
            return Finding(
                .warning, .unknownCallout, at: location,
                Wording(
                    sv: "[!\(word)] står inte ensamt på sin rad.", en: "[!\(word)] does not stand alone on its line."),
                help: Wording(
                    sv:
                        "Därför blir det ett vanligt citat. Skriv  > \(right)  på en rad och texten på nästa, också den efter  >",
                    en:
                        "So it becomes an ordinary quotation. Write  > \(right)  on one line and the text on the next, also after  >"
                ))
        }
        return Finding(
            .warning, .unknownCallout, at: location,
            Wording(
                sv: "[!\(word)] är ingen sorts ruta. Menade du \(right)?",
                en: "[!\(word)] is no kind of callout. Did you mean \(right)?"),
            help: Wording(
                sv:
                    "Skriv:  > \(right)   Det finns NOTE (Observera), TIP (Tips), IMPORTANT (Viktigt), WARNING (Varning) och CAUTION (Se upp).",
                en: "Write:  > \(right)   There are NOTE, TIP, IMPORTANT, WARNING and CAUTION."))
    }
}
