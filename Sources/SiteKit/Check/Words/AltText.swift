// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The alt text of a picture, in a text or among the fields of a page, with what stands near it.
struct AltText {
    /// Words near a picture that are read out together with its alt text.
    enum Neighbour {
        case caption, link, textAfter
    }

    /// The alt text. Never empty, and never that of decoration.
    var text: String
    /// Where the picture lies, as written.
    var address: String
    /// Where the alt text stands.
    var location: SourceLocation
    var neighbours: [(Neighbour, String)] = []
    /// The field, where it stands among the fields.
    var key: String?

    /// The line to write for another alt text.
    func line(_ alt: String) -> String { key.map { "\($0): \(alt)" } ?? "![\(alt)](\(address))" }

    /// The name of the file without folders, and without its extension.
    var fileName: (whole: String, stem: String) {
        let whole = address.split(separator: "/").last.map { String($0) } ?? address
        let stem = whole.lastIndex(of: ".").map { String(whole[..<$0]) } ?? whole
        return (whole, stem)
    }
}

/// A rule about one alt text, wherever it stands.
protocol AltTextRule: MarkdownRule, SiteRule {
    /// What is wrong with the alt text, if anything.
    func finding(_ alt: AltText) -> Finding?
}

extension AltTextRule {
    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for image in text.images() {
            if let finding = text.altText(of: image.span, in: image.block).flatMap(finding) { findings.append(finding) }
        }
    }

    func check(page: Int, in site: Site, _ findings: inout [Finding]) {
        if let finding = site.pages[page].parsed.altText.flatMap(finding) { findings.append(finding) }
    }
}

extension MarkdownText {
    /// The pictures with the blocks that hold them, as indices.
    func images() -> [(span: Int, block: Int)] {
        guard spans.contains(where: { $0.kind == .image }) else { return [] }
        var images: [(span: Int, block: Int)] = []
        for number in blocks.indices where !blocks[number].kind.holdsBlocks {
            for span in blocks[number].spans where spans[span].kind == .image { images.append((span, number)) }
        }
        return images
    }

    /// Whether a picture is decoration.
    func isDecoration(_ image: Span) -> Bool { SiteKit.isDecoration(Array(details[image.title])) }

    /// The alt text of a picture; nil where it has none.
    func altText(of image: Int, in number: Int) -> AltText? {
        let (span, block) = (spans[image], blocks[number])
        guard !isBlank(span.text), !isDecoration(span) else { return nil }
        var alt = AltText(
            text: excerpt(ofWhole: span.text), address: detail(span.address), location: location(ofAlt: span, in: block)
        )
        if !span.title.isEmpty { alt.neighbours.append((.caption, detail(span.title))) }
        if let link = block.spans.last(where: { $0 < image && spans[$0].kind == .link && spans[$0].end > image }) {
            let around = spans[link].text
            let rest =
                string(around.lowerBound..<span.text.lowerBound) + string(span.text.upperBound..<around.upperBound)
            alt.neighbours.append((.link, rest))
        } else if !isBlank(span.text.upperBound..<block.text.upperBound) {
            alt.neighbours.append((.textAfter, string(span.text.upperBound..<block.text.upperBound)))
        } else if let next = next(after: number), blocks[next].kind == .paragraph {
            alt.neighbours.append((.textAfter, string(blocks[next].text)))
        }
        return alt
    }

    /// The place of the words between the square brackets. A file's name stands there and in the address too.
    private func location(ofAlt image: Span, in block: Block) -> SourceLocation {
        let words = Array(bytes[image.text])
        let written = Array("[".utf8) + words + Array("](".utf8)
        let found = source.occurrences(of: written, in: block.lines, lineStarts: lineStarts)
        guard found.count == 1 else { return location(of: image.text, in: block) }
        let place = found[0] + 1..<found[0] + 1 + words.count
        return location(bytes: place, line: source.line(at: place.lowerBound, lineStarts))
    }

    private func excerpt(ofWhole range: Range<Int>) -> String {
        string(range).split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
    }
}

extension ParsedPage {
    /// The alt text of the page's picture; nil where there is none.
    var altText: AltText? {
        guard let image = fields.image, let text = fields.imageAlt, !text.isEmpty else { return nil }
        var alt = AltText(text: text, address: image.name, location: location(of: .imageAlt))
        alt.key = language == .swedish ? "alttext" : "image_alt"
        if let caption = fields.imageCaption { alt.neighbours.append((.caption, caption)) }
        return alt
    }
}
