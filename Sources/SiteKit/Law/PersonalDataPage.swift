// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The page on personal data: what the site gathers, what it shows, and who answers (Regulation 2016/679, articles 12–21).
struct PersonalDataPage: Bilingual {
    let site: SiteSettings
    /// Whether the site shows contacts that are persons.
    let showsPersons: Bool
    /// Whether the site has forms to write in.
    let hasForms: Bool
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
            hasForms
                ? say(
                    "Det du skriver i ett formulär på webbplatsen skickas till servern som webbplatsen ligger på. Annars samlar sidorna inte in några uppgifter om dig.",
                    "What you write in a form on the website is sent to the server that holds the website. Otherwise the pages gather no data about you."
                ) : say("Sidorna samlar inte in några uppgifter om dig.", "The pages gather no data about you."))
        page.paragraph(
            say(
                "Webbplatsen [använder inga kakor](\(cookies)). Servern som webbplatsen ligger på kan spara uppgifter om besök, till exempel IP-adress och tid, för att driften ska vara säker.",
                "The website [uses no cookies](\(cookies)). The server that holds the website may keep data on visits, such as IP address and time, to run safely."
            ))
        page.heading(2, say("Vad webbplatsen visar", "What the website shows"))
        page.paragraph(
            showsPersons
                ? say(
                    "Webbplatsen visar namn och kontaktuppgifter till personer som du kan vända dig till i deras arbete. Det är en uppgift av allmänt intresse att du kan nå dem (artikel 6.1 e i dataskyddsförordningen). Uppgifterna tas bort när de inte längre behövs.",
                    "The website shows names and contact details of persons whom you can turn to in their work. That you can reach them is a task in the public interest (article 6.1 e of the General Data Protection Regulation). The data are removed when they are no longer needed."
                )
                : say(
                    "Webbplatsen visar inga kontaktuppgifter till enskilda personer.",
                    "The website shows no contact details of single persons."))
        page.heading(2, say("När du skriver till oss", "When you write to us"))
        page.paragraph(
            say(
                "Det du skickar till \(organisation) kan bli en allmän handling. Då kan den som ber om det få läsa det, om det inte är hemligt enligt lag. Skicka därför inga känsliga uppgifter med e-post.",
                "What you send to \(organisation) may become a public document. Whoever asks may then read it, unless it is secret by law. So do not send sensitive data by e-mail."
            ))
        page.heading(2, say("Dina rättigheter", "Your rights"))
        page.paragraph(
            say(
                "Du har rätt att få veta vilka uppgifter \(organisation) har om dig, att få fel rättade, att invända mot hur de används och i vissa fall att få dem borttagna eller att användningen begränsas. Det står i dataskyddsförordningen (GDPR). Vänd dig till \(organisation):",
                "You have the right to know what data \(organisation) has about you, to have errors corrected, to object to how they are used and in some cases to have them erased or their use restricted. This follows from the General Data Protection Regulation (GDPR). Turn to \(organisation):"
            ))
        page.list(ways)
        if site.organisation.dataProtectionOfficer != nil {
            page.paragraph(
                say(
                    "Du kan också vända dig till vårt dataskyddsombud. Kontaktuppgifterna står här på sidan.",
                    "You can also turn to our data protection officer, whose contact details are on this page."))
        }
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
