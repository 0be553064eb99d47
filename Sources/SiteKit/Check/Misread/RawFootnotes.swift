// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// References to a footnote that is written nowhere, so that `[^2]` reaches the reader.
struct RawFootnotes: MarkdownRule {
    static let descriptor = RuleDescriptor(.rawFootnote, "R45", .error)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findRawFootnotes(&findings)
    }
}

extension MarkdownText {
    fileprivate func findRawFootnotes(_ findings: inout [Finding]) {
        eachSign(UInt8(ascii: "^")) { at, number in
            let block = blocks[number]
            guard byte(before: at, in: block) == UInt8(ascii: "["),
                let end = bytes[at..<textLine(around: at, in: block).upperBound].firstIndex(of: UInt8(ascii: "]")),
                end > at + 1, end - at < 100, let place = typed(Array(bytes[at - 1...end]), at: at - 1, in: block)
            else { return }
            let line = textLine(around: at, in: block)
            let note =
                line.lowerBound == at - 1
                ? shown(bytes[end + 1..<line.upperBound].drop { $0 == UInt8(ascii: ":") }) : ""
            findings.append(.rawFootnote(string(at + 1..<end), note, at: location(ofSource: place)))
        }
    }
}

extension Finding {
    /// `note` is what stands after it where it begins a line.
    fileprivate static func rawFootnote(_ name: String, _ note: String, at location: SourceLocation) -> Finding {
        let label = String(name.map { $0 == " " ? "-" : $0 })
        return Finding(
            RawFootnotes.descriptor, at: location,
            Wording(
                sv: "Fotnoten ”\(name)” finns inte, så läsaren ser tecknen [^\(name)].",
                en: "There is no footnote “\(name)”, so the reader sees the signs [^\(name)]."),
            help: note.isEmpty
                ? Wording(
                    sv: "Skriv noten på en egen rad längst ner:  [^\(label)]: Notens text.",
                    en: "Write the note on a line of its own at the end:  [^\(label)]: The note.")
                : Wording(
                    sv: "Är raden noten? Skriv med kolon:  [^\(label)]: \(note)",
                    en: "Is this line the note? Write it with a colon:  [^\(label)]: \(note)"))
    }
}
