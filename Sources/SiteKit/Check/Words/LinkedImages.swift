// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Links whose only content is a picture that is marked as decoration (R12): the link has no name.
struct LinkedImages: MarkdownRule {
    static let descriptor = RuleDescriptor(
        .linkedImage, "R12", .error, criteria: ["2.4.4", "1.1.1", "4.1.2"], isOfLaw: true)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for image in text.images() where text.isDecoration(text.spans[image.span]) {
            let block = text.blocks[image.block]
            guard let link = block.spans.last(where: { text.spans[$0].kind == .link && $0 < image.span }),
                text.spans[link].end > image.span
            else { continue }
            // Other words in the link, or the alt text of another picture, name it.
            let inside = text.spans[link].text
            let own = text.spans[image.span].text
            guard text.isBlank(inside.lowerBound..<own.lowerBound), text.isBlank(own.upperBound..<inside.upperBound)
            else { continue }
            findings.append(.linkedImage(text, link: text.spans[link], image: text.spans[image.span], in: block))
        }
    }
}

extension Finding {
    fileprivate static func linkedImage(
        _ text: borrowing MarkdownText, link: MarkdownText.Span, image: MarkdownText.Span, in block: MarkdownText.Block
    ) -> Finding {
        let (target, address) = (text.detail(link.address), text.detail(image.address))
        return Finding(
            LinkedImages.descriptor, at: text.location(ofAddress: image, in: block),
            Wording(
                sv: "Bilden är en länk, men ingen text säger vart den leder.",
                en: "The picture is a link, but no text says where it leads."),
            help: Wording(
                sv:
                    "En bild som ensam är länk kan inte vara ”dekor”: den som lyssnar hör bara en adress. Skriv vart länken leder som alt-text:\n[![Läs om galan](\(address))](\(target))",
                en:
                    "A picture that alone is a link cannot be “decoration”: whoever listens hears only an address. Write where the link leads as alt text:\n[![Read about the gala](\(address))](\(target))"
            ))
    }
}
