// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The page on cookies: what the build has proved of the site. A site with a script or a foreign address that stores something is never
/// published, so there is nothing to ask consent for (lag 2022:482, 9 kap. 28 §).
struct CookiesPage: Bilingual {
    let site: SiteSettings
    /// What the build has looked at. With an address to another site, or something stored, nothing is published.
    let seen: FetchedThings
    let language: MessageLanguage

    /// The page as Markdown.
    var text: String {
        var page = MarkdownWriter([
            (say("rubrik", "title"), say("Kakor", "Cookies")),
            (
                say("ingress", "summary"),
                say(
                    "Den här webbplatsen använder inga kakor (cookies). Därför behöver du inte godkänna något.",
                    "This website uses no cookies. So there is nothing for you to accept.")
            ),
        ])
        page.paragraph(say("Sidorna på webbplatsen", "The pages of the website"))
        page.list(
            [
                say("sparar ingenting i din webbläsare", "store nothing in your browser"),
                say("hämtar ingenting från andra webbplatser", "fetch nothing from other websites"),
            ] + (seen.scripts == 0 ? [say("innehåller inga skript", "hold no scripts")] : [])
                // A script could measure without storing anything.
                + (seen.scripts == 0
                    ? [say("mäter inte hur du använder dem.", "do not measure how you use them.")] : []))
        page.heading(2, say("Hur vi vet det", "How we know"))
        page.paragraph(
            say(
                "Programmet som bygger webbplatsen läser varje sida och hela formgivningen innan något publiceras. Skulle något spara uppgifter hos dig eller hämtas från någon annan publiceras ingenting förrän det är borttaget.",
                "The program that builds the website reads every page and the whole design before anything is published. If something would store data with you or be fetched from elsewhere, nothing is published until it is gone."
            ) + addresses)
        let organisation = MarkdownWriter.plain(site.organisation.name)
        page.paragraph(
            say("\(organisation) ansvarar för webbplatsen.", "\(organisation) is responsible for the website."))
        page.heading(2, say("Om du följer en länk härifrån", "If you follow a link from here"))
        page.paragraph(
            say(
                "Några länkar kan leda till andra webbplatser. De kan använda kakor. Vad som gäller där står på den webbplats du kommer till.",
                "Some links may lead to other websites. They may use cookies. What holds there is told on the website you come to."
            ))
        if let address = site.organisation.webmaster ?? site.organisation.feedback ?? site.organisation.email {
            let link = MarkdownWriter.email(address)
            page.heading(2, say("Frågor", "Questions"))
            page.paragraph(
                say(
                    "Har du frågor om kakor? Skriv till \(link).",
                    "Do you have questions about cookies? Write to \(link)."))
        }
        return page.text
    }

    private var addresses: String {
        switch seen.addresses {
        case 0: return ""
        case 1:
            return say(
                " Den här gången prövades en adress till bilder och annat som sidorna hämtar. Den leder inte till någon annan webbplats.",
                " This time one address of pictures and other things that the pages fetch was tested. It does not lead to another website."
            )
        default:
            let count = NumberStyle(language == .swedish ? .swedish : .english).whole(seen.addresses)
            return say(
                " Den här gången prövades \(count) adresser till bilder och annat som sidorna hämtar. Ingen leder till någon annan webbplats.",
                " This time \(count) addresses of pictures and other things that the pages fetch were tested. None leads to another website."
            )
        }
    }
}

/// What the pages fetch and run, as far as it is known before the site is resolved.
struct FetchedThings: Hashable, Sendable {
    /// How many addresses of pictures, stylesheets and other things were looked at.
    var addresses: Int
    /// How many scripts may run.
    var scripts: Int
    /// How many forms there are, whose answers are sent to the site's own server.
    var forms = 0
}
