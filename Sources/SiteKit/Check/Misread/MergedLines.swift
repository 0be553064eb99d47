// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Lines that the reader sees as one: addresses and contact details that were typed one to a line. Markdown joins the lines of a
/// paragraph, which is right for running text only.
struct MergedLines: MarkdownRule {
    static let descriptor = RuleDescriptor(.mergedLines, "R49", .warning)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Finding]) {
        text.findMergedLines(&findings)
    }
}

extension MarkdownText {
    fileprivate func findMergedLines(_ findings: inout [Finding]) {
        for block in blocks where block.kind == .paragraph && block.lines.count > 1 {
            let breaks = Set(spans[block.spans].filter { $0.kind == .lineBreak }.map(\.text.lowerBound))
            var lines: [(bytes: Range<Int>, isBroken: Bool)] = []
            var at = block.text.lowerBound
            while at <= block.text.upperBound, lines.count < 64 {
                let end = min(bytes.firstIndex(of: .newline, from: at), block.text.upperBound)
                lines.append((at..<end, breaks.contains(end + 1) || breaks.contains(end)))
                at = end + 1
            }
            let hasPictures = spans[block.spans].contains { $0.kind == .image }
            guard let first = mergedDetail(lines, areNames: !hasPictures) else { continue }
            findings.append(
                .mergedLines(
                    lines.map { shown(bytes[$0.bytes], limit: 80) }.prefix(6),
                    at: location(line: lineNumber(of: lines[first].bytes.lowerBound, in: block))))
        }
    }

    /// The first of two lines that run together though the second is a detail; nil where the text is running text.
    private func mergedDetail(_ lines: [(bytes: Range<Int>, isBroken: Bool)], areNames: Bool) -> Int? {
        guard lines.count > 1, lines.allSatisfy({ $0.bytes.count <= 70 }) else { return nil }
        let merged = lines.indices.dropLast().filter { !lines[$0].isBroken }
        return merged.first { line in
            let (here, next) = (bytes[lines[line].bytes], bytes[lines[line + 1].bytes])
            return isDetail(next) || isLabelled(here) && isLabelled(next)
                || startsWithTime(here) && startsWithTime(next)
        } ?? (areNames && lines.count > 2 && lines.allSatisfy { isEntry(bytes[$0.bytes]) } ? merged.first : nil)
    }

    /// `Föreläsare: Vera Exempel`: one or two words with a capital letter, a colon and more.
    private func isLabelled(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.prefix(30).firstIndex(of: UInt8(ascii: ":")), colon + 2 < line.endIndex,
            line[colon + 1] == .space, String(decoding: line.prefix(4), as: UTF8.self).first?.isUppercase == true
        else { return false }
        return line[..<colon].count { $0 == .space } < 2
    }

    /// `09.30 Kaffe`
    private func startsWithTime(_ line: ArraySlice<UInt8>) -> Bool {
        let start = Array(line.prefix(6))
        guard start.count == 6, start[0].isDigit, start[1].isDigit, start[3].isDigit, start[4].isDigit else {
            return false
        }
        return (start[2] == UInt8(ascii: ".") || start[2] == UInt8(ascii: ":")) && !start[5].isDigit
    }

    /// A short line that begins with a capital letter and ends without a sign: a name in a list of names.
    private func isEntry(_ line: ArraySlice<UInt8>) -> Bool {
        guard (3...45).contains(line.count), let last = line.last, last.isWordByte || last & 0xC0 == 0x80 else {
            return false
        }
        return String(decoding: line.prefix(4), as: UTF8.self).first?.isUppercase == true
    }

    /// A postcode and a town, a label with something after it (`Telefon: …`), an e-mail address or a telephone number alone.
    private func isDetail(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.split(separator: .space)
        guard let first = words.first, words.count <= 8 else { return false }
        if words.count >= 3, words.count <= 5, first.count == 3, first.allSatisfy(\.isDigit), words[1].count == 2,
            words[1].allSatisfy(\.isDigit), !words[2].contains(where: \.isDigit)
        {
            return true
        }
        if isLabel(first), words.count > 1 { return true }
        if words.count == 1, let sign = first.firstIndex(of: UInt8(ascii: "@")), sign > first.startIndex,
            first[sign...].dropLast().contains(UInt8(ascii: "."))
        {
            return true
        }
        return line.count >= 8 && line.first == UInt8(ascii: "0") || line.first == UInt8(ascii: "+")
            ? line.allSatisfy { $0.isDigit || " -+/()".utf8.contains($0) } : false
    }

    private func isLabel(_ word: ArraySlice<UInt8>) -> Bool {
        let name = word.dropLast().map(\.lowerCased)
        return switch word.last {
        case UInt8(ascii: ":"): contactLabels.contains(name)
        case UInt8(ascii: "."): name.elementsEqual("tel".utf8) || name.elementsEqual("tfn".utf8)
        default: false
        }
    }
}

/// The words with which a line of contact details or of facts about a meeting begins.
private let contactLabels: Set<[UInt8]> = Set(
    [
        "telefon", "tel", "tfn", "mobil", "växel", "fax", "e-post", "epost", "e-mail", "email", "mejl", "mail",
        "adress",
        "besöksadress", "postadress", "webbplats", "webb", "hemsida", "öppettider", "tid", "plats", "datum", "dag",
        "kontakt", "kontaktperson", "anmälan", "kostnad", "pris", "arrangör", "org.nr", "organisationsnummer",
        "phone", "telephone", "mobile", "address", "website", "when", "where", "time", "place", "date", "contact",
        "när",
        "var", "vem",
    ].map { Array($0.utf8) })

extension Finding {
    fileprivate static func mergedLines(_ lines: ArraySlice<String>, at location: SourceLocation) -> Finding {
        let corrected = lines.joined(separator: "\\\n")
        return Finding(
            MergedLines.descriptor, at: location,
            Wording(
                sv: "Raderna flyter ihop till en för läsaren.", en: "The lines run together into one for the reader."),
            help: Wording(
                sv: "Skriv ett omvänt snedstreck sist på varje rad utom den sista:\n\(corrected)",
                en: "Write a backslash at the end of each line but the last:\n\(corrected)"))
    }
}
