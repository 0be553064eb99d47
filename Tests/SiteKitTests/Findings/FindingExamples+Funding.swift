// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about what funders ask, in the order of the codes.
    static let funding: [FindingExample] = [
        funder(.funderWording, "    profil: 🔴tillvaxtverket-nationell\n    text: Projektet får stöd av staten.\n"),
        funder(
            .missingEmblem,
            "    profil: 🔴eruf-2021-2027\n    text: Medfinansieras av Europeiska unionen.\n"),
        funder(
            .missingProjectField,
            "    profil: eruf-2021-2027\n    text: Medfinansieras av Europeiska unionen.\n    logotyp: bilder/a.svg\n",
            project: "---\nrubrik: Projektet\ntyp: projekt\nstart: 2025-01-01\nsyfte: Fler jobb.\n---\n",
            at: "content/projekt.md:1"),
        funder(
            .smallEmblem,
            "    profil: eruf-2021-2027\n    text: Medfinansieras av Europeiska unionen.\n    logotyp: 🔴bilder/a.svg\n"
                + "  annan:\n    namn: Annan\n    logotyp: bilder/b.svg\n"),
        funder(.unknownFunderProfile, "    profil: 🔴eruf-2021\n"),
        funder(
            .wrongFunderPeriod,
            "    profil: eruf-2021-2027\n    text: Medfinansieras av Europeiska unionen.\n    logotyp: bilder/a.svg\n",
            project:
                "---\nrubrik: Projektet\ntyp: projekt\nstart: 🔴2012-01-01\nsyfte: Fler jobb.\nmål: Hundra jobb.\n---\n"
        ),
    ]

    /// A project with a funder. The emblem a.svg is smaller than the logo b.svg.
    private static func funder(
        _ code: DiagnosticCode, _ lines: String,
        project: String =
            "---\nrubrik: Projektet\ntyp: projekt\nstart: 2025-01-01\nsyfte: Fler jobb.\nmål: Hundra jobb.\n---\n",
        at place: String? = nil
    ) -> FindingExample {
        var example = FindingExample(
            code,
            [
                "site.yml": LiteralSite.settings + LiteralSite.assessment + "finansiärer:\n  fond:\n    namn: Fonden\n"
                    + lines,
                "content/projekt.md": project,
            ], at: place)
        for (name, size) in [("a.svg", "60 40"), ("b.svg", "90 60")] where lines.contains(name) {
            let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size)\"/>"
            example = example.with("content/bilder/\(name)", picture)
        }
        return example
    }
}
