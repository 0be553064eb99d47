// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A page as listings show it.
struct ItemView: View {
    let number: Int
    let viewpoint: Viewpoint

    private var page: Page { viewpoint.site.pages[number] }
    private var language: Language { viewpoint.language }

    var identity: Int? { number }
    var viewType: ViewType { viewpoint.theme.types.item.type }
    func value(at slot: Int) -> Value { viewpoint.theme.types.item.reads[slot](self) }

    /// The fields of items on a site whose own fields are of the given type.
    static func declaration(extra: ViewType) -> ViewDeclaration<ItemView> {
        ViewDeclaration("item", fields(extra: extra))
    }

    private static func fields(extra: ViewType) -> [ViewDeclaration<ItemView>.Field] {
        [
            .init("title", .text, "The heading.") { .text($0.page.parsed.title) },
            .init("heading", .html, "The same to be seen: long Swedish words may be divided at the end of a line.") {
                .html(HeadingHTML($0.page.parsed))
            },
            .init("address", .address, "Where it is.") { $0.viewpoint.value(of: $0.page.path) },
            .init("summary", .text, "The lead.") { .text($0.page.parsed.fields.summary) },
            .init("is_current", .flag, "Whether it is the page itself.") {
                $0.viewpoint.page == $0.number ? .flag(true) : .flag(false)
            },
            .init("is_page", .flag, "A plain page or a section.") { .flag($0.page.parsed.kind == .page) },
            .init("date", .view(DateView.self), "The next day of an activity, or the day of the news.") {
                .view($0.date)
            },
            .init("updated", .view(DateView.self), "When the text was last changed.") { view in
                .view(DateView(view.page.parsed.fields.updated, view.language))
            },
            .init("image", .view(ImageView.self), "Its picture.") {
                .view($0.viewpoint.site.image(ofPage: $0.number, $0.viewpoint))
            },
            .init("notice", .view(NoticeView.self), "What its status says.") {
                .view(NoticeView($0.number, $0.viewpoint))
            },
            .init("other_language", .view(LanguageView.self), "Its language, where that is another than the page's.") {
                view in
                .view(view.viewpoint.other(view.page.parsed.language))
            },
            .init("activity", .view(ActivityView.self), "What an activity has.") {
                .view(ActivityView($0.number, $0.viewpoint))
            },
            .init("news", .view(NewsView.self), "What a news item has.") { .view(NewsView($0.number, $0.viewpoint)) },
            .init("contact", .view(ContactView.self), "What a contact has.") { view in
                guard view.page.parsed.kind == .contact else { return .absent }
                return .view(ContactView(number: view.number, viewpoint: view.viewpoint))
            },
            .init("project", .view(ProjectView.self), "What a project has.") { view in
                guard view.page.parsed.kind == .project else { return .absent }
                return .view(ProjectView(view.number, view.viewpoint))
            },
            .init("extra", .view { extra }, "The fields that site.yml declares.") {
                .view(ExtraView(of: $0.number, $0.viewpoint))
            },
        ]
    }

    private var date: DateView? {
        switch page.parsed.specific {
        case .activity(let activity):
            let occasion = activity.leadingOccasion(viewpoint.site.now)
            return DateView(occasion.map { PartialDate($0.date) }, language, time: occasion?.time?.start)
        case .news(let news): return DateView(page.parsed.newsDate(news), language)
        case .page, .contact, .project: return nil
        }
    }
}

/// What a page's status says: its own, or that the project it tells of is over.
struct NoticeView: DeclaredView {
    let status: PageStatus
    let number: Int
    let viewpoint: Viewpoint

    init?(_ number: Int, _ viewpoint: Viewpoint) {
        let page = viewpoint.site.pages[number]
        guard let status = page.parsed.fields.status ?? (page.tellsOfEndedProject(viewpoint) ? .ended : nil) else {
            return nil
        }
        (self.status, self.number, self.viewpoint) = (status, number, viewpoint)
    }

