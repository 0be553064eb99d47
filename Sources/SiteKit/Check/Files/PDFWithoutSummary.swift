// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R40: a page that says next to nothing but leads to a PDF. Who cannot use the document is left without its content (webbriktlinjer.se
/// R88: text is published as HTML).
struct PDFWithoutSummary: SiteRule {
    static let descriptor = RuleDescriptor(.pdfWithoutSummary, "R40", .warning)

    /// How many words a page has, the link's among them, that tells something of its own.
    private static let enough = 6

    func check(page: Int, in site: Site, _ findings: inout [Finding]) {
        let content = site.pages[page]
        guard content.parsed.fields.summary == nil, content.parsed.place.role == .item else { return }
        for (number, target) in content.parsed.body.targets.enumerated() {
            guard case .file(let file, _) = content.links.targets[number], site.files[file].documentType == "pdf" else {
                continue
            }
            if words(in: content.parsed.body.html) < Self.enough {
                findings.append(.pdfWithoutSummary(target, in: content.parsed.source))
            }
            return
        }
    }

    /// Counts the words outside tags.
    private func words(in html: [UInt8]) -> Int {
        var (count, isInTag, isInWord) = (0, false, false)
        for byte in html {
            if byte == UInt8(ascii: "<") { isInTag = true }
            let isSign = isInTag || byte.isSpace
            if !isSign, !isInWord { count += 1 }
            isInWord = !isSign
            if byte == UInt8(ascii: ">") { isInTag = false }
        }
        return count
    }
}

extension Finding {
    fileprivate static func pdfWithoutSummary(_ target: LinkTarget, in source: SourcePath) -> Finding {
        Finding(
            PDFWithoutSummary.descriptor,
            at: SourceLocation(source, target.bytes.map { .bytes($0) } ?? .line(target.line)),
            Wording(
                sv: "Sidan säger nästan inget mer än att det finns ett pdf-dokument.",
                en: "The page says hardly more than that there is a PDF."),
            help: Wording(
                sv:
                    "Den som inte kan läsa dokumentet, eller har en liten skärm, får inte veta vad som står i det. Skriv det viktigaste på sidan, eller lägg hela texten här.",
                en:
                    "Those who cannot read the document, or have a small screen, are not told what it says. Write what matters most on the page, or put the whole text here."
            ))
    }
}
