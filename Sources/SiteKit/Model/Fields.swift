/// A name in front matter that stands for another page: `kontakt: tillvaxtchef`. Resolve finds the page.
public struct Reference: Hashable, Sendable {
    /// The name as the editor wrote it.
    public var name: String
    /// Its bytes in the source file.
    public var bytes: Range<Int>

    /// A reference with its place.
    public init(_ name: String, bytes: Range<Int>) {
        self.name = name
        self.bytes = bytes
    }
}

/// A file beside the page or elsewhere in the site: `bild: gala.jpg`.
public typealias FileReference = Reference

/// What a page is.
public enum PageKind: Hashable, Sendable {
    case page
    case project
    case activity
    case contact
    case news
    /// A kind of the site's own, by its name in site.yml under `samlingar`.
    case own(String)
}

/// What the fields of every kind of page say.
public struct CommonFields: Hashable, Sendable {
    public var title: String?
    public var summary: String?
    public var description: String?
    public var kind: PageKind?
    public var slug: String?
    public var formerAddresses: [Reference] = []
    public var menuTitle: String?
    public var order: Int?
    public var language: Language?
    public var translationOf: Reference?
    public var draft = false
    public var publish: Moment?
    public var unpublish: Moment?
    public var updated: CalendarDate?
    public var reviewed: CalendarDate?
    public var reviewBy: CalendarDate?
    public var owner: [Reference] = []
    public var contact: [Reference] = []
    public var project: Reference?
    public var tags: [Reference] = []
    public var image: FileReference?
    /// Nil when not given; empty when the image is decoration.
    public var imageAlt: String?
    public var imageCaption: String?
    public var photographer: String?
    public var imageUntil: CalendarDate?
    public var status: PageStatus?
    public var replacedBy: Reference?
    public var caseNumber: String?
    public var layout: Reference?
    public var tableOfContents: Bool?
    /// The values of the site's own fields (`egna_fält`, and a collection's), by name.
    public var extra: [String: ExtraValue] = [:]

    /// No field given.
    public init() {}
}

/// A notice high on the page.
public enum PageStatus: Hashable, Sendable {
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
public enum ExtraValue: Hashable, Sendable {
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
    case reference(Reference)
    case list([ExtraValue])
}

/// What only the fields of one kind say.
public enum KindFields: Hashable, Sendable {
    case page
    case activity(ActivityFields)
    case contact(ContactFields)
    case project(ProjectFields)
    case news(NewsFields)
}

/// An activity's own fields.
public struct ActivityFields: Hashable, Sendable {
    /// One date, time and place of an activity.
    public struct Occasion: Hashable, Sendable {
        public var date: CalendarDate
        public var endDate: CalendarDate?
        public var time: TimeRange?
        public var place: String?
        public init(date: CalendarDate, endDate: CalendarDate? = nil, time: TimeRange? = nil, place: String? = nil) {
            (self.date, self.endDate, self.time, self.place) = (date, endDate, time, place)
        }
    }

    /// How one takes part.
    public enum Registration: Hashable, Sendable {
        case url(String)
        case email(String)
        case phone(PhoneNumber)
        case notRequired
    }

    /// The dates in order; a single `datum` is one occasion. Empty for an undated activity.
    public var occasions: [Occasion] = []
    public var place: String?
    public var address: PostalAddress?
    public var onlineURL: String?
    public var registration: Registration?
    public var registerBy: CalendarDate?
    public var price: String?
    public var audience: String?
    public var organizer: String?

    /// No field given.
    public init() {}
}

/// A contact's own fields.
public struct ContactFields: Hashable, Sendable {
    public enum ContactType: Hashable, Sendable { case person, unit, function }

    public var type = ContactType.person
    public var jobTitle: String?
    public var unit: Reference?
    public var phone: PhoneNumber?
    public var mobile: PhoneNumber?
    public var email: String?
    public var visitingAddress: PostalAddress?
    public var postalAddress: PostalAddress?
    public var openingHours: OpeningHours?
    public var responsibility: String?
    public var ends: CalendarDate?

    /// No field given.
    public init() {}
}

/// A project's own fields.
public struct ProjectFields: Hashable, Sendable {
    public var start: PartialDate?
    public var end: PartialDate?
    public var projectOwner: String?
    public var partners: [String] = []
    /// Short names from site.yml; nil means all there.
    public var funders: [Reference]?
    public var purpose: [String] = []
    public var goals: [String] = []
    public var results: [String] = []

    /// No field given.
    public init() {}
}

/// A news item's own fields.
public struct NewsFields: Hashable, Sendable {
    public var date: CalendarDate?
    public var pinnedUntil: CalendarDate?

    /// No field given.
    public init() {}
}
