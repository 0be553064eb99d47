// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Links without words (R06). A link of a picture without words is a finding of its own.
struct EmptyLinks: MarkdownRule {
    static let descriptor = RuleDescriptor(
        .emptyLink, "R06", .error, criteria: ["2.4.4", "4.1.2"], isOfLaw: true)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        for block in text.blocks where !block.spans.isEmpty && !block.kind.holdsBlocks {
            for number in block.spans where text.spans[number].kind == .link {
                let link = text.spans[number]
                guard text.isBlank(link.text), !text.spans[number..<link.end].contains(where: { $0.kind == .image })
                else { continue }
                let address = text.detail(link.address)
                findings.append(.emptyLink(address, at: text.location(ofAddress: link, in: block)))
            }
        }
    }
}

extension MarkdownKind {
    /// Whether blocks of the kind hold other blocks, so that their text and spans belong to those too.
    var holdsBlocks: Bool {
        switch self {
        case .blockQuote, .list, .item, .footnoteDefinition, .table, .tableRow: true
        default: false
        }
    }
}

extension Finding {
    fileprivate static func emptyLink(_ address: String, at location: SourceLocation) -> Finding {
        Finding(
            EmptyLinks.descriptor, at: location,
            Wording(
                sv: "Länken till ”\(address.excerpt)” har ingen text.",
                en: "The link to “\(address.excerpt)” has no text."),
            help: Wording(
                sv:
                    "Den syns inte, men den som använder tangentbord eller skärmläsare fastnar i den. Skriv vart den leder, eller ta bort den:\n[Program för dagen](\(address))",
                en:
                    "It cannot be seen, but whoever uses a keyboard or a screen reader is caught in it. Say where it leads, or remove it:\n[Programme of the day](\(address))"
            ))
    }
}
