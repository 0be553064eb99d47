// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// Guides to the rules about Markdown that became something else. The families: R42 links and images, R43 headings, R44 emphasis, R45
/// references and footnotes, R46 lines beneath text, R47 code, R48 lists, R49 tables and lines, R50 characters and other programs' signs.
let misreadGuides: [DiagnosticGuide] = [
    DiagnosticGuide(
        .accidentalCode,
        Wording(sv: "Text som blev datorkod", en: "Text that became computer code"),
        reason: Wording(
            sv:
                "Fyra mellanslag eller en tabb först på raden gör texten till kod: den bryts inte, visas med ett annat typsnitt och läses upp tecken för tecken. Formen skrivs nästan alltid av misstag, så den påpekas alltid. Visar koden tecken som ** är det ett fel (R47).",
            en:
                "Four spaces or a tab at the start of a line make text into code: it does not wrap, has another font and is read out sign by sign. The form is nearly always typed by mistake, so it is always told. Where the code shows signs such as ** it is an error (R47)."
        ),
        remedy: Wording(
            sv: "Ta bort mellanslagen. Är det kod, skriv ``` på en egen rad före och efter.",
            en: "Remove the spaces. If it is code, write ``` on a line of its own before and after.")),
    DiagnosticGuide(
        .accidentalHeading,
        Wording(sv: "Text som blev rubrik", en: "Text that became a heading"),
        reason: Wording(
            sv:
                "En rad med --- eller === alldeles under en text gör texten till rubrik. Så blir signaturen i ett e-brev, eller texten ovanför en linje, en rubrik som den som lyssnar hoppar till. Formen går inte att skilja från misstaget, så den påpekas alltid (R46).",
            en:
                "A line of --- or === just beneath text makes it a heading. The signature of an e-mail, or text above a rule, becomes a heading that those who listen jump to. The form cannot be told from the mistake, so it is always told (R46)."
        ),
        remedy: Wording(
            sv: "Skriv rubriker med ##. Ska det vara en linje, lägg en tom rad före den.",
            en: "Write headings with ##. For a rule, put an empty line before it.")),
    DiagnosticGuide(
        .accidentalList,
        Wording(sv: "Text som blev en lista", en: "Text that became a list"),
        reason: Wording(
            sv:
                "En rad som börjar med ”17.”, ”-”, ”+” eller ”*” och ett mellanslag blir en lista. Ett datum, ett minus, en replik eller en anmärkning läses då upp som ”lista med en punkt”, och tecknet i början försvinner (R48).",
            en:
                "A line that begins with “17.”, “-”, “+” or “*” and a space becomes a list. A date, a minus, what someone says or a note is then read out as “list of one item”, and its first sign vanishes (R48)."
        ),
        remedy: Wording(
            sv:
                "Skriv som meddelandet föreslår: datumet utan punkt, talstreck före en replik, eller ett omvänt snedstreck före tecknet.",
            en:
                "Write as the message proposes: the date without a full stop, a dash before speech, or a backslash before the sign."
        )),
    DiagnosticGuide(
        .accidentalQuotation,
        Wording(sv: "Text som blev ett citat", en: "Text that became a quotation"),
        reason: Wording(
            sv:
                "En rad som börjar med > blir ett citat. Det händer med besvarade e-brev och med ”> 100 anställda” (R50).",
            en:
                "A line that begins with > becomes a quotation. It happens to answered e-mails and to “> 100 employees” (R50)."
        ),
        remedy: Wording(
            sv: "Ta bort tecknet, skriv med ord, eller skriv ett omvänt snedstreck före det.",
            en: "Remove the sign, write it in words, or write a backslash before it.")),
    DiagnosticGuide(
        .foreignSyntax,
        Wording(sv: "Tecken från ett annat program", en: "Signs of another program"),
        reason: Wording(
            sv:
                "Andra program läser {width=50%}, [[Kontakt]], {{< … >}}, ::: och [TOC]. Anslag gör det inte, så läsaren ser tecknen (R50).",
            en:
                "Other programs read {width=50%}, [[Contact]], {{< … >}}, ::: and [TOC]. Anslag does not, so the reader sees the signs (R50)."
        ),
        remedy: Wording(
            sv: "Ta bort dem, eller skriv det som meddelandet föreslår.",
            en: "Remove them, or write what the message proposes.")),
    DiagnosticGuide(
        .garbledText,
        Wording(sv: "Tecken som gått förlorade", en: "Letters that were lost"),
        reason: Wording(
            sv:
                "Text som passerat flera program kan få Ã¤ i stället för ä, eller � där ett tecken fanns. Den läses upp som nonsens (R50).",
            en:
                "Text that has passed several programs may have Ã¤ instead of ä, or � where a letter was. It is read out as nonsense (R50)."
        ),
        remedy: Wording(
            sv: "Skriv ordet på nytt. Meddelandet visar ordet där det går att räkna ut.",
            en: "Type the word again. The message shows it where it can be known.")),
    DiagnosticGuide(
        .gluedRow,
        Wording(sv: "En rad som klibbat fast vid en tabell", en: "A line stuck to a table"),
        reason: Wording(
            sv:
                "Text på raden alldeles under en tabell blir en rad i den: en källa eller en anmärkning läses som en uppgift i första kolumnen (R49).",
            en:
                "Text on the line just beneath a table becomes a row of it: a source or a note is read as a fact in the first column (R49)."
        ),
        remedy: Wording(
            sv: "Skriv en tom rad mellan tabellen och texten.",
            en: "Write an empty line between the table and the text.")),
    DiagnosticGuide(
        .hiddenSpace,
        Wording(sv: "Ett mellanslag som inte är ett", en: "A space that is none"),
        reason: Wording(
            sv:
                "Hårda mellanslag och osynliga tecken följer med från Word och webbsidor. Efter # eller - gör de att rubriken eller punkten inte blir någon, utan text med tecken i (R50).",
            en:
                "No-break spaces and invisible signs come along from Word and web pages. After # or - they keep the heading or the item from being one: it becomes text with signs in it (R50)."
        ),
        remedy: Wording(
            sv: "Radera mellanslaget och skriv det på nytt med mellanslagstangenten.",
            en: "Delete the space and type it again with the space bar.")),
    DiagnosticGuide(
        .lostCell,
        Wording(sv: "En ruta som försvinner ur tabellen", en: "A cell that vanishes from the table"),
        reason: Wording(
            sv:
                "En rad med fler rutor än rubrikraden förlorar de sista. Uppgiften finns i filen men inte på sidan (R49).",
            en: "A row with more cells than the head loses the last. The fact is in the file but not on the page (R49)."
        ),
        remedy: Wording(
            sv: "Lägg till en kolumn i rubrikraden och streckraden. Hör tecknet | till texten, skriv \\| i stället.",
            en:
                "Add a column to the head and to the row of dashes. If the sign | is part of the text, write \\| instead."
        )),
    DiagnosticGuide(
        .mergedLines,
        Wording(sv: "Rader som flyter ihop", en: "Lines that run together"),
        reason: Wording(
            sv:
                "Rader i samma stycke fogas ihop till en. En adress eller kontaktuppgifter som skrivits rad för rad blir svåra att läsa (R49).",
            en:
                "Lines of one paragraph are joined. An address or contact details typed line by line become hard to read (R49)."
        ),
        remedy: Wording(
            sv:
                "Skriv ett omvänt snedstreck sist på varje rad utom den sista, eller gör en punktlista. Ännu bättre: visa kontaktens kort.",
            en:
                "Write a backslash at the end of each line but the last, or make a list. Better still: show the contact's card."
        )),
    DiagnosticGuide(
        .missingScheme,
        Wording(sv: "En adress utan https: eller mailto:", en: "An address without https: or mailto:"),
        reason: Wording(
            sv:
                "En länk till www.exempel.se eller namn@exempel.se leder till en fil med det namnet, som inte finns (R50).",
            en:
                "A link to www.example.org or name@example.org leads to a file of that name, which does not exist (R50)."
        ),
        remedy: Wording(
            sv: "Skriv https:// före en webbadress och mailto: före en e-postadress.",
            en: "Write https:// before a web address and mailto: before an e-mail address.")),
    DiagnosticGuide(
        .pastedTable,
        Wording(sv: "En tabell inklistrad med tabbar", en: "A table pasted with tabs"),
        reason: Wording(
            sv:
                "Tabbar mellan ord blir vanliga mellanslag, och raderna flyter ihop. Ingen ser vad som hör till vad (R49).",
            en:
                "Tabs between words become ordinary spaces, and the lines run together. No one sees what belongs to what (R49)."
        ),
        remedy: Wording(
            sv: "Skriv en tabell med | mellan rutorna och en streckrad under rubrikraden. Meddelandet visar början.",
            en:
                "Write a table with | between the cells and a row of dashes beneath the head. The message shows its beginning."
        )),
    DiagnosticGuide(
        .rawBackslash,
        Wording(sv: "Ett omvänt snedstreck som syns", en: "A backslash that shows"),
        reason: Wording(
            sv:
                "Ett omvänt snedstreck sist på raden bryter den bara om en rad följer i samma stycke. Annars ser läsaren tecknet (R50).",
            en:
                "A backslash at the end of a line breaks it only if a line follows in the paragraph. Else the reader sees it (R50)."
        ),
        remedy: Wording(
            sv: "Ta bort det på styckets sista rad.",
            en: "Remove it on the last line of the paragraph.")),
    DiagnosticGuide(
        .rawEmphasis,
        Wording(sv: "Betoning som inte tog", en: "Emphasis that did not take"),
        reason: Wording(
            sv:
                "Ett mellanslag innanför stjärnorna, en bokstav tätt efter dem, eller en stjärna för lite gör att läsaren ser tecknen och ingen betoning (R44).",
            en:
                "A space inside the stars, a letter close after them, or a star too few: the reader sees the signs and no emphasis (R44)."
        ),
        remedy: Wording(
            sv: "Skriv **orden** utan mellanslag innanför, i samma stycke. Ska stjärnan synas, skriv \\*.",
            en: "Write **the words** without spaces inside, in one paragraph. For a star that shows, write \\*.")),
    DiagnosticGuide(
        .rawEntity,
        Wording(sv: "En HTML-kod i stället för ett tecken", en: "HTML code instead of a sign"),
        reason: Wording(
            sv:
                "Text från en webbredigerare kan ha &amp;nbsp; dubbelt kodat. Läsaren ser då koden &nbsp; i texten (R50).",
            en:
                "Text from an editor of web pages may have &amp;nbsp; coded twice over. The reader then sees the code &nbsp; in the text (R50)."
        ),
        remedy: Wording(
            sv: "Skriv tecknet själv.",
            en: "Write the sign itself.")),
    DiagnosticGuide(
        .rawFootnote,
        Wording(sv: "En fotnot som inte finns", en: "A footnote that does not exist"),
        reason: Wording(
            sv: "Hänvisningen [^2] har ingen not, så läsaren ser tecknen och får aldrig veta vad som avsågs (R45).",
            en: "The reference [^2] has no note, so the reader sees the signs and never learns what was meant (R45)."),
        remedy: Wording(
            sv: "Skriv noten på en egen rad längst ner, med kolon: [^2]: Notens text.",
            en: "Write the note on a line of its own at the end, with a colon: [^2]: The note.")),
    DiagnosticGuide(
        .rawHeading,
        Wording(sv: "En rubrik som blev text", en: "A heading that became text"),
        reason: Wording(
            sv:
                "Utan mellanslag efter # blir raden vanlig text med tecknen i. Den som lyssnar hittar den inte bland rubrikerna (R43).",
            en:
                "Without a space after # the line is plain text with the signs in it. Those who listen do not find it among the headings (R43)."
        ),
        remedy: Wording(
            sv: "Skriv ett mellanslag efter tecknen, och högst sex av dem: ## Program.",
            en: "Write a space after the signs, and at most six of them: ## Programme.")),
    DiagnosticGuide(
        .rawLink,
        Wording(sv: "En länk som blev text", en: "A link that became text"),
        reason: Wording(
            sv:
                "Mellanslag eller parenteser i adressen, ett mellanslag mellan parenteserna eller krokiga citattecken gör att länken inte blir någon. Läsaren ser [Program](program 2026.pdf) och kan inte klicka (R42).",
            en:
                "Spaces or brackets in the address, a space between the brackets or curved quotation marks keep the link from being one. The reader sees [Programme](programme 2026.pdf) and cannot click (R42)."
        ),
        remedy: Wording(
            sv:
                "Skriv [ord](adress) tätt ihop. Har adressen mellanslag, skriv den inom < och >, eller byt namn på filen.",
            en:
                "Write [words](address) close together. If the address has spaces, write it between < and >, or rename the file."
        )),
    DiagnosticGuide(
        .rawList,
        Wording(sv: "En lista som blev text", en: "A list that became text"),
        reason: Wording(
            sv:
                "Utan mellanslag efter - eller 1. blir raderna ett enda stycke. Detsamma gäller punkter som klistrats in från Word (R48).",
            en: "Without a space after - or 1. the lines become one paragraph. So do bullets pasted from Word (R48)."),
        remedy: Wording(
            sv: "Skriv ett mellanslag efter tecknet på varje rad, och en tom rad före listan.",
            en: "Write a space after the sign on each line, and an empty line before the list.")),
    DiagnosticGuide(
        .rawReference,
        Wording(sv: "Hakparenteser som leder ingenstans", en: "Square brackets that lead nowhere"),
        reason: Wording(
            sv:
                "[Program][program] behöver en rad som säger var ”program” finns. Saknas den ser läsaren parenteserna. Ord inom enbart hakparenteser kan vara menade, så de är en varning (R45).",
            en:
                "[Programme][programme] needs a line that says where “programme” is. Without it the reader sees the brackets. Words in square brackets alone may be meant, so they are a warning (R45)."
        ),
        remedy: Wording(
            sv: "Skriv adressen direkt efter: [Program](program.pdf). Ska det vara text, använd vanliga parenteser.",
            en: "Write the address just after: [Programme](programme.pdf). For text, use round brackets.")),
    DiagnosticGuide(
        .rawTable,
        Wording(sv: "En tabell som blev text", en: "A table that became text"),
        reason: Wording(
            sv:
                "En tabell behöver en rad med streck under rubrikraden, med lika många kolumner. Annars ser läsaren strecken mellan rutorna, och skärmläsaren hittar ingen tabell (R49).",
            en:
                "A table needs a row of dashes beneath its head, with as many columns. Else the reader sees the bars, and screen readers find no table (R49)."
        ),
        remedy: Wording(
            sv: "Skriv en rad som | --- | --- | under rubrikraden, och en tom rad före tabellen.",
            en: "Write a row such as | --- | --- | beneath the head, and an empty line before the table.")),
    DiagnosticGuide(
        .rawTag,
        Wording(sv: "HTML som blev text", en: "HTML that became text"),
        reason: Wording(
            sv:
                "Krokiga citattecken, som Word gör, eller ett > som saknas gör att HTML inte går att läsa. Läsaren ser koden (R50).",
            en:
                "Curved quotation marks, which Word makes, or a missing > keep HTML from being read. The reader sees the code (R50)."
        ),
        remedy: Wording(
            sv: "Skriv raka citattecken: <span lang=\"en\">.",
            en: "Write straight quotation marks: <span lang=\"en\">.")),
    DiagnosticGuide(
        .renumberedList,
        Wording(sv: "En lista vars siffror ändras", en: "A list whose numbers change"),
        reason: Wording(
            sv:
                "En numrerad lista räknar själv från sin första siffra. Står det något annat i filen ser läsaren andra siffror än den som skrev, och ”se punkt 5” leder fel. Enbart ettor är ett sätt att skriva och påpekas inte (R48).",
            en:
                "A numbered list counts by itself from its first number. If the file says otherwise the reader sees other numbers than the writer, and “see item 5” goes astray. Nothing but ones is a way of writing and is not told (R48)."
        ),
        remedy: Wording(
            sv: "Skriv siffrorna i följd, eller ge punkterna egna stycken med ett omvänt snedstreck: 5\\. Text.",
            en: "Write the numbers in sequence, or give the items paragraphs of their own with a backslash: 5\\. Text.")
    ),
    DiagnosticGuide(
        .shallowItem,
        Wording(sv: "En underpunkt som inte blev någon", en: "An item that did not become a part of another"),
        reason: Wording(
            sv:
                "Med för få mellanslag hamnar punkten bredvid den ovanför i stället för under den, eller delar listan i två. Läsaren ser inte vad som hör till vad (R48).",
            en:
                "With too few spaces the item stands beside the one above instead of beneath it, or parts the list in two. The reader does not see what belongs to what (R48)."
        ),
        remedy: Wording(
            sv: "Skriv två mellanslag före underpunkter till ”-” och tre till ”1.”.",
            en: "Write two spaces before the parts of a “-” and three before those of a “1.”.")),
    DiagnosticGuide(
        .unclosedCode,
        Wording(sv: "Kod som aldrig tar slut", en: "Code that never ends"),
        reason: Wording(
            sv: "Saknas ``` efter koden visas resten av sidan som kod. Ett ensamt ` syns för läsaren (R47).",
            en:
                "Without ``` after the code the rest of the page is shown as code. A lone ` is seen by the reader (R47)."
        ),
        remedy: Wording(
            sv: "Skriv lika många tecken efter koden som före.",
            en: "Write as many signs after the code as before it.")),
    DiagnosticGuide(
        .unusedDefinition,
        Wording(sv: "En rad som försvinner", en: "A line that vanishes"),
        reason: Wording(
            sv:
                "En rad som börjar med [ord]: är för Markdown en adress eller en fotnot. Används den inte försvinner den, också om den var tänkt som text: [Obs]: glöm inte anmälan (R45).",
            en:
                "To Markdown a line that begins with [word]: is an address or a footnote. If nothing uses it, it vanishes, even if it was meant as text: [Note]: remember to register (R45)."
        ),
        remedy: Wording(
            sv: "Hänvisa till den, skriv den som text utan hakparenteser, eller ta bort den.",
            en: "Refer to it, write it as text without brackets, or remove it.")),
]
