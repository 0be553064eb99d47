// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A name in front matter that stands for another page: `kontakt: tillvaxtchef`. Resolve finds the page.
struct Reference: Hashable, Sendable {
    /// The name as the editor wrote it.
    var name: String
    /// Its bytes in the source file.
    var bytes: Range<Int>

    /// A reference with its place.
    init(_ name: String, bytes: Range<Int>) {
        self.name = name
        self.bytes = bytes
    }
}

/// A file beside the page or elsewhere in the site: `bild: gala.jpg`.
typealias FileReference = Reference

/// What a page is.
enum PageKind: Hashable, Sendable {
    case page
    case project
    case activity
    case contact
    case news
    /// A kind of the site's own, by its name in site.yml under `samlingar`.
    case own(String)
}

extension PageKind {
    /// The folders that decide a kind, in both languages.
    static let folders: [String: PageKind] = [
        "aktiviteter": .activity, "activities": .activity,
        "kontakter": .contact, "contacts": .contact,
        "nyheter": .news, "news": .news,
    ]

    /// The words of `typ` for the kinds that every site has.
    static let words: [(sv: String, en: String, value: PageKind)] = [
        ("sida", "page", .page), ("projekt", "project", .project), ("aktivitet", "activity", .activity),
        ("kontakt", "contact", .contact), ("nyhet", "news", .news),
    ]
}

/// What the fields of every kind of page say.
struct CommonFields: Hashable, Sendable {
    var title: String?
    var summary: String?
    var description: String?
    var kind: PageKind?
    var slug: String?
    var formerAddresses: [Reference] = []
    var menuTitle: String?
    var order: Int?
    var language: Language?
    var translationOf: Reference?
    var draft = false
    var publish: Moment?
    var unpublish: Moment?
    var updated: CalendarDate?
    var reviewed: CalendarDate?
    var reviewBy: CalendarDate?
    var owner: [Reference] = []
    var contact: [Reference] = []
    var project: Reference?
    var tags: [Reference] = []
    var image: FileReference?
    /// Nil when not given; empty when the image is decoration.
    var imageAlt: String?
    var imageCaption: String?
    var photographer: String?
    var imageUntil: CalendarDate?
    var status: PageStatus?
    var replacedBy: Reference?
    var caseNumber: String?
    var layout: Reference?
    var tableOfContents: Bool?
    /// The values of the site's own fields (`egna_fält`, and a collection's), by name.
    var extra: [String: ExtraValue] = [:]

    /// No field given.
    init() {}
}

/// A notice high on the page.
enum PageStatus: Hashable, Sendable {
    /// avslutad
    case ended
    /// inaktuell
    case outdated
    /// ersatt
    case replaced
    /// inställd (activities)
    case cancelled
    /// framflyttad (activities)
    case postponed
    /// fullbokad (activities)
    case full
}

/// A value of a field that the site itself declares.
enum ExtraValue: Hashable, Sendable {
    case text(String)
    case markdown(MarkdownBody)
    /// Markdown as it was written, until the page's language is known.
    case markdownSource(Reference)
    case number(Double)
    case flag(Bool)
    case date(CalendarDate)
    case moment(Moment)
    case url(String)
    case email(String)
    case phone(PhoneNumber)
    case image(FileReference)
    case file(FileReference)
    case reference(Reference, to: ReferenceKind)
    case list([ExtraValue])
}

/// What only the fields of one kind say.
indirect enum KindFields: Hashable, Sendable {
    case page
    case activity(ActivityFields)
    case contact(ContactFields)
    case project(ProjectFields)
    case news(NewsFields)
}

/// An activity's own fields.
struct ActivityFields: Hashable, Sendable {
    /// One date, time and place of an activity.
    struct Occasion: Hashable, Sendable {
        var date: CalendarDate
        var endDate: CalendarDate?
        var time: TimeRange?
        var place: String?
        init(date: CalendarDate, endDate: CalendarDate? = nil, time: TimeRange? = nil, place: String? = nil) {
            (self.date, self.endDate, self.time, self.place) = (date, endDate, time, place)
        }
    }

    /// How one takes part.
    enum Registration: Hashable, Sendable {
        case url(String)
        case email(String)
        case phone(PhoneNumber)
        case notRequired
    }

    /// The dates in order; a single `datum` is one occasion. Empty for an undated activity.
    var occasions: [Occasion] = []
    var place: String?
    var address: PostalAddress?
    var onlineURL: String?
    var registration: Registration?
    var registerBy: CalendarDate?
    var price: String?
    var audience: String?
    var organizer: String?

    /// No field given.
    init() {}
}

/// A contact's own fields.
struct ContactFields: Hashable, Sendable {
    enum ContactType: Hashable, Sendable { case person, unit, function }

    var type = ContactType.person
    var jobTitle: String?
    var unit: Reference?
    var phone: PhoneNumber?
    var mobile: PhoneNumber?
    var email: String?
    var visitingAddress: PostalAddress?
    var postalAddress: PostalAddress?
    var openingHours: OpeningHours?
    var responsibility: String?
    var ends: CalendarDate?

    /// No field given.
    init() {}
}

/// A project's own fields.
struct ProjectFields: Hashable, Sendable {
    var start: PartialDate?
    var end: PartialDate?
    var projectOwner: String?
    var partners: [String] = []
    /// Short names from site.yml; nil means all there.
    var funders: [Reference]?
    var purpose: [String] = []
    var goals: [String] = []
    var results: [String] = []

    /// No field given.
    init() {}
}

/// A news item's own fields.
struct NewsFields: Hashable, Sendable {
    var date: CalendarDate?
    var pinnedUntil: CalendarDate?

    /// No field given.
    init() {}
}
