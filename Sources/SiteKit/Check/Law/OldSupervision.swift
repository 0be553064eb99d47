// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// T07: who supervises the law, and where one complains, not looked up for a year. Duties and addresses move between authorities, and a
/// complaint that goes astray is no complaint.
struct OldSupervision: SiteRule {
    static let descriptor = RuleDescriptor(.oldSupervision, "T07", .warning)

    func check(_ site: Site, _ findings: inout [Finding]) {
        guard site.law.isWritten else { return }
        let supervisor = Supervisor.accessibility(of: site.settings)
        if let day = supervisor.checked,
            day.year * 372 + day.month * 31 + day.day
                > (site.today.year - 1) * 372 + site.today.month * 31 + site.today.day
        {
            return
        }
        let place = site.settings.supervision?.checkedPlace.map { SourceLocation.Place.bytes($0) }
        findings.append(
            .oldSupervision(supervisor, today: site.today, at: SourceLocation(settingsPath, place ?? .file)))
    }
}

extension Finding {
    fileprivate static func oldSupervision(
        _ supervisor: Supervisor, today: CalendarDate, at location: SourceLocation
    ) -> Finding {
        let address = supervisor.complaintURL
        return Finding(
            OldSupervision.descriptor, at: location,
            supervisor.checked == nil
                ? Wording(
                    sv: "Det står inte när uppgiften om vem som har tillsyn kontrollerades.",
                    en: "Nothing says when it was checked who supervises.")
                : Wording(
                    sv: "Uppgiften om vem som har tillsyn kontrollerades för mer än ett år sedan.",
                    en: "Who supervises was checked more than a year ago."),
            help: Wording(
                sv:
                    "Besökaren klagar på \(address). Öppna adressen, och se att den är rätt och att myndigheten ännu har tillsynen. Skriv sedan i site.yml:\n"
                    + "tillsyn:\n  namn: \(supervisor.name.swedish)\n  anmälan: \(address)\n  kontrollerad: \(today.iso)",
                en:
                    "Visitors complain at \(address). Open the address, and see that it is right and that the authority still supervises. Then write in site.yml:\n"
                    + "supervision:\n  name: \(supervisor.name.english)\n  complaint_url: \(address)\n  checked: \(today.iso)"
            ))
    }
}
