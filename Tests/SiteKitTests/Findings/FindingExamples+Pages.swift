// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about finished pages, in the order of the codes.
    static let pages: [FindingExample] = [
        .document(.duplicateID, body: "<p id=\"a_1\">x</p><p id=\"a_1\">y</p>"),
        .document(.duplicateTitle, body: "", at: nil).with("content/b.md", "---\nrubrik: 🔴A\n---\n"),
        .document(.embeddedPage, body: "🔴<iframe src=\"karta.html\" title=\"Karta\"></iframe>", at: nil),
        .text(.emojiRun, "Välkommen 🔴🎉🎉🎉!"),
        .document(.longTitle, body: "", at: nil).with(
            "content/a.md",
            "---\nrubrik: 🔴Så anmäler du ditt företag till vårens kurser om upphandling\n---\n"),
        .document(.missingLanguage, root: "🔴<html>", body: "", at: nil).with(
            "content/b.md", "---\nrubrik: B\n---\n"),
        .document(.missingTitle, head: "🔴<title></title>", body: "", at: nil),
        .document(.namelessGraphic, body: "<svg viewBox=\"0 0 1 1\"></svg>"),
        .document(.namelessHeading, body: "<h2> </h2>"),
        .document(.namelessLink, body: "<a href=\"index.html\"></a>"),
        .document(.noHyphenation, body: "", at: "theme/assets/site.css").with(
            "theme/assets/site.css", ":focus-visible{outline:.125rem solid}"),
        .document(.renamedLink, top: menu("Om oss"), at: "content/index.md").with(
            "theme/layouts/home.mustache", frame(top: menu("Om projektet"))),
        .document(.shiftedNavigation, top: menu("Om oss"), at: "content/index.md").with(
            "theme/layouts/home.mustache",
            frame(
                top: "<nav aria-label=\"Meny\"><a href=\"om.html\">Om oss</a><a href=\"index.html\">Start</a>"
                    + "<a href=\"a.html\">A</a></nav>")),
        .document(.titleWithoutSite, head: "🔴<title>{{page.title}}</title>", body: "", at: nil),
        .document(.unmarkedPlace, heading: "<h1>{{page.title}}</h1>", body: ""),
        .document(.untitledFrame, body: "🔴<iframe src=\"karta.html\"></iframe>", at: nil).with(
            "site.yml", LiteralSite.settings + LiteralSite.assessment + "regler:\n  embedded-page: av\n"),
        .document(.wrongLanguage, root: "🔴<html lang=\"en\">", body: "", at: nil),
    ]

    /// A menu of three links.
    private static func menu(_ about: String) -> String {
        "<nav aria-label=\"Meny\"><a href=\"index.html\">Start</a><a href=\"om.html\">\(about)</a>"
            + "<a href=\"a.html\">A</a></nav>"
    }

    /// The foot of a page, which leads to the pages that the law asks for.
    static let footer =
        "<footer>{{#menus.footer}}{{#address}}<a href=\"{{address}}\">{{title}}</a>{{/address}}{{/menus.footer}}</footer>"

    /// A layout that makes whole documents; `top` stands before the content.
    static func frame(
        root: String = "<html lang=\"{{page.language.code}}\">",
        head: String = "<title>{{page.document_title}}</title>",
        heading: String = "<h1 aria-current=\"page\">{{page.title}}</h1>", top: String = "", body: String = ""
    ) -> String {
        "<!DOCTYPE html>" + root + "<head><meta name=\"viewport\" content=\"width=device-width\">" + head
            + "</head><body>" + (top.isEmpty ? "" : "<a href=\"#innehall\">Till innehållet</a>" + top)
            + "<main id=\"innehall\" tabindex=\"-1\">" + heading + body + "</main>" + footer + "</body></html>"
    }

    /// A site whose pages are whole documents, with the mistake in their layout.
    private static func document(
        _ code: DiagnosticCode, root: String = "<html lang=\"{{page.language.code}}\">",
        head: String = "<title>{{page.document_title}}</title>",
        heading: String = "<h1 aria-current=\"page\">{{page.title}}</h1>", top: String = "", body: String = "",
        at place: String? = "content/a.md"
    ) -> FindingExample {
        FindingExample(
            code,
            [
                "content/a.md": "---\nrubrik: A\n---\n",
                "theme/assets/site.css":
                    ":focus-visible{outline:.125rem solid}p{hyphens:auto;overflow-wrap:break-word}",
                "theme/layouts/page.mustache": frame(
                    root: root, head: head, heading: heading, top: top, body: body),
            ], at: place)
    }
}
