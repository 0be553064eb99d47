// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// One telephone number written in two ways on a page, as 0918-140 00 and 0918-14 000: it looks like two.
struct MixedPhones: SiteRule {
    static let descriptor = RuleDescriptor(.mixedPhones, "E05", .warning)

    func check(page: Int, in site: Site, _ findings: inout [Finding]) {
        let mentions = site.pages[page].parsed.body.mentions
        guard mentions.count > 1 else { return }
        var first: [String: String] = [:]
        for mention in mentions {
            guard case .phone(let number) = mention.fact else { continue }
            let written = mention.written.typed
            guard let other = first[number] else {
                first[number] = written
                continue
            }
            if other == written || isForAbroad(other) != isForAbroad(written) { continue }
            findings.append(.mixedPhones(mention, other, PhoneNumber(number: number)))
        }
    }

    /// A number for callers at home may stand beside one for callers from abroad.
    private func isForAbroad(_ number: String) -> Bool { number.hasPrefix("+") }
}

extension String {
    /// With plain spaces.
    fileprivate var typed: String { String(decoding: TypedText(self[...]).bytes, as: UTF8.self) }
}

extension Finding {
    fileprivate static func mixedPhones(_ mention: Mention, _ other: String, _ number: PhoneNumber) -> Finding {
        let right = String(number.plain.map { $0 == "\u{A0}" ? " " : $0 })
        return Finding(
            MixedPhones.descriptor, at: mention.location,
            Wording(
                sv: "Samma telefonnummer skrivs på två sätt på sidan: \(other) och \(mention.written).",
                en: "One telephone number is written in two ways on the page: \(other) and \(mention.written)."),
            help: Wording(
                sv: "Det ser ut som två nummer. Skriv överallt:  \(right)",
                en: "It looks like two numbers. Write everywhere:  \(right)"))
    }
}
