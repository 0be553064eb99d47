// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Headings beside each other with the same words (R05): in a list of headings nobody can tell them apart.
struct RepeatedHeadings: MarkdownRule {
    static let descriptor = RuleDescriptor(.repeatedHeading, "R05", .warning, criteria: ["2.4.6"])

    /// What a heading must not share with another: the heading it stands under, and its words, by their number.
    private struct Key: Hashable {
        var parent: Int
        var words: UInt64
    }

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        guard repeatsWords(text) else { return }
        var open: [(level: Int, number: Int)] = []
        var seen: [Key: Int] = [:]
        for number in text.blocks.indices where text.blocks[number].kind == .heading {
            let heading = text.blocks[number]
            while let last = open.last, last.level >= heading.level { open.removeLast() }
            let key = Key(parent: open.last?.number ?? -1, words: text.bytes.number(of: heading.text))
            open.append((heading.level, number))
            if let first = seen[key] {
                if text.text(of: heading) == text.text(of: text.blocks[first]), !text.isBlank(heading.text) {
                    findings.append(.repeatedHeading(text, number, first: first))
                }
            } else {
                seen[key] = number
            }
        }
    }

    /// Whether two headings have the same words, wherever they stand: seldom, and sooner settled than where they stand.
    private func repeatsWords(_ text: borrowing MarkdownText) -> Bool {
        var numbers: [UInt64] = []
        for block in text.blocks where block.kind == .heading { numbers.append(text.bytes.number(of: block.text)) }
        return numbers.repeats
    }
}

extension Finding {
    fileprivate static func repeatedHeading(_ text: borrowing MarkdownText, _ number: Int, first: Int) -> Finding {
        let heading = text.blocks[number]
        let name = text.excerpt(heading.text)
        let signs = String(repeating: "#", count: heading.level)
        return Finding(
            RepeatedHeadings.descriptor, at: text.location(ofHeading: heading),
            Wording(
                sv: "Rubriken ”\(name)” finns redan en gång på samma nivå.",
                en: "There is already a heading “\(name)” at the same level."),
            help: Wording(
                sv:
                    "Den som hoppar mellan rubrikerna kan inte skilja dem åt. Skriv vad just det här avsnittet handlar om:\n\(signs) \(name) – (det som skiljer)",
                en:
                    "Whoever moves from heading to heading cannot tell them apart. Say what just this section is about:\n\(signs) \(name) – (what differs)"
            ),
            notes: [
                Note(
                    Wording(sv: "Den första står här.", en: "The first stands here."),
                    at: text.location(ofHeading: text.blocks[first]))
            ])
    }
}
