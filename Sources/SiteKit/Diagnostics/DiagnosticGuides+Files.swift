// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Guides to the rules about documents and pictures.
let fileGuides: [DiagnosticGuide] = [
    DiagnosticGuide(
        .brokenDocument,
        Wording(sv: "Ett dokument som inte är vad det heter", en: "A document that is not what it is named"),
        reason: Wording(
            sv: "Besökaren kan inte öppna filen, och länken säger fel typ.",
            en: "The visitor cannot open the file, and the link tells the wrong type."),
        remedy: Wording(
            sv: "Spara dokumentet på nytt från programmet där det gjordes.",
            en: "Save the document again from the program in which it was made.")),
    DiagnosticGuide(
        .fileAuthor, Wording(sv: "Ett namn i en fil", en: "A name in a file"),
        reason: Wording(
            sv: "Program skriver in vem som gjort en fil. Namnet följer med till alla som hämtar den.",
            en: "Programs write who made a file. The name comes along to everyone who fetches it."),
        remedy: Wording(
            sv: "Ta bort namnet ur filens egenskaper, om det inte ska vara där.",
            en: "Remove the name from the file's properties unless it is meant to be there.")),
    DiagnosticGuide(
        .heavyPicture, Wording(sv: "En tung bild", en: "A heavy picture"),
        reason: Wording(
            sv:
                "Stora bilder gör sidan långsam för den som har dålig täckning och kostar pengar för den som betalar för data.",
            en:
                "Large pictures make the page slow for those with bad coverage and cost money for those who pay for data."
        ),
        remedy: Wording(
            sv: "Spara bilden med högst 1 600 bildpunkters bredd och som jpg eller webp, högst 250 kB.",
            en: "Save the picture at most 1,600 pixels wide, as jpg or webp, at most 250 kB.")),
    DiagnosticGuide(
        .lockedPDF, Wording(sv: "Ett låst pdf-dokument", en: "A locked PDF"),
        reason: Wording(
            sv: "Ett lås kan hindra hjälpmedel från att läsa texten. Innehållet går inte att pröva.",
            en: "A lock may keep assistive technology from reading the text. The content cannot be tested."),
        remedy: Wording(
            sv: "Spara dokumentet utan lösenord och begränsningar.",
            en: "Save the document without password and restrictions.")),
    DiagnosticGuide(
        .officeDocument, Wording(sv: "Ett dokument för ett kontorsprogram", en: "A document for an office program"),
        reason: Wording(
            sv: "Alla kan inte öppna filen, och den som hämtar den kan ändra den.",
            en: "Not everyone can open the file, and who fetches it can change it."),
        remedy: Wording(
            sv: "Gör en sida av innehållet, eller spara det som pdf med taggar.",
            en: "Make a page of the content, or save it as a tagged PDF.")),
    DiagnosticGuide(
        .pdfWithoutLanguage, Wording(sv: "Ett pdf-dokument utan språk", en: "A PDF without a language"),
        reason: Wording(
            sv: "Skärmläsaren väljer uttal efter språket. Utan det läses svenska upp som engelska.",
            en: "The screen reader chooses sounds by the language. Without it Swedish is read as English."),
        remedy: Wording(
            sv: "Ställ in dokumentets språk i programmet där det gjordes och spara om det.",
            en: "Set the document's language in the program where it was made, and save it again.")),
    DiagnosticGuide(
        .pdfWithoutSummary, Wording(sv: "Allt står i ett pdf-dokument", en: "Everything stands in a PDF"),
        reason: Wording(
            sv: "Ett dokument är svårt att läsa på en liten skärm och stänger ute den som inte kan använda det.",
            en: "A document is hard to read on a small screen and shuts out those who cannot use it."),
        remedy: Wording(
            sv: "Skriv det viktigaste på sidan, så att dokumentet inte är det enda sättet att få veta det.",
            en: "Write what matters most on the page, so that the document is not the only way to learn it.")),
    DiagnosticGuide(
        .pdfWithoutTitle, Wording(sv: "Ett pdf-dokument utan titel", en: "A PDF without a title"),
        reason: Wording(
            sv:
                "Den som har flera dokument öppna, eller lyssnar, hör filens namn i stället för vad dokumentet handlar om.",
            en:
                "Those with several documents open, or who listen, hear the file's name instead of what the document is about."
        ),
        remedy: Wording(
            sv: "Skriv en titel i dokumentets egenskaper och välj att den ska visas.",
            en: "Write a title in the document's properties and choose to show it.")),
    DiagnosticGuide(
        .pictureLocation,
        Wording(sv: "En bild som säger var den är tagen", en: "A picture that tells where it was taken"),
        reason: Wording(
            sv: "Positionen kan avslöja var någon bor eller vistas. Den behövs inte för att visa bilden.",
            en: "The position can reveal where someone lives or stays. It is not needed to show the picture."),
        remedy: Wording(
            sv: "Spara bilden utan platsinformation.",
            en: "Save the picture without its location.")),
    DiagnosticGuide(
        .scannedPDF, Wording(sv: "Ett inskannat dokument", en: "A scanned document"),
        reason: Wording(
            sv: "Bilder av text går varken att lyssna på, söka i eller förstora väl. Lagen kräver text.",
            en: "Pictures of text can neither be listened to, searched nor enlarged well. The law demands text."),
        remedy: Wording(
            sv: "Gör en sida av innehållet, eller spara dokumentet från programmet där det skrevs.",
            en: "Make a page of the content, or save the document from the program where it was written.")),
    DiagnosticGuide(
        .untaggedPDF, Wording(sv: "Ett pdf-dokument utan taggar", en: "A PDF without tags"),
        reason: Wording(
            sv:
                "Taggarna säger vad som är rubrik, lista och tabell. Utan dem blir allt en enda lång text för den som lyssnar.",
            en:
                "The tags say what is heading, list and table. Without them all becomes one long text for those who listen."
        ),
        remedy: Wording(
            sv: "Spara om dokumentet från Word eller LibreOffice med taggar, eller gör en sida av innehållet.",
            en: "Save the document again from Word or LibreOffice with tags, or make a page of the content.")),
    DiagnosticGuide(
        .writtenSize, Wording(sv: "Storleken står i länken", en: "The size stands in the link"),
        reason: Wording(
            sv:
                "Anslag skriver typ, storlek och antal sidor efter filen själv. Det som skrivs för hand blir fel när filen byts.",
            en:
                "Anslag writes type, size and number of pages of the file itself. What is typed grows false when the file is replaced."
        ),
        remedy: Wording(
            sv: "Ta bort parentesen ur länkens text.",
            en: "Remove the parenthesis from the link's words.")),
]
