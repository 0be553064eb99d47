// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

extension MarkdownText {
    /// The bytes of a link's words as they are compared: `klicka här`.
    func words(of link: Link) -> ArraySlice<UInt8> { linkWords[link.words] }

    /// Whether a link becomes a card or a list.
    func isComponent(_ span: Span) -> Bool { !span.title.isEmpty && cardKind(of: Array(details[span.title])) != nil }

    /// The place of a link's words. They may stand in its address too, or beside it.
    func location(ofLink span: Span, in block: Int) -> SourceLocation {
        let written = Array("[".utf8) + bytes[span.text] + Array("](".utf8)
        let found = source.occurrences(of: written, in: blocks[block].lines, lineStarts: lineStarts)
        guard found.count == 1 else { return location(of: span.text, in: blocks[block]) }
        return location(
            bytes: found[0] + 1..<found[0] + 1 + span.text.count, line: source.line(at: found[0], lineStarts))
    }

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
