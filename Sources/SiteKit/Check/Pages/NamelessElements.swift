// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R06: a heading that the theme left empty. Whoever lists the headings of the page meets one that says nothing.
struct NamelessHeading: OutputRule {
    static let descriptor = RuleDescriptor(
        .namelessHeading, "R06", .error, criteria: ["1.3.1", "2.4.6"], isOfLaw: true)

    func check(_ page: RenderedPage, _ findings: inout [Finding]) {
        guard page.root != nil else { return }
        for (number, tag) in page.tags.enumerated() where tag.element.isHeading && !tag.isEnd {
            guard page.isNameless(number), !page.isFromContent(tag) else { continue }
            return findings.append(.namelessHeading(page, tag))
        }
    }
}

/// R06: a link that the theme left without words. A screen reader can only read its address.
struct NamelessLink: OutputRule {
    static let descriptor = RuleDescriptor(
        .namelessLink, "R06", .error, criteria: ["2.4.4", "4.1.2"], isOfLaw: true)

    func check(_ page: RenderedPage, _ findings: inout [Finding]) {
        guard page.root != nil else { return }
        for (number, tag) in page.tags.enumerated() where tag.begins(.a) {
            guard page.isNameless(number), tag.value("href", in: page.html) != nil, !page.isFromContent(tag) else {
                continue
            }
            return findings.append(.namelessLink(page, tag))
        }
    }
}

extension RenderedPage {
    /// Whether an element says nothing: no text, no picture with a text, no name of its own.
    fileprivate func isNameless(_ start: Int) -> Bool {
        let tag = tags[start]
        let next = tag.range.upperBound
        if next < html.count, html[next] != UInt8(ascii: "<"), !html[next].isSpace { return false }
        if hasName(tag) { return false }
        var at = next
        for inner in tags[(start + 1)...] {
            if html[at..<inner.range.lowerBound].contains(where: { !$0.isSpace }) { return false }
            if inner.isEnd, inner.element == tag.element { return true }
            if !inner.isEnd, hasName(inner) { return false }
            at = inner.range.upperBound
        }
        return true
    }

    private func hasName(_ tag: HTMLTag) -> Bool {
        for name: StaticString in ["aria-label", "aria-labelledby", "alt", "title"] {
            if let value = tag.value(name, in: html), value.contains(where: { !$0.isSpace }) { return true }
        }
        return false
    }

    /// Whether the content has an element as empty as this one, which is then told of at its line.
    fileprivate func isFromContent(_ tag: HTMLTag) -> Bool {
        guard let body = content?.parsed.body else { return false }
        if tag.element == .a {
            let holes = body.holes
            let hasEmpty = zip(holes, holes.dropFirst()).contains { first, second in
                first.kind == .linkStart && second.kind == .linkEnd
                    && body.html[first.position..<second.position].allSatisfy { $0.isSpace }
            }
            if hasEmpty { return true }
        }
        let tags = HTMLTags(body.html).tags
        return zip(tags, tags.dropFirst()).contains { first, second in
            first.begins(tag.element) && second.isEnd && second.element == tag.element
                && body.html[first.range.upperBound..<second.range.lowerBound].allSatisfy { $0.isSpace }
        }
    }

    /// A tag as it stands, cut where it is long.
    func shown(_ tag: HTMLTag) -> String {
        let whole = String(decoding: html[tag.range], as: UTF8.self)
        return whole.unicodeScalars.count <= 80 ? whole : String(whole.prefix(79)) + "…"
    }
}

extension Finding {
    fileprivate static func namelessHeading(_ page: RenderedPage, _ tag: HTMLTag) -> Finding {
        let code = page.shown(tag)
        return Finding(
            NamelessHeading.descriptor, at: page.location,
            Wording(
                sv: "En rubrik på sidan är tom: \(code)", en: "A heading on the page is empty: \(code)"),
            help: Wording(
                sv: "Den som går mellan rubriker med en skärmläsare hör en rubrik utan ord. Temat skriver rubriken;\n"
                    + "låt det bara göra det när det finns något att skriva:  {{#page.title}}<h1>{{page.title}}</h1>{{/page.title}}",
                en:
                    "Who moves between headings with a screen reader hears a heading without words. The theme writes it;\n"
                    + "let it do so only when there is something to write:  {{#page.title}}<h1>{{page.title}}</h1>{{/page.title}}"
            ))
    }

    fileprivate static func namelessLink(_ page: RenderedPage, _ tag: HTMLTag) -> Finding {
        let code = page.shown(tag)
        return Finding(
            NamelessLink.descriptor, at: page.location,
            Wording(
                sv: "En länk på sidan har inga ord: \(code)", en: "A link on the page has no words: \(code)"),
            help: Wording(
                sv: "En skärmläsare kan bara läsa upp adressen. Temat skriver länken; ge den ord, eller en bild\n"
                    + "med en beskrivning:  <a href=\"{{address}}\">{{title}}</a>",
                en:
                    "A screen reader can only read out the address. The theme writes the link; give it words, or a picture\n"
                    + "with a description:  <a href=\"{{address}}\">{{title}}</a>"))
    }
}
