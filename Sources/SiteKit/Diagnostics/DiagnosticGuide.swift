// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is to be known of a kind of finding: what it means, whom it hurts and how it is mended. `anslag explain` prints it, and
/// docs/reference/diagnostics.md is made of all of them.
public struct DiagnosticGuide: Hashable, Sendable {
    /// The kind of finding.
    public let code: DiagnosticCode
    /// Its name in a few words.
    public let title: Wording
    /// Why it is found at all, and who is hurt if it is left.
    public let reason: Wording
    /// How it is mended.
    public let remedy: Wording

    /// The guide to a code; nil while it has none.
    public init?(of code: DiagnosticCode) {
        guard let guide = diagnosticGuides.first(where: { $0.code == code }) else { return nil }
        self = guide
    }

    init(_ code: DiagnosticCode, _ title: Wording, reason: Wording, remedy: Wording) {
        (self.code, self.title, self.reason, self.remedy) = (code, title, reason, remedy)
    }

    /// The reference manual of all findings, in Markdown, in the order of their codes.
    public static func reference() -> String {
        var text = """
            # Findings

            Every message of Anslag ends with a code in brackets. This is what each code means, in English and in Swedish.
            `anslag explain CODE` prints the same.

            """
        for guide in DiagnosticCode.allCases.compactMap(DiagnosticGuide.init(of:)) {
            text += "\n## \(guide.code.rawValue)\n"
            for language in [MessageLanguage.english, .swedish] {
                text += "\n**\(guide.title[language]).** \(guide.reason[language])\n\n\(guide.remedy[language])\n"
            }
        }
        return text
    }
}

/// Breaks lines between words. A width is counted in scalars, which is near enough for Swedish and English.
func wrapped(_ text: String, width: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
        if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
            lines.append(line)
            line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).joined(separator: "\n")
}