    static let declaration = ViewDeclaration<NoticeView>(
        "notice",
        [
            .init("is_ended", .flag, "avslutad, also when the project that the page tells of is over") {
                .flag($0.status == .ended)
            },
            .init("is_outdated", .flag, "inaktuell") { .flag($0.status == .outdated) },
            .init("is_replaced", .flag, "ersatt") { .flag($0.status == .replaced) },
            .init("is_cancelled", .flag, "inställd") { .flag($0.status == .cancelled) },
            .init("is_postponed", .flag, "framflyttad") { .flag($0.status == .postponed) },
            .init("is_full", .flag, "fullbokad") { .flag($0.status == .full) },
            .init("replaced_by", .view(LinkView.self), "What replaces it.") { view in
                .view(
                    view.viewpoint.site.pages[view.number].links.replacement.map {
                        LinkView(target: .page($0), viewpoint: view.viewpoint)
                    })
            },
        ])
}

extension Page {
    /// Whether a visitor of the page should hear that its project is over. Home, the project, its activities and news, and their
    /// sections tell of it by themselves; a plain page, about cookies say, does only when it names its project.
    fileprivate func tellsOfEndedProject(_ viewpoint: Viewpoint) -> Bool {
        guard let project = ProjectView(links.project, viewpoint), project.isEnded else { return false }
        if parsed.fields.project != nil || parsed.place.role == .home { return true }
        switch parsed.kind {
        case .project, .activity, .news: return true
        case .contact, .own: return false
        case .page: return parsed.place.role == .section && viewpoint.site.holdsActivitiesOrNews(self)
        }
    }
}

extension Site {
    fileprivate func holdsActivitiesOrNews(_ section: Page) -> Bool {
        section.position.items.contains { pages[$0].parsed.kind == .activity || pages[$0].parsed.kind == .news }
    }
}

/// What a news item has besides its page.
struct NewsView: DeclaredView {
    let number: Int
    let fields: NewsFields
    let viewpoint: Viewpoint

    init?(_ number: Int, _ viewpoint: Viewpoint) {
        guard case .news(let fields) = viewpoint.site.pages[number].parsed.specific else { return nil }
        (self.number, self.fields, self.viewpoint) = (number, fields, viewpoint)
    }

    static let declaration = ViewDeclaration<NewsView>(
        "news",
        [
            .init("date", .view(DateView.self), "The day of the news.") { view in
                .view(
                    DateView(
                        view.viewpoint.site.pages[view.number].parsed.newsDate(view.fields), view.viewpoint.language))
            },
            .init("is_pinned", .flag, "Whether it stays first in lists.") { view in
                .flag(view.fields.pinnedUntil.map { $0 >= view.viewpoint.site.today } ?? false)
            },
        ])
}

/// A heading in a contents list.
struct ContentsView: DeclaredView {
    let heading: Heading
    var children: [ContentsView]

    static let declaration = ViewDeclaration<ContentsView>(
        "contents",
        [
            .init("text", .text, "The heading's words.") { .text($0.heading.text) },
            .init("address", .address, "Where it is on the page.") { .address("#" + $0.heading.id) },
            .init("children", .list(of: ContentsView.self), "The headings beneath it.") { .views($0.children) },
        ])
}

/// The parts of a long listing.
struct PaginationView: DeclaredView {
    let first: OutputPath
    let part: Int
    let count: Int
    let viewpoint: Viewpoint

    private func link(_ part: Int) -> LinkView? {
        guard (0..<count).contains(part) else { return nil }
        let path = first.part(part, viewpoint.language)
        return LinkView(
            target: .path(path, title: String(part + 1), isCurrent: part == self.part), viewpoint: viewpoint)
    }

    static let declaration = ViewDeclaration<PaginationView>(
        "pagination",
        [
            .init("number", .number, "Which part this is, from 1.") { .number($0.part + 1) },
            .init("count", .number, "How many parts there are.") { .number($0.count) },
            .init("previous", .view(LinkView.self), "The part before.") { .view($0.link($0.part - 1)) },
            .init("next", .view(LinkView.self), "The part after.") { .view($0.link($0.part + 1)) },
            .init("pages", .list(of: LinkView.self), "All parts.") { view in
                .views((0..<view.count).compactMap { view.link($0) })
            },
        ])
}
