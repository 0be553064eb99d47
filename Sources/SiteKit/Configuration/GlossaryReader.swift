// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The files beside site.yml that explain abbreviations: `TRF: Tillväxt- och regionplaneförvaltningen`, a line each.
let glossaryPaths = [SourcePath("ordlista.yml"), SourcePath("glossary.yml")]

/// Reads a glossary: abbreviations with what they stand for. An empty file has none.
func readGlossary(_ file: SourceFile) -> Diagnosed<[String: String]> {
    let (reader, findings) = configurationReader(file)
    guard var reader, !reader.document.isEmpty else { return Diagnosed([:], findings) }
    let words = reader.glossary()
    return Diagnosed(words, findings + reader.findings)
}

extension ValueReader {
    fileprivate mutating func glossary() -> [String: String] {
        var words: [String: String] = [:]
        var places: [String: SourceLocation] = [:]
        for pair in document.pairs(0) {
            let word = document.string(pair.key)
            if let first = places[word] {
                findings.append(.repeatedWord(word, at: location(pair.key), first: first))
                continue
            }
            places[word] = location(pair.key)
            guard !document.isMissing(pair.value) else {
                findings.append(.unexplainedWord(word, at: location(pair.key)))
                continue
            }
            if let meaning = text(pair) { words[word] = meaning }
        }
        return words
    }
}

extension Finding {
    fileprivate static func repeatedWord(
        _ word: String, at location: SourceLocation, first: SourceLocation
    ) -> Finding {
        Finding(
            .error, .duplicateKey, at: location,
            Wording(sv: "”\(word)” står två gånger i ordlistan.", en: "“\(word)” stands twice in the glossary."),
            help: Wording(
                sv: "Det går inte att veta vilken förklaring som gäller. Ta bort den ena raden.",
                en: "There is no way to know which explanation holds. Remove one of the lines."),
            notes: [Note(Wording(sv: "Den första är denna.", en: "This is the first."), at: first)])
    }

    fileprivate static func unexplainedWord(_ word: String, at location: SourceLocation) -> Finding {
        Finding(
            .error, .missingField, at: location,
            Wording(
                sv: "”\(word)” har ingen förklaring i ordlistan.", en: "“\(word)” has no explanation in the glossary."),
            help: .write(
                "\(word): Tillväxtverket", sv: "Skriv vad bokstäverna står för.",
                en: "Write what the letters stand for."))
    }
}
