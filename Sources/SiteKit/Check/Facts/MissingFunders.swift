// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Pages of a funded project that do not name each funder. Whoever takes the money has promised to, wherever the project is told of.
struct MissingFunders: OutputRule {
    static let descriptor = RuleDescriptor(.missingFunder, "F01", .error)

    func check(_ page: RenderedPage, _ findings: inout [Finding]) {
        guard !page.funders.isEmpty else { return }
        let body = page.tags.first { $0.begins(.body) }?.range.upperBound ?? 0
        let isNamed = { (name: String) in page.html.firstPlace(of: escaped(name), in: body..<page.html.count) != nil }
        for funder in page.funders where !funder.contains(where: isNamed) {
            findings.append(.missingFunder(funder[0], at: page.location))
        }
    }

    /// A name as templates write it.
    private func escaped(_ name: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
            default: bytes.append(byte)
            }
        }
        return bytes
    }
}

extension Finding {
    fileprivate static func missingFunder(_ name: String, at location: SourceLocation) -> Finding {
        Finding(
            MissingFunders.descriptor, at: location,
            Wording(
                sv: "Sidan hör till ett projekt som \(name) finansierar, men nämner inte \(name).",
                en: "The page belongs to a project that \(name) funds, but does not name \(name)."),
            help: Wording(
                sv:
                    "Den som får stödet ska berätta om det överallt där projektet beskrivs; annars kan pengarna krävas tillbaka.\n"
                    + "Visas finansiärerna inte av temat? Lägg i sidmallen:  "
                    + "{{#page.project}}{{#funders}}<p>{{name}}</p>{{/funders}}{{/page.project}}",
                en:
                    "Whoever gets the money must tell of it wherever the project is described, or may have to pay it back.\n"
                    + "Does the theme not show the funders? Put in the layout:  "
                    + "{{#page.project}}{{#funders}}<p>{{name}}</p>{{/funders}}{{/page.project}}"))
    }
}
