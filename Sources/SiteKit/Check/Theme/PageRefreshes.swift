// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Pages that load anew or lead on by themselves.
struct PageRefreshes: ThemeRule {
    static let descriptor = RuleDescriptor(.pageRefresh, "R29", .error, criteria: ["2.2.1"], isOfLaw: true)

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for layout in theme.markup {
            for tag in layout.tags where tag.name == "meta" && tag["http-equiv"]?.literal?.lowercased() == "refresh" {
                findings.append(
                    Finding(
                        Self.descriptor, at: tag.location,
                        Wording(
                            sv: "Sidan laddas om, eller leder vidare, av sig själv.",
                            en: "The page loads anew, or leads on, by itself."),
                        help: Wording(
                            sv: "Den som läser långsamt hinner inte, och den som lyssnar får börja om. Ta bort raden; "
                                + "flyttade sidor skrivs under tidigare_adresser.",
                            en:
                                "Whoever reads slowly has no time, and whoever listens must begin again. Remove the line; "
                                + "pages that have moved are written under former_addresses.")))
            }
        }
    }
}
