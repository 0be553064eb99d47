// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Alt texts that are a file name or a word like "bild" (R10; failure F30 of WCAG).
struct PlaceholderAlt: AltTextRule {
    static let descriptor = RuleDescriptor(.placeholderAlt, "R10", .error, criteria: ["1.1.1"], isOfLaw: true)

    private static let extensions = [
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".heic", ".tif", ".tiff", ".bmp", ".avif",
    ]
    private static let words: Set<String> = [
        "bild", "bilden", "foto", "fotot", "fotografi", "illustration", "ikon", "grafik", "skärmbild", "alt", "alttext",
        "alt-text", "alternativtext", "bildtext", "bildbeskrivning", "beskrivning", "namnlös", "image", "picture",
        "photo",
        "photograph", "graphic", "icon", "screenshot", "untitled", "alt text", "caption", "description", "img", "pic",
    ]
    /// How cameras, telephones and programs name files.
    private static let beginnings = ["img_", "img-", "dsc", "dscn", "pict", "mvimg", "pxl_", "image0", "wp_"]

    func finding(_ alt: AltText) -> Finding? {
        let text = alt.text.lowercased()
        if Self.words.contains(text) { return .placeholderAlt(alt, isFileName: false) }
        return isFileName(text, of: alt) ? .placeholderAlt(alt, isFileName: true) : nil
    }

    private func isFileName(_ text: String, of alt: AltText) -> Bool {
        if Self.extensions.contains(where: { text.hasSuffix($0) }) { return true }
        guard !text.contains(" ") else { return false }
        let hasSigns = text.utf8.contains {
            $0 == UInt8(ascii: "_") || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
        }
        if hasSigns, text == alt.fileName.stem.lowercased() { return true }
        let digits = text.utf8.count { (0x30...0x39).contains($0) }
        if digits == 0 { return false }
        if digits > 1, Self.beginnings.contains(where: { text.hasPrefix($0) }) { return true }
        // "bild1", "image-3", "20261203_1407"
        let letters = text.filter { $0.isLetter }
        return letters.isEmpty && digits > 5 || Self.words.contains(letters)
    }
}

extension Finding {
    fileprivate static func placeholderAlt(_ alt: AltText, isFileName: Bool) -> Finding {
        let (sv, en) = ("Tre företagare tar emot pris på en scen", "Three business owners receive a prize on a stage")
        return Finding(
            PlaceholderAlt.descriptor, at: alt.location,
            isFileName
                ? Wording(
                    sv: "Alt-texten ”\(alt.text.excerpt)” är ett filnamn.",
                    en: "The alt text “\(alt.text.excerpt)” is a file name.")
                : Wording(
                    sv: "Alt-texten ”\(alt.text)” säger inte vad bilden visar.",
                    en: "The alt text “\(alt.text)” does not say what the picture shows."),
            help: Wording(
                sv:
                    "Den läses upp i stället för bilden. Skriv det som är viktigt i den, till exempel:\n\(alt.line(sv))",
                en: "It is read out in place of the picture. Write what matters in it, for example:\n\(alt.line(en))"))
    }
}
