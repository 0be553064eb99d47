// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SiteKit

/// A site whose theme has these colours and this stylesheet, after the plain theme's own rule.
private func site(_ css: String, _ theme: String = FindingExample.colours) -> LiteralSite {
    [
        "theme/theme.yml": theme,
        "theme/assets/site.css": ":focus-visible{outline:.125rem solid var(--ink)}\n" + css + "\n",
    ]
}

@Suite("Colours of a theme")
struct ThemeColourTests {
    @Test(
        "What is proved is let alone",
        arguments: [
            "body { background: var(--paper); color: var(--ink) }",
            "p { color: inherit } a { color: currentColor } b { color: unset; background: none }",
            ".x { border-color: transparent; border: 1px solid var(--mist) }",
            "@media (forced-colors: active) { a { color: LinkText; border-color: Highlight } :root { --ink: CanvasText } }",
            ".x { background: var(--paper) } .x .y { color: var(--ink) }",
            ".x::before { content: \"\"; background: var(--mist) }",
            ":root { --ring: var(--ink); --line: 1px solid var(--mist) } a { outline-color: var(--ring); border: var(--line) }",
            ".x { background: url(\"#x\") var(--paper) }",
            "img { opacity: .5 } .x { opacity: 0 } @keyframes y { from { opacity: .2 } }",
            ".red { font-family: Snow, \"Tan\" } #fff { margin: 0 } .x { grid-area: red; animation-name: none }",
            "a { color: var(--ink, var(--ink)) }",
            "input { border: 1px solid var(--mist); border-bottom: 2px solid var(--ink) }",
            ".card { background: var(--paper); border: 1px solid var(--ink) } button { border: 0; border-radius: 1rem }",
        ])
    func silent(_ css: String) async {
        await site(css).expectFindings([])
    }

    @Test(
        "What nothing has proved is found, in its place",
        arguments: [
            ("a { color: 🔴RebeccaPurple }", "literal-colour"), ("a { color: 🔴rgb(1 2 3 / 50%) }", "literal-colour"),
            ("a { background: linear-gradient(🔴#fff, var(--paper)) }", "literal-colour"),
            ("a { box-shadow: 0 0 1px 🔴black }", "literal-colour"), ("a { --x: 🔴#abc }", "literal-colour"),
            ("a { color: 🔴color-mix(in srgb, var(--ink), var(--paper)) }", "literal-colour"),
            ("a { color: 🔴CanvasText }", "literal-colour"), ("a { color: var(--ink, 🔴#000) }", "literal-colour"),
            ("@media print { a { color: 🔴#000 } }", "literal-colour"), ("a { & b { color: 🔴red } }", "literal-colour"),
            ("a { color: 🔴var(--mist) }", "unlisted-pair"), ("a { outline: 🔴2px solid var(--mist) }", "unlisted-pair"),
            (".x { background: var(--mist) } .x a { color: 🔴var(--ink) }", "unlisted-pair"),
            ("body { color: var(--ink) } .x { background: 🔴var(--mist) }", "unlisted-pair"),
            (".x { background: var(--mist) } @media print { .x > b { color: 🔴var(--ink) } }", "unlisted-pair"),
            (".x { --paper: 🔴var(--mist) }", "unlisted-pair"), ("a { color: var(🔴--blue) }", "unknown-variable"),
            ("input { border: 🔴1px solid var(--mist) }", "unlisted-pair"),
            (":root { --line: 1px solid var(--mist) } .knapp { border-top: 🔴var(--line) }", "unlisted-pair"),
            ("a { opacity: 🔴60% }", "uncertain-contrast"), ("a { mix-blend-mode: 🔴multiply }", "uncertain-contrast"),
        ])
    func found(_ css: String, _ code: String) async {
        var site = site("")
        site["theme/assets/site.css"] = ":focus-visible{outline:.125rem solid var(--ink)}\n" + css + "\n"
        let found = await site.findings()
        #expect(site.marks.allSatisfy { found.contains("\($0): \(code)") }, "\(found)")
    }

