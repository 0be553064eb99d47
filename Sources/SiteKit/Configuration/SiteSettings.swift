/// What site.yml says.
public struct SiteSettings: Hashable, Sendable {
    /// How pages get their addresses.
    public enum AddressStyle: Hashable, Sendable {
        /// `aktiviteter/gala.md` → `aktiviteter/gala.html`; works from disk.
        case files
        /// `aktiviteter/gala.md` → `aktiviteter/gala/`.
        case folders
    }

    public var name: String
    /// With a final slash: `https://www.norsjo.se/front/`. Nil leaves out what needs an absolute address.
    public var baseURL: String?
    public var language: Language
    public var otherLanguages: [Language] = []
    public var organisation: Organisation
    public var menu: [MenuEntry] = []
    public var footerMenu: [MenuEntry] = []
    /// In the order of the file.
    public var funders: [Funder] = []
    public var hosting: [HostingTarget] = []
    public var redirects: [Redirect] = []
    public var gone: [Reference] = []
    public var accessibility: AccessibilityAssessment?
    public var supervision: Supervision?
    public var theme = ThemeChoice()
    /// How many items a listing shows on one page; nil means all.
    public var pageSize: Int?
    /// With `{file}` and `{line}`.
    public var editURL: String?
    public var addresses = AddressStyle.files
    public var collections: [ContentCollection] = []
    /// Fields of the site's own on all pages.
    public var extraFields: [DeclaredField] = []
    /// Severities that the site sets for rules, in the order of the file.
    public var rules: [RuleSetting] = []

    /// Settings of the three things that every site says.
    public init(name: String, language: Language, organisation: Organisation) {
        (self.name, self.language, self.organisation) = (name, language, organisation)
    }

    /// All languages, the site's own first.
    public var allLanguages: [Language] { [language] + otherLanguages }
}

/// The public body behind the site.
public struct Organisation: Hashable, Sendable {
    public var name: String
    public var number: OrganisationNumber?
    public var switchboard: PhoneNumber?
    public var email: String?
    public var website: String?
    public var visitingAddress: PostalAddress?
    public var postalAddress: PostalAddress?
    public var openingHours: OpeningHours?
    /// Where comments on the site go.
    public var feedback: String?
    public var webmaster: String?
    public var dataProtectionOfficer: Reference?
    public var noticeBoard: String?

    /// An organisation with a name.
    public init(name: String) { self.name = name }
}

/// One line of a menu.
public struct MenuEntry: Hashable, Sendable {
    /// A page's file or folder (`aktiviteter/`), or an address of another site. Nil for a heading over `children`.
    public var target: Reference?
    /// The words; nil means the page's own menu name.
    public var text: String?
    public var children: [MenuEntry]

    /// An entry with its parts.
    public init(target: Reference?, text: String? = nil, children: [MenuEntry] = []) {
        (self.target, self.text, self.children) = (target, text, children)
    }
}

/// Who pays for a project.
public struct Funder: Hashable, Sendable {
    /// `tillvaxtverket`, the key in site.yml.
    public var shortName: String
    public var name: String
    public var text: String?
    public var website: String?
    public var logo: FileReference?
    public var profile: Reference?

    /// A funder with a short name and a name.
    public init(shortName: String, name: String) { (self.shortName, self.name) = (shortName, name) }
}

/// A server that gets files of its own.
public enum HostingTarget: String, Hashable, Sendable, CaseIterable {
    case iis
    case iisRewrite = "iis-rewrite"
    case apache
    case nginx
    case plain = "statisk"
}

/// An old address and where it leads.
public struct Redirect: Hashable, Sendable {
    public var from: Reference
    public var to: Reference

    /// A redirect.
    public init(from: Reference, to: Reference) { (self.from, self.to) = (from, to) }
}

/// A human's assessment of the site's accessibility.
public struct AccessibilityAssessment: Hashable, Sendable {
    public var assessed: CalendarDate?
    public var method: String?
    public var result: String?
    public var responseTime: String?
    public var contact: Reference?

    /// Nothing said.
    public init() {}
}

/// Who supervises the accessibility law, as data since it changes.
public struct Supervision: Hashable, Sendable {
    public var name: String?
    public var complaintURL: String?
    public var checked: CalendarDate?

    /// Nothing said.
    public init() {}
}

/// Which theme, and what the site changes in it.
public struct ThemeChoice: Hashable, Sendable {
    public var folder = "theme"
    /// The theme's tokens with the site's own values, in the order of the file; the bytes are the name's.
    public var tokens: [TokenValue] = []
    public var logo: FileReference?

    public struct TokenValue: Hashable, Sendable {
        public var name: Reference
        public var value: Reference
        public init(name: Reference, value: Reference) { (self.name, self.value) = (name, value) }
    }

    /// The theme in the folder `theme`.
    public init() {}
}

/// The severity that the site gives a rule.
public struct RuleSetting: Hashable, Sendable {
    public var code: Reference
    /// Nil turns the rule off, which rules of law refuse.
    public var severity: Severity?
    /// The word that says so, with its place.
    public var value: Reference

    /// A setting.
    public init(code: Reference, severity: Severity?, value: Reference) {
        (self.code, self.severity, self.value) = (code, severity, value)
    }
}

/// A kind of the site's own: a folder whose pages have fields that site.yml declares.
public struct ContentCollection: Hashable, Sendable {
    /// Its name in `typ:`.
    public var name: String
    /// The folder under content/.
    public var folder: String
    public var layout: String?
    public var fields: [DeclaredField]

    /// A collection with its parts.
    public init(name: String, folder: String, layout: String? = nil, fields: [DeclaredField]) {
        (self.name, self.folder, self.layout, self.fields) = (name, folder, layout, fields)
    }
}

/// A field that site.yml declares.
public struct DeclaredField: Hashable, Sendable {
    public indirect enum FieldKind: Hashable, Sendable {
        case text, markdown, number, flag, date, moment, url, email, phone, image, file
        case choice([String])
        case list(FieldKind)
        /// A reference to a page of a kind.
        case reference(String)
    }

    public var name: String
    public var kind: FieldKind
    public var isRequired: Bool

    /// A declared field.
    public init(name: String, kind: FieldKind, isRequired: Bool = false) {
        (self.name, self.kind, self.isRequired) = (name, kind, isRequired)
    }
}
