// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The guides to what may be wrong with the text of a page: Markdown, links, pictures and files.
let textGuides: [DiagnosticGuide] = [
    DiagnosticGuide(
        .absolutePath,
        Wording(sv: "En länk som börjar med snedstreck", en: "A link that begins with a slash"),
        reason: Wording(
            sv: "Webbplatsen kan ligga i en undermapp på servern, eller läsas från ett USB-minne. Då leder länken fel.",
            en: "The site may lie in a folder of the server, or be read from a USB stick. Then the link leads wrong."),
        remedy: Wording(
            sv: "Länka till filen, räknat från den här sidans mapp. Meddelandet visar länken.",
            en: "Link to the file, counted from the folder of this page. The message shows the link.")),
    DiagnosticGuide(
        .blockTooLarge,
        Wording(sv: "Ett stycke som är för stort", en: "A block that is too large"),
        reason: Wording(
            sv: "Så långa stycken orkar ingen läsa, och de kan få bygget att ta mycket lång tid.",
            en: "No one can read blocks that long, and they can make the build take very long."),
        remedy: Wording(
            sv: "Dela det med tomma rader, under fler rubriker.",
            en: "Divide it with empty lines, under more headings.")),
    DiagnosticGuide(
        .brokenFragment,
        Wording(sv: "En länk till en rubrik som inte finns", en: "A link to a heading that does not exist"),
        reason: Wording(
            sv: "Besökaren hamnar överst på sidan och får leta själv.",
            en: "The visitor ends up at the top of the page and has to search."),
        remedy: Wording(
            sv: "Skriv rubrikens namn efter #, med små bokstäver och bindestreck. Meddelandet räknar upp dem.",
            en: "Write the name of the heading after #, in small letters with hyphens. The message lists them.")),
    DiagnosticGuide(
        .brokenImage,
        Wording(sv: "En bild som inte är en bild", en: "A picture that is none"),
        reason: Wording(
            sv: "Filen är skadad, avklippt eller av ett annat slag än namnet säger. Besökaren skulle se en tom ruta.",
            en:
                "The file is damaged, cut off or of another kind than its name says. The visitor would see an empty box."
        ),
        remedy: Wording(
            sv: "Öppna bilden i ett bildprogram, spara den på nytt som jpg eller png och lägg in den igen.",
            en: "Open it in a picture editor, save it again as jpg or png and put it back.")),
    DiagnosticGuide(
        .contactEnded,
        Wording(sv: "En kontakt som har slutat", en: "A contact that has left"),
        reason: Wording(
            sv: "Sidor visar en person som inte längre svarar. Den som behöver hjälp ringer förgäves.",
            en: "Pages show a person who no longer answers. Whoever needs help calls in vain."),
        remedy: Wording(
            sv: "Byt namn, telefon och e-post i kontaktens fil och ta bort ”slutar”. Då byts uppgiften på alla sidor.",
            en:
                "Change name, telephone and e-mail in the contact's file and remove “ends”. All pages then show the new ones."
        )),
    DiagnosticGuide(
        .controlCharacter,
        Wording(sv: "Ett styrtecken i texten", en: "A control character in the text"),
        reason: Wording(
            sv: "Tecknet syns inte men kan stoppa webbläsaren eller skärmläsaren. Det kommer ofta med inklistrad text.",
            en: "It cannot be seen but may stop browsers or screen readers. It often comes with pasted text."),
        remedy: Wording(
            sv: "Ta bort tecknet på den plats som meddelandet visar.",
            en: "Remove it at the place that the message shows.")),
    DiagnosticGuide(
        .emptyTarget,
        Wording(sv: "En länk utan mål", en: "A link without a target"),
        reason: Wording(
            sv: "Den ser ut som en länk men leder ingenstans.",
            en: "It looks like a link but leads nowhere."),
        remedy: Wording(
            sv: "Skriv vart den leder inom parenteserna, eller ta bort hakparenteserna.",
            en: "Write where it leads within the round brackets, or remove the square ones.")),
    DiagnosticGuide(
        .externalImage,
        Wording(sv: "En bild från en annan webbplats", en: "A picture from another site"),
        reason: Wording(
            sv: "Varje besökares IP-adress lämnas till den andra webbplatsen, och bilden kan bytas ut eller försvinna.",
            en: "The IP address of every visitor is given to the other site, and the picture may change or vanish."),
        remedy: Wording(
            sv: "Fråga om lov, spara bilden bredvid sidan och skriv dess namn.",
            en: "Ask for leave, save the picture beside the page and write its name.")),
    DiagnosticGuide(
        .extraTitle,
        Wording(sv: "En rubrik till av högsta nivån", en: "One more heading of the highest level"),
        reason: Wording(
            sv: "En sida har en huvudrubrik. Den som lyssnar hoppar mellan rubrikerna och tror att en ny sida börjar.",
            en: "A page has one main heading. Those who listen move by headings and would think that a new page begins."
        ),
        remedy: Wording(
            sv: "Skriv ## i stället för #. Står sidans rubrik redan överst i filen behövs ingen i texten.",
            en: "Write ## instead of #. A title at the top of the file needs no other in the text.")),
    DiagnosticGuide(
        .footnoteInLink,
        Wording(sv: "En fotnot i en länk", en: "A footnote in a link"),
        reason: Wording(
            sv: "En fotnot är själv en länk, och en länk kan inte ligga i en annan.",
            en: "A footnote is itself a link, and a link cannot lie within another."),
        remedy: Wording(
            sv: "Flytta fotnoten till efter länken.",
            en: "Move the footnote to after the link.")),
    DiagnosticGuide(
        .forbiddenAddress,
        Wording(sv: "En adress som inte får användas", en: "An address that may not be used"),
        reason: Wording(
            sv:
                "Adresser som javascript: och data: kan köra program hos besökaren, och file: pekar in i någons egen dator.",
            en:
                "Addresses such as javascript: and data: can run programs at the visitor, and file: points into the computer of someone."
        ),
        remedy: Wording(
            sv: "Länka till en fil i webbplatsen, eller använd https, mailto eller tel.",
            en: "Link to a file of the site, or use https, mailto or tel.")),
    DiagnosticGuide(
        .htmlComment,
        Wording(sv: "En kommentar i texten", en: "A comment in the text"),
        reason: Wording(
            sv: "Kommentarer publiceras inte, men alla som kan läsa källfilen kan läsa dem.",
            en: "Comments are not published, but everyone who can read the source can read them."),
        remedy: Wording(
            sv: "Låt den stå om den behövs. Annars: ta bort den.",
            en: "Leave it if it is needed. Else remove it.")),
    DiagnosticGuide(
        .lineTooLong,
        Wording(sv: "En rad som är för lång", en: "A line that is too long"),
        reason: Wording(
            sv: "Så långa rader är oftast en bild som har klistrats in som text.",
            en: "Lines that long are mostly a picture pasted as text."),
        remedy: Wording(
            sv: "Spara bilden som en fil, eller dela raden.",
            en: "Save the picture as a file, or divide the line.")),
    DiagnosticGuide(
        .linkToExpired,
        Wording(sv: "En länk till något som har avpublicerats", en: "A link to what has been withdrawn"),
        reason: Wording(
            sv:
                "Sidan visas inte längre, så länken är nu vanlig text. Bara tiden har gått; webbplatsen byggs som förut.",
            en:
                "The page is no longer shown, so the link is plain text now. Only time has passed; the site is built as before."
        ),
        remedy: Wording(
            sv: "Ta bort länken, eller länka till det som gäller nu.",
            en: "Remove the link, or link to what holds now.")),
    DiagnosticGuide(
        .linkToUnpublished,
        Wording(sv: "En länk till något som inte är publicerat", en: "A link to what is not published"),
        reason: Wording(
            sv: "Sidan är ett utkast eller kommer senare. Besökaren skulle mötas av ett felmeddelande.",
            en: "The page is a draft or comes later. The visitor would meet an error."),
        remedy: Wording(
            sv: "Publicera sidan, eller ta bort länken så länge.",
            en: "Publish the page, or remove the link for now.")),
    DiagnosticGuide(
        .misnamedIndex,
        Wording(sv: "_index.md i stället för index.md", en: "_index.md instead of index.md"),
        reason: Wording(
            sv: "Filer som börjar med _ publiceras aldrig, så avsnittet skulle sakna sin sida.",
            en: "Files that begin with _ are never published, so the section would lack its page."),
        remedy: Wording(
            sv: "Döp om filen till index.md.",
            en: "Rename the file to index.md.")),
    DiagnosticGuide(
        .misplacedCard,
        Wording(sv: "Ett kort eller en lista på fel plats", en: "A card or a listing in the wrong place"),
        reason: Wording(
            sv:
                "Ett kort visar en sida och en lista visar ett avsnitt. De tar en hel rad och kan inte stå mitt i en mening.",
            en:
                "A card shows a page and a listing shows a section. They take a whole line and cannot stand within a sentence."
        ),
        remedy: Wording(
            sv:
                "Ställ länken ensam i ett eget stycke, och låt den leda till en sida (kort) eller ett avsnitts index.md (lista).",
            en:
                "Put the link alone in a paragraph, and let it lead to a page (card) or to the index.md of a section (listing)."
        )),
    DiagnosticGuide(
        .misplacedSlug,
        Wording(sv: "En egen adress där ingen kan stå", en: "An address of its own where none can be"),
        reason: Wording(
            sv: "En mapps index.md får sin adress av mappen.",
            en: "The index.md of a folder has its address from the folder."),
        remedy: Wording(
            sv: "Döp om mappen i stället, och ta bort fältet webbadress.",
            en: "Rename the folder instead, and remove the field slug.")),
    DiagnosticGuide(
        .missingAlt,
        Wording(sv: "En bild utan alt-text", en: "A picture without alt text"),
        reason: Wording(
            sv: "Den som inte ser bilden får inte veta vad den visar. Lagen om tillgänglighet kräver det (WCAG 1.1.1).",
            en:
                "Those who do not see the picture are not told what it shows. The law on accessibility asks for it (WCAG 1.1.1)."
        ),
        remedy: Wording(
            sv:
                "Beskriv det viktiga inom hakparenteserna: ![Tre företagare på en scen](gala.jpg). Är bilden bara utsmyckning: ![](gala.jpg \"dekor\"). För bilden överst i filen: fältet alttext.",
            en:
                "Say what matters within the square brackets: ![Three people on a stage](gala.jpg). If it is decoration only: ![](gala.jpg \"decoration\"). For the picture at the top of the file: the field image_alt."
        )),
    DiagnosticGuide(
        .missingIndex,
        Wording(sv: "En mapp utan egen sida", en: "A folder without a page of its own"),
        reason: Wording(
            sv: "Den som kortar av adressen, eller följer brödsmulorna, skulle komma till en sida som inte finns.",
            en: "Whoever shortens the address, or follows the breadcrumbs, would come to a page that does not exist."),
        remedy: Wording(
            sv: "Skapa index.md i mappen, med rubrik.",
            en: "Create index.md in the folder, with a title.")),
    DiagnosticGuide(
        .nestedFootnote,
        Wording(sv: "En fotnot i en fotnot", en: "A footnote within a footnote"),
        reason: Wording(
            sv: "Besökaren hittar inte tillbaka, och bygget kan ta mycket lång tid.",
            en: "The visitor does not find the way back, and the build may take very long."),
        remedy: Wording(
            sv: "Skriv fotnoterna var för sig, på rader av egna.",
            en: "Write the footnotes apart, each on its own line.")),
    DiagnosticGuide(
        .ownAddress,
        Wording(sv: "En full adress till den egna webbplatsen", en: "A full address of the own site"),
        reason: Wording(
            sv:
                "Länken leder till den publicerade webbplatsen även när någon granskar en kopia, och den kontrolleras inte.",
            en: "The link leads to the published site even from a copy under review, and it is not checked."),
        remedy: Wording(
            sv: "Länka till filen. Meddelandet visar länken att skriva.",
            en: "Link to the file. The message shows the link to write.")),
    DiagnosticGuide(
        .pageTooLarge,
        Wording(sv: "En sida som är för stor", en: "A page that is too large"),
        reason: Wording(
            sv: "Ingen läser en megabyte text, och den tar lång tid att hämta på en gammal telefon.",
            en: "No one reads a megabyte of text, and it takes long to fetch on an old telephone."),
        remedy: Wording(
            sv: "Dela den i flera sidor och länka mellan dem.",
            en: "Divide it into several pages that link to each other.")),
    DiagnosticGuide(
        .rawHTML,
        Wording(sv: "HTML som inte kan användas", en: "HTML that cannot be used"),
        reason: Wording(
            sv:
                "Utseendet bestäms av temat, och inbäddat innehåll följer besökaren. Några ofarliga element släpps igenom.",
            en:
                "The theme decides how things look, and embedded content follows the visitor. A few harmless elements are let through."
        ),
        remedy: Wording(
            sv: "Skriv det i Markdown. Meddelandet visar hur.",
            en: "Write it in Markdown. The message shows how.")),
    DiagnosticGuide(
        .renamedFile,
        Wording(sv: "En fil som får ett annat namn", en: "A file that gets another name"),
        reason: Wording(
            sv: "Adresser har bara små bokstäver a–z, siffror och bindestreck, så att de fungerar på alla servrar.",
            en: "Addresses hold only small letters a–z, digits and hyphens, so that they work on all servers."),
        remedy: Wording(
            sv: "Inget behöver göras. Döp om filen om du vill slippa skillnaden.",
            en: "Nothing has to be done. Rename the file if you would rather have no difference.")),
    DiagnosticGuide(
        .tableTooLarge,
        Wording(sv: "En tabell som är för stor", en: "A table that is too large"),
        reason: Wording(
            sv: "En så bred eller lång tabell går inte att läsa på en telefon, och den som lyssnar tappar bort sig.",
            en: "A table that wide or long cannot be read on a telephone, and those who listen get lost."),
        remedy: Wording(
            sv: "Dela den i flera, eller lägg den som ett kalkylark bredvid sidan och länka till det.",
            en: "Divide it, or put it beside the page as a spreadsheet and link to that.")),
    DiagnosticGuide(
        .tooDeep,
        Wording(sv: "Något som ligger för djupt", en: "Something nested too deeply"),
        reason: Wording(
            sv:
                "Listor, citat, fält och mallar kan bara ligga ett visst antal nivåer in i varandra. Djupare än så har oftast ett tecken blivit fel.",
            en:
                "Lists, quotations, fields and templates may be nested only so deep. Deeper than that, a sign is mostly wrong."
        ),
        remedy: Wording(
            sv: "Ta bort nivåer, eller dela innehållet.",
            en: "Remove levels, or divide the content.")),
    DiagnosticGuide(
        .unbalancedHTML,
        Wording(sv: "HTML som inte går ihop", en: "HTML that does not balance"),
        reason: Wording(
            sv: "Ett element som börjar måste sluta i samma stycke eller avsnitt. Annars ändrar det resten av sidan.",
            en:
                "An element that begins must end in the same paragraph or section. Else it changes the rest of the page."
        ),
        remedy: Wording(
            sv: "Skriv den tagg som meddelandet nämner, eller ta bort den ensamma.",
            en: "Write the tag that the message names, or remove the lone one.")),
    DiagnosticGuide(
        .unknownCallout,
        Wording(sv: "En ruta av okänt slag", en: "A callout of an unknown kind"),
        reason: Wording(
            sv: "Raden blir ett vanligt citat, och ingen ser att det är viktigt.",
            en: "It becomes an ordinary quotation, and no one sees that it matters."),
        remedy: Wording(
            sv: "Skriv [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] eller [!CAUTION] ensamt på sin rad efter >.",
            en: "Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] alone on its line after >.")),
    DiagnosticGuide(
        .unknownListingWord,
        Wording(sv: "Ett ord som en lista inte förstår", en: "A word that a listing does not know"),
        reason: Wording(
            sv: "Listan skulle visa fel sidor, eller inga.",
            en: "The listing would show the wrong pages, or none."),
        remedy: Wording(
            sv: "Använd orden i meddelandet: lista: kommande, 3",
            en: "Use the words in the message: list: upcoming, 3")),
    DiagnosticGuide(
        .unsupportedFile,
        Wording(sv: "En fil av ett slag som inte publiceras", en: "A file of a kind that is not published"),
        reason: Wording(
            sv:
                "Bara sidor (.md), bilder och dokument publiceras. Färdiga webbsidor och program granskas inte och kan skada.",
            en:
                "Only pages (.md), pictures and documents are published. Ready web pages and programs are not checked and may do harm."
        ),
        remedy: Wording(
            sv: "Döp om filen om den är en sida, annars ta bort den eller sätt _ först i namnet.",
            en: "Rename the file if it is a page, else remove it or put _ first in its name.")),
    DiagnosticGuide(
        .unusedFile,
        Wording(sv: "En fil som ingenting pekar på", en: "A file that nothing points at"),
        reason: Wording(
            sv:
                "Den publiceras, men ingen besökare hittar till den. Den kan ha blivit kvar, eller vara en som någon glömde länka till.",
            en: "It is published, but no visitor finds it. It may be left over, or one that someone forgot to link to."),
        remedy: Wording(
            sv: "Länka till den, eller ta bort den.",
            en: "Link to it, or remove it.")),
    DiagnosticGuide(
        .uploadedFile,
        Wording(sv: "En fil som ligger i ett annat system", en: "A file that lies in another system"),
        reason: Wording(
            sv: "Bilden laddades upp i ett ärende eller en ändring. Den kan kräva inloggning och försvinna.",
            en: "The picture was uploaded to a discussion or a change. It may need a login and may vanish."),
        remedy: Wording(
            sv: "Spara filen bredvid sidan och skriv dess namn.",
            en: "Save the file beside the page and write its name.")),
    DiagnosticGuide(
        .wrongEncoding,
        Wording(sv: "En fil i fel teckenkodning", en: "A file in the wrong encoding"),
        reason: Wording(
            sv: "Å, ä och ö skulle bli andra tecken på sidan.",
            en: "Letters such as å, ä and ö would become others on the page."),
        remedy: Wording(
            sv: "Öppna filen i redigeraren och spara den på nytt med kodningen UTF-8.",
            en: "Open the file in the editor and save it again with the encoding UTF-8.")),
]
