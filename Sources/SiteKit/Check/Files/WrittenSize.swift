// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R15: a link to a document whose words, in it or just after it, tell its type, size or pages. Anslag writes them of the file itself, so
/// they would stand twice, and what is typed grows false when the file changes.
struct WrittenSize: SiteRule {
    static let descriptor = RuleDescriptor(.writtenSize, "R15", .warning, criteria: ["2.4.4"])

    func check(page: Int, in site: Site, _ findings: inout [Finding]) {
        let content = site.pages[page]
        for (number, target) in content.parsed.body.targets.enumerated() {
            guard case .file(let file, _) = content.links.targets[number], let type = site.files[file].documentType
            else {
                continue
            }
            let after = content.parsed.body.parenthesis(afterLink: number)
            guard let words = writtenWords(target.text, type) ?? after.flatMap({ writtenWords($0, type) }) else {
                continue
            }
            findings.append(.writtenSize(String(words), of: target, site.files[file], in: content.parsed.source))
        }
    }

    /// What the words of a link say of the file: the parenthesis at their end, or a size or number of pages there. Nil where they say
    /// nothing of it.
    private func writtenWords(_ text: String, _ type: String) -> Substring? {
        if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
            let words = text[open...]
            let isSaid = !FileClaim.all(in: words).isEmpty || wordsOf(words).contains { $0.lowercased() == type }
            return isSaid ? words : nil
        }
        guard let number = text.lastIndex(where: \.isNumber), !FileClaim.all(in: text[number...]).isEmpty else {
            return nil
        }
        let start = text[..<number].lastIndex { !$0.isNumber && $0 != "," && $0 != "." }
        let words = text[(start.map { text.index(after: $0) } ?? text.startIndex)...]
        // A sentence that goes on is about something else.
        return wordsOf(words).count <= 2 ? words : nil
    }
}

/// What somebody wrote of a file.
private enum FileClaim {
    case bytes(Double)
    case pages(Int)

    /// What a text claims: each number with its unit.
    static func all(in text: Substring) -> [FileClaim] {
        let words = wordsOf(text)
        return words.indices.compactMap { index in
            let digits = words[index].prefix { $0.isNumber || $0 == "," || $0 == "." }
            guard let number = Double(digits.map { $0 == "," ? "." : String($0) }.joined()) else { return nil }
            let rest = words[index].dropFirst(digits.count)
            let unit = rest.isEmpty && index + 1 < words.count ? words[index + 1] : rest
            switch unit.lowercased() {
            case "b", "byte": return .bytes(number)
            case "kb", "kib", "kbyte": return .bytes(number * 1000)
            case "mb", "mib", "mbyte": return .bytes(number * 1_000_000)
            case "gb", "gib", "gbyte": return .bytes(number * 1_000_000_000)
            case "sidor", "sida", "sid", "s", "pages", "page", "p": return .pages(Int(exactly: number) ?? .max)
            default: return nil
            }
        }
    }

    /// Whether the file is another. A size that was rounded is right.
    func isWrong(of file: ContentFile) -> Bool {
        switch self {
        case .bytes(let number): abs(number - Double(file.size)) > Double(file.size) / 5 + 600
        case .pages(let number): file.pdf?.pageCount.map { $0 != number } ?? false
        }
    }
}

/// The words of a text, without brackets and the commas between them.
private func wordsOf(_ text: Substring) -> [Substring] {
    text.split { " ;()\u{A0}".contains($0) }.map { word in
        var word = word
        while word.last == "," || word.last == "." { word.removeLast() }
        return word
    }
}

extension MarkdownBody {
    /// The parenthesis that stands just after a link; nil where none does.
    fileprivate func parenthesis(afterLink number: Int) -> String? {
        guard let end = holes.first(where: { $0.kind == .linkEnd && $0.target == number }) else { return nil }
        let rest = html[end.position...].prefix(80).drop { $0 == .space || $0 == 0xC2 || $0 == 0xA0 }
        guard rest.first == UInt8(ascii: "("), let close = rest.firstIndex(of: UInt8(ascii: ")")) else { return nil }
        return String(decoding: rest[...close], as: UTF8.self)
    }
}

extension Finding {
    fileprivate static func writtenSize(
        _ words: String, of target: LinkTarget, _ file: ContentFile, in source: SourcePath
    ) -> Finding {
        let inside = target.text.hasSuffix(words) ? String(target.text.dropLast(words.count)) : target.text
        let rest = inside.trimmed
        let isWrong = FileClaim.all(in: words[...]).contains { $0.isWrong(of: file) }
        let pages = file.pdf?.pageCount
        let swedish =
            NumberStyle(.swedish).fileSize(file.size)
            + (pages.map { $0 == 1 ? " och har 1 sida" : " och har \($0) sidor" } ?? "")
        let english =
            NumberStyle(.english).fileSize(file.size)
            + (pages.map { $0 == 1 ? " and has 1 page" : " and has \($0) pages" } ?? "")
        return Finding(
            WrittenSize.descriptor, as: isWrong ? .error : .warning,
            at: SourceLocation(source, target.bytes.map { .bytes($0) } ?? .line(target.line)),
            isWrong
                ? Wording(
                    sv: "Länken säger ”\(words)”, men filen är på \(swedish).",
                    en: "The link says “\(words)”, but the file is \(english).")
                : Wording(
                    sv: "Länken säger ”\(words)”, som Anslag skriver av sig självt.",
                    en: "The link says “\(words)”, which Anslag writes by itself."),
            help: Wording(
                sv:
                    "Typ, storlek och antal sidor hämtas ur filen och stämmer alltid. Skriv:  [\(rest)](\(target.path))",
                en:
                    "Type, size and number of pages come from the file and are always right. Write:  [\(rest)](\(target.path))"
            ))
    }
}

extension String {
    /// Without spaces, and the comma before what was taken away, at its ends.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while let last = text.last, last.isWhitespace || last == "," { text.removeLast() }
        return String(text)
    }
}
