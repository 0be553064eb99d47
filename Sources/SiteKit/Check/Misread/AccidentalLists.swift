// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Text that became a list because of how its line begins: `17. september`, `2026. Året då …`, `- Vi är stolta, säger Vera`,
/// `- 5 grader`, `* Avgift tillkommer` beneath a table with stars.
struct AccidentalLists: MarkdownRule {
    static let descriptor = RuleDescriptor(.accidentalList, "R48", .warning, criteria: ["1.3.1"])

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findAccidentalLists(&findings)
    }
}

/// Why a list is likely to be none.
private enum ListAccident { case date, number, speech, minus, plus, note, emphasis }

extension MarkdownText {
    fileprivate func findAccidentalLists(_ findings: inout [Finding]) {
        for (number, list) in blocks.enumerated() where list.kind == .list {
            if let (item, accident) = accident(of: number) { report(item, accident, &findings) }
        }
    }

    /// Whether a list is likely to be none.
    func isAccident(list number: Int) -> Bool { accident(of: number) != nil }

    private func accident(of number: Int) -> (item: Int, ListAccident)? {
        let (list, item) = (blocks[number], number + 1)
        guard item < list.end else { return nil }
        let isSingle = blocks[item].end == list.end
        if list.isMarked { return numberedAccident(number, isSingle) }
        guard isSingle, blocks[item].end <= item + 2 else { return nil }
        return bulletAccident(number, item).map { (item, $0) }
    }

    private func report(_ item: Int, _ accident: ListAccident, _ findings: inout [Finding]) {
        guard let marker = marker(ofItem: item) else { return }
        let words = shown(bytes[firstLine(ofItem: item)], limit: 80)
        findings.append(
            .accidentalList(words, marker.number, accident, at: location(ofSource: marker.source)))
    }

    /// An item that begins with the name of a month; else one item alone whose number continues nothing.
    private func numberedAccident(_ list: Int, _ isSingle: Bool) -> (item: Int, ListAccident)? {
        var item = list + 1
        var count = 0
        while item < blocks[list].end, count < 64 {
            if beginsWithMonth(bytes[firstLine(ofItem: item)]) { return (item, .date) }
            item = blocks[item].end
            count += 1
        }
        guard isSingle, blocks[list].level > 1, !continuesList(list) else { return nil }
        return (list + 1, .number)
    }

    /// Whether a numbered list goes on where an earlier one beside it ended, with a picture or a note between them.
    private func continuesList(_ list: Int) -> Bool {
        var before = previous(before: list)
        var steps = 0
        while let here = before, steps < 16 {
            if blocks[here].kind == .list, blocks[here].isMarked { return true }
            before = previous(before: here)
            steps += 1
        }
        return false
    }

    private func bulletAccident(_ list: Int, _ item: Int) -> ListAccident? {
        let line = firstLine(ofItem: item)
        guard let first = bytes[line].first, let marker = marker(ofItem: item) else { return nil }
        if marker.sign == UInt8(ascii: "*") {
            if let end = bytes[line].last, end == UInt8(ascii: "*"), bytes[line].count(where: { $0 == end }) == 1 {
                return .emphasis
            }
            return previous(before: list).map { isStarred($0) } == true ? .note : nil
        }
        if isSpeech(bytes[line]) { return .speech }
        guard first.isDigit, let before = previous(before: list), blocks[before].kind == .paragraph,
            blocks[before].lines.upperBound + 1 == blocks[list].lines.lowerBound
        else { return nil }
        return marker.sign == UInt8(ascii: "+") ? .plus : .minus
    }

    /// Whether a block has a star at the end of a word, which a note beneath explains.
    private func isStarred(_ block: Int) -> Bool {
        let text = blocks[block].text
        guard blocks[block].kind != .codeBlock else { return false }
        var at = bytes.firstIndex(of: UInt8(ascii: "*"), from: text.lowerBound)
        while at < text.upperBound {
            let isAfterWord = at > text.lowerBound && bytes[at - 1].isWordByte
            let next = at + 1 < text.upperBound ? bytes[at + 1] : .space
            let isCode = spans[blocks[block].spans].contains { $0.kind == .code && $0.text.contains(at) }
            if isAfterWord, !isCode, next.isSpace || ".,;:)".utf8.contains(next) { return true }
            at = bytes.firstIndex(of: UInt8(ascii: "*"), from: at + 1)
        }
        return false
    }

