// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The guides to the rules about what is said, and about ways to every page.
let factGuides: [DiagnosticGuide] = [
    DiagnosticGuide(
        .contradictoryFact,
        Wording(sv: "Ett nummer vid fel kontakt", en: "A number beside the wrong contact"),
        reason: Wording(
            sv:
                "Texten nämner en kontakt och ett telefonnummer eller en e-postadress som kontakten inte har. Den som ringer eller skriver kan hamna fel.",
            en:
                "The text names a contact and a telephone number or an e-mail address that the contact does not have. Whoever calls or writes may go wrong."
        ),
        remedy: Wording(
            sv: "Rätta det som är fel. Länka hellre till kontakten än att upprepa uppgifterna.",
            en: "Mend what is wrong. Link to the contact rather than repeat its fields.")),
    DiagnosticGuide(
        .missingFunder,
        Wording(sv: "En sida som inte nämner finansiären", en: "A page that does not name the funder"),
        reason: Wording(
            sv:
                "Den som får pengar till ett projekt har lovat att berätta det överallt där projektet beskrivs. Bryts löftet kan pengarna krävas tillbaka.",
            en:
                "Whoever gets money for a project has promised to tell of it wherever the project is described. If the promise is broken the money may have to be paid back."
        ),
        remedy: Wording(
            sv:
                "Låt temats sidmallar visa projektets finansiärer. Hör sidan inte till projektet, säg det i fältet projekt.",
            en:
                "Let the layouts of the theme show the project's funders. If the page is not of the project, say so in the field project."
        )),
    DiagnosticGuide(
        .mixedPhones,
        Wording(sv: "Samma telefonnummer på två sätt", en: "One telephone number in two ways"),
        reason: Wording(
            sv: "Två skrivsätt ser ut som två nummer, särskilt för den som lyssnar eller läser med möda.",
            en: "Two ways of writing look like two numbers, above all to those who listen or read with difficulty."),
        remedy: Wording(
            sv: "Skriv numret som meddelandet visar, eller visa kontakten i stället.",
            en: "Write the number as the message shows, or show the contact instead.")),
    DiagnosticGuide(
        .mixedTimes,
        Wording(sv: "Klockslag på två sätt", en: "Times in two ways"),
        reason: Wording(
            sv: "När en tid skrivs 08:00 och en annan 12.00 undrar den som läser om det är skillnad.",
            en: "When one time is written 08:00 and another 12.00, readers wonder whether there is a difference."),
        remedy: Wording(
            sv: "Skriv med punkt överallt: 08.00.",
            en: "Write a point everywhere: 08.00.")),
    DiagnosticGuide(
        .orphanPage,
        Wording(sv: "En sida som ingen hittar till", en: "A page that no one finds"),
        reason: Wording(
            sv:
                "Ingen meny, inget avsnitt, inget ämne och ingen länk leder till sidan. Bara den som har adressen kommer dit.",
            en: "No menu, no section, no subject and no link leads to the page. Only those with its address get there."),
        remedy: Wording(
            sv: "Länka till sidan från en annan, lägg den i menyn i site.yml, eller ta bort den.",
            en: "Link to the page from another, put it in the menu in site.yml, or remove it.")),
    DiagnosticGuide(
        .personalNumber,
        Wording(sv: "Ett personnummer", en: "A personal identity number"),
        reason: Wording(
            sv:
                "Med numret kan någon ta en annans namn. Det får nästan aldrig publiceras, och det som har legat på webben går inte att ta tillbaka.",
            en:
                "With the number someone can take another's name. It may hardly ever be published, and what has been on the web cannot be taken back."
        ),
        remedy: Wording(
            sv:
                "Ta bort numret. Tala om det för dataskyddsombudet om det har varit publicerat, och för den som sköter filernas historik.",
            en:
                "Remove the number. Tell the data protection officer if it has been published, and those who keep the files' history."
        )),
    DiagnosticGuide(
        .presentTense,
        Wording(sv: "Ett avslutat projekt i nutid", en: "A project that is over in the present tense"),
        reason: Wording(
            sv: "Sidan säger att något pågår fast projektet är slut. Besökaren söker det som inte längre finns.",
            en:
                "The page says that something goes on although the project is over. Visitors look for what is no longer there."
        ),
        remedy: Wording(
            sv: "Skriv i dåtid: drevs, finansierades, hölls.",
            en: "Write in the past tense: was run, was funded, was held.")),
    DiagnosticGuide(
        .privateData,
        Wording(sv: "Uppgifter som ser privata ut", en: "What looks private"),
        reason: Wording(
            sv:
                "Kontakten har en e-postadress eller en adress som ser ut att höra till hemmet. Bara det som hör till arbetet får publiceras.",
            en:
                "The contact has an e-mail address or an address that seems to belong to a home. Only what belongs to the work may be published."
        ),
        remedy: Wording(
            sv: "Skriv arbetets uppgifter i stället, eller ta bort raden.",
            en: "Write those of the work instead, or remove the line.")),
    DiagnosticGuide(
        .repeatedFact,
        Wording(sv: "Kontaktuppgifter i löpande text", en: "Contact details in running text"),
        reason: Wording(
            sv:
                "Numret eller adressen finns redan hos en kontakt. När kontakten ändras står det gamla kvar i texten, och besökaren får fel uppgift.",
            en:
                "A contact already has the number or the address. When the contact changes the old one stays in the text, and visitors are told wrong."
        ),
        remedy: Wording(
            sv: "Visa kontakten som ett kort, eller länka till den. Meddelandet visar raden.",
            en: "Show the contact as a card, or link to it. The message shows the line.")),
    DiagnosticGuide(
        .repeatedHours,
        Wording(sv: "Öppettider i löpande text", en: "Opening hours in running text"),
        reason: Wording(
            sv:
                "Öppettiderna finns i site.yml. När de ändras står de gamla kvar i texten, och någon möts av en stängd dörr.",
            en:
                "The opening hours are in site.yml. When they change the old ones stay in the text, and someone meets a closed door."
        ),
        remedy: Wording(
            sv: "Ta bort dem ur texten och länka till sidan som visar dem.",
            en: "Remove them from the text and link to the page that shows them.")),
    DiagnosticGuide(
        .unlinkedPhone,
        Wording(sv: "Ett telefonnummer som inte är en länk", en: "A telephone number that is no link"),
        reason: Wording(
            sv:
                "Den som läser i telefonen kan ringa med ett tryck, om numret är en länk. Annars måste hen minnas det eller skriva av det, och det är svårt för många.",
            en:
                "Whoever reads on a telephone can call with one tap, if the number is a link. If not, they have to remember it or copy it, which is hard for many."
        ),
        remedy: Wording(
            sv:
                "Skriv länken som meddelandet visar. Hör numret till en kontakt på webbplatsen är det bättre att visa kontakten.",
            en:
                "Write the link that the message shows. If the number is that of one of the site's contacts, it is better to show the contact."
        )),
    DiagnosticGuide(
        .unreachableContact,
        Wording(sv: "En kontakt som inte går att nå", en: "A contact that cannot be reached"),
        reason: Wording(
            sv:
                "Kontakten har varken telefon, mobil eller e-post, och ingen enhet som har det. Kortet visar ett namn och ingenting att göra med det.",
            en:
                "The contact has neither telephone, mobile nor e-mail, and no unit that has. The card shows a name and nothing to do with it."
        ),
        remedy: Wording(
            sv: "Skriv telefon eller e-post överst i kontaktens fil, eller enheten som svarar.",
            en: "Write a telephone or an e-mail at the top of the contact's file, or the unit that answers.")),
    DiagnosticGuide(
        .wrongWeekday,
        Wording(sv: "En veckodag som inte stämmer", en: "A weekday that is wrong"),
        reason: Wording(
            sv: "Veckodagen och datumet säger olika saker. Någon kommer fel dag.",
            en: "The weekday and the date say different things. Someone will come on the wrong day."),
        remedy: Wording(
            sv: "Ta reda på vilket som är rätt. I fält skrivs bara datumet; veckodagen visas av sig själv.",
            en: "Find out which is right. In fields write the date only; the weekday shows by itself.")),
]
