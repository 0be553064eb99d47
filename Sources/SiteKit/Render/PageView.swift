// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a template sees as `page`: a page of the content, the page of a subject, or the one for what is not found.
struct PageView: View {
    let subject: PageSubject
    /// The part of a long listing, counted from 0.
    let part: Int
    let viewpoint: Viewpoint

    var viewType: ViewType { viewpoint.theme.types.page.type }
    func value(at slot: Int) -> Value { viewpoint.theme.types.page.reads[slot](self) }

    var site: Site { viewpoint.site }
    var language: Language { viewpoint.language }

    /// The page of the content behind it; the one for what is not found may have one too.
    var page: Int? {
        switch subject {
        case .page(let page): page
        case .tag: nil
        case .notFound: site.notFoundPage
        }
    }

    var content: Page? { page.map { site.pages[$0] } }

    var title: String {
        switch subject {
        case .page(let page): site.pages[page].parsed.title
        case .tag(let tag): site.tags[tag].name
        case .notFound: content?.parsed.title ?? (language == .swedish ? "Sidan finns inte" : "Page not found")
        }
    }

    private var heading: HeadingHTML {
        switch subject {
        case .page, .notFound: content.map { HeadingHTML($0.parsed) } ?? HeadingHTML(title, in: language)
        case .tag: HeadingHTML(title, in: language)
        }
    }

    private var kindName: String {
        switch subject {
        case .tag: return "tag"
        case .notFound: return "not_found"
        case .page(let page):
            switch site.pages[page].parsed.kind {
            case .page: return "page"
            case .project: return "project"
            case .activity: return "activity"
            case .contact: return "contact"
            case .news: return "news"
            case .own(let name): return name
            }
        }
    }

    /// The fields of pages on a site whose items and own fields are of the given types.
    static func declaration(item: ViewType, extra: ViewType) -> ViewDeclaration<PageView> {
        ViewDeclaration("page", fields(item: item, extra: extra))
    }

