// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a finished page fetches: addresses that a template printed from a field may lead to other sites.
func checkOrigins(_ page: RenderedPage, in site: Site, _ findings: inout [Finding]) {
    guard !page.elements.isDisjoint(with: .fetching) else { return }
    for tag in page.tags where !tag.isEnd && tag.element.fetches {
        for attribute in tag.attributes(in: page.html) where attribute.isFetched(in: page.html) {
            let value = page.html[attribute.value]
            guard value.starts(with: "http".utf8) || value.starts(with: "//".utf8) else { continue }
            let address = plainText(value)
            if let base = site.settings.baseURL, address.hasPrefix(base) { continue }
            let element = String(decoding: page.html[tag.name], as: UTF8.self)
            findings.append(.offOrigin(address, element, at: page.location))
        }
    }
}

extension HTMLTag.Attribute {
    fileprivate func isFetched(in html: [UInt8]) -> Bool {
        switch name.count {
        case 3: html.matches("src", at: name.lowerBound)
        case 4: html.matches("data", at: name.lowerBound) || html.matches("href", at: name.lowerBound)
        case 6:
            html.matches("srcset", at: name.lowerBound) || html.matches("poster", at: name.lowerBound)
                || html.matches("action", at: name.lowerBound)
        case 10: html.matches("formaction", at: name.lowerBound) || html.matches("xlink:href", at: name.lowerBound)
        default: false
        }
    }
}
