// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R03: a page without a title, which is what tabs, bookmarks, search results and screen readers call it.
struct MissingTitle: OutputRule {
    static let descriptor = RuleDescriptor(.missingTitle, "R03", .error, criteria: ["2.4.2"], isOfLaw: true)

    func check(_ page: RenderedPage, _ findings: inout [Finding]) {
        guard page.root != nil, (htmlTitle(page.html, page.tags) ?? "").utf8.allSatisfy({ $0.isSpace }) else { return }
        findings.append(.missingTitle(page))
    }
}

/// R03: pages with the same title. Among tabs and in search results nobody can tell them apart.
struct DuplicateTitles: OutputRule {
    static let descriptor = RuleDescriptor(.duplicateTitle, "R03", .error, criteria: ["2.4.2"])

    func check(_ pages: [PageSummary], in site: Site, _ findings: inout [Finding]) {
        struct Name: Hashable {
            let title: String
            let language: Language
        }
        // Nearly always all are different, and their numbers tell sooner than a table of texts.
        guard pages.compactMap({ $0.isContent ? $0.title?.number : nil }).repeats else { return }
        var first: [Name: Int] = [:]
        for number in pages.indices where pages[number].isContent {
            guard let title = pages[number].title, !title.isEmpty else { continue }
            let name = Name(title: title, language: pages[number].language)
            if let other = first[name] {
                findings.append(.duplicateTitle(title, pages[number], pages[other]))
            } else {
                first[name] = number
            }
        }
    }
}

/// R03: a title that does not say which site it belongs to.
struct TitleWithoutSite: OutputRule {
    static let descriptor = RuleDescriptor(.titleWithoutSite, "R03", .warning, criteria: ["2.4.2"])

    func check(_ pages: [PageSummary], in site: Site, _ findings: inout [Finding]) {
        let name = site.settings.name
        guard !name.isEmpty else { return }
        let wanted = Array(name.utf8)
        for number in pages.indices {
            guard let title = pages[number].title, !title.isEmpty else { continue }
            let bytes = Array(title.utf8)
            if bytes.firstPlace(of: wanted, in: bytes.indices) != nil { continue }
            findings.append(.titleWithoutSite(pages[number], name))
        }
    }
}

/// R03: a title that search results cut off, where the page's own part of it is what is long.
struct LongTitles: OutputRule {
    static let descriptor = RuleDescriptor(.longTitle, "R03", .hint)

    /// About what search results and tabs show.
    private static let longest = 65
    /// A page whose own part is shorter cannot do much about it.
    private static let longestOwn = 45

    func check(_ pages: [PageSummary], in site: Site, _ findings: inout [Finding]) {
        // The pages that Anslag writes itself have the titles that the law's readers look for.
        let own = Set(site.law.generated.map(\.place.source))
        let dash = Array(" – ".utf8)
        for number in pages.indices where pages[number].isContent {
            guard let title = pages[number].title, title.utf8.count > Self.longest else { continue }
            let bytes = Array(title.utf8)
            let (whole, part) = (bytes.indices, 0..<(bytes.firstPlace(of: dash, in: bytes.indices) ?? bytes.count))
            let (length, ownLength) = (scalars(bytes, whole), scalars(bytes, part))
            guard length > Self.longest, ownLength > Self.longestOwn, !own.contains(pages[number].location.file) else {
                continue
            }
            findings.append(.longTitle(pages[number], length, own: ownLength))
        }
    }

    /// How many signs stand in a part of a text in UTF-8.
    private func scalars(_ bytes: [UInt8], _ part: Range<Int>) -> Int { bytes[part].count { $0 & 0xC0 != 0x80 } }
}

extension Finding {
    fileprivate static func missingTitle(_ page: RenderedPage) -> Finding {
        Finding(
            MissingTitle.descriptor, at: page.place(of: "title", "head", "html"),
            Wording(sv: "Sidan har ingen titel i <title>.", en: "The page has no title in <title>."),
            help: Wording(
                sv: "Titeln är det första en skärmläsare säger, och namnet på fliken. Skriv i temats sidmall:\n"
                    + "<title>{{page.document_title}}</title>",
                en:
                    "The title is what a screen reader says first, and the name of the tab. Write in the theme's layout:\n"
                    + "<title>{{page.document_title}}</title>"))
    }

    fileprivate static func duplicateTitle(_ title: String, _ page: PageSummary, _ other: PageSummary) -> Finding {
        Finding(
            DuplicateTitles.descriptor, at: page.titleLocation,
            Wording(
                sv: "Två sidor har titeln ”\(title)”.", en: "Two pages have the title “\(title)”."),
            help: Wording(
                sv: "Bland flikar, bokmärken och träffar i en sökning går de inte att skilja åt.\n"
                    + "Ge den ena en rubrik som säger vad som skiljer den från den andra, till exempel dagen eller platsen.",
                en: "Among tabs, bookmarks and search results they cannot be told apart.\n"
                    + "Give one of them a title that says how it differs from the other, perhaps its day or its place."),
            notes: [
                Note(Wording(sv: "Den andra är denna.", en: "This is the other one."), at: other.titleLocation)
            ])
    }

    fileprivate static func titleWithoutSite(_ page: PageSummary, _ name: String) -> Finding {
        Finding(
            TitleWithoutSite.descriptor, at: page.titleTemplate,
            Wording(
                sv: "Sidans titel säger inte att den hör till ”\(name)”.",
                en: "The page's title does not say that it belongs to “\(name)”."),
            help: Wording(
                sv:
                    "Den som kommer från en sökning, eller har många flikar, vet inte var den är. Skriv i temats sidmall:\n"
                    + "<title>{{page.document_title}}</title>",
                en: "Who comes from a search, or has many tabs, cannot know where it is. Write in the theme's layout:\n"
                    + "<title>{{page.document_title}}</title>"))
    }

    fileprivate static func longTitle(_ page: PageSummary, _ length: Int, own: Int) -> Finding {
        Finding(
            LongTitles.descriptor, at: page.titleLocation,
            Wording(
                sv: "Sidans titel blir \(length) tecken lång, varav rubriken är \(own).",
                en: "The page's title becomes \(length) signs long, of which the heading is \(own)."),
            help: Wording(
                sv: "Sökmotorer och flikar visar omkring 65. Skriv en kortare rubrik, med det viktigaste först;\n"
                    + "resten kan stå i ingressen.",
                en: "Search engines and tabs show about 65. Write a shorter title, with what matters most first;\n"
                    + "the rest can stand in the summary."))
    }
}
