// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Menus that those who listen cannot tell apart.
struct UnnamedNavigation: ThemeRule {
    static let descriptor = RuleDescriptor(.unnamedNavigation, "R19", .error, criteria: ["1.3.1"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        for layout in theme.layouts where layout.isPage {
            let menus = layout.tags.filter { $0.role == "navigation" }
            for (number, menu) in menus.enumerated() {
                let others = menus.enumerated().filter {
                    $0.offset != number && !$0.element.conditions.excludes(menu.conditions)
                }
                guard !others.isEmpty else { continue }
                if menu.label == nil {
                    findings.append(.unnamedNavigation(isSame: false, at: menu.location))
                } else if others.contains(where: { $0.offset < number && $0.element.label == menu.label }) {
                    findings.append(.unnamedNavigation(isSame: true, at: menu.location))
                }
            }
        }
    }
}

extension Finding {
    fileprivate static func unnamedNavigation(isSame: Bool, at location: SourceLocation) -> Finding {
        Finding(
            UnnamedNavigation.descriptor, at: location,
            isSame
                ? Wording(sv: "Två menyer på sidan heter likadant.", en: "Two menus on the page have the same name.")
                : Wording(
                    sv: "Sidan har flera menyer, och den här har inget namn.",
                    en: "The page has several menus, and this one has no name."),
            help: Wording(
                sv:
                    "Den som lyssnar hör bara ”navigering” flera gånger. Skriv ett namn:  <nav aria-label=\"{{strings.…}}\">",
                en:
                    "Whoever listens only hears “navigation” several times. Write a name:  <nav aria-label=\"{{strings.…}}\">"
            ))
    }
}
