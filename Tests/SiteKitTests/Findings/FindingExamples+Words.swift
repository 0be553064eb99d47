@testable import SiteKit

extension FindingExample {
    /// Findings of the rules about how a page is written, in the order of the codes.
    static let words: [FindingExample] = [
        .text(.addressLinkText, "Se <🔴https://exempel.se/stod/ansok>."),
        .text(
            .ambiguousLink, "[Anmälan](https://exempel.se/a) och [🔴Anmälan](https://exempel.se/b)."),
        .text(.falseNewWindow, "Se [programmet (öppnas i 🔴nytt fönster)](https://exempel.se/)."),
        .text(.genericLinkText, "[🔴Klicka här](index.md) för att se starten."),
        .text(
            .longLink,
            "[🔴Alla som vill vara med på galan i kommunhuset på torsdag kväll klockan sju](index.md)"),
        .text(.repeatedLink, "[Starten](index.md) eller [🔴första sidan](index.md)."),
    ]
}
