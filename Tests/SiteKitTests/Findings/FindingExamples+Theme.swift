// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about the theme, in the order of the codes.
    static let theme: [FindingExample] = [
        .layout(
            .blockedZoom,
            page(head: title + "<meta name=\"viewport\" 🔴content=\"width=device-width, user-scalable=no\">", main: "")),
        FindingExample(
            .contrastTooLow,
            ["theme/theme.yml": colours.replacing("ink: {light: \"#1a1a1a\"", with: "ink: {light: 🔴\"#777777\"")]),
        .style(.coveredFocus, ".bar { position: 🔴sticky; top: 0 }"),
        .style(.fixedHeight, ".box { height: 🔴200px }"),
        .style(.fixedTextSize, "p { font-size: 🔴14px }"),
        .style(.justifiedText, "p { text-align: 🔴justify }"),
        .style(.literalColour, "p { color: 🔴#333 }"),
        .style(.lockedSpacing, "p { 🔴line-height: 1.2 !important }"),
        .style(.lostFocus, "a:focus { outline: 🔴none }"),
        FindingExample(
            .lowRatio,
            ["theme/theme.yml": colours + "  - {text: 🔴mist, ground: paper, ratio: 1.2}\n"]),
        .layout(
            .missingLandmark,
            "<html lang=\"sv\"><head>" + viewport + title + "</head>🔴<body>" + here + "{{{page.body}}}" + footer
                + "</body></html>"),
        .style(.missingUnderline, "p a { text-decoration: 🔴none }"),
        .layout(
            .missingViewport,
            "<html lang=\"sv\">🔴<head>" + title + "</head><body><main>" + here + "</main>" + footer + "</body></html>"),
        .layout(.movingContent, page(main: "🔴<marquee>Snart!</marquee>")),
        .layout(
            .outsideLandmarks,
            "<html lang=\"sv\"><head>" + viewport + title + "</head><body>🔴Hej<main>" + here + "</main>" + footer
                + "</body></html>"),
        .layout(.pageRefresh, page(head: viewport + title + "🔴<meta http-equiv=\"refresh\" content=\"5\">", main: "")),
        .layout(
            .skipLink, page(before: "<nav>🔴<a href=\"{{site.address}}\">Start</a></nav>", main: "{{{page.body}}}")),
        .style(.smallTarget, "button { height: 🔴1rem }"),
        FindingExample(.storedData, ["theme/assets/minne.js": "// sparar\nwindow.🔴localStorage.setItem('a', 'b')\n"]),
        .style(.unaskedMotion, "p { 🔴transition: color .2s }"),
        .style(.uncertainContrast, "p { opacity: 🔴.6 }"),
        .layout(.ungroupedChoices, page(main: "<label>🔴<input type=\"radio\" name=\"a\"> Ja</label>")),
        .layout(
            .unknownAutocomplete, page(main: "<label>E-post <input 🔴autocomplete=\"epost\"></label>")),
        .style(.unknownVariable, "p { color: var(🔴--inkk) }"),
        .layout(.unlabelledField, page(main: "🔴<input placeholder=\"E-post\">")),
        .style(.unlistedPair, ".box { background: var(--mist); color: 🔴var(--ink) }"),
        .layout(
            .unnamedNavigation,
            page(before: "🔴<nav><p>A</p></nav><nav aria-label=\"B\"><p>B</p></nav>", main: "")),
        .layout(.unreachableScroll, page(main: "🔴<div class=\"wide\">{{{page.body}}}</div>")).with(
            "theme/assets/site.css",
            ":focus-visible{outline:.125rem solid}p{hyphens:auto;overflow-wrap:break-word}\n.wide { overflow-x: auto }\n"
        ),
        .style(.unzoomableText, "h1 { font-size: 🔴5vw }"),
        FindingExample(
            .weakFocus,
            ["theme/assets/site.css": ":focus-visible{outline:.125rem solid}\na:focus-visible{outline:🔴1px solid}\n"]),
    ]

    private static let viewport = "<meta name=\"viewport\" content=\"width=device-width\">"
    private static let title = "<title>{{page.document_title}}</title>"

    /// What says where in the site a page is.
    private static let here = "<h1 aria-current=\"page\">{{page.title}}</h1>"

    /// A whole layout with its parts.
    static func page(
        head: String = viewport + title, before: String = "", main: String, footer: String = footer
    ) -> String {
        "<html lang=\"sv\"><head>\(head)</head><body>\(before)<main>\(here)\(main)</main>\(footer)</body></html>"
    }
}
