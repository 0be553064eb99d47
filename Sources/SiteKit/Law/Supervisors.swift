// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// An authority that the law's pages name, as data with the day when they were last looked up: names, duties and addresses move
/// between authorities. site.yml's `tillsyn` stands before the first.
struct Supervisor: Hashable, Sendable {
    /// The authority's name in Swedish and in English.
    var name: Wording
    /// Where a complaint is made.
    var complaintURL: String
    /// When this was looked up.
    var checked: CalendarDate?

    /// Supervises the law on accessible digital public service.
    static let accessibility = Supervisor(
        name: Wording(
            sv: "Myndigheten för digital förvaltning (Digg)", en: "The Agency for Digital Government (Digg)"),
        complaintURL: "https://www.digg.se/tdosanmalan", checked: CalendarDate(year: 2026, month: 11, day: 23))

    /// Supervises the General Data Protection Regulation.
    static let personalData = Supervisor(
        name: Wording(
            sv: "Integritetsskyddsmyndigheten (IMY)", en: "The Swedish Authority for Privacy Protection (IMY)"),
        complaintURL: "https://www.imy.se/", checked: nil)

    /// The supervisor of accessibility that a site names, or the one known here.
    static func accessibility(of site: SiteSettings) -> Supervisor {
        guard let own = site.supervision else { return accessibility }
        var supervisor = accessibility
        if let name = own.name, name != accessibility.name.swedish { supervisor.name = Wording(sv: name, en: name) }
        if let address = own.complaintURL { supervisor.complaintURL = address }
        // What is known here was looked up for the authority that is named here.
        let isOther = supervisor.name != accessibility.name || supervisor.complaintURL != accessibility.complaintURL
        supervisor.checked = own.checked ?? (isOther ? nil : supervisor.checked)
        return supervisor
    }
}
