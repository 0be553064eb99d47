// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Pictures whose names say that they are made of text: posters, scanned pages, screenshots (R11).
struct ImagesOfText: MarkdownRule, SiteRule {
    static let descriptor = RuleDescriptor(.imageOfText, "R11", .hint, criteria: ["1.4.5"])

    private static let words: Set<String> = [
        "affisch", "affischen", "poster", "flyer", "flygblad", "skärmdump", "skarmdump", "skärmavbild", "skarmavbild",
        "screenshot", "inbjudan", "inbjudningskort", "invitation", "programblad", "annons", "skannad", "inskannad",
        "scanned",
    ]

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for image in text.images() {
            let span = text.spans[image.span]
            if !text.isDecoration(span), let word = word(in: text.detail(span.address)) {
                findings.append(.imageOfText(word, at: text.location(ofAddress: span, in: text.blocks[image.block])))
            }
        }
    }

    func check(page: Int, in site: Site, _ findings: inout [Finding]) {
        let page = site.pages[page].parsed
        if let image = page.fields.image, page.fields.imageAlt != "", let word = word(in: image.name) {
            findings.append(.imageOfText(word, at: SourceLocation(page.source, .bytes(image.bytes))))
        }
    }

    private func word(in address: String) -> String? {
        address.split(separator: "/").last.flatMap { String($0).nameWords.first(where: Self.words.contains) }
    }
}

extension Finding {
    fileprivate static func imageOfText(_ word: String, at location: SourceLocation) -> Finding {
        Finding(
            ImagesOfText.descriptor, at: location,
            Wording(
                sv: "Bilden heter något med ”\(word)”, så den består nog mest av text.",
                en: "The picture's name holds “\(word)”, so it is probably made of text."),
            help: Wording(
                sv:
                    "Text i en bild går inte att förstora utan att bli suddig, läsas upp, översättas eller hittas. Skriv samma sak i sidans text; då kan bilden vara utsmyckning, eller tas bort.",
                en:
                    "Text in a picture cannot be enlarged sharply, read out, translated or found. Write the same in the page's text; then the picture can be decoration, or be removed."
            ))
    }
}
