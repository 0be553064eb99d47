/// What a build has proved of what pages do with their visitors: the page about cookies says no more than this.
public struct PrivacyProof: Hashable, Sendable {
    /// How many pages it is about.
    public let pages: Int
    /// How many addresses of resources were looked at: in templates, stylesheets, drawings and texts.
    public let addresses: Int
    /// How many scripts may run.
    public let scripts: Int
    /// How many of the addresses lead to other sites. None, in all that is published.
    public let offOrigin: Int
    /// How many things are stored with the visitor. None, in all that is published.
    public let stored: Int

    /// Whether the site may say that it stores nothing and fetches nothing from others.
    public var holds: Bool { offOrigin == 0 && stored == 0 }

    /// Counts what was looked at, and what was found.
    init(_ site: Site, _ surveys: [OriginSurvey], _ diagnostics: [Diagnostic]) {
        pages = site.pages.count
        addresses = site.pages.reduce(0) { $0 + $1.parsed.pictureCount } + surveys.map(\.addresses.count).reduce(0, +)
        scripts = surveys.map(\.scripts.count).reduce(0, +)
        offOrigin = diagnostics.count { $0.code == .offOrigin || $0.code == .externalImage }
        stored = diagnostics.count { $0.code == .storedData }
    }
}

extension FetchedThings {
    /// Counts what pages show and what was looked at.
    init(_ parsed: [ParsedPage], _ surveys: [OriginSurvey]) {
        self.init(
            addresses: parsed.reduce(0) { $0 + $1.pictureCount } + surveys.map(\.addresses.count).reduce(0, +),
            scripts: surveys.map(\.scripts.count).reduce(0, +), forms: surveys.map(\.forms.count).reduce(0, +))
    }
}
