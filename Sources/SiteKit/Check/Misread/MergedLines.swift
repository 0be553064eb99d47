/// Lines that the reader sees as one: addresses and contact details that were typed one to a line. Markdown joins the lines of a
/// paragraph, which is right for running text only.
struct MergedLines: MarkdownRule {
    static let descriptor = RuleDescriptor(.mergedLines, "R49", .warning)

    func check(_ text: borrowing MarkdownText, _ findings: inout [Diagnostic]) {
        text.findMergedLines(&findings)
    }
}

extension MarkdownText {
    fileprivate func findMergedLines(_ findings: inout [Diagnostic]) {
        for block in blocks where block.kind == .paragraph && block.lines.count > 1 {
            let breaks = Set(spans[block.spans].filter { $0.kind == .lineBreak }.map(\.text.lowerBound))
            var lines: [(bytes: Range<Int>, isBroken: Bool)] = []
            var at = block.text.lowerBound
            while at <= block.text.upperBound, lines.count < 64 {
                let end = min(bytes.firstIndex(of: .newline, from: at), block.text.upperBound)
                lines.append((at..<end, breaks.contains(end + 1) || breaks.contains(end)))
                at = end + 1
            }
            guard let first = mergedDetail(lines) else { continue }
            findings.append(
                .mergedLines(
                    lines.map { shown(bytes[$0.bytes], limit: 80) }.prefix(6),
                    at: location(line: lineNumber(of: lines[first].bytes.lowerBound, in: block))))
        }
    }

    /// The first of two lines that run together though the second is a detail; nil where the text is running text.
    private func mergedDetail(_ lines: [(bytes: Range<Int>, isBroken: Bool)]) -> Int? {
        guard lines.count > 1, lines.allSatisfy({ $0.bytes.count <= 70 }) else { return nil }
        return lines.indices.dropLast().first { !lines[$0].isBroken && isDetail(bytes[lines[$0 + 1].bytes]) }
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
        if words.count == 1, first.contains(UInt8(ascii: "@")) { return true }
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

extension Diagnostic {
    fileprivate static func mergedLines(_ lines: ArraySlice<String>, at location: SourceLocation) -> Diagnostic {
        let corrected = lines.joined(separator: "\\\n")
        return Diagnostic(
            MergedLines.descriptor, at: location,
            Wording(
                sv: "Raderna flyter ihop till en för läsaren.", en: "The lines run together into one for the reader."),
            help: Wording(
                sv: "Skriv ett omvänt snedstreck sist på varje rad utom den sista:\n\(corrected)",
                en: "Write a backslash at the end of each line but the last:\n\(corrected)"))
    }
}
