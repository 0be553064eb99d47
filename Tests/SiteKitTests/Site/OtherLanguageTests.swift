// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("Texts in another language than the page")
struct OtherLanguageTests {
    /// Every text that a page takes from elsewhere, after the language that it says.
    private static let layout = """
        {{#site.other_language}}{{code}}{{/site.other_language}}:{{site.name}}
        {{#site.organisation.switchboard}}{{#other_language}}{{code}}{{/other_language}}:{{label}}{{/site.organisation.switchboard}}
        {{#site.organisation.visiting_address}}{{#other_language}}{{code}}{{/other_language}}:{{name}}{{/site.organisation.visiting_address}}
        {{#site.organisation.opening_hours}}{{#exceptions}}{{#other_language}}{{code}}{{/other_language}}:{{reason}}{{/exceptions}}{{/site.organisation.opening_hours}}
        {{#site.funders}}{{#other_language}}{{code}}{{/other_language}}:{{text}}{{/site.funders}}
        {{#menus.main}}{{#other_language}}{{code}}{{/other_language}}:{{title}} {{/menus.main}}
        {{#page.contacts}}{{#other_language}}{{code}}{{/other_language}}:{{job_title}} {{#phone}}{{#other_language}}{{code}}{{/other_language}}:{{label}}{{/phone}}{{/page.contacts}}
        {{#page.project}}{{#other_language}}{{code}}{{/other_language}}:{{title}}{{/page.project}}
        """

    private static let site: LiteralSite = [
        "site.yml": """
        namn: Exempel
        språk: sv
        fler_språk: [en]
        organisation:
          namn: Exempels kommun
          organisationsnummer: 299900-0009
          växel: 08-465 004 00 (växel)
          besöksadress: {namn: Rådhuset, gata: Exempelgatan 1, postnummer: 123 45, ort: Exempel}
          öppettider:
            fredag: 08.00–16.00
            2026-12-24: stängt, julafton
        meny: [om.md, kakor.md]
        finansiärer:
          fonden: {namn: Fonden, text: Fonden betalar.}
        """,
        "theme/layouts/page.mustache": layout,
        "content/om.md": "---\nrubrik: Om\nkontakt: chef\n---\n",
        "content/om.en.md": "---\ntitle: About\ncontact: chef\n---\n",
        "content/kakor.md": "---\nrubrik: Kakor\n---\n",
        "content/projekt.md": "---\nrubrik: Projektet\ntyp: projekt\nstart: 2026-01-01\n---\n",
        "content/kontakter/chef.md": "---\nnamn: Kim Exempel\ntitel: Chef\ntelefon: 08-465 004 01 (direkt)\n---\n",
    ]

    @Test("They say which")
    func other() async throws {
        let page = try #require(
            await Self.site.published().first { $0.key.hasPrefix("en/om") || $0.key.hasPrefix("om.en") })
        #expect(
            page.value
                == """
                sv:Exempel
                sv:växel
                sv:Rådhuset
                sv:julafton
                sv:Fonden betalar.
                :About sv:Kakor 
                sv:Chef sv:direkt
                sv:Projektet
                """)
    }

    @Test("On a page in their own language they say nothing")
    func own() async throws {
        #expect(
            try await Self.site.published()["om.html"] == """
                :Exempel
                :växel
                :Rådhuset
                :julafton
                :Fonden betalar.
                :Om :Kakor 
                :Chef :direkt
                :Projektet
                """)
    }
}
