// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R37: a page on which nothing says where in the site it is: no trail, and no link in a menu that is marked as the page itself.
struct UnmarkedPlace: OutputRule {
    static let descriptor = RuleDescriptor(.unmarkedPlace, "R37", .warning, criteria: ["2.4.8"])

    func check(_ page: RenderedPage, _ findings: inout [Finding]) {
        guard !page.hasCurrentPage, page.root != nil, let content = page.content, content.parsed.place.role != .home
        else {
            return
        }
        findings.append(.unmarkedPlace(page))
    }
}

extension Finding {
    fileprivate static func unmarkedPlace(_ page: RenderedPage) -> Finding {
        Finding(
            UnmarkedPlace.descriptor, at: page.location,
            Wording(
                sv: "Ingenting på sidan säger var på webbplatsen den hör hemma.",
                en: "Nothing on the page says where in the site it is."),
            help: Wording(
                sv: "Den som kommer från en sökning hittar inte vidare, och färg eller fetstil i menyn hörs inte.\n"
                    + "Skriv i temat, i länkstigen eller menyn:  {{#is_current}} aria-current=\"page\"{{/is_current}}",
                en: "Who comes from a search cannot find the way on, and colour or bold in the menu is not heard.\n"
                    + "Write in the theme, in the trail or the menu:  {{#is_current}} aria-current=\"page\"{{/is_current}}"
            ))
    }
}
