import Testing

@testable import SiteKit

@Suite("Division of long Swedish words")
struct SwedishHyphenationTests {
    /// The text with a hyphen at each place.
    private func divided(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for place in SwedishHyphenation.places(in: text).reversed() { bytes.insert(UInt8(ascii: "-"), at: place) }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "Long words are divided where Swedish divides them",
        arguments: [
            "Till-gäng-lighets-redogörelse", "till-gäng-lighets-redogörel-sen",
            "Person-uppgifts-behandling",
            "Kommun-styrelsen", "KOMMUN-FULLMÄK-TIGE", "Verk-sam-hets-be-rät-telse", "Verk-sam-hets-om-råde",
            "Sam-hälls-byggnads-förvalt-ningen", "Arbets-marknads-avdelningen", "Näringslivs-utvecklare",
            "Bygglovs-handläg-gare", "Hem-tjänst-bi-stånds-handläg-gare", "Över-för-myndar-nämnden",
            "Åter-vin-nings-cen-tral", "Jäm-ställd-hets-in-te-gre-ring", "Sek-re-tess-be-stäm-mel-ser",
            "Kon-kur-rens-ut-sätt-ning", "Mil-jö-kon-se-kvens-beskriv-ning", "Digi-ta-li-se-rings-strateg",
            "Projekt-beskriv-ning", "Slut-redovis-ning", "Lands-bygds-program-met", "Väs-ter-bot-tens",
            "Kva-litets-uppfölj-ning", "Gene-ra-tions-väx-ling", "Upp-hand-lings-utbildning", "Års-redovis-ning",
        ])
    func words(_ word: String) {
        #expect(divided(word.filter { $0 != "-" }) == word)
    }

    @Test(
        "A compound is divided where its parts meet",
        arguments: [
            "Styr-grupps-möte", "Nät-verks-träff", "Besöks-näringen", "Projekt-organisa-tion",
            "Barn-omsorgs-avgift",
            "Mål-uppfyllelse", "Sjuk-vårds-upplysningen", "Energi-rådgiv-ning", "Lokal-utveckling",
            "Nämnd-sekrete-rare", "Per-sonal-avdelningen", "Skid-anläggning", "Turist-informa-tion",
            "Bygglovs-ansökan", "Detalj-plane-ändring", "Direkt-upphand-ling", "Faktura-adress",
            "Work-shop-se-rie", "som-marlovs-entrepre-nör", "Klimat-för-ändringar", "Skel-lefte-byg-den",
            "små-företagare",
        ])
    func compounds(_ word: String) {
        #expect(divided(word.filter { $0 != "-" }) == word)
    }

    @Test(
        "A vowel does not stand alone",
        arguments: [
            "Fysio-te-ra-peut", "Stu-die-väg-led-ning", "Sam-hälls-ori-en-te-ring", "Bib-lio-te-ka-rie",
        ])
    func vowels(_ word: String) {
        #expect(divided(word.filter { $0 != "-" }) == word)
    }

    @Test(
        "What is short, foreign or an address is left whole",
        arguments: [
            "Företagsgala", "Kontakt", "", " ", "Donaudampfschifffahrtsgesellschaftskapitän\u{FC}",
            "kommunstyrelsen@exempel.se",
            "kommunstyrelsen.exempel.se", "https://exempel/kommunstyrelsen", "kommunstyrelsen_2026",
            "kommunstyrelsen2026",
            "Förskola-skola-fritids", "кириллицакириллица", "zzzzzzzzzzzzzzzzz",
        ])
    func left(_ text: String) {
        #expect(divided(text) == text)
    }

    @Test("Each word of a text is looked at by itself, and signs around it do not matter")
    func texts() {
        #expect(
            divided("Om kommunstyrelsen, ”landsbygdsutvecklingen” & EU-medfinansieringen.")
                == "Om kommun-styrelsen, ”lands-bygds-utvecklingen” & EU-med-fi-nan-sie-ringen.")
    }

    @Test("A word that the writer has divided is divided nowhere else")
    func own() {
        let text = "Kommunstyrelsen Kommunfullmäktige"
        #expect(SwedishHyphenation.places(in: text, beside: [6]) == [22, 30])
    }

    @Test("Patterns are in the order that the reading of them needs")
    func order() {
        let letters = "abcdefghijklmnopqrstuvwxyzåäöé."
        let place = Dictionary(uniqueKeysWithValues: zip(letters, 0...))
        let words = SwedishHyphenation.patternText.split(whereSeparator: \.isWhitespace)
            .map { $0.filter { !$0.isNumber }.compactMap { place[$0] } }
        #expect(words.count == 4693)
        for (word, next) in zip(words, words.dropFirst()) {
            #expect(word.lexicographicallyPrecedes(next) && word.count <= 8)
        }
    }

    @Test("Soft hyphens are taken out of a text, and where they stood is known")
    func softHyphens() {
        let text = DividedText("Till\u{AD}växt&shy;verket & Åre\u{AD}")
        #expect(text.text == "Tillväxtverket & Åre" && text.divisions == [4, 9, 22])
        #expect(DividedText("å & &sh").divisions.isEmpty)
    }
}
