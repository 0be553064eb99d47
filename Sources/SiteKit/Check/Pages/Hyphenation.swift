// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// R28: stylesheets that let long Swedish words run out of narrow columns. `upphandlingsutbildning` does not fit on a telephone at
/// twice the size unless it may be divided.
struct Hyphenation: ThemeRule {
    static let descriptor = RuleDescriptor(.noHyphenation, "R28", .warning, criteria: ["1.4.10"])

    func check(_ theme: ThemeText, _ findings: inout [Finding]) {
        let isWhole = theme.layouts.contains { $0.tags.contains { $0.name == "html" } }
        guard isWhole, theme.site.language == .swedish else { return }
        let styles = theme.stylesheets.map { ($0.file.path, $0.file.bytes) }
        guard let first = styles.first else { return }
        let divides = styles.contains { contains("hyphens:", in: $0.1) || contains("hyphens :", in: $0.1) }
        let breaks = styles.contains { contains("overflow-wrap", in: $0.1) || contains("word-break", in: $0.1) }
        if !divides || !breaks { findings.append(.noHyphenation(in: first.0, divides: divides)) }
    }

    private func contains(_ text: StaticString, in bytes: [UInt8]) -> Bool {
        let first = text.description.utf8.first ?? 0
        var at = bytes.firstIndex(of: first, from: 0)
        while at < bytes.count {
            if bytes.matches(text, at: at) { return true }
            at = bytes.firstIndex(of: first, from: at + 1)
        }
        return false
    }
}

extension Finding {
    fileprivate static func noHyphenation(in file: SourcePath, divides: Bool) -> Finding {
        Finding(
            Hyphenation.descriptor, at: SourceLocation(file),
            Wording(
                sv: "Långa ord kan sticka ut ur smala spalter: temat \(divides ? "bryter" : "avstavar") dem inte.",
                en: "Long words may run out of narrow columns: the theme does not \(divides ? "break" : "divide") them."
            ),
            help: Wording(
                sv: "På en telefon, eller med stor text, måste läsaren då rulla i sidled. Skriv i temats formatmall:\n"
                    + "body { hyphens: auto; overflow-wrap: break-word; }",
                en:
                    "On a telephone, or with large text, the reader must then scroll sideways. Write in the theme's stylesheet:\n"
                    + "body { hyphens: auto; overflow-wrap: break-word; }"))
    }
}
