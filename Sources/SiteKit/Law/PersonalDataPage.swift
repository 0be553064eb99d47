/// The page on personal data: what the site gathers, what it shows, and who answers (Regulation 2016/679, articles 12–21).
struct PersonalDataPage: Bilingual {
    let site: SiteSettings
    /// Whether the site shows contacts that are persons.
    let showsPersons: Bool
    /// The page on cookies, as a link from this page.
    let cookies: String
    let language: MessageLanguage

    /// The page as Markdown.
    var text: String {
        let organisation = MarkdownWriter.plain(site.organisation.name)
        var page = MarkdownWriter([
            (say("rubrik", "title"), say("Personuppgifter", "Personal data")),
            (
                say("ingress", "summary"),
                site.organisation.name
                    + say(
                        " ansvarar för de personuppgifter som finns på den här webbplatsen.",
                        " is responsible for the personal data on this website.")
            ),
            (say("kontakt", "contact"), site.organisation.dataProtectionOfficer?.name),
        ])
        page.heading(2, say("Vad webbplatsen samlar in", "What the website gathers"))
        page.paragraph(
            say(
                "Sidorna samlar inte in några uppgifter om dig, och webbplatsen [använder inga kakor](\(cookies)). Servern som webbplatsen ligger på kan spara uppgifter om besök, till exempel IP-adress och tid, för att driften ska vara säker.",
                "The pages gather no data about you, and the website [uses no cookies](\(cookies)). The server that holds the website may keep data on visits, such as IP address and time, to run safely."
            ))
        page.heading(2, say("Vad webbplatsen visar", "What the website shows"))
        page.paragraph(
            showsPersons
                ? say(
                    "Webbplatsen visar namn och kontaktuppgifter till personer som du kan vända dig till i deras arbete.",
                    "The website shows names and contact details of persons whom you can turn to in their work.")
                : say(
                    "Webbplatsen visar inga kontaktuppgifter till enskilda personer.",
                    "The website shows no contact details of single persons."))
        page.heading(2, say("Dina rättigheter", "Your rights"))
        page.paragraph(
            say(
                "Du har rätt att få veta vilka uppgifter \(organisation) har om dig, att få fel rättade och i vissa fall att få uppgifter borttagna. Det står i dataskyddsförordningen (GDPR). Vänd dig till \(organisation):",
                "You have the right to know what data \(organisation) has about you, to have errors corrected and in some cases to have data erased. This follows from the General Data Protection Regulation (GDPR). Turn to \(organisation):"
            ))
        page.list(ways)
        page.heading(2, say("Klagomål", "Complaints"))
        let supervisor = Supervisor.personalData
        let name = MarkdownWriter.plain(supervisor.name[language])
        page.paragraph(
            say(
                "\(name) har tillsyn. Tycker du att uppgifter om dig används fel kan du [klaga hos tillsynsmyndigheten](<\(supervisor.complaintURL)>).",
                "\(name) supervises. If you think that data about you are used wrongly you can [complain to the supervisory authority](<\(supervisor.complaintURL)>)."
            ))
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
