// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("What funders' texts say")
struct FunderWordingTests {
    @Test(
        "Each profile has words of its own, in full, and those of one period do not serve another",
        arguments: [
            ("eruf-2021-2027", "Medfinansieras av Europeiska unionen", true),
            ("eruf-2021-2027", "Finansieras av Europeiska unionen.", true),
            ("eruf-2021-2027", "Co-funded by the European Union", true),
            ("eruf-2021-2027", "Europeiska unionen, Europeiska regionala utvecklingsfonden", false),
            ("eruf-2021-2027", "Medfinansieras av EU", false),
            ("esf-plus", "Medfinansieras av Europeiska unionen genom ESF+", false),
            ("esf-plus", "Medfinansieras av Europeiska unionen med EU-medel", false),
            ("interreg", "Medfinansieras av Europeiska unionen, EU:s fond", false),
            ("eruf-2014-2020", "Europeiska unionen, Europeiska regionala utvecklingsfonden", true),
            ("eruf-2014-2020", "Medfinansieras av Europeiska unionen", false),
            ("leader", "Europeiska jordbruksfonden, Europeiska unionen", true),
            ("tillvaxtverket-nationell", "Projektet finansierades av Tillväxtverket.", true),
            ("tillvaxtverket-nationell", "Projektet finansierades av TVV.", false),
        ])
    func words(_ profile: String, _ text: String, _ isRight: Bool) async {
        var site: LiteralSite = ["content/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>"]
        site["site.yml"] =
            LiteralSite.settings + LiteralSite.assessment
            + "finansiärer:\n  fond:\n    namn: Fonden\n    profil: \(profile)\n    text: \"\(text)\"\n    logotyp: a.svg\n"
        let codes = await site.diagnostics().map(\.code).filter { $0 == .funderWording }
        #expect(codes.isEmpty == isRight)
    }
}
