// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Guides to the rules about finished pages.
let pageGuides: [DiagnosticGuide] = [
    DiagnosticGuide(
        .duplicateID, Wording(sv: "Två element med samma id", en: "Two elements with one id"),
        reason: Wording(
            sv:
                "En länk till elementet, eller ett namn som en skärmläsare hämtar därifrån, hittar bara det första av dem.",
            en: "A link to the element, or a name that a screen reader takes from it, finds the first of them only."),
        remedy: Wording(
            sv:
                "Ge det ena ett eget id i temat. Rubriker i texten får aldrig understreck i sina id, så ett id med understreck kan inte krocka med dem.",
            en:
                "Give one of them its own id in the theme. Headings of the text never get underscores in theirs, so an id with an underscore cannot collide with them."
        )),
    DiagnosticGuide(
        .duplicateTitle, Wording(sv: "Två sidor med samma titel", en: "Two pages with one title"),
        reason: Wording(
            sv:
                "Bland flikar, bokmärken och träffar i en sökning går de inte att skilja åt, och en skärmläsare säger samma sak om båda.",
            en:
                "Among tabs, bookmarks and search results they cannot be told apart, and a screen reader says the same of both."
        ),
        remedy: Wording(
            sv: "Ge den ena en rubrik som säger vad som skiljer dem åt: dagen, platsen eller ämnet.",
            en: "Give one of them a title that says how they differ: the day, the place or the subject.")),
    DiagnosticGuide(
        .embeddedPage, Wording(sv: "En inbäddad sida", en: "An embedded page"),
        reason: Wording(
            sv:
                "Det inbäddade har egna brister, som blir webbplatsens, och ofta egna kakor. Tangentbordet kan fastna där.",
            en:
                "What is embedded has faults of its own, which become the site's, and often cookies. The keyboard may be caught in it."
        ),
        remedy: Wording(
            sv: "Länka dit i stället, med ord som säger vad som finns där.",
            en: "Link to it instead, with words that say what is there.")),
    DiagnosticGuide(
        .emojiRun, Wording(sv: "Emojier i stället för ord", en: "Emojis instead of words"),
        reason: Wording(
            sv:
                "En skärmläsare läser upp namnet på var och en, och de ser olika ut i olika telefoner. En ensam emoji säger inte vad den betyder.",
            en:
                "A screen reader reads out the name of each, and they look different on different telephones. One that stands alone does not say what it means."
        ),
        remedy: Wording(
            sv: "Behåll högst en åt gången, bredvid ord som säger det viktiga.",
            en: "Keep one at a time at most, beside words that say what matters.")),
    DiagnosticGuide(
        .longTitle, Wording(sv: "En lång titel", en: "A long title"),
        reason: Wording(
            sv: "Sökmotorer och flikar visar omkring 65 tecken. Resten ser ingen.",
            en: "Search engines and tabs show about 65 signs. Nobody sees the rest."),
        remedy: Wording(
            sv: "Skriv en kortare rubrik, med det viktigaste först. Resten kan stå i ingressen.",
            en: "Write a shorter title, with what matters most first. The rest can stand in the summary.")),
    DiagnosticGuide(
        .missingLanguage, Wording(sv: "En sida som inte säger sitt språk", en: "A page that does not say its language"),
        reason: Wording(
            sv: "En skärmläsare vet då inte med vilket språks röst den ska läsa, och webbläsaren kan inte avstava.",
            en:
                "A screen reader then does not know in which language's voice to read, and the browser cannot divide words."
        ),
        remedy: Wording(
            sv:
                "Skriv i temats sidmall: <html lang=\"{{page.language.code}}\">. Grunden layouts/base.mustache gör det redan.",
            en:
                "Write in the theme's layout: <html lang=\"{{page.language.code}}\">. The base layouts/base.mustache does so already."
        )),
    DiagnosticGuide(
        .missingTitle, Wording(sv: "En sida utan titel", en: "A page without a title"),
        reason: Wording(
            sv: "Titeln är det första en skärmläsare säger, och namnet på fliken, bokmärket och träffen i en sökning.",
            en:
                "The title is what a screen reader says first, and the name of the tab, the bookmark and the search result."
        ),
        remedy: Wording(
            sv: "Skriv i temats sidmall: <title>{{page.document_title}}</title>.",
            en: "Write in the theme's layout: <title>{{page.document_title}}</title>.")),
    DiagnosticGuide(
        .namelessGraphic, Wording(sv: "En teckning utan namn", en: "A drawing without a name"),
        reason: Wording(
            sv:
                "Vissa skärmläsare läser upp delarna av en svg-teckning, andra hoppar över den. Läsaren vet inte vad den missar.",
            en:
                "Some screen readers read out the parts of an SVG drawing, others pass it over. The reader cannot know what is missed."
        ),
        remedy: Wording(
            sv: "Ge den i temat role=\"img\" och aria-label om den säger något, annars aria-hidden=\"true\".",
            en: "Give it role=\"img\" and aria-label in the theme if it says something, else aria-hidden=\"true\".")),
    DiagnosticGuide(
        .namelessHeading, Wording(sv: "En tom rubrik i temat", en: "An empty heading of the theme"),
        reason: Wording(
            sv: "Den som går mellan rubriker med en skärmläsare hör en rubrik utan ord och vet inte vad som kommer.",
            en:
                "Who moves between headings with a screen reader hears a heading without words and cannot know what comes."
        ),
        remedy: Wording(
            sv: "Låt temat skriva rubriken bara när det finns något att skriva.",
            en: "Let the theme write the heading only when there is something to write.")),
    DiagnosticGuide(
        .namelessLink, Wording(sv: "En länk utan ord i temat", en: "A link of the theme without words"),
        reason: Wording(
            sv: "En skärmläsare kan bara läsa upp adressen, tecken för tecken.",
            en: "A screen reader can only read out the address, sign by sign."),
        remedy: Wording(
            sv: "Ge länken ord, eller en bild med en beskrivning.",
            en: "Give the link words, or a picture with a description.")),
    DiagnosticGuide(
        .noHyphenation, Wording(sv: "Långa ord bryts inte", en: "Long words are not broken"),
        reason: Wording(
            sv:
                "Svenska ord som upphandlingsutbildning får inte plats på en telefon eller med stor text. Läsaren måste då rulla i sidled.",
            en:
                "Swedish words such as upphandlingsutbildning do not fit on a telephone or in large text. The reader must then scroll sideways."
        ),
        remedy: Wording(
            sv: "Skriv i temats formatmall: body { hyphens: auto; overflow-wrap: break-word; }",
            en: "Write in the theme's stylesheet: body { hyphens: auto; overflow-wrap: break-word; }")),
    DiagnosticGuide(
        .renamedLink, Wording(sv: "En länk i menyn som byter namn", en: "A link of the menu that changes its name"),
        reason: Wording(
            sv: "Heter samma sida olika på olika sidor tror läsaren att det är olika sidor.",
            en: "If one page has different names on different pages, the reader takes it for several."),
        remedy: Wording(
            sv: "Skriv menyn en gång i temat, av sajtens meny.",
            en: "Write the menu once in the theme, of the site's menu.")),
    DiagnosticGuide(
        .shiftedNavigation, Wording(sv: "Menyer i olika ordning", en: "Menus in different order"),
        reason: Wording(
            sv:
                "Den som har lärt sig en sida utantill, med skärmläsare eller förstoring, går vilse när nästa sida har annan ordning.",
            en:
                "Who has learnt one page by heart, with a screen reader or magnified, is lost when the next has another order."
        ),
        remedy: Wording(
            sv: "Låt temats alla sidmallar bygga på samma grund, och skriv menyn på ett ställe.",
            en: "Let all layouts of the theme build on the same base, and write the menu in one place.")),
    DiagnosticGuide(
        .titleWithoutSite, Wording(sv: "En titel utan webbplatsens namn", en: "A title without the site's name"),
        reason: Wording(
            sv: "Den som kommer från en sökning, eller har många flikar, vet inte vems sidan är.",
            en: "Who comes from a search, or has many tabs, cannot know whose page it is."),
        remedy: Wording(
            sv:
                "Skriv i temats sidmall: <title>{{page.document_title}}</title>. Det blir sidan, avsnittet och webbplatsen.",
            en:
                "Write in the theme's layout: <title>{{page.document_title}}</title>. It becomes page, section and site."
        )),
    DiagnosticGuide(
        .unmarkedPlace,
        Wording(sv: "En sida som inte säger var den hör hemma", en: "A page that does not say where it is"),
        reason: Wording(
            sv:
                "Den som kommer från en sökning hittar inte vidare, och den som lyssnar hör inte att en länk i menyn är den egna sidan.",
            en:
                "Who comes from a search cannot find the way on, and who listens does not hear that a link in the menu is the page itself."
        ),
        remedy: Wording(
            sv: "Låt temat visa en länkstig, eller märk sidans egen länk i menyn med aria-current=\"page\".",
            en: "Let the theme show a trail, or mark the page's own link in the menu with aria-current=\"page\".")),
    DiagnosticGuide(
        .untitledFrame, Wording(sv: "En inbäddad sida utan titel", en: "An embedded page without a title"),
        reason: Wording(
            sv: "En skärmläsare säger bara ”ram”, och läsaren vet inte om det är värt att gå in i den.",
            en: "A screen reader only says “frame”, and the reader cannot know whether it is worth entering."),
        remedy: Wording(
            sv:
                "Ge den en titel i temat: <iframe title=\"Karta över området\">. Två ramar på en sida får inte ha samma.",
            en:
                "Give it a title in the theme: <iframe title=\"Map of the area\">. Two frames of a page may not have the same."
        )),
    DiagnosticGuide(
        .wrongLanguage, Wording(sv: "En sida som säger fel språk", en: "A page that says the wrong language"),
        reason: Wording(
            sv: "En skärmläsare läser då svenska med engelskt uttal, eller tvärtom. Det går knappt att förstå.",
            en:
                "A screen reader then reads Swedish with English sounds, or the other way round. It can hardly be understood."
        ),
        remedy: Wording(
            sv: "Skriv i temats sidmall: <html lang=\"{{page.language.code}}\">, inte ett bestämt språk.",
            en: "Write in the theme's layout: <html lang=\"{{page.language.code}}\">, not a fixed language.")),
]
