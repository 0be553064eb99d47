// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// T05: a page that does not lead to the accessibility statement (recital 5 of Commission implementing decision 2018/1523: from every
/// page). The menu at the foot holds the link; a theme must show it.
struct MissingStatementLink: OutputRule {
    static let descriptor = RuleDescriptor(.missingStatementLink, "T05", .error, isOfLaw: true)

    func check(_ page: RenderedPage, _ findings: inout [Finding]) {
        guard let address = page.statementAddress else { return }
        let html = page.html
        let wanted = Array(address.utf8)
        // The link mostly stands at the foot.
        let link = page.tags.last { tag in
            guard tag.begins(.a), let value = tag.value("href", in: html) else { return false }
            return value.count == wanted.count && html.holds(wanted, at: value.startIndex)
        }
        if link == nil { findings.append(.missingStatementLink(page.location)) }
    }
}

extension Finding {
    fileprivate static func missingStatementLink(_ location: SourceLocation) -> Finding {
        Finding(
            MissingStatementLink.descriptor, at: location,
            Wording(
                sv: "Sidan leder inte till tillgänglighetsredogörelsen.",
                en: "The page does not lead to the accessibility statement."),
            help: Wording(
                sv: "Varje sida ska ha en länk dit. Temat måste visa menyn i sidfoten:  {{#menus.footer}}",
                en: "Every page must link to it. The theme must show the menu at the foot:  {{#menus.footer}}"))
    }
}
