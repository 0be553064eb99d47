/// A link in a text, as rules about its words see it.
struct LinkText {
    /// Its index among the spans.
    var span: Int
    /// The block that holds it.
    var block: Int
    /// Its words in small letters, with single spaces and without signs around: `klicka här`.
    var words: String
}

extension MarkdownText {
    /// Visits all links that have words; links around a picture alone have its alt text, and are left out.
    func eachLink(_ visit: (_ span: Int, _ block: Int) -> Void) {
        var block = 0
        for (number, span) in spans.enumerated() where span.kind == .link && !span.text.isEmpty {
            while block + 1 < blocks.count, blocks[block + 1].text.lowerBound <= span.text.lowerBound { block += 1 }
            let inner = number + 1 < spans.count ? spans[number + 1] : nil
            if let inner, inner.kind == .image, inner.text == span.text { continue }
            if blocks[block].kind.isOfWords { visit(number, block) }
        }
    }

    /// The words of a link, without what surrounds them: arrows, dots, brackets.
    func words(ofLink span: Span) -> String {
        let text = string(span.text).lowercased()
        let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\u{A0}" }.joined(separator: " ")
        let isAround = { (sign: Character) in !sign.isLetter && !sign.isNumber }
        guard let start = words.firstIndex(where: { !isAround($0) }),
            let end = words.lastIndex(where: { !isAround($0) })
        else { return words }
        return String(words[start...end])
    }

    /// Whether a link becomes a card or a list.
    func isComponent(_ span: Span) -> Bool { cardKind(of: Array(details[span.title])) != nil }

    /// The place of a link's words.
    func location(ofLink span: Span, in block: Int) -> SourceLocation { location(of: span.text, in: blocks[block]) }

    /// Words that the target of a link suggests: `Program 2026` for `../dokument/program-2026.pdf`.
    func suggestion(forLink span: Span) -> String {
        let address = detail(span.address)
        if address.hasPrefix("mailto:") { return String(address.dropFirst(7)) }
        let body = address.split(separator: "?").first.map(String.init) ?? address
        let parts = body.split(separator: "#", omittingEmptySubsequences: false)
        let path = parts.first.map(String.init) ?? ""
        let isOutside = path.hasPrefix("http")
        var names = path.split(separator: "/").map(String.init)
        if isOutside, !names.isEmpty { names.removeFirst() }
        var name = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : names.last ?? ""
        if name.hasPrefix("index."), names.count > 1 { name = names[names.count - 2] }
        if isOutside, names.count == 1 { return String(name.hasPrefix("www.") ? name.dropFirst(4) : name[...]) }
        if let dot = name.lastIndex(of: "."), dot > name.startIndex { name = String(name[..<dot]) }
        let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
        guard let first = words.first, !words.contains("%"), words.utf8.contains(where: { !$0.isDigit && $0 != .space })
        else { return language.code == "en" ? "What is there" : "Vad som finns där" }
        return first.uppercased() + words.dropFirst()
    }
}

extension MarkdownKind {
    fileprivate var isOfWords: Bool { self == .paragraph || self == .heading || self == .tableCell }
}
