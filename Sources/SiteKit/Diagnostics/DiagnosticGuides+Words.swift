// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

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
        .allCaps,
        Wording(sv: "Flera ord i rad med bara versaler", en: "Several words in capitals only"),
        reason: Wording(
            sv:
                "Ord i versaler saknar den form som ögat känner igen. De är svåra att läsa för många, och somliga skärmläsare läser dem bokstav för bokstav.",
            en:
                "Words in capitals lack the shape that the eye knows. They are hard to read for many, and some screen readers spell them out."
        ),
        remedy: Wording(
            sv:
                "Skriv med vanliga bokstäver. Det som är viktigt kan stå först, i en rubrik eller i en ruta med > [!IMPORTANT].",
            en:
                "Write in ordinary letters. What matters can come first, in a heading or in a box with > [!IMPORTANT]."
        )),
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
        .complexImage,
        Wording(
            sv: "Ett diagram eller en karta utan samma uppgifter i ord",
            en: "A chart or a map without the same facts in words"),
        reason: Wording(
            sv:
                "En alt-text räcker inte för siffror eller vägar. Den som inte ser figuren går miste om uppgifterna, och den som har liten skärm kan ofta inte läsa den.",
            en:
                "An alt text cannot hold figures or ways. Whoever does not see the picture misses the facts, and on a small screen it can often not be read."
        ),
        remedy: Wording(
            sv:
                "Skriv det viktigaste i några meningar eller en tabell intill bilden, eller länka till en sida med uppgifterna. Alt-texten kan då vara kort.",
            en:
                "Say what matters in some sentences or a table beside the picture, or link to a page with the facts. The alt text can then be short."
        )),
    DiagnosticGuide(
        .embeddedMedia,
        Wording(sv: "En film eller ett ljud som är skrivet som en bild", en: "A film or a sound written as a picture"),
        reason: Wording(
            sv:
                "Ingen webbläsare visar en film där en bild ska stå. Besökaren ser en trasig bild.",
            en:
                "No browser shows a film in place of a picture. The visitor sees a broken one."
        ),
        remedy: Wording(
            sv:
                "Skriv en länk till filmen, utan utropstecknet framför, och säg intill om den är textad.",
            en:
                "Write a link to the film, without the exclamation mark, and say beside it whether it has captions."
        )),
    DiagnosticGuide(
        .emptyHeading,
        Wording(sv: "En rubrik utan text", en: "A heading without text"),
        reason: Wording(
            sv:
                "Den som lyssnar hoppar mellan rubrikerna. En tom rubrik är ett stopp som inte säger något (WCAG 1.3.1 och 2.4.6).",
            en:
                "Those who listen move by headings. An empty one is a stop that says nothing (WCAG 1.3.1 and 2.4.6)."
        ),
        remedy: Wording(
            sv:
                "Skriv rubriken efter tecknen ##, eller ta bort raden.",
            en:
                "Write the heading after the signs ##, or remove the line."
        )),
    DiagnosticGuide(
        .emptyItem,
        Wording(sv: "En punkt i en lista utan text", en: "A point of a list without text"),
        reason: Wording(
            sv:
                "Skärmläsaren säger hur många punkter listan har. En tom punkt gör antalet fel och låter som att något saknas.",
            en:
                "A screen reader says how many points a list has. An empty one makes the number wrong and sounds as if something is missing."
        ),
        remedy: Wording(
            sv:
                "Ta bort raden, eller skriv punkten.",
            en:
                "Remove the line, or write the point."
        )),
    DiagnosticGuide(
        .emptyLink,
        Wording(sv: "En länk utan text", en: "A link without text"),
        reason: Wording(
            sv:
                "Länken syns inte, men den som använder tangentbord eller skärmläsare kommer till den och får inte veta vart den leder (WCAG 2.4.4 och 4.1.2).",
            en:
                "The link cannot be seen, but whoever uses a keyboard or a screen reader comes to it and is not told where it leads (WCAG 2.4.4 and 4.1.2)."
        ),
        remedy: Wording(
            sv:
                "Skriv inom hakparenteserna vart länken leder, eller ta bort den.",
            en:
                "Say within the square brackets where the link leads, or remove it."
        )),
    DiagnosticGuide(
        .emptyParagraph,
        Wording(sv: "Ett tomt stycke", en: "An empty paragraph"),
        reason: Wording(
            sv:
                "Det är gjort för att få mellanrum, ofta med &nbsp; eller <br>. Skärmläsare stannar vid det, och på en telefon blir det ett hål i texten.",
            en:
                "It was made for space, often with &nbsp; or <br>. Screen readers stop at it, and on a telephone it is a hole in the text."
        ),
        remedy: Wording(
            sv:
                "Ta bort raden. Temat bestämmer avståndet mellan stycken och rubriker.",
            en:
                "Remove the line. The theme decides the space between paragraphs and headings."
        )),
    DiagnosticGuide(
        .emptyTableHeader,
        Wording(sv: "En kolumn utan namn", en: "A column without a name"),
        reason: Wording(
            sv:
                "Skärmläsaren läser kolumnens namn före varje uppgift i den. Utan namn blir det bara ett löst ord.",
            en:
                "A screen reader reads the name of a column before each fact in it. Without one there is only a loose word."
        ),
        remedy: Wording(
            sv:
                "Skriv namnet i tabellens första rad. Det övre vänstra hörnet får vara tomt om första kolumnen är fet, eftersom den då är radernas namn.",
            en:
                "Write the name in the first row of the table. The upper left corner may be empty where the first column is bold, since it then names the rows."
        )),
    DiagnosticGuide(
        .excessEmphasis,
        Wording(sv: "Många meningar i fetstil eller kursiv", en: "Many sentences in bold or italics"),
        reason: Wording(
            sv:
                "Det som är markerat ska synas. När hela meningar är det syns ingen av dem, och längre kursiv text är tung att läsa.",
            en:
                "What is emphasised is meant to be seen. Where whole sentences are, none of them is, and longer italics are hard to read."
        ),
        remedy: Wording(
            sv:
                "Markera enstaka ord. Är en mening viktigast av alla, skriv den först eller i en ruta med > [!IMPORTANT].",
            en:
                "Emphasise single words. If one sentence matters most, write it first or in a box with > [!IMPORTANT]."
        )),
    DiagnosticGuide(
        .fakeHeading,
        Wording(sv: "Ett stycke som bara ser ut som en rubrik", en: "A paragraph that only looks like a heading"),
        reason: Wording(
            sv:
                "Fetstil säger inget till den som lyssnar. Stycket kommer inte med bland rubrikerna, så avsnittet går inte att hoppa till (WCAG 1.3.1).",
            en:
                "Bold says nothing to those who listen. The paragraph is not among the headings, so nobody can move to the section (WCAG 1.3.1)."
        ),
        remedy: Wording(
            sv:
                "Skriv det som en rubrik, med ## eller ### framför och utan stjärnor. Är det ingen rubrik, avsluta meningen med punkt eller skriv den utan fetstil.",
            en:
                "Write it as a heading, with ## or ### before it and no asterisks. If it is none, end the sentence with a full stop or write it without bold."
        )),
    DiagnosticGuide(
        .fakeList,
        Wording(sv: "Rader som bara ser ut som en lista", en: "Lines that only look like a list"),
        reason: Wording(
            sv:
                "Tecken som • och – följer ofta med från Word eller e-post. De gör ingen lista: raderna flyter ihop, och skärmläsaren säger inte att det är punkter (WCAG 1.3.1).",
            en:
                "Signs such as • and – often come with text from Word or e-mail. They make no list: the lines run together, and a screen reader does not say that they are points (WCAG 1.3.1)."
        ),
        remedy: Wording(
            sv:
                "Skriv ett bindestreck och ett mellanslag framför varje punkt, eller siffra, punkt och mellanslag, med en tom rad före listan.",
            en:
                "Write a hyphen and a space before each point, or a digit, a full stop and a space, with an empty line before the list."
        )),
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
        .foreignPassage,
        Wording(sv: "Text på ett annat språk som inte är märkt", en: "Text in another language that is not marked"),
        reason: Wording(
            sv:
                "En skärmläsare uttalar texten som om den vore på sidans språk, och då går den inte att förstå (WCAG 3.1.2). Enstaka ord och namn behöver inte märkas.",
            en:
                "A screen reader pronounces the text as if it were in the page's language, and it cannot be understood (WCAG 3.1.2). Single words and names need no mark."
        ),
        remedy: Wording(
            sv:
                "Skriv <span lang=\"en\">…</span> runt texten, eller <div lang=\"en\"> och </div> på egna rader runt flera stycken. Är hela sidan på det språket: fältet språk.",
            en:
                "Write <span lang=\"en\">…</span> around the text, or <div lang=\"en\"> and </div> on lines of their own around paragraphs. For a whole page: the field language."
        )),
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
        .headingStyle,
        Wording(sv: "En rubrik med punkt eller fetstil", en: "A heading with a full stop or in bold"),
        reason: Wording(
            sv:
                "En rubrik är ett namn på avsnittet. Punkt hör till meningar, och hur rubriker ser ut bestämmer temat.",
            en:
                "A heading names its section. Full stops belong to sentences, and the theme decides what headings look like."
        ),
        remedy: Wording(
            sv:
                "Ta bort punkten eller stjärnorna. Meddelandet visar raden.",
            en:
                "Remove the full stop or the asterisks. The message shows the line."
        )),
    DiagnosticGuide(
        .imageOfText,
        Wording(sv: "En bild som nog består av text", en: "A picture that is probably made of text"),
        reason: Wording(
            sv:
                "Text i en bild blir suddig när den förstoras, och går inte att lyssna på, översätta eller söka efter (WCAG 1.4.5).",
            en:
                "Text in a picture is blurred when enlarged, and cannot be listened to, translated or searched (WCAG 1.4.5)."
        ),
        remedy: Wording(
            sv:
                "Skriv det som står på affischen eller skärmbilden i sidans text. Bilden kan sedan märkas som utsmyckning med \"dekor\", eller tas bort.",
            en:
                "Write what the poster or the screenshot says in the text of the page. The picture can then be marked \"decoration\", or be removed."
        )),
    DiagnosticGuide(
        .layoutTable,
        Wording(sv: "En tabell som inte är en tabell", en: "A table that is none"),
        reason: Wording(
            sv:
                "En tabell med en kolumn eller utan rader har inget att jämföra. Den som lyssnar får höra om rader och kolumner i onödan.",
            en:
                "A table of one column, or without rows, has nothing to compare. Those who listen hear of rows and columns for nothing."
        ),
        remedy: Wording(
            sv:
                "Skriv den som en lista, eller som stycken under en rubrik.",
            en:
                "Write it as a list, or as paragraphs under a heading."
        )),
    DiagnosticGuide(
        .linkedImage,
        Wording(
            sv: "En bild som är länk men inte säger vart", en: "A picture that is a link but does not say where to"),
        reason: Wording(
            sv:
                "En bild som är märkt som utsmyckning läses inte upp. Är den ensam i en länk får länken inget namn (WCAG 2.4.4).",
            en:
                "A picture marked as decoration is not read out. Where it is alone in a link the link has no name (WCAG 2.4.4)."
        ),
        remedy: Wording(
            sv:
                "Skriv vart länken leder som bildens alt-text, eller lägg ord i länken efter bilden.",
            en:
                "Write where the link leads as the alt text, or put words into the link after the picture."
        )),
    DiagnosticGuide(
        .longAlt,
        Wording(sv: "En lång alt-text", en: "A long alt text"),
        reason: Wording(
            sv:
                "En alt-text läses upp i ett svep. Den som lyssnar kan inte stanna i den, gå tillbaka eller läsa den ord för ord.",
            en:
                "An alt text is read out in one go. Those who listen cannot pause in it, go back or read it word by word."
        ),
        remedy: Wording(
            sv:
                "Skriv det viktigaste med högst 150 tecken, och resten i texten intill bilden.",
            en:
                "Say what matters most in 150 characters at most, and the rest in the text beside the picture."
        )),
    DiagnosticGuide(
        .longHeading,
        Wording(sv: "En lång rubrik", en: "A long heading"),
        reason: Wording(
            sv:
                "Rubriker läses i farten, i menyer, i sökträffar och i listan som skärmläsaren visar. Långa rubriker klipps av eller hoppas över.",
            en:
                "Headings are read in passing, in menus, among search results and in the list that a screen reader shows. Long ones are cut off or passed over."
        ),
        remedy: Wording(
            sv:
                "Säg det viktigaste med högst 70 tecken, med de viktigaste orden först. Resten kan stå i ingressen.",
            en:
                "Say what matters in 70 characters at most, with the words that matter first. The rest can stand in the summary."
        )),
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
        .mediaAlternative,
        Wording(
            sv: "En film eller ett ljud utan textning, så vitt sidan säger",
            en: "A film or a sound without captions, as far as the page says"),
        reason: Wording(
            sv:
                "Den som inte hör behöver textning eller en avskrift, och den som inte ser behöver få bilderna berättade. Lagen kräver det av filmer på webbplatsen (WCAG 1.2.1–1.2.5). Det syns inte på en länk om en film är textad, så sidan ska säga det.",
            en:
                "Who cannot hear needs captions or a transcript, and who cannot see needs to be told what the pictures show. The law asks it of films on the site (WCAG 1.2.1–1.2.5). A link does not show whether a film has captions, so the page must say it."
        ),
        remedy: Wording(
            sv:
                "Texta filmen och skriv till exempel (textad film, 3 minuter) efter länken. Till ett ljud: länka till en avskrift intill.",
            en:
                "Caption the film and write for example (film with captions, 3 minutes) after the link. For a sound: link to a transcript beside it."
        )),
    DiagnosticGuide(
        .mergedCells,
        Wording(sv: "En rad som hör ihop med en annan", en: "A row that belongs with another"),
        reason: Wording(
            sv:
                "En rubrik mitt i tabellen, eller en tom första cell, förstår bara den som ser tabellen. Skärmläsaren läser varje rad för sig.",
            en:
                "A heading within the table, or an empty first cell, is understood only by those who see the table. A screen reader reads each row by itself."
        ),
        remedy: Wording(
            sv:
                "Dela tabellen i två, eller upprepa namnet på varje rad.",
            en:
                "Divide the table in two, or repeat the name on each row."
        )),
    DiagnosticGuide(
        .missingCaption,
        Wording(sv: "En tabell utan tabelltext", en: "A table without a caption"),
        reason: Wording(
            sv:
                "Den som lyssnar kan hoppa mellan tabellerna på en sida och hör då deras namn. Utan tabelltext får den ett namn som kanske inte passar.",
            en:
                "Those who listen can move between the tables of a page, and hear their names. Without a caption a table gets a name that may not fit."
        ),
        remedy: Wording(
            sv:
                "Skriv ett stycke som börjar med Tabell: just före tabellen, med en tom rad emellan, också när en rubrik står ovanför.",
            en:
                "Write a paragraph that begins with Table: just before the table, with an empty line between, also where a heading stands above."
        )),
    DiagnosticGuide(
        .missingTableHeader,
        Wording(sv: "En tabell utan namn på kolumnerna", en: "A table without names for its columns"),
        reason: Wording(
            sv:
                "Första raden är alltid tabellens huvud. Är den tom vet den som lyssnar inte vad uppgifterna är (WCAG 1.3.1).",
            en:
                "The first row is always the head of the table. If it is empty, those who listen do not know what the facts are (WCAG 1.3.1)."
        ),
        remedy: Wording(
            sv:
                "Skriv på första raden vad varje kolumn innehåller. Är det ingen tabell, skriv den som en lista.",
            en:
                "Say in the first row what each column holds. If it is no table, write it as a list."
        )),
    DiagnosticGuide(
        .placeholderAlt,
        Wording(sv: "En alt-text som inte säger något", en: "An alt text that says nothing"),
        reason: Wording(
            sv:
                "Filnamn och ord som ”bild” läses upp i stället för det som bilden visar. Det är samma sak som att sakna alt-text (WCAG 1.1.1).",
            en:
                "File names and words like “picture” are read out in place of what it shows. It is the same as having no alt text (WCAG 1.1.1)."
        ),
        remedy: Wording(
            sv:
                "Skriv det som är viktigt i bilden, som du skulle säga det i telefon. Är den bara utsmyckning, märk den med \"dekor\".",
            en:
                "Say what matters in the picture, as you would on the telephone. If it is decoration only, mark it \"decoration\"."
        )),
    DiagnosticGuide(
        .repeatedAlt,
        Wording(
            sv: "En alt-text som upprepar det som står intill", en: "An alt text that repeats what stands beside it"),
        reason: Wording(
            sv:
                "Den som lyssnar hör samma sak två gånger, och får inte veta vad bilden visar.",
            en:
                "Those who listen hear the same twice, and are not told what the picture shows."
        ),
        remedy: Wording(
            sv:
                "Skriv vad bilden visar utöver bildtexten eller länken. Visar den inget mer, märk den som utsmyckning.",
            en:
                "Say what the picture shows besides the caption or the link. If it shows nothing more, mark it as decoration."
        )),
    DiagnosticGuide(
        .repeatedHeading,
        Wording(
            sv: "Två rubriker bredvid varandra med samma ord", en: "Two headings beside each other with the same words"),
        reason: Wording(
            sv:
                "I listan över sidans rubriker går de inte att skilja åt, varken för den som lyssnar eller i innehållsförteckningen.",
            en:
                "In the list of the page's headings nobody can tell them apart, neither those who listen nor in the table of contents."
        ),
        remedy: Wording(
            sv:
                "Skriv i var och en vad avsnittet handlar om: Program på lördag, Program på söndag.",
            en:
                "Say in each what the section is about: Programme on Saturday, Programme on Sunday."
        )),
    DiagnosticGuide(
        .repeatedLink,
        Wording(sv: "Två länkar med olika ord till samma ställe", en: "Two links of different words to the same place"),
        reason: Wording(
            sv: "Läsaren tror att det finns mer att se, går dit och kommer till samma sida igen (R14).",
            en: "The reader thinks that there is more to see, goes there and meets the same page again (R14)."),
        remedy: Wording(
            sv: "Skriv samma ord, eller länka bara en gång.",
            en: "Write the same words, or link only once.")),
    DiagnosticGuide(
        .rowHeaders,
        Wording(
            sv: "En tabell där bara några rader har ett namn i fetstil",
            en: "A table where only some rows have a name in bold"),
        reason: Wording(
            sv:
                "När hela första kolumnen är fet blir den radernas namn, som skärmläsaren läser före varje uppgift. Saknas fetstilen på en rad gäller det ingen rad.",
            en:
                "Where all of the first column is bold it names the rows, and a screen reader reads the name before each fact. If one row lacks it, none has it."
        ),
        remedy: Wording(
            sv:
                "Gör första cellen fet på varje rad: | **Måndag** | 9–16 |",
            en:
                "Make the first cell of each row bold: | **Monday** | 9–16 |"
        )),
    DiagnosticGuide(
        .singleItemList,
        Wording(sv: "En lista med en enda punkt", en: "A list of a single point"),
        reason: Wording(
            sv:
                "En lista är till för flera saker. En ensam punkt läses upp som en lista i onödan, och är ibland ett skrivfel.",
            en:
                "A list is for several things. A single point is read out as a list for nothing, and is sometimes a slip."
        ),
        remedy: Wording(
            sv:
                "Skriv den som ett vanligt stycke.",
            en:
                "Write it as an ordinary paragraph."
        )),
    DiagnosticGuide(
        .skippedHeading,
        Wording(sv: "En överhoppad rubriknivå", en: "A skipped heading level"),
        reason: Wording(
            sv:
                "Rubrikerna är sidans innehållsförteckning för den som lyssnar. En överhoppad nivå låter som att något saknas.",
            en:
                "Headings are the page's table of contents to those who listen. A skipped level sounds as if something is missing."
        ),
        remedy: Wording(
            sv:
                "Gå en nivå i taget nedåt: ## och sedan ###. Välj nivå efter innehållet; temat bestämmer hur stora rubrikerna är.",
            en:
                "Go down one level at a time: ## and then ###. Choose the level by the content; the theme decides how large headings are."
        )),
    DiagnosticGuide(
        .vagueAlt,
        Wording(
            sv: "En alt-text som bara säger att det är en bild",
            en: "An alt text that only says that there is a picture"),
        reason: Wording(
            sv:
                "Skärmläsaren säger själv ”bild”. Det första som hörs ska vara det som bilden visar, och för en logotyp vems den är.",
            en:
                "A screen reader says “image” by itself. What is heard first should be what the picture shows, and of a logo whose it is."
        ),
        remedy: Wording(
            sv:
                "Ta bort ”bild på” och börja med det viktiga. För en logotyp: skriv namnet.",
            en:
                "Remove “picture of” and begin with what matters. For a logo: write the name."
        )),
    DiagnosticGuide(
        .sensoryDirection,
        Wording(sv: "En anvisning som bara ögon kan följa", en: "A direction that only eyes can follow"),
        reason: Wording(
            sv:
                "På en telefon står menyn inte till höger, och färger hörs inte. Den som lyssnar eller förstorar hittar inte.",
            en:
                "On a telephone the menu is not on the right, and colours are not heard. Who listens or magnifies is lost."
        ),
        remedy: Wording(
            sv: "Säg vad saken heter, helst med en länk: Välj Kontakt i menyn.",
            en: "Say what the thing is called, best with a link: Choose Contact in the menu.")),
    DiagnosticGuide(
        .unknownAbbreviation,
        Wording(sv: "En förkortning som inte förklaras", en: "An abbreviation that is not explained"),
        reason: Wording(
            sv: "Den som är ny i ämnet, eller läser svenska som andraspråk, vet inte vad bokstäverna står för.",
            en: "Who is new to the subject, or reads in a second language, does not know what the letters stand for."),
        remedy: Wording(
            sv:
                "Skriv ut den första gången: Tillväxtverket (TVV). Används den på många sidor, lägg den i ordlista.yml bredvid site.yml: TVV: Tillväxtverket.",
            en:
                "Write it out the first time: World Health Organization (WHO). If many pages use it, put it in glossary.yml beside site.yml: WHO: World Health Organization."
        )),
]
