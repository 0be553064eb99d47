// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Links whose words say nothing of where they lead: `här`, `Läs mer`, `Klicka här för att anmäla dig`. Those who listen hear links one by
/// one, without the text around them.
struct GenericLinkTexts: MarkdownRule {
    static let descriptor = RuleDescriptor(.genericLinkText, "R13", .error, criteria: ["2.4.4"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findGenericLinkTexts(&findings)
    }
}

extension MarkdownText {
    fileprivate func findGenericLinkTexts(_ findings: inout [Finding]) {
        guard language.code == "sv" || language.code == "en" else { return }
        for link in links where isGeneric(link) {
            let span = spans[link.span]
            guard !isComponent(span) else { continue }
            findings.append(
                .genericLinkText(
                    shown(bytes[span.text], limit: 80),
                    corrected: "[\(suggestion(forLink: span))](\(detail(span.address)))",
                    at: location(ofLink: span, in: link.block)))
        }
    }
}

extension MarkdownText {
    /// Whether the words of a link say nothing of where it leads. Numbers settle it for nearly all links without making a text.
    func isGeneric(_ link: Link) -> Bool {
        if link.words.count <= longestGenericText, genericNumbers.contains(linkWords.number(of: link.words)) {
            return genericTexts.contains(String(decoding: words(of: link), as: UTF8.self))
        }
        return genericBeginnings.contains {
            $0.count <= link.words.count && linkWords.holds($0, at: link.words.lowerBound)
        }
    }
}

private let genericNumbers: Set<UInt64> = Set(
    genericTexts.map { text in
        let bytes = Array(text.utf8)
        return bytes.number(of: bytes.indices)
    })

private let longestGenericText = genericTexts.map(\.utf8.count).max() ?? 0

private let genericTexts: Set<String> = [
    "här", "klicka", "klicka här", "klicka hit", "tryck", "tryck här", "se här", "läs här", "hit", "gå hit", "läs",
    "läs mer",
    "läs mer här", "läs vidare", "läs hela", "mer", "mer här", "mer info", "mer information", "info", "information",
    "länk", "länken",
    "denna länk", "den här länken", "följ länken", "ladda ner", "ladda ned", "ladda hem", "ladda ner här",
    "ladda ned här", "hämta",
    "hämta här", "se", "se mer", "visa", "visa mer", "öppna", "dokument", "dokumentet", "pdf", "pdf-fil", "fil",
    "filen", "sida",
    "sidan", "denna sida", "den här sidan", "webbplats", "webbplatsen", "hemsida", "hemsidan", "detaljer", "fortsätt",
    "anmäl dig här",
    "anmälan här", "mer om detta", "läs mer om detta", "here", "click", "click here", "tap here", "press here",
    "see here", "read here", "read",
    "read more", "read more here", "more", "more here", "more info", "link", "this link", "the link",
    "follow this link", "download",
    "download here", "see more", "show more", "view", "view more", "learn more", "find out more", "details", "document",
    "file", "page",
    "this page", "website", "continue", "go", "go here",
]

private let genericBeginnings = [
    "klicka här ", "klicka på länken", "klicka på denna länk", "klicka på den här länken", "tryck här ",
    "följ den här länken",
    "följ länken ", "click here ", "click on the link", "click on this link", "follow this link ", "tap here ",
].map { Array($0.utf8) }

extension Finding {
    fileprivate static func genericLinkText(
        _ words: String, corrected: String, at location: SourceLocation
    ) -> Finding {
        Finding(
            GenericLinkTexts.descriptor, at: location,
            Wording(
                sv: "Länken ”\(words)” säger inte vart den leder.",
                en: "The link “\(words)” does not say where it leads."),
            help: Wording(
                sv:
                    "Den som lyssnar hör länkarna en och en, utan texten omkring (WCAG 2.4.4). Skriv till exempel:  \(corrected)",
                en:
                    "Those who listen hear links one by one, without the text around them (WCAG 2.4.4). Write for example:  \(corrected)"
            ))
    }
}
