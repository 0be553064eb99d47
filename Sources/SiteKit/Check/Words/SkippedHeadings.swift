// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Headings that jump over a level (R05): who listens hears the headings as the page's table of contents.
struct SkippedHeadings: MarkdownRule {
    static let descriptor = RuleDescriptor(.skippedHeading, "R05", .error, criteria: ["1.3.1", "2.4.6"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        // The page's own title is level 1. A field is shown wherever the theme puts it, so it may begin at any level.
        var level = text.source.isVerbatim ? 1 : 6
        var before: Int?
        for number in text.blocks.indices where text.blocks[number].kind == .heading {
            let heading = text.blocks[number]
            if heading.level > level + 1 {
                findings.append(.skippedHeading(text, number, level: level, after: before))
            }
            // A second heading of level 1 is a finding of its own, and becomes level 2 when that is mended.
            level = before == nil ? heading.level : max(2, heading.level)
            before = number
        }
    }
}

extension Finding {
    fileprivate static func skippedHeading(
        _ text: borrowing MarkdownText, _ number: Int, level: Int, after before: Int?
    ) -> Finding {
        let heading = text.blocks[number]
        let name = text.excerpt(heading.text)
        let signs = String(repeating: "#", count: heading.level)
        let line = String(repeating: "#", count: level + 1) + " " + name
        let previous = before.map { block -> Wording in
            let (title, line) = (text.excerpt(text.blocks[block].text), text.blocks[block].lines.lowerBound)
            let signs = String(repeating: "#", count: text.blocks[block].level)
            return Wording(
                sv:
                    "rubriken före, ”\(title)” på rad \(text.source.fileLine(line)), är nivå \(text.blocks[block].level) (\(signs))",
                en:
                    "the heading before it, “\(title)” on line \(text.source.fileLine(line)), is level \(text.blocks[block].level) (\(signs))"
            )
        }
        let title = Wording(
            sv: "den är textens första, och närmast under sidans rubrik kommer nivå 2 (##)",
            en: "it is the first of the text, and level 2 (##) comes next beneath the page's title")
        return Finding(
            SkippedHeadings.descriptor, at: text.location(ofHeading: heading),
            Wording(
                sv: "”\(name)” är rubriknivå \(heading.level) (\(signs)), men \((previous ?? title).swedish).",
                en: "“\(name)” is a heading of level \(heading.level) (\(signs)), but \((previous ?? title).english)."),
            help: Wording(
                sv:
                    "Skriv:  \(line)   Rubrikerna är sidans innehållsförteckning för den som lyssnar; en överhoppad nivå låter som att något saknas.",
                en:
                    "Write:  \(line)   Headings are the page's table of contents to those who listen; a skipped level sounds as if something is missing."
            ),
            notes: text.followers(of: number, beneath: level).map { follower in
                let block = text.blocks[follower]
                let shifted = String(repeating: "#", count: block.level - heading.level + level + 1)
                let line = shifted + " " + text.excerpt(block.text)
                return Note(
                    Wording(sv: "Då blir den här:  \(line)", en: "Then this becomes:  \(line)"),
                    at: text.location(ofHeading: block))
            })
    }
}

extension MarkdownText {
    /// The first few headings that follow one and must move with it: those up to the next that is no deeper than `level`.
    fileprivate func followers(of heading: Int, beneath level: Int) -> [Int] {
        var followers: [Int] = []
        for number in blocks.indices.dropFirst(heading + 1) where blocks[number].kind == .heading {
            if blocks[number].level < blocks[heading].level || followers.count == 4 { break }
            followers.append(number)
        }
        return followers
    }
}
