// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// HTML that is none, because of curved quotation marks in it or a sign that is missing, so that the reader sees the code.
struct RawTags: MarkdownRule {
    static let descriptor = RuleDescriptor(.rawTag, "R50", .error)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findRawTags(&findings)
    }
}

extension MarkdownText {
    fileprivate func findRawTags(_ findings: inout [Finding]) {
        eachSign(UInt8(ascii: "<")) { at, number in
            let block = blocks[number]
            let slash = byte(at: at + 1, in: block) == UInt8(ascii: "/") ? 1 : 0
            let name = bytes[(at + 1 + slash)..<block.text.upperBound].prefix { $0 < 0x80 && $0.isWordByte }
            guard !name.isEmpty, tagNames.contains(name.map(\.lowerCased)) else { return }
            let next = byte(at: name.endIndex, in: block)
            guard next.isGap || next == UInt8(ascii: ">") || next == UInt8(ascii: "/"),
                let place = typed(Array(bytes[at..<name.endIndex]), at: at, in: block)
            else { return }
            let line = sourceLine(around: place.lowerBound)
            let end = line[place.lowerBound...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
            let written = String(decoding: line[place.lowerBound..<(end ?? place.upperBound)], as: UTF8.self)
            findings.append(
                .rawTag(
                    corrected(written, isClosed: end != nil),
                    at: location(ofSource: place.lowerBound..<(end ?? place.upperBound))))
        }
    }

    private func corrected(_ tag: String, isClosed: Bool) -> String {
        let curved = tag.contains { "“”„‟″’‘".contains($0) }
        let straight = String(tag.map { "“”„‟″’‘".contains($0) ? "\"" : $0 == "\u{A0}" ? " " : $0 })
        return curved || isClosed ? straight : straight + ">"
    }
}

/// The elements that editors write or paste; other words after `<` are text.
private let tagNames: Set<[UInt8]> = Set(
    [
        "a", "abbr", "b", "big", "blockquote", "br", "center", "cite", "code", "dd", "details", "div", "dl", "dt", "em",
        "embed", "font", "form", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "iframe", "img", "kbd", "li", "object",
        "ol", "p",
        "pre", "q", "s", "script", "small", "span", "strong", "style", "sub", "summary", "sup", "table", "td", "th",
        "tr", "u",
        "ul", "video",
    ].map { Array($0.utf8) })

extension Finding {
    fileprivate static func rawTag(_ corrected: String, at location: SourceLocation) -> Finding {
        Finding(
            RawTags.descriptor, at: location,
            Wording(
                sv: "HTML-koden går inte att läsa, så läsaren ser den som text.",
                en: "The HTML cannot be read, so the reader sees it as text."),
            help: Wording(
                sv: "Koden ska ha raka citattecken och sluta med >. Skriv:  \(corrected)",
                en: "It needs straight quotation marks and a > at its end. Write:  \(corrected)"))
    }
}
