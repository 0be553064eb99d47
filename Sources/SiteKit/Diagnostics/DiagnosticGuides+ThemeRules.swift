// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Guides to the rules about the theme's templates, stylesheets and tokens, and to what it fetches and stores.
let themeRuleGuides: [DiagnosticGuide] = [
    DiagnosticGuide(
        .blockedZoom,
        Wording(sv: "En sida som inte går att förstora", en: "A page that cannot be enlarged"),
        reason: Wording(
            sv: "Den som ser dåligt förstorar sidan på sin telefon. Är det spärrat går den inte att läsa (WCAG 1.4.4).",
            en:
                "Whoever sees badly enlarges the page on a telephone. Where that is blocked, it cannot be read (WCAG 1.4.4)."
        ),
        remedy: Wording(
            sv: "Ta bort user-scalable och maximum-scale ur <meta name=\"viewport\">.",
            en: "Remove user-scalable and maximum-scale from <meta name=\"viewport\">.")),
    DiagnosticGuide(
        .contrastTooLow,
        Wording(sv: "Text som syns för svagt", en: "Text that is too weak"),
        reason: Wording(
            sv:
                "Skillnaden i ljushet mellan texten och det bakom är mindre än temat lovar. Den som ser dåligt, eller läser i solen, kan inte läsa (WCAG 1.4.3). Kontrasten räknas i ljust och mörkt läge, vid ökad kontrast och i utskrift.",
            en:
                "The difference in lightness between text and ground is less than the theme promises. Whoever sees badly, or reads in the sun, cannot read it (WCAG 1.4.3). The contrast is counted in light and dark mode, with more contrast and in print."
        ),
        remedy: Wording(
            sv: "Byt till färgen i meddelandet: samma ton, men så mycket mörkare eller ljusare att den räcker.",
            en: "Change to the colour in the message: the same hue, as much darker or lighter as is enough.")),
    DiagnosticGuide(
        .coveredFocus,
        Wording(sv: "Något ligger kvar över sidan", en: "Something stays over the page"),
        reason: Wording(
            sv: "En rad som ligger kvar när sidan rullar kan dölja länken som har fokus (WCAG 2.4.11).",
            en: "A bar that stays while the page scrolls can hide the link that has focus (WCAG 2.4.11)."),
        remedy: Wording(
            sv: "Sätt scroll-padding på html, större än det som ligger kvar.",
            en: "Set scroll-padding on html, larger than what stays.")),
    DiagnosticGuide(
        .fixedHeight,
        Wording(sv: "En ruta som inte växer", en: "A box that does not grow"),
        reason: Wording(
            sv:
                "När texten förstoras, eller får större radavstånd, klipps den av eller rinner över det som står under (WCAG 1.4.4, 1.4.12).",
            en:
                "When text is enlarged, or gets more space between its lines, it is cut or runs over what stands below (WCAG 1.4.4, 1.4.12)."
        ),
        remedy: Wording(
            sv: "Skriv min-height i rem i stället för height.",
            en: "Write min-height in rem instead of height.")),
    DiagnosticGuide(
        .fixedTextSize,
        Wording(sv: "Text i fast storlek", en: "Text of a fixed size"),
        reason: Wording(
            sv: "Den som har valt större text i sin webbläsare får ändå liten (EN 301 549, 11.7).",
            en: "Whoever has chosen larger text in the browser still gets small (EN 301 549, 11.7)."),
        remedy: Wording(
            sv: "Skriv storleken i rem: 16 pixlar är 1rem.",
            en: "Write the size in rem: 16 pixels are 1rem.")),
    DiagnosticGuide(
        .literalColour,
        Wording(sv: "En färg som ingen har prövat", en: "A colour that nothing has proved"),
        reason: Wording(
            sv:
                "Bara färgerna i theme.yml är prövade mot sina grunder, i alla lägen. En färg direkt i formatmallen kan bli oläslig i mörkt läge eller i utskrift.",
            en:
                "Only the colours in theme.yml are proved against their grounds, in all modes. A colour in the stylesheet itself may be unreadable in dark mode or in print."
        ),
        remedy: Wording(
            sv: "Skriv var(--namn) med färgen som meddelandet föreslår.",
            en: "Write var(--name) with the colour that the message suggests.")),
    DiagnosticGuide(
        .justifiedText,
        Wording(sv: "Text med jämn högerkant", en: "Justified text"),
        reason: Wording(
            sv:
                "När båda kanterna är jämna blir mellanrummen mellan orden olika stora. Den som har dyslexi eller förstorar texten tappar raden.",
            en:
                "Where both edges are even the gaps between words are not. Whoever has dyslexia or enlarges the text loses the line."
        ),
        remedy: Wording(
            sv: "Skriv text-align: start.",
            en: "Write text-align: start.")),
    DiagnosticGuide(
        .lockedSpacing,
        Wording(sv: "Avstånd som inte går att ändra", en: "Spacing that cannot be changed"),
        reason: Wording(
            sv:
                "Den som har svårt att läsa ökar avståndet mellan rader, ord och bokstäver. Med !important går det inte (WCAG 1.4.12).",
            en:
                "Whoever finds reading hard adds space between lines, words and letters. With !important that cannot be done (WCAG 1.4.12)."
        ),
        remedy: Wording(
            sv: "Ta bort !important.",
            en: "Remove !important.")),
    DiagnosticGuide(
        .lostFocus,
        Wording(sv: "Fokus som inte syns", en: "Focus that cannot be seen"),
        reason: Wording(
            sv: "Den som använder tangentbord ser inte vilken länk som är vald (WCAG 2.4.7).",
            en: "Whoever uses a keyboard cannot see which link is chosen (WCAG 2.4.7)."),
        remedy: Wording(
            sv: "Ta bort outline: none, eller sätt en tydlig outline med :focus-visible.",
            en: "Remove outline: none, or set a clear outline with :focus-visible.")),
    DiagnosticGuide(
        .lowRatio,
        Wording(sv: "En kontrast som inte räcker till något", en: "A contrast that is enough for nothing"),
        reason: Wording(
            sv: "Text behöver 4,5:1; stor text, ikoner och kanter på fält 3:1. Ett lägre löfte prövar ingenting.",
            en: "Text needs 4.5:1; large text, icons and edges of fields 3:1. A lower promise proves nothing."),
        remedy: Wording(
            sv: "Höj ratio i theme.yml, eller ta bort paret om det bara gäller utsmyckning.",
            en: "Raise ratio in theme.yml, or remove the pair if it is mere decoration.")),
    DiagnosticGuide(
        .missingLandmark,
        Wording(sv: "En sidmall utan huvuddel", en: "A layout without a main part"),
        reason: Wording(
            sv: "Den som lyssnar hoppar till huvuddelen för att slippa höra menyn på varje sida (WCAG 1.3.1, 2.4.1).",
            en: "Whoever listens jumps to the main part to be spared the menu on every page (WCAG 1.3.1, 2.4.1)."),
        remedy: Wording(
            sv: "Ställ sidans innehåll i ett enda <main>.",
            en: "Put the page's content in one <main>.")),
    DiagnosticGuide(
        .missingUnderline,
        Wording(sv: "Länkar utan understrykning", en: "Links without underline"),
        reason: Wording(
            sv: "Den som inte ser skillnad på färgerna hittar inte länkarna i texten (WCAG 1.4.1).",
            en: "Whoever cannot tell the colours apart does not find the links in the text (WCAG 1.4.1)."),
        remedy: Wording(
            sv: "Låt understrykningen vara kvar. I menyer, där allt är länkar, får den tas bort.",
            en: "Leave the underline. In menus, where all are links, it may go.")),
    DiagnosticGuide(
        .missingViewport,
        Wording(sv: "En sidmall som inte får plats på telefoner", en: "A layout that does not fit telephones"),
        reason: Wording(
            sv: "Telefoner visar sidan förminskad, som på en stor skärm, och man måste rulla i sidled (WCAG 1.4.10).",
            en: "Telephones show the page small, as on a large screen, and one must scroll sideways (WCAG 1.4.10)."),
        remedy: Wording(
            sv: "Skriv <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"> i <head>.",
            en: "Write <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"> in <head>.")),
    DiagnosticGuide(
        .movingContent,
        Wording(sv: "Något som rör sig av sig självt", en: "Something that moves by itself"),
        reason: Wording(
            sv:
                "Rörelse och ljud som inte går att stoppa gör resten omöjligt att läsa för många, och överröstar skärmläsare (WCAG 2.2.2).",
            en:
                "Movement and sound that cannot be stopped make the rest impossible to read for many, and drown screen readers (WCAG 2.2.2)."
        ),
        remedy: Wording(
            sv: "Ta bort det, eller låt besökaren starta själv.",
            en: "Remove it, or let the visitor start it.")),
    DiagnosticGuide(
        .outsideLandmarks,
        Wording(sv: "Innehåll utanför sidans delar", en: "Content outside the parts of the page"),
        reason: Wording(
            sv:
                "Den som hoppar mellan sidhuvud, huvuddel och sidfot kommer aldrig till det som står utanför (WCAG 1.3.1).",
            en: "Whoever jumps between header, main part and footer never comes to what stands outside (WCAG 1.3.1)."),
        remedy: Wording(
            sv: "Ställ det i <header>, <nav>, <main>, <aside> eller <footer>.",
            en: "Put it in <header>, <nav>, <main>, <aside> or <footer>.")),
    DiagnosticGuide(
        .pageRefresh,
        Wording(sv: "En sida som laddas om av sig själv", en: "A page that loads anew by itself"),
        reason: Wording(
            sv: "Den som läser långsamt hinner inte, och den som lyssnar får börja om (WCAG 2.2.1).",
            en: "Whoever reads slowly has no time, and whoever listens must begin again (WCAG 2.2.1)."),
        remedy: Wording(
            sv: "Ta bort raden. Flyttade sidor skrivs under tidigare_adresser.",
            en: "Remove the line. Pages that have moved are written under former_addresses.")),
    DiagnosticGuide(
        .skipLink,
        Wording(sv: "Ingen väg förbi menyn", en: "No way past the menu"),
        reason: Wording(
            sv: "Den som använder tangentbord måste stega genom hela menyn på varje sida (WCAG 2.4.1).",
            en: "Whoever uses a keyboard must step through the whole menu on every page (WCAG 2.4.1)."),
        remedy: Wording(
            sv: "Låt det första på sidan vara en länk till <main id=\"main\" tabindex=\"-1\">.",
            en: "Let the first thing on the page be a link to <main id=\"main\" tabindex=\"-1\">.")),
    DiagnosticGuide(
        .smallTarget,
        Wording(sv: "Något litet att klicka på", en: "Something small to click"),
        reason: Wording(
            sv: "Den som darrar på handen träffar fel. Minst 24 pixlar behövs (WCAG 2.5.8); i menyer är 44 lagom.",
            en: "Whoever's hand shakes misses it. At least 24 pixels are needed (WCAG 2.5.8); in menus 44 are right."),
        remedy: Wording(
            sv: "Skriv min-height: 2.75rem, eller öka padding.",
            en: "Write min-height: 2.75rem, or more padding.")),
    DiagnosticGuide(
        .storedData,
        Wording(sv: "Något sparas hos besökaren", en: "Something is stored with the visitor"),
        reason: Wording(
            sv:
                "Det kräver samtycke (lagen om elektronisk kommunikation, 9 kap. 28 §), och webbplatsen säger att inget sparas.",
            en:
                "It requires consent (the Swedish act on electronic communications, chapter 9, section 28), and the site says that nothing is stored."
        ),
        remedy: Wording(
            sv: "Ta bort det ur skriptet.",
            en: "Remove it from the script.")),
    DiagnosticGuide(
        .unaskedMotion,
        Wording(sv: "Rörelse som ingen har bett om", en: "Movement that no one has asked for"),
        reason: Wording(
            sv:
                "Den som blir yr av rörelse har bett sin dator om stillhet. Temat följer det bara om rörelsen står i ett villkor.",
            en:
                "Whoever is made dizzy by movement has asked the computer for stillness. The theme only obeys if the movement stands in a condition."
        ),
        remedy: Wording(
            sv: "Ställ raden i @media (prefers-reduced-motion: no-preference).",
            en: "Put the line in @media (prefers-reduced-motion: no-preference).")),
    DiagnosticGuide(
        .uncertainContrast,
        Wording(sv: "Färger som inte går att räkna på", en: "Colours that cannot be counted"),
        reason: Wording(
            sv: "Genomskinlig text, och text på bilder, får en kontrast som ingen vet på förhand.",
            en: "Text that is seen through, and text on pictures, has a contrast that no one knows beforehand."),
        remedy: Wording(
            sv: "Välj en svagare färg bland temats par, eller ge texten en egen grund.",
            en: "Choose a weaker colour among the theme's pairs, or give the text a ground of its own.")),
    DiagnosticGuide(
        .ungroupedChoices,
        Wording(sv: "Val utan fråga", en: "Choices without a question"),
        reason: Wording(
            sv: "Den som lyssnar hör svaren men inte vad de svarar på (WCAG 1.3.1).",
            en: "Whoever listens hears the answers but not what they answer (WCAG 1.3.1)."),
        remedy: Wording(
            sv: "Ställ valen i <fieldset> med frågan i <legend>.",
            en: "Put the choices in <fieldset> with the question in <legend>.")),
    DiagnosticGuide(
        .unknownAutocomplete,
        Wording(sv: "Ett ord som webbläsaren inte kan", en: "A word that the browser does not know"),
        reason: Wording(
            sv:
                "Den som har svårt att skriva får namn och adress ifyllda av webbläsaren, om fältet säger vad det är (WCAG 1.3.5).",
            en:
                "Whoever finds it hard to write gets name and address filled in by the browser, if the field says what it is (WCAG 1.3.5)."
        ),
        remedy: Wording(
            sv: "Skriv ett ord ur HTML-standarden: name, email, tel, street-address.",
            en: "Write a word of the HTML standard: name, email, tel, street-address.")),
    DiagnosticGuide(
        .unknownVariable,
        Wording(sv: "En variabel som inte finns", en: "A variable that does not exist"),
        reason: Wording(
            sv: "Webbläsaren hoppar tyst över raden, så färgen eller måttet blir något annat än det som är prövat.",
            en:
                "The browser silently passes over the line, so that the colour or measure is something else than what is proved."
        ),
        remedy: Wording(
            sv: "Rätta namnet, eller ge variabeln ett värde i theme.yml.",
            en: "Mend the name, or give the variable a value in theme.yml.")),
    DiagnosticGuide(
        .unlabelledField,
        Wording(sv: "Ett fält utan namn", en: "A field without a name"),
        reason: Wording(
            sv: "Den som lyssnar hör bara ”redigera” eller ”knapp” (WCAG 1.3.1, 3.3.2, 4.1.2).",
            en: "Whoever listens only hears “edit” or “button” (WCAG 1.3.1, 3.3.2, 4.1.2)."),
        remedy: Wording(
            sv: "Skriv en <label> med for, och samma namn i fältets id.",
            en: "Write a <label> with for, and the same name in the field's id.")),
    DiagnosticGuide(
        .unlistedPair,
        Wording(sv: "En färg på en grund som ingen har prövat", en: "A colour on a ground that nothing has proved"),
        reason: Wording(
            sv:
                "theme.yml räknar upp vilken text som får stå på vilken grund. Det som inte står där har ingen räknat på.",
            en: "theme.yml lists which text may stand on which ground. What is not there no one has counted."),
        remedy: Wording(
            sv: "Välj ett par som finns, eller skriv det nya under pairs. Kontrasten räknas då i alla lägen.",
            en:
                "Choose a pair that is there, or write the new one under pairs. Its contrast is then counted in all modes."
        )),
    DiagnosticGuide(
        .unnamedNavigation,
        Wording(sv: "Menyer utan namn", en: "Menus without names"),
        reason: Wording(
            sv: "Den som lyssnar hör ”navigering” flera gånger och vet inte vilken som är vilken (WCAG 1.3.1).",
            en: "Whoever listens hears “navigation” several times and does not know which is which (WCAG 1.3.1)."),
        remedy: Wording(
            sv: "Ge varje <nav> ett eget aria-label.",
            en: "Give each <nav> an aria-label of its own.")),
    DiagnosticGuide(
        .unreachableScroll,
        Wording(sv: "En del som inte går att rulla", en: "A part that cannot be scrolled"),
        reason: Wording(
            sv: "Den som inte använder mus når inte det som ligger utanför (WCAG 2.1.1).",
            en: "Whoever uses no mouse cannot reach what is outside (WCAG 2.1.1)."),
        remedy: Wording(
            sv: "Skriv tabindex=\"0\", role=\"region\" och ett namn, eller låt raderna brytas.",
            en: "Write tabindex=\"0\", role=\"region\" and a name, or let the lines break.")),
    DiagnosticGuide(
        .unzoomableText,
        Wording(sv: "Text som följer fönstret", en: "Text that follows the window"),
        reason: Wording(
            sv: "Den som zoomar in får lika liten text som förut (WCAG 1.4.4).",
            en: "Whoever zooms in gets text as small as before (WCAG 1.4.4)."),
        remedy: Wording(
            sv: "Lägg till ett mått i rem, till exempel clamp(1rem, .9rem + 1vw, 1.5rem).",
            en: "Add a measure in rem, for example clamp(1rem, .9rem + 1vw, 1.5rem).")),
    DiagnosticGuide(
        .weakFocus,
        Wording(sv: "Fokus som syns dåligt", en: "Focus that is hard to see"),
        reason: Wording(
            sv: "Den som ser dåligt hittar inte en smal linje runt den valda länken.",
            en: "Whoever sees badly does not find a thin line around the chosen link."),
        remedy: Wording(
            sv: "Skriv :focus-visible { outline: .1875rem solid var(--…); outline-offset: .125rem }.",
            en: "Write :focus-visible { outline: .1875rem solid var(--…); outline-offset: .125rem }.")),
]
