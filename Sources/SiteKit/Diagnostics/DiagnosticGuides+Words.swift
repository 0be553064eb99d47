/// Guides to the rules about how a page is written.
let wordGuides: [DiagnosticGuide] = [
    DiagnosticGuide(
        .addressLinkText,
        Wording(sv: "En lång adress som länktext", en: "A long address as the words of a link"),
        reason: Wording(
            sv:
                "En webbadress med sökväg läses upp tecken för tecken, och säger sällan vad som finns där. Enbart en webbplats namn går bra, liksom en e-postadress (R14).",
            en:
                "A web address with a path is read out sign by sign, and seldom says what is there. The name of a site alone is fine, and so is an e-mail address (R14)."
        ),
        remedy: Wording(
            sv: "Skriv ord som säger vad som finns där: [Ansök om stöd](https://exempel.se/stod/ansok).",
            en: "Write words that say what is there: [Apply for support](https://example.org/support/apply).")),
    DiagnosticGuide(
        .ambiguousLink,
        Wording(
            sv: "Två länkar med samma ord till olika ställen", en: "Two links of the same words to different places"),
        reason: Wording(
            sv: "Den som lyssnar hör länkarna en och en, eller väljer ur en lista, och kan inte skilja dem åt (R14).",
            en: "Those who listen hear links one by one, or choose from a list, and cannot tell them apart (R14)."),
        remedy: Wording(
            sv: "Säg i varje länk vad just den leder till: [Anmälan till galan](…) och [Anmälan till kursen](…).",
            en: "Say in each link where it leads: [Register for the gala](…) and [Register for the course](…).")),
    DiagnosticGuide(
        .falseNewWindow,
        Wording(sv: "En länk som sägs öppnas i nytt fönster", en: "A link said to open in a new window"),
        reason: Wording(
            sv:
                "Länkar på webbplatsen öppnas där läsaren är. HTML med target går inte att skriva, så orden stämmer inte och stör den som lyssnar (R16).",
            en:
                "Links of the site open where the reader is. HTML with target cannot be written, so the words are untrue and disturb those who listen (R16)."
        ),
        remedy: Wording(
            sv: "Ta bort orden.",
            en: "Remove the words.")),
    DiagnosticGuide(
        .genericLinkText,
        Wording(sv: "En länk som inte säger vart den leder", en: "A link that does not say where it leads"),
        reason: Wording(
            sv:
                "Den som lyssnar hör länkarna en och en, utan texten omkring: ”här, här, läs mer, här”. Också den som ser skummar länkarna först (R13).",
            en:
                "Those who listen hear links one by one, without the text around them: “here, here, read more, here”. Those who see skim the links first, too (R13)."
        ),
        remedy: Wording(
            sv: "Gör de ord till länk som säger vad som finns där: [Programmet för galan](program.pdf).",
            en: "Link the words that say what is there: [The programme of the gala](programme.pdf).")),
    DiagnosticGuide(
        .longLink,
        Wording(sv: "En lång länk", en: "A long link"),
        reason: Wording(
            sv: "En länk på mer än tolv ord går inte att överblicka, och läses upp i ett svep (R14).",
            en: "A link of more than twelve words cannot be taken in at a glance, and is read out in one go (R14)."),
        remedy: Wording(
            sv: "Gör bara det viktigaste till länk och låt resten stå utanför.",
            en: "Link only what matters most and let the rest stand outside.")),
    DiagnosticGuide(
        .repeatedLink,
        Wording(sv: "Två länkar med olika ord till samma ställe", en: "Two links of different words to the same place"),
        reason: Wording(
            sv: "Läsaren tror att det finns mer att se, går dit och kommer till samma sida igen (R14).",
            en: "The reader thinks that there is more to see, goes there and meets the same page again (R14)."),
        remedy: Wording(
            sv: "Skriv samma ord, eller länka bara en gång.",
            en: "Write the same words, or link only once.")),
]
