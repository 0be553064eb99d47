// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a project has besides its page.
struct ProjectView: DeclaredView {
    let number: Int
    let fields: ProjectFields
    let viewpoint: Viewpoint

    init?(_ number: Int?, _ viewpoint: Viewpoint) {
        guard let number, case .project(let fields) = viewpoint.site.pages[number].parsed.specific else { return nil }
        (self.number, self.fields, self.viewpoint) = (number, fields, viewpoint)
    }

    private var page: Page { viewpoint.site.pages[number] }
    private var today: CalendarDate { viewpoint.site.today }

    /// A project is over when its last day is, or when its page says so.
    var isEnded: Bool {
        page.parsed.fields.status == .ended || (fields.end.map { $0.lastDay < today } ?? false)
    }

    static let declaration = ViewDeclaration<ProjectView>(
        "project",
        [
            .init("title", .text, "The name.") { .text($0.page.parsed.title) },
            .init("summary", .text, "The lead.") { .text($0.page.parsed.fields.summary) },
            .init("address", .address, "The project's own page.") { $0.viewpoint.value(of: $0.page.path) },
            .init(
                "other_language", .view(LanguageView.self),
                "The language of its texts, where that is another than the page's."
            ) { view in
                .view(view.viewpoint.other(view.page.parsed.language))
            },
            .init("is_current", .flag, "Whether the page is the project's own.") { view in
                .flag(view.viewpoint.page == view.number)
            },
            .init("start", .view(DateView.self), "When it began.") {
                .view(DateView($0.fields.start, $0.viewpoint.language))
            },
            .init("end", .view(DateView.self), "When it ended, or will.") {
                .view(DateView($0.fields.end, $0.viewpoint.language))
            },
            .init("has_started", .flag, "Whether it has begun.") { view in
                .flag(view.fields.start.map { $0.firstDay <= view.today } ?? true)
            },
            .init("is_ended", .flag, "Whether it is over.") { .flag($0.isEnded) },
            .init("owner", .text, "Who runs it; the organisation when nothing is said.") {
                .text($0.fields.projectOwner ?? $0.viewpoint.site.settings.organisation.name)
            },
            .init("partners", .list(.text), "Who takes part.") { .texts($0.fields.partners) },
            .init("funders", .list(of: FunderView.self), "Who pays.") { view in
                .views(view.page.links.funders.map { FunderView(number: $0, viewpoint: view.viewpoint) })
            },
            .init("purpose", .list(.text), "Why.") { .texts($0.fields.purpose) },
            .init("goals", .list(.text), "What it wants to reach.") { .texts($0.fields.goals) },
            .init("results", .list(.text), "What it reached.") { .texts($0.fields.results) },
        ])
}

/// Who pays for a project.
struct FunderView: DeclaredView {
    let number: Int
    let viewpoint: Viewpoint

    private var funder: Funder { viewpoint.site.settings.funders[number] }

    static let declaration = ViewDeclaration<FunderView>(
        "funder",
        [
            .init("name", .text, "The name.") { .text($0.funder.name) },
            .init("text", .text, "The sentence that the funder asks for.") { .text($0.funder.text) },
            .init("website", .address, "The funder's own site.") { .address($0.funder.website) },
            .init(
                "other_language", .view(LanguageView.self),
                "The language of its texts, where that is another than the page's."
            ) { view in
                .view(view.viewpoint.other(view.viewpoint.site.settings.language))
            },
            .init("logo", .view(ImageView.self), "The logo; its alternative text is the name.") { view in
                .view(
                    view.viewpoint.site.funderLogos[view.number].map {
                        ImageView(file: $0, alt: view.funder.name, viewpoint: view.viewpoint)
                    })
            },
        ])
}

/// A picture with its size.
struct ImageView: DeclaredView {
    let file: Int
    /// Empty for decoration.
    let alt: String
    var caption: String?
    var photographer: String?
    let viewpoint: Viewpoint

    private var source: ContentFile { viewpoint.site.files[file] }

    static let declaration = ViewDeclaration<ImageView>(
        "image",
        [
            .init("address", .address, "The file.") { $0.viewpoint.value(of: $0.source.path) },
            .init("width", .number, "Width in pixels.") { view in view.source.image.map { .number($0.width) } ?? .absent
            },
            .init("height", .number, "Height in pixels.") { view in
                view.source.image.map { .number($0.height) } ?? .absent
            },
            .init("alt", .text, "The alternative text; empty for decoration.") { .text($0.alt) },
            .init("is_decoration", .flag, "Whether it says nothing to those who cannot see it.") {
                .flag($0.alt.isEmpty)
            },
            .init("caption", .text, "The caption.") { .text($0.caption) },
            .init("photographer", .text, "Who took it.") { .text($0.photographer) },
        ])
}
