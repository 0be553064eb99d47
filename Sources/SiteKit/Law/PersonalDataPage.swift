/// The page on personal data: what the site gathers, what it shows, and who answers (Regulation 2016/679, articles 12–21).
struct PersonalDataPage: Hashable, Sendable {
    var site: SiteSettings
    /// Whether the site shows contacts that are persons.
    var showsPersons: Bool
    /// The page on cookies, as a link from this page.
    var cookies: String

    /// The page in Swedish.
    func swedish() -> String {
        let organisation = MarkdownWriter.plain(site.organisation.name)
        var page = MarkdownWriter([
            ("rubrik", "Personuppgifter"),
            ("ingress", "\(site.organisation.name) ansvarar för de personuppgifter som finns på den här webbplatsen."),
            ("kontakt", site.organisation.dataProtectionOfficer?.name),
        ])
        page.heading(2, "Vad webbplatsen samlar in")
        page.paragraph(
            "Sidorna samlar inte in några uppgifter om dig, och webbplatsen [använder inga kakor](\(cookies)). Servern som webbplatsen ligger på kan spara uppgifter om besök, till exempel IP-adress och tid, för att driften ska vara säker."
        )
        page.heading(2, "Vad webbplatsen visar")
        page.paragraph(
            showsPersons
                ? "Webbplatsen visar namn och kontaktuppgifter till personer som du kan vända dig till i deras arbete."
                : "Webbplatsen visar inga kontaktuppgifter till enskilda personer.")
        page.heading(2, "Dina rättigheter")
        page.paragraph(
            "Du har rätt att få veta vilka uppgifter \(organisation) har om dig, att få fel rättade och i vissa fall att få uppgifter borttagna. Det står i dataskyddsförordningen (GDPR). Vänd dig till \(organisation):"
        )
        page.list(ways)
        page.heading(2, "Klagomål")
        let name = MarkdownWriter.plain(Supervisor.personalData.name.swedish)
        page.paragraph(
            "\(name) har tillsyn. Tycker du att uppgifter om dig används fel kan du [klaga hos tillsynsmyndigheten](<\(Supervisor.personalData.complaintURL)>)."
        )
        return page.text
    }

    /// The page in English.
    func english() -> String {
        let organisation = MarkdownWriter.plain(site.organisation.name)
        var page = MarkdownWriter([
            ("title", "Personal data"),
            ("summary", "\(site.organisation.name) is responsible for the personal data on this website."),
            ("contact", site.organisation.dataProtectionOfficer?.name),
        ])
        page.heading(2, "What the website gathers")
        page.paragraph(
            "The pages gather no data about you, and the website [uses no cookies](\(cookies)). The server that holds the website may keep data on visits, such as IP address and time, to run safely."
        )
        page.heading(2, "What the website shows")
        page.paragraph(
            showsPersons
                ? "The website shows names and contact details of persons whom you can turn to in their work."
                : "The website shows no contact details of single persons.")
        page.heading(2, "Your rights")
        page.paragraph(
            "You have the right to know what data \(organisation) has about you, to have errors corrected and in some cases to have data erased. This follows from the General Data Protection Regulation (GDPR). Turn to \(organisation):"
        )
        page.list(ways)
        page.heading(2, "Complaints")
        let name = MarkdownWriter.plain(Supervisor.personalData.name.english)
        page.paragraph(
            "\(name) supervises. If you think that data about you are used wrongly you can [complain to the supervisory authority](<\(Supervisor.personalData.complaintURL)>)."
        )
        return page.text
    }

    private var ways: [String] {
        let organisation = site.organisation
        return [
            organisation.email.map(MarkdownWriter.email), organisation.switchboard.map(MarkdownWriter.phone),
            (organisation.postalAddress ?? organisation.visitingAddress).map(MarkdownWriter.line),
        ].compactMap { $0 }
    }
}
