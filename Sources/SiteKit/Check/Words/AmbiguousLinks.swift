// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Links of a text that have the same words but lead to different places. In a list of links nobody can tell them apart.
struct AmbiguousLinks: MarkdownRule {
    static let descriptor = RuleDescriptor(.ambiguousLink, "R14", .error, criteria: ["2.4.4"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findAmbiguousLinks(&findings)
    }
}

extension MarkdownText {
    fileprivate func findAmbiguousLinks(_ findings: inout [Finding]) {
        guard links.count > 1 else { return }
        var seen: [UInt64: Int] = [:]
        for (number, link) in links.enumerated() where !link.words.isEmpty {
            let span = spans[link.span]
            guard !isComponent(span) else { continue }
            let words = linkWords.number(of: link.words)
            guard let place = seen[words] else {
                seen[words] = number
                continue
            }
            let first = links[place]
            let other = spans[first.span]
            guard self.words(of: first) == self.words(of: link), !isGeneric(link) else { continue }
            // A document says of itself what it is: "(pdf, 1,2 MB)".
            guard details[other.address] != details[span.address], isDocument(other) == isDocument(span) else {
                continue
            }
            let text = shown(bytes[span.text], limit: 60)
            let name = suggestion(forLink: span)
            findings.append(
                .ambiguousLink(
                    text, corrected: "[\(text): \(name)](\(detail(span.address)))",
                    at: location(ofLink: span, in: link.block),
                    first: location(ofLink: other, in: first.block), leadsTo: detail(other.address)))
        }
    }

    private func isDocument(_ span: Span) -> Bool {
        let ending = details[span.address].suffix(5).map(\.lowerCased)
        return [".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".doc", ".xls", ".zip"].contains {
            ending.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }
}

extension Finding {
    fileprivate static func ambiguousLink(
        _ words: String, corrected: String, at location: SourceLocation, first: SourceLocation, leadsTo address: String
    ) -> Finding {
        Finding(
            AmbiguousLinks.descriptor, at: location,
            Wording(
                sv: "Två länkar heter ”\(words)” men leder till olika ställen.",
                en: "Two links are called “\(words)” but lead to different places."),
            help: Wording(
                sv: "Den som lyssnar kan inte skilja dem åt (WCAG 2.4.4). Skriv till exempel:  \(corrected)",
                en: "Those who listen cannot tell them apart (WCAG 2.4.4). Write for example:  \(corrected)"),
            notes: [
                Finding.Note(
                    Wording(sv: "Den första leder till \(address)", en: "The first leads to \(address)"), at: first)
            ])
    }
}
