// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about what is said, and of ways to every page, in the order of the codes.
    static let facts: [FindingExample] = [
        FindingExample(
            .contactEnded,
            [
                "content/a.md": "---\nrubrik: A\nkontakt: vera\n---\n",
                "content/kontakter/index.md": "---\nrubrik: Kontakter\n---\n",
                "content/kontakter/vera.md":
                    "---\nnamn: Vera Exempel\ntelefon: 0918-140 00\nslutar: 🔴2026-11-30\n---\n",
            ]),
        FindingExample.text(.contradictoryFact, "Kim Exempel: [🔴08-465 004 09](tel:+46846500409)").with(contact),
        FindingExample(
            .missingFunder,
            [
                "site.yml": start + "finansiärer:\n  fond:\n    namn: Fiktiva fonden\n",
                "content/projekt.md": "---\nrubrik: Projektet\ntyp: projekt\nstart: 2026-01-01\n---\n",
                "theme/layouts/home.mustache":
                    "<h1>{{page.title}}</h1>{{#menus.footer}}{{#address}}<a href=\"{{address}}\">{{title}}</a>{{/address}}{{/menus.footer}}",
            ], at: "content/index.md"),
        .text(.mixedPhones, "Växel [08-465 004 02](tel:+46846500402).\n\nEller [🔴08-46 500 402](tel:+46846500402)."),
        .text(.mixedTimes, "Öppet 🔴08:00 och kl. 12.00."),
        FindingExample(
            .orphanPage,
            [
                "site.yml": start + "meny: [index.md]\n",
                "content/a.md": "---\nrubrik: A\n---\n",
            ], at: "content/a.md"),
        .text(.personalNumber, "Anmäld av 🔴121212-1212."),
        FindingExample(
            .presentTense,
            ["content/a.md": "---\nrubrik: A\ntyp: projekt\nstart: 2012\nslut: 2013\n---\n\nDet 🔴drivs av kommunen.\n"]),
        .contact(.privateData, "e-post: 🔴kim.exempel@gmail.com"),
        FindingExample.text(.repeatedFact, "Ring 🔴08-465 004 02.").with(contact),
        FindingExample.text(.repeatedHours, "Öppet 🔴måndag–torsdag 08.00–16.30.").with(
            "site.yml",
            LiteralSite.settings + "  öppettider:\n    måndag–torsdag: 08.00–16.30\n" + LiteralSite.assessment),
        .text(.unlinkedPhone, "Ring Giftinformationen på 🔴010-456 67 00."),
        FindingExample(
            .unreachableContact, ["content/a.md": "---\nnamn: A\ntyp: kontakt\n---\n"], at: "content/a.md"),
        .text(.wrongWeekday, "Vi ses 🔴fredag 3 december 2026."),
    ]

    private static let start = LiteralSite.settings + LiteralSite.assessment

    /// A person who can be reached.
    private static let contact = "---\nnamn: Kim Exempel\ntyp: kontakt\ntelefon: 08-465 004 02\n---\n"

    private func with(_ contact: String) -> FindingExample { with("content/kim.md", contact) }
}
