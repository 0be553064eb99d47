// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Headings that end with a full stop or are bold as a whole (R05).
struct HeadingStyle: MarkdownRule, SiteRule {
    static let descriptor = RuleDescriptor(.headingStyle, "R05", .hint)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for block in text.blocks where block.kind == .heading {
            let isBold = text.spans[block.spans].contains { $0.kind == .strong && $0.text == block.text }
            let ends = text.text(of: block).endsWithFullStop
            guard isBold && !block.text.isEmpty || ends else { continue }
            let name = String(text.excerpt(block.text).dropLast(ends ? 1 : 0))
            let line = String(repeating: "#", count: block.level) + " " + name
            findings.append(.headingStyle(isBold: isBold, ends: ends, line, at: text.location(ofHeading: block)))
        }
    }

    func check(page: Int, in site: Site, _ findings: inout [Finding]) {
        let page = site.pages[page].parsed
        guard let title = page.fields.title, page.kind != .contact, Array(title.utf8)[...].endsWithFullStop else {
            return
        }
        let key = page.language == .swedish ? "rubrik" : "title"
        findings.append(
            .headingStyle(
                isBold: false, ends: true, "\(key): \(title.dropLast())", at: page.location(of: .title)))
    }
}

extension ArraySlice<UInt8> {
    /// Whether a text ends with one full stop that ends a sentence, not an abbreviation such as `m.m.`, `AB.` or `kl.`.
    fileprivate var endsWithFullStop: Bool {
        guard last == UInt8(ascii: "."), count > 4, let start = dropLast().lastIndex(where: { $0.isSpace }) else {
            return false
        }
        let word = String(decoding: self[(start + 1)...].dropLast(), as: UTF8.self)
        let isAbbreviation = word.contains(".") || Self.abbreviations.contains(word.lowercased())
        return !isAbbreviation && word.count > 1 && word.contains { $0.isLowercase }
            && word.allSatisfy { $0.isLetter || $0 == "-" }
    }

    private static let abbreviations: Set<String> = [
        "etc", "osv", "mfl", "mm", "dvs", "tel", "nr", "kl", "st", "resp", "inkl", "exkl", "jr", "sr", "ca", "inc",
        "ltd", "co",
    ]
}

extension Finding {
    fileprivate static func headingStyle(isBold: Bool, ends: Bool, _ line: String, at location: SourceLocation)
        -> Finding
    {
        Finding(
            HeadingStyle.descriptor, at: location,
            isBold
                ? Wording(
                    sv: "Rubriken är skriven i fetstil, fast den redan är en rubrik.",
                    en: "The heading is written in bold, though it is a heading already.")
                : Wording(sv: "Rubriken slutar med punkt.", en: "The heading ends with a full stop."),
            help: isBold
                ? Wording(
                    sv: "Temat bestämmer hur rubriker ser ut. Skriv:  \(line)",
                    en: "The theme decides what headings look like. Write:  \(line)")
                : Wording(
                    sv: "En rubrik är ett namn på det som följer, ingen mening. Skriv:  \(line)",
                    en: "A heading is a name of what follows, not a sentence. Write:  \(line)"))
    }
}