    @Test(
        "A token one shade too light is refused, with the right colour", arguments: ["#767676", "#777777", "#8a8a8a"])
    func tooLight(_ text: String) async throws {
        let theme =
            "name: T\ntokens:\n  ink: {light: \"\(text)\"}\n  paper: {light: \"#ffffff\"}\npairs:\n  - {text: ink, ground: paper, ratio: 4.5}\n"
        let findings = await site("", theme).diagnostics().filter { $0.code == .contrastTooLow }
        guard text != "#767676" else { return #expect(findings.isEmpty) }
        let finding = try #require(findings.first)
        #expect(findings.count == 1, "print and dark mode have the same colours: one fault")
        #expect(finding.help?.swedish.contains("ink: {… light: \"#767676\" …}") == true, "\(finding)")
        #expect(finding.criteria == ["1.4.3", "1.4.11"])
    }

    @Test("Each mode is proved by itself, and the suggestion passes on all grounds")
    func modes() async throws {
        let theme = """
            name: T
            tokens:
              ink: {light: "#1a1a1a", dark: "#808080", more: "#1a1a1a", more-dark: "#ffffff", print: "#aaaaaa"}
              paper: {light: "#ffffff", dark: "#101010", more-dark: "#000000", print: "#ffffff"}
              card: {light: "#eeeeee", dark: "#303030", more-dark: "#000000", print: "#ffffff"}
            pairs:
              - {text: ink, ground: paper, ratio: 4.5}
              - {text: ink, ground: card, ratio: 4.5}
            """
        let findings = await site("", theme).diagnostics().filter { $0.code == .contrastTooLow }
        #expect(
            findings.map(\.message.swedish) == [
                "ink syns för svagt mot card i mörkt läge: kontrasten är 3,34:1, och 4,5:1 krävs.",
                "ink syns för svagt mot paper i utskrift: kontrasten är 2,32:1, och 4,5:1 krävs.",
            ])
        let dark = try #require(findings.first?.help?.swedish.split(separator: "\"").dropFirst().first)
        for ground in ["#101010", "#303030"] {
            let (text, ground) = try (#require(ScreenColour(String(dark))), #require(ScreenColour(ground)))
            #expect(text.contrast(to: ground) >= 4.5)
        }
    }

    @Test("The site's own colours are held to the same, where they stand")
    func own() async throws {
        var site = site("", FindingExample.colours.replacing("ink: {light", with: "ink: {alias: primär, light"))
        site["site.yml"] += "tema:\n  färger:\n    primär: 🔴\"#999999\"\n"
        await site.expectFindings(site.marks.map { "\($0): contrast-too-low" })
        let finding = try #require(await site.diagnostics().first)
        #expect(finding.message.swedish.hasPrefix("primär syns för svagt mot "))
        #expect(finding.help?.swedish.contains("primär: \"#") == true)
    }

    @Test(
        "A ratio is never rounded up to what it is not",
        arguments: [(4.499, "4,49:1"), (4.5, "4,5:1"), (7.0, "7:1"), (3.051, "3,05:1")])
    func words(_ ratio: Double, _ words: String) {
        #expect(ratioWords(ratio).swedish == words)
    }
}

@Suite("Stylesheets of a theme")
struct ThemeStyleTests {
    @Test(
        "What harms no one is let alone",
        arguments: [
            "a:focus { outline: none } a:focus-visible { outline: 2px solid }", "* { outline: 0 }",
            ":focus:not(:focus-visible) { outline: 0 }",
            "main:focus-visible { outline: 0; box-shadow: inset 0 2px var(--ink) }",
            ".menu a { text-decoration: none }", "nav a { text-decoration: none }", "a:hover { text-decoration: none }",
            "a { text-decoration: none; border-bottom: 1px solid }",
            "@media print { a { text-decoration: none } p { font-size: 12pt } }",
            "p { font-size: 1rem; font-size: clamp(1rem, 2vw, 2rem) } small { font-size: 87.5% }",
            "img { height: 200px } .x { min-height: 200px; height: 3rem } .y { max-height: 1px; height: 1px; overflow: hidden }",
            "@media (prefers-reduced-motion: no-preference) { a { transition: color 1s } }",
            "a { transition: color 1s } @media (prefers-reduced-motion: reduce) { * { transition: none } }",
            "a { transition: none; animation: none }",
            "html { scroll-padding-top: 5rem } .x { position: sticky; top: 0 }",
            ".x { position: fixed }", "button { min-height: 2.75rem }", "input { height: 44px }",
            "pre { white-space: pre-wrap }",
            ":root { --target: 2.75rem } nav a { min-height: var(--target) }",
            "@page { margin: 2cm; font: 9pt sans-serif }",
        ])
    func silent(_ css: String) async {
        await site(css).expectFindings([])
    }

    @Test(
        "What harms someone is found",
        arguments: [
            ("p :focus { outline: 🔴0 }", "lost-focus"),
            ("a:focus { outline-style: 🔴none } p:focus-visible { outline: 2px solid }", "lost-focus"),
            ("a { text-decoration: 🔴none }", "missing-underline"),
            ("main a:link { text-decoration-line: 🔴none }", "missing-underline"),
            ("p { font: bold 🔴12px/1.5 serif }", "fixed-text-size"),
            (".x { height: 🔴3rem; overflow: hidden }", "fixed-height"),
            ("p { font-size: 🔴calc(2vw + 1vh) }", "unzoomable-text"),
            ("a { 🔴animation: x 1s infinite }", "unasked-motion"),
            ("html { 🔴scroll-behavior: smooth }", "unasked-motion"),
            (".x { position: 🔴fixed; bottom: 0 }", "covered-focus"),
            ("nav a { min-height: 🔴2rem }", "small-target"), ("pre { overflow: 🔴auto }", "unreachable-scroll"),
            (":root { --low: 1.5rem } button { height: 🔴var(--low) }", "small-target"),
        ])
    func found(_ css: String, _ code: String) async {
        var site = site("")
        site["theme/assets/site.css"] = ":focus-visible{outline:.125rem solid var(--ink)}\n" + css + "\n"
        await site.expectFindings(site.marks.map { "\($0): \(code)" })
    }

    @Test("A class around a page's text is about the links in it")
    func textClass() async {
        var site = site(".text a { text-decoration: 🔴none } .menu a { text-decoration: none }")
        site["theme/layouts/page.mustache"] = LiteralSite.layout.replacing(
            "{{{page.body}}}", with: "<div class=\"text wide\">{{{page.body}}}</div>")
        await site.expectFindings(site.marks.map { "\($0): missing-underline" })
    }

    @Test(
        "Hostile stylesheets do not stop a build",
        arguments: ["a{", "/*", "a{color:var(--", "@media{", ":is(:is(:is(", "a{b:url("])
    func hostile(_ css: String) async {
        _ = await site(String(repeating: css, count: 500)).findings()
    }
}
