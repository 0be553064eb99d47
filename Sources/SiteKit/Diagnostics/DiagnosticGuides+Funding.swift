// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Guides to the rules about what funders ask of a project's site.
let fundingGuides: [DiagnosticGuide] = [
    DiagnosticGuide(
        .funderWording,
        Wording(sv: "Fel ord om finansiären", en: "Wrong words on the funder"),
        reason: Wording(
            sv: "Finansiären kräver vissa ord, utskrivna utan förkortning. Den som läser ska förstå vem som betalar.",
            en: "The funder demands certain words, spelled out. Readers are to understand who pays."),
        remedy: Wording(
            sv: "Skriv den text som meddelandet visar efter text under finansiären i site.yml.",
            en: "Write the text that the message shows after text under the funder in site.yml.")),
    DiagnosticGuide(
        .missingEmblem,
        Wording(sv: "Finansiärens emblem saknas", en: "The funder's emblem is missing"),
        reason: Wording(
            sv: "EU:s fonder kräver att unionens emblem syns på webbplatsen.",
            en: "The Union's funds demand that its emblem is seen on the site."),
        remedy: Wording(
            sv: "Lägg emblemet i content/bilder/ och peka på det med logotyp under finansiären i site.yml.",
            en: "Put the emblem in content/bilder/ and point at it with logo under the funder in site.yml.")),
    DiagnosticGuide(
        .missingProjectField,
        Wording(sv: "Projektet berättar för lite", en: "The project tells too little"),
        reason: Wording(
            sv: "Finansiären kräver en kort beskrivning av syfte, mål och, när projektet är slut, resultat.",
            en: "The funder demands a short description of purpose, goals and, when the project is over, results."),
        remedy: Wording(
            sv: "Fyll i fältet som meddelandet nämner överst i projektets fil.",
            en: "Fill in the field that the message names at the top of the project's file.")),
    DiagnosticGuide(
        .smallEmblem,
        Wording(sv: "Emblemet är för litet", en: "The emblem is too small"),
        reason: Wording(
            sv: "EU-emblemet ska vara minst lika högt eller lika brett som den största av de andra logotyperna.",
            en: "The Union's emblem must be at least as high or as wide as the largest of the other logos."),
        remedy: Wording(
            sv: "Byt till en större bild av emblemet, eller en mindre av den andra logotypen.",
            en: "Use a larger picture of the emblem, or a smaller one of the other logo.")),
    DiagnosticGuide(
        .unknownFunderProfile,
        Wording(sv: "Okänd finansiärsprofil", en: "Unknown funder's profile"),
        reason: Wording(
            sv: "Profilen säger vad finansiären kräver. Är namnet fel prövas ingenting.",
            en: "The profile says what the funder demands. With a wrong name nothing is checked."),
        remedy: Wording(
            sv: "Skriv något av namnen som meddelandet räknar upp.",
            en: "Write one of the names that the message lists.")),
    DiagnosticGuide(
        .wrongFunderPeriod,
        Wording(sv: "Fel programperiod", en: "The wrong period"),
        reason: Wording(
            sv: "En periods emblem och ord får inte stå för en annan periods pengar.",
            en: "The emblem and words of one period must not stand for the money of another."),
        remedy: Wording(
            sv: "Rätta projektets datum, eller välj den profil som projektet hör till.",
            en: "Mend the project's dates, or choose the profile that the project belongs to.")),
]