    private static func fields(item: ViewType, extra: ViewType) -> [ViewDeclaration<PageView>.Field] {
        [
            .init(
                "title", .text, "The heading; empty on the page for what is not found, unless content/404.md has one."
            ) {
                .text($0.title)
            },
            .init("heading", .html, "The same to be seen: long Swedish words may be divided at the end of a line.") {
                .html($0.heading)
            },
            .init("document_title", .text, "For the element title: page – section – site.") { .text($0.documentTitle) },
            .init("summary", .text, "The lead.") { .text($0.content?.parsed.fields.summary) },
            .init("description", .text, "For search engines.") { view in
                .text(view.content?.parsed.fields.description ?? view.content?.parsed.fields.summary)
            },
            .init("kind", .text, "page, project, activity, contact, news, tag, not_found, or a collection's name.") {
                .text($0.kindName)
            },
            .init("layout", .text, "The layout's name.") { .text($0.layout) },
            .init("address", .address, "The page's own address.") { $0.viewpoint.value(of: $0.path) },
            .init("canonical", .address, "The page's absolute address, where webbadress is known.") { view in
                if case .notFound = view.subject { .absent } else { .address(view.site.absoluteAddress(of: view.path)) }
            },
            .init("is_home", .flag, "Whether it is a home page.") { .flag($0.content?.parsed.place.role == .home) },
            .init("is_section", .flag, "Whether it is a section's page.") {
                .flag($0.content?.parsed.place.role == .section)
            },
            .init("is_not_found", .flag, "Whether it is the page for what is not found.") { view in
                if case .notFound = view.subject { .flag(true) } else { .flag(false) }
            },
            .init("language", .view(LanguageView.self), "Its language.") { .view(LanguageView(language: $0.language)) },
            .init("translations", .list(of: LinkView.self), "The same page in other languages.") { view in
                .views(
                    (view.content?.position.translations ?? []).map {
                        LinkView(target: .translation($0), viewpoint: view.viewpoint)
                    })
            },
            .init(
                "alternates", .list(of: AlternateView.self),
                "The page in every language it has, itself too; where webbadress is known."
            ) { view in
                .views(view.alternates)
            },
            .init("body", .html, "The text.") { view in
                view.page.map { .html(BodyHTML(page: $0, viewpoint: view.viewpoint)) } ?? .absent
            },
            .init("contents", .list(of: ContentsView.self), "The headings, where the page has a contents list.") {
                .views($0.contents)
            },
            .init("breadcrumbs", .list(of: LinkView.self), "The way from the home page to the page itself.") {
                .views($0.breadcrumbs)
            },
            .init("section", .view(LinkView.self), "The section it stands in.") { view in
                guard let parent = view.content?.position.parent, view.site.pages[parent].parsed.place.role == .section
                else { return .absent }
                return .view(LinkView(target: .page(parent), viewpoint: view.viewpoint))
            },
            .init("previous", .view(LinkView.self), "The page before it in its section.") { view in
                .view(view.neighbour(view.content?.position.previous))
            },
            .init("next", .view(LinkView.self), "The page after it in its section.") { view in
                .view(view.neighbour(view.content?.position.next))
            },
            .init("items", .list(.view { item }), "The pages of a section or a subject, in order.") {
                .views($0.items(.all))
            },
            .init("upcoming", .list(.view { item }), "The activities to come.") { .views($0.items(.upcoming)) },
            .init("past", .list(.view { item }), "The activities that are over.") { .views($0.items(.past)) },
            .init("undated", .list(.view { item }), "The pages without a date.") { .views($0.items(.undated)) },
            .init("updated", .view(DateView.self), "When the text was last changed.") {
                .view(DateView($0.content?.parsed.fields.updated, $0.language))
            },
            .init("reviewed", .view(DateView.self), "When the text was last reviewed.") {
                .view(DateView($0.content?.parsed.fields.reviewed, $0.language))
            },
            .init("review_by", .view(DateView.self), "When the text is to be reviewed.") {
                .view(DateView($0.content?.parsed.fields.reviewBy, $0.language))
            },
            .init("owner", .list(of: ContactView.self), "Who answers for the page.") { view in
                .views((view.content?.links.owners ?? []).map { ContactView(number: $0, viewpoint: view.viewpoint) })
            },
            .init("contacts", .list(of: ContactView.self), "Whom to ask.") { view in
                .views((view.content?.links.contacts ?? []).map { ContactView(number: $0, viewpoint: view.viewpoint) })
            },
            .init("tags", .list(of: LinkView.self), "Its subjects.") { view in
                .views((view.content?.tags ?? []).map { LinkView(target: .tag($0), viewpoint: view.viewpoint) })
            },
            .init("image", .view(ImageView.self), "Its picture, until the consent for it ends.") { view in
                .view(view.page.flatMap { view.site.image(ofPage: $0, view.viewpoint) })
            },
            .init("notice", .view(NoticeView.self), "What the status says, high on the page.") { view in
                .view(view.page.flatMap { NoticeView($0, view.viewpoint) })
            },
            .init("data_address", .address, "The page as data (JSON): only the accessibility statement has it.") {
                .address($0.dataAddress)
            },
            .init("case_number", .text, "The case it belongs to.") { .text($0.content?.parsed.fields.caseNumber) },
            .init("former_addresses", .list(.text), "Where it once was.") {
                .texts($0.content?.parsed.fields.formerAddresses.map(\.name) ?? [])
            },
            .init("edit_address", .address, "Where editors change it, where redigeringslänk is set.") {
                .address($0.editAddress)
            },
            .init(
                "project", .view(ProjectView.self), "The project it belongs to; on a project's page the project itself."
            ) { view in
                .view(ProjectView(view.content?.links.project, view.viewpoint))
            },
            .init("activity", .view(ActivityView.self), "What an activity has.") { view in
                .view(view.page.flatMap { ActivityView($0, view.viewpoint) })
            },
            .init("contact", .view(ContactView.self), "What a contact has.") { view in
                guard let page = view.page, view.content?.parsed.kind == .contact else { return .absent }
                return .view(ContactView(number: page, viewpoint: view.viewpoint))
            },
            .init("news", .view(NewsView.self), "What a news item has.") { view in
                .view(view.page.flatMap { NewsView($0, view.viewpoint) })
            },
            .init("pagination", .view(PaginationView.self), "The parts of a long listing.") { .view($0.pagination) },
            .init("extra", .view { extra }, "The fields that site.yml declares.") {
                .view(ExtraView(of: $0.page, $0.viewpoint))
            },
        ]
    }
}
