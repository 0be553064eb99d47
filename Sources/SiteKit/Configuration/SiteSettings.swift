// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What site.yml says.
struct SiteSettings: Hashable, Sendable {
    /// How pages get their addresses.
    enum AddressStyle: Hashable, Sendable {
        /// `aktiviteter/gala.md` → `aktiviteter/gala.html`; works from disk.
        case files
        /// `aktiviteter/gala.md` → `aktiviteter/gala/`.
        case folders
    }

    var name: String
    /// With a final slash: `https://www.norsjo.se/front/`. Nil leaves out what needs an absolute address.
    var baseURL: String?
    var language: Language
    var otherLanguages: [Language] = []
    var organisation: Organisation
    var menu: [MenuEntry] = []
    var footerMenu: [MenuEntry] = []
    /// In the order of the file.
    var funders: [Funder] = []
    var hosting: [HostingTarget] = []
    var redirects: [Redirect] = []
    var gone: [Reference] = []
    var accessibility: AccessibilityAssessment?
    var supervision: Supervision?
    var theme = ThemeChoice()
    /// How many items a listing shows on one page; nil means all.
    var pageSize: Int?
    /// With `{file}` and `{line}`.
    var editURL: String?
    var addresses = AddressStyle.files
    var collections: [ContentCollection] = []
    /// How much Markdown a page may hold.
    var limits = MarkdownLimits.standard
    /// Fields of the site's own on all pages.
    var extraFields: [DeclaredField] = []
    /// What the site's glossary explains: abbreviations with what they stand for.
    var glossary: [String: String] = [:]
    /// Severities that the site sets for rules, in the order of the file.
    var rules: [RuleSetting] = []

    /// Settings of the three things that every site says.
    init(name: String, language: Language, organisation: Organisation) {
        (self.name, self.language, self.organisation) = (name, language, organisation)
    }

    /// The version of EN 301 549 that decides which rules are of law.
    var standard: AccessibilityStandard { accessibility?.standard ?? .version321 }

    /// All languages, the site's own first.
    var allLanguages: [Language] { [language] + otherLanguages }
}

/// The public body behind the site.
struct Organisation: Hashable, Sendable {
    var name: String
    var number: OrganisationNumber?
    var switchboard: PhoneNumber?
    var email: String?
    var website: String?
    var visitingAddress: PostalAddress?
    var postalAddress: PostalAddress?
    var openingHours: OpeningHours?
    /// Where comments on the site go.
    var feedback: String?
    var webmaster: String?
    var dataProtectionOfficer: Reference?
    var noticeBoard: String?

    /// An organisation with a name.
    init(name: String) { self.name = name }
}

/// One line of a menu.
struct MenuEntry: Hashable, Sendable {
    /// A page's file or folder (`aktiviteter/`), or an address of another site. Nil for a heading over `children`.
    var target: Reference?
    /// The words; nil means the page's own menu name.
    var text: String?
    var children: [MenuEntry]

    /// An entry with its parts.
    init(target: Reference?, text: String? = nil, children: [MenuEntry] = []) {
        (self.target, self.text, self.children) = (target, text, children)
    }
}

/// Who pays for a project.
struct Funder: Hashable, Sendable {
    /// `tillvaxtverket`, the key in site.yml.
    var shortName: String
    var name: String
    var text: String?
    var website: String?
    var logo: FileReference?
    var profile: Reference?

    /// A funder with a short name and a name.
    init(shortName: String, name: String) { (self.shortName, self.name) = (shortName, name) }
}

/// A server that gets files of its own.
enum HostingTarget: String, Hashable, Sendable, CaseIterable {
    case iis
    case iisRewrite = "iis-rewrite"
    case apache
    case nginx
    case plain = "statisk"
}

/// An old address and where it leads.
struct Redirect: Hashable, Sendable {
    var from: Reference
    var to: Reference

    /// A redirect.
    init(from: Reference, to: Reference) { (self.from, self.to) = (from, to) }
}

/// A human's assessment of the site's accessibility.
struct AccessibilityAssessment: Hashable, Sendable {
    /// The day of the assessment.
    var assessed: CalendarDate?
    var method: String?
    var result: Compliance?
    /// When the statement was last changed.
    var updated: CalendarDate?
    var responseTime: String?
    var contact: Reference?
    /// The version of EN 301 549 that the site is held to; nil means the one that the law points to.
    var standard: AccessibilityStandard?
    /// Where the day and the result stand in site.yml.
    var assessedPlace: Range<Int>?
    var resultPlace: Range<Int>?

    /// Nothing said.
    init() {}
}

/// How far a site complies with the law on accessible digital public service, in its own words.
enum Compliance: String, Hashable, Sendable, CaseIterable {
    /// helt förenlig
    case full
    /// delvis förenlig
    case partial
    /// inte förenlig
    case none
}

/// Who supervises the accessibility law, as data since it changes.
struct Supervision: Hashable, Sendable {
    var name: String?
    var complaintURL: String?
    var checked: CalendarDate?
    /// The bytes of the day in the file.
    var checkedPlace: Range<Int>?

    /// Nothing said.
    init() {}
}

/// Which theme, and what the site changes in it.
struct ThemeChoice: Hashable, Sendable {
    var folder = "theme"
    /// The theme's tokens with the site's own values, in the order of the file; the bytes are the name's.
    var tokens: [TokenValue] = []
    var logo: FileReference?

    /// A token with the site's own values. In modes without one the theme's own value holds.
    struct TokenValue: Hashable, Sendable {
        var name: Reference
        var light: Reference?
        var dark: Reference?
        var moreContrast: Reference?
        var moreContrastDark: Reference?
        var print: Reference?

        /// A token of which nothing is said.
        init(name: Reference) { self.name = name }
    }

    /// The theme in the folder `theme`.
    init() {}
}

/// The severity that the site gives a rule.
struct RuleSetting: Hashable, Sendable {
    var code: Reference
    /// Nil turns the rule off, which rules of law refuse.
    var severity: Severity?
    /// The word that says so, with its place.
    var value: Reference

    /// A setting.
    init(code: Reference, severity: Severity?, value: Reference) {
        (self.code, self.severity, self.value) = (code, severity, value)
    }
}

/// A kind of the site's own: a folder whose pages have fields that site.yml declares.
struct ContentCollection: Hashable, Sendable {
    /// Its name in `typ:`.
    var name: String
    /// The folder under content/.
    var folder: String
    var layout: String?
    var fields: [DeclaredField]

    /// A collection with its parts.
    init(name: String, folder: String, layout: String? = nil, fields: [DeclaredField]) {
        (self.name, self.folder, self.layout, self.fields) = (name, folder, layout, fields)
    }
}

/// A field that site.yml declares.
struct DeclaredField: Hashable, Sendable {
    indirect enum FieldKind: Hashable, Sendable {
        case text, markdown, number, flag, date, moment, url, email, phone, image, file
        case choice([String])
        case list(FieldKind)
        /// A reference to a page of a kind.
        case reference(ReferenceKind)
    }

    var name: String
    var kind: FieldKind
    var isRequired: Bool
    /// The bytes of its name in site.yml.
    var bytes: Range<Int>

    /// A declared field.
    init(name: String, kind: FieldKind, isRequired: Bool = false, bytes: Range<Int> = 0..<0) {
        (self.name, self.kind, self.isRequired, self.bytes) = (name, kind, isRequired, bytes)
    }
}
