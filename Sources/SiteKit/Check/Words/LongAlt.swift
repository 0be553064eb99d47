// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Alt texts of more than 150 characters (R10).
struct LongAlt: AltTextRule {
    static let descriptor = RuleDescriptor(.longAlt, "R10", .warning, criteria: ["1.1.1"])

    private static let limit = 150

    func finding(_ alt: AltText) -> Finding? {
        guard alt.text.utf8.count > Self.limit else { return nil }
        let length = alt.text.unicodeScalars.count
        return length > Self.limit ? .longAlt(alt, length, limit: Self.limit) : nil
    }
}

extension Finding {
    fileprivate static func longAlt(_ alt: AltText, _ length: Int, limit: Int) -> Finding {
        Finding(
            LongAlt.descriptor, at: alt.location,
            Wording(
                sv: "Alt-texten är \(length) tecken lång; högst \(limit) är lagom.",
                en: "The alt text is \(length) characters long; \(limit) at most are enough."),
            help: Wording(
                sv:
                    "Den läses upp i ett svep, och går inte att stanna i eller läsa om. Skriv det viktigaste i alt-texten och resten i texten under bilden, där alla får del av det.",
                en:
                    "It is read out in one go, and nobody can pause in it or read it again. Write what matters most in the alt text and the rest beneath the picture, where everyone has it."
            ))
    }
}
