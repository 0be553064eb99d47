// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Text that became code because its lines begin with four spaces or a tab. Code for readers belongs within fences, so this form is
/// always told: nobody types it on purpose in a text about public matters.
struct AccidentalCode: MarkdownRule {
    static let descriptor = RuleDescriptor(.accidentalCode, "R47", .warning)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findAccidentalCode(&findings)
    }
}

extension MarkdownText {
    fileprivate func findAccidentalCode(_ findings: inout [Finding]) {
        for (number, block) in blocks.enumerated() where block.kind == .codeBlock && !block.isMarked {
            let code = bytes[block.text]
            let first = code.split(separator: .newline).first { $0.contains { !$0.isSpace } } ?? []
            findings.append(
                .accidentalCode(
                    shown(first), listIndentation: indentation(ofListBefore: number), showsSigns: showsSigns(code),
                    at: location(line: block.lines.lowerBound)))
        }
    }

    /// Signs of Markdown that the reader sees.
    private func showsSigns(_ code: ArraySlice<UInt8>) -> Bool {
        code.containsInOrder("**".utf8) || code.containsInOrder("](".utf8)
    }

    /// How many spaces make a line part of the item that holds a block, or of the last item of the list just before it; nil where there
    /// is none.
    private func indentation(ofListBefore number: Int) -> Int? {
        if let item = blocks[number].parent, blocks[item].kind == .item, let list = blocks[item].parent {
            return blocks[list].isMarked ? 3 : 2
        }
        guard let list = previous(before: number), blocks[list].kind == .list else { return nil }
        return blocks[list].isMarked ? 3 : 2
    }
}

extension Finding {
    fileprivate static func accidentalCode(
        _ line: String, listIndentation: Int?, showsSigns: Bool, at location: SourceLocation
    ) -> Finding {
        let inItem = listIndentation.map { spaces in
            Wording(
                sv: " Hör raden till punkten ovanför? Skriv \(spaces) mellanslag före den.",
                en: " Does the line belong to the item above? Write \(spaces) spaces before it.")
        }
        return Finding(
            AccidentalCode.descriptor, as: showsSigns ? .error : .warning, at: location,
            Wording(
                sv: "Texten visas som datorkod, eftersom raden börjar med fyra mellanslag eller tabb.",
                en: "The text is shown as computer code, since the line begins with four spaces or a tab."),
            help: Wording(
                sv: "Ta bort mellanslagen:  \(line)\nÄr det kod? Skriv  ```  på raden före och raden efter."
                    + (inItem?.swedish ?? ""),
                en: "Remove the spaces:  \(line)\nIs it code? Write  ```  on the line before and the line after."
                    + (inItem?.english ?? "")))
    }
}
