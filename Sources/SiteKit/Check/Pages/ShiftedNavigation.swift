// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R35: what stands around the content comes in another order on one page than on the others: the parts of the frame, the links of
/// a menu, the way to help. Who has learnt one page by heart is lost on the next.
struct ShiftedNavigation: OutputRule {
    static let descriptor = RuleDescriptor(
        .shiftedNavigation, "R35", .error, criteria: ["3.2.3", "3.2.6"], isOfLaw: true)

    func check(_ pages: [PageSummary], in site: Site, _ findings: inout [Finding]) {
        var frames: [Language: Int] = [:]
        for number in pages.indices where !pages[number].skeleton.parts.isEmpty {
            guard let model = frames[pages[number].language] else {
                frames[pages[number].language] = number
                continue
            }
            let (parts, others) = (pages[number].skeleton.parts, pages[model].skeleton.parts)
            if parts != others, isShifted(parts, others) { findings.append(.shiftedParts(pages[number], pages[model])) }
        }
        RepeatedMenus(pages).each(where: { isShifted($0.map(\.target), $1.map(\.target)) }) { number, model in
            findings.append(.shiftedLinks(pages[number], pages[model]))
        }
    }

    /// Whether what both have comes in different orders.
    private func isShifted<Element: Hashable>(_ left: [Element], _ right: [Element]) -> Bool {
        if left.count * right.count <= 512 { return left.filter(right.contains) != right.filter(left.contains) }
        let (inLeft, inRight) = (Set(left), Set(right))
        return left.filter(inRight.contains) != right.filter(inLeft.contains)
    }
}

/// R35: a link of a menu that has other words on one page than on the others, though it leads to the same place.
struct RenamedLinks: OutputRule {
    static let descriptor = RuleDescriptor(.renamedLink, "R35", .error, criteria: ["3.2.4"], isOfLaw: true)

    func check(_ pages: [PageSummary], in site: Site, _ findings: inout [Finding]) {
        RepeatedMenus(pages).each(where: isRenamed) { number, model in
            findings.append(.renamedLink(pages[number], pages[model]))
        }
    }

    private func isRenamed(_ left: [PageSkeleton.Link], _ right: [PageSkeleton.Link]) -> Bool {
        let words = Dictionary(right.map { ($0.target, $0.text) }) { first, _ in first }
        return left.contains { link in words[link.target].map { $0 != link.text } ?? false }
    }
}

/// The menus that pages have in common, each as it stands on the page that has most of it.
private struct RepeatedMenus {
    private let pages: [PageSummary]
    private var models: [UInt64: (page: Int, menu: PageSkeleton.Menu)] = [:]

    init(_ pages: [PageSummary]) {
        self.pages = pages
        for number in pages.indices {
            for menu in pages[number].skeleton.menus {
                if let known = models[menu.name], known.menu.links.count >= menu.links.count { continue }
                models[menu.name] = (number, menu)
            }
        }
    }

    /// Visits the pages with a menu that is not as it should be, each with the page that has its model. Two menus with the same name
    /// are the same only when they share three links: those that lead to the next and the last page share fewer.
    func each(
        where isWrong: (_ links: [PageSkeleton.Link], _ model: [PageSkeleton.Link]) -> Bool,
        visit: (_ page: Int, _ model: Int) -> Void
    ) {
        for number in pages.indices {
            for menu in pages[number].skeleton.menus {
                guard let model = models[menu.name],
                    model.menu.content != menu.content
                else { continue }
                guard menu.links.count >= 3, model.menu.links.count >= 3 else { continue }
                guard shareThree(menu.links, model.menu.links), isWrong(menu.links, model.menu.links) else { continue }
                visit(number, model.page)
                break
            }
        }
    }

    private func shareThree(_ links: [PageSkeleton.Link], _ others: [PageSkeleton.Link]) -> Bool {
        // Contents lists and steps differ on every page and are short: to look through them costs less than to make a set.
        if links.count * others.count <= 512 {
            return links.count { link in others.contains { $0.target == link.target } } >= 3
        }
        let known = Set(others.map(\.target))
        return links.count { known.contains($0.target) } >= 3
    }
}

extension Finding {
    fileprivate static func shiftedParts(_ page: PageSummary, _ model: PageSummary) -> Finding {
        Finding(
            ShiftedNavigation.descriptor, at: page.location,
            Wording(
                sv:
                    "Sidhuvud, menyer, innehåll, sidfot och kontaktvägar kommer i en annan ordning än på \(model.path).",
                en: "Head, menus, content, foot and ways to contact come in another order than on \(model.path)."),
            help: Wording(
                sv: "Den som har lärt sig en sida utantill, med skärmläsare eller förstoring, går vilse på nästa.\n"
                    + "Låt temats alla sidmallar bygga på samma grund, layouts/base.mustache.",
                en: "Who has learnt one page by heart, with a screen reader or magnified, is lost on the next.\n"
                    + "Let all layouts of the theme build on the same base, layouts/base.mustache."))
    }

    fileprivate static func shiftedLinks(_ page: PageSummary, _ model: PageSummary) -> Finding {
        Finding(
            ShiftedNavigation.descriptor, at: page.location,
            Wording(
                sv: "En meny har sina länkar i en annan ordning än på \(model.path).",
                en: "A menu has its links in another order than on \(model.path)."),
            help: Wording(
                sv: "Den som har lärt sig menyn utantill hittar inte. Skriv den en gång i temat, av {{#menus.main}}.",
                en: "Who has learnt the menu by heart is lost. Write it once in the theme, of {{#menus.main}}."))
    }

    fileprivate static func renamedLink(_ page: PageSummary, _ model: PageSummary) -> Finding {
        Finding(
            RenamedLinks.descriptor, at: page.location,
            Wording(
                sv: "En länk i en meny har andra ord än på \(model.path), men leder till samma sida.",
                en: "A link of a menu has other words than on \(model.path), but leads to the same page."),
            help: Wording(
                sv: "Samma sak ska heta samma sak överallt, annars tror läsaren att det är något annat.\n"
                    + "Skriv menyn en gång i temat, av {{#menus.main}}.",
                en: "The same thing must have the same name everywhere, else the reader takes it for another.\n"
                    + "Write the menu once in the theme, of {{#menus.main}}."))
    }
}
