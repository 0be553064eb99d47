// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What an activity has besides its page.
struct ActivityView: DeclaredView {
    let number: Int
    let fields: ActivityFields
    let viewpoint: Viewpoint

    init?(_ number: Int, _ viewpoint: Viewpoint) {
        guard case .activity(let fields) = viewpoint.site.pages[number].parsed.specific else { return nil }
        (self.number, self.fields, self.viewpoint) = (number, fields, viewpoint)
    }

    private var otherLanguage: LanguageView? {
        viewpoint.other(viewpoint.site.pages[number].parsed.language)
    }
    private var status: PageStatus? { viewpoint.site.pages[number].parsed.fields.status }

    static let declaration = ViewDeclaration<ActivityView>(
        "activity",
        [
            .init("is_dated", .flag, "Whether it has a date.") { .flag(!$0.fields.occasions.isEmpty) },
            .init("is_upcoming", .flag, "Whether something of it is to come.") {
                .flag($0.fields.isUpcoming($0.viewpoint.site.now) == true)
            },
            .init("is_past", .flag, "Whether all of it is over.") {
                .flag($0.fields.isUpcoming($0.viewpoint.site.now) == false)
            },
            .init("is_cancelled", .flag, "Whether it is cancelled.") { .flag($0.status == .cancelled) },
            .init("is_postponed", .flag, "Whether it is postponed.") { .flag($0.status == .postponed) },
            .init("is_full", .flag, "Whether there are no places left.") { .flag($0.status == .full) },
            .init("occasions", .list(of: OccasionView.self), "The dates, in order.") { view in
                .views(view.fields.occasions.map { OccasionView(occasion: $0, activity: view) })
            },
            .init("place", .text, "Where.") { .text($0.fields.place) },
            .init("address", .view(AddressView.self), "The address of the place.") {
                .view(AddressView($0.fields.address, $0.otherLanguage))
            },
            .init("address_line", .text, "The address of the place on one line.") { .text($0.fields.address?.display) },
            .init(
                "other_language", .view(LanguageView.self),
                "The language of its texts, where that is another than the page's."
            ) { view in
                .view(view.otherLanguage)
            },
            .init("online_address", .address, "Where to join a digital meeting.") { .address($0.fields.onlineURL) },
            .init("registration", .view(RegistrationView.self), "How to take part.") { view in
                .view(view.fields.registration.map { RegistrationView(registration: $0, activity: view) })
            },
            .init("register_by", .view(DateView.self), "The last day to register.") {
                .view(DateView($0.fields.registerBy, $0.viewpoint.language))
            },
            .init("price", .text, "What it costs.") { .text($0.fields.price) },
            .init("audience", .text, "For whom.") { .text($0.fields.audience) },
            .init("organizer", .text, "Who arranges it; the organisation when nothing is said.") {
                .text($0.fields.organizer ?? $0.viewpoint.site.settings.organisation.name)
            },
        ])

    /// Registration is open until its last day, and until the activity is over, cancelled or full.
    fileprivate var isRegistrationOpen: Bool {
        if let last = fields.registerBy, last < viewpoint.site.today { return false }
        return fields.isUpcoming(viewpoint.site.now) != false && status != .cancelled && status != .full
    }
}

/// One date of an activity.
struct OccasionView: DeclaredView {
    let occasion: ActivityFields.Occasion
    let activity: ActivityView

    private var language: Language { activity.viewpoint.language }

    static let declaration = ViewDeclaration<OccasionView>(
        "occasion",
        [
            .init("date", .view(DateView.self), "The day it begins.") { view in
                .view(DateView(PartialDate(view.occasion.date), view.language, time: view.occasion.time?.start))
            },
            .init("end_date", .view(DateView.self), "The day it ends, where that is another.") { view in
                .view(DateView(view.occasion.endDate, view.language))
            },
            .init("time", .text, "The time, or the time from and to: 18.00–20.00.") { view in
                .text(view.occasion.time?.display(in: view.language))
            },
            .init("start_time", .view(TimeView.self), "When it begins.") {
                .view(TimeView($0.occasion.time?.start, $0.language))
            },
            .init("end_time", .view(TimeView.self), "When it ends.") {
                .view(TimeView($0.occasion.time?.end, $0.language))
            },
            .init("place", .text, "Where, if it is said for this date.") { .text($0.occasion.place) },
            .init("is_past", .flag, "Whether it is over.") { .flag($0.occasion.end <= $0.activity.viewpoint.site.now) },
        ])
}

/// How one takes part in an activity.
struct RegistrationView: DeclaredView {
    let registration: ActivityFields.Registration
    let activity: ActivityView

    private var address: String? {
        switch registration {
        case .url(let url): url
        case .email(let email): "mailto:" + email
        case .phone(let phone): phone.tel
        case .notRequired: nil
        }
    }

    private var text: String? {
        switch registration {
        case .url, .notRequired: nil
        case .email(let email): email
        case .phone(let phone): phone.plain
        }
    }

    static let declaration = ViewDeclaration<RegistrationView>(
        "registration",
        [
            .init("is_open", .flag, "Whether one can register now.") { view in
                .flag(view.address != nil && view.activity.isRegistrationOpen)
            },
            .init("is_closed", .flag, "Whether it is too late.") { view in
                .flag(view.address != nil && !view.activity.isRegistrationOpen)
            },
            .init("is_not_required", .flag, "Whether one just comes.") { .flag($0.registration == .notRequired) },
            .init("address", .address, "Where to register: a page, an e-mail address or a telephone number.") {
                .address($0.address)
            },
            .init("text", .text, "The e-mail address or the number as it is written.") { .text($0.text) },
        ])
}
