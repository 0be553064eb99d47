// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

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
            "Tillgäng-lighets-redogörelse", "tillgäng-lighets-redogörelsen",
            "Person-uppgifts-behandling",
            "Kommun-styrelsen", "KOMMUN-FULLMÄKTIGE", "Verksamhets-berättelse", "Verksamhets-område",
            "Samhälls-byggnads-förvalt-ningen", "Arbets-marknads-avdelningen", "Näringslivs-utvecklare",
            "Bygglovs-handläggare", "Hemtjänst-bistånds-handläggare", "Över-förmyndar-nämnden",
            "Återvinnings-central", "Jämställd-hets-integrering", "Sekretess-bestämmelser",
            "Konkurrens-utsättning", "Miljökon-sekvens-beskrivning", "Digitali-serings-strateg",
            "Projekt-beskrivning", "Slut-redovisning", "Landsbygds-programmet", "Väster-bottens",
            "Kvalitets-uppföljning", "Generations-växling", "Upphandlings-utbildning", "Års-redovisning",
        ])
    func words(_ word: String) {
        #expect(divided(word.filter { $0 != "-" }) == word)
    }

    @Test(
        "A compound is divided where its parts meet",
        arguments: [
            "Styrgrupps-möte", "Nätverks-träff", "Besöks-näringen", "Projekt-organisation",
            "Barn-omsorgs-avgift",
            "Mål-uppfyllelse", "Sjukvårds-upplysningen", "Energi-rådgivning", "Lokal-utveckling",
            "Nämnd-sekreterare", "Personal-avdelningen", "Skid-anläggning", "Turist-information",
            "Bygglovs-ansökan", "Detaljplane-ändring", "Direkt-upphandling", "Faktura-adress",
            "Work-shopserie", "sommarlovs-entreprenör", "Klimat-för-ändringar", "Skel-leftebygden",
            "små-företagare",
        ])
    func compounds(_ word: String) {
        #expect(divided(word.filter { $0 != "-" }) == word)
    }

    @Test(
        "A vowel does not stand alone",
        arguments: [
            "Fysiote-rapeut", "Studieväg-ledning", "Samhälls-orientering", "Biblio-tekarie",
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
                == "Om kommun-styrelsen, ”landsbygds-utvecklingen” & EU-medfinan-sieringen.")
    }

    @Test("A word that the writer has divided is divided nowhere else")
    func own() {
        let text = "Kommunstyrelsen Kommunfullmäktige"
        #expect(SwedishHyphenation.places(in: text, beside: [6]) == [22])
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
