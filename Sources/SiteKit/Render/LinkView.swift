// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Something to follow: a page, a subject, a line of a menu.
struct LinkView: DeclaredView {
    /// The larger cases are indirect, so that the common ones fit in a value without a box.
    enum Target: Sendable {
        case page(Int)
        case tag(Int)
        indirect case menu(MenuItem)
        indirect case path(OutputPath, title: String, isCurrent: Bool)
        /// A page in another language, called by the language's own name.
        case translation(Int)
        /// The home page of a language.
        indirect case home(Language)
    }

    let viewpoint: Viewpoint
    let target: Target

    init(target: Target, viewpoint: Viewpoint) { (self.target, self.viewpoint) = (target, viewpoint) }

    private var site: Site { viewpoint.site }

    private var page: Int? {
        switch target {
        case .page(let page), .translation(let page): page
        case .menu(let item): if case .page(let page) = item.target { viewpoint.translated(page) } else { nil }
        case .home(let language): site.homes[language]
        case .tag, .path: nil
        }
    }

    private var title: String {
        switch target {
        case .page(let page): return site.pages[page].parsed.menuTitle
        case .tag(let tag): return site.tags[tag].name
        case .path(_, let title, _): return title
        case .menu(let item):
            guard let page, case .page(let named) = item.target, page != named else { return item.title }
            return site.pages[page].parsed.menuTitle
        case .translation(let page): return LanguageName.own(site.pages[page].parsed.language)
        case .home(let language): return LanguageName.own(language)
        }
    }

    private var address: Value {
        if let page { return viewpoint.value(of: site.pages[page].path) }
        switch target {
        case .tag(let tag): return viewpoint.value(of: site.tags[tag].path)
        case .path(let path, _, _): return viewpoint.value(of: path)
        case .menu(let item):
            switch item.target {
            case .external(let address): return .address(address)
            case .file(let file): return viewpoint.value(of: site.files[file].path)
            case .heading, .page: return .absent
            }
        case .page, .translation, .home: return .absent
        }
    }

    private var isCurrent: Bool {
        if case .path(_, _, let isCurrent) = target { return isCurrent }
        return page != nil && page == viewpoint.page
    }

    private var language: Language? {
        switch target {
        case .translation(let page): site.pages[page].parsed.language
        case .home(let language): language
        default: page.map { site.pages[$0].parsed.language }
        }
    }

    static let declaration = ViewDeclaration<LinkView>(
        "link",
        [
            .init("title", .text, "The words.") { .text($0.title) },
            .init("address", .address, "Where it leads; absent for a heading in a menu.") { $0.address },
            .init("is_current", .flag, "Whether it leads to the page itself.") { .flag($0.isCurrent) },
            .init("is_ancestor", .flag, "Whether the page stands in the section it leads to.") { link in
                .flag(link.page.map { link.viewpoint.isBelow($0) } ?? false)
            },
            .init("language", .view(LanguageView.self), "The language it leads to.") { link in
                .view(link.language.map { LanguageView(language: $0) })
            },
            .init(
                "other_language", .view(LanguageView.self),
                "The language it leads to, where that is another than the page's."
            ) { link in
                .view(link.language.flatMap { link.viewpoint.other($0) })
            },
            .init("children", .list(of: LinkView.self), "The lines beneath it in a menu.") { link in
                guard case .menu(let item) = link.target else { return .list([]) }
                return .views(item.children.map { LinkView(target: .menu($0), viewpoint: link.viewpoint) })
            },
            .init("count", .number, "How many pages a subject has.") { link in
                guard case .tag(let tag) = link.target else { return .absent }
                return .number(link.site.tags[tag].pages.count)
            },
        ])
}

extension Viewpoint {
    /// A page in the language of the route where it is translated, else the page itself.
    func translated(_ page: Int) -> Int {
        guard site.settings.otherLanguages.isEmpty == false, site.pages[page].parsed.language != language else {
            return page
        }
        return site.pages[page].position.translations.first { site.pages[$0].parsed.language == language } ?? page
    }

    /// A language, where it is another than that of the route: what is written in it needs the attribute lang.
    func other(_ language: Language) -> LanguageView? {
        language == self.language ? nil : LanguageView(language: language)
    }

    /// Whether the page being rendered stands somewhere beneath another. Everything stands beneath a home page, so that does not count.
    func isBelow(_ ancestor: Int) -> Bool {
        guard site.pages[ancestor].parsed.place.role != .home else { return false }
        var next = page.flatMap { site.pages[$0].position.parent }
        while let parent = next {
            if parent == ancestor { return true }
            next = site.pages[parent].position.parent
        }
        return false
    }
}

/// A language as pages show it.
struct LanguageView: DeclaredView {
    let language: Language

    static let declaration = ViewDeclaration<LanguageView>(
        "language",
        [
            .init("code", .text, "For the attributes lang and hreflang: sv.") { .text($0.language.code) },
            .init("name", .text, "Its own name: svenska.") { .text(LanguageName.own($0.language)) },
            .init("direction", .text, "For the attribute dir: ltr or rtl.") {
                .text(LanguageName.isRightToLeft($0.language) ? "rtl" : "ltr")
            },
        ])
}

/// What languages call themselves (CLDR, the languages that Swedish public bodies write in).
enum LanguageName {
    private static let names: [String: String] = [
        "sv": "Svenska", "en": "English", "fi": "Suomi", "fit": "Meänkieli", "se": "Davvisámegiella",
        "sma": "Åarjelsaemien gïele",
        "smj": "Julevsámegiella", "sje": "Bidumsámegiella", "rom": "Romani ćhib", "yi": "ייִדיש", "de": "Deutsch",
        "fr": "Français", "es": "Español", "pl": "Polski", "ar": "العربية", "fa": "فارسی", "prs": "دری",
        "so": "Soomaali",
        "ti": "ትግርኛ", "uk": "Українська", "ru": "Русский", "no": "Norsk", "nb": "Norsk bokmål", "nn": "Norsk nynorsk",
        "da": "Dansk", "is": "Íslenska", "et": "Eesti", "lv": "Latviešu", "lt": "Lietuvių", "tr": "Türkçe",
        "ku": "Kurdî",
        "ckb": "کوردی", "th": "ไทย", "zh": "中文", "ur": "اردو", "he": "עברית", "ps": "پښتو",
    ]

    /// The language's own name; its code where that is not known.
    static func own(_ language: Language) -> String { names[language.code] ?? language.code }

    /// Whether it is written from right to left.
    static func isRightToLeft(_ language: Language) -> Bool {
        ["ar", "fa", "prs", "yi", "he", "ur", "ps", "ckb"].contains(language.code)
    }
}
