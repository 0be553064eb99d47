// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Links of more than twelve words, which no one takes in at a glance.
struct LongLinks: MarkdownRule {
    static let descriptor = RuleDescriptor(.longLink, "R14", .hint, criteria: ["2.4.4"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findLongLinks(&findings)
    }
}

extension MarkdownText {
    fileprivate func findLongLinks(_ findings: inout [Finding]) {
        for link in links where link.words.count > 24 {
            let span = spans[link.span]
            let words = bytes[span.text].split(whereSeparator: \.isSpace)
            guard words.count > 12 else { continue }
            let start = words.prefix(6).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
            findings.append(
                .longLink(
                    words.count, corrected: "[\(start)](\(detail(span.address)))",
                    at: location(ofLink: span, in: link.block)
                ))
        }
    }
}

extension Finding {
    fileprivate static func longLink(_ count: Int, corrected: String, at location: SourceLocation) -> Finding {
        Finding(
            LongLinks.descriptor, at: location,
            Wording(sv: "Länken är \(count) ord lång.", en: "The link is \(count) words long."),
            help: Wording(
                sv: "Gör bara det viktigaste till länk, högst tolv ord, och låt resten stå efter:  \(corrected) …",
                en:
                    "Link only what matters most, at most twelve words, and let the rest stand after it:  \(corrected) …"
            ))
    }
}
