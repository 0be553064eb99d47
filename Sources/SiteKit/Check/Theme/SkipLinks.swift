// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A way past the menus for those who use a keyboard: the first link, to something that is there and takes focus.
struct SkipLinks: ThemeRule {
    static let descriptor = RuleDescriptor(.skipLink, "R20", .error, criteria: ["2.4.1"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for layout in theme.layouts where layout.isPage {
            // With nothing to step through before the main part, no one needs a way past it.
            let before = layout.tags.prefix { $0.role != "main" }
            guard before.count < layout.tags.count, let first = before.first(where: \.isFocusable) else { continue }
            guard first.isSkipLink, let target = first["href"]?.literal?.dropFirst() else {
                findings.append(.skipLink(.missing, at: first.location))
                continue
            }
            guard let goal = layout.tags.first(where: { $0["id"]?.literal.map { $0 == target } ?? false }) else {
                findings.append(.skipLink(.toNothing(String(target)), at: first.location))
                continue
            }
            if !goal.isFocusable, goal["tabindex"] == nil {
                findings.append(.skipLink(.unfocusable(goal.name), at: goal.location))
            }
        }
    }
}

private enum SkipFault {
    case missing, toNothing(String), unfocusable(String)
}

extension Finding {
    fileprivate static func skipLink(_ fault: SkipFault, at location: SourceLocation) -> Finding {
        let line = "<a class=\"skip\" href=\"#main\">{{strings.skip}}</a>"
        let (message, help): (Wording, Wording) =
            switch fault {
            case .missing:
                (
                    Wording(
                        sv: "Det första man kan stega till är ingen länk förbi menyn.",
                        en: "The first that one can step to is no link past the menu."),
                    Wording(sv: "Skriv först i <body>:  \(line)", en: "Write first in <body>:  \(line)")
                )
            case .toNothing(let target):
                (
                    Wording(
                        sv: "Länken förbi menyn leder till ”\(target)”, som inte finns på sidan.",
                        en: "The link past the menu leads to “\(target)”, which is not on the page."),
                    Wording(
                        sv: "Skriv  <main id=\"\(target)\" tabindex=\"-1\">",
                        en: "Write  <main id=\"\(target)\" tabindex=\"-1\">")
                )
            case .unfocusable(let name):
                (
                    Wording(
                        sv: "Hit leder länken förbi menyn, men fokus kan inte stå här.",
                        en: "The link past the menu leads here, but focus cannot stand here."),
                    Wording(sv: "Skriv  <\(name) … tabindex=\"-1\">", en: "Write  <\(name) … tabindex=\"-1\">")
                )
            }
        return Finding(
            SkipLinks.descriptor, at: location, message,
            help: Wording(
                sv: "Den som använder tangentbord måste annars stega genom hela menyn på varje sida. " + help.swedish,
                en: "Whoever uses a keyboard must otherwise step through the whole menu on every page. " + help.english)
        )
    }
}
