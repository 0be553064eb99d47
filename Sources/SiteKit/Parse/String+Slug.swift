// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// A name as it stands in an address: only `a–z 0–9 -`. Empty when it has no letters or digits.
func slug(of name: String) -> String {
    Slug.make(from: name)?.text ?? ""
}

/// A heading's text as it stands after `#` in an address. Longer than a name may be, since nothing is stored under it.
func fragment(of heading: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(heading.utf8.count + 8)
    Slug.append(heading.utf8.span, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
}

/// What GitHub and its like call headings, in order: lower case, spaces as hyphens, no other signs, and `-1`, `-2` after those that are
/// alike. Editors copy such addresses from there.
func gitHubAnchors(of headings: [String]) -> [String] {
    var counts: [String: Int] = [:]
    return headings.map { heading in
        var anchor = ""
        for scalar in heading.lowercased().unicodeScalars {
            if scalar == " " {
                anchor.unicodeScalars.append("-")
            } else if scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
                || scalar.properties.generalCategory == .decimalNumber
                || scalar.properties.generalCategory == .nonspacingMark
            {
                anchor.unicodeScalars.append(scalar)
            }
        }
        let count = counts[anchor, default: 0]
        counts[anchor] = count + 1
        return count == 0 ? anchor : "\(anchor)-\(count)"
    }
}
