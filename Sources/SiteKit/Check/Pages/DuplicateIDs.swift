// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R18: two elements with the same `id`. A link to it, or a name taken from it, finds the first of them only.
struct DuplicateIDs: OutputRule {
    static let descriptor = RuleDescriptor(.duplicateID, "R18", .error, criteria: ["4.1.1"], isOfLaw: true)

    func check(_ page: RenderedPage, _ findings: inout [Finding]) {
        let ids = page.ids
        guard ids.count > 1 else { return }
        guard ids.map({ page.html.number(of: $0) }).repeats else { return }
        var seen: Set<ArraySlice<UInt8>> = []
        for id in ids where !seen.insert(page.html[id]).inserted {
            return findings.append(.duplicateID(page, String(decoding: page.html[id], as: UTF8.self)))
        }
    }
}

extension Finding {
    fileprivate static func duplicateID(_ page: RenderedPage, _ id: String) -> Finding {
        Finding(
            DuplicateIDs.descriptor, at: page.location,
            Wording(
                sv: "Sidan har två element med id=\"\(id)\".", en: "The page has two elements with id=\"\(id)\"."),
            help: Wording(
                sv:
                    "Länkar dit, och namn som hämtas därifrån, hittar bara det första. Texten ger aldrig två rubriker samma id,\n"
                    + "så det ena står i temat: ge det ett eget, gärna med understreck (\(id)_2), som rubriker aldrig får.",
                en:
                    "Links to it, and names taken from it, find the first only. The text never gives two headings one id,\n"
                    + "so one of them stands in the theme: give it its own, with an underscore (\(id)_2), which headings never get."
            ))
    }
}
