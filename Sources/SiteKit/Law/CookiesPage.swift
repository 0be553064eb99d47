/// The page on cookies: what the build has proved of the site. A site with a script or a foreign address that stores something is never
/// published, so there is nothing to ask consent for (lag 2022:482, 9 kap. 28 §).
struct CookiesPage: Hashable, Sendable {
    var site: SiteSettings
    /// What the build has looked at. With an address to another site, or something stored, nothing is published.
    var seen: FetchedThings

    /// The page in Swedish.
    func swedish() -> String {
        var page = MarkdownWriter([
            ("rubrik", "Kakor"),
            (
                "ingress",
                "Den här webbplatsen använder inga kakor (cookies). Därför behöver du inte godkänna något."
            ),
        ])
        page.paragraph("Sidorna på webbplatsen")
        page.list(
            ["sparar ingenting i din webbläsare", "hämtar ingenting från andra webbplatser"]
                + (seen.scripts == 0 ? ["innehåller inga skript"] : []) + ["mäter inte hur du använder dem."])
        page.heading(2, "Hur vi vet det")
        page.paragraph(
            "Programmet som bygger webbplatsen läser varje sida och hela formgivningen innan något publiceras. Skulle något spara uppgifter hos dig eller hämtas från någon annan publiceras ingenting förrän det är borttaget."
                + (seen.addresses > 0
                    ? " Den här gången prövades \(seen.addresses == 1 ? "en adress" : "\(NumberStyle(.swedish).whole(seen.addresses)) adresser") till bilder och annat som sidorna hämtar. Ingen leder till någon annan webbplats."
                    : ""))
        page.heading(2, "Om du följer en länk härifrån")
        page.paragraph(
            "Några länkar kan leda till andra webbplatser. De kan använda kakor. Vad som gäller där står på den webbplats du kommer till."
        )
        if let address = site.organisation.webmaster ?? site.organisation.feedback ?? site.organisation.email {
            page.heading(2, "Frågor")
            page.paragraph("Har du frågor om kakor? Skriv till \(MarkdownWriter.email(address)).")
        }
        return page.text
    }

    /// The page in English.
    func english() -> String {
        var page = MarkdownWriter([
            ("title", "Cookies"),
            ("summary", "This website uses no cookies. So there is nothing for you to accept."),
        ])
        page.paragraph("The pages of the website")
        page.list(
            ["store nothing in your browser", "fetch nothing from other websites"]
                + (seen.scripts == 0 ? ["hold no scripts"] : []) + ["do not measure how you use them."])
        page.heading(2, "How we know")
        page.paragraph(
            "The program that builds the website reads every page and the whole design before anything is published. If something would store data with you or be fetched from elsewhere, nothing is published until it is gone."
                + (seen.addresses > 0
                    ? " This time \(seen.addresses == 1 ? "one address" : "\(NumberStyle(.english).whole(seen.addresses)) addresses") of pictures and other things that the pages fetch were tested. None leads to another website."
                    : ""))
        page.heading(2, "If you follow a link from here")
        page.paragraph(
            "Some links may lead to other websites. They may use cookies. What holds there is told on the website you come to."
        )
        if let address = site.organisation.webmaster ?? site.organisation.feedback ?? site.organisation.email {
            page.heading(2, "Questions")
            page.paragraph("Do you have questions about cookies? Write to \(MarkdownWriter.email(address)).")
        }
        return page.text
    }
}

/// What the pages fetch and run, as far as it is known before the site is resolved.
struct FetchedThings: Hashable, Sendable {
    /// How many addresses of pictures, stylesheets and other things were looked at.
    var addresses: Int
    /// How many scripts may run.
    var scripts: Int
}
