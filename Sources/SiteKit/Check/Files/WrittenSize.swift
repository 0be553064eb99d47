/// R15: a link to a document whose own words tell its type, size or pages. Anslag writes them of the file itself, so they would stand
/// twice, and what is typed grows false when the file changes.
struct WrittenSize: SiteRule {
    static let descriptor = RuleDescriptor(.writtenSize, "R15", .warning, criteria: ["2.4.4"])

    func check(page: Int, in site: Site, _ findings: inout [Diagnostic]) {
        let content = site.pages[page]
        for (number, target) in content.parsed.body.targets.enumerated() {
            guard case .file(let file, _) = content.links.targets[number], let type = site.files[file].documentType,
                target.text.utf8.contains(where: { (48...57).contains($0) }) || target.text.utf8.last == 0x29
            else { continue }
            guard let words = writtenWords(target.text, type) else { continue }
            findings.append(.writtenSize(target, words, site.files[file], in: content.parsed.source))
        }
    }

    /// What the words of a link say of the file: the last parenthesis that names its type or a size. Nil where they say nothing of it.
    private func writtenWords(_ text: String, _ type: String) -> Substring? {
        guard let open = text.lastIndex(of: "("), text.hasSuffix(")") else { return nil }
        let inside = text[text.index(after: open)...].dropLast().lowercased()
        let parts = inside.split { " ,;\u{A0}".contains($0) }
        let isSaid = parts.contains {
            $0 == type || ["kb", "mb", "kbyte", "mbyte", "sidor", "sida", "pages"].contains($0)
        }
        return isSaid ? text[open...] : nil
    }
}

extension Diagnostic {
    fileprivate static func writtenSize(
        _ target: LinkTarget, _ words: Substring, _ file: ContentFile, in source: SourcePath
    ) -> Diagnostic {
        let rest = target.text.dropLast(words.count).description.trimmed
        let size = NumberStyle(.swedish).fileSize(file.size)
        let digits = words.filter(\.isNumber)
        let isWrong =
            !digits.isEmpty && !size.filter(\.isNumber).contains(digits) && digits != "\(file.pdf?.pageCount ?? 0)"
        return Diagnostic(
            WrittenSize.descriptor, as: isWrong ? .error : .warning,
            at: SourceLocation(source, target.bytes.map { .bytes($0) } ?? .line(target.line)),
            isWrong
                ? Wording(
                    sv: "Länken säger ”\(words)”, men filen är på \(size).",
                    en: "The link says “\(words)”, but the file is \(size).")
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
    /// Without spaces at its ends.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
