// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R39: another page inside the page. It brings its own faults, cookies and keyboard traps along.
struct EmbeddedPages: OutputRule {
    static let descriptor = RuleDescriptor(.embeddedPage, "R39", .error)

    func check(_ page: RenderedPage, _ findings: inout [Finding]) {
        guard page.elements.contains(.iframe), let tag = page.tags.first(where: { $0.begins(.iframe) }) else { return }
        findings.append(.embeddedPage(page, tag))
    }
}

/// R39: an embedded page without a title, or with the same title as another on the page.
struct UntitledFrames: OutputRule {
    static let descriptor = RuleDescriptor(.untitledFrame, "R39", .error, criteria: ["4.1.2"], isOfLaw: true)

    func check(_ page: RenderedPage, _ findings: inout [Finding]) {
        guard page.elements.contains(.iframe) else { return }
        var seen: Set<ArraySlice<UInt8>> = []
        for tag in page.tags where tag.begins(.iframe) {
            let title = tag.value("title", in: page.html) ?? []
            guard title.allSatisfy({ $0.isSpace }) || !seen.insert(title).inserted else { continue }
            return findings.append(.untitledFrame(page, tag))
        }
    }
}

extension Finding {
    fileprivate static func embeddedPage(_ page: RenderedPage, _ tag: HTMLTag) -> Finding {
        let code = page.shown(tag)
        return Finding(
            EmbeddedPages.descriptor, at: page.place(of: "iframe"),
            Wording(
                sv: "En annan sida är inbäddad i sidan: \(code)", en: "Another page is embedded in the page: \(code)"),
            help: Wording(
                sv:
                    "Det inbäddade har egna brister, som blir era, och ofta egna kakor. Skriv en länk dit i stället, med ord\n"
                    + "som säger vad som finns där:  <a href=\"…\">Karta över området</a>",
                en:
                    "What is embedded has faults of its own, which become yours, and often cookies. Write a link to it instead, with\n"
                    + "words that say what is there:  <a href=\"…\">Map of the area</a>"))
    }

    fileprivate static func untitledFrame(_ page: RenderedPage, _ tag: HTMLTag) -> Finding {
        let code = page.shown(tag)
        return Finding(
            UntitledFrames.descriptor, at: page.place(of: "iframe"),
            Wording(
                sv: "Den inbäddade sidan har ingen egen titel: \(code)",
                en: "The embedded page has no title of its own: \(code)"),
            help: Wording(
                sv: "En skärmläsare säger bara ”ram”. Skriv i temat:  <iframe title=\"Karta över området\" …>",
                en: "A screen reader only says “frame”. Write in the theme:  <iframe title=\"Map of the area\" …>"))
    }
}
