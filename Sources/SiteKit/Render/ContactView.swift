// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A person, a unit or a function that one can reach.
struct ContactView: DeclaredView {
    let number: Int
    let viewpoint: Viewpoint

    var identity: Int? { number }

    private var page: Page { viewpoint.site.pages[number] }

    private var fields: ContactFields {
        if case .contact(let fields) = page.parsed.specific { fields } else { ContactFields() }
    }

    /// Whether the contact's last day is over: then its unit stands in for it.
    private var hasEnded: Bool { fields.ends.map { $0 < viewpoint.site.today } ?? false }

    private var otherLanguage: LanguageView? { viewpoint.other(page.parsed.language) }

    private func phone(_ number: PhoneNumber?) -> Value {
        .view(hasEnded ? nil : PhoneView(number, otherLanguage))
    }

    static let declaration = ViewDeclaration<ContactView>(
        "contact",
        [
            .init("title", .text, "The name.") { .text($0.page.parsed.title) },
            .init("heading", .html, "The same to be seen: long Swedish words may be divided at the end of a line.") {
                .html(HeadingHTML($0.page.parsed))
            },
            .init("address", .address, "The contact's own page.") { $0.viewpoint.value(of: $0.page.path) },
            .init(
                "other_language", .view(LanguageView.self),
                "The language of its texts, where that is another than the page's."
            ) { view in
                .view(view.otherLanguage)
            },
            .init("is_current", .flag, "Whether the page is the contact's own.") { view in
                .flag(view.viewpoint.page == view.number)
            },
            .init("is_person", .flag, "A person.") { .flag($0.fields.type == .person) },
            .init("is_unit", .flag, "A unit.") { .flag($0.fields.type == .unit) },
            .init("is_function", .flag, "A function.") { .flag($0.fields.type == .function) },
            .init("job_title", .text, "The title of a person.") { .text($0.fields.jobTitle) },
            .init("unit", .view(ContactView.self), "The unit the contact belongs to.") { view in
                .view(view.page.links.unit.map { ContactView(number: $0, viewpoint: view.viewpoint) })
            },
            .init("phone", .view(PhoneView.self), "The telephone.") { $0.phone($0.fields.phone) },
            .init("mobile", .view(PhoneView.self), "The mobile telephone.") { $0.phone($0.fields.mobile) },
            .init("email", .view(EmailView.self), "The e-mail address.") { view in
                .view(view.hasEnded ? nil : EmailView(view.fields.email))
            },
            .init("visiting_address", .view(AddressView.self), "Where to visit.") {
                .view(AddressView($0.fields.visitingAddress, $0.otherLanguage))
            },
            .init("postal_address", .view(AddressView.self), "Where to write.") {
                .view(AddressView($0.fields.postalAddress, $0.otherLanguage))
            },
            .init("opening_hours", .view(OpeningHoursView.self), "When it is open.") { view in
                .view(OpeningHoursView(view.fields.openingHours, view.viewpoint, view.otherLanguage))
            },
            .init("responsibility", .text, "What the contact answers for.") { .text($0.fields.responsibility) },
            .init("has_ended", .flag, "Whether the contact has left; its unit and replacement stand in for it.") {
                .flag($0.hasEnded)
            },
            .init("replaced_by", .view(ContactView.self), "Who came after.") { view in
                let replacement = view.page.links.replacement
                guard let replacement, view.viewpoint.site.pages[replacement].parsed.kind == .contact else {
                    return .absent
                }
                return .view(ContactView(number: replacement, viewpoint: view.viewpoint))
            },
        ])
}

/// A telephone number to show and to call.
struct PhoneView: DeclaredView {
    let number: PhoneNumber
    let otherLanguage: LanguageView?

    init?(_ number: PhoneNumber?, _ otherLanguage: LanguageView?) {
        guard let number else { return nil }
        (self.number, self.otherLanguage) = (number, otherLanguage)
    }

    static let declaration = ViewDeclaration<PhoneView>(
        "phone",
        [
            .init("display", .text, "As it is written: 0918-141 67.") { .text($0.number.plain) },
            .init("address", .address, "To call it: tel:+4691814167.") { .address($0.number.tel) },
            .init("label", .text, "What stood beside it: växel.") { .text($0.number.label) },
            .init(
                "other_language", .view(LanguageView.self),
                "The language of what stood beside it, where that is another than the page's."
            ) { view in
                .view(view.otherLanguage)
            },
        ])
}

/// An e-mail address to show and to write to.
struct EmailView: DeclaredView {
    let email: String

    init?(_ email: String?) {
        guard let email else { return nil }
        self.email = email
    }

