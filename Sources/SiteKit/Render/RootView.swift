// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What every template sees at the top.
struct RootView: View {
    let page: PageView

    var viewType: ViewType { page.viewpoint.theme.types.root }

    func value(at slot: Int) -> Value {
        switch slot {
        case 0: .view(page)
        case 1: .view(SiteView(viewpoint: page.viewpoint))
        case 2: .view(MenusView(viewpoint: page.viewpoint))
        default: .view(ListingsView(viewpoint: page.viewpoint))
        }
    }
}

/// What a template sees as `listings`: those that theme.yml declares, by its names.
struct ListingsView: View {
    let viewpoint: Viewpoint

    var viewType: ViewType { viewpoint.theme.types.listings }

    func value(at slot: Int) -> Value {
        let listing = viewpoint.site.listings[slot][viewpoint.language] ?? []
        return .views(listing.map { ItemView(number: $0, viewpoint: viewpoint) })
    }
}

/// The fields that the site itself declares, on a page or an item.
struct ExtraView: View {
    let page: Int?
    let viewpoint: Viewpoint

    init(of page: Int?, _ viewpoint: Viewpoint) { (self.page, self.viewpoint) = (page, viewpoint) }

    var viewType: ViewType { viewpoint.theme.types.extra }

    func value(at slot: Int) -> Value {
        guard let page else { return .absent }
        let name = viewType.fields[slot].name
        let content = viewpoint.site.pages[page]
        guard let value = content.parsed.fields.extra[name] else { return .absent }
        var targets = (content.links.extra[name] ?? [])[...]
        return self.value(of: value, &targets)
    }

    private func value(of value: ExtraValue, _ targets: inout ArraySlice<ResolvedTarget>) -> Value {
        let language = viewpoint.language
        switch value {
        case .text(let text): return .text(text)
        case .markdown(let body):
            let own = targets.prefix(body.targets.count)
            targets = targets.dropFirst(body.targets.count)
            return page.map { .html(BodyHTML(body, targets: own, page: $0, viewpoint: viewpoint)) } ?? .absent
        case .markdownSource: return .absent
        case .number(let number): return .text(NumberStyle(language).decimal(number))
        case .flag(let flag): return .flag(flag)
        case .date(let date): return .view(DateView(date, language))
        case .moment(let moment):
            let local = moment.stockholm
            return .view(DateView(PartialDate(local.date), language, time: local.time))
        case .url(let url): return .address(url)
        case .email(let email): return .view(EmailView(email))
        case .phone(let phone):
            return .view(PhoneView(phone, page.flatMap { viewpoint.other(viewpoint.site.pages[$0].parsed.language) }))
        case .image: return picture(targets.popFirst())
        case .file, .reference: return link(targets.popFirst())
        case .list(let values):
            // What is no longer published leaves no empty place in the list.
            return .list(
                values.compactMap { item in
                    let value = self.value(of: item, &targets)
                    if case .absent = value { return nil }
                    return value
                })
        }
    }

    private func picture(_ target: ResolvedTarget?) -> Value {
        guard case .file(let file, _) = target else { return .absent }
        return .view(ImageView(file: file, alt: "", viewpoint: viewpoint))
    }

    private func link(_ target: ResolvedTarget?) -> Value {
        switch target {
        case .page(let page, _): return .view(LinkView(target: .page(page), viewpoint: viewpoint))
        case .file(let file, _):
            let path = viewpoint.site.files[file].path
            let title = path.text.split(separator: "/").last.map(String.init) ?? ""
            return .view(LinkView(target: .path(path, title: title, isCurrent: false), viewpoint: viewpoint))
        case .fragment, .withdrawn, nil: return .absent
        }
    }
}

/// The types of the views whose names depend on the site's settings and the theme's.
struct ViewTypes: Sendable {
    let root: ViewType
    let page: ViewDeclaration<PageView>
    let item: ViewDeclaration<ItemView>
    let extra: ViewType
    let listings: ViewType
    let card: ViewType
    let listing: ViewType

    init(_ settings: SiteSettings, _ theme: ThemeSettings) {
        var declared: [ViewType.FieldDeclaration] = []
        for field in settings.extraFields + settings.collections.flatMap(\.fields)
        where !declared.contains(where: { $0.name == field.name }) {
            declared.append(.init(field.name, field.kind.fieldType, "A field of the site's own."))
        }
        let extra = ViewType("extra", declared)
        let itemDeclaration = ItemView.declaration(extra: extra)
        let item = itemDeclaration.type
        let pageDeclaration = PageView.declaration(item: item, extra: extra)
        let page = pageDeclaration.type
        let listings = ViewType(
            "listings", theme.listings.map { .init($0.name, .list(.view { item }), "A listing of theme.yml.") })
        (self.extra, self.page, self.item, self.listings) = (extra, pageDeclaration, itemDeclaration, listings)
        let roots: [ViewType.FieldDeclaration] = [
            .init("page", .view { page }, "The page."),
            .init("site", .view(SiteView.self), "The site."),
            .init("menus", .view(MenusView.self), "The menus."),
            .init("listings", .view { listings }, "The listings of theme.yml."),
        ]
        root = ViewType("root", roots)
        card = ViewType("card", roots + [.init("item", .view { item }, "The page that the card shows.")])
        listing = ViewType(
            "listing",
            roots + [
                .init("items", .list(.view { item }), "The pages that the listing shows."),
                .init("link", .view(LinkView.self), "The section that they stand in."),
            ])
    }
}

extension DeclaredField.FieldKind {
    fileprivate var fieldType: FieldType {
        switch self {
        case .text, .number, .choice: .text
        case .markdown: .html
        case .flag: .flag
        case .date, .moment: .view(DateView.self)
        case .url: .address
        case .email: .view(EmailView.self)
        case .phone: .view(PhoneView.self)
        case .image: .view(ImageView.self)
        case .file, .reference: .view(LinkView.self)
        case .list(let kind): .list(kind.fieldType)
        }
    }
}
