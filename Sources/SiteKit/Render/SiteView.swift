// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a template sees as `site`.
struct SiteView: DeclaredView {
    let viewpoint: Viewpoint

    private var site: Site { viewpoint.site }
    private var settings: SiteSettings { viewpoint.site.settings }

    static let declaration = ViewDeclaration<SiteView>(
        "site",
        [
            .init("name", .text, "The site's name.") { .text($0.settings.name) },
            .init("address", .address, "The home page, in the page's language where there is one.") { view in
                let home = view.site.homes[view.viewpoint.language] ?? view.site.homes[view.settings.language]
                return home.map { view.viewpoint.value(of: view.site.pages[$0].path) } ?? .path("")
            },
            .init("base_address", .address, "The site's absolute address, where it is known.") {
                .address($0.settings.baseURL)
            },
            .init("language", .view(LanguageView.self), "The site's own language.") {
                .view(LanguageView(language: $0.settings.language))
            },
            .init(
                "other_language", .view(LanguageView.self),
                "The site's own language, where that is another than the page's."
            ) { view in
                .view(view.viewpoint.other(view.settings.language))
            },
            .init("languages", .list(of: LinkView.self), "The home page of each language that has one.") { view in
                .views(
                    view.settings.allLanguages.filter { view.site.homes[$0] != nil }
                        .map { LinkView(target: .home($0), viewpoint: view.viewpoint) })
            },
            .init("organisation", .view(OrganisationView.self), "The public body behind the site.") {
                .view(OrganisationView(viewpoint: $0.viewpoint))
            },
            .init("funders", .list(of: FunderView.self), "All funders of site.yml.") { view in
                .views(view.settings.funders.indices.map { FunderView(number: $0, viewpoint: view.viewpoint) })
            },
            .init("logo", .view(ImageView.self), "The logo of site.yml; its alternative text is the organisation.") {
                view in
                .view(
                    view.site.logo.map {
                        ImageView(file: $0, alt: view.settings.organisation.name, viewpoint: view.viewpoint)
                    })
            },
            .init(
                "card", .address,
                "The theme's card for social media, assets/card.png; absolute, so only where webbadress is known."
            ) { view in
                let card = view.site.assets.first { $0.name == "assets/card.png" }
                return .address(card.flatMap { view.site.absoluteAddress(of: $0.path) })
            },
            .init("tags", .list(of: LinkView.self), "All subjects of the page's language.") { view in
                .views(
                    view.site.tags.indices.filter { view.site.tags[$0].language == view.viewpoint.language }
                        .map { LinkView(target: .tag($0), viewpoint: view.viewpoint) })
            },
            .init("has_long_menu", .flag, "Whether the menu has more than five lines.") {
                .flag($0.site.menu.count > 5)
            },
        ])
}

/// The public body behind the site.
struct OrganisationView: DeclaredView {
    let viewpoint: Viewpoint

    private var organisation: Organisation { viewpoint.site.settings.organisation }
    private var otherLanguage: LanguageView? { viewpoint.other(viewpoint.site.settings.language) }

    static let declaration = ViewDeclaration<OrganisationView>(
        "organisation",
        [
            .init("name", .text, "The name.") { .text($0.organisation.name) },
            .init("number", .text, "The organisation number: 212000-2858.") { .text($0.organisation.number?.display) },
            .init("switchboard", .view(PhoneView.self), "The switchboard.") {
                .view(PhoneView($0.organisation.switchboard, $0.otherLanguage))
            },
            .init("email", .view(EmailView.self), "The e-mail address.") { .view(EmailView($0.organisation.email)) },
            .init("website", .address, "The organisation's own site.") { .address($0.organisation.website) },
            .init("visiting_address", .view(AddressView.self), "Where to visit.") {
                .view(AddressView($0.organisation.visitingAddress, $0.otherLanguage))
            },
            .init("postal_address", .view(AddressView.self), "Where to write.") {
                .view(AddressView($0.organisation.postalAddress, $0.otherLanguage))
            },
            .init("opening_hours", .view(OpeningHoursView.self), "When it is open.") { view in
                .view(OpeningHoursView(view.organisation.openingHours, view.viewpoint, view.otherLanguage))
            },
            .init("feedback", .view(EmailView.self), "Where comments on the site go.") {
                .view(EmailView($0.organisation.feedback))
            },
            .init("webmaster", .view(EmailView.self), "Who answers for the site.") {
                .view(EmailView($0.organisation.webmaster))
            },
            .init("notice_board", .address, "The digital notice board.") { .address($0.organisation.noticeBoard) },
        ])
}

/// What a template sees as `menus`.
struct MenusView: DeclaredView {
    let viewpoint: Viewpoint

    /// The lines of a menu. In a language with a home page of its own, only lines that lead to pages in it.
    private func links(_ items: [MenuItem]) -> Value {
        let site = viewpoint.site
        let language = viewpoint.language
        let isOwnSite = language == site.settings.language || site.homes[language] == nil
        return .views(
            items.filter { item in
                guard !isOwnSite, case .page(let page) = item.target else { return true }
                return site.pages[viewpoint.translated(page)].parsed.language == language
            }.map { LinkView(target: .menu($0), viewpoint: viewpoint) })
    }

    static let declaration = ViewDeclaration<MenusView>(
        "menus",
        [
            .init("main", .list(of: LinkView.self), "The main menu.") { $0.links($0.viewpoint.site.menu) },
            .init("footer", .list(of: LinkView.self), "The menu at the foot.") {
                $0.links($0.viewpoint.site.footerMenu)
            },
        ])
}
