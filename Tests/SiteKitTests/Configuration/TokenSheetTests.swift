// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

@Suite("The token sheet")
struct TokenSheetTests {
    private func sheet(_ colours: String) -> String {
        let theme = readThemeSettings(
            SourceFile(
                SourcePath("theme/theme.yml"),
                bytes: Array(
                    """
                    name: Prov
                    tokens:
                      ink: {light: "#111", dark: "#eee", print: "#000", alias: text}
                      link: {light: "#005ea5", alias: länk}
                    """.utf8)))
        let site = readSiteSettings(
            SourceFile(
                SourcePath("site.yml"),
                bytes: Array(
                    """
                    namn: Prov
                    språk: sv
                    organisation: {namn: Exempelköpings kommun, organisationsnummer: 299900-0009}
                    tema:
                      färger: \(colours)
                    """.utf8)))
        guard let settings = theme.value, let choice = site.value?.theme else { return "" }
        return String(decoding: tokenSheet(settings, choice), as: UTF8.self)
    }

    @Test("A site that says nothing gets the theme's own values")
    func own() {
        #expect(
            sheet("{}") == """
                :root{--ink:#111;--link:#005ea5}
                @media (prefers-color-scheme:dark){:root{--ink:#eee}}
                @media print{:root{--ink:#000}}

                """)
    }

    @Test("One colour holds in light mode, and the theme's own in the others that it sets")
    func one() {
        #expect(
            sheet("{text: \"#222\"}") == """
                :root{--ink:#222;--link:#005ea5}
                @media (prefers-color-scheme:dark){:root{--ink:#eee}}
                @media print{:root{--ink:#000}}

                """)
    }

    @Test("A colour for each mode holds in that mode")
    func each() {
        let colours =
            "{länk: {ljus: \"#003\", mörk: \"#9cf\", kontrast: \"#001\", kontrast_mörk: \"#cff\", utskrift: \"#000\"}, ink: {dark: \"#fff\"}}"
        #expect(
            sheet(colours) == """
                :root{--ink:#111;--link:#003}
                @media (prefers-color-scheme:dark){:root{--ink:#fff;--link:#9cf}}
                @media (prefers-contrast:more){:root{--link:#001}}
                @media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{--link:#cff}}
                @media print{:root{--ink:#000;--link:#000}}

                """)
    }
}
