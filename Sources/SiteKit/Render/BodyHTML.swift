// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A text with its holes filled, as seen from a route: a page's own, or one of its fields'.
struct BodyHTML: HTMLSource {
    let page: Int
    let viewpoint: Viewpoint
    private let body: MarkdownBody
    /// What the body's targets turned out to be.
    let targets: ArraySlice<ResolvedTarget>

    /// The text of a page.
    init(page: Int, viewpoint: Viewpoint) {
        let content = viewpoint.site.pages[page]
        self.init(content.parsed.body, targets: content.links.targets[...], page: page, viewpoint: viewpoint)
    }

    /// A text of a page with what its targets turned out to be.
    init(_ body: MarkdownBody, targets: ArraySlice<ResolvedTarget>, page: Int, viewpoint: Viewpoint) {
        (self.body, self.targets, self.page, self.viewpoint) = (body, targets, page, viewpoint)
    }

    private var site: Site { viewpoint.site }

    var isEmpty: Bool { body.html.isEmpty }

    func write(to output: inout ByteWriter) {
        var written = 0
        var images = 0
        for hole in body.holes {
            output.append(body.html, written..<hole.position)
            written = hole.position
            let resolved = targets[targets.startIndex + hole.target]
            switch hole.kind {
            case .linkStart: writeStart(of: resolved, title: body.targets[hole.target].title, to: &output)
            case .linkEnd: writeEnd(of: resolved, to: &output)
            case .image:
                writeImage(resolved, body.targets[hole.target], isFirst: images == 0, to: &output)
                images += 1
            case .card: writeCard(resolved, body.targets[hole.target], to: &output)
            case .listing: writeListing(resolved, body.targets[hole.target], to: &output)
            }
        }
        output.append(body.html, written..<body.html.count)
    }

    private func writeStart(of resolved: ResolvedTarget, title: String, to output: inout ByteWriter) {
        if resolved == .withdrawn { return }
        output.append("<a href=\"")
        switch resolved {
        case .page(let page, let fragment): viewpoint.write(site.pages[page].path, fragment, to: &output)
        case .file(let file, let fragment): viewpoint.write(site.files[file].path, fragment, to: &output)
        case .fragment(let fragment):
            output.append("#")
            output.append(fragment, escaping: .markup)
        case .withdrawn: break
        }
        if case .page(let page, _) = resolved, site.pages[page].parsed.language != viewpoint.language {
            output.append("\" hreflang=\"")
            output.append(utf8: site.pages[page].parsed.language.code)
        }
        if !title.isEmpty {
            output.append("\" title=\"")
            output.append(title, escaping: .markup)
        }
        output.append("\">")
    }

    private func writeEnd(of resolved: ResolvedTarget, to output: inout ByteWriter) {
        if resolved == .withdrawn { return }
        if case .file(let file, _) = resolved, let type = site.files[file].documentType {
            output.append(" <span class=\"size\">(")
            output.append(utf8: type)
            output.append(", ")
            output.append(utf8: NumberStyle(viewpoint.language).fileSize(site.files[file].size))
            if let count = site.files[file].pdf?.pageCount, count > 0 {
                output.append(
                    utf8: viewpoint.language.isEnglish
                        ? ", \(count)\(noBreakSpace)\(count == 1 ? "page" : "pages")"
                        : ", \(count)\(noBreakSpace)\(count == 1 ? "sida" : "sidor")")
            }
            output.append(")</span>")
        }
        output.append("</a>")
    }

    private func writeImage(
        _ resolved: ResolvedTarget, _ target: LinkTarget, isFirst: Bool, to output: inout ByteWriter
    ) {
        guard case .file(let file, let fragment) = resolved else { return }
        output.append("<img src=\"")
        viewpoint.write(site.files[file].path, fragment, to: &output)
        output.append("\" alt=\"")
        output.append(target.text, escaping: .markup)
        output.append("\"")
        if let size = site.files[file].image {
            output.append(utf8: " width=\"\(size.width)\" height=\"\(size.height)\"")
        }
        output.append(isFirst ? ">" : " loading=\"lazy\">")
    }

    private func writeCard(_ resolved: ResolvedTarget, _ target: LinkTarget, to output: inout ByteWriter) {
        guard case .page(let item, _) = resolved else { return writeParagraph(resolved, target, to: &output) }
        let root = FragmentView(
            root: RootView(page: PageView(subject: .page(page), part: 0, viewpoint: viewpoint)),
            fragment: .card(ItemView(number: item, viewpoint: viewpoint)))
        var memory = RenderMemory(limit: 0)
        viewpoint.theme.render("partials/card", root, viewpoint, &memory, to: &output)
    }

    private func writeListing(_ resolved: ResolvedTarget, _ target: LinkTarget, to output: inout ByteWriter) {
        guard case .page(let section, _) = resolved, case .success(let query) = ListingQuery.parse(target.title)
        else { return writeParagraph(resolved, target, to: &output) }
        let items = query.select(from: section, in: site).map { ItemView(number: $0, viewpoint: viewpoint) }
        let link = LinkView(
            target: .path(site.pages[section].path, title: target.text, isCurrent: false), viewpoint: viewpoint)
        let root = FragmentView(
            root: RootView(page: PageView(subject: .page(page), part: 0, viewpoint: viewpoint)),
            fragment: .listing(items, link))
        var memory = RenderMemory(limit: 0)
        viewpoint.theme.render("partials/listing", root, viewpoint, &memory, to: &output)
    }

    /// What a card or a listing is where it cannot be shown: the link, or its words.
    private func writeParagraph(_ resolved: ResolvedTarget, _ target: LinkTarget, to output: inout ByteWriter) {
        output.append("<p>")
        writeStart(of: resolved, title: "", to: &output)
        output.append(target.text, escaping: .markup)
        writeEnd(of: resolved, to: &output)
        output.append("</p>\n")
    }
}

/// What the templates of cards and listings see: the names of every template, and what they show.
struct FragmentView: View {
    enum Fragment: Sendable {
        case card(ItemView)
        case listing([ItemView], LinkView)
    }

    let root: RootView
    let fragment: Fragment

    var viewType: ViewType {
        switch fragment {
        case .card: root.page.viewpoint.theme.types.card
        case .listing: root.page.viewpoint.theme.types.listing
        }
    }

    func value(at slot: Int) -> Value {
        let roots = root.viewType.fields.count
        if slot < roots { return root.value(at: slot) }
        return switch fragment {
        case .card(let item): .view(item)
        case .listing(let items, let link): slot == roots ? .views(items) : .view(link)
        }
    }
}