    /// `…, säger Vera Exempel.`
    private func isSpeech(_ line: ArraySlice<UInt8>) -> Bool {
        guard let comma = line.firstIndex(of: UInt8(ascii: ",")) else { return false }
        return [", säger ", ", sade ", ", sa ", ", berättar ", ", menar ", ", tycker ", ", förklarar ", ", says "]
            .contains { line[comma...].containsInOrder($0.utf8) }
    }

    private func beginsWithMonth(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, "jfmasondJFMASOND".utf8.contains(first) else { return false }
        let word = Array(line.prefix { $0.isWordByte }).map(\.lowerCased)
        return monthNames.contains(word)
    }
}

/// The names of the months, in Swedish and in English. `mars` and `maj` are no other words; `may` and `march` are, in English.
private let monthNames: Set<[UInt8]> = Set(
    [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december", "january", "february", "june", "july", "august", "october",
    ].map { Array($0.utf8) })

extension ListAccident {
    /// The line to write, and why.
    fileprivate func corrected(_ words: String, _ number: Int?) -> (line: String, Wording) {
        switch self {
        case .date:
            (
                "\(number ?? 1) \(words)",
                Wording(
                    sv: "Ett tal och en punkt först på raden gör en numrerad lista. Skriv datumet utan punkt:",
                    en:
                        "A number and a full stop at the start of a line make a numbered list. Write the date without it:"
                )
            )
        case .number:
            (
                "\(number ?? 1)\\. \(words)",
                Wording(
                    sv:
                        "Ett tal och en punkt först på raden gör en numrerad lista. Är det text? Skriv ett omvänt snedstreck:",
                    en:
                        "A number and a full stop at the start of a line make a numbered list. Is it text? Write a backslash:"
                )
            )
        case .speech:
            (
                "– \(words)",
                Wording(
                    sv:
                        "Ett bindestreck först på raden gör en punktlista. Skriv ett talstreck (–) före det någon säger:",
                    en: "A hyphen at the start of a line makes a list. Write a dash (–) before what someone says:")
            )
        case .minus:
            (
                "−\(words)",
                Wording(
                    sv: "Ett bindestreck först på raden gör en punktlista. Är det ett minus? Skriv:",
                    en: "A hyphen at the start of a line makes a list. Is it a minus? Write:")
            )
        case .plus:
            (
                "\\+\(words)",
                Wording(
                    sv: "Ett plus först på raden gör en punktlista. Är det text? Skriv ett omvänt snedstreck:",
                    en: "A plus at the start of a line makes a list. Is it text? Write a backslash:")
            )
        case .note:
            (
                "\\* \(words)",
                Wording(
                    sv:
                        "En stjärna först på raden gör en punktlista. Är det en anmärkning? Skriv ett omvänt snedstreck:",
                    en: "A star at the start of a line makes a list. Is it a note? Write a backslash:")
            )
        case .emphasis:
            (
                "*\(words)",
                Wording(
                    sv:
                        "En stjärna och ett mellanslag gör en punktlista. Ska orden vara kursiva? Skriv utan mellanslag:",
                    en: "A star and a space make a list. Are the words to be italic? Write without the space:")
            )
        }
    }
}

extension Finding {
    fileprivate static func accidentalList(
        _ words: String, _ number: Int?, _ accident: ListAccident, at location: SourceLocation
    ) -> Finding {
        let (line, reason) = accident.corrected(words, number)
        return Finding(
            AccidentalLists.descriptor, at: location,
            Wording(
                sv: "Raden blev en lista med en punkt.", en: "The line became a list of one item."),
            help: Wording(sv: "\(reason.swedish)  \(line)", en: "\(reason.english)  \(line)"))
    }
}
