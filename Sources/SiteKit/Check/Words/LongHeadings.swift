// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Headings and titles of more than 70 characters (R05).
struct LongHeadings: MarkdownRule, SiteRule {
    static let descriptor = RuleDescriptor(.longHeading, "R05", .hint, criteria: ["2.4.6"])

    private static let limit = 70

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for block in text.blocks where block.kind == .heading && block.text.count > Self.limit {
            let length = text.string(block.text).unicodeScalars.count
            if length > Self.limit {
                findings.append(.longHeading(length, Self.limit, isTitle: false, at: text.location(ofHeading: block)))
            }
        }
    }

    func check(page: Int, in site: Site, _ findings: inout [Finding]) {
        let page = site.pages[page].parsed
        guard let title = page.fields.title, title.utf8.count > Self.limit else { return }
        let length = title.unicodeScalars.count
        if length > Self.limit {
            findings.append(.longHeading(length, Self.limit, isTitle: true, at: page.location(of: .title)))
        }
    }
}

extension Finding {
    fileprivate static func longHeading(
        _ length: Int, _ limit: Int, isTitle: Bool, at location: SourceLocation
    ) -> Finding {
        let name =
            isTitle ? Wording(sv: "Sidans rubrik", en: "The page's title") : Wording(sv: "Rubriken", en: "The heading")
        return Finding(
            LongHeadings.descriptor, at: location,
            Wording(
                sv: "\(name.swedish) är \(length) tecken; mer än \(limit) är svårt att ta in med en blick.",
                en: "\(name.english) is \(length) characters; more than \(limit) is hard to take in at a glance."),
            help: Wording(
                sv: isTitle
                    ? "Sökmotorer och menyer klipper också av den. Säg det viktigaste i rubriken och resten i ingressen."
                    : "Säg det viktigaste i rubriken och resten i texten under.",
                en: isTitle
                    ? "Search engines and menus cut it off as well. Say what matters most in the title and the rest in the summary."
                    : "Say what matters most in the heading and the rest in the text beneath."))
    }
}