    static let declaration = ViewDeclaration<EmailView>(
        "email",
        [
            .init("text", .text, "As it is written.") { .text($0.email) },
            .init("display", .html, "The same to be seen: it may be broken after @ and before a full stop.") {
                .html(EmailHTML(email: $0.email))
            },
            .init("address", .address, "To write to it: mailto:….") { .address("mailto:" + $0.email) },
        ])
}

/// An e-mail address with the places where a narrow column may break it: after @ and before a full stop, never in a word. A domain that
/// fits on a line of a telephone is kept whole, since browsers break at the last place that fits.
private struct EmailHTML: HTMLSource {
    let email: String
    private static let longestWhole = 24

    var isEmpty: Bool { email.isEmpty }

    func write(to output: inout ByteWriter) {
        let bytes = Array(email.utf8)
        let domain = bytes.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? 0
        let keepsDomain = bytes.count - domain <= Self.longestWhole
        var start = 0
        for index in bytes.indices.dropFirst() {
            let isBeforeStop = bytes[index] == UInt8(ascii: ".") && (index < domain || !keepsDomain)
            guard index == domain || isBeforeStop else { continue }
            output.append(bytes[start..<index], escaping: .text)
            output.append("<wbr>")
            start = index
        }
        output.append(bytes[start...], escaping: .text)
    }
}

/// A visiting or postal address.
struct AddressView: DeclaredView {
    let address: PostalAddress
    let otherLanguage: LanguageView?

    init?(_ address: PostalAddress?, _ otherLanguage: LanguageView?) {
        guard let address else { return nil }
        (self.address, self.otherLanguage) = (address, otherLanguage)
    }

    static let declaration = ViewDeclaration<AddressView>(
        "address",
        [
            .init("name", .text, "The building: Kommunhuset.") { .text($0.address.name) },
            .init("street", .text, "The street: Storgatan 67.") { .text($0.address.street) },
            .init("postcode", .text, "The postcode: 935 81.") {
                .text($0.address.postcode.map { Postcode.display($0) })
            },
            .init("city", .text, "The city: Norsjö.") { .text($0.address.city) },
            .init(
                "other_language", .view(LanguageView.self),
                "The language of its names, where that is another than the page's."
            ) { view in
                .view(view.otherLanguage)
            },
        ])
}

/// When something is open.
struct OpeningHoursView: DeclaredView {
    let hours: OpeningHours
    let language: Language
    let today: CalendarDate
    let otherLanguage: LanguageView?

    init?(_ hours: OpeningHours?, _ viewpoint: Viewpoint, _ otherLanguage: LanguageView?) {
        guard let hours else { return nil }
        (self.hours, self.otherLanguage) = (hours, otherLanguage)
        (language, today) = (viewpoint.language, viewpoint.site.today)
    }

    static let declaration = ViewDeclaration<OpeningHoursView>(
        "opening_hours",
        [
            .init("rows", .list(of: OpeningRowView.self), "The usual days.") { view in
                var usual = view.hours
                usual.lunch = nil
                return .views(usual.rows(in: view.language).map { OpeningRowView(days: $0.label, times: $0.times) })
            },
            .init("lunch", .text, "When it is closed for lunch: 12.00–13.00.") { view in
                .text(view.hours.lunch?.tabular(in: view.language))
            },
            .init("exceptions", .list(of: OpeningExceptionView.self), "Days to come that are not as usual.") { view in
                .views(
                    view.hours.exceptions.filter { $0.date >= view.today }.map {
                        OpeningExceptionView(exception: $0, language: view.language, otherLanguage: view.otherLanguage)
                    })
            },
        ])
}

/// Weekdays with the same hours.
struct OpeningRowView: DeclaredView {
    let days: String
    let times: String

    static let declaration = ViewDeclaration<OpeningRowView>(
        "opening_row",
        [
            .init("days", .text, "Måndag–torsdag.") { .text($0.days) },
            .init("times", .text, "08.00–16.30, or that it is closed.") { .text($0.times) },
        ])
}

/// A day that is not as usual.
struct OpeningExceptionView: DeclaredView {
    let exception: OpeningHours.Exception
    let language: Language
    let otherLanguage: LanguageView?

    static let declaration = ViewDeclaration<OpeningExceptionView>(
        "opening_exception",
        [
            .init("date", .view(DateView.self), "The day.") { .view(DateView($0.exception.date, $0.language)) },
            .init("times", .text, "When it is open that day.") { view in
                .text(view.exception.times.map { $0.tabular(in: view.language) }.joined(separator: ", "))
            },
            .init("is_closed", .flag, "Whether it is closed all day.") { .flag($0.exception.times.isEmpty) },
            .init("reason", .text, "Why: julafton.") { .text($0.exception.reason) },
            .init(
                "other_language", .view(LanguageView.self),
                "The language of the reason, where that is another than the page's."
            ) { view in
                .view(view.otherLanguage)
            },
        ])
}
