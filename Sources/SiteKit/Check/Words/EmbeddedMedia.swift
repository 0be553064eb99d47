// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Films and sounds written as pictures (R30): no browser shows them so.
struct EmbeddedMedia: MarkdownRule {
    static let descriptor = RuleDescriptor(.embeddedMedia, "R30", .error, criteria: ["1.2.2"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for image in text.images() {
            let span = text.spans[image.span]
            guard let media = MediaAddress(text.detail(span.address)), media.isOwn else { continue }
            let place = text.location(ofAddress: span, in: text.blocks[image.block])
            findings.append(.embeddedMedia(media, text.excerpt(span.text), text.detail(span.address), at: place))
        }
    }
}

extension Finding {
    fileprivate static func embeddedMedia(
        _ media: MediaAddress, _ name: String, _ address: String, at location: SourceLocation
    ) -> Finding {
        let sv = name.isEmpty ? (media.isSound ? "Lyssna på intervjun" : "Se filmen om projektet") : name
        let en = name.isEmpty ? (media.isSound ? "Listen to the interview" : "See the film about the project") : name
        return Finding(
            EmbeddedMedia.descriptor, at: location,
            media.isSound
                ? Wording(sv: "Ett ljud är skrivet som en bild.", en: "A sound is written as a picture.")
                : Wording(sv: "En film är skriven som en bild.", en: "A film is written as a picture."),
            help: Wording(
                sv:
                    "Besökaren skulle se en trasig bild. Skriv en länk, utan utropstecknet framför:  [\(sv)](\(address))",
                en:
                    "The visitor would see a broken picture. Write a link, without the exclamation mark:  [\(en)](\(address))"
            ))
    }
}
