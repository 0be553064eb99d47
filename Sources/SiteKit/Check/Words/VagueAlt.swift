// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Alt texts that begin by saying that there is a picture, or say only what sort of picture it is (R10).
struct VagueAlt: AltTextRule {
    static let descriptor = RuleDescriptor(.vagueAlt, "R10", .warning, criteria: ["1.1.1"])

    private static let beginnings = [
        "en bild på ", "en bild av ", "en bild som visar ", "bild på ", "bild av ", "bild som visar ", "bilden visar ",
        "bilden föreställer ", "bild: ", "ett foto på ", "ett foto av ", "foto på ", "foto av ", "fotot visar ",
        "fotografi av ", "fotografi på ", "ett fotografi av ", "illustration av ", "illustration på ",
        "illustration som visar ", "an image of ", "image of ", "image showing ", "image: ", "a picture of ",
        "picture of ", "a photo of ", "photo of ", "a photograph of ", "photograph of ", "illustration of ",
        "graphic of ", "the image shows ", "the picture shows ",
    ]
    private static let words: Set<String> = [
        "logotyp", "logotypen", "logga", "loggan", "logo", "logotype", "karta", "kartan", "diagram", "diagrammet",
        "graf",
        "grafen", "tabell", "affisch", "porträtt", "map", "chart", "graph", "table", "poster", "portrait",
        "vår logotyp",
        "vår logga", "our logo",
    ]

    func finding(_ alt: AltText) -> Finding? {
        let text = alt.text.lowercased()
        if let beginning = Self.beginnings.first(where: { text.hasPrefix($0) }) {
            let rest = String(alt.text.dropFirst(beginning.count))
            return rest.isEmpty ? nil : .announcedAlt(alt, String(alt.text.prefix(beginning.count - 1)), rest)
        }
        return Self.words.contains(text) ? .vagueAlt(alt) : nil
    }
}

extension Finding {
    fileprivate static func announcedAlt(_ alt: AltText, _ beginning: String, _ rest: String) -> Finding {
        let line = alt.line(rest.capitalizedFirst)
        return Finding(
            VagueAlt.descriptor, at: alt.location,
            Wording(
                sv: "Alt-texten börjar med ”\(beginning)”, som skärmläsaren redan säger.",
                en: "The alt text begins with “\(beginning)”, which a screen reader says by itself."),
            help: Wording(sv: "Börja med det bilden visar:  \(line)", en: "Begin with what it shows:  \(line)"))
    }

    fileprivate static func vagueAlt(_ alt: AltText) -> Finding {
        let isLogo = alt.text.lowercased().contains("log")
        let line = alt.line(isLogo ? "Exempels kommun" : "\(alt.text.capitalizedFirst): det viktigaste som den visar")
        return Finding(
            VagueAlt.descriptor, at: alt.location,
            Wording(
                sv: "Alt-texten ”\(alt.text)” säger vilket slags bild det är, men inte vad den visar.",
                en: "The alt text “\(alt.text)” says what sort of picture it is, but not what it shows."),
            help: Wording(
                sv: isLogo
                    ? "Skriv vems logotypen är:  \(line)" : "Skriv det som en läsare ska få ut av den:  \(line)",
                en: isLogo ? "Write whose logo it is:  \(line)" : "Write what a reader should learn from it:  \(line)"))
    }
}
