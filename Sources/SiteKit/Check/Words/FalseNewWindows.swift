// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Links that say that they open in a new window. None does: links of a site open where the reader is, and only the reader chooses
/// another window. HTML with `target` and `{target=_blank}` are refused as such; what remains is the words.
struct FalseNewWindows: MarkdownRule {
    static let descriptor = RuleDescriptor(.falseNewWindow, "R16", .warning)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findFalseNewWindows(&findings)
    }
}

extension MarkdownText {
    fileprivate func findFalseNewWindows(_ findings: inout [Finding]) {
        for link in links {
            let (span, block) = (spans[link.span], link.block)
            let end = min(blocks[block].text.upperBound, span.text.upperBound + 60)
            for promise in promises {
                guard let start = bytes.firstPlace(of: promise, in: span.text.lowerBound..<end) else { continue }
                let words = string(span.text)
                let corrected = "[\(withoutPromise(words))](\(detail(span.address)))"
                findings.append(
                    .falseNewWindow(corrected, at: location(of: start..<start + promise.count, in: blocks[block])))
                return
            }
        }
    }

    private func withoutPromise(_ words: String) -> String {
        let utf8 = Array(words.utf8)
        guard promises.contains(where: { utf8.firstPlace(of: $0, in: utf8.indices) != nil }),
            let open = words.lastIndex(where: { "(,–".contains($0) })
        else { return words }
        let kept = words[..<open]
        return String(kept.last == " " ? kept.dropLast() : kept)
    }
}

private let promises = [
    "nytt fönster", "ny flik", "nytt webbfönster", "new window", "new tab",
].map { Array($0.utf8) }

extension Finding {
    fileprivate static func falseNewWindow(_ corrected: String, at location: SourceLocation) -> Finding {
        Finding(
            FalseNewWindows.descriptor, at: location,
            Wording(
                sv: "Länken säger att den öppnas i ett nytt fönster, men det gör den inte.",
                en: "The link says that it opens in a new window, but it does not."),
            help: Wording(
                sv:
                    "Länkar öppnas där läsaren är; den som vill ha ett nytt fönster väljer det själv. Skriv:  \(corrected)",
                en: "Links open where the reader is; whoever wants a new window chooses it. Write:  \(corrected)"))
    }
}
