// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Links whose words are a web address with a path, which is read out sign by sign. The name of a site alone (`www.exempel.se`) is as
/// good as a word, and an e-mail address is what the reader wants to copy.
struct AddressLinkTexts: MarkdownRule {
    static let descriptor = RuleDescriptor(.addressLinkText, "R14", .warning, criteria: ["2.4.4"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findAddressLinkTexts(&findings)
    }
}

extension MarkdownText {
    fileprivate func findAddressLinkTexts(_ findings: inout [Finding]) {
        for link in links {
            let span = spans[link.span]
            guard isLongAddress(bytes[span.text]) else { continue }
            findings.append(
                .addressLinkText(
                    shown(bytes[span.text], limit: 80),
                    corrected: "[\(suggestion(forLink: span))](\(detail(span.address)))",
                    at: location(ofLink: span, in: link.block)))
        }
    }

    private func isLongAddress(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        if rest.starts(with: "mailto:".utf8) { return true }
        if rest.starts(with: "https://".utf8) {
            rest = rest.dropFirst(8)
        } else if rest.starts(with: "http://".utf8) {
            rest = rest.dropFirst(7)
        } else if !rest.starts(with: "www.".utf8) {
            return false
        }
        guard !rest.contains(where: \.isSpace) else { return false }
        return rest.drop { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }.count > 1
    }
}

extension Finding {
    fileprivate static func addressLinkText(
        _ words: String, corrected: String, at location: SourceLocation
    ) -> Finding {
        Finding(
            AddressLinkTexts.descriptor, at: location,
            Wording(
                sv: "Länkens text är en lång adress: \(words)", en: "The words of the link are a long address: \(words)"
            ),
            help: Wording(
                sv: "Den läses upp tecken för tecken för den som lyssnar. Skriv vad som finns där:  \(corrected)",
                en: "It is read out sign by sign to those who listen. Write what is there:  \(corrected)"))
    }
}
