// SPDX-FileCopyrightText: Anslag's contributors
// SPDX-License-Identifier: EUPL-1.2

/// The guides to what may be wrong with the fields of a page and with the settings.
let fieldGuides: [DiagnosticGuide] = [
    DiagnosticGuide(
        .colonInValue,
        Wording(sv: "Ett kolon i värdet", en: "A colon in the value"),
        reason: Wording(
            sv: "Efter ett kolon och ett mellanslag väntar sig läsaren ett nytt fält, så raden går inte att tyda.",
            en: "After a colon and a space a new field is expected, so the line cannot be read."),
        remedy: Wording(
            sv: "Sätt hela värdet inom citattecken: rubrik: \"Gala: program\".",
            en: "Put the whole value in quotes: title: \"Gala: programme\".")),
    DiagnosticGuide(
        .invalidAddress,
        Wording(sv: "En postadress som inte går att tyda", en: "A postal address that cannot be understood"),
        reason: Wording(
            sv: "Den som ska skicka ett brev eller hitta fram behöver gata, postnummer och ort.",
            en: "Whoever sends a letter or finds the way needs street, postcode and city."),
        remedy: Wording(
            sv: "Skriv adressen på en rad: Storgatan 1, 123 45 Exempelstad. Ett svenskt postnummer har fem siffror.",
            en: "Write it on one line: Storgatan 1, 123 45 Exempelstad. A Swedish postcode has five digits.")),
    DiagnosticGuide(
        .invalidBaseURL,
        Wording(sv: "En webbadress som webbplatsen inte kan ligga på", en: "An address where no site can be"),
        reason: Wording(
            sv: "Flöden, sökmotorer och kalendrar får webbplatsens hela adress härifrån. Är den fel leder allt fel.",
            en:
                "Feeds, search engines and calendars get the full address of the site from here. If it is wrong, all of them lead wrong."
        ),
        remedy: Wording(
            sv: "Skriv hela adressen, med https:// först: webbadress: https://www.exempel.se/projekt/",
            en: "Write the whole address, https:// first: base_url: https://www.example.org/project/")),
    DiagnosticGuide(
        .invalidBoolean,
        Wording(sv: "Varken ja eller nej", en: "Neither yes nor no"),
        reason: Wording(
            sv: "Fältet svarar på en fråga. Ett annat ord kunde betyda vilket som helst av svaren.",
            en: "The field answers a question. Any other word could mean either answer."),
        remedy: Wording(
            sv: "Skriv ja eller nej.",
            en: "Write ja or nej, true or false.")),
    DiagnosticGuide(
        .invalidChoice,
        Wording(sv: "Ett ord som fältet inte tar", en: "A word that the field does not take"),
        reason: Wording(
            sv: "Fältet har en bestämd uppsättning ord, och resten av webbplatsen rättar sig efter dem.",
            en: "The field has a fixed set of words, and the rest of the site goes by them."),
        remedy: Wording(
            sv: "Välj ett av orden som meddelandet räknar upp.",
            en: "Choose one of the words that the message lists.")),
    DiagnosticGuide(
        .invalidColour,
        Wording(sv: "En färg som inte kan räknas på", en: "A colour that cannot be reckoned with"),
        reason: Wording(
            sv:
                "Kontrasten mot bakgrunden räknas ut vid varje bygge, så att texten går att läsa för den som ser dåligt. Det går bara med färgens siffror.",
            en:
                "The contrast is reckoned at every build, so that those with poor sight can read the text. That takes the colour in digits."
        ),
        remedy: Wording(
            sv: "Skriv färgen inom citattecken med sex siffror eller bokstäver: primär: \"#005ea5\".",
            en: "Write the colour in quotes with six digits or letters: primary: \"#005ea5\".")),
    DiagnosticGuide(
        .invalidDate,
        Wording(sv: "Ett datum som inte går att tyda", en: "A date that cannot be understood"),
        reason: Wording(
            sv: "Dagen styr listor, kalender och vad som är över. Den får inte gissas.",
            en: "The day decides lists, the calendar and what is over. It must not be guessed."),
        remedy: Wording(
            sv: "Skriv 2026-12-03 eller 3 december 2026.",
            en: "Write 2026-12-03 or 3 december 2026.")),
    DiagnosticGuide(
        .invalidEmail,
        Wording(sv: "En e-postadress som inte fungerar", en: "An e-mail address that does not work"),
        reason: Wording(
            sv: "Den som vill nå er får sitt brev i retur.",
            en: "Whoever wants to reach you gets the letter back."),
        remedy: Wording(
            sv: "Skriv adressen som namn@exempel.se, utan mellanslag och utan mailto:.",
            en: "Write it as name@example.org, without spaces and without mailto:.")),
    DiagnosticGuide(
        .invalidFile,
        Wording(sv: "Ett filnamn som fältet inte tar", en: "A file name that the field does not take"),
        reason: Wording(
            sv:
                "Fältet visar en fil som ligger i webbplatsen. Adresser till andra webbplatser, vägar ut ur mappen och filer av fel slag kan inte visas där.",
            en:
                "The field shows a file of the site. Addresses of other sites, ways out of the folder and files of another kind cannot be shown there."
        ),
        remedy: Wording(
            sv: "Lägg filen bredvid sidan och skriv dess namn: bild: gala.jpg",
            en: "Put the file beside the page and write its name: image: gala.jpg")),
    DiagnosticGuide(
        .invalidLanguage,
        Wording(sv: "En språkkod som inte finns", en: "A language code that does not exist"),
        reason: Wording(
            sv: "Skärmläsaren väljer röst efter språket. Med fel kod läses texten upp så att den inte går att förstå.",
            en:
                "Screen readers choose their voice by the language. With a wrong code the text is read so that no one understands it."
        ),
        remedy: Wording(
            sv: "Skriv koden: sv, en, fi, fit, se.",
            en: "Write the code: sv, en, fi, fit, se.")),
    DiagnosticGuide(
        .invalidNumber,
        Wording(sv: "Ett tal som fältet inte tar", en: "A number that the field does not take"),
        reason: Wording(
            sv: "Fältet räknas med, och det går bara med siffror inom det som är rimligt.",
            en: "The field is reckoned with, which takes digits within reason."),
        remedy: Wording(
            sv: "Skriv bara siffror, utan enhet: ordning: 3",
            en: "Write digits only, without a unit: order: 3")),
    DiagnosticGuide(
        .invalidOpeningHours,
        Wording(sv: "Öppettider som inte går att tyda", en: "Opening hours that cannot be understood"),
        reason: Wording(
            sv: "En besökare som kommer till en stängd dörr har rest i onödan.",
            en: "A visitor who comes to a closed door has travelled in vain."),
        remedy: Wording(
            sv: "Skriv en rad för dagarna och en för varje undantag: måndag–torsdag: 08.00–16.30",
            en: "Write a line for the days and one for each exception: måndag–torsdag: 08.00–16.30")),
    DiagnosticGuide(
        .invalidOrganisationNumber,
        Wording(sv: "Ett organisationsnummer som inte stämmer", en: "An organisation number that is not right"),
        reason: Wording(
            sv:
                "Den sista siffran räknas ut ur de andra, så ett skrivfel syns. Numret säger vem som står bakom webbplatsen.",
            en: "The last digit is reckoned from the others, so a slip shows. The number says who is behind the site."),
        remedy: Wording(
            sv: "Jämför med registreringsbeviset och skriv tio siffror.",
            en: "Compare with the certificate of registration and write ten digits.")),
    DiagnosticGuide(
        .invalidPhone,
        Wording(sv: "Ett telefonnummer som inte går att ringa", en: "A telephone number that cannot be called"),
        reason: Wording(
            sv: "Numret blir en länk som ringer upp. Är det fel kommer besökaren fram till någon annan, eller ingen.",
            en: "The number becomes a link that calls. If it is wrong the visitor reaches someone else, or no one."),
        remedy: Wording(
            sv: "Skriv det med riktnummer: 0918-140 00. Ord som växel skrivs inom parentes efter.",
            en: "Write it with the area code: 0918-140 00. Words such as växel go in brackets after it.")),
    DiagnosticGuide(
        .invalidRegistration,
        Wording(sv: "Ett sätt att anmäla sig som inte går att använda", en: "A way to register that cannot be used"),
        reason: Wording(
            sv: "Den som vill komma måste kunna anmäla sig med ett klick eller ett samtal.",
            en: "Whoever wants to come must be able to register with a click or a call."),
        remedy: Wording(
            sv: "Skriv en webbadress, en e-postadress, ett telefonnummer eller orden krävs inte.",
            en: "Write a web address, an e-mail address, a telephone number or the words krävs inte.")),
    DiagnosticGuide(
        .invalidSlug,
        Wording(sv: "Ett namn som inte kan stå i en adress", en: "A name that cannot stand in an address"),
        reason: Wording(
            sv: "En adress ska gå att läsa upp i telefon och skriva av från ett anslag.",
            en: "An address should be fit to be read out on the telephone and typed from a notice."),
        remedy: Wording(
            sv: "Använd små bokstäver a–z, siffror och bindestreck: webbadress: arets-gala",
            en: "Use the letters a–z, digits and hyphens: slug: gala-of-the-year")),
    DiagnosticGuide(
        .invalidTime,
        Wording(sv: "En tid som inte går att tyda", en: "A time that cannot be understood"),
        reason: Wording(
            sv: "Klockslaget står i kalendern, och den som kommer för sent kommer förgäves.",
            en: "The time goes into calendars, and whoever comes too late comes in vain."),
        remedy: Wording(
            sv: "Skriv 18.00 eller 18.00–20.00.",
            en: "Write 18.00 or 18.00–20.00.")),
    DiagnosticGuide(
        .invalidURL,
        Wording(sv: "En webbadress som inte fungerar", en: "A web address that does not work"),
        reason: Wording(
            sv: "Fältet blir en länk, och utan https:// leder den ingenstans.",
            en: "The field becomes a link, and without https:// it leads nowhere."),
        remedy: Wording(
            sv: "Kopiera adressen ur webbläsarens adressfält: https://www.exempel.se/",
            en: "Copy the address from the address bar of the browser: https://www.example.org/")),
    DiagnosticGuide(
        .languageContradiction,
        Wording(sv: "Två besked om sidans språk", en: "Two answers about the language of a page"),
        reason: Wording(
            sv:
                "Filens namn och fälten säger olika, eller så säger två sidor sig vara samma sida på samma språk. Skärmläsaren skulle kunna tala fel språk.",
            en:
                "The name of the file and the fields differ, or two pages claim to be the same in one language. Screen readers could speak the wrong language."
        ),
        remedy: Wording(
            sv: "Ta bort fältet språk, eller byt namn på filen.",
            en: "Remove the field language, or rename the file.")),
    DiagnosticGuide(
        .lostText,
        Wording(sv: "Text som skulle försvinna", en: "Text that would be lost"),
        reason: Wording(
            sv: "Ett # efter ett mellanslag börjar en kommentar, och resten av raden läses aldrig.",
            en: "A # after a space begins a comment, and the rest of the line is never read."),
        remedy: Wording(
            sv: "Sätt värdet inom citattecken, eller flytta kommentaren till en egen rad.",
            en: "Put the value in quotes, or move the comment to a line of its own.")),
    DiagnosticGuide(
        .malformedAddress,
        Wording(sv: "En gammal adress som inte är någon", en: "A former address that is none"),
        reason: Wording(
            sv:
                "Den som följer en gammal länk ska komma rätt. Det går bara om den gamla adressen står som servern ser den.",
            en: "Whoever follows an old link should arrive. That takes the address as the server sees it."),
        remedy: Wording(
            sv: "Skriv det som stod efter värdnamnet, med ett snedstreck först: \"/default.aspx?id=123\"",
            en: "Write what stood after the name of the host, with a slash first: \"/default.aspx?id=123\"")),
    DiagnosticGuide(
        .missingColon,
        Wording(sv: "Ett fält utan kolon", en: "A field without a colon"),
        reason: Wording(
            sv: "Utan kolon går det inte att se vad som är fältets namn och vad som är dess värde.",
            en: "Without a colon no one can tell the name of the field from its value."),
        remedy: Wording(
            sv: "Skriv kolon och mellanslag efter namnet: plats: Kommunhuset",
            en: "Write a colon and a space after the name: place: Town hall")),
    DiagnosticGuide(
        .missingFrontMatter,
        Wording(sv: "En sida utan uppgifter", en: "A page without fields"),
        reason: Wording(
            sv:
                "Uppgifterna överst säger vad sidan heter och vad den är. Utan dem kan den inte stå i menyer och listor.",
            en:
                "The fields at the top say what the page is called and what it is. Without them it can stand in no menu or list."
        ),
        remedy: Wording(
            sv: "Börja filen med en rad ---, fälten och en rad --- till.",
            en: "Begin the file with a line ---, the fields and another line ---.")),
    DiagnosticGuide(
        .missingSpace,
        Wording(sv: "Ett kolon utan mellanslag", en: "A colon without a space"),
        reason: Wording(
            sv: "Utan mellanslag läses raden som ett enda ord.",
            en: "Without a space the line is read as a single word."),
        remedy: Wording(
            sv: "Skriv ett mellanslag efter kolonet: plats: Kommunhuset",
            en: "Write a space after the colon: place: Town hall")),
    DiagnosticGuide(
        .noBreakSpace,
        Wording(sv: "Ett hårt mellanslag", en: "A no-break space"),
        reason: Wording(
            sv:
                "Det ser ut som ett mellanslag men är ett annat tecken, så fältet går inte att läsa. Det följer ofta med när text klistras in.",
            en:
                "It looks like a space but is another character, so the field cannot be read. It often comes with pasted text."
        ),
        remedy: Wording(
            sv: "Skriv över det med ett vanligt mellanslag.",
            en: "Type an ordinary space over it.")),
    DiagnosticGuide(
        .specialSign,
        Wording(sv: "Ett tecken som betyder något annat", en: "A sign that means something else"),
        reason: Wording(
            sv: "Tecken som @, *, [ och { har en egen betydelse först i ett värde.",
            en: "Signs such as @, *, [ and { have a meaning of their own at the start of a value."),
        remedy: Wording(
            sv: "Sätt värdet inom citattecken.",
            en: "Put the value in quotes.")),
    DiagnosticGuide(
        .tabIndentation,
        Wording(sv: "Tabb i stället för mellanslag", en: "A tab instead of spaces"),
        reason: Wording(
            sv: "Uppgifterna läses efter hur långt in raderna står, och en tabb har ingen bestämd bredd.",
            en: "The fields are read by how far in the lines stand, and a tab has no fixed width."),
        remedy: Wording(
            sv: "Byt tabben mot två mellanslag.",
            en: "Replace the tab by two spaces.")),
    DiagnosticGuide(
        .textTooLong,
        Wording(sv: "En text som är för lång", en: "A text that is too long"),
        reason: Wording(
            sv: "Listor och sökträffar har plats för några rader. Resten klipps mitt i meningen.",
            en: "Lists and search results have room for a few lines. The rest is cut in the middle of a sentence."),
        remedy: Wording(
            sv: "Korta texten, och flytta det övriga till sidans löptext.",
            en: "Shorten it, and move the rest to the text of the page.")),
    DiagnosticGuide(
        .typographicQuote,
        Wording(sv: "Krökta citattecken runt ett värde", en: "Curved quotes around a value"),
        reason: Wording(
            sv: "Bara de raka citattecknen avgränsar ett värde. De krökta skulle synas på sidan.",
            en: "Only straight quotes surround a value. Curved ones would show on the page."),
        remedy: Wording(
            sv: "Byt dem mot raka: rubrik: \"Gala\", eller ta bort dem.",
            en: "Use straight ones: title: \"Gala\", or remove them.")),
    DiagnosticGuide(
        .unclosedFrontMatter,
        Wording(sv: "Uppgifter som aldrig tar slut", en: "Fields that never end"),
        reason: Wording(
            sv: "Utan den avslutande raden läses hela sidan som fält.",
            en: "Without the closing line the whole page is read as fields."),
        remedy: Wording(
            sv: "Skriv en rad med bara --- efter det sista fältet.",
            en: "Write a line with nothing but --- after the last field.")),
    DiagnosticGuide(
        .unclosedQuote,
        Wording(sv: "Ett citattecken utan sitt par", en: "A quote without its pair"),
        reason: Wording(
            sv: "Allt efter det första citattecknet läses som en enda text, även nästa fält.",
            en: "All after the first quote is read as one text, the next field too."),
        remedy: Wording(
            sv: "Skriv ett likadant citattecken där värdet slutar.",
            en: "Write the same quote where the value ends.")),
    DiagnosticGuide(
        .undeclaredLanguage,
        Wording(sv: "Ett språk som webbplatsen inte har", en: "A language that the site does not have"),
        reason: Wording(
            sv: "Menyer, datum och ledtexter finns bara på de språk som webbplatsen säger sig ha.",
            en: "Menus, dates and labels exist only in the languages that the site says it has."),
        remedy: Wording(
            sv: "Skriv språket i site.yml: fler_språk: [en]. Är det inget språk, ta bort punkten ur filnamnet.",
            en:
                "Write the language in site.yml: languages: [en]. If it is no language, take the full stop out of the file name."
        )),
    DiagnosticGuide(
        .unknownFile,
        Wording(sv: "En fil som inte finns", en: "A file that does not exist"),
        reason: Wording(
            sv: "Bilden eller dokumentet som pekas ut finns inte, och sidan skulle få ett hål.",
            en: "The picture or document named is not there, and the page would have a hole."),
        remedy: Wording(
            sv: "Lägg filen bredvid sidan, eller skriv vägen till den från sidans mapp.",
            en: "Put the file beside the page, or write the way to it from the folder of the page.")),
    DiagnosticGuide(
        .unknownLayout,
        Wording(sv: "En sidmall som inte finns", en: "A layout that does not exist"),
        reason: Wording(
            sv: "Temat vet inte hur sidan ska se ut.",
            en: "The theme does not know how the page should look."),
        remedy: Wording(
            sv: "Välj en av mallarna i temats mapp layouts, eller ta bort fältet sidmall.",
            en: "Choose one of the layouts of the theme, or remove the field layout.")),
    DiagnosticGuide(
        .fixedSeverity,
        Wording(sv: "Ett fel som inte går att ställa in", en: "A fault whose severity is fixed"),
        reason: Wording(
            sv:
                "Bara reglerna om innehåll, länkar och tema går att ställa in i site.yml. Det som gör att en sida inte går att bygga rätt är alltid ett fel.",
            en:
                "Only the rules about content, links and theme can be set in site.yml. What keeps a page from being built right is always an error."
        ),
        remedy: Wording(
            sv: "Ta bort raden under regler i site.yml, och rätta felet där det finns.",
            en: "Remove the line under rules in site.yml, and mend the fault where it is.")),
    DiagnosticGuide(
        .notARule,
        Wording(sv: "En känd brist som inte går att publicera", en: "A known issue that cannot be published"),
        reason: Wording(
            sv:
                "Kända brister är sådant som regler finner på sidor som ändå går att läsa. Det som gör att en sida inte går att bygga rätt kan ingen redovisning göra bra.",
            en:
                "Known issues are what rules find on pages that can still be read. What keeps a page from being built right is mended by no account of it."
        ),
        remedy: Wording(
            sv: "Ta bort bristen ur kanda-brister.yml, och rätta felet där det finns.",
            en: "Remove the issue from known-issues.yml, and mend the fault where it is.")),
    DiagnosticGuide(
        .overdueIssue,
        Wording(sv: "En känd brist som är försenad", en: "A known issue that is overdue"),
        reason: Wording(
            sv:
                "Dagen då bristen skulle vara åtgärdad är förbi. Den som inte kan använda sidan har blivit lovad något som inte hölls, och får läsa att bristen är försenad.",
            en:
                "The day by which the issue was to be mended is over. Those who cannot use the page were promised what was not kept, and are told that it is late."
        ),
        remedy: Wording(
            sv: "Rätta felet och ta bort bristen ur kanda-brister.yml, eller skriv en ny dag som håller.",
            en: "Mend the fault and remove the issue from known-issues.yml, or write a new day that will hold.")),
    DiagnosticGuide(
        .ruleOfLaw,
        Wording(sv: "En regel som följer av lag", en: "A rule that follows from law"),
        reason: Wording(
            sv:
                "Lagen om tillgänglighet till digital offentlig service kräver att webbplatsen går att använda för alla och säger hur tillgänglig den är, och dataskyddslagen att personnummer inte ligger framme. En regel som prövar det kan inte stängas av, bara göras till varning eller tips.",
            en:
                "The law on accessible digital public service demands that everyone can use the site and that it says how accessible it is, and the data protection law that personal numbers do not lie open. A rule that tests it cannot be turned off, only made a warning or a hint."
        ),
        remedy: Wording(
            sv:
                "Skriv fel, varning eller tips efter regelns kod i site.yml. Kan något inte rättas nu, skriv det som en känd brist.",
            en:
                "Write error, warning or hint after the rule's code in site.yml. What cannot be mended now is written as a known issue."
        )),
    DiagnosticGuide(
        .unknownRule,
        Wording(sv: "En regel som inte finns", en: "A rule that does not exist"),
        reason: Wording(
            sv: "En felskriven regel skulle tyst gälla som förut.",
            en: "A misspelt rule would silently stay as it was."),
        remedy: Wording(
            sv: "Skriv koden som står inom hakparentes i meddelandet: bare-address: tips",
            en: "Write the code that stands in brackets after the message: bare-address: hint")),
    DiagnosticGuide(
        .unreadableField,
        Wording(sv: "Ett fält som inte går att läsa", en: "A field that cannot be read"),
        reason: Wording(
            sv: "Raden följer inte sättet att skriva fält (YAML), och orsaken är inte en av de vanliga.",
            en: "The line is not written as fields are (YAML), and the cause is none of the usual."),
        remedy: Wording(
            sv: "Skriv den som namn: värde, och sätt värdet inom citattecken om det innehåller ovanliga tecken.",
            en: "Write it as name: value, and put the value in quotes if it holds unusual signs.")),
    DiagnosticGuide(
        .wrongForm,
        Wording(sv: "Ett värde av fel form", en: "A value of the wrong form"),
        reason: Wording(
            sv: "Fältet ska ha en text, en lista eller fält under sig, men har något av de andra.",
            en: "The field must have a text, a list or fields beneath it, but has another of these."),
        remedy: Wording(
            sv: "Följ exemplet i meddelandet.",
            en: "Follow the example in the message.")),
    DiagnosticGuide(
        .wrongIndentation,
        Wording(sv: "En rad som står för långt in eller ut", en: "A line that stands too far in or out"),
        reason: Wording(
            sv: "Hur långt in en rad står säger vad den hör till.",
            en: "How far in a line stands says what it belongs to."),
        remedy: Wording(
            sv: "Låt fält på samma nivå börja i samma kolumn, och dra in det som hör under dem två mellanslag.",
            en: "Let fields of one level begin in one column, and indent what belongs under them by two spaces.")),
    DiagnosticGuide(
        .wrongType,
        Wording(sv: "Ett värde av fel slag", en: "A value of the wrong kind"),
        reason: Wording(
            sv:
                "Värdet går att läsa men kan inte bli det som det ska: ett ämne utan bokstäver får ingen adress, en text i temat måste vara text.",
            en:
                "The value can be read but cannot become what it should: a subject without letters gets no address, a text of the theme must be text."
        ),
        remedy: Wording(
            sv: "Följ exemplet i meddelandet.",
            en: "Follow the example in the message.")),
    DiagnosticGuide(
        .unusedIssue,
        Wording(sv: "En känd brist som inte finns", en: "A known issue that is not there"),
        reason: Wording(
            sv:
                "Kända brister redovisas för allmänheten. Står där en brist som är åtgärdad, eller som aldrig fanns, stämmer inte redovisningen, och nästa fel av samma slag skulle slippa igenom.",
            en:
                "Known issues are told to the public. One that has been mended, or never was, makes the account untrue, and would let the next fault of its kind pass."
        ),
        remedy: Wording(
            sv: "Ta bort bristen ur kanda-brister.yml, eller sidan ur dess rad.",
            en: "Remove the issue from known-issues.yml, or the page from its line.")),
    DiagnosticGuide(
        .yamlFeature,
        Wording(sv: "En finess i YAML som inte används", en: "A feature of YAML that is not used"),
        reason: Wording(
            sv: "Ankare, hänvisningar och taggar gör att det som står på en rad betyder något annat än det ser ut som.",
            en: "Anchors, aliases and tags make a line mean something else than it seems."),
        remedy: Wording(
            sv: "Skriv ut värdet, och sätt det inom citattecken om tecknet hör till texten.",
            en: "Write the value out, and put it in quotes if the sign belongs to the text.")),
    DiagnosticGuide(
        .yamlLimit,
        Wording(sv: "Uppgifter som är för stora", en: "Fields that are too large"),
        reason: Wording(
            sv: "Uppgifterna får vara 64 kB. Så mycket är oftast löptext eller en bild på fel ställe.",
            en: "Fields may be 64 kB. That much is mostly running text or a picture in the wrong place."),
        remedy: Wording(
            sv: "Flytta texten till under den avslutande raden med ---.",
            en: "Move the text below the closing line with ---.")),
]
